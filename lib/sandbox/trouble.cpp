// SPDX-License-Identifier: MIT
#include <sandbox/trouble.h>

#include <sandbox/envelope.h>

#include <algorithm>

namespace sandbox {

namespace {

Trouble answering(const QString &number, const QString &shows, const QByteArray &json)
{
    return {number, shows, {}, 200, jsonContentType, json, {}};
}

Trouble webPage(const QString &number, const QString &shows, int httpStatus, const QByteArray &title)
{
    const QByteArray page = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1></body></html>\n";
    return {number, shows, {}, httpStatus, "text/html; charset=utf-8", page, {}};
}

std::vector<Trouble> makeTroubles()
{
    using namespace std::chrono_literals;
    Trouble otherMember{QStringLiteral("8008010077"),
                        QStringLiteral("another member answers: 8008010001"),
                        QStringLiteral("8008010001"),
                        200,
                        {},
                        {},
                        {}};
    Trouble silent = webPage(QStringLiteral("8008019991"), QStringLiteral("no answer for 30 s, then HTTP 504"), 504,
                             "504 Gateway Time-out");
    silent.hold = 30s;
    return {
        otherMember,
        webPage(QStringLiteral("8008019990"), QStringLiteral("HTTP 503 with a web page"), 503, "503 Service Unavailable"),
        silent,
        webPage(QStringLiteral("8008019992"), QStringLiteral("HTTP 200 with the sign-in page of a guest network"), 200,
                "Please sign in"),
        // The protocol's list of what may mean "no such member"; 8008019999 and all other numbers get 2015.
        answering(QStringLiteral("8008019994"), QStringLiteral("nobody: an object without customerUid"),
                  successWith("{\"number\":\"\"}")),
        answering(QStringLiteral("8008019995"), QStringLiteral("nobody: data missing"), successWith({})),
        answering(QStringLiteral("8008019996"), QStringLiteral("nobody: data []"), successWith("[]")),
        answering(QStringLiteral("8008019997"), QStringLiteral("nobody: data {}"), successWith("{}")),
        answering(QStringLiteral("8008019998"), QStringLiteral("nobody: data null"), successWith("null")),
        answering(QStringLiteral("8008019999"), QStringLiteral("nobody: error 2015"), unknownMember()),
    };
}

} // namespace

const std::vector<Trouble> &troubles()
{
    static const std::vector<Trouble> all = makeTroubles();
    return all;
}

const Trouble *findTrouble(const QString &number)
{
    const auto found = std::ranges::find(troubles(), number, &Trouble::number);
    return found == troubles().end() ? nullptr : &*found;
}

} // namespace sandbox
