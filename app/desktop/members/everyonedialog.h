// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/members/callprice.h>

#include <QDialog>

namespace desktop {

/// What asking costs, before it begins or goes on. Accepted: mostCalls() may be made.
class EveryoneDialog final : public QDialog {
    Q_OBJECT

public:
    /// `wanted`: the calls that are needed; nothing: not known.
    EveryoneDialog(const QString &title, std::optional<int> callsLeft, std::optional<int> wanted, const Look &look,
                   QWidget *parent);

    [[nodiscard]] int mostCalls() const { return m_price.mostCalls(); }

private:
    CallPrice m_price;
};

} // namespace desktop
