// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QLineEdit;

namespace desktop {

/// Watches the three fields that somebody pastes into: a block such as `appId: …, appKey: …` goes to the fields that it names,
/// whichever it was pasted into, and blanks and line ends around a pasted value are left out. What is typed by hand stays.
class PasteReader final : public QObject {
    Q_OBJECT

public:
    /// The fields must outlive this.
    PasteReader(QLineEdit &server, QLineEdit &appId, QLineEdit &appKey, QObject *parent);

Q_SIGNALS:
    /// What was done with the pasted text, in a sentence; empty with the next key.
    void noted(const QString &note);
    /// The address came out of a block.
    void addressTaken();

private:
    void watch(QLineEdit &edit);
    void read(QLineEdit &edit, const QString &text, qsizetype sizeBefore);

    QLineEdit &m_server;
    QLineEdit &m_appId;
    QLineEdit &m_appKey;
};

} // namespace desktop
