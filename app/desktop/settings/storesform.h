// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/finding.h>
#include <desk/settings/storesaver.h>

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class StoresForm;
}

namespace desktop {

/// All stores, one at a time: which is shown, which is asked, one more, one less. With a single one, nothing of that is seen
/// until somebody opens what few shops need. Nothing is saved in here.
class StoresForm final : public QWidget {
    Q_OBJECT

public:
    explicit StoresForm(QWidget *parent = nullptr);
    ~StoresForm() override;

    /// At least one; `current` counts from 0, and is the one shown.
    void load(const QList<desk::Store> &stores, int current);
    [[nodiscard]] QList<desk::StoreEdit> edits() const;
    /// The one to be asked, from 0.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] desk::StoreEdit shown() const;
    /// Shows another one; what was typed is kept.
    void choose(int store);

    /// Looks at every field of the store shown.
    void validate();
    /// True where every store can be saved. One that came incomplete and that nobody has touched is in nobody's way: where
    /// nothing is set up yet, the rest of the settings can be saved all the same.
    [[nodiscard]] bool mayBeSaved() const;
    /// Shows the first store that cannot be saved, and what is wrong or missing, with the focus in that field.
    void goToRefused();

    void goToFirst();
    void goTo(desk::DoctorField field);

Q_SIGNALS:
    /// validate() may say something else now.
    void edited();
    /// There is more or less to see.
    void resized();
    /// Somebody wants to see this part.
    void opened(QWidget *part);
    void doctorRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        desk::StoreEdit edit;
        std::optional<desk::StoreEdit> asLoaded; ///< as the form gave it back; no value: never shown, or added here
        bool isNew = false;
        bool isFine = true; ///< false: something is missing or refused
    };

    [[nodiscard]] int firstInTheWay() const;
    void show(int store);
    void keepShown();
    void fill();
    void showRow();
    void add();
    void removeShown();

    std::unique_ptr<Ui::StoresForm> m_ui;
    QList<Entry> m_entries;
    int m_shown = 0;
    int m_current = 0;
};

} // namespace desktop
