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
/// Writes that the question ended, and that it took so long.
void logEnded(const kybio::Reply<kybio::Member> &reply, std::chrono::milliseconds took);
/// Writes that the question was dropped, because another one was asked or nobody waits for it any more.
void logDropped();

} // namespace desk
