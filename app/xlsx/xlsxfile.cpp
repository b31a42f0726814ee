// SPDX-License-Identifier: MIT
#include <xlsx/xlsxfile.h>

#include <QCoreApplication>
#include <QPluginLoader>

#include <utility>

using namespace Qt::StringLiterals;

namespace xlsx {

XlsxFile::XlsxFile(const QString &file, QString sheetName)
    : m_file(file)
    , m_sheetName(std::move(sheetName))
{
}

XlsxFile::~XlsxFile() = default;

desk::Written XlsxFile::begin(const QList<desk::SheetColumn> &columns)
{
    // Relative to the program, which may have been moved together with its modules.
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(MEMBERDESK_MODULES)
                         + u"/memberdesk-xlsx"_s);
    auto *const module = qobject_cast<Module *>(loader.instance()); // stays loaded until the program ends
    if (module == nullptr)
        return tl::unexpected(QString(u"memberdesk-xlsx: "_s + loader.errorString()));
    if (auto created = m_file.create(); !created)
        return created;
    // From here on it is written by its name.
    if (auto closed = m_file.close(); !closed)
        return closed;
    m_workbook = module->workbook(m_file.name(), m_sheetName);
    return m_workbook->begin(columns);
}

desk::Written XlsxFile::add(const QList<desk::SheetCell> &row)
{
    return m_workbook->add(row);
}

desk::Written XlsxFile::finish()
{
    if (auto written = m_workbook->finish(); !written)
        return written;
    return m_file.putInPlace();
}

} // namespace xlsx
