// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/finding.h>

#include <kybio/signing/credentials.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// What a check saw, for the details: only the values that it came across. Texts are words of the server or of Qt: untrusted and
/// plain. They hold no app key, no signature and nothing of a member.
struct DoctorFacts {
    QString host; ///< the first machine on the way: the proxy, where there is one
    std::optional<int> port;
    QStringList addresses;
    QString proxy; ///< `http://host:port`; never a user or a password
    QString issuer;
    std::optional<QDateTime> validFrom;
    std::optional<QDateTime> validUntil;
    QString protocol;
    std::optional<int> httpStatus;
    std::optional<qint64> clockAheadSeconds; ///< of this computer's clock before the server's; below 0: it is behind
    std::optional<qint64> serviceCode;
    QStringList messages;
    QString faultCode; ///< the code that a lookup with the same fault has, e.g. `NET-03`
    std::optional<int> used;
    std::optional<int> limit;
    std::optional<kybio::AddressFault> addressFault;
    std::optional<kybio::CredentialsFault> credentialsFault;
    QString details; ///< technical words in English

    friend bool operator==(const DoctorFacts &a, const DoctorFacts &b) = default;
};

struct DoctorStep {
    DoctorCheck check = DoctorCheck::Address;
    DoctorFinding finding = DoctorFinding::Waiting;
    DoctorFacts facts = {};

    [[nodiscard]] DoctorVerdict verdict() const { return doctorVerdictOf(finding); }
    [[nodiscard]] DoctorField field() const { return fieldOf(finding); }
};

/// The first of the red steps, or of the amber ones where none is red. Null where everything that was checked is fine. Points
/// into `steps`.
[[nodiscard]] const DoctorStep *worstOf(const QList<DoctorStep> &steps);

} // namespace desk
