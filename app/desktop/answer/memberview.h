// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/presentation.h>

#include <desk/peek/peeklog.h>

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

    /// The presentation of a member that was found. Lays the page out at once, so that setAge() goes before it. Where it covers
    /// the member, everything but the two numbers stays covered.
    void show(const sentences::Presentation &presentation);
    /// Nothing of a member stays in any widget.
    void forget();
    /// A page like that of a member, of nobody: for rehearsing.
    void showNobody();
    /// Uncovers contact data and covered amounts; false covers them again.
    void setRevealed(bool revealed);
    /// Contact data stays covered, whatever is held.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// The age of the answer; a stale one is greyed.
    void setAge(const sentences::AgeText &age);
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
    /// This contact data of the member with this number was uncovered.
    void contactShown(desk::PeekField field, const QString &number);

private:
    void clearFields();
    void showContact(const kybio::Member &member, const QLocale &locale);
    void showAmounts();
    void setCopiedTexts(const QString &name, const QString &number);
    void arrangeAmounts();
    void holdLayouts();
    void releaseLayouts();
    void layOut();

    std::unique_ptr<Ui::MemberView> m_ui;
    QList<QLayout *> m_layouts; ///< all of the page, the innermost first
    QString m_number;
    QString m_balance;
    QString m_points;
    QString m_copiedBalance;
    QString m_copiedPoints;
    bool m_coverAmounts = false;
    bool m_revealed = false;
    bool m_locked = false;
    LayoutDensity m_density = LayoutDensity::Wide;
};

} // namespace desktop
