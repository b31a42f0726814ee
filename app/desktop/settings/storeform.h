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
    /// Looks at every field. True where the store can be saved beside others called `otherTitles`.
    [[nodiscard]] bool validate(const QStringList &otherTitles);

    /// Puts the focus where the doctor says that it can be mended.
    void goTo(desk::DoctorField field);

    [[nodiscard]] bool isMoreShown() const;
    /// The captions begin and end where this one does.
    [[nodiscard]] const QWidget &caption() const;

Q_SIGNALS:
    /// validate() may say something else now.
    void edited();
    void moreShown(bool shown);
    void doctorRequested();

private:
    [[nodiscard]] bool validateAddress();
    [[nodiscard]] bool validateCredentials();

    std::unique_ptr<Ui::StoreForm> m_ui;
    desk::StoreEdit m_loaded;
};

} // namespace desktop
