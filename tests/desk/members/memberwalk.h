// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/stillness.h"
#include "fakes/waiting.h"

#include <desk/members/everyone.h>
#include <desk/members/numbersrun.h>

#include <kybio/transport/client.h>

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

/// Where in a call somebody meddles.
enum class Moment {
    Asked,    ///< it was asked, and nothing has left; behind the last call: all is over
    Sending,  ///< its bytes leave
    Answered, ///< its answer is there, and nobody has looked at it
    Came,     ///< who came is handed on
};

/// All pages of a shop or all numbers of a list, a person who asks for them, and what reached the service. Calls are counted
/// from 0.
class MemberWalk {
public:
    enum class Kind { Everyone, Numbers };
    static constexpr int pages = 7;
    static constexpr int onAPage = 3;
    static constexpr int numbers = 12;

    explicit MemberWalk(Kind kind, kybio::ClientOptions options = {})
        : m_kind(kind)
        , m_client(network, examples::credentials(examples::nowhere), std::move(options))
    {
        if (kind == Kind::Everyone) {
            auto everyone = std::make_unique<desk::Everyone>(m_client);
            QObject::connect(everyone.get(), &desk::Everyone::arrived, everyone.get(), [this](const auto &members) {
                for (const kybio::Member &member : members)
                    came << static_cast<int>(member.customerUid.value().value_or(0));
                happens(Moment::Came);
            });
            run = std::move(everyone);
        } else {
            QStringList list;
            for (int i = 0; i < numbers; ++i)
                list << QString::fromLatin1(key(i));
            auto some = std::make_unique<desk::NumbersRun>(m_client, list, desk::ScanRules());
            QObject::connect(some.get(), &desk::NumbersRun::came, some.get(), [this](int, const desk::LookupState &state) {
                if (const auto *found = std::get_if<desk::Found>(&state))
                    came << static_cast<int>(found->member.customerUid.value().value_or(0));
                happens(Moment::Came);
            });
            m_numbersRun = some.get();
            run = std::move(some);
        }
        QObject::connect(run.get(), &desk::MemberRun::sending, run.get(), [this] { happens(Moment::Sending); });
        QObject::connect(run.get(), &desk::MemberRun::answered, run.get(), [this] { happens(Moment::Answered); });
    }

