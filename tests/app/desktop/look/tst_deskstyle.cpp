// SPDX-License-Identifier: MIT
// What can be pressed and typed into has an edge that can be seen, and a tick that grows with its text.
#include "app/desktop/contrast.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/look/deskstyle.h>
#include <desktop/look/look.h>
#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/slimscrollbar.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace desktop;

namespace {

/// The strongest edge that a line from the left crosses, half-way down `control`, within its first pixels.
double edgeOf(const QWidget &control, const QImage &window)
{
    constexpr int reach = 8;
    const QPoint start = control.mapTo(control.window(), QPoint(0, control.height() / 2));
    const QColor ground = window.pixelColor(start.x() - 3, start.y());
    double best = 1;
    for (int x = 0; x < reach; ++x)
        best = std::max(best, contrast(window.pixelColor(start.x() + x, start.y()), ground));
    return best;
}

} // namespace

class TestDeskStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new DeskStyle); }

    void controlsHaveAnEdge_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }
    void controlsHaveAnEdge()
    {
        QFETCH(Theme, theme);
        constexpr double forShapes = 3.0;
        QWidget window;
        window.setPalette(Look(theme).palette());
        QVBoxLayout layout(&window);
        QLineEdit edit;
        QCheckBox tick;
        QSpinBox number;
        QComboBox choice;
        QPushButton button(u"button"_s);
        QTabWidget tabs;
        tabs.addTab(new QWidget, u"one"_s);
        tabs.setMinimumHeight(120);
        for (QWidget *control : std::initializer_list<QWidget *>{&edit, &tick, &number, &choice, &button, &tabs})
            layout.addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, fakes::longest()));
        button.setFocus(); // a frame with the focus has another colour
        window.grab();     // twice: what the style has kept of the first must be the same
        const QImage image = window.grab().toImage();
        for (const QWidget *control : std::initializer_list<const QWidget *>{&edit, &tick, &number, &choice, &button, &tabs}) {
            const double edge = edgeOf(*control, image);
            QVERIFY2(edge >= forShapes,
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(control->metaObject()->className())).arg(edge)));
        }
    }

    void oneFamilyOfButtons_data()
    {
        QTest::addColumn<bool>("isDefault");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("default") << true << true;
        QTest::newRow("another") << false << true;
        QTest::newRow("not now") << false << false;
    }
    void oneFamilyOfButtons()
    {
        QFETCH(bool, isDefault);
        QFETCH(bool, enabled);
        QDialog window;
        window.setPalette(Look(Theme::Light).palette());
        QVBoxLayout layout(&window);
        QPushButton plain(u"OK"_s);
        plain.setDefault(isDefault);
        plain.setAutoDefault(false);
        AccentButton accent;
        accent.setText(u"OK"_s);
        accent.setFilled(isDefault);
        accent.setAutoDefault(false);
        QLineEdit edit;
        for (QWidget *widget : std::initializer_list<QWidget *>{&edit, &plain, &accent})
            layout.addWidget(widget);
        for (QPushButton *button : {&plain, static_cast<QPushButton *>(&accent)}) {
            button->setFixedSize(120, 38);
            button->setEnabled(enabled);
        }
        window.show();
        edit.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&window, fakes::longest()));
        QCOMPARE(plain.grab().toImage(), accent.grab().toImage());
    }

    void noPicturesOnButtons()
    {
        class Theme : public QProxyStyle {
        public:
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const override
            {
                return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, returnData);
            }
        };
        DeskStyle style;
        style.setBaseStyle(new Theme); // as desktops of Linux have it
        QCOMPARE(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr), 0);
    }

    void ticksGrowWithTheText()
    {
        QCheckBox tick(u"Use this store"_s);
        QFont font = tick.font();
        font.setPixelSize(16);
        tick.setFont(font);
        const int width = tick.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &tick);
        font.setPixelSize(32);
        tick.setFont(font);
        QVERIFY(tick.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &tick) >= 2 * width - 4);
        QCOMPARE(tick.style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, &tick),
                 tick.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &tick));
        QVERIFY(tick.sizeHint().height() >= 32);
    }

    void theScrollHandleLeavesNoTrace()
    {
        const QColor ground(0x12, 0x34, 0x56);
        QWidget window;
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        window.setPalette(palette);
        SlimScrollBar bar(&window);
        bar.setRange(0, 1000);
        bar.resize(16, 200);
        window.resize(100, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, fakes::longest()));
        // What stands on the screen: a picture of the widget alone begins with a fresh ground.
        const auto colorAt = [&window](int x, int y) {
            return window.screen()->grabWindow(window.winId()).toImage().pixel(x, y);
        };
        constexpr int inHandle = 12;
        const int top = 20;
        TRY_COMPARE(colorAt(inHandle, top), bar.palette().color(QPalette::Dark).rgb());
        QCOMPARE(colorAt(2, top), ground.rgb());
        bar.setValue(bar.maximum());
        TRY_COMPARE(colorAt(inHandle, 180), bar.palette().color(QPalette::Dark).rgb());
        QCOMPARE(colorAt(inHandle, top), ground.rgb());
    }
};

TEST_UNDER(QApplication, TestDeskStyle)
#include "tst_deskstyle.moc"
