// SPDX-License-Identifier: MIT
#include <kybio/transport/request.h>

#include <kybio/signing/signature.h>
#include <kybio/transport/connectionrules.h>

#include <nlohmann/json.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace kybio {

namespace {

using Body = nlohmann::ordered_json;

Body bodyOf(const Credentials &credentials)
{
    return {{"appId", credentials.appId().toStdString()}};
}

QByteArray written(const Body &body)
{
    return QByteArray::fromStdString(body.dump());
}

} // namespace

Call queryByNumberCall(const Credentials &credentials, const MemberNumber &number, bool sharingGroupOnly)
{
    Body body = bodyOf(credentials);
    body["customerNum"] = number.toString().toStdString();
    if (sharingGroupOnly)
        body["groupShare"] = 1;
    return {"customerOpenApi/queryByNumber"_L1, written(body)};
}

Call queryByUidCall(const Credentials &credentials, qint64 customerUid)
{
    Body body = bodyOf(credentials);
    body["customerUid"] = customerUid; // a number, with all its digits
    return {"customerOpenApi/queryByUid"_L1, written(body)};
}

Call queryByTelCall(const Credentials &credentials, const QString &phone, bool sharingGroupOnly)
{
    Body body = bodyOf(credentials);
    body["customerTel"] = phone.toStdString();
    if (sharingGroupOnly)
        body["groupShare"] = 1;
    return {"customerOpenapi/queryBytel"_L1, written(body)}; // in these letters
}

Call queryCustomerPageCall(const Credentials &credentials, const std::optional<PagePosition> &from)
{
    Body body = bodyOf(credentials);
    if (from)
        body["postBackParameter"] = {{"parameterType", from->parameterType.toStdString()},
                                     {"parameterValue", from->parameterValue.toStdString()}};
    return {"customerOpenApi/queryCustomerPages"_L1, written(body)};
}

Call queryRechargeLogCall(const Credentials &credentials, qint64 customerUid)
{
    Body body = bodyOf(credentials);
    body["customerUid"] = customerUid;
    return {"customerOpenApi/queryCustomerRechargeLog"_L1, written(body)};
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
