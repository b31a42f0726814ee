// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace fakes {

/// A port of loopback at which nobody listens, for as long as this lives. A listener that was closed again is none: the next
/// program that asks for a port may get just that one.
class ClosedPort {
public:
    ClosedPort()
    {
        if (!m_holder.bind(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }
    [[nodiscard]] quint16 number() const { return m_holder.localPort(); }
    /// Somebody else may listen there now.
    void release() { m_holder.abort(); }

private:
    QTcpSocket m_holder; // bound and not listening: whoever connects is refused
};

} // namespace fakes
