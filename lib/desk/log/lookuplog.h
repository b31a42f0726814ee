// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/transport/client.h>

#include <chrono>

namespace desk {

/// Whom the next questions go to: the server's name and nothing else.
void logService(const kybio::Client *client);
/// A question begins. Of the number only its length: enough to see that a scanner loses zeros, too little to find anybody.
void logAsked(const kybio::MemberNumber &number);
/// It ended, after `took`.
void logEnded(const kybio::Reply<kybio::Member> &reply, std::chrono::milliseconds took);
/// It was given up because there is another one, or nobody waits for it any more.
void logDropped();

} // namespace desk
