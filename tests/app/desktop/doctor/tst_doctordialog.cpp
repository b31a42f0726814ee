// SPDX-License-Identifier: MIT
// The connection doctor's window against a stand-in service: what it costs, what it says, where it leads.
#include "app/desktop/deskfixture.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/doctor/doctordialog.h>
#include <desktop/look/deskstyle.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QNetworkProxy>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTranslator>

using desktop::DoctorDialog;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView canary{"CANARY-KEY-d1a106"};

/// The dialog on a shop of its own.
struct Opened {
    explicit Opened(const std::function<void(desk::DoctorInput &)> &change = {}, const desktop::Look &look = desktop::Look())
        : server(options())
    {
        QApplication::setStyle(new desktop::DeskStyle);
        if (!server.start())
            qFatal("the stand-in service does not start");
        desk::DoctorInput input;
        input.address = server.baseUrl();
        input.appId = options().appId;
        input.appKey = canary;
        input.callsUsed = 36;
        input.callLimit = 300;
        if (change)
            change(input);
        dialog = new DoctorDialog(input, QNetworkProxy::NoProxy, look);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog, fakes::longest()))
            qFatal("the dialog does not open");
    }
    ~Opened() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Opened)

    static sandbox::Options options()
    {
        sandbox::Options shop = sandbox::Server::demoOptions();
        shop.appKey = canary;
        return shop;
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        return *dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString inRow(const char *row, const char *label) const
    {
        return child<QWidget>(row).findChild<QLabel *>(QLatin1StringView(label))->text();
    }
    [[nodiscard]] QAbstractButton &fieldButton(const char *row) const
    {
        return *child<QWidget>(row).findChild<QAbstractButton *>(u"fieldButton"_s);
    }
    [[nodiscard]] bool run(const char *button) const
    {
        QTest::mouseClick(&child<QAbstractButton>(button), Qt::LeftButton);
        return fakes::until([this] { return !dialog->doctor().isRunning(); });
    }

    sandbox::Server server;
    QPointer<DoctorDialog> dialog;
};

} // namespace

class TestDoctorDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsNothingByItself();
    void check();
    void freeChecks();
    void leadsToTheField();
    void whatWasNotReachedHidesNothing();
    void detailsAreFolded();
    void closingCancels();
    void cancelButton();
    void report();
    void nothingCut_data();
    void nothingCut();
};

void TestDoctorDialog::startsNothingByItself()
{
    const Opened opened;
    QVERIFY(opened.child<QLabel>("costLabel").text().contains("one call"_L1));
    QVERIFY(opened.dialog->isModal());
    QTest::keyClick(opened.dialog, Qt::Key_Return);
    fakes::deliverPosted();
    QVERIFY(!opened.dialog->doctor().isRunning());
    QCOMPARE(opened.server.callCount(), 0);
    QVERIFY(!opened.child<QAbstractButton>("saveButton").isEnabled());
}

void TestDoctorDialog::check()
{
    const Opened opened;
    QSignalSpy sending(opened.dialog, &DoctorDialog::sending);
    QVERIFY(opened.run("checkButton"));
    QCOMPARE(opened.server.callsCharged(), 1);
    QCOMPARE(sending.size(), 1);
    QCOMPARE(opened.child<QLabel>("headlineLabel").text(), u"All is fine"_s);
    QCOMPARE(opened.inRow("app-keyRow", "markLabel"), u"OK"_s);
    QCOMPARE(opened.inRow("app-keyRow", "sentenceLabel"), u"The app key is right"_s);
    QCOMPARE(opened.inRow("allowanceRow", "sentenceLabel"), u"37 of 300 calls used"_s);
    QVERIFY(!opened.fieldButton("app-keyRow").isVisible());
    QVERIFY(!opened.child<QAbstractButton>("checkButton").hasFocus()); // a second Enter must not be a second call
    for (const QString &text : DeskFixture::everyText())
        QVERIFY2(!text.contains(canary), qPrintable(text));
}

void TestDoctorDialog::freeChecks()
{
    const Opened opened;
    QVERIFY(opened.run("freeButton"));
    QCOMPARE(opened.server.callsCharged(), 0);
    QCOMPARE(opened.child<QLabel>("headlineLabel").text(), u"All free checks are fine"_s);
    QCOMPARE(opened.inRow("app-keyRow", "markLabel"), u"not reached"_s);
}

