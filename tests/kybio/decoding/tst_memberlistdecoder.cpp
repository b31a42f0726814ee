// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/testprogram.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberlistdecoder.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString numbersOf(const std::vector<kybio::Member> &members)
{
    QStringList numbers;
    for (const kybio::Member &member : members)
        numbers << member.number.value().value_or(u"-"_s);
    return numbers.join(u' ');
}

/// The numbers, `nobody`, or the fault's code.
QString list(const QByteArray &data)
{
    const auto members = kybio::decodeEnvelope(examples::success(data)).and_then(kybio::decodeMembers);
    if (!members)
        return members.error().code();
    return *members ? numbersOf(**members) : u"nobody"_s;
}

/// The numbers, how many rows were none, and where to go on.
QString page(const QByteArray &data)
{
    const auto answer = kybio::decodeEnvelope(examples::success(data)).and_then(kybio::decodeMemberPage);
    if (!answer)
        return answer.error().code();
    const kybio::MemberPage &is = **answer;
    const QString next = is.next ? is.next->parameterType + u'=' + is.next->parameterValue : u"end"_s;
    return u"[%1] %2 %3"_s.arg(numbersOf(is.members)).arg(is.unreadableRows).arg(next);
}

const QByteArray one = R"({"customerUid":814041314621101099,"number":"0001","phone":"1"})";
const QByteArray two = R"({"customerUid":"677","number":"0002","phone":"1"})";

} // namespace

class TestMemberListDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("is");
        const auto row = [](const char *name, const QByteArray &data, const QString &is) { QTest::newRow(name) << data << is; };
        row("one", "[" + one + "]", u"0001"_s);
        row("two, in the order that came", "[" + two + "," + one + "]", u"0002 0001"_s);
        row("a blank one beside it", "[{}," + one + "]", u"0001"_s);
        row("only blank ones", "[{},{}]", u"nobody"_s);
        row("none", "[]", u"nobody"_s);
        row("null", "null", u"nobody"_s);
        row("an empty object", "{}", u"nobody"_s);
        row("one member in the place of a list", one, u"ANS-02"_s);
        row("a text", R"("0001")", u"ANS-02"_s);
        row("a text in the list", R"(["0001"])", u"ANS-02"_s);
        row("a key twice", R"([{"customerUid":1,"number":"1","number":"2"}])", u"ANS-01"_s);
    }
    void lists()
    {
        QFETCH(QByteArray, data);
        QTEST(list(data), "is");
    }

    void unknownMemberIsNobody()
    {
        const auto members = kybio::decodeEnvelope(R"({"status":"error","errorCode":2015,"messages":["x"]})")
                                 .and_then(kybio::decodeMembers);
        QVERIFY(members && !*members);
    }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("is");
        const auto row = [](const char *name, const QByteArray &data, const QString &is) { QTest::newRow(name) << data << is; };
        const QByteArray at = R"("postBackParameter":{"parameterType":"LAST_RESULT_MAX_ID","parameterValue":"4021357"})";
        row("a full page", "{" + at + R"(,"pageSize":2,"result":[)" + one + "," + two + "]}",
            u"[0001 0002] 0 LAST_RESULT_MAX_ID=4021357"_s);
        row("a value that is a number",
            R"({"postBackParameter":{"parameterType":"x","parameterValue":7},"pageSize":1,"result":[)" + one + "]}",
            u"[0001] 0 x=7"_s);
        row("the last page", "{" + at + R"(,"pageSize":3,"result":[)" + one + "," + two + "]}", u"[0001 0002] 0 end"_s);
        row("the size as a text", "{" + at + R"(,"pageSize":"1","result":[)" + one + "]}",
            u"[0001] 0 LAST_RESULT_MAX_ID=4021357"_s);
        row("no size: a hundred", "{" + at + R"(,"result":[)" + one + "]}", u"[0001] 0 end"_s);
        row("rows that are none count for the size", "{" + at + R"(,"pageSize":3,"result":[7,{},)" + one + "]}",
            u"[0001] 2 LAST_RESULT_MAX_ID=4021357"_s);
        row("an empty page", "{" + at + R"(,"pageSize":2,"result":[]})", u"[] 0 end"_s);
        row("no rows given", "{" + at + R"(,"pageSize":2,"result":null})", u"[] 0 end"_s);
        row("null", "null", u"[] 0 end"_s);
        row("an empty list", "[]", u"[] 0 end"_s);
        row("a full page without a place to go on", R"({"pageSize":1,"result":[)" + one + "]}", u"ANS-02"_s);
        row("half a place to go on", R"({"postBackParameter":{"parameterType":"x"},"pageSize":1,"result":[)" + one + "]}",
            u"ANS-02"_s);
        row("more rows than a page has", "{" + at + R"(,"pageSize":1,"result":[)" + one + "," + two + "]}", u"ANS-02"_s);
        row("a page of no size", "{" + at + R"(,"pageSize":0,"result":[]})", u"ANS-02"_s);
        row("a size that is none", "{" + at + R"(,"pageSize":"many","result":[]})", u"ANS-02"_s);
        row("rows that are no list", "{" + at + R"(,"pageSize":2,"result":7})", u"ANS-02"_s);
        row("a filled list", "[" + one + "]", u"ANS-02"_s);
        row("a text", R"("page")", u"ANS-02"_s);
        row("rows twice", R"({"pageSize":2,"result":[],"result":[]})", u"ANS-01"_s);
        row("a key of a row twice", R"({"pageSize":2,"result":[{"customerUid":1,"balance":1,"balance":2}]})", u"ANS-01"_s);
    }
    void pages()
    {
        QFETCH(QByteArray, data);
        QTEST(page(data), "is");
    }

    void aPageOfAHundredFitsTheCaps()
    {
        QByteArray rows;
        for (int i = 0; i < 100; ++i)
            rows += (i == 0 ? "" : ",") + examples::memberObject();
        const QByteArray body = examples::success(
            R"({"pageSize":100,"postBackParameter":{"parameterType":"t","parameterValue":"v"},)"
            R"("result":[)"
            + rows + "]}");
        const auto answer = kybio::decodeEnvelope(body).and_then(kybio::decodeMemberPage);
        QVERIFY(answer);
        QCOMPARE((*answer)->members.size(), 100U);
        QCOMPARE((*answer)->members.back().balance.value()->toString(), u"671.20"_s);
    }
};

TEST_UNDER(QCoreApplication, TestMemberListDecoder)
#include "tst_memberlistdecoder.moc"
