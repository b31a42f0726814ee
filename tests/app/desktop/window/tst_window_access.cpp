// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/testprogram.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QString spoken(const QWidget &widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return access->text(QAccessible::Name) + u'|' + access->text(QAccessible::Description) + u'|'
        + access->text(QAccessible::Value);
}

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        // The field inside a spin box speaks for its box; who hands the focus on is never heard.
        if (!reachable || widget->focusProxy() != nullptr || widget->objectName() == u"qt_spinbox_lineedit"_s)
            continue;
        if (QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name).isEmpty())
            found << widget->objectName();
    }
    return found;
}

} // namespace

class TestWindowAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingReachableHasAName()
    {
        DeskFixture desk;
        QCOMPARE(unnamed(*desk.window).join(u' '), QString());
        desk.look(u"8008010001"_s);
        desk.press(Qt::Key_F8);
        QCOMPARE(unnamed(*desk.window).join(u' '), QString());
        desk.look(u"8008019990"_s);
        QCOMPARE(unnamed(*desk.window).join(u' '), QString());
        QCOMPARE(unnamed(desk.openSettings()).join(u' '), QString());
    }

    void theAnswerCanBeHeard()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        const struct {
            const char *name;
            QString value;
            QString meaning;
        } fields[] = {{"nameValue", u"Tan Mei Ling"_s, u"Name"_s},    {"balanceValue", u"671.20"_s, u"Balance"_s},
                      {"pointsValue", u"1,250"_s, u"Points"_s},       {"discountValue", u"10% off"_s, u"Discount"_s},
                      {"summaryValue", u"8008010001"_s, u"Number"_s}, {"expiryValue", u"2027"_s, u"Expires"_s},
                      {"creditValue", u"500"_s, u"Credit"_s}};
        for (const auto &field : fields) {
            QString heard = spoken(desk.child(field.name));
            QVERIFY2(heard.remove(u',').contains(QString(field.value).remove(u',')), qPrintable(heard));
            QVERIFY2(heard.contains(field.meaning), qPrintable(heard));
        }
        auto &band = desk.child("verdictBand");
        QVERIFY2(spoken(band).contains(u"Active"_s), qPrintable(spoken(band)));
        const QString phone = spoken(*desk.child("phoneValue").findChild<QLabel *>(u"shownValue"_s));
        QVERIFY2(phone.contains(u"5640"_s) && phone.contains(u"Phone"_s), qPrintable(phone));
    }

    void holdButtonsSayWhatTheyShow()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QSet<QString> names;
        const auto buttons = desk.window->findChildren<QAbstractButton *>(u"holdButton"_s);
        for (QAbstractButton *button : buttons)
            names << spoken(*button);
        QCOMPARE(names.size(), buttons.size()); // told apart without seeing what stands before them
    }

    void captionsBelongToTheirValues()
    {
        DeskFixture desk;
        int buddies = 0;
        for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
            if (!label->objectName().endsWith(u"Caption"_s))
                continue;
            QVERIFY2(label->buddy() != nullptr, qPrintable(label->objectName()));
            ++buddies;
        }
        QVERIFY(buddies > 10);
        for (const QLabel *label : desk.openSettings().findChildren<QLabel *>())
            QVERIFY2(!label->objectName().endsWith(u"Caption"_s) || label->buddy() != nullptr, qPrintable(label->objectName()));
    }

    void tabGoesRoundAndReachesEverything()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QSet<QString> wanted;
        for (const QWidget *widget : desk.window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0)
                wanted << widget->objectName();
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            reached << QApplication::focusWidget()->objectName();
            desk.press(Qt::Key_Tab);
            if (desk.edit().hasFocus())
                break;
        }
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(wanted - reached, QSet<QString>());
        desk.press(Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsButton"_s);
    }

    void fromTheFieldToTheButtonFirst()
    {
        DeskFixture desk;
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"searchButton"_s);
    }

    void dialogsHaveTitles()
    {
        DeskFixture desk;
        QVERIFY(!desk.window->windowTitle().isEmpty());
        QVERIFY(!desk.openSettings().windowTitle().isEmpty());
    }
};

TEST_UNDER(QApplication, TestWindowAccess)
#include "tst_window_access.moc"
