// SPDX-License-Identifier: MIT
// Good and failing lookups, again and again, through the real window: what grows, what stays open, what stalls.
// MEMBERDESK_SOAK says how many (./dev soak: 10,000); then the longest event counts too, which here, beside other tests, would
// not say much.
#include "app/desktop/deskfixture.h"
#include "fakes/compressed.h"
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/program/application.h>

#include <desk/log/logevent.h>

#include <QDir>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList stalls;     // NOLINT: a message handler is a plain function
QStringList complaints; // NOLINT

void note(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (QByteArrayView(context.category) == "memberdesk.stall")
        stalls << text;
    else if (type != QtDebugMsg && !text.contains("propagateSizeHints"_L1)) // of the platform without a screen
        complaints << text;
}

/// In bytes, of the process.
qint64 memory()
{
    ::malloc_trim(0); // what was given back counts as given back
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

qsizetype descriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

/// Answers everything from memory, and remembers nothing.
class Server {
public:
    Server()
    {
        if (!m_listener.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
            while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()); }
    [[nodiscard]] int posts() const { return m_posts; }
    /// For the next question; `hangsUp` behind it.
    void willAnswer(const QByteArray &reply, bool hangsUp)
    {
        m_reply = reply;
        m_hangsUp = hangsUp;
    }

private:
    void answer(QTcpSocket &socket)
    {
        QByteArray request = socket.property("request").toByteArray() + socket.readAll();
        const auto body = request.indexOf("\r\n\r\n");
        if (body < 0 || !request.endsWith('}')) {
            socket.setProperty("request", request);
            return;
        }
        socket.setProperty("request", QByteArray());
        ++m_posts;
        socket.write(m_reply);
        if (m_hangsUp)
            socket.disconnectFromHost();
    }

    QTcpServer m_listener;
    QByteArray m_reply;
    bool m_hangsUp = false;
    int m_posts = 0;
};

struct Answer {
    QByteArray reply;
    QByteArray outcome; ///< the fault's code, or "member" or "nobody"
    bool hangsUp = false;
};

QByteArray http(const QByteArray &body, const QByteArray &headers = {}, const QByteArray &status = "200 OK")
{
    return examples::httpReply(body, headers, status);
}

QList<Answer> failing()
{
    const QByteArray good = http(examples::goodBody());
    return {{http("<html>", {}, "500 Internal Server Error"), "HTTP-500"},
            {{}, "NET-04", true},
            {good.left(good.size() - 20), "NET-04", true},
            {http("{\"status\":"), "ANS-01"},
            {http("{\"status\":\"error\",\"messages\":[\"no\"],\"errorCode\":1032}"), "SVC-1032"},
            {http({}, "Location: http://127.0.0.1:9/\r\n", "302 Found"), "HTTP-302"},
            {http(fakes::compressedBlanks(2'000'000), "Content-Encoding: gzip\r\n"), "ANS-06"},
            {http("<html>sign in</html>"), "ANS-05"},
            {http("not gzip", "Content-Encoding: gzip\r\n"), "ANS-04"}};
}

Answer good(int i)
{
    if (i % 5 == 3)
        return {http(examples::success("null")), "nobody"};
    if (i % 5 == 4)
        return {http(fakes::compressed(examples::goodBody(), fakes::Form::Gzip), "Content-Encoding: gzip\r\n"), "member"};
    return {http(examples::goodBody()), "member"};
}

QByteArray outcome(const desk::LookupState &state)
{
    if (const auto *failed = std::get_if<desk::Failed>(&state))
        return failed->fault.code().toLatin1();
    return std::holds_alternative<desk::Found>(state) ? "member" : std::holds_alternative<desk::Nobody>(state) ? "nobody" : "?";
}

} // namespace

class TestWindowSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L06_manyLookups()
    {
        const int wanted = qEnvironmentVariableIntValue("MEMBERDESK_SOAK");
        const int lookups = wanted > 0 ? wanted : 1000;
        constexpr int warmUp = 300; // caches of fonts, icons and connections fill
        Server server;
        DeskFixture desk({.set = [&server](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.server = server.address();
            settings.setStores({store}, 0);
        }});
        const QtMessageHandler before = qInstallMessageHandler(note);
        QLoggingCategory::setFilterRules(u"memberdesk.stall=true"_s);
        const QList<Answer> faults = failing();
        qint64 memoryBefore = 0;
        qsizetype descriptorsBefore = 0;
        qsizetype mostDescriptors = 0;
        for (int i = 0; i < warmUp + lookups; ++i) {
            if (i == warmUp) {
                memoryBefore = memory();
                descriptorsBefore = descriptors();
                stalls.clear();
            }
            const Answer answer = i % 7 == 6 ? faults[i / 7 % faults.size()] : good(i);
            server.willAnswer(answer.reply, answer.hangsUp);
            desk.pass(3s);
            desk.scan(u"0008010001"_s);
            while (desk.window->counter().isAsking())
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (outcome(desk.window->counter().state()) != answer.outcome)
                QFAIL(qPrintable(u"lookup %1: %2 instead of %3"_s.arg(i).arg(
                    QString::fromLatin1(outcome(desk.window->counter().state())), QString::fromLatin1(answer.outcome))));
            QCoreApplication::processEvents(); // paints
            if (i >= warmUp)
                mostDescriptors = std::max(mostDescriptors, descriptors());
        }
        // The connection of the last one and its other end, which is here too.
        TRY_VERIFY(descriptors() <= descriptorsBefore + 2);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const qint64 growth = memory() - memoryBefore;
        qInfo("%d lookups: memory %+.1f KB (%.0f bytes each), descriptors %d before, %d after, %d at most, %d events over 100 "
              "ms%s",
              lookups, static_cast<double>(growth) / 1000, static_cast<double>(growth) / lookups,
              static_cast<int>(descriptorsBefore), static_cast<int>(descriptors()), static_cast<int>(mostDescriptors),
              static_cast<int>(stalls.size()), qPrintable(stalls.isEmpty() ? QString() : u": "_s + stalls.join(u", "_s)));
        QCOMPARE(complaints, QStringList());
        QCOMPARE(server.posts(), warmUp + lookups); // one each
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(growth < 5'000'000, qPrintable(QString::number(growth)));
#endif
        QVERIFY(mostDescriptors <= descriptorsBefore + 8);
        if (wanted > 0)
            QCOMPARE(stalls, QStringList());
        fakes::noteRow({}, u"one answer each; memory and descriptors stay"_s);
    }
};

TEST_UNDER(desktop::Application, TestWindowSoak)
#include "tst_window_soak.moc"
