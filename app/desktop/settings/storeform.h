// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/finding.h>
#include <desk/settings/storesaver.h>

#include <QWidget>

#include <memory>

namespace Ui {
class StoreForm;
}

namespace desktop {

/// The fields of one store. What is wrong stands beside its field, and typing is kept.
class StoreForm final : public QWidget {
    Q_OBJECT

public:
    explicit StoreForm(QWidget *parent = nullptr);
    ~StoreForm() override;

    void load(const desk::StoreEdit &edit);
    /// What was typed; what has no field here stays as it was loaded.
    [[nodiscard]] desk::StoreEdit edit() const;
    /// Looks at every field. True where the store can be saved beside others called `otherTitles`. What is missing is said
    /// from demandAll() on: an empty field is no mistake before.
    [[nodiscard]] bool validate(const QStringList &otherTitles);
    void demandAll() { m_demandsAll = true; }

    /// The name matters where there are several stores.
    void setNameShown(bool shown);

    /// Puts the focus where a store begins: where credentials are pasted.
    void goToFirst();
    void goToName();
    /// To the first field that validate() refused.
    void goToRefused();
    /// Puts the focus where the doctor says that it can be mended.
    void goTo(desk::DoctorField field);

    [[nodiscard]] bool isMoreShown() const;
    /// What the captions need: all fields begin behind it.
    [[nodiscard]] int captionWidth() const;

Q_SIGNALS:
    /// validate() may say something else now.
    void edited();
    void moreShown(bool shown);
    /// Somebody wants to see this part.
    void opened(QWidget *part);
    /// There is more or less to see.
    void resized();
    void doctorRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool validateName(const QStringList &otherTitles);
    [[nodiscard]] bool validateAddress();
    [[nodiscard]] bool validateCredentials();

    std::unique_ptr<Ui::StoreForm> m_ui;
    desk::StoreEdit m_loaded;
    bool m_demandsAll = false;
};

} // namespace desktop
