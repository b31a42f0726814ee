// SPDX-License-Identifier: MIT
#include <process/lastresort.h>

#include <exception>
#include <typeinfo>

namespace process {
namespace {

[[noreturn]] void end() noexcept
{
    QByteArray name = "nothing was thrown";
    if (std::current_exception())
        name = nameOfException();
    qFatal("the program ends: %s", name.constData());
}

} // namespace

QByteArray nameOfException()
{
    try {
        throw;
    } catch (const std::exception &exception) {
        return typeid(exception).name();
    } catch (...) {
        return "something that is no std::exception";
    }
}

void sayWhyTheProgramEnds()
{
    std::set_terminate(end);
}

} // namespace process
