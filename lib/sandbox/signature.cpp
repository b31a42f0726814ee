// SPDX-License-Identifier: MIT
#include <sandbox/signature.h>

#include <QCryptographicHash>

namespace sandbox {

QByteArray signature(const QString &appKey, const QByteArray &body)
{
    const QByteArray text = appKey.toUtf8().trimmed() + body.trimmed();
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().toUpper();
}

} // namespace sandbox
