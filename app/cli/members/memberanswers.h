// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

#include <desk/topups/topuplist.h>

#include <sentences/sentence.h>

#include <QString>

#include <optional>
#include <vector>

namespace cli {

/// Why there is no answer, and that in words.
struct FaultAnswer {
    kybio::Fault fault;
    sentences::Sentence sentence;
};

/// What became of one phone of the command line.
struct PhoneAnswer {
    QString phone;                     ///< as typed
    std::vector<NumberAnswer> members; ///< each a found one; none: nobody has it
    std::optional<FaultAnswer> fault;
};

/// What became of one number of `topups`.
struct TopUpsAnswer {
    NumberAnswer member; ///< of the first question
    std::optional<desk::TopUpList>
        topUps;                       ///< the newest first; nothing where one of the two questions failed, or nobody was found
    std::optional<FaultAnswer> fault; ///< of either question

    /// Only where a member was found.
    [[nodiscard]] const kybio::Member &found() const { return member.shown.found()->member; }
};

} // namespace cli
