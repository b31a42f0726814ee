// SPDX-License-Identifier: MIT
#include <sentences/lognotice.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

namespace sentences {
namespace {

class LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogNotice)

public:
    static QString cannotBeWritten(const QString &file)
    {
        return tr("The log cannot be written. Everything else goes on. Choose another file or make room: %1").arg(file);
    }
};

} // namespace

QString logNotice(const QString &file)
{
    return LogWords::cannotBeWritten(desk::singleLine(file));
}

} // namespace sentences
