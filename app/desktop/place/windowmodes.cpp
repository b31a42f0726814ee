// SPDX-License-Identifier: MIT
#include <desktop/place/windowmodes.h>

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLayout>
#include <QMainWindow>
#include <QSaveFile>
#include <QScreen>
#include <QWindow>

namespace desktop {
namespace {

constexpr QSize standardSize(1024, 768);
constexpr QMargins usualFrame(4, 32, 4, 4); // nobody knows it before the window is seen

Qt::WindowStates stateOf(WindowMode mode)
{
    if (mode.isBar)
        return Qt::WindowNoState;
    return (mode.isMaximized ? Qt::WindowMaximized : Qt::WindowNoState)
        | (mode.isFullScreen ? Qt::WindowFullScreen : Qt::WindowNoState);
}

QList<QRect> screens()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens()) // the primary one is the first
        areas << screen->availableGeometry();
    return areas;
}

/// Lays out the parts, the inner ones first: each asks for room in the one around it. Nothing where nothing has changed.
void settle(const QWidget &widget)
{
    for (QObject *child : widget.children())
        if (const auto *part = qobject_cast<QWidget *>(child); part != nullptr && !part->isWindow() && !part->isHidden())
            settle(*part);
    if (QLayout *layout = widget.layout())
        layout->activate();
}

QString contentOf(const QString &name)
{
    constexpr qint64 most = 200;
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(most)) : QString();
}

} // namespace

WindowModes::WindowModes(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void WindowModes::open(const QSize &size, const QString &file, Start start)
{
    m_file = file;
    const std::optional<WindowPlace> last = file.isEmpty() ? std::nullopt : WindowPlace::parse(contentOf(file));
    const bool isWished = size.isValid();
    const bool isLikeLast = last && !isWished;
    if (!isLikeLast && start == Start::AsLastTime) {
        const QSize wanted = isWished ? size : placeOnScreen({}, standardSize, screens(), usualFrame).size();
        m_window.resize(wanted); // where the window manager likes
        m_window.show();
        return;
    }
    if (isLikeLast) {
        m_saved = last->toText();
        m_bar = last->bar;
        m_mode = last->mode;
    }
    m_normal = placeOnScreen(isLikeLast ? last->normal : QRect(), isWished ? size : standardSize, screens(), usualFrame);
    if (start != Start::AsLastTime) {
        m_mode.isBar = start == Start::Bar;
        m_mode.isFullScreen = start == Start::FullScreen;
    }
    showAgain(m_mode);
}

void WindowModes::toggleFullScreen()
{
    note();
    WindowMode next = m_mode;
    next.toggleFullScreen();
    become(next);
}

void WindowModes::toggleBar()
{
    note();
    WindowMode next = m_mode;
    next.toggleBar();
    become(next);
}

/// What the user and the window manager made of the window meanwhile.
void WindowModes::note()
{
    if (m_mode.isBar) {
        m_bar = m_window.geometry().topLeft();
        return;
    }
    m_mode.isFullScreen = m_window.isFullScreen();
    if (m_mode.isFullScreen)
        return;
    m_mode.isMaximized = m_window.isMaximized();
    m_normal = m_mode.isMaximized ? m_window.normalGeometry() : m_window.geometry();
}

void WindowModes::become(WindowMode next)
{
    const bool changesFlag = next.isBar != m_mode.isBar;
    m_mode = next;
    if (changesFlag) {
        m_window.hide();
        showAgain(next);
    } else {
        m_window.setWindowState(stateOf(next));
        Q_EMIT changed();
    }
}

/// From hidden.
void WindowModes::showAgain(WindowMode next)
{
    m_window.setWindowFlag(Qt::WindowStaysOnTopHint, next.isBar);
    m_window.setWindowState(Qt::WindowNoState); // the place is that of the window as such
    Q_EMIT changed();
    if (!isWithinReach(m_normal, screens())) // a screen has gone
        m_normal = placeOnScreen(m_normal, m_normal.size(), screens(), usualFrame);
    if (next.isBar) {
        m_window.centralWidget()->layout()->invalidate(); // it still knows the parts that have just been hidden
        m_window.setGeometry({m_normal.topLeft(), QSize(m_normal.width(), 1)});
        fitBar();
        if (m_bar && isWithinReach({*m_bar, m_window.size()}, screens()))
            m_window.setGeometry({*m_bar, m_window.size()});
    } else {
        m_window.setGeometry(m_normal);
        m_window.setWindowState(stateOf(next));
    }
    m_window.show();
    if (next.isBar)
        fitBar(); // only now have its parts heard how wide they are, and some want another height then
    m_window.activateWindow();
    takeKeyboardBack();
}

/// A window that had the keyboard, is taken off the screen and comes back at once, has it again without a word from X11: to Qt's
/// windows it never lost it, and to its widgets it has none. Where it does not get it, that is said later, as ever.
void WindowModes::takeKeyboardBack()
{
    if (QGuiApplication::focusWindow() != m_window.windowHandle() || QApplication::activeWindow() == &m_window)
        return;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // since Qt 6.5, and nothing took its place for this
        QApplication::setActiveWindow(&m_window);
    QT_WARNING_POP
}

void WindowModes::fitBar()
{
    settle(m_window);
    m_window.resize(m_window.width(), 0); // as low as its parts allow
}

void WindowModes::save()
{
    if (m_file.isEmpty())
        return;
    note();
    const QString text = WindowPlace{m_mode, m_normal, m_bar}.toText();
    if (text == m_saved)
        return;
    m_saved = text;
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toLatin1()) == text.size())
        file.commit(); // one that cannot be kept is no reason to keep the window open
}

bool WindowModes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        save();
    else if (event->type() == QEvent::LayoutRequest && m_mode.isBar)
        fitBar(); // other text sizes, another look
    return QObject::eventFilter(watched, event);
}

} // namespace desktop
