// SPDX-License-Identifier: MIT
#include <desk/doctor/doctor.h>

#include <desk/doctor/allowancefinding.h>
#include <desk/doctor/credentialscheck.h>
#include <desk/doctor/probes/httpprobe.h>
#include <desk/doctor/probes/nameprobe.h>
#include <desk/doctor/probes/portprobe.h>
#include <desk/doctor/probes/proxyprobe.h>
#include <desk/doctor/probes/tlsprobe.h>
#include <desk/doctor/secrets.h>

#include <kybio/transport/connectionrules.h>

#include <QNetworkAccessManager>

namespace desk {
namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 clockNoticeSeconds = 120;
constexpr quint16 httpsPort = 443;
constexpr quint16 httpPort = 80;

QUrl urlOf(const kybio::BaseAddress &address)
{
    return QUrl(address.toString() + u'/');
}

quint16 portOf(const kybio::BaseAddress &address)
{
    return static_cast<quint16>(urlOf(address).port(address.isPlainHttp() ? httpPort : httpsPort));
}

bool isProxied(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy;
}

} // namespace

Doctor::Doctor(QNetworkAccessManager &network, DoctorInput input, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_input(std::move(input))
{
    reset();
}

Doctor::~Doctor()
{
    drop();
}

std::optional<DoctorCheck> Doctor::current() const
{
    return m_running ? std::optional(doctorChecks.at(static_cast<std::size_t>(m_index))) : std::nullopt;
}

void Doctor::start(DoctorScope scope)
{
    drop();
    m_network.clearConnectionCache();
    reset();
    m_scope = scope;
    m_running = true;
    enter(0);
}

void Doctor::cancel()
{
    if (!m_running)
        return;
    drop();
    m_running = false;
    for (DoctorStep &step : m_steps)
        if (step.finding == DoctorFinding::Waiting)
            step.finding = DoctorFinding::Cancelled;
    const QPointer<Doctor> self = this;
    Q_EMIT changed();
    if (self && !m_running)
        Q_EMIT finished();
}

void Doctor::reset()
{
    m_steps.clear();
    for (const DoctorCheck check : doctorChecks)
        m_steps.append({check});
    m_stopped = false;
    m_callsMade = 0;
    m_address.reset();
    m_tls.reset();
    m_proxy = QNetworkProxy::NoProxy;
    m_addresses.clear();
    m_answering.clear();
    m_clockAhead.reset();
    m_call.reset();
}

void Doctor::drop()
{
    ++m_generation;
    // Later, because one of them may be in the middle of a signal that brought us here.
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe.release()->deleteLater();
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort(); // now: until it is gone, it would still send its question, uncounted
        m_reply.release()->deleteLater();
    }
}

/// Each check begins with a turn of the event loop of its own, so that whoever listens to changed() may do anything.
void Doctor::enter(qsizetype index)
{
    m_index = index;
    const quint64 generation = ++m_generation;
    QMetaObject::invokeMethod(
        this,
        [this, generation] {
            if (generation == m_generation)
                run();
        },
        Qt::QueuedConnection);
    Q_EMIT changed();
}

void Doctor::run()
{
    const DoctorCheck check = *current();
    if (const auto finding = knownBeforehand(check))
        conclude(*finding, m_steps.at(m_index).facts);
    else
        launch(check);
}

/// What needs no looking: behind a red check, without a call, with an app ID that cannot be one.
std::optional<DoctorFinding> Doctor::knownBeforehand(DoctorCheck check)
{
    DoctorFacts &facts = m_steps[m_index].facts;
    const auto told = [this](DoctorFinding CallFindings::*part) {
        if (m_call)
            return (*m_call).*part;
        return m_stopped || m_scope == DoctorScope::WithCall ? DoctorFinding::NotReached : DoctorFinding::NeedsCall;
    };
    switch (check) {
    case DoctorCheck::Address:
        return std::nullopt;
    case DoctorCheck::AppId:
        facts.credentialsFault = appIdFault(m_input.appId);
        return facts.credentialsFault ? DoctorFinding::AppIdUnusable : told(&CallFindings::appId);
    case DoctorCheck::AppKey:
        facts.credentialsFault = appKeyFault(m_input.appKey);
        return facts.credentialsFault ? DoctorFinding::KeyUnusable : told(&CallFindings::appKey);
    case DoctorCheck::Allowance:
        return allowanceFinding(m_input, m_callsMade, m_call, facts);
    case DoctorCheck::Service:
        if (m_stopped || appIdFault(m_input.appId) || appKeyFault(m_input.appKey))
            return DoctorFinding::NotReached;
        return m_scope == DoctorScope::FreeOnly ? std::optional(DoctorFinding::NeedsCall) : std::nullopt;
    case DoctorCheck::Proxy:
    case DoctorCheck::Name:
    case DoctorCheck::Port:
    case DoctorCheck::Tls:
    case DoctorCheck::Http:
    case DoctorCheck::Clock:
        return m_stopped ? std::optional(DoctorFinding::NotReached) : std::nullopt;
    }
    Q_UNREACHABLE();
}

