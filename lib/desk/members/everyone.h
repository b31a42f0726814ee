// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberrun.h>

#include <kybio/model/memberpage.h>

#include <QSet>

#include <optional>
#include <vector>

namespace kybio {
class Client;
}

namespace desk {

/// All members of the shop, asked page by page: one call for each page, and none of them twice.
///
/// No member is kept here: whoever listens to arrived() has them, as many as they want to keep. What is remembered is who came,
/// to know them when they come again.
class Everyone final : public MemberRun {
    Q_OBJECT

public:
    /// Asks nothing. `client` must outlive this.
    explicit Everyone(const kybio::Client &client, QObject *parent = nullptr);

    /// How many pages there are is known with the last one.
    [[nodiscard]] std::optional<int> left() const override { return std::nullopt; }
    /// Members that arrived, from the beginning.
    [[nodiscard]] int count() const { return m_count; }
    /// Rows that were no member. A total lacks them.
    [[nodiscard]] int unreadableRows() const { return m_unreadableRows; }
    /// Members that came again.
    [[nodiscard]] int repeated() const { return m_repeated; }

Q_SIGNALS:
    /// A page came: those of it that are new, in the order that the service gave. Each member arrives once, the first time that
    /// it comes; a page without anybody new arrives too, empty. They are gone when the slots return.
    void arrived(const std::vector<kybio::Member> &members);

protected:
    [[nodiscard]] std::unique_ptr<kybio::ReplyBase> ask() override;
    [[nodiscard]] State take(kybio::ReplyBase &reply) override;

private:
    [[nodiscard]] State handOn(kybio::MemberPage page);
    [[nodiscard]] bool isNew(const kybio::Member &member);

    const kybio::Client &m_client;
    std::optional<kybio::PagePosition> m_position; ///< of the page to ask next; nothing: the first
    QSet<QString> m_positions;                     ///< all that were asked for
    QSet<qint64> m_seenUids;
    QSet<QString> m_seenNumbers; ///< of those whose uid is not known
    int m_count = 0;
    int m_unreadableRows = 0;
    int m_repeated = 0;
};

} // namespace desk
