// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/members/memberfilter.h>

#include <QScrollArea>

namespace desktop {

class BarChart;
class MemberList;

/// The list as bars: who holds how much. A bar that is chosen filters the list, and chosen again it filters no more.
class MembersPictures final : public QScrollArea {
    Q_OBJECT

public:
    /// `list` must outlive this.
    explicit MembersPictures(MemberList &list, QWidget *parent = nullptr);

    void setLook(const Look &look);

Q_SIGNALS:
    void filterChosen(const desk::MemberFilter &filter);

private:
    [[nodiscard]] BarChart *add(const QString &name, const QString &title);
    void show();

    MemberList &m_list;
    BarChart *m_byCategory;
    BarChart *m_byStanding;
    BarChart *m_byBand;
};

} // namespace desktop
