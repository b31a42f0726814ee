// SPDX-License-Identifier: MIT
// Any text is an address that leads to the service and reads the same again, or it is none.
#include "require.h"

#include <kybio/signing/baseaddress.h>

#include <QHostAddress>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using kybio::BaseAddress;
using kybio::PlainHttp;
using namespace Qt::StringLiterals;

namespace {

void look(const BaseAddress &address, const QString &text)
{
    const QUrl endpoint = address.endpoint("customerOpenApi/queryByNumber"_L1);
    fuzzing::require(endpoint.isValid() && !endpoint.host().isEmpty(), "the endpoint is a URL with a host");
    fuzzing::require(endpoint.path().endsWith("/openapi/v1/customerOpenApi/queryByNumber"_L1), "the path ends with the call");
    fuzzing::require(endpoint.userInfo().isEmpty() && !endpoint.hasQuery() && !endpoint.hasFragment(), "nothing but the path");
    fuzzing::require(endpoint.scheme() == "https"_L1 || endpoint.scheme() == "http"_L1, "https or http");
    fuzzing::require(endpoint.port(443) >= 1 && endpoint.port(443) <= 65535, "a port that exists");

    const QString printed = address.toString();
    fuzzing::require(std::all_of(printed.cbegin(), printed.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; }),
                     "printed in ASCII, without a blank");
    // What somebody reads in the field is where the request goes. IPv6 has several spellings.
    const QString host = endpoint.host(QUrl::FullyEncoded);
    fuzzing::require(text.contains(host, Qt::CaseInsensitive) || QHostAddress().setAddress(host),
                     "the host is the one that was typed");
    const auto again = BaseAddress::parse(printed, PlainHttp::Anywhere);
    fuzzing::require(again.has_value() && *again == address, "what is printed can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto anywhere = BaseAddress::parse(text, PlainHttp::Anywhere);
    const auto address = BaseAddress::parse(text);
    if (!anywhere) {
        fuzzing::require(!address && address.error() == anywhere.error(), "leave to go unprotected takes nothing away");
        return 0;
    }
    look(*anywhere, text);
    const bool isSafe = !anywhere->isPlainHttp() || anywhere->isLoopback();
    fuzzing::require(address.has_value() == isSafe, "plain HTTP only to this machine");
    if (address)
        fuzzing::require(*address == *anywhere, "the same address");
    else
        fuzzing::require(address.error() == kybio::AddressFault::PlainHttp, "and why not is said");
    return 0;
}
