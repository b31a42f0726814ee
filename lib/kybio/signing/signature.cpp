// SPDX-License-Identifier: MIT
#include <kybio/signing/signature.h>

#include <QCryptographicHash>

namespace kybio {

QByteArray signature(const QString &appKey, QByteArrayView body)
{
    QCryptographicHash md5(QCryptographicHash::Md5);
    md5.addData(appKey.trimmed().toUtf8());
    md5.addData(body.trimmed());
    return md5.result().toHex().toUpper();
}

} // namespace kybio
