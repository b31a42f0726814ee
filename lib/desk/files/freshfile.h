// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <tl/expected.hpp>

namespace desk {

/// A file with members in it, written beside the one that it shall become, and put in its place when it is whole: a full disk, a
/// power cut or a program that ends leaves the old one as it was. It is its owner's, see ownerfile.h.
class FreshFile {
public:
    /// Nothing, or why not, as the system said it.
    using Done = tl::expected<void, QString>;

    /// `target`: a file that may be there or not; a link stays one, and what it leads to is replaced.
    explicit FreshFile(const QString &target);
    /// Takes away what was not put in place.
    ~FreshFile();
    Q_DISABLE_COPY_MOVE(FreshFile)

    /// Creates the file beside the target, open for writing. Refuses where the target is no file: a device must not be replaced
    /// by one.
    [[nodiscard]] Done create();
    [[nodiscard]] Done write(const QByteArray &bytes);
    /// For another library that writes it by its name: an empty file of that name stays.
    [[nodiscard]] Done close();
    /// Of the file beside the target.
    [[nodiscard]] QString name() const { return m_file.fileName(); }
    /// Writes out what is left, to the disk, and replaces the target in one step.
    [[nodiscard]] Done putInPlace();

private:
    [[nodiscard]] Done unwritten();

    QString m_target;
    QFile m_file;
    bool m_isThere = false;
};

} // namespace desk
