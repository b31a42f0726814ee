// SPDX-License-Identifier: MIT
// The log as the window keeps it.
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <process/messages.h>

#include <desk/log/log.h>

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWindowLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    }

    void offByDefault()
    {
        desk::Log log;
        const process::Messages messages(log);
        DeskFixture desk({.log = &log});
        desk.look(u"8008010001"_s);
        QVERIFY(!log.isOn());
        QVERIFY(!QFile::exists(desk::Log::standardFile()));
    }

    void theSettingSwitchesItOnAndOff()
    {
        desk::Log log;
        const process::Messages messages(log);
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::logEnabled, true); }, .log = &log});
        QVERIFY(log.isOn());
        desk.settings->setFlag(desk::keys::logEnabled, false);
        saveSettings(desk);
        QVERIFY(!log.isOn());
        desk.settings->setFlag(desk::keys::logEnabled, true);
        saveSettings(desk);
        QVERIFY(log.isOn());
        log.stop();
        const QByteArray written = contentOf(desk::Log::standardFile());
        QCOMPARE(written.count(" info memberdesk.program program name="), 2);
    }

    void D02_oneLineAnEventWithoutSecretsAndMembers()
    {
        desk::Log log;
        const process::Messages messages(log);
        const QString file = m_folder->filePath(u"named.log"_s);
        QStringList secrets{QString(DeskFixture::appKey), u"OSAMPLE-0001"_s, u"6012"_s};
        {
            DeskFixture desk({.log = &log, .logFile = file});
            // Good ones, nobody, no answer of the service, refused, cut, hostile texts.
            const QStringList numbers{u"8008010001"_s, u"0008010001"_s, u"8008019990"_s,
                                      u"8008019992"_s, u"8008010032"_s, u"8008010005"_s};
            for (const QString &number : numbers)
                desk.look(number);
            qWarning("Qt says %s\r\nto %s", DeskFixture::appKey.latin1(), "60120000001\x1b[0m");
            secrets += numbers;
            for (const sandbox::ReceivedCall &call : desk.server->calls())
                secrets << QString::fromLatin1(call.values("Data-signature").front());
            QVERIFY(desk.settings->save());
        }
        log.stop();
        const QString written = QString::fromUtf8(contentOf(file));
        QCOMPARE(written.count(u"memberdesk.lookup asked length="_s), 6);
        QCOMPARE(written.count(u"memberdesk.lookup ended outcome="_s), 6);
        QCOMPARE(written.count(u"memberdesk.lookup counted today="_s), 6);
        QVERIFY(written.contains(u" info memberdesk.connection service host=127.0.0.1 tls=no\n"_s));
        QVERIFY(written.contains(u" info memberdesk.settings saved "_s));
        QVERIFY2(written.contains(u" warning default Qt says ***\\r\\nto ***\\u{1b}[0m\n"_s), qPrintable(written));
        for (const QString &secret : secrets)
            QVERIFY2(!written.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in "_s + written));
        const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (info|warning) [a-z.]+ [ -~]+$"_s);
        const QStringList lines = written.trimmed().split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }

    void aKeyThatIsOnlyTriedStaysOutToo()
    {
        desk::Log log;
        const process::Messages messages(log);
        const QString file = m_folder->filePath(u"tried.log"_s);
        {
            DeskFixture desk({.log = &log, .logFile = file});
            auto &settings = static_cast<QDialog &>(desk.openSettings());
            settings.findChild<QLineEdit *>(u"appKeyEdit"_s)->setText(u"tried TRIEDCANARY"_s);
            settings.findChild<QLineEdit *>(u"proxyPasswordEdit"_s)->setText(u"WORDCANARY"_s);
            settings.findChild<QAbstractButton *>(u"doctorButton"_s)->click();
            qWarning("Qt says %s %s", "tried TRIEDCANARY", "WORDCANARY");
            settings.reject();
        }
        log.stop();
        const QByteArray written = contentOf(file);
        QVERIFY(written.contains("Qt says"));
        QVERIFY2(!written.contains("TRIEDCANARY") && !written.contains("WORDCANARY"), written.constData());
    }

    void D03_aLogThatCannotBeWrittenIsSaidOnceAndHarmless()
    {
        desk::Log log;
        const process::Messages messages(log);
        DeskFixture desk({.log = &log, .logFile = m_folder->filePath(u"not/there.log"_s)});
        auto &notice = desk.child<QLabel>("noticeLabel");
        TRY_VERIFY(notice.isVisible() && notice.text().contains(u"not/there.log"_s));
        QVERIFY(notice.text().startsWith(u"The log cannot be written."_s));
        fakes::noteRow({}, notice.text().section(u'.', 0, 0) + u'.');
        notice.hide();
        desk.look(u"8008010001"_s);
        QVERIFY(desk.shows<desk::Found>());
        desk.look(u"0008010001"_s);
        QVERIFY(desk.shows<desk::Found>());
        QVERIFY(!notice.isVisible());
    }

    void theProgramTakesAFile()
    {
        const QString file = m_folder->filePath(u"program.log"_s);
        QProcess program;
        program.start(QStringLiteral(DESKTOP_PROGRAM),
                      {u"--demo"_s, u"--config"_s, m_folder->filePath(u"none.ini"_s), u"--log"_s, file, u"8008010001"_s,
                       u"--screenshot"_s, m_folder->filePath(u"window.png"_s)});
        QVERIFY(program.waitForFinished(fakes::longest()));
        QCOMPARE(program.exitCode(), 0);
        const QByteArray written = contentOf(file);
        QVERIFY2(written.contains(" info memberdesk.program program name=memberdesk version="), written.constData());
        QVERIFY2(written.contains(" info memberdesk.lookup ended outcome=found "), written.constData());
        QVERIFY(!written.contains("8008010001"));
    }

private:
    static void saveSettings(DeskFixture &desk)
    {
        desk.openSettings().findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TEST_UNDER(QApplication, TestWindowLog)
#include "tst_window_log.moc"
