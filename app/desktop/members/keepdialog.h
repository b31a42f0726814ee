// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QDialog>

#include <functional>

class QCheckBox;
class QRadioButton;

namespace desktop {

/// What of a list is kept in a file, and as what. Contact data only where somebody ticks it, and has the PIN where that guards
/// contact data.
class KeepDialog final : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        bool onlyShown = false;
        bool withContacts = false;
        QString file; ///< with its ending: .csv, .xlsx or .pdf
    };

    /// `all`, `shown`: members. `unlock`: goes on where contact data may be seen.
    KeepDialog(int all, int shown, const std::function<void(std::function<void()>)> &unlock, const Look &look, QWidget *parent);

    [[nodiscard]] Choice choice() const;

Q_SIGNALS:
    void chosen(const desktop::KeepDialog::Choice &choice);

private:
    void chooseFile();

    QRadioButton *m_all;
    QRadioButton *m_shown;
    QCheckBox *m_contacts;
};

} // namespace desktop
