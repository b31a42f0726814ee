// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fakes {
namespace {

/// One line, and no field of it runs into the next.
QByteArray field(const QString &text)
{
    return text.simplified().toUtf8();
}

/// One file a test, begun anew with each start of it.
QFile &notes()
{
    static QFile file(qEnvironmentVariable("MEMBERDESK_ROWS") + u'/' + QString::fromLatin1(TestProgram::running()) + u".notes"_s);
    if (!file.isOpen() && !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file;
}

} // namespace

void noteRow(const QString &code, const QString &sentence)
{
    if (qEnvironmentVariableIsEmpty("MEMBERDESK_ROWS"))
        return;
    const char *const tag = QTest::currentDataTag();
    notes().write(QByteArray(QTest::currentTestFunction()) + '\t' + field(QString::fromUtf8(tag)) + '\t' + field(code) + '\t'
                  + field(sentence) + '\n');
    notes().flush(); // also where the program crashes later
}

} // namespace fakes
