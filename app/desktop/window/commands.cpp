// SPDX-License-Identifier: MIT
#include <desktop/window/commands.h>

#include <QAction>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

/// Keys of one command, or of what has none.
struct Keys {
    std::optional<Command> command;
    QList<QKeySequence> named; ///< on the sheet
    QKeySequence alias = {};   ///< not on the sheet: the same key without Shift
};

struct Line {
    QString meaning;
    std::vector<Keys> keys;
};

std::vector<Line> table()
{
    return {
        {Commands::tr("Look the number up; on an empty field: clear the screen"), {{{}, {Qt::Key_Return}}}},
        {Commands::tr("Cancel the question; then clear the screen"), {{{}, {Qt::Key_Escape}}}},
        {Commands::tr("To the number"), {{Command::ToNumber, {Qt::Key_F9, Qt::CTRL | Qt::Key_L}}}},
        {Commands::tr("Ask again (this is a call)"), {{Command::Again, {Qt::Key_F5}}}},
        {Commands::tr("Find by phone (this is a call)"), {{Command::ByPhone, {Qt::CTRL | Qt::Key_P}}}},
        {Commands::tr("Top-ups of the member shown (this is a call)"), {{Command::TopUps, {Qt::Key_F4}}}},
        {Commands::tr("Can they pay? Type the bill"), {{Command::Pay, {Qt::Key_F3}}}},
        {Commands::tr("Hold: show hidden values"), {{{}, {Qt::Key_F7}}}},
        {Commands::tr("Verify customer: check what they say"), {{Command::Verify, {Qt::Key_F8}}}},
        {Commands::tr("Show a member although the number differs; send a number that looks like a payment card"),
         {{{}, {Qt::CTRL | Qt::Key_Return}}}},
        {Commands::tr("Copy the member number, where nothing is selected"), {{{}, {Qt::CTRL | Qt::Key_C}}}},
        {Commands::tr("Copy the name, the balance, the points"),
         {{Command::CopyName, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
          {Command::CopyBalance, {Qt::CTRL | Qt::SHIFT | Qt::Key_B}},
          {Command::CopyPoints, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}}}},
        {Commands::tr("Larger, smaller, standard text"),
         {{Command::Larger, {Qt::CTRL | Qt::Key_Plus}, Qt::CTRL | Qt::Key_Equal},
          {Command::Smaller, {Qt::CTRL | Qt::Key_Minus}},
          {Command::StandardSize, {Qt::CTRL | Qt::Key_0}}}},
        {Commands::tr("Full screen"), {{Command::FullScreen, {Qt::Key_F11}}}},
        {Commands::tr("Next or previous store"),
         {{Command::NextStore, {Qt::CTRL | Qt::Key_PageDown}}, {Command::PreviousStore, {Qt::CTRL | Qt::Key_PageUp}}}},
        {Commands::tr("Bar: a strip that stays on top"), {{Command::Bar, {Qt::Key_F12}}}},
        {Commands::tr("Many members: a list, everyone, totals"), {{Command::Members, {Qt::Key_F6}}}},
        {Commands::tr("Settings"), {{Command::Settings, {Qt::CTRL | Qt::Key_Comma}}}},
        {Commands::tr("This sheet"), {{Command::Keys, {Qt::Key_F1}}}},
    };
}

/// As it is printed on keyboards, where Qt says it otherwise.
QString nameOf(const QKeySequence &key)
{
    switch (key[0].toCombined()) {
    case Qt::Key_Return:
        return Commands::tr("Enter");
    case static_cast<int>(Qt::CTRL) | Qt::Key_Return:
        return Commands::tr("Ctrl+Enter");
    case Qt::Key_Escape:
        return Commands::tr("Esc");
    case static_cast<int>(Qt::CTRL) | Qt::Key_Comma:
        return Commands::tr("Ctrl+Comma");
    default:
        return key.toString(QKeySequence::PortableText).replace("PgDown"_L1, "PgDn"_L1);
    }
}

} // namespace

Commands::Commands(QWidget &window)
    : QObject(&window)
{
    for (const Line &line : table()) {
        for (const Keys &keys : line.keys) {
            if (!keys.command)
                continue;
            auto *action = new QAction(line.meaning, this);
            QList<QKeySequence> shortcuts = keys.named;
            if (!keys.alias.isEmpty())
                shortcuts << keys.alias;
            action->setShortcuts(shortcuts);
            action->setAutoRepeat(false); // a key held down is one command
            window.addAction(action);
            m_actions.insert(*keys.command, action);
        }
    }
}

QList<KeyLine> Commands::sheet()
{
    QList<KeyLine> lines;
    for (const Line &line : table()) {
        QStringList names;
        for (const Keys &keys : line.keys)
            for (const QKeySequence &key : keys.named)
                names << nameOf(key);
        lines.append({names.join(u", "_s), line.meaning});
    }
    return lines;
}

} // namespace desktop
