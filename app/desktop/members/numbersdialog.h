// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/members/callprice.h>

#include <desk/members/numberlist.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace desktop {

/// A list of numbers: pasted, typed, scanned, dropped or out of a file. Says what will be asked and what it costs, and what a
/// spreadsheet did to the numbers; changes none by itself. Accepted: numbers() may be asked with mostCalls().
class NumbersDialog final : public QDialog {
    Q_OBJECT

public:
    /// `replaces`: the list that is shown goes, and the dialog says so.
    NumbersDialog(std::optional<int> callsLeft, bool replaces, const Look &look, QWidget *parent);

    /// As if it was dropped or chosen. What is no text is said in the dialog.
    void openFile(const QString &file);
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] int mostCalls() const { return m_price.mostCalls(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readText();
    void showColumns();
    void judge();
    void chooseFile();
    [[nodiscard]] QStringList column() const;

    QPlainTextEdit *m_edit;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QCheckBox *m_hasTitles;
    QCheckBox *m_pad;
    QLabel *m_verdict;
    CallPrice m_price;
    QPushButton *m_ask;
    QList<QStringList> m_table;
    desk::NumberList m_list;
};

} // namespace desktop