void Doctor::launch(DoctorCheck check)
{
    const bool proxied = isProxied(m_proxy);
    switch (check) {
    case DoctorCheck::Address:
        checkAddress();
        return;
    case DoctorCheck::Proxy:
        launch(std::make_unique<ProxyProbe>(m_network, urlOf(*m_address), m_input.stepDeadline));
        return;
    case DoctorCheck::Name:
        launch(
            std::make_unique<NameProbe>(proxied ? m_proxy.hostName() : urlOf(*m_address).host(), proxied, m_input.stepDeadline));
        return;
    case DoctorCheck::Port:
        launch(std::make_unique<PortProbe>(m_addresses, proxied ? m_proxy.port() : portOf(*m_address), proxied,
                                           m_input.stepDeadline));
        return;
    case DoctorCheck::Tls:
        if (m_address->isPlainHttp()) {
            conclude(m_address->isLoopback() ? DoctorFinding::TlsNotNeeded : DoctorFinding::TlsMissing, {});
            return;
        }
        m_tls = kybio::tlsConfiguration(m_input.options.extraAuthorities);
        launch(std::make_unique<TlsProbe>(TlsProbe::Target{urlOf(*m_address).host(), portOf(*m_address), m_answering, m_proxy},
                                          *m_tls, m_input.options.clock, m_input.stepDeadline));
        return;
    case DoctorCheck::Http:
        launch(std::make_unique<HttpProbe>(m_network, *m_address, m_tls, m_input.options.clock, m_input.stepDeadline));
        return;
    case DoctorCheck::Clock:
        checkClock();
        return;
    case DoctorCheck::Service:
        call();
        return;
    case DoctorCheck::AppId:
    case DoctorCheck::AppKey:
    case DoctorCheck::Allowance:
        break; // always known beforehand
    }
    Q_UNREACHABLE();
}

void Doctor::launch(std::unique_ptr<Probe> probe)
{
    m_probe = std::move(probe);
    connect(m_probe.get(), &Probe::ended, this, &Doctor::takeProbe);
    m_probe->start();
}

void Doctor::takeProbe(DoctorFinding finding, const DoctorFacts &facts)
{
    // What the next checks build on.
    if (const auto *probe = qobject_cast<ProxyProbe *>(m_probe.get()))
        m_proxy = probe->proxy();
    else if (const auto *name = qobject_cast<NameProbe *>(m_probe.get()))
        m_addresses = name->addresses();
    else if (const auto *port = qobject_cast<PortProbe *>(m_probe.get()))
        m_answering = port->address();
    else if (const auto *http = qobject_cast<HttpProbe *>(m_probe.get()))
        m_clockAhead = http->clockAhead();
    DoctorFacts kept = facts; // the probe owns them
    drop();
    conclude(finding, std::move(kept));
}

void Doctor::conclude(DoctorFinding finding, DoctorFacts facts)
{
    DoctorStep &step = m_steps[m_index];
    step.finding = finding;
    step.facts = withoutSecrets(std::move(facts));
    if (step.verdict() == DoctorVerdict::Red)
        m_stopped = true;
    if (m_index + 1 < m_steps.size()) {
        enter(m_index + 1);
        return;
    }
    m_running = false;
    const QPointer<Doctor> self = this;
    Q_EMIT changed();
    if (self && !m_running)
        Q_EMIT finished();
}

void Doctor::checkAddress()
{
    const auto address = kybio::BaseAddress::parse(m_input.address, m_input.plainHttp);
    DoctorFacts facts;
    if (!address) {
        facts.addressFault = address.error();
        conclude(DoctorFinding::AddressUnusable, facts);
        return;
    }
    m_address = *address;
    facts.host = urlOf(*address).host();
    facts.port = portOf(*address);
    conclude(DoctorFinding::AddressFine, facts);
}

void Doctor::checkClock()
{
    if (!m_clockAhead) {
        conclude(DoctorFinding::ClockUnknown, {});
        return;
    }
    learnClock(m_clockAhead);
    const DoctorStep clock = m_steps.at(m_index);
    conclude(clock.finding, clock.facts);
}

void Doctor::learnClock(std::optional<qint64> aheadMilliseconds)
{
    if (!aheadMilliseconds)
        return;
    DoctorStep &clock = m_steps[indexOf(DoctorCheck::Clock)];
    const qint64 seconds = *aheadMilliseconds / msPerSecond;
    clock.facts.clockAheadSeconds = seconds;
    clock.finding = std::abs(seconds) >= clockNoticeSeconds ? DoctorFinding::ClockOff : DoctorFinding::ClockRight;
}

void Doctor::call()
{
    // Neither can fail: both texts were tried before.
    const auto credentials = kybio::Credentials::create(*m_address, m_input.appId, m_input.appKey);
    const auto number = kybio::MemberNumber::parse(probeNumber);
    if (!credentials || !number) {
        conclude(DoctorFinding::NotReached, {});
        return;
    }
    m_client = std::make_unique<kybio::Client>(m_network, *credentials, m_input.options);
    m_reply = m_client->queryByNumber(*number);
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, [this] {
        ++m_callsMade;
        Q_EMIT sending();
    });
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, &Doctor::takeCall);
}

void Doctor::takeCall()
{
    m_call = readCall(m_reply->result());
    // A server that does not tell its time at the root may tell it here.
    if (const auto there = m_reply->serverTime(); there && !m_clockAhead)
        learnClock(m_input.options.clock() - *there);
    drop();
    DoctorStep &clock = m_steps[indexOf(DoctorCheck::Clock)];
    if (m_call->service == DoctorFinding::OutsideHours && clock.finding == DoctorFinding::ClockOff)
        clock.finding = DoctorFinding::ClockRefused;
    conclude(m_call->service, m_call->facts);
}

DoctorFacts Doctor::withoutSecrets(DoctorFacts facts) const
{
    const Secrets secrets(m_input);
    secrets.takeOutOf(facts);
    return facts;
}

} // namespace desk
