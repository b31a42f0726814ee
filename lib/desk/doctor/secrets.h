// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorinput.h>
#include <desk/doctor/doctorstep.h>

#include <QStringList>

namespace desk {

/// Takes secrets out of what a server sent, before it goes into a report: the app key, the proxy's password, and whatever looks
/// like a signature or a digest (32 hexadecimal digits). A server may echo them.
class Secrets {
public:
    explicit Secrets(const DoctorInput &input);

    void takeOutOf(DoctorFacts &facts) const;

private:
    void takeOutOf(QString &text) const;

    QStringList m_texts;
};

} // namespace desk
