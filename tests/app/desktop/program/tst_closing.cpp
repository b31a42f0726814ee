// SPDX-License-Identifier: MIT
// The window is closed, or the application quits, at each stage of a call.
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/scriptedserver.h"
#include "fakes/tcptable.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/settings/settings.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A port that neither accepts nor refuses: its queue is full, so the kernel drops what asks to come in.
class SilentPort {
public:
    SilentPort()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
        , m_first(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address); // NOLINT: the C library's way
        if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 0) != 0 || ::getsockname(m_listener, plain, &size) != 0
            || ::connect(m_first, plain, size) != 0)
            qFatal("no silent port");
        m_port = ntohs(address.sin_port);
    }
    ~SilentPort()
    {
        ::close(m_first);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(SilentPort)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener;
    int m_first;
    quint16 m_port = 0;
};

enum class Stage { Name, Connect, Tls, Send, Wait, Body };

} // namespace

class TestClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L04_closedAtEachStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QByteArray>("how");
        for (const QByteArray how : {"close", "quit"}) {
            const auto row = [&how](const char *name, Stage stage) {
                QTest::addRow("L04 %s %s", how.constData(), name) << static_cast<int>(stage) << how;
            };
            row("while the name is looked up", Stage::Name);
            row("while connecting", Stage::Connect);
            row("in the TLS handshake", Stage::Tls);
            row("while sending", Stage::Send);
            row("while waiting for the answer", Stage::Wait);
            row("in the middle of the answer", Stage::Body);
        }
    }

    void L04_closedAtEachStage()
    {
        QFETCH(const int, stage);
        QFETCH(const QByteArray, how);
        // What is waited for here would take 60 s, which is longer than closesWell() waits.
        QVERIFY(closesWell(static_cast<Stage>(stage), how));
        fakes::noteRow({}, u"gone without waiting for the call, exit code 0"_s);
    }

private:
    static bool closesWell(Stage stage, const QByteArray &how)
    {
        const QTemporaryDir folder;
        const SilentPort silent;
        QTcpServer deaf; // accepts, and reads nothing
        if (!deaf.listen(QHostAddress::LocalHost))
            return false;
        deaf.pauseAccepting();
        ScriptedServer server;
        const QByteArray reply = examples::httpReply(examples::goodBody());
        if (stage == Stage::Body)
            server.willDo({.bytes = reply.left(reply.size() / 2)});
        QString address = u"http://127.0.0.1:%1"_s.arg(server.port());
        if (stage == Stage::Name)
            address = u"https://silent.invalid"_s;
        else if (stage == Stage::Connect)
            address = u"http://127.0.0.1:%1"_s.arg(silent.port());
        else if (stage == Stage::Tls)
            address = u"https://127.0.0.1:%1"_s.arg(server.port());
        else if (stage == Stage::Send)
            address = u"http://127.0.0.1:%1"_s.arg(deaf.serverPort());
        const QString file = folder.filePath(u"memberdesk.ini"_s);
        desk::Settings settings(file, folder.filePath(u"none.ini"_s));
        settings.setStores({{.server = address, .appId = examples::appId, .appKey = examples::appKey, .timeoutSeconds = 60}}, 0);
        if (!settings.save())
            return false;

        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::SeparateChannels);
        program.start(QStringLiteral(CLOSING_DESK), {u"--config"_s, file, u"8008010001"_s});
        QByteArray said;
        const auto reached = [&] {
            said += program.readAllStandardOutput();
            switch (stage) {
            case Stage::Name:
                return said.contains("looks the name up");
            case Stage::Connect:
                return fakes::isBeingTried(silent.port());
            case Stage::Tls: // its greeting came and gets no answer
                return server.bytesReceived() > 0;
            case Stage::Send: // the question is there, and nobody reads it
                return fakes::isLeftUnread(deaf.serverPort());
            case Stage::Wait:
                return server.posts() == 1;
            case Stage::Body: // half of the answer has left and was read
                return server.posts() == 1 && fakes::isAllRead(server.port());
            }
            Q_UNREACHABLE();
        };
        if (!fakes::until(reached))
            return false;
        program.write(how + '\n');
        const bool ended = fakes::until([&program] { return program.state() == QProcess::NotRunning; });
        const bool well = ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        const QByteArray complaints = program.readAllStandardError();
        return well && !complaints.contains(examples::appKey.data()) && server.posts() <= 1;
    }
};

TEST_UNDER(QCoreApplication, TestClosing)
#include "tst_closing.moc"
