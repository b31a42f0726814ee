// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

class QLabel;
class QSpinBox;
class QWidget;

namespace desktop {

/// What many calls cost, before the first is made: how many are left today, and at how many to stop. A part of a dialog.
class CallPrice {
public:
    /// Makes its widgets as children of `parent`. `left`: today's calls; nothing: not known. `wanted`: how many are needed;
    /// nothing: not known.
    CallPrice(QWidget *parent, std::optional<int> left, std::optional<int> wanted);

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    void setWanted(std::optional<int> wanted);
    /// That somebody allows. 0: none is left.
    [[nodiscard]] int mostCalls() const;

private:
    void say();

    QWidget *m_widget;
    QLabel *m_sentence;
    QSpinBox *m_most;
    std::optional<int> m_left;
    std::optional<int> m_wanted;
};

/// That the list that is shown goes. `parent` owns it.
[[nodiscard]] QLabel *replacesNotice(QWidget *parent);

} // namespace desktop
