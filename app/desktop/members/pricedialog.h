// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/members/callprice.h>

#include <QDialog>

namespace desktop {

/// What asking costs, before it begins or goes on. Accepted: mostCalls() may be made.
class PriceDialog final : public QDialog {
    Q_OBJECT

public:
    struct Price {
        std::optional<int> callsLeft = {}; ///< today's; nothing: not known
        std::optional<int> wanted = {};    ///< calls that are needed; nothing: not known
        bool replaces = false;             ///< the list that is shown goes: it cost calls
    };

    PriceDialog(const QString &title, const Price &price, const Look &look, QWidget *parent);

    [[nodiscard]] int mostCalls() const { return m_price.mostCalls(); }

private:
    CallPrice m_price;
};

} // namespace desktop
