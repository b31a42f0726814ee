// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/transport/client.h>

#include <chrono>

namespace desk {

/// Writes whom the next questions go to: the server's name and nothing else.
void logService(const kybio::Client *client);
/// Writes that a question begins. Of the number only the length is written: enough to see that a scanner loses zeros, too little
/// to find anybody.
void logAsked(const kybio::MemberNumber &number);
/// The same of a question by phone. Of the phone nothing is written.
void logAskedByPhone();
/// Writes that the question ended, and that it took so long. `fault`: null where an answer came.
void logEnded(const kybio::ReplyBase &reply, const kybio::Fault *fault, bool isFound, std::chrono::milliseconds took);
template<typename Answer>
void logEnded(const kybio::ReplyBase &reply, const kybio::Result<Answer> &result, std::chrono::milliseconds took)
{
    logEnded(reply, result ? nullptr : &result.error(), result && *result, took);
}
/// Writes that the question was dropped, because another one was asked or nobody waits for it any more.
void logDropped();

} // namespace desk
