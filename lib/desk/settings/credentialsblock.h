// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// What a letter, a chat or a table of KYBIO says about a shop. What it does not say is empty. Nothing is checked.
struct CredentialsBlock {
    QString server;
    QString appId;
    QString appKey;

    friend bool operator==(const CredentialsBlock &, const CredentialsBlock &) = default;
};

/// Reads `appId: …, appKey: …` as people paste it: in any order and letter case, on one line or several, with an English or a
/// Chinese colon and comma, an equals sign or a tab, with or without quotation marks, as JSON, with an address beside.
///
/// No value where no name stands before a value: a bare ID, key or address is no block. No value either where one name has two
/// different values: two shops in one text would make a third that does not exist.
[[nodiscard]] std::optional<CredentialsBlock> readCredentialsBlock(const QString &text);

/// The text without blanks, line ends and invisible characters at its ends. Inside, nothing changes.
[[nodiscard]] QString withoutOuterBlanks(const QString &text);

} // namespace desk
