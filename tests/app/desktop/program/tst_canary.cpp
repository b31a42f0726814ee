// SPDX-License-Identifier: MIT
// Known secrets go in, and come out nowhere: neither of the window nor of the command line.
#include "app/cli/program.h"
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/doctor/doctordialog.h>

#include <sandbox/catalogue.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QStringList logged; // NOLINT: a message handler is a plain function

void log(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    logged << text;
}

constexpr auto active = "8008010001"_L1;

/// A value of the invented member as the service sends it.
QString sent(const char *name)
{
    const auto *member = sandbox::findMember(active);
    return QJsonDocument::fromJson(member->data).object().value(QLatin1StringView(name)).toString();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that must not be seen, in capital letters.
QStringList secretsOf(const DeskFixture &desk)
{
    QStringList secrets{QString(DeskFixture::appKey).toUpper(), sent("password").toUpper(), u"OSAMPLE-0001"_s};
    for (const sandbox::ReceivedCall &call : desk.server->calls())
        for (const QByteArray &signature : call.values("Data-signature"))
            secrets << QString::fromLatin1(signature).toUpper();
    return secrets;
}

QString foundIn(const QString &text, const QStringList &secrets)
{
    for (const QString &secret : secrets)
        if (text.toUpper().contains(secret))
            return secret;
    return {};
}

} // namespace

