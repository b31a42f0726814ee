// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/changes/changefinder.h>
#include <desktop/look/look.h>

#include <QWidget>

class QLabel;
class QTableView;

namespace desktop {

class ChangesModel;

/// What has changed since an earlier export: the sums, and a table of who.
class ChangesView final : public QWidget {
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void show(const std::shared_ptr<const FoundChanges> &changes, const ChangesSource &source);
    /// What is selected, as a table for another program: titles, tabs between cells, all digits without groups.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    /// Somebody wants to see this row of the list.
    void rowChosen(int row);

private:
    void makeRoom(const FoundChanges &changes);

    QLabel *m_summary;
    QTableView *m_table;
    ChangesModel *m_model;
    Look m_look;
};

} // namespace desktop
