// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/fitlabel.h>
#include <desktop/widgets/namelabel.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QStringList notPlain(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText)
            found << label->objectName() + u": "_s + label->text();
    return found;
}

/// The labels whose text does not fit what they were given.
QStringList clipped(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const desktop::ElidedLabel *>(label) != nullptr)
            continue;
        const QFontMetrics metrics(label->font());
        QString text = label->text();
        if (label->buddy() != nullptr)
            text.remove(u'&'); // the mark of its key
        const int width = label->contentsRect().width() - 2 * label->margin();
        bool fits = false;
        if (label->wordWrap()) {
            const QRect box = metrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text);
            fits = box.height() <= label->height() + 1 && box.width() <= width + 1;
        } else {
            const int lines = static_cast<int>(text.count(u'\n')) + 1;
            fits = metrics.size(0, text).width() <= width && metrics.height() * lines <= label->height() + 1;
        }
        if (!fits)
            found << u"%1 '%2' %3x%4"_s.arg(label->objectName(), label->text().left(40)).arg(label->width()).arg(label->height());
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const auto *accent = qobject_cast<const desktop::AccentButton *>(button);
        if (!button->isVisible() || button->text().isEmpty() || (accent != nullptr && accent->isCompact()))
            continue;
        const int width = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        if (width > button->width() || button->fontMetrics().height() > button->height() + 1)
            found << u"%1 '%2' %3x%4"_s.arg(button->objectName(), button->text()).arg(button->width()).arg(button->height());
    }
    return found;
}

} // namespace

