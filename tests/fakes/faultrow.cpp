// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fakes {
namespace {

/// One line, and no field of it runs into the next.
QByteArray field(const QString &text)
{
    return text.simplified().toUtf8();
}

/// One file a program, begun anew with each start of it.
QFile &notes()
{
    if (QCoreApplication::instance() == nullptr)
        qFatal("a program that notes rows needs an application: QTEST_GUILESS_MAIN");
    static QFile file(qEnvironmentVariable("MEMBERDESK_ROWS") + u'/'
                      + QFileInfo(QCoreApplication::applicationFilePath()).fileName() + u".notes"_s);
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
