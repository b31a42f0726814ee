// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"

#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"

#include <desktop/widgets/chip.h>

#include <sentences/translations.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The stand-in's members with the longest and the shortest of everything, and of other scripts.
const QStringList members{u"8008010001"_s, u"0008010001"_s, u"8008010004"_s, u"8008010006"_s, u"8008010011"_s, u"8008010013"_s,
                          u"8008010015"_s, u"8008010020"_s, u"8008010027"_s, u"8008010031"_s, u"8008010034"_s, u"8008010077"_s};

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

/// What is seen of it: the page scrolls.
bool isOnThePage(const QWidget &widget, const QWidget &page)
{
    return page.isAncestorOf(&widget);
}

/// Labels and buttons whose text does not fit into them, or that lie over another. By geometry.
QStringList flaws(const DeskFixture &desk)
{
    QStringList found;
    const desktop::MainWindow &window = *desk.window;
    const QWidget &page = desk.child("memberView");
    QList<const QWidget *> texts;
    for (const QWidget *widget : window.centralWidget()->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (!widget->isVisible() || (label == nullptr && button == nullptr))
            continue;
        const QString text = label != nullptr ? label->text() : button->text();
        if (text.isEmpty())
            continue;
        texts << widget;
        // A chip draws its words smaller where it has to; its own test measures that.
        const bool mayBeCut = !widget->toolTip().isEmpty() || text.endsWith(u'…') || qobject_cast<const desktop::Chip *>(widget);
        QSize needed;
        if (label != nullptr && label->wordWrap())
            needed = QSize(0, label->heightForWidth(label->width()));
        else if (label != nullptr)
            needed = label->fontMetrics().size(0, text);
        else
            needed = button->minimumSizeHint();
        if (!mayBeCut && (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1))
            found << u"%1 is cut: %2x%3 of %4x%5"_s.arg(widget->objectName())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height());
        const QRect place = placeOf(*widget, window);
        if (!isOnThePage(*widget, page) && !window.rect().contains(place))
            found << u"%1 is outside"_s.arg(widget->objectName());
        if (isOnThePage(*widget, page) && widget->mapTo(&page, QPoint(widget->width(), 0)).x() > page.width())
            found << u"%1 is cut by the page"_s.arg(widget->objectName());
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            if (isOnThePage(*texts[i], page) == isOnThePage(*texts[j], page)
                && placeOf(*texts[i], window)
                       .adjusted(1, 1, -1, -1)
                       .intersects(placeOf(*texts[j], window).adjusted(1, 1, -1, -1)))
                found << u"%1 lies over %2"_s.arg(texts[i]->objectName(), texts[j]->objectName());
    return found;
}

} // namespace

/// 12 members in 6 sizes, 5 percentages, 3 themes and 2 languages: no text is cut, lies over another or is out of sight.
class TestWindowGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { sentences::installLanguage(*qApp, u"en"_s); }

    void W07_everyTextIsSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const QSize &size :
             {QSize(480, 600), QSize(640, 480), QSize(800, 600), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
            for (const QString &language : {u"en"_s, u"zh_CN"_s})
                QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(language)) << size << language;
    }
    void W07_everyTextIsSeen()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        sentences::installLanguage(*qApp, language);
        QStringList found;
        for (const auto &[theme, percent] : looks()) {
            DeskFixture desk({.set = [name = theme](desk::Settings &settings) { settings.setText(desk::keys::theme, name); },
                              .size = size,
                              .textPercent = percent});
            for (const QString &member : members) {
                desk.look(member);
                fakes::deliverPosted();
                QVERIFY(desk.window->size() == size);
                if (desk.edit().fontMetrics().horizontalAdvance(member) > desk.edit().width())
                    found << u"%1 %2%: the number is cut"_s.arg(theme).arg(percent);
                for (const QString &flaw : flaws(desk))
                    found << u"%1 %2% %3: "_s.arg(theme).arg(percent).arg(member) + flaw;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.mid(0, 12).join(u'\n')));
        fakes::noteRow({}, u"every text whole, or with a mark and whole in the tool tip; nothing over another"_s);
    }

    /// What a cashier needs first: without scrolling.
    void W07_amountsAreAboveTheFold_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200, 250})
            QTest::addRow("%d %%", percent) << percent;
    }
    void W07_amountsAreAboveTheFold()
    {
        QFETCH(int, percent);
        DeskFixture desk({.textPercent = percent});
        desk.look(members.first());
        fakes::deliverPosted();
        const QWidget &seen = *desk.child<QScrollArea>("memberScroll").viewport();
        for (const char *name : {"balanceValue", "pointsValue"}) {
            const QWidget &amount = desk.child(name);
            QVERIFY2(amount.mapTo(&seen, QPoint(0, amount.height())).y() <= seen.height(), name);
        }
    }

private:
    static QList<std::pair<QString, int>> looks()
    {
        QList<std::pair<QString, int>> all;
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
            for (const int percent : {100, 125, 150, 200, 250})
                all.append({theme, percent});
        return all;
    }
};

TEST_UNDER(QApplication, TestWindowGeometry)
#include "tst_window_geometry.moc"
