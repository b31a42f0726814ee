// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/scanline.h>
#include <desk/scan/scannerrules.h>

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class ScannerCheck;
}

namespace desktop {

/// Shows what a scanner really sends (characters, end key, gaps), compares it with what is printed on the card and offers the
/// rules that make it work. Sends nothing and keeps nothing.
class ScannerCheck : public QWidget {
    Q_OBJECT

public:
    explicit ScannerCheck(QWidget *parent = nullptr);
    ~ScannerCheck() override;

Q_SIGNALS:
    /// The rules that would make the scan just seen work.
    void ruleOffered(const desk::ScanRules &rules);
    /// There is more to see; `last` is what should be seen of it in any case.
    void reported(QWidget *last);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool takeKey(const QKeyEvent &key);
    /// True where the key was an end or half of one, and goes no further.
    bool takeEnd(QChar key);
    void report();
    void showAdvice(QStringList &lines);
    void showReport(const QString &text);
    void makeRoom();

    std::unique_ptr<Ui::ScannerCheck> m_ui;
    desk::ScanLine m_line;
    QElapsedTimer m_sinceLastKey;
    std::vector<qint64> m_gaps; // one before each character; the first means nothing
    // Of the last complete scan: what the report is about.
    QString m_came;
    QString m_endKey;
    std::vector<qint64> m_cameGaps;
    desk::ScannerAdvice m_advice;
    bool m_inputMethodSeen = false;
    bool m_cameByInputMethod = false;
};

} // namespace desktop
