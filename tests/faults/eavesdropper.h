// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryFile>

/// Hears all that this program says while it lives: standard output, standard error and Qt's messages. What was heard is said
/// again at the end, so that the words of a failing test are not lost.
class Eavesdropper {
public:
    Eavesdropper();
    ~Eavesdropper();
    Q_DISABLE_COPY_MOVE(Eavesdropper)

    [[nodiscard]] QString heard();

private:
    struct Channel {
        int descriptor;
        int kept = -1;
        QTemporaryFile file = {};
    };
    Channel m_output{1};
    Channel m_error{2};
};
