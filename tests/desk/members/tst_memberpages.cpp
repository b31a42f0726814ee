// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/testprogram.h"

#include <kybio/transport/client.h>

#include <sandbox/server.h>

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Shop {
    explicit Shop(const sandbox::Options &options)
        : server(options)
    {
        if (!server.start())
            qFatal("the stand-in does not start");
        const auto credentials = kybio::Credentials::create(examples::address(server.baseUrl()), options.appId, options.appKey);
        client.emplace(network, *credentials);
    }

    sandbox::Server server;
    DirectNetwork network;
    std::optional<kybio::Client> client;
};

template<typename T>
const kybio::Result<T> &ended(const std::unique_ptr<kybio::Reply<T>> &reply)
{
    if (!fakes::until([&reply] { return reply->isFinished(); }))
        qFatal("the question does not end");
    return reply->result();
}

} // namespace

/// The sibling calls between client and stand-in, which share no code.
class TestMemberPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyPageByPage()
    {
        sandbox::Options options = sandbox::Server::demoOptions();
        options.generatedMembers = 3500;
        Shop shop(options);
        QSet<QString> numbers;
        std::optional<kybio::PagePosition> position;
        int pages = 0;
        do {
            const auto reply = shop.client->queryCustomerPage(position);
            const auto &result = ended(reply);
            QVERIFY(result);
            const kybio::MemberPage &page = **result;
            QCOMPARE(page.unreadableRows, 0);
            for (const kybio::Member &member : page.members)
                numbers.insert(member.number.value().value_or(QString()));
            position = page.next;
            ++pages;
        } while (position && pages < 1000);
        QVERIFY(numbers.size() > 3500);
        QCOMPARE(pages, static_cast<int>(numbers.size()) / 100 + 1);
        QCOMPARE(shop.server.callsCharged(), pages);
    }

    void aPositionOfNobodysIsRefused()
    {
        Shop shop(sandbox::Server::demoOptions());
        const auto reply = shop.client->queryCustomerPage(kybio::PagePosition{u"LAST_RESULT_MAX_ID"_s, u"1"_s});
        QVERIFY(!ended(reply));
        QCOMPARE(reply->result().error().code(), u"SVC-9003"_s);
    }

    void byPhone()
    {
        Shop shop(sandbox::Server::demoOptions());
        const auto two = shop.client->queryByTel(u"+60 12-340 5640"_s);
        QVERIFY(ended(two) && *ended(two));
        QCOMPARE((**two->result()).size(), 2U);
        const auto nobody = shop.client->queryByTel(u"000"_s);
        QVERIFY(ended(nobody) && !*ended(nobody));
    }

    void byUid()
    {
        Shop shop(sandbox::Server::demoOptions());
        const auto found = shop.client->queryByUid(814041314621101099);
        QVERIFY(ended(found) && *ended(found));
        QCOMPARE((**found->result()).number.value(), u"8008010001"_s);
        const auto deleted = shop.client->queryByUid(1);
        QVERIFY(ended(deleted) && !*ended(deleted));
    }

    void topUps()
    {
        Shop shop(sandbox::Server::demoOptions());
        const auto some = shop.client->queryRechargeLog(814041314621101099);
        QVERIFY(ended(some) && *ended(some));
        QCOMPARE((**some->result()).rows.size(), 3U);
        QCOMPARE((**some->result()).rows.front().paid.value()->toString(), u"200"_s);
        const auto none = shop.client->queryRechargeLog(1);
        QVERIFY(ended(none) && *ended(none));
        QVERIFY((**none->result()).rows.empty());
    }
};

TEST_UNDER(QCoreApplication, TestMemberPages)
#include "tst_memberpages.moc"
