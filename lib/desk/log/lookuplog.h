// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/transport/client.h>

#include <QLatin1StringView>

#include <chrono>

namespace desk {

/// Writes whom the next questions go to: the server's name and nothing else.
void logService(const kybio::Client *client);
/// Writes that a question begins. Of the number only the length is written: enough to see that a scanner loses zeros, too little
/// to find anybody.
void logAsked(const kybio::MemberNumber &number);
/// Writes that a question of another kind begins: `phone`, `topups` or `members`.
void logAsked(QLatin1StringView kind);
/// Writes that the question ended, and that it took so long. `fault`: null where there is none. `isEmpty`: the answer is nobody.
void logEnded(const kybio::ReplyBase &reply, const kybio::Fault *fault, bool isEmpty, std::chrono::milliseconds took);
template<typename T>
void logEnded(const kybio::Reply<T> &reply, std::chrono::milliseconds took)
{
    const kybio::Result<T> &result = reply.result();
    logEnded(reply, result ? nullptr : &result.error(), result && !*result, took);
}
/// Writes that the question was dropped, because another one was asked or nobody waits for it any more.
void logDropped();

} // namespace desk
