// SPDX-License-Identifier: MIT
#include <desktop/members/listfile.h>

#include <desktop/members/listpages.h>

#include <desk/files/freshfile.h>
#include <desk/sheet/csvfile.h>

#include <xlsx/xlsxfile.h>

#include <QBuffer>
#include <QPdfWriter>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using Written = tl::expected<int, QString>; ///< members that are in the file

Written writeSheet(desk::SheetWriter &file, const ListFile::Content &content, const std::atomic<bool> &leave)
{
    const auto failure = [](const desk::Written &written) { return tl::unexpected(written.error()); };
    if (const auto begun = file.begin(desk::memberColumns(content.contacts)); !begun)
        return failure(begun);
    int members = 0;
    for (const int row : content.shown) {
        if (leave)
            return tl::unexpected(QString());
        if (content.rows.at(row).outcome != desk::MemberRow::Outcome::Member)
            continue;
        const auto added = file.add(desk::memberCells(content.rows.member(row), content.rows.at(row).standing, content.contacts));
        if (!added)
            return failure(added);
        ++members;
    }
    if (const auto finished = file.finish(); !finished)
        return failure(finished);
    return members;
}

Written writePages(const QString &file, const ListFile::Content &content, const QString &title)
{
    desk::FreshFile fresh(file);
    QBuffer buffer; // about 100 bytes a member; a PDF's table of contents is at its end, so it is whole before it is written
    buffer.open(QIODevice::WriteOnly);
    int members = 0;
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(QPageLayout::Landscape);
        members = drawPages(pdf, content.rows, content.shown, title);
    }
    const auto done = fresh.create().and_then([&] { return fresh.write(buffer.data()); }).and_then([&] {
        return fresh.putInPlace();
    });
    if (!done)
        return tl::unexpected(done.error());
    return members;
}

Written writeContent(const QString &file, const ListFile::Content &content, const QString &title, const std::atomic<bool> &leave)
{
    if (file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return writePages(file, content, title);
    if (file.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        xlsx::XlsxFile sheet(file, u"Members"_s);
        return writeSheet(sheet, content, leave);
    }
    desk::CsvFile sheet(file);
    return writeSheet(sheet, content, leave);
}

} // namespace

ListFile::ListFile(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ListFile::~ListFile()
{
    m_leave = true;
    m_pool.waitForDone();
}

bool ListFile::write(const QString &file, Content content, const QString &title)
{
    if (std::exchange(m_writing, true))
        return false;
    m_pool.start([this, file, title, content = std::move(content)] {
        const Written written = writeContent(file, content, title, m_leave);
        const auto tell = [this, file, written] {
            m_writing = false;
            if (written)
                Q_EMIT this->written(file, *written);
            else
                Q_EMIT failed(file, written.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    return true;
}

bool ListFile::print(std::shared_ptr<QPagedPaintDevice> printer, Content content, const QString &title)
{
    if (std::exchange(m_writing, true))
        return false;
    m_pool.start([this, printer = std::move(printer), title, content = std::move(content)] {
        const int members = drawPages(*printer, content.rows, content.shown, title);
        const auto tell = [this, members] {
            m_writing = false;
            Q_EMIT printed(members);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    return true;
}

} // namespace desktop
