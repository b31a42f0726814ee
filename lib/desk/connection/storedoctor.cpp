// SPDX-License-Identifier: MIT
#include <desk/connection/storedoctor.h>

namespace desk {

DoctorInput doctorInputOf(const Store &store, const QString &key, int callsUsed)
{
    DoctorInput input;
    input.address = store.server;
    input.appId = store.appId;
    input.appKey = key;
    input.proxyPassword = store.proxyPassword;
    input.plainHttp = store.plainHttp ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly;
    input.options = store.clientOptions();
    input.callsUsed = callsUsed;
    input.callLimit = store.dailyLimit;
    return input;
}

} // namespace desk
