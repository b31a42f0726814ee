// SPDX-License-Identifier: MIT
#include <cli/interruption.h>

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr std::array signalsToEnd{SIGINT, SIGTERM, SIGHUP};

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a signal's handler gets nothing else
volatile std::sig_atomic_t writeEnd = -1;

void wake(int /*signal*/)
{
    const char byte = 0;
    static_cast<void>(::write(writeEnd, &byte, 1)); // a full pipe has said it already
}

} // namespace

/// A handler may do next to nothing: it writes into a pipe, which the event loop reads.
class Interruption::Watch {
public:
    explicit Watch(Interruption &interruption)
    {
        if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return; // then a signal ends the program, as ever
        m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &interruption, [this, &interruption] {
            m_notifier->setEnabled(false);
            Q_EMIT interruption.came();
        });
        writeEnd = m_pipe[1];
        struct sigaction action = {};
        action.sa_handler = wake;
        action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
        for (std::size_t i = 0; i < signalsToEnd.size(); ++i) {
            ::sigaction(signalsToEnd[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) // nohup
                ::sigaction(signalsToEnd[i], &action, nullptr);
        }
    }
    ~Watch()
    {
        if (!m_notifier)
            return;
        for (std::size_t i = 0; i < signalsToEnd.size(); ++i)
            ::sigaction(signalsToEnd[i], &m_before[i], nullptr);
        m_notifier.reset();
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Q_DISABLE_COPY_MOVE(Watch)

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::array<struct sigaction, signalsToEnd.size()> m_before{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Interruption::Interruption()
    : m_watch(std::make_unique<Watch>(*this))
{
}

Interruption::~Interruption() = default;

} // namespace cli
