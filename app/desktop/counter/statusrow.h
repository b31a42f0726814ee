// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <sentences/presentation.h>

#include <QWidget>

#include <memory>

class QAction;

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

    /// What its buttons do. The actions must outlive this.
    struct Actions {
        QAction &toNumber;
        QAction &verify;
        QAction &again;
        QAction &keys;
        QAction &settings;
    };
    void setActions(const Actions &actions);
    /// The last question did not reach the service: the next scan may not either. Holds until one does.
    void showReach(const sentences::Presentation &presentation);

Q_SIGNALS:
    /// Somebody chose the store that stands so many places behind the current one; negative: before it.
    void storeRequested(int step);

private:
    void showStores(const desk::ActiveStore &store);
    void chooseStore();

    std::unique_ptr<Ui::StatusRow> m_ui;
    Look m_look;
    bool m_active = true;
    bool m_isSetUp = true;
    bool m_roomy = true;
    bool m_roomForShop = true;
    bool m_isReached = true;
    QStringList m_stores; ///< titles; empty where there is nothing to choose
    int m_current = 0;
};

} // namespace desktop
