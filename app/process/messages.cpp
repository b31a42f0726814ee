// SPDX-License-Identifier: MIT
#include <process/messages.h>

#include <process/lastresort.h>

#include <desk/log/log.h>

#include <QByteArrayView>

#include <mutex>

namespace process {
namespace {

// Qt's message handler and the terminate handler are plain functions.
std::mutex mutex;                  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
desk::Log *gate = nullptr;         // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
QtMessageHandler qtsOwn = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void pass(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::scoped_lock lock(mutex);
    if (gate == nullptr)
        return;
    const QByteArrayView category = context.category == nullptr ? "default" : context.category;
    gate->write(type, category, text);
    if (!gate->isOn() || !category.startsWith("memberdesk."))
        qtsOwn(type, context, gate->harmless(text));
    if (type == QtFatalMsg)
        gate->flush(); // the program ends now
}

} // namespace

Messages::Messages(desk::Log &log)
{
    {
        const std::scoped_lock lock(mutex);
        gate = &log;
    }
    qtsOwn = qInstallMessageHandler(pass);
    sayWhyTheProgramEnds();
}

Messages::~Messages()
{
    qInstallMessageHandler(qtsOwn);
    const std::scoped_lock lock(mutex);
    gate = nullptr;
}

} // namespace process
