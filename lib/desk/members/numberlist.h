// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// The member numbers that somebody wrote down in a list, each once, in the order of the list. A spreadsheet that took them for
/// amounts has changed some: those are not guessed back, they are named.
struct NumberList {
    QStringList numbers;
    int repeated = 0; ///< entries left out, because the same number stands further up
    /// What a spreadsheet made of a number, such as `8.00801E+09`: which digits it had is lost. Never asked.
    QStringList ruined;

    /// Numbers of digits alone that are shorter than most of the others, as if a spreadsheet had taken their zeros away.
    struct Short {
        int count = 0;  ///< so many numbers of digits alone are shorter
        int of = 0;     ///< of so many
        int length = 0; ///< digits of the others
    };
    /// Nothing where all are as long, or where no length is that of most. It is a suspicion: a person decides.
    [[nodiscard]] std::optional<Short> shortened() const;
    /// With zeros in front of those that are shorter. What is no number of digits alone stays as it is.
    [[nodiscard]] NumberList padded(int length) const;
};

/// An entry of a list, without what spreadsheets and our own exports put around a code to keep it a text: `="0008010001"`, or an
/// apostrophe in front.
struct ListEntry {
    QString text;
    bool isRuined = false; ///< a spreadsheet took it for an amount: which digits it had is lost
};
[[nodiscard]] ListEntry listEntry(const QString &entry);

/// From a column of texts. Blanks around an entry go, and what listEntry() takes away. Empty entries are none.
[[nodiscard]] NumberList numberList(const QStringList &column);

} // namespace desk
