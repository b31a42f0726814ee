// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/finding.h>
#include <desk/settings/storesaver.h>

#include <QList>
#include <QWidget>

#include <memory>

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

    /// Looks at every field of the store shown. True where every store can be saved.
    [[nodiscard]] bool validate();

    void goTo(desk::DoctorField field);

Q_SIGNALS:
    /// validate() may say something else now.
    void edited();
    /// There is more or less to see.
    void resized();
    void doctorRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        desk::StoreEdit edit;
        bool isFine = true; ///< false: it was left with something missing or refused
    };

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
