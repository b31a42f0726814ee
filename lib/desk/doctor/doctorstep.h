// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/finding.h>

#include <kybio/signing/credentials.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// What a check saw, for the details: plain values, only those that it came across. Texts are the server's or Qt's own
/// words: untrusted, plain text, without app key, signature and member data.
struct DoctorFacts {
    QString host; ///< of the first hop: the proxy where there is one
    std::optional<int> port;
    QStringList addresses;
    QString proxy; ///< `http://host:port`; never a user or a password
    QString issuer;
    std::optional<QDateTime> validFrom;
    std::optional<QDateTime> validUntil;
    QString protocol;
    std::optional<int> httpStatus;
    std::optional<qint64> clockAheadSeconds; ///< this computer's clock minus the server's
    std::optional<qint64> serviceCode;
    QStringList messages;
    QString faultCode; ///< the stable code of a lookup that fails in the same way, e.g. `NET-03`
    std::optional<int> used;
    std::optional<int> limit;
    std::optional<kybio::AddressFault> addressFault;
    std::optional<kybio::CredentialsFault> credentialsFault;
    QString details; ///< technical English

    friend bool operator==(const DoctorFacts &a, const DoctorFacts &b) = default;
};

struct DoctorStep {
    DoctorCheck check = DoctorCheck::Address;
    DoctorFinding finding = DoctorFinding::Waiting;
    DoctorFacts facts = {};

    [[nodiscard]] DoctorVerdict verdict() const { return doctorVerdictOf(finding); }
    [[nodiscard]] DoctorField field() const { return fieldOf(finding); }
};

/// The first step of the worst verdict (red before amber); null where all that was looked at is fine.
[[nodiscard]] const DoctorStep *worstOf(const QList<DoctorStep> &steps);

} // namespace desk
