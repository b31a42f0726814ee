// SPDX-License-Identifier: MIT
// The application around the window: an exception ends no program, and with the log on an event that takes too long is noted.
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/program/application.h>

#include <desk/log/log.h>
#include <desk/log/logevent.h>

#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList events; // NOLINT: a message handler is a plain function

void note(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    events << QString::fromLatin1(context.category) + u' ' + text;
}

} // namespace

class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        events.clear();
        m_before = qInstallMessageHandler(note);
    }
    void cleanup()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
        application().whenSomethingWasThrown = nullptr;
    }

    void aStallIsNoted()
    {
        QLoggingCategory::setFilterRules(u"memberdesk.stall=true"_s);
        QTimer timer;
        timer.setObjectName(u"8008010001"_s); // a name is not noted, the class is
        connect(&timer, &QTimer::timeout, this, [] { fakes::hangFor(150); });
        timer.setSingleShot(true);
        timer.start(0);
        TRY_COMPARE(events.filter(u"object=QTimer"_s).size(), 1);
        const QRegularExpression expected(u"^memberdesk\\.stall stall ms=(\\d+) event=Timer object=QTimer$"_s);
        const auto match = expected.match(events.filter(u"object=QTimer"_s).first());
        QVERIFY2(match.captured(1).toInt() >= 150, qPrintable(events.join(u'\n')));
    }

    void nothingIsNotedWhileTheLogIsOff()
    {
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            fakes::hangFor(150);
            done = true;
        });
        TRY_VERIFY(done);
        QCOMPARE(events, QStringList());
    }

    void switchedOnInTheMiddleOfAnEvent()
    {
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            QLoggingCategory::setFilterRules(u"memberdesk.stall=true"_s);
            fakes::hangFor(150);
            done = true;
        });
        TRY_VERIFY(done);
        QCOMPARE(events, QStringList());
    }

    void L10_exceptionInASlotIsASentenceAndAnEntry()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        application().whenSomethingWasThrown = [&desk] { desk.window->showMishap(); };
        QTimer::singleShot(0, this, [] { throw std::runtime_error("CANARY 60120000001"); });
        TRY_VERIFY(desk.text("noticeLabel").contains("INT-01"_L1));
        QVERIFY(desk.child<QLabel>("noticeLabel").isVisible());
        fakes::noteRow(u"INT-01"_s, desk.text("noticeLabel"));
        QCOMPARE(events.filter(u"exception: "_s), QStringList{u"default exception: St13runtime_error"_s});
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains("CANARY"_L1));
        QVERIFY(desk.shows<desk::Found>()); // nothing is lost
        desk.look(u"0008010001"_s);         // and the next lookup works
        QVERIFY(desk.shows<desk::Found>());
        QCOMPARE(desk.asked(), (QStringList{u"8008010001"_s, u"0008010001"_s}));
    }

    void L10_exceptionWhileAnAnswerIsReadEndsTheCall()
    {
        DeskFixture desk;
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        int asked = 0;
        kybio::ClientOptions options;
        options.clock = [&asked]() -> qint64 {
            if (++asked == 2) // the first is for the request
                throw std::runtime_error("CANARY 60120000001");
            return kybio::systemClock();
        };
        const kybio::Client client(network, desk.settings->store().credentials(), options);
        desk.window->counter().use(&client);
        desk.look(u"8008010001"_s);
        const auto *failed = std::get_if<desk::Failed>(&desk.window->counter().state());
        QVERIFY(failed != nullptr);
        QCOMPARE(failed->fault.code(), u"ANS-09"_s);
        desk.noteWhatIsSeen();
        const QString shown = DeskFixture::everyText().join(u'\n');
        QVERIFY(shown.contains("The answer could not be read"_L1) && shown.contains("ANS-09"_L1));
        QVERIFY(!shown.contains("CANARY"_L1));
        QCOMPARE(desk.edit().text(), u"8008010001"_s);
        desk.look(u"8008010001"_s); // the same number asks again
        QVERIFY(desk.shows<desk::Found>());
        QCOMPARE(desk.asked().size(), 2);
        desk.window->counter().use(nullptr);
    }

private:
    static desktop::Application &application() { return *static_cast<desktop::Application *>(qApp); }

    QtMessageHandler m_before = nullptr;
};

TEST_UNDER(desktop::Application, TestApplication)
#include "tst_application.moc"
