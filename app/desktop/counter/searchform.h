// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/presentation.h>

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class SearchForm;
}

namespace desktop {

class NumberEdit;

/// The number field, the button beside it and one line for a gentle note.
class SearchForm : public QWidget {
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);
    ~SearchForm() override;

    [[nodiscard]] NumberEdit &numberEdit() const;
    /// While a question is open the button cancels it. What must be forgotten goes from the field.
    void show(const sentences::Presentation &presentation);
    /// The line for a note, where there is room for one.
    void setRoomForNote(bool hasRoom);

Q_SIGNALS:
    void entered(const QString &typed, bool insisting);
    void cancelRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setAsking(bool asking);
    /// One sentence under the field; empty hides it.
    void setNote(const QString &note);
    void click();
    void showShape();
    void makeRoom();
    void fitDigits(int wanted);

    std::unique_ptr<Ui::SearchForm> m_ui;
    bool m_asking = false;
    bool m_hasRoomForNote = true;
    int m_wantedPixels = 0; ///< of the digits, where there is room
    int m_fittedPixels = 0;
    QElapsedTimer m_sinceClick; ///< that asked the open question
};

} // namespace desktop
