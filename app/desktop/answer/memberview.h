// SPDX-License-Identifier: MIT
#pragma once

#include <desk/lookup/counter.h>

#include <QLocale>
#include <QWidget>

#include <memory>

class QLayout;

namespace Ui {
class MemberView;
}

namespace desktop {

/// A member's fields, each always in the same place. Shows what it is given; knows no rule of its own.
class MemberView : public QWidget {
    Q_OBJECT

public:
    explicit MemberView(QWidget *parent = nullptr);
    ~MemberView() override;

    struct Extras {
        std::optional<desk::Change> change;
        QDate today;
        bool coverAmounts = false;
    };

    /// Lays the page out at once, so that setAge() goes before it. Where the answer awaits confirmation, everything but the two
    /// numbers stays covered.
    void show(const desk::Found &found, const Extras &extras, const QLocale &locale);
    /// Nothing of a member stays in any widget.
    void forget();
    /// A page like that of a member, of nobody: for rehearsing.
    void showNobody();
    /// Uncovers contact data and covered amounts; false covers them again.
    void setRevealed(bool revealed);
    /// Contact data stays covered, whatever is held.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// "live, 12 s ago": the age of the answer. `stale` greys it.
    void setAge(const QString &text, bool stale);
    void openIdentityCheck(const desk::Found &found, const desk::Clocks &clocks);
    enum class LayoutDensity {
        Wide,
        Narrow,  ///< one column of details
        Cramped, ///< large text in a small window: everything in one column
    };
    void setDensity(LayoutDensity density);
    /// Fewer columns where the answer that is seen is wider than so many pixels: it would be cut.
    void fitInto(int width);
    [[nodiscard]] LayoutDensity density() const { return m_density; }

Q_SIGNALS:
    /// Somebody wants to see what is locked.
    void unlockRequested();
    void identityCheckFinished();

private:
    void clearFields();
    void showContact(const kybio::Member &member, const QLocale &locale);
    void showAmounts();
    void arrangeAmounts();
    void holdLayouts();
    void releaseLayouts();
    void layOut();

    std::unique_ptr<Ui::MemberView> m_ui;
    QList<QLayout *> m_layouts; ///< all of the page, the innermost first
    QString m_balance;
    QString m_points;
    bool m_coverAmounts = false;
    bool m_revealed = false;
    bool m_locked = false;
    LayoutDensity m_density = LayoutDensity::Wide;
};

} // namespace desktop
