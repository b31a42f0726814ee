// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/widgets/card.h>

#include <memory>

namespace Ui {
class RecentCard;
}

namespace desk {
class Counter;
struct RecentLookup;
} // namespace desk

namespace desktop {

class RecentDelegate;
class RecentModel;

/// The last lookups of this run; choosing one shows what was seen.
class RecentCard : public Card {
    Q_OBJECT

public:
    explicit RecentCard(QWidget *parent = nullptr);
    ~RecentCard() override;

    void setLook(const Look &look, bool fingers);
    void show(const desk::Counter &counter, const QLocale &locale);

Q_SIGNALS:
    void chosen(const desk::RecentLookup &seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<Ui::RecentCard> m_ui;
    RecentModel *m_model;
    RecentDelegate *m_delegate;
};

} // namespace desktop
