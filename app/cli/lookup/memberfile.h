// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

#include <desk/members/membercolumns.h>
#include <desk/sheet/sheetwriter.h>

#include <QString>

#include <memory>

namespace cli {

/// The file that members are written into, instead of being printed. It is put in place by finish(); until then, and where that
/// never comes, a file of that name stays as it was.
class MemberFile {
public:
    explicit MemberFile(const KeptFile &kept);

    /// Before anything is asked: a folder that takes no file must cost no call. False: why not was said on standard error.
    [[nodiscard]] bool begin();
    /// False: why not was said on standard error, and nothing more can be added.
    [[nodiscard]] bool add(const kybio::Member &member, desk::Standing standing);
    /// False: why not was said on standard error.
    [[nodiscard]] bool finish();

    /// How many members are in it, in a sentence. Only behind finish().
    [[nodiscard]] QString summary() const;
    /// That nothing is written, because there was nobody to write.
    [[nodiscard]] QString untouched() const;
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] bool isWell(const desk::Written &written) const;

    QString m_shownName;
    desk::Contacts m_contacts;
    std::unique_ptr<desk::SheetWriter> m_writer;
    int m_count = 0;
};

} // namespace cli
