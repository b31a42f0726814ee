// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>
#include <desk/members/faultrule.h>
#include <desk/members/memberrun.h>

#include <kybio/model/member.h>

#include <QList>
#include <QMap>
#include <QStringList>

namespace kybio {
class Client;
}

namespace desk {

/// The numbers of a list, each asked once and in order: one call a number.
///
/// A fault may end it, see FaultRule.
class NumbersRun final : public MemberRun {
    Q_OBJECT

public:
    /// Each is read as the window reads a scan, by these rules. What comes to the same number is one. `client` must outlive this.
    NumbersRun(const kybio::Client &client, const QStringList &numbers, const ScanRules &rules, QObject *parent = nullptr);

    /// As they stand in the list, each once, those that are refused too: an index means one of these.
    [[nodiscard]] const QStringList &numbers() const { return m_numbers; }
    /// What is no member number, by index: never asked.
    [[nodiscard]] const QMap<int, ScanRefusal> &refused() const { return m_refused; }
    [[nodiscard]] std::optional<int> left() const override { return static_cast<int>(m_waiting.size()); }
    /// Those whose call failed, again, behind what waits: each is a call more. goOn() is somebody else's.
    void askFailedAgain();
    [[nodiscard]] int failed() const { return static_cast<int>(m_failed.size()); }

Q_SIGNALS:
    /// What became of number `index`: Found, Nobody or Failed.
    void came(int index, const desk::LookupState &state);

protected:
    [[nodiscard]] std::unique_ptr<kybio::ReplyBase> ask() override;
    [[nodiscard]] State take(kybio::ReplyBase &reply) override;

private:
    const kybio::Client &m_client;
    QStringList m_numbers;
    QMap<int, ScanRefusal> m_refused;
    Clocks m_clocks;
    struct Question {
        int index = 0;
        kybio::MemberNumber number;
    };
    QList<Question> m_waiting;
    QList<Question> m_failed;
    std::optional<Question> m_current;
    FaultRule m_faultRule;
};

} // namespace desk
