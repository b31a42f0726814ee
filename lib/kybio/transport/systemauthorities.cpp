// SPDX-License-Identifier: MIT
#include <kybio/transport/systemauthorities.h>

#include <QSslConfiguration>
#include <QThreadPool>

#include <chrono>
#include <future>
#include <memory>

namespace kybio {
namespace {

using Authorities = QList<QSslCertificate>;

const std::shared_future<Authorities> &reading()
{
    static const std::shared_future<Authorities> future = [] {
        const auto task = std::make_shared<std::packaged_task<Authorities()>>(&QSslConfiguration::systemCaCertificates);
        std::shared_future<Authorities> begun = task->get_future().share();
        QThreadPool::globalInstance()->start([task] { (*task)(); });
        return begun;
    }();
    return future;
}

} // namespace

void beginReadingAuthorities()
{
    static_cast<void>(reading());
}

bool authoritiesAreRead()
{
    return reading().wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

const QList<QSslCertificate> &systemAuthorities()
{
    return reading().get();
}

} // namespace kybio
