// SPDX-License-Identifier: MIT
#include <kybio/transport/lastresort.h>

#include <exception>
#include <new>
#include <typeinfo>

using namespace Qt::StringLiterals;

namespace kybio {

Fault internalError() noexcept
{
    Fault fault;
    fault.cause = FaultCause::InternalError;
    try {
        throw;
    } catch (const std::bad_alloc &) {
        fault.details = u"out of memory"_s; // takes none
    } catch (const std::exception &exception) {
        fault.details = QString::fromLatin1(typeid(exception).name());
    } catch (...) {
        fault.details = u"unknown exception"_s;
    }
    return fault;
}

} // namespace kybio
