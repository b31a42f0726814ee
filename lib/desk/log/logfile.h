// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace desk {

/// A file that lines are added to. From the first byte on, only its owner can read it. When the next line would make it larger
/// than `rotateAt` bytes, it takes the name `FILE.1`, in place of an earlier one, and a new file begins.
///
/// A line is written whole or not at all. Use it from one thread only.
class LogFile {
public:
    static constexpr qint64 fiveMegabytes = 5'000'000;

    /// Opens nothing yet.
    explicit LogFile(const QString &file, qint64 rotateAt = fiveMegabytes);

    /// False when the line could not be written: no such folder, no space, read-only, not a file. The next line is tried again.
    bool write(const QByteArray &line);

private:
    bool open();
    bool rotate();

    const QString m_name;
    QFile m_file; ///< without a name while it is open on Windows, see openForOwner()
    qint64 m_rotateAt;
};

} // namespace desk
