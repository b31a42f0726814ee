// SPDX-License-Identifier: MIT
#include <desktop/place/windowmode.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

/// The first word, where that is a number that a place may have.
std::optional<int> takeNumber(QStringList &words)
{
    constexpr int most = 100'000;
    bool isNumber = false;
    const int number = words.isEmpty() ? 0 : words.takeFirst().toInt(&isNumber);
    return isNumber && number >= -most && number <= most ? std::optional(number) : std::nullopt;
}

bool holds(const QRect &screen, const QRect &window)
{
    constexpr QSize grip(80, 30); // what a hand needs of a window to pull it
    const QRect seen = screen.intersected(window);
    return seen.width() >= grip.width() && seen.height() >= grip.height() && window.top() >= screen.top() - grip.height();
}

} // namespace

void WindowMode::toggleFullScreen()
{
    isFullScreen = isBar || !isFullScreen;
    isBar = false;
}

void WindowMode::toggleBar()
{
    isBar = !isBar;
}

QString WindowPlace::toText() const
{
    QStringList words;
    for (const int number : {normal.x(), normal.y(), normal.width(), normal.height()})
        words << QString::number(number);
    if (bar)
        words << u"bar-at"_s << QString::number(bar->x()) << QString::number(bar->y());
    if (mode.isMaximized)
        words << u"maximized"_s;
    if (mode.isFullScreen)
        words << u"fullscreen"_s;
    if (mode.isBar)
        words << u"bar"_s;
    return words.join(u' ');
}

std::optional<WindowPlace> WindowPlace::parse(const QString &text)
{
    QStringList words = text.trimmed().split(u' ');
    const auto x = takeNumber(words);
    const auto y = takeNumber(words);
    const auto width = takeNumber(words);
    const auto height = takeNumber(words);
    if (!x || !y || !width || !height || *width <= 0 || *height <= 0)
        return std::nullopt;
    WindowPlace place{{}, QRect(*x, *y, *width, *height)};
    if (!words.isEmpty() && words.first() == u"bar-at"_s) {
        words.removeFirst();
        const auto barX = takeNumber(words);
        const auto barY = takeNumber(words);
        if (!barX || !barY)
            return std::nullopt;
        place.bar = QPoint(*barX, *barY);
    }
    place.mode = {words.removeOne(u"maximized"_s), words.removeOne(u"fullscreen"_s), words.removeOne(u"bar"_s)};
    return words.isEmpty() ? std::optional(place) : std::nullopt;
}

bool isWithinReach(const QRect &window, const QList<QRect> &screens)
{
    return std::ranges::any_of(screens, [&window](const QRect &screen) { return holds(screen, window); });
}

QRect placeOnScreen(const QRect &wanted, QSize size, const QList<QRect> &screens, const QMargins &frame)
{
    if (screens.isEmpty())
        return {QPoint(0, 0), size};
    const auto inside = [&frame](const QRect &screen) { return screen.marginsRemoved(frame); };
    const auto found = std::ranges::find_if(screens, [&wanted](const QRect &screen) { return holds(screen, wanted); });
    const QRect room = inside(found == screens.cend() ? screens.constFirst() : *found);
    QRect place(QPoint(0, 0), (found == screens.cend() ? size : wanted.size()).boundedTo(room.size()));
    if (found == screens.cend()) {
        place.moveCenter(room.center());
    } else {
        place.moveLeft(std::clamp(wanted.left(), room.left(), room.right() + 1 - place.width()));
        place.moveTop(std::clamp(wanted.top(), room.top(), room.bottom() + 1 - place.height()));
    }
    return place;
}

} // namespace desktop
