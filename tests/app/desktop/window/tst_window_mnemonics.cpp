// SPDX-License-Identifier: MIT
// Alt with a letter means one thing in each window, and on each page of a dialog: with two, the key only walks between them.
#include "app/desktop/deskfixture.h"
#include "desk/pin/knownpin.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTabWidget>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Each mnemonic with what has it, of all that is seen.
QMultiMap<QString, QString> mnemonics(const QWidget &window)
{
    QMultiMap<QString, QString> found;
    const auto add = [&found](const QString &text, const QWidget &owner) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.insert(key.toString(), owner.objectName() + u' ' + text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), *button);
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            add(label->text(), *label);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i), *tabs);
    }
    return found;
}

QStringList twice(const QWidget &window)
{
    QStringList found;
    const QMultiMap<QString, QString> all = mnemonics(window);
    for (const QString &key : all.uniqueKeys())
        if (all.count(key) > 1)
            found << key + u": "_s + all.values(key).join(u" and "_s);
    return found;
}

QDialog &opened(const char *name)
{
    const auto find = [name]() -> QDialog * {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QLatin1StringView(name) && widget->isVisible())
                return qobject_cast<QDialog *>(widget);
        return nullptr;
    };
    if (!fakes::until([&find] { return find() != nullptr; }))
        qFatal("%s does not open", name);
    return *find();
}

} // namespace

class TestWindowMnemonics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsThereOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s;
    }
    void eachIsThereOnce()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/memberdesk_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        DeskFixture desk;
        QCOMPARE(twice(*desk.window), QStringList());
        desk.look(u"8008010001"_s);
        desk.press(Qt::Key_F8);
        QCOMPARE(twice(*desk.window), QStringList());
        desk.look(u"8008019990"_s);
        QCOMPARE(twice(*desk.window), QStringList());
        desk.press(Qt::Key_F1);
        QCOMPARE(twice(opened("keySheet")), QStringList());
        desk.press(Qt::Key_F1);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));

        QWidget &settings = desk.openSettings();
        const auto press = [&settings](const char *name) {
            settings.findChild<QAbstractButton *>(QLatin1StringView(name))->click();
        };
        QCOMPARE(twice(settings), QStringList());
        press("moreButton");
        press("addStoreButton");
        auto &proxy = *settings.findChild<QComboBox *>(u"proxyBox"_s);
        proxy.setCurrentIndex(proxy.count() - 1);
        settings.findChild<QLineEdit *>(u"serverEdit"_s)->setText(u"http://shop.example.com"_s);
        QVERIFY(mnemonics(settings).size() > 10);
        QCOMPARE(twice(settings), QStringList());
        auto &pages = *settings.findChild<QTabWidget *>(u"pages"_s);
        for (int page = 1; page < pages.count(); ++page) {
            pages.setCurrentIndex(page);
            QVERIFY(mnemonics(settings).size() > 6);
            QCOMPARE(twice(settings), QStringList());
        }
        press("pinButton");
        QCOMPARE(twice(opened("pinDialog")), QStringList());
        opened("pinDialog").reject();
        press("doctorButton");
        QDialog &doctor = opened("DoctorDialog");
        QVERIFY(mnemonics(doctor).size() > 3);
        QCOMPARE(twice(doctor), QStringList());
        doctor.findChild<QAbstractButton *>(u"freeButton"_s)->click();
        QCOMPARE(twice(doctor), QStringList());
        doctor.reject();
        QCoreApplication::removeTranslator(&translator);
    }

    void alsoWhereAPinIsAskedFor()
    {
        DeskFixture desk(
            {.set = [](desk::Settings &settings) { settings.setText(desk::keys::pinDigest, fakes::digestOfNothing); }});
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(twice(opened("pinPrompt")), QStringList());
    }
};

TEST_UNDER(QApplication, TestWindowMnemonics)
#include "tst_window_mnemonics.moc"
