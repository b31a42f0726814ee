// SPDX-License-Identifier: MIT
#include <kybio/transport/request.h>

#include <kybio/signing/signature.h>
#include <kybio/transport/connectionrules.h>

#include <nlohmann/json.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace kybio {

Call queryByNumberCall(const Credentials &credentials, const MemberNumber &number, bool sharingGroupOnly)
{
    nlohmann::ordered_json body{
        {"appId", credentials.appId().toStdString()},
        {"customerNum", number.toString().toStdString()},
    };
    if (sharingGroupOnly)
        body["groupShare"] = 1;
    return {"customerOpenApi/queryByNumber"_L1, QByteArray::fromStdString(body.dump())};
}

QNetworkRequest signedRequest(const Credentials &credentials, const Call &call, qint64 timestamp)
{
    QNetworkRequest request(credentials.address().endpoint(call.path));
    request.setRawHeader("User-Agent", "openApi");
    request.setRawHeader("Content-Type", "application/json; charset=utf-8");
    // By hand, as documented; this switches Qt's own decoding off, so inflated() does it.
    request.setRawHeader("Accept-encoding", "gzip,deflate");
    request.setRawHeader("Time-stamp", QByteArray::number(timestamp));
    request.setRawHeader("Data-signature", signature(credentials.appKey(), call.body));
    // Explicit, because the body comes from a sequential device (see OnceOnlyBody).
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());

    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    forbidExtras(request);
    return request;
}

} // namespace kybio
