// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

#include <desk/connection/allowance.h>
#include <desk/doctor/doctor.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace cli {

/// `doctor`: checks the connection, prints each check as it comes (or one JSON object at the end), and ends the application.
class DoctorCommand {
public:
    /// `proxy`: nothing is the system's.
    DoctorCommand(const DoctorArguments &arguments, const desk::DoctorInput &input, const std::optional<QNetworkProxy> &proxy);

    /// Says what it costs and begins; the rest happens in the event loop.
    void start();

private:
    void follow();
    void end();

    DoctorArguments m_arguments;
    QNetworkAccessManager m_network;
    desk::Allowance m_allowance;
    desk::Doctor m_doctor;
    qsizetype m_printed = 0;
    bool m_outputLost = false;
};

} // namespace cli
