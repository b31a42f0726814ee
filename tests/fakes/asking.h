// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/stillness.h"
#include "fakes/waiting.h"

#include <kybio/transport/client.h>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <memory>

/// One lookup under observation: how often it finished, after how long, and with what.
class Asking {
public:
    Q_DISABLE_COPY_MOVE(Asking)

    explicit Asking(std::unique_ptr<kybio::Reply<kybio::Member>> reply)
        : m_reply(std::move(reply))
    {
        m_clock.start();
        QObject::connect(m_reply.get(), &kybio::ReplyBase::finished, m_reply.get(), [this] {
            ++m_finished;
            m_took = m_clock.elapsed();
        });
        QObject::connect(m_reply.get(), &kybio::ReplyBase::sending, m_reply.get(), [this] { ++m_sending; });
    }

    /// Waits for finished(), then a moment longer for a second one, which would be a fault.
    [[nodiscard]] bool wait()
    {
        if (!fakes::until([this] { return m_finished > 0; }))
            return false;
        fakes::deliverPosted();
        return m_finished == 1;
    }

    [[nodiscard]] kybio::Reply<kybio::Member> &reply() const { return *m_reply; }
    [[nodiscard]] int finished() const { return m_finished; }
    [[nodiscard]] int sending() const { return m_sending; }
    [[nodiscard]] qint64 took() const { return m_took; }
    [[nodiscard]] const kybio::Result<kybio::Member> &result() const { return m_reply->result(); }
    [[nodiscard]] bool foundMember() const { return result() && result()->has_value(); }
    [[nodiscard]] bool foundNobody() const { return result() && !result()->has_value(); }
    /// Of a failed lookup.
    [[nodiscard]] const kybio::Fault &fault() const { return result().error(); }
    /// The fault's stable code and technical words, or what was found: for messages of failing tests.
    [[nodiscard]] QByteArray outcome() const
    {
        if (!result())
            return (fault().code() + QLatin1StringView(" ") + fault().details).toUtf8();
        return foundMember() ? "member" : "nobody";
    }
    [[nodiscard]] QString code() const { return result() ? QString() : fault().code(); }

private:
    std::unique_ptr<kybio::Reply<kybio::Member>> m_reply;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    int m_finished = 0;
    int m_sending = 0;
};

/// A manager that never uses a proxy of the machine the tests run on.
class DirectNetwork : public QNetworkAccessManager {
public:
    DirectNetwork() { setProxy(QNetworkProxy::NoProxy); }
};
