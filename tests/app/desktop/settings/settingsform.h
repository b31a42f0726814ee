// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/deskfixture.h"

#include <desktop/widgets/secretedit.h>

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

/// The parts of an open settings dialog.
struct Form {
    explicit Form(QWidget &dialog)
        : box(static_cast<QDialog &>(dialog))
        , m_alive(&box)
    {
    }

    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        return *box.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLineEdit &server() const { return child<QLineEdit>("serverEdit"); }
    [[nodiscard]] QLineEdit &appId() const { return child<QLineEdit>("appIdEdit"); }
    [[nodiscard]] desktop::SecretEdit &appKey() const { return child<desktop::SecretEdit>("appKeyEdit"); }
    [[nodiscard]] QPushButton &ok() const { return *child<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Ok); }
    [[nodiscard]] QString refusal(const char *name) const
    {
        const auto &label = child<QLabel>(name);
        return label.isVisible() ? label.text() : QString();
    }

    /// Presses OK. True where that saves nothing and the dialog stays, with the focus in a field.
    [[nodiscard]] bool isRefused() const
    {
        ok().click();
        return box.isVisible() && qobject_cast<QLineEdit *>(box.focusWidget()) != nullptr;
    }
    /// True where nothing is refused beside any field.
    [[nodiscard]] bool isFine() const
    {
        for (const char *name :
             {"nameRefusal", "serverRefusal", "appIdRefusal", "appKeyRefusal", "authorityRefusal", "proxyRefusal"})
            if (!refusal(name).isEmpty())
                return false;
        return true;
    }

    /// The dialog deletes itself when it is closed: `box` must not be looked at for this.
    [[nodiscard]] bool isGone() const { return m_alive.isNull() || !m_alive->isVisible(); }

    QDialog &box;

private:
    QPointer<QDialog> m_alive;
};
