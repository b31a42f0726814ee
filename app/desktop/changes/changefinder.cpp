// SPDX-License-Identifier: MIT
#include <desktop/changes/changefinder.h>

#include <desk/text/displaytext.h>

#include <QFile>
#include <QFileDialog>

#include <tl/expected.hpp>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

struct Failure {
    std::optional<desk::KeptProblem> problem;
    QString reason; ///< where the file could not be read: as the system said it
};

/// As long as the text that is shown, but for groups.
QString keptText(const desk::MemberChange &change, ChangeColumn column)
{
    static const QLocale c = QLocale::c();
    return cellText(change, column, {}, c);
}

FoundChanges measured(desk::ListChanges list)
{
    FoundChanges found{std::move(list), {}};
    found.longest.fill(-1);
    std::array<qsizetype, changeColumns> most{};
    for (std::size_t row = 0; row < found.list.changes.size(); ++row) {
        for (std::size_t column = 0; column < changeColumns; ++column) {
            if (static_cast<ChangeColumn>(column) == ChangeColumn::Name) // may be cut
                continue;
            const qsizetype size = keptText(found.list.changes[row], static_cast<ChangeColumn>(column)).size();
            if (size > most[column]) {
                most[column] = size;
                found.longest[column] = static_cast<int>(row);
            }
        }
    }
    return found;
}

tl::expected<std::shared_ptr<const FoundChanges>, Failure> findIn(const QString &file, const desk::MemberRows &now)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(Failure{{}, source.errorString()});
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return tl::unexpected(Failure{{}, source.errorString()});
    const auto earlier = desk::keptList(bytes);
    if (!earlier)
        return tl::unexpected(Failure{earlier.error(), {}});
    return std::make_shared<const FoundChanges>(measured(desk::changesSince(*earlier, now)));
}

} // namespace

ChangeFinder::ChangeFinder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ChangeFinder::~ChangeFinder()
{
    m_pool.waitForDone();
}

void ChangeFinder::choose(QWidget &window)
{
    auto *dialog = new QFileDialog(&window, tr("Compare with a list that was saved earlier"), {},
                                   tr("Saved lists (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ChangeFinder::chosen);
    dialog->open();
}

void ChangeFinder::find(const QString &file, const desk::MemberRows &now)
{
    if (std::exchange(m_working, true))
        return;
    m_pool.start([this, file, now] {
        const auto result = findIn(file, now);
        const auto tell = [this, file, result] {
            m_working = false;
            if (result) {
                Q_EMIT found(file, *result);
                return;
            }
            const QString name = desk::singleLine(file);
            const auto &[problem, reason] = result.error();
            if (problem == desk::KeptProblem::Workbook)
                Q_EMIT failed(tr("%1 is an Excel file. Save it there as CSV, and compare with that.").arg(name));
            else if (problem == desk::KeptProblem::NoExport)
                Q_EMIT failed(
                    tr("%1 is no list that was saved here: its first line has no “number”, “balance” and “point”.").arg(name));
            else if (problem)
                Q_EMIT failed(tr("%1 is no text file.").arg(name));
            else
                Q_EMIT failed(tr("%1 cannot be read: %2.").arg(name, desk::singleLine(reason)));
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace desktop
