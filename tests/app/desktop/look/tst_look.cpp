// SPDX-License-Identifier: MIT
#include "app/desktop/contrast.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desktop/look/look.h>
#include <desktop/look/systemtheme.h>

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desktop;

namespace {

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("contrast") << Theme::Contrast;
    QTest::newRow("system") << Theme::System;
}

} // namespace

#define ATLEAST(a, b, least)                                                                                                     \
    QVERIFY2(contrast(a, b) >= (least), qPrintable(u"%1 on %2: %3"_s.arg((a).name(), (b).name()).arg(contrast(a, b))))

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormulaItself()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01); // the known border case
    }

    void textsOfThePalette_data() { addThemes(); }
    void textsOfThePalette()
    {
        QFETCH(Theme, theme);
        const QPalette p = Look(theme).palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
                for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
                    ATLEAST(p.color(group, text), p.color(group, ground), forText);
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                ATLEAST(p.color(group, QPalette::Link), p.color(group, ground), forText);
            ATLEAST(p.color(group, QPalette::HighlightedText), p.color(group, QPalette::Highlight), forText);
            ATLEAST(p.color(group, QPalette::ToolTipText), p.color(group, QPalette::ToolTipBase), forText);
        }
    }

    void severities_data() { addThemes(); }
    void severities()
    {
        QFETCH(Theme, theme);
        const Look look(theme);
        for (const Severity severity : {Severity::Ok, Severity::Warning, Severity::Error, Severity::Info}) {
            ATLEAST(look.colors(severity).text, look.colors(severity).ground, forText);
            // The shape in the recent list stands on a card, or on the chip's ground where the row is chosen.
            ATLEAST(look.shapeOnCard(severity), look.palette().color(QPalette::Base), forShapes);
            ATLEAST(look.shapeOnCard(severity), look.palette().color(QPalette::AlternateBase), forShapes);
        }
    }

    void focusAndAccent_data() { addThemes(); }
    void focusAndAccent()
    {
        QFETCH(Theme, theme);
        const QPalette p = Look(theme).palette();
        ATLEAST(p.color(QPalette::Highlight), p.color(QPalette::Window), forShapes);
        ATLEAST(p.color(QPalette::Highlight), p.color(QPalette::Base), forShapes);
        // The line of an outlined button is drawn over the accent where the pointer is above a filled one.
        ATLEAST(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight).darker(112), forText);
    }

    void severitiesDifferFromEachOther_data() { addThemes(); }
    void severitiesDifferFromEachOther()
    {
        QFETCH(Theme, theme);
        const Look look(theme);
        QSet<QRgb> grounds;
        for (const Severity severity : {Severity::Ok, Severity::Warning, Severity::Error, Severity::Info})
            grounds << look.colors(severity).ground.rgb();
        QCOMPARE(grounds.size(), 4);
    }

    void W05_textGrowsWithTheWindow_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("percent");
        QTest::newRow("small") << QSize(480, 600) << 100;
        QTest::newRow("usual") << QSize(1024, 768) << 100;
        QTest::newRow("wide, but low") << QSize(1920, 768) << 100;
        QTest::newRow("1366x768, maximised") << QSize(1366, 700) << 100;
        QTest::newRow("1280x1024") << QSize(1280, 1024) << 125;
        QTest::newRow("full HD") << QSize(1920, 1080) << 140;
        QTest::newRow("4K") << QSize(3840, 2160) << 200;
    }
    void W05_textGrowsWithTheWindow()
    {
        QFETCH(QSize, window);
        QTEST(Look::windowPercentOf(window), "percent");
        fakes::noteRow({}, u"sizes grow with the window, up to twice"_s);
    }

    void sizesAreLimited()
    {
        QCOMPARE(Look(Theme::Light, 10).textPercent(), 80);
        QCOMPARE(Look(Theme::Light, 1000).textPercent(), 250);
        QCOMPARE(Look(Theme::Light, 150).scaled(16), 24);
        QCOMPARE(Look(Theme::Light, 150).scaled(40), 49); // as many pixels more as running text of 18
        QCOMPARE(Look(Theme::Light, 150).spaced(40), 60);
        QCOMPARE(Look(Theme::Light, 150, 200).scaled(40), 98);
        QCOMPARE(Look(Theme::Light, 100, 140).scaled(30), 42);
    }

    void theSystemsThemeByItsPalette()
    {
        QPalette palette(Qt::black);
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(systemTheme(palette), Theme::Dark);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(systemTheme(palette), Theme::Light);
    }
};

TEST_UNDER(QApplication, TestLook)
#include "tst_look.moc"
