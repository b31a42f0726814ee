// SPDX-License-Identifier: MIT
#pragma once

#include <desk/readscan.h>

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class ScannerCheck;
}

namespace desktop {

/// Shows what a scanner really sends: characters, end key, gaps. Sends nothing and keeps nothing.
class ScannerCheck : public QWidget {
    Q_OBJECT

public:
    explicit ScannerCheck(QWidget *parent = nullptr);
    ~ScannerCheck() override;

Q_SIGNALS:
    /// The rule that would make the scan just seen work.
    void ruleOffered(const desk::ScanRules &rules);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report(const QString &endKey);

    std::unique_ptr<Ui::ScannerCheck> m_ui;
    QElapsedTimer m_sinceLastKey;
    std::vector<qint64> m_gaps;
    desk::ScanRules m_offer;
    bool m_inputMethodSeen = false;
};

} // namespace desktop
