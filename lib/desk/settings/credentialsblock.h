// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// What a letter, a chat or a table of KYBIO's says about a shop; what it does not say is empty. Nothing of it is checked.
struct CredentialsBlock {
    QString server;
    QString appId;
    QString appKey;

    friend bool operator==(const CredentialsBlock &, const CredentialsBlock &) = default;
};

/// Reads `appId: …, appKey: …` as people paste it: in any order and letter case, on one line or several, with an English or a
/// Chinese colon and comma, an equals sign or a tab, with or without quotation marks, as JSON, with an address beside.
///
/// Nothing where no name is written before a value (a bare ID, key or address is no block), and nothing where two values
/// are given for one name: two shops in one text would make a third that does not exist.
[[nodiscard]] std::optional<CredentialsBlock> readCredentialsBlock(const QString &text);

/// Without blanks, line ends and characters that nobody sees at its ends; inside, nothing changes.
[[nodiscard]] QString withoutOuterBlanks(const QString &text);

} // namespace desk
