// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace desk {
class Counter;
class Settings;
struct Found;
} // namespace desk

namespace desktop {

class Commands;

/// What a key copies of the member that is shown. Nothing of what is covered; then what was copied before stays.
class MemberClipboard final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, which belongs to `window`.
    MemberClipboard(QWidget &window, const Commands &commands, const desk::Counter &counter, const desk::Settings &settings);

protected:
    /// Ctrl+C, where no other part took it: the number.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copyNumber() const;
    void copyName() const;
    void copyBalance() const;
    void copyPoints() const;
    [[nodiscard]] const desk::Found *uncovered() const;
    [[nodiscard]] bool coversAmounts() const;

    const desk::Counter &m_counter;
    const desk::Settings &m_settings;
};

} // namespace desktop
