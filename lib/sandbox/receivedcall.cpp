// SPDX-License-Identifier: MIT
#include <sandbox/receivedcall.h>

namespace sandbox {

std::vector<QByteArray> ReceivedCall::values(QByteArrayView name) const
{
    std::vector<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found.push_back(value);
    }
    return found;
}

} // namespace sandbox
