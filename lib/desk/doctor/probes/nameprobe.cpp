// SPDX-License-Identifier: MIT
#include <desk/doctor/probes/nameprobe.h>

namespace desk {

NameProbe::NameProbe(QString host, bool isProxy, std::chrono::milliseconds deadline)
    : Probe(deadline, isProxy ? DoctorFinding::ProxyNotFound : DoctorFinding::NameTimedOut)
    , m_host(std::move(host))
    , m_unknown(isProxy ? DoctorFinding::ProxyNotFound : DoctorFinding::NameNotFound)
{
}

NameProbe::~NameProbe()
{
    NameProbe::stop();
}

void NameProbe::run()
{
    facts().host = m_host;
    // QHostInfo would ask the network who is behind the numbers.
    if (QHostAddress numbers; numbers.setAddress(m_host)) {
        m_addresses = {numbers};
        end(DoctorFinding::NameNotNeeded);
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_host, this, &NameProbe::take);
}

void NameProbe::stop()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
}

void NameProbe::take(const QHostInfo &info)
{
    m_lookup = -1;
    if (hasEnded())
        return;
    m_addresses = info.addresses();
    for (const QHostAddress &address : m_addresses)
        facts().addresses << address.toString();
    if (info.error() != QHostInfo::NoError || m_addresses.isEmpty()) {
        facts().details = info.errorString();
        end(m_unknown);
        return;
    }
    end(DoctorFinding::NameFound);
}

} // namespace desk
