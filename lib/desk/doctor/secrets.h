// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorstep.h>

namespace desk {

/// Takes secrets out of what a server sent, before it goes into a report: the app key, and whatever looks like a signature or a
/// digest (32 hexadecimal digits). A server may echo them.
class Secrets {
public:
    explicit Secrets(const QString &appKey);

    void takeOutOf(DoctorFacts &facts) const;

private:
    void takeOutOf(QString &text) const;

    QString m_appKey;
};

} // namespace desk
