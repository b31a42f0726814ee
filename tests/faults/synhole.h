// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// A port on loopback where a connection attempt is neither accepted nor refused, as on a computer that is switched off: its
/// queue is full, so the kernel drops what asks to come in.
class SynHole {
public:
    /// `port` 0: a free one. isOpen() is false where there is no such address, or the port is taken.
    explicit SynHole(int family, quint16 port = 0);
    ~SynHole();
    Q_DISABLE_COPY_MOVE(SynHole)

    [[nodiscard]] bool isOpen() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    int m_first = -1; // the one that fills the queue
    quint16 m_port = 0;
};
