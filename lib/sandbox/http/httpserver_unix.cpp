// SPDX-License-Identifier: MIT
#include <sandbox/http/httpserver.h>

namespace sandbox {

std::unique_ptr<httplib::Server> makeHttpServer(const Options &options)
{
    if (options.certificateFile.isEmpty() && options.keyFile.isEmpty())
        return std::make_unique<httplib::Server>();
    return std::make_unique<httplib::SSLServer>(options.certificateFile.toLocal8Bit().constData(),
                                                options.keyFile.toLocal8Bit().constData());
}

} // namespace sandbox
