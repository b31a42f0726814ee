// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/sentence.h>

#include <kybio/errors/fault.h>

#include <QStringList>

#include <chrono>

namespace sentences {

/// One fault for a cashier: at most 25 words, no jargon. The stable code is not part of it: Fault::code() stands beside.
[[nodiscard]] Sentence faultSentence(const kybio::Fault &fault, std::chrono::seconds deadline);

/// What support wants to know, a line each: kind, code, HTTP status, the service's own words (cut), Qt's or OpenSSL's words.
[[nodiscard]] QStringList faultDetails(const kybio::Fault &fault);

/// True where only the settings can mend it.
[[nodiscard]] bool leadsToSettings(const kybio::Fault &fault);

/// True where checking the connection step by step finds out more.
[[nodiscard]] bool leadsToDoctor(const kybio::Fault &fault);

} // namespace sentences
