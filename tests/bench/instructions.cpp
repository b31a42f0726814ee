// SPDX-License-Identifier: MIT
// One piece of the library so many times, for somebody who counts instructions: bench-instructions NAME COUNT
#include <fakes/compressed.h>
#include <fakes/examples.h>
#include <fakes/fakenetwork.h>

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/inflate.h>
#include <kybio/decoding/memberdecoder.h>
#include <kybio/signing/signature.h>
#include <kybio/transport/client.h>

#include <QCoreApplication>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace {

void sign()
{
    if (kybio::signature(examples::appKey, R"({"appId":"INVENTED0APP0ID0","customerNum":"0008010001"})").size() != 32)
        qFatal("no signature");
}

void inflate()
{
    static const QByteArray wire = fakes::compressed(examples::goodBody(), fakes::Form::Gzip);
    constexpr qsizetype cap = 1024 * 1024;
    if (!kybio::inflated(wire, "gzip", cap))
        qFatal("not inflated");
}

void decode()
{
    static const QByteArray body = examples::goodBody();
    if (!kybio::decodeEnvelope(body).and_then(kybio::decodeMember))
        qFatal("not decoded");
}

/// Everything from the question to the member but the network itself.
void lookup()
{
    FakeNetwork network;
    FakeAnswer answer;
    answer.body = examples::goodBody();
    network.willAnswer(answer);
    const kybio::Client client(network, examples::loopback(9));
    const auto reply = client.queryByNumber(examples::number(u"0008010001"_s));
    while (!reply->isFinished())
        QCoreApplication::processEvents();
    if (!reply->result() || !reply->result()->has_value())
        qFatal("no member");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const std::map<QString, std::function<void()>> pieces{
        {u"sign"_s, sign}, {u"inflate"_s, inflate}, {u"decode"_s, decode}, {u"lookup"_s, lookup}};
    const auto piece = pieces.find(QCoreApplication::arguments().value(1));
    if (piece == pieces.end())
        qFatal("sign, inflate, decode or lookup");
    for (int i = QCoreApplication::arguments().value(2).toInt(); i > 0; --i)
        piece->second();
    return 0;
}
