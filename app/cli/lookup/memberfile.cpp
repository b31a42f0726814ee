// SPDX-License-Identifier: MIT
#include <cli/lookup/memberfile.h>

#include <cli/streams.h>

#include <xlsx/xlsxfile.h>

#include <desk/sheet/csvfile.h>
#include <desk/text/displaytext.h>

#include <QCoreApplication>

namespace cli {
namespace {

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(CliFile)

public:
    static QString notWritten(const QString &file, const QString &reason)
    {
        return tr("%1 cannot be written: %2").arg(file, reason);
    }
    static QString written(int members, const QString &file) { return tr("%n members are in %1", nullptr, members).arg(file); }
    static QString untouched(const QString &file) { return tr("There is nobody to write: %1 is left as it was.").arg(file); }
    static QString sheetName() { return tr("Members", "the name of the sheet in a spreadsheet; at most 31 characters"); }
};

std::unique_ptr<desk::SheetWriter> writerFor(const KeptFile &kept)
{
    switch (kept.format) {
    case KeptFile::Format::Csv:
        return std::make_unique<desk::CsvFile>(kept.file);
    case KeptFile::Format::Xlsx:
        return std::make_unique<xlsx::XlsxFile>(kept.file, FileWords::sheetName());
    }
    Q_UNREACHABLE();
}

} // namespace

MemberFile::MemberFile(const KeptFile &kept)
    : m_shownName(desk::singleLine(kept.file))
    , m_contacts(kept.withContacts ? desk::Contacts::Kept : desk::Contacts::Left)
    , m_writer(writerFor(kept))
{
}

bool MemberFile::begin()
{
    return isWell(m_writer->begin(desk::memberColumns(m_contacts)));
}

bool MemberFile::add(const kybio::Member &member, desk::Standing standing)
{
    ++m_count;
    return isWell(m_writer->add(desk::memberCells(member, standing, m_contacts)));
}

bool MemberFile::finish()
{
    return isWell(m_writer->finish());
}

QString MemberFile::summary() const
{
    return FileWords::written(m_count, m_shownName);
}

QString MemberFile::untouched() const
{
    return FileWords::untouched(m_shownName);
}

bool MemberFile::isWell(const desk::Written &written) const
{
    if (!written)
        complain(FileWords::notWritten(m_shownName, written.error()));
    return written.has_value();
}

} // namespace cli
