// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/changes/changetexts.h>

#include <desk/changes/listchanges.h>

#include <QObject>
#include <QThreadPool>

#include <array>
#include <memory>

class QWidget;

namespace desktop {

/// What was found, and for each column but the name whose text is longest, so that there is room for every digit; -1: no row.
struct FoundChanges {
    desk::ListChanges list;
    std::array<int, changeColumns> longest{};
};

/// Compares a list with an earlier export, on a thread of its own: a hundred thousand members take longer than a frame.
class ChangeFinder final : public QObject {
    Q_OBJECT

public:
    explicit ChangeFinder(QObject *parent = nullptr);
    ~ChangeFinder() override;

    /// Lets somebody choose the export, over `window`; `chosen` then comes.
    void choose(QWidget &window);
    /// `found` or `failed` comes once. One at a time: nothing where another one is at work.
    void find(const QString &file, const desk::MemberRows &now);

Q_SIGNALS:
    void chosen(const QString &file);
    void found(const QString &file, const std::shared_ptr<const desktop::FoundChanges> &changes);
    /// A whole sentence.
    void failed(const QString &sentence);

private:
    QThreadPool m_pool; // of one thread
    bool m_working = false;
};

} // namespace desktop
