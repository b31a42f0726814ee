// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>
#include <kybio/transport/lastresort.h>
#include <kybio/transport/transfer.h>

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace kybio {

class Exchange;

/// One question under way. Owned by whoever asked; deleting it while pending drops the question.
///
/// finished() comes exactly once for every outcome, never from within the call that made the reply. abort() may be called
/// at any time and any number of times; the reply may be deleted from a slot of finished(), and may outlive the client and
/// the network manager (the outcome is then `cancelled`).
class ReplyBase : public QObject {
    Q_OBJECT

public:
    ~ReplyBase() override;

    /// Ends the question as `cancelled`, with finished(), before it returns. Nothing where it is finished already.
    void abort();
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// True once bytes of the request may have left this machine: the service may charge the call.
    [[nodiscard]] bool mayHaveBeenCharged() const;
    /// The answer's `Date`, in milliseconds since 1970 UTC and exact to the second; nothing where none arrived. From an
    /// HTTP error too.
    [[nodiscard]] std::optional<qint64> serverTime() const;
    /// What arrived so far; status and type only with the end of the answer.
    [[nodiscard]] Transfer transfer() const;

Q_SIGNALS:
    /// The request's bytes are about to leave; at most once, always before finished().
    void sending();
    void finished();

protected:
    /// What arrived, inflated and checked as a whole: the body of an HTTP 200, or a fault.
    using Arrival = Expected<QByteArray>;

    explicit ReplyBase(std::unique_ptr<Exchange> exchange);
    explicit ReplyBase(Fault fault);

    /// Turns the arrival into the typed result. Called once, right before finished().
    virtual void conclude(const Arrival &arrival) = 0;

private:
    void arrive(const Arrival &arrival);

    std::unique_ptr<Exchange> m_exchange;
    bool m_finished = false;
};

/// A typed reply: everything but the decoding is ReplyBase's.
template<typename T>
class Reply final : public ReplyBase {
public:
    using Decoder = std::function<Result<T>(const QByteArray &body)>;

    /// Only once finished.
    [[nodiscard]] const Result<T> &result() const
    {
        Q_ASSERT(isFinished());
        return m_result;
    }

private:
    friend class Client;

    Reply(std::unique_ptr<Exchange> exchange, Decoder decoder)
        : ReplyBase(std::move(exchange))
        , m_decoder(std::move(decoder))
    {
    }
    explicit Reply(Fault fault)
        : ReplyBase(std::move(fault))
    {
    }

    void conclude(const Arrival &arrival) override
    {
        m_result = orInternalError([&] { return arrival.and_then(m_decoder); });
        if (!m_result)
            m_result.error().mayHaveBeenCharged = mayHaveBeenCharged();
    }

    Decoder m_decoder;
    Result<T> m_result = tl::unexpected(Fault::because(FaultCause::Cancelled));
};

} // namespace kybio
