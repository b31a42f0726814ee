// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QStringList>
#include <QWidget>

class QLabel;

namespace desktop {

class LinkButton;

/// Says that what is shown is invented, with numbers to try. In one line: a second one would take the balance its room in a small
/// window with large text.
class DemoBanner : public QWidget {
    Q_OBJECT

public:
    explicit DemoBanner(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Of members of the demo, the best first.
    void setNumbers(const QStringList &numbers);

Q_SIGNALS:
    void chosen(const QString &number);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QLabel *m_label;
    QList<LinkButton *> m_buttons;
};

} // namespace desktop