class TestWindowPlain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D01_everyLabelIsPlain()
    {
        DeskFixture desk;
        QCOMPARE(notPlain(*desk.window), QStringList());
        QTest::keyClick(desk.window.get(), Qt::Key_F1);
        auto *sheet = desk.window->findChild<QDialog *>(u"keySheet"_s);
        QVERIFY(sheet);
        QCOMPARE(notPlain(*sheet), QStringList());
        sheet->close();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));
        QCOMPARE(notPlain(desk.openSettings()), QStringList());
    }

    void D01_markupInANameIsShownAsItIs()
    {
        DeskFixture desk;
        desk.look(u"8008010033"_s);
        auto &name = desk.child<desktop::NameLabel>("nameValue");
        QCOMPARE(name.wholeText(), u"<b>Bold</b> & <img src=\"file:///etc/hostname\">"_s);
        name.setFixedWidth(60); // cut: the rest is in the tool tip
        QVERIFY(name.toolTip().contains(u"&lt;b&gt;Bold"_s));
        QVERIFY(!name.toolTip().contains(u"<b>"_s));
        QVERIFY(!name.toolTip().contains(u"<img"_s));
    }

    void markupInAnAskedNumberIsShownAsItIs()
    {
        DeskFixture desk;
        desk.look(u"<b>1</b>"_s);
        QVERIFY(desk.text("reasonLabel").contains(u"<b>1</b>"_s));
        QCOMPARE(desk.child<desktop::ElidedLabel>("numberLabel").wholeText(), u"<b>1</b>"_s);
        QCOMPARE(desk.asked(), QStringList{u"<b>1</b>"_s});
    }

    void W06_aLongNameTakesMoreLinesInTheSamePlace()
    {
        DeskFixture desk;
        const auto &name = desk.child<desktop::NameLabel>("nameValue");
        desk.look(u"8008010001"_s);
        const int high = name.height();
        desk.look(u"8008010034"_s);
        QCOMPARE(name.wholeText().size(), 300);
        QCOMPARE(name.text().split(u'\n').join(u' '), name.wholeText());
        QVERIFY(name.text().contains(u'\n'));
        QVERIFY(name.fontMetrics().size(0, name.text()).width() <= name.width());
        QCOMPARE(name.height(), high);
        QCOMPARE(name.accessibleName(), name.wholeText());
        QCOMPARE(desk.window->width(), 1024);
    }

    void aNameWithoutRoomIsCutAndWholeInTheToolTip()
    {
        DeskFixture desk({.size = {480, 600}});
        desk.look(u"8008010034"_s);
        const auto &name = desk.child<desktop::NameLabel>("nameValue");
        QVERIFY(name.text().endsWith(u'…'));
        QVERIFY(name.fontMetrics().horizontalAdvance(name.text()) <= name.width());
        QVERIFY(name.toolTip().contains(name.wholeText()));
        QCOMPARE(name.accessibleName(), name.wholeText());
    }

    void lettersOfAnotherFontAreNotCut()
    {
        DeskFixture desk;
        desk.look(u"8008010004"_s); // Tamil
        fakes::deliverPosted();
        const auto &name = desk.child<desktop::NameLabel>("nameValue");
        QLabel whole(name.wholeText());
        whole.setFont(name.font());
        QVERIFY2(name.height() >= whole.sizeHint().height(),
                 qPrintable(u"%1 of %2"_s.arg(name.height()).arg(whole.sizeHint().height())));
    }

    void controlsInANameAreMadeHarmless()
    {
        DeskFixture desk;
        desk.look(u"8008010035"_s);
        const QString name = desk.child<desktop::NameLabel>("nameValue").wholeText();
        for (const QChar c : {u'\u202e', u'\u202c', u'\u0007', u'\t', u'\n'})
            QVERIFY2(!name.contains(c), qPrintable(QString::number(c.unicode(), 16)));
    }

    void V05_everyDigitOfALongAmount_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const QSize &size : {QSize(480, 600), QSize(1024, 768)})
            for (const int percent : {100, 150, 200})
                QTest::addRow("%dx%d %d", size.width(), size.height(), percent) << size << percent;
    }
    void V05_everyDigitOfALongAmount()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        DeskFixture desk({.size = size, .textPercent = percent});
        desk.look(u"8008010011"_s);
        QCoreApplication::processEvents();
        auto &balance = desk.child<QLabel>("balanceValue");
        QCOMPARE(balance.text().remove(u',').remove(u'\n'), u"12345678901234567.89"_s);
        const int wide = balance.fontMetrics().size(0, balance.text()).width();
        QVERIFY2(wide <= balance.width(), qPrintable(u"%1 in %2"_s.arg(wide).arg(balance.width())));
        QCOMPARE(desk.window->size(), size);
    }

    void aShortAmountIsLargeAgain()
    {
        DeskFixture desk({.textPercent = 200});
        desk.look(u"8008010001"_s);
        auto &balance = desk.child<QLabel>("balanceValue");
        desk.look(u"8008010011"_s);
        for (int i = 0; i < 10; ++i)
            desk.press(Qt::Key_Minus, Qt::ControlModifier); // from 100 %, the setting, to 80
        desk.press(Qt::Key_0, Qt::ControlModifier);
        desk.look(u"8008010001"_s);
        QCOMPARE(balance.font().pixelSize(), 44);
    }

    void aFittedSizeThatIsWantedNextIsNoOldSize()
    {
        // Text that was made smaller to just the size that is then wanted: Qt tells nobody about a font that stays.
        QWidget window;
        desktop::FitLabel label(&window);
        label.setProperty("textSize", 40);
        label.setProperty("textBold", false);
        desktop::Look(desktop::Theme::Light, 200).applyTo(window);
        label.setAmount(u"12345678901234567890"_s);
        label.resize(300, 100);
        window.show();
        const int fitted = label.font().pixelSize();
        QVERIFY2(fitted < 60 && fitted > 11, qPrintable(QString::number(fitted)));
        label.setProperty("textSize", fitted);
        desktop::Look(desktop::Theme::Light, 100).applyTo(window);
        label.setAmount(u"1"_s);
        QCOMPARE(label.font().pixelSize(), fitted);
    }

    void aNameWithoutRoomIsForgottenWhole()
    {
        // Cut to nothing it looks empty, and is not: the tool tip has it.
        QWidget window;
        desktop::ElidedLabel label(&window);
        label.resize(0, 20);
        window.show();
        label.setWholeText(u"Aminah binti Contoh"_s);
        QCOMPARE(label.text(), QString());
        QVERIFY(label.toolTip().contains(u"Aminah"_s));
        label.setWholeText({});
        QCOMPARE(label.toolTip(), QString());
        QCOMPARE(label.accessibleName(), QString());
    }

    void holdButtonsStandOnTheLineOfTheirValue_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("touch");
        QTest::newRow("100 %") << 100 << false;
        QTest::newRow("200 %") << 200 << false;
        QTest::newRow("touch") << 100 << true;
    }
    void holdButtonsStandOnTheLineOfTheirValue()
    {
        QFETCH(int, percent);
        QFETCH(bool, touch);
        DeskFixture desk(
            {.set = [touch](desk::Settings &settings) { settings.setFlag(desk::keys::touch, touch); }, .textPercent = percent});
        desk.look(u"8008010001"_s);
        fakes::deliverPosted();
        const auto &value = *desk.child("phoneValue").findChild<QLabel *>(u"shownValue"_s);
        const auto &hold = *desk.child("phoneValue").findChild<desktop::LinkButton *>(u"holdButton"_s);
        QVERIFY(hold.isVisible());
        QCOMPARE(hold.y() + hold.baseline(), value.y() + value.fontMetrics().ascent());
    }

    void tenDigitsAreSeenInASmallWindow_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200})
            QTest::addRow("%d %%", percent) << percent;
    }
    void tenDigitsAreSeenInASmallWindow()
    {
        QFETCH(int, percent);
        DeskFixture desk({.size = {480, 600}, .textPercent = percent});
        desk.type(u"8008010001"_s);
        fakes::deliverPosted();
        auto &edit = desk.edit();
        const int wide = edit.fontMetrics().horizontalAdvance(edit.text());
        QVERIFY2(wide <= edit.width(), qPrintable(u"%1 in %2"_s.arg(wide).arg(edit.width())));
        const auto &button = desk.child<desktop::AccentButton>("searchButton");
        QCOMPARE(button.isCompact(), percent > 100);
        QVERIFY(!button.text().isEmpty()); // for screen readers
        QCOMPARE(button.toolTip().isEmpty(), !button.isCompact());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("number");
        for (const QSize &size : {QSize(480, 600), QSize(1024, 768)})
            for (const int percent : {100, 150, 200})
                for (const char *number :
                     {"8008010001", "8008010020", "8008010077", "999", "8008019990", "https://example.com/", ""})
                    QTest::addRow("%dx%d %d%% %s", size.width(), size.height(), percent, number)
                        << size << percent << QString::fromLatin1(number);
    }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(QString, number);
        DeskFixture desk({.credentials = false, .size = size, .textPercent = percent});
        QTest::mouseClick(&desk.child("demoButton"), Qt::LeftButton); // with its banner
        if (!number.isEmpty())
            desk.look(number);
        fakes::deliverPosted(); // layouts
        const QWidget &band = desk.child("verdictBand");
        const QWidget &below = desk.child(desk.child("memberScroll").isVisible() ? "memberScroll" : "messageScroll");
        QVERIFY(band.geometry().bottom() < below.geometry().top());
        QCOMPARE(clipped(*desk.window).join(u"; "_s), QString());
        QCOMPARE(desk.window->size(), size);
    }

    void balanceAndPointsAreTheLargest_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(480, 600);
        QTest::newRow("typical") << QSize(1024, 768);
    }
    void balanceAndPointsAreTheLargest()
    {
        QFETCH(QSize, size);
        DeskFixture desk({.size = size});
        desk.look(u"8008010001"_s);
        fakes::deliverPosted();
        const auto &view = desk.child("memberView");
        const int least = std::min(desk.child("balanceValue").font().pixelSize(), desk.child("pointsValue").font().pixelSize());
        for (const char *card : {"balanceValue", "pointsValue"})
            QVERIFY(desk.child(card).font().pixelSize() >= (size.width() > 1000 ? 44 : 24));
        const auto &discount = desk.child("discountValue");
        QVERIFY2(discount.font().pixelSize() < least, qPrintable(u"%1 beside %2"_s.arg(discount.font().pixelSize()).arg(least)));
        if (size.width() > 1000)
            for (const QLabel *label : view.findChildren<QLabel *>())
                QVERIFY2(label->font().pixelSize() <= least, qPrintable(label->objectName()));
    }

    void offersAreWholeInASmallWindow_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void offersAreWholeInASmallWindow()
    {
        QFETCH(int, percent);
        DeskFixture desk({.credentials = false, .size = {480, 600}, .textPercent = percent});
        fakes::deliverPosted();
        const QWidget &page = *desk.child<QScrollArea>("messageScroll").viewport();
        for (const char *name : {"settingsButton", "doctorButton", "demoButton", "hintLabel"}) {
            const QWidget &part = *desk.child("messageCard").findChild<QWidget *>(QLatin1StringView(name));
            QVERIFY2(part.isVisible(), name);
            const int left = part.mapTo(page.window(), QPoint(0, 0)).x();
            const int first = page.mapTo(page.window(), QPoint(0, 0)).x();
            QVERIFY2(left >= first && left + part.width() <= first + page.width(), name);
        }
        desk.window->resize(1024, 768); // beside each other again where there is room
        fakes::deliverPosted();
        if (percent == 100)
            QCOMPARE(desk.child("messageCard").findChild<QWidget *>(u"settingsButton"_s)->y(),
                     desk.child("messageCard").findChild<QWidget *>(u"demoButton"_s)->y());
    }

    void anIdleWindowLaysNothingOut_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("ready") << QString();
        QTest::newRow("nobody") << u"8008019999"_s;
        QTest::newRow("member") << u"8008010001"_s;
    }
    void anIdleWindowLaysNothingOut()
    {
        QFETCH(QString, number);
        struct Counter : QObject {
            int count = 0;
            bool eventFilter(QObject * /*watched*/, QEvent *event) override
            {
                count += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
        } counter;
        DeskFixture desk;
        if (!number.isEmpty())
            desk.look(number);
        desk.window->repaint(); // the first picture, at the latest: the rehearsal follows it, and is laid out
        TRY_VERIFY(!desk.child<QTimer>("rehearsalTimer").isActive());
        fakes::deliverPosted();
        for (QWidget *part : desk.window->findChildren<QWidget *>())
            part->installEventFilter(&counter);
        fakes::nothingFor(500);
        QVERIFY2(counter.count < 10, qPrintable(QString::number(counter.count))); // the age of an answer, at most
    }

    void W06_nothingMovesBetweenTwoMembers()
    {
        DeskFixture desk;
        const auto topOf = [&desk](const char *name) {
            const QWidget &widget = desk.child(name);
            return widget.mapTo(desk.window.get(), QPoint(0, 0)).y();
        };
        const std::array left{"phoneCaption", "birthdayCaption", "emailCaption", "qqCaption", "addressCaption", "remarksCaption"};
        const std::array right{"creditCaption", "expiryCaption",   "createdCaption",
                               "storeCaption",  "nickNameCaption", "totalPointCaption"};
        const auto tops = [&](const auto &names) {
            QList<int> found;
            for (const char *name : names)
                found.append(topOf(name));
            return found;
        };
        desk.look(u"8008010001"_s);
        fakes::deliverPosted();
        const QList<int> everything = tops(left);
        QVERIFY(everything.constLast() > everything.constFirst());
        QCOMPARE(tops(right), everything); // both columns stand on one line
        // Of the first next to nothing is known: no value has a button. Then a Tamil, an Arabic and an endless name, and reasons
        // of another length.
        for (const QString &number : {u"8008010027"_s, u"8008010004"_s, u"8008010006"_s, u"8008010034"_s, u"8008010015"_s,
                                      u"8008010020"_s, u"8008010031"_s, u"8008010011"_s}) {
            desk.look(number);
            fakes::deliverPosted();
            QCOMPARE(tops(left), everything);
            QCOMPARE(tops(right), everything);
        }
        fakes::noteRow({}, u"nothing moves from one member to the next"_s);
    }

    void everythingCanBeScrolledTo()
    {
        DeskFixture desk({.size = {480, 600}, .textPercent = 200});
        desk.look(u"8008010001"_s);
        fakes::deliverPosted();
        auto &scroll = desk.child<QScrollArea>("memberScroll");
        QVERIFY(scroll.verticalScrollBar()->maximum() > 0);
        QVERIFY(desk.child("memberView").width() <= scroll.viewport()->width());
        desk.press(Qt::Key_F8);
        fakes::deliverPosted();
        QVERIFY(desk.child("memberView").width() <= scroll.viewport()->width());
    }

    void aTypicalMemberNeedsNoScrolling()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        fakes::deliverPosted();
        QCOMPARE(desk.child<QScrollArea>("memberScroll").verticalScrollBar()->maximum(), 0);
    }

    void targetsAreLargeEnough_data()
    {
        QTest::addColumn<bool>("touch");
        QTest::addColumn<int>("least");
        QTest::newRow("pointer") << false << 24;
        QTest::newRow("touch") << true << 44;
    }
    void targetsAreLargeEnough()
    {
        QFETCH(bool, touch);
        QFETCH(int, least);
        DeskFixture desk({.set = [touch](desk::Settings &settings) { settings.setFlag(desk::keys::touch, touch); }});
        desk.look(u"8008010001"_s);
        fakes::deliverPosted();
        for (const QAbstractButton *button : desk.window->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || (button->width() >= least && button->height() >= least),
                     qPrintable(u"%1 %2x%3"_s.arg(button->objectName()).arg(button->width()).arg(button->height())));
        auto &list = desk.child<QAbstractItemView>("recentList");
        QVERIFY(list.visualRect(list.model()->index(0, 0)).height() >= least);
        desk.press(Qt::Key_F8);
        for (const char *field : {"numberEdit", "kindBox", "saidEdit"})
            QVERIFY2(desk.child(field).height() >= least, field);
        for (const QWidget *field : desk.openSettings().findChildren<QLineEdit *>())
            QVERIFY2(!field->isVisible() || field->height() >= least || field->objectName() == u"qt_spinbox_lineedit"_s,
                     qPrintable(field->objectName()));
    }

    void dialogsAreNotClipped()
    {
        DeskFixture desk;
        QWidget &dialog = desk.openSettings();
        fakes::deliverPosted();
        QCOMPARE(clipped(dialog).join(u"; "_s), QString());
    }
};

TEST_UNDER(QApplication, TestWindowPlain)
#include "tst_window_plain.moc"