class TestCanary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sent("password").size() == 32 && !sent("phone").isEmpty());
        m_before = qInstallMessageHandler(log);
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }

    void theWindow()
    {
        DeskFixture desk;
        const auto check = [&desk](const char *step) {
            QStringList secrets = secretsOf(desk);
            QVERIFY(desk.asked().isEmpty() || secrets.size() > 3);
            secrets << sent("phone").toUpper(); // covered: nobody holds anything
            const QStringList places = DeskFixture::everyText() + logged + QStringList(QApplication::clipboard()->text());
            for (const QString &text : places)
                QVERIFY2(foundIn(text, secrets).isEmpty(), qPrintable(QLatin1StringView(step) + u": " + text));
        };
        check("start");
        // Good ones, nobody, no answer of the service, refused, cut, hostile texts.
        for (const char *number : {"8008010001", "0008010001", "99", "8008019990", "8008019992", "8008010032", "8008010005"}) {
            desk.look(QString::fromLatin1(number));
            desk.press(Qt::Key_C, Qt::ControlModifier);
            check(number);
        }
        desk.look(active);
        QVERIFY(desk.shows<desk::Found>());
        QWidget &settings = desk.openSettings();
        check("settings");
        settings.findChild<QAbstractButton *>(u"doctorButton"_s)->click();
        auto *doctor = settings.findChild<desktop::DoctorDialog *>();
        QVERIFY(doctor != nullptr);
        doctor->findChild<QAbstractButton *>(u"checkButton"_s)->click();
        TRY_VERIFY(!doctor->doctor().isRunning());
        doctor->findChild<QAbstractButton *>(u"detailsButton"_s)->click();
        check("doctor");
    }

    void s18_theReportHoldsNoSecretAndNoPhone()
    {
        DeskFixture desk;
        desk.look(active);
        QWidget &settings = desk.openSettings();
        settings.findChild<QAbstractButton *>(u"doctorButton"_s)->click();
        auto *doctor = settings.findChild<desktop::DoctorDialog *>();
        doctor->findChild<QAbstractButton *>(u"checkButton"_s)->click();
        TRY_VERIFY(!doctor->doctor().isRunning());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"report.txt"_s);
        QVERIFY(doctor->saveReport(file));
        const QString report = QString::fromUtf8(contentOf(file));
        QVERIFY(report.contains(u"calls made: 1"));
        const QStringList secrets = secretsOf(desk) + QStringList{sent("phone").toUpper(), sent("name").toUpper()};
        QVERIFY2(foundIn(report, secrets).isEmpty(), qPrintable(report));
        fakes::noteRow({}, u"no key, no signature, no name and no phone in it"_s);
    }

    void s16_theKeyIsInItsPlaceAlone()
    {
        DeskFixture desk;
        desk.look(active);
        QVERIFY(desk.settings->save());
        QByteArray stored = contentOf(desk.settingsFile());
        const QByteArray place = QByteArray("1\\appKey=") + DeskFixture::appKey.latin1();
        QCOMPARE(stored.count(place), 1);
        stored.replace(place, QByteArray());
        QVERIFY2(foundIn(QString::fromUtf8(stored), secretsOf(desk) + QStringList{active}).isEmpty(), stored.constData());
        // The count of calls says how many, not who.
        const QDir calls(desk.callsFolder());
        const QStringList days = calls.entryList(QDir::Files);
        QCOMPARE(days.size(), 1);
        QCOMPARE(contentOf(calls.filePath(days.first())), QByteArray("."));
        for (const QString &program : {QStringLiteral(DESKTOP_PROGRAM), QStringLiteral(CLI_PROGRAM)}) {
            const QByteArray bytes = contentOf(program);
            QVERIFY(bytes.size() > 100'000);
            QVERIFY(!bytes.contains(DeskFixture::appKey.latin1()) && !bytes.contains("CANARY"));
        }
        fakes::noteRow({}, u"once in the settings file, and nowhere else"_s);
    }

    void s16_theCommandLine()
    {
        DeskFixture desk;
        const QTemporaryDir folder;
        const QString exported = folder.filePath(u"set-up.ini"_s);
        const QString data = folder.filePath(u"data"_s);
        QString said;
        for (const QStringList &arguments : {QStringList{u"lookup"_s, active, u"99"_s, u"8008019990"_s},
                                             {u"lookup"_s, active, u"8008019992"_s, u"--json"_s},
                                             {u"doctor"_s},
                                             {u"doctor"_s, u"--json"_s},
                                             {u"configured"_s},
                                             {u"settings"_s, u"export"_s, exported}}) {
            const Ran ran = runCli(arguments + QStringList{u"--config"_s, desk.settingsFile()}, {{u"XDG_DATA_HOME"_s, data}});
            QVERIFY2(ran.exitCode == 0 || ran.exitCode == 1 || ran.exitCode == 3, ran.all().constData());
            QVERIFY(!ran.all().isEmpty());
            said += QString::fromUtf8(ran.all());
        }
        const QStringList secrets = secretsOf(desk);
        QVERIFY(secrets.size() > 5);
        QVERIFY2(foundIn(said, secrets).isEmpty(), qPrintable(said));
        const QString moved = QString::fromUtf8(contentOf(exported));
        QVERIFY(moved.contains(desk.settings->store().appId));
        QVERIFY2(foundIn(moved, secrets).isEmpty(), qPrintable(moved));
    }

    void s17_withoutAHome_data()
    {
        QTest::addColumn<QString>("home");
        QTest::newRow("missing") << u"/nonexistent/home"_s;
        QTest::newRow("cannot be written") << u"/proc/1"_s;
    }
    void s17_withoutAHome()
    {
        QFETCH(const QString, home);
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"window.png"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, home);
        QProcess window;
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(DESKTOP_PROGRAM), {u"--screenshot"_s, picture});
        QVERIFY(window.waitForFinished(fakes::longest()));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(QFile::exists(picture));
        // A call is made and counted for the session, although nothing can be kept.
        DeskFixture desk;
        QProcess lookup;
        environment.insert(u"MEMBERDESK_APP_KEY"_s, DeskFixture::appKey);
        lookup.setProcessEnvironment(environment);
        lookup.start(QStringLiteral(CLI_PROGRAM),
                     {u"lookup"_s, active, u"--server"_s, desk.server->baseUrl(), u"--app-id"_s, desk.settings->store().appId});
        QVERIFY(lookup.waitForFinished(fakes::longest()));
        QCOMPARE(lookup.exitCode(), 0);
        fakes::noteRow({}, u"the window opens, a lookup works"_s);
    }

private:
    QtMessageHandler m_before = nullptr;
};

TEST_UNDER(QApplication, TestCanary)
#include "tst_canary.moc"
