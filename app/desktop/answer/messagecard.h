// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/widgets/card.h>

#include <sentences/presentation.h>

#include <memory>

namespace Ui {
class MessageCard;
}

namespace desktop {

/// What stands under the band where there is no member: the number, a calm line, and what can be done.
class MessageCard : public Card {
    Q_OBJECT

public:
    explicit MessageCard(QWidget *parent = nullptr);
    ~MessageCard() override;

    void show(const sentences::Presentation &presentation);
    /// How wide it may be, in pixels: where that is not enough for its buttons in a row, they stand below each other.
    void fitInto(int width);

Q_SIGNALS:
    void settingsRequested();
    void doctorRequested();
    void demoRequested();
    void phoneRequested();
    void cancelRequested();

protected:
    bool event(QEvent *event) override;

private:
    void arrangeButtons();

    int m_room = 0;
    std::unique_ptr<Ui::MessageCard> m_ui;
};

} // namespace desktop
