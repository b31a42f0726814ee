// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/counter/numberedit.h>
#include <desktop/window/mainwindow.h>

#include <fakes/fakekeychain.h>

#include <sandbox/server.h>

#include <QTemporaryDir>
#include <QTest>

/// The numbers of the stand-in service's first members, from 1.
inline QString memberNumber(int i)
{
    return QStringLiteral("80080100%1").arg(i, 2, 10, QLatin1Char('0'));
}

/// The real window on a stand-in service of its own, with a settings file in a temporary folder. The desk's monotonic clock
/// stands still until told: nothing depends on how fast the machine is.
class DeskFixture {
public:
    static constexpr auto appKey = QLatin1StringView("CANARY-KEY-77aa31");

    struct Wish {
        bool credentials = true;
        QString key = appKey; ///< what the window is told; the shop's own is appKey
        int dailyLimit = 0;
        int pageSize = 100;                             ///< of the service's pages of members
        std::function<void(desk::Settings &)> set = {}; ///< before the window exists
        QSize size = {1024, 768};
        int textPercent = 0;                   ///< 0: the setting
        QHash<QString, QString> keychain = {}; ///< entries
        desk::Log *log = nullptr;
        QString logFile = {};
        bool demo = false;                        ///< as with --demo
        QDateTime wall = {};                      ///< what the wall clock shows; null: the machine's own
        std::chrono::milliseconds serverAhead{0}; ///< the service's clock, of the wall clock at the start
    };

    DeskFixture();
    explicit DeskFixture(const Wish &wish);

    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("memberdesk/memberdesk.ini")); }
    [[nodiscard]] QString callsFolder() const { return m_folder.filePath(QStringLiteral("calls")); }
    [[nodiscard]] desktop::NumberEdit &edit() { return child<desktop::NumberEdit>("numberEdit"); }
    template<typename T = QWidget>
    [[nodiscard]] T &child(const char *name) const
    {
        auto *found = window->findChild<T *>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return *found;
    }
    /// The text of a label.
    [[nodiscard]] QString text(const char *name) const;
    /// What a masked value shows.
    [[nodiscard]] QString masked(const char *name) const;

    /// Types into whatever has the focus, as a scanner does: a burst, without the event loop getting a turn by itself.
    void type(const QString &text);
    /// The same slowly: no run of keys.
    void typeByHand(const QString &text);
    /// The same with Enter.
    void sayByHand(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void scan(const QString &number, Qt::Key end = Qt::Key_Return);
    /// Until no question is open. False where hope is given up.
    [[nodiscard]] bool settle();
    /// scan() and settle(), with enough time before that it is no repeat.
    void look(const QString &number);
    /// How long after the one before each key is pressed from now on, on the clock of keys. Otherwise as by a slow hand.
    void setKeyGap(std::chrono::milliseconds gap) { *m_keyGap = gap; }
    void pass(std::chrono::milliseconds time) { *m_steady += time; }
    void setWall(const QDateTime &time) { *m_wall = time; }

    /// The member numbers that reached the service, in order; every request counts.
    [[nodiscard]] QStringList asked() const;
    /// The same when what nobody waits for any more has arrived too: another question goes behind it, and the window shows its
    /// end.
    [[nodiscard]] QStringList askedInTheEnd();
    template<typename State>
    [[nodiscard]] bool shows() const
    {
        return std::holds_alternative<State>(window->counter().state());
    }

    /// Keeps what the window says now as what a user sees in the row that the test stands for, see fakes::noteRow(). What was
    /// typed becomes "(number)".
    void noteWhatIsSeen();

    /// Every text that a widget of the program holds, shown or not: texts, tool tips, titles, accessible texts, list rows.
    [[nodiscard]] static QStringList everyText();
    /// Opens the settings and waits for them.
    [[nodiscard]] QWidget &openSettings();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<std::chrono::milliseconds> m_steady = std::make_shared<std::chrono::milliseconds>(1'000'000);
    std::shared_ptr<QDateTime> m_wall;
    static constexpr std::chrono::milliseconds byHand{600};
    static constexpr std::chrono::milliseconds byScanner{3};
    std::shared_ptr<std::chrono::milliseconds> m_keyGap = std::make_shared<std::chrono::milliseconds>(byHand);

public:
    std::unique_ptr<sandbox::Server> server;
    std::shared_ptr<FakeKeychain> keychain = std::make_shared<FakeKeychain>();
    std::unique_ptr<desk::Settings> settings;
    std::unique_ptr<desktop::MainWindow> window;
};
