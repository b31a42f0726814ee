// SPDX-License-Identifier: MIT
#include <cli/connection/keyfile.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>
#include <QFile>

namespace cli {
namespace {

/// Far beyond any key: what is longer is another file.
constexpr qsizetype sizeCap = 16 * 1024;

class KeyFile {
    Q_DECLARE_TR_FUNCTIONS(CliKeyFile)

public:
    static tl::expected<QString, QString> read(const QString &name);
};

tl::expected<QString, QString> KeyFile::read(const QString &name)
{
    const QString shown = desk::singleLine(name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(tr("--app-key-file: “%1” cannot be read: %2").arg(shown, file.errorString()));
    QByteArray content;
    while (content.size() <= sizeCap) { // piecewise: a pipe gives what it has
        const QByteArray piece = file.read(sizeCap + 1 - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (content.size() > sizeCap)
        return tl::unexpected(tr("--app-key-file: “%1” is too long for a file that holds an app key.").arg(shown));
    if (!content.isValidUtf8())
        return tl::unexpected(tr("--app-key-file: “%1” is not text in UTF-8.").arg(shown));
    const QString key = QString::fromUtf8(content).trimmed(); // drops a byte order mark
    if (key.isEmpty())
        return tl::unexpected(tr("--app-key-file: “%1” is empty.").arg(shown));
    return key;
}

} // namespace

tl::expected<QString, QString> readKeyFile(const QString &file)
{
    return KeyFile::read(file);
}

} // namespace cli