    [[nodiscard]] int count() const { return m_kind == Kind::Everyone ? pages : numbers; }
    /// How the service knows page or number `i`: what it was asked for.
    [[nodiscard]] QByteArray key(int i) const
    {
        if (m_kind == Kind::Numbers)
            return QByteArray::number(i).rightJustified(6, '0');
        return i == 0 ? QByteArray("first") : "p" + QByteArray::number(i);
    }
    [[nodiscard]] QList<int> uids(int i) const
    {
        if (m_kind == Kind::Numbers)
            return {i + 1};
        QList<int> uids;
        for (int row = 0; row < onAPage; ++row)
            uids << i * onAPage + row + 1;
        return uids;
    }
    [[nodiscard]] FakeAnswer good(int i) const { return good(i, uids(i)); }
    /// Page `i` with other members.
    [[nodiscard]] FakeAnswer good(int i, const QList<int> &uids) const
    {
        QByteArrayList rows;
        for (const int uid : uids)
            rows << R"({"customerUid":)" + QByteArray::number(uid) + R"(,"number":")" + key(i) + R"("})";
        if (m_kind == Kind::Numbers)
            return FakeAnswer::of(examples::success(rows.first()));
        const qsizetype size = i + 1 < pages ? rows.size() : rows.size() + 1; // the last one has fewer
        return FakeAnswer::of(examples::success(R"({"pageSize":)" + QByteArray::number(size)
                                                + R"(,"postBackParameter":{"parameterType":"T","parameterValue":")" + key(i + 1)
                                                + R"("},"result":[)" + rows.join(',') + "]}"));
    }
    /// All as they should.
    void willAnswer() { willFail(0, {}, 0); }
    /// The question `at` fails, and where a person goes on then, that or the next, so many times in all. The others are answered.
    void willFail(int at, const FakeAnswer &failure, int times = 1)
    {
        for (int i = 0; i < at; ++i)
            willServe(i);
        const int failing = m_kind == Kind::Everyone ? times : std::min(times, count() - at);
        for (int i = 0; i < failing; ++i) {
            network.willAnswer(failure);
            m_expected << (failure.takesBody ? key(m_kind == Kind::Everyone ? at : at + i) : QByteArray("-"));
        }
        for (int i = m_kind == Kind::Everyone ? at : at + failing; i < count(); ++i)
            willServe(i);
        for (int i = at; m_kind == Kind::Numbers && i < at + failing; ++i)
            willServe(i); // those that failed, behind the others
    }
    /// For what the two above do not say.
    void willServe(int i, const FakeAnswer &answer)
    {
        network.willAnswer(answer);
        m_expected << key(i);
    }
    void willServe(int i) { willServe(i, good(i)); }

    /// `action`, once, in that moment of call `call`.
    void atCall(int call, Moment moment, std::function<void()> action)
    {
        m_call = call;
        m_moment = moment;
        m_action = std::move(action);
    }
    /// Whether that moment came.
    [[nodiscard]] bool hasMeddled() const { return !m_action; }
    /// At most so many calls from now on.
    void goOn(int mostCalls = 1000)
    {
        run->goOn(mostCalls);
        meddle(network.requestCount() - 1, Moment::Asked);
    }
    [[nodiscard]] bool ends() const
    {
        return fakes::until([this] { return !run || run->state() != desk::MemberRun::State::Asking; });
    }
    /// As a person would, who wants all: goes on, and asks again for what failed.
    [[nodiscard]] bool reachesTheEnd()
    {
        for (int tries = 0; tries < 10; ++tries) {
            if (!ends())
                return false;
            const bool isComplete = run->state() == desk::MemberRun::State::Complete;
            if (m_numbersRun != nullptr && m_numbersRun->failed() > 0 && m_numbersRun->left() == 0)
                m_numbersRun->askFailedAgain();
            else if (isComplete)
                return true;
            run->goOn(1000);
        }
        return false;
    }

    /// What reached the service, in order; `-` for a question that did not.
    [[nodiscard]] QByteArrayList asked() const
    {
        static const QRegularExpression place(QStringLiteral("\"(?:parameterValue|customerNum)\":\"([^\"]*)\""));
        QByteArrayList keys;
        for (int i = 0; i < network.requestCount(); ++i) {
            const QByteArray body = network.seen(i).body;
            const auto match = place.match(QString::fromLatin1(body));
            keys << (body.isEmpty() ? QByteArray("-") : match.hasMatch() ? match.captured(1).toLatin1() : QByteArray("first"));
        }
        return keys;
    }
    /// Empty where that was asked which was to be, in order and nothing twice, and everybody came once.
    [[nodiscard]] QByteArray whatIsWrong() const
    {
        QByteArray wrong;
        if (asked() != m_expected)
            wrong += "asked: " + asked().join(' ') + " and not: " + m_expected.join(' ') + "; ";
        if (const auto left = m_expected.size() - m_expected.count("-"); run->calls() != left)
            wrong += QByteArray::number(run->calls()) + " calls counted, and " + QByteArray::number(left) + " left; ";
        return wrong + whoIsMissing(count());
    }
    /// Empty where all of the first so many pages or numbers came, each once, and nobody else.
    [[nodiscard]] QByteArray whoIsMissing(int served) const
    {
        QList<int> expected;
        for (int i = 0; i < served; ++i)
            expected += uids(i);
        QList<int> sorted = came;
        std::sort(sorted.begin(), sorted.end());
        return sorted == expected ? QByteArray()
                                  : QByteArray::number(came.size()) + " came, of " + QByteArray::number(expected.size());
    }

    FakeNetwork network;
    std::unique_ptr<desk::MemberRun> run;
    QList<int> came; ///< uids

private:
    void happens(Moment moment)
    {
        const int call = network.requestCount() - 1; // one is asked at a time
        if (moment == Moment::Answered)              // behind all that the answer causes
            QMetaObject::invokeMethod(
                run.get(), [this, call] { meddle(call + 1, Moment::Asked); }, Qt::QueuedConnection);
        meddle(call, moment);
    }
    void meddle(int call, Moment moment)
    {
        if (m_action && call == m_call && moment == m_moment)
            std::exchange(m_action, nullptr)();
    }

    Kind m_kind;
    kybio::Client m_client;
    desk::NumbersRun *m_numbersRun = nullptr;
    QByteArrayList m_expected;
    int m_call = -1;
    Moment m_moment = Moment::Asked;
    std::function<void()> m_action;
};
