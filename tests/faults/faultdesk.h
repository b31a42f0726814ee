// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/deskfixture.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "faults/stallmeter.h"

#include <desk/settings/store.h>

#include <sentences/translations.h>

#include <QElapsedTimer>

#include <functional>
#include <memory>

class Eavesdropper;

/// The real window in front of a server that does what a row of the acceptance table says. Every lookup through it holds the
/// table's invariants, whatever the row is about:
///
/// the window keeps answering and the lookup ends in time; one plain sentence of at most 25 words and a stable code, raw words
/// only under Details; the number stays typed, settings and recent list stay as they were, a member shown before is gone; no
/// secret in any text, the clipboard, standard output, standard error or Qt's messages; at most one POST; the next lookup works.
///
/// Two ways to be hostile. One server: `server` answers well until it is given another script. Two stores: the first is the good
/// server, the second what the constructor is given, with credentials filled in; harm() changes to it and heal() back.
class FaultDesk {
public:
    static constexpr auto memberNumber = QLatin1StringView("0008010001");
    static constexpr auto otherNumber = QLatin1StringView("5550007");

    /// One server.
    FaultDesk();
    /// One server, and two stores at it: harm() leads to one that waits no longer than this.
    explicit FaultDesk(std::chrono::seconds timeout);
    /// Two stores.
    explicit FaultDesk(const desk::Store &hostile);
    ~FaultDesk();
    Q_DISABLE_COPY_MOVE(FaultDesk)

    /// A store at this address that uses no proxy, whatever the machine is set to.
    [[nodiscard]] static desk::Store storeAt(const QString &address, int timeoutSeconds = 10);

    /// A good answer is on the screen.
    void showMember();
    /// Two stores: to the hostile one. One store: nothing.
    void harm();
    /// Two stores: to the good one. And one server: a good script.
    void heal();

    /// harm(), one lookup that fails with this code (null: with any), heal(), and one that succeeds.
    void fails(const QString &code);
    /// Of these steps the lookup alone. `row`: it is what the row shows, see fakes::noteRow().
    void failsNow(const QString &code, bool row = true);
    /// A lookup of memberNumber that shows the member, with the same invariants.
    void finds();

    // The parts of a lookup, for tests that do something in the middle of it.
    void begin(const QString &number = otherNumber);
    /// After begin(): waits for the end and holds the invariants against a failure, or against the member.
    void endsAsFailure(const QString &code, bool row = true);
    void endsAsMember();
    /// What everybody holds at any time; `where` for the words of a failing test.
    void holds(const char *where);

    [[nodiscard]] QString title() const { return desk->text("verdictLabel"); }
    /// The sentence without its code.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const kybio::Fault &fault() const;

    ScriptedServer server;
    std::unique_ptr<DeskFixture> desk;
    /// POSTs that arrived anywhere since the last restart.
    std::function<int()> posts = [this] { return server.posts(); };

    [[nodiscard]] static Script good();

private:
    enum class Hostile { TheServer, AStoreAtTheServer, AnotherServer };
    FaultDesk(Hostile hostile, desk::Store store);
    [[nodiscard]] QByteArray settingsContent() const;
    [[nodiscard]] QStringList recent() const;
    void collectSecrets();
    void holdsSentence(const QString &code);
    void holdsStillness();

    Hostile m_kind;
    desk::Store m_hostile;
    int m_postsBefore = 0;
    QString m_number;
    QByteArray m_settingsBefore;
    QStringList m_recentBefore;
    QStringList m_secrets;
    QElapsedTimer m_clock;
    std::unique_ptr<Eavesdropper> m_ears;
};

/// The application that measures, in English with its plurals.
class EnglishStallMeter final : public StallMeter {
public:
    EnglishStallMeter(int &argc, char **argv)
        : StallMeter(argc, argv)
    {
        sentences::installLanguage(*this, QStringLiteral("en"));
    }
};
