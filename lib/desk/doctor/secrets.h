// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorstep.h>

namespace desk {

/// Keeps what a server echoes from carrying a secret into a report: the app key, and anything that looks like a signature
/// or a digest (32 hexadecimal digits).
class Secrets {
public:
    explicit Secrets(const QString &appKey);

    void takeOutOf(DoctorFacts &facts) const;

private:
    void takeOutOf(QString &text) const;

    QString m_appKey;
};

} // namespace desk