void TestDoctorDialog::leadsToTheField()
{
    const Opened opened([](desk::DoctorInput &input) { input.appKey = u"another key"_s; });
    QSignalSpy field(opened.dialog, &DoctorDialog::fieldRequested);
    QVERIFY(opened.run("checkButton"));
    QCOMPARE(opened.child<QLabel>("headlineLabel").text(), u"The app key is wrong"_s);
    QCOMPARE(opened.inRow("app-keyRow", "markLabel"), u"WRONG"_s);
    QVERIFY(opened.fieldButton("app-keyRow").isVisible());
    TRY_VERIFY(!opened.fieldButton("app-keyRow").visibleRegion().isEmpty()); // scrolled to
    QTest::mouseClick(&opened.fieldButton("app-keyRow"), Qt::LeftButton);
    QCOMPARE(field.size(), 1);
    QCOMPARE(field.first().first().value<desk::DoctorField>(), desk::DoctorField::AppKey);
    QVERIFY(opened.dialog->isVisible());
}

void TestDoctorDialog::whatWasNotReachedHidesNothing()
{
    const Opened opened([](desk::DoctorInput &input) { input.address = u"https://exa mple"_s; });
    QVERIFY(opened.run("checkButton"));
    QCOMPARE(opened.inRow("addressRow", "markLabel"), u"WRONG"_s);
    int sentences = 0;
    for (const QLabel *label : opened.dialog->findChildren<QLabel *>(u"sentenceLabel"_s))
        sentences += label->isVisible() ? 1 : 0;
    QCOMPARE(sentences, 2); // the address, and the allowance, which needs nobody
    const auto &row = opened.child<QWidget>("portRow");
    QCOMPARE(row.accessibleName(), u"Connection: not reached"_s);
}

void TestDoctorDialog::detailsAreFolded()
{
    const Opened opened;
    QVERIFY(opened.run("freeButton"));
    auto *details = opened.child<QWidget>("httpRow").findChild<QLabel *>(u"rowDetailsLabel"_s);
    QVERIFY(!details->isVisible());
    opened.child<QAbstractButton>("detailsButton").click();
    QVERIFY(details->isVisible());
    QVERIFY2(details->text().contains("HTTP status: 404"_L1), qPrintable(details->text()));
}

void TestDoctorDialog::closingCancels()
{
    const Opened opened;
    QTest::mouseClick(&opened.child<QAbstractButton>("freeButton"), Qt::LeftButton);
    QVERIFY(opened.dialog->doctor().isRunning());
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    TRY_VERIFY(opened.dialog.isNull());
    fakes::deliverPosted();
}

void TestDoctorDialog::cancelButton()
{
    Opened opened;
    opened.server.setLatency(std::chrono::seconds(30));
    QTest::mouseClick(&opened.child<QAbstractButton>("freeButton"), Qt::LeftButton);
    TRY_VERIFY(opened.dialog->doctor().current() == desk::DoctorCheck::Http);
    QCOMPARE(opened.inRow("httpRow", "markLabel"), u"checking"_s);
    QVERIFY(!opened.child<QWidget>("checkButton").isVisible());
    QTest::mouseClick(&opened.child<QAbstractButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(!opened.dialog->doctor().isRunning());
    QCOMPARE(opened.child<QLabel>("headlineLabel").text(), u"Cancelled"_s);
    QVERIFY(opened.child<QWidget>("checkButton").isVisible());
}

void TestDoctorDialog::report()
{
    const QTemporaryDir folder;
    const Opened opened;
    QVERIFY(opened.run("checkButton"));
    QFile file(folder.filePath(u"报告.txt"_s));
    QVERIFY(opened.dialog->saveReport(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("calls made: 1\n") && text.contains("[OK] App key: "), text.constData());
    QVERIFY(!text.contains(canary.latin1()));
    QVERIFY(!opened.dialog->saveReport(folder.path())); // a folder is no file
    QVERIFY(opened.child<QLabel>("saveNotice").text().contains("cannot be saved"_L1));
}

void TestDoctorDialog::nothingCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const auto *language : {"en", "zh_CN"})
        for (const int percent : {100, 150})
            QTest::addRow("%s, %d %%", language, percent) << QString::fromLatin1(language) << percent;
}

void TestDoctorDialog::nothingCut()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/memberdesk_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    const bool dark = percent > 100;
    const Opened opened([](desk::DoctorInput &input) { input.appKey = u"another key"_s; },
                        desktop::Look(dark ? desktop::Theme::Dark : desktop::Theme::Light, percent));
    QVERIFY(opened.run("checkButton"));
    fakes::deliverPosted(); // laid out
    const QSize screen = opened.dialog->screen()->availableSize();
    QVERIFY(opened.dialog->height() <= screen.height() && opened.dialog->width() <= screen.width());
    for (const QLabel *label : opened.dialog->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
    const QString pictures = qEnvironmentVariable("MEMBERDESK_PICTURES"); // for looking at them
    if (!pictures.isEmpty())
        QVERIFY(opened.dialog->grab().save(pictures + u"/doctor-%1-%2.png"_s.arg(language).arg(percent)));
}

TEST_UNDER(QApplication, TestDoctorDialog)
#include "tst_doctordialog.moc"
