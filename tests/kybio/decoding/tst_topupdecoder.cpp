// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/testprogram.h"
#include "kybio/decoding/shownfield.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/topupdecoder.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The rows as text, and how many were none; or the fault's code.
QString topUps(const QByteArray &data)
{
    const auto answer = kybio::decodeEnvelope(examples::success(data)).and_then(kybio::decodeTopUps);
    if (!answer)
        return answer.error().code();
    QStringList rows;
    for (const kybio::TopUp &row : (*answer)->rows)
        rows << QStringList{shown(row.at),        shown(row.paid),         shown(row.given),      shown(row.balanceAfter),
                            shown(row.payMethod), shown(row.storeAccount), shown(row.customerUid)}
                    .join(u'|');
    return u"%1 (%2)"_s.arg(rows.join(u"; "_s)).arg((*answer)->unreadableRows);
}

} // namespace

class TestTopUpDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("is");
        const auto row = [](const char *name, const QByteArray &data, const QString &is) { QTest::newRow(name) << data << is; };
        row("texts, as in the vendor's example",
            R"([{"rechargeStoreAppId":"A","rechargeStoreAccount":"shop1","customerUid":"677000000000000001","rechargeMoney":"100",)"
            R"("giftMoney":"50.0","datetime":"2016-10-05 00:00:00","payMethod":"Cash","customerMoneyAfterRecharge":"550.00"}])",
            u"2016-10-05 00:00:00|100|50.0|550.00|Cash|shop1|677000000000000001 (0)"_s);
        row("numbers, as it is typed",
            R"([{"customerUid":677000000000000001,"rechargeMoney":12345678901234567.89,"giftMoney":0,)"
            R"("customerMoneyAfterRecharge":-0.10}])",
            u"-|12345678901234567.89|0|-0.10|-|-|677000000000000001 (0)"_s);
        row("the order that came", R"([{"rechargeMoney":2},{"rechargeMoney":1}])", u"-|2|-|-|-|-|-; -|1|-|-|-|-|- (0)"_s);
        row("unreadable fields are their own",
            R"([{"rechargeMoney":"ten","giftMoney":5,"datetime":"yesterday","customerUid":6.77E+17}])", u"?|?|5|-|-|-|? (0)"_s);
        row("a row that is none", R"([7,{"rechargeMoney":1}])", u"-|1|-|-|-|-|- (1)"_s);
        row("none", "[]", u" (0)"_s);
        row("null", "null", u" (0)"_s);
        row("an empty object", "{}", u" (0)"_s);
        row("an object", R"({"rechargeMoney":1})", u"ANS-02"_s);
        row("a text", R"("x")", u"ANS-02"_s);
        row("a key twice", R"([{"giftMoney":1,"giftMoney":2}])", u"ANS-01"_s);
    }
    void rows()
    {
        QFETCH(QByteArray, data);
        QTEST(topUps(data), "is");
    }
};

TEST_UNDER(QCoreApplication, TestTopUpDecoder)
#include "tst_topupdecoder.moc"
