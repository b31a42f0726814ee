// SPDX-License-Identifier: MIT
// Any text is an address that leads to the service and reads the same again, or it is none.
#include "require.h"

#include <kybio/signing/baseaddress.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using kybio::BaseAddress;
    using kybio::PlainHttp;
    using namespace Qt::StringLiterals;

    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto address = BaseAddress::parse(text);
    if (!address)
        return 0;
    const QUrl endpoint = address->endpoint("customerOpenApi/queryByNumber"_L1);
    fuzzing::require(endpoint.isValid() && !endpoint.host().isEmpty(), "the endpoint is a URL with a host");
    fuzzing::require(endpoint.path().endsWith("/openapi/v1/customerOpenApi/queryByNumber"_L1), "the path ends with the call");
    fuzzing::require(endpoint.userInfo().isEmpty() && !endpoint.hasQuery() && !endpoint.hasFragment(), "nothing but the path");
    fuzzing::require(!address->isPlainHttp() || address->isLoopback(), "plain HTTP only to this machine");
    const auto again = BaseAddress::parse(address->toString(), PlainHttp::LoopbackOnly);
    fuzzing::require(again.has_value() && *again == *address, "what is printed can be read");
    return 0;
}
