// SPDX-License-Identifier: MIT
#include <desktop/place/windowmode.h>

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desktop {

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
    constexpr int most = 100'000;
    QStringList words = text.trimmed().split(u' ');
    if (words.size() < 4)
        return std::nullopt;
    std::array<int, 4> numbers{};
    for (int &number : numbers) {
        bool isNumber = false;
        number = words.takeFirst().toInt(&isNumber);
        if (!isNumber || std::abs(number) > most)
            return std::nullopt;
    }
    WindowPlace place{{}, QRect(numbers[0], numbers[1], numbers[2], numbers[3])};
    if (place.normal.width() <= 0 || place.normal.height() <= 0)
        return std::nullopt;
    place.mode = {words.removeOne(u"maximized"_s), words.removeOne(u"fullscreen"_s), words.removeOne(u"bar"_s)};
    return words.isEmpty() ? std::optional(place) : std::nullopt;
}

QRect placeOnScreen(const QRect &wanted, QSize size, const QList<QRect> &screens, const QMargins &frame)
{
    if (screens.isEmpty())
        return {QPoint(0, 0), size};
    const auto inside = [&frame](const QRect &screen) { return screen.marginsRemoved(frame); };
    constexpr QSize grip(80, 30); // what a hand needs of a window to pull it
    const auto holds = [&wanted, grip](const QRect &screen) {
        const QRect seen = screen.intersected(wanted);
        return seen.width() >= grip.width() && seen.height() >= grip.height() && wanted.top() >= screen.top() - grip.height();
    };
    const auto found = std::ranges::find_if(screens, holds);
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
