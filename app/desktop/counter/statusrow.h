// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QWidget>

#include <memory>

namespace Ui {
class StatusRow;
}

namespace desk {
class ActiveStore;
}

namespace desktop {

/// The last line: whether a scan would arrive, which shop is asked, how many calls of today are used, and the keys.
class StatusRow : public QWidget {
    Q_OBJECT

public:
    explicit StatusRow(QWidget *parent = nullptr);
    ~StatusRow() override;

    void setLook(const Look &look, const desk::ActiveStore &store);
    void showActivity(bool active);
    void showStore(const desk::ActiveStore &store);
    void showAllowance(const desk::ActiveStore &store);
    /// What fits beside the settings.
    void arrange(bool roomForKeys, bool roomForShop, const desk::ActiveStore &store);

Q_SIGNALS:
    void numberRequested();
    void checkRequested();
    void againRequested();
    void keysRequested();
    void settingsRequested();

private:
    std::unique_ptr<Ui::StatusRow> m_ui;
    Look m_look;
    bool m_active = true;
    bool m_isSetUp = true;
    bool m_roomy = true;
};

} // namespace desktop
