// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/connection/connection.h>
#include <desk/lookup/lookupstate.h>
#include <desk/topups/topuplist.h>

#include <QDialog>
#include <QElapsedTimer>

#include <memory>
#include <optional>

class QLabel;
class QTableView;

namespace desk {
class ActiveStore;
class Counter;
class Settings;
} // namespace desk

namespace kybio {
template<typename T>
class Reply;
}

namespace desktop {

class AccentButton;
class StepChart;
class TopUpsModel;

/// What the member who is shown has paid in. It says what asking costs, and asks when somebody says so. Not modal: a scan goes on
/// working. Whatever takes that member from the counter's screen closes it, and an open question is dropped. Amounts that are
/// covered at the counter are covered here, until F7 is held.
class TopUpsDialog final : public QDialog {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Desk {
        desk::ActiveStore &store;
        desk::Counter &counter;
        const desk::Settings &settings;
    };

    /// The uid to ask with; nothing where no member is shown, not yet confirmed, or without one that can be read.
    [[nodiscard]] static std::optional<qint64> uidOf(const desk::LookupState &state);

    /// `shown`: of the counter's state.
    TopUpsDialog(const Desk &desk, qint64 shown, const Look &look, QWidget *parent);
    ~TopUpsDialog() override;

    /// One call.
    void ask();
    /// The setting may have changed.
    void coverAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void drop();
    void takeAnswer();
    void showList();
    void showFault(const kybio::Fault &fault);
    void showPrice();
    void setRevealed(bool revealed);
    void fitColumns();
    void follow();

    Desk m_desk;
    Look m_look;
    qint64 m_uid;
    std::unique_ptr<desk::Connection> m_connection; ///< of its own, see ActiveStore::newConnection()
    QElapsedTimer m_asked;
    QString m_name;
    desk::TopUpList m_list;
    std::unique_ptr<kybio::Reply<kybio::TopUps>> m_reply;
    bool m_revealed = false;
    TopUpsModel *m_model;
    QLabel *m_headline;
    QLabel *m_words;
    StepChart *m_chart;
    QTableView *m_table;
    QLabel *m_sums;
    AccentButton *m_ask;
    AccentButton *m_close;
};

} // namespace desktop
