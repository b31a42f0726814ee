// SPDX-License-Identifier: MIT
// What happens around a call while it is open: dialogs, other screens, other fonts, the computer asleep.
#include "app/desktop/answeringdesk.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto active = "8008010001"_L1;

/// Labels whose text does not fit, and widgets that stand outside of the window.
QStringList misplaced(const QWidget &window)
{
    QStringList names;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && !label->text().isEmpty() && !label->wordWrap()
            && label->fontMetrics().height() > label->height() + 1)
            names << widget->objectName();
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (widget->parentWidget() == &window && !window.rect().contains(place))
            names << widget->objectName() + u" outside"_s;
    }
    return names;
}

} // namespace

class TestWindowLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L05_answerWhileADialogIsOpen_data()
    {
        QTest::addColumn<bool>("doctor");
        QTest::newRow("L05 the settings") << false;
        QTest::newRow("L05 a message over the settings") << true;
    }

    void L05_answerWhileADialogIsOpen()
    {
        QFETCH(const bool, doctor);
        AnsweringDesk answering; // when it is told to
        DeskFixture &desk = answering.desk;
        int answers = 0;
        connect(desk.window.get(), &desktop::MainWindow::answered, this, [&answers] { ++answers; });
        desk.scan(u"0008010001"_s);
        TRY_COMPARE(answering.server.posts(), 1);
        auto &settings = static_cast<QDialog &>(desk.openSettings());
        QDialog *top = &settings;
        if (doctor) {
            settings.findChild<QAbstractButton *>(u"doctorButton"_s)->click();
            top = settings.findChild<QDialog *>();
            QVERIFY(top != nullptr && QTest::qWaitForWindowActive(top, fakes::longest()));
        }
        TRY_VERIFY(top->isAncestorOf(QApplication::focusWidget()));
        QWidget *const focus = QApplication::focusWidget();
        QVERIFY(desk.window->counter().isAsking());
        answering.server.sayToAll(examples::httpReply(examples::goodBody()));
        QVERIFY(desk.settle());
        QVERIFY(desk.shows<desk::Found>());
        QCOMPARE(answers, 1);
        // The dialog stands as before, with what somebody is about to type.
        QVERIFY(top->isVisible() && settings.isVisible());
        QCOMPARE(QApplication::activeModalWidget(), static_cast<QWidget *>(top));
        QCOMPARE(QApplication::focusWidget(), focus);
        if (doctor)
            top->reject();
        settings.reject();
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(answering.server.posts(), 1);
        QCOMPARE(answers, 1);
        fakes::noteRow({}, u"the member, behind the dialog; the dialog and its focus stay"_s);
    }

    void L05_cancelledBehindADialog()
    {
        DeskFixture desk;
        desk.scan(u"8008019991"_s); // nothing for 30 s
        TRY_COMPARE(desk.asked().size(), 1);
        auto &settings = static_cast<QDialog &>(desk.openSettings());
        settings.findChild<QLineEdit *>(u"serverEdit"_s)->setText(desk.server->baseUrl() + u"/other"_s);
        settings.accept(); // another shop: whatever is open goes
        TRY_VERIFY(desk.shows<desk::Ready>());
        fakes::deliverPosted();
        QVERIFY(desk.shows<desk::Ready>());
    }

    void L11_layoutAfterTheScreenChanged_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"smaller screen", "larger font", "other palette", "screen change", "minimised and back", "asleep"})
            QTest::addRow("L11 %s", what) << QString::fromLatin1(what);
    }

    void L11_layoutAfterTheScreenChanged()
    {
        QFETCH(const QString, what);
        DeskFixture desk;
        desk.look(active);
        const QFont font = QApplication::font();
        const QPalette palette = QApplication::palette();
        if (what == "smaller screen"_L1) {
            desk.window->resize(480, 600);
        } else if (what == "larger font"_L1) { // as where a screen of another density is plugged in
            QFont larger = font;
            larger.setPointSize(font.pointSize() * 2);
            QApplication::setFont(larger);
        } else if (what == "other palette"_L1) {
            QApplication::setPalette(QPalette(Qt::black));
        } else if (what == "screen change"_L1) {
            QEvent change(QEvent::ScreenChangeInternal);
            QCoreApplication::sendEvent(desk.window.get(), &change);
            QEvent dpi(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(qApp, &dpi);
            Q_EMIT desk.window->windowHandle()->screenChanged(desk.window->screen());
        } else if (what == "minimised and back"_L1) {
            desk.window->showMinimized();
            TRY_VERIFY(desk.window->isMinimized());
            desk.window->showNormal();
            TRY_VERIFY(!desk.window->isMinimized());
        } else { // the clocks have gone on, and everything that was due comes at once
            desk.pass(8h);
            QEvent locked(QEvent::ApplicationDeactivate);
            QCoreApplication::sendEvent(qApp, &locked);
            QEvent unlocked(QEvent::ApplicationActivate);
            QCoreApplication::sendEvent(qApp, &unlocked);
        }
        fakes::deliverPosted();
        QVERIFY(desk.window->isVisible());
        QCOMPARE(misplaced(*desk.window).join(u"; "_s), QString());
        QVERIFY(desk.shows<desk::Found>());
        QVERIFY(desk.child("nameValue").isVisible());
        desk.window->activateWindow();
        desk.look(u"8008010002"_s); // and the next one works
        QVERIFY(desk.shows<desk::Found>());
        QCOMPARE(misplaced(*desk.window).join(u"; "_s), QString());
        QApplication::setFont(font);
        QApplication::setPalette(palette);
        fakes::noteRow({}, u"the member, laid out anew"_s);
    }
};

TEST_UNDER(QApplication, TestWindowLife)
#include "tst_window_life.moc"
