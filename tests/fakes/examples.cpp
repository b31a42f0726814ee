// SPDX-License-Identifier: MIT
#include "fakes/examples.h"

using namespace Qt::StringLiterals;

namespace examples {

kybio::MemberNumber number(const QString &text)
{
    const auto parsed = kybio::MemberNumber::parse(text);
    if (!parsed)
        qFatal("example is no member number");
    return *parsed;
}

kybio::BaseAddress address(const QString &text, kybio::PlainHttp plainHttp)
{
    const auto parsed = kybio::BaseAddress::parse(text, plainHttp);
    if (!parsed)
        qFatal("example is no address");
    return *parsed;
}

kybio::Credentials credentials(const QString &addressText)
{
    const auto created = kybio::Credentials::create(address(addressText), appId, appKey);
    if (!created)
        qFatal("example credentials are wrong");
    return *created;
}

kybio::Credentials loopback(quint16 port)
{
    return credentials(u"http://127.0.0.1:%1/prefix"_s.arg(port));
}

QByteArray memberObject()
{
    return R"({"customerUid":813951242628553689,"customrUid":813951242628553689,"categoryName":"Gold Card",)"
           R"("number":"0008010001","name":"陈美玲","point":12.5,"discount":60,"balance":671.20,"phone":"60120000001",)"
           R"("birthday":"2015-09-15 00:00:00","qq":"10001","email":"mei@example.invalid","address":"1 Invented Road",)"
           R"("remarks":"likes tea","createdDate":"2015-09-15 13:04:05","onAccount":1,"enable":1,)"
           R"("password":"CANARY0PASSWORD0DIGEST","expiryDate":"2031-01-31","createStoreAppIdOrAccount":"shop1",)"
           R"("weixinOpenIds":["CANARY0PASSWORD0DIGEST"],"department":"front","extInfo":{"sex":"F","lunarBirthday":"08-03",)"
           R"("totalPoint":"900.25","creditLimit":1000.00,"creditPeriod":30,"photoPath":"p/1.jpg","nickName":"Mei",)"
           R"("subsidyAmount":5,"password":"CANARY0PASSWORD0DIGEST"}})";
}

QByteArray success(const QByteArray &data)
{
    return R"({"status":"success","messages":[],"errorCode":null,"data":)" + data + '}';
}

QByteArray goodBody()
{
    return success(memberObject());
}

QByteArray httpReply(const QByteArray &body, const QByteArray &headerLines, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\n" + headerLines + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace examples
