// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace cli {

/// Somebody pressed Ctrl+C or asked the program to end, while what came so far can still be saved: it cost calls. Says so once;
/// the second time the program ends at once, as programs do. There may be one of these at a time.
class Interruption final : public QObject {
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

Q_SIGNALS:
    void came();

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace cli
