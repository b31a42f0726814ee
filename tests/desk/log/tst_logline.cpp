// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/log/logevent.h>
#include <desk/log/logline.h>

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestLogLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D02_escaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("D02 plain") << u"ended 会员 é"_s << u"ended 会员 é"_s;
        QTest::newRow("D02 CR LF") << u"one\r\n2026 info forged"_s << u"one\\r\\n2026 info forged"_s;
        QTest::newRow("D02 ESC") << u"\x1b[31mred"_s << u"\\u{1b}[31mred"_s;
        QTest::newRow("D02 NUL, BEL, DEL, C1") << QString::fromLatin1("\0\a\x7f\x9b", 4) << u"\\u{0}\\u{7}\\u{7f}\\u{9b}"_s;
        QTest::newRow("D02 tab") << u"a\tb"_s << u"a\\tb"_s;
        QTest::newRow("D02 line and paragraph separators") << u"a\u2028b\u2029c\u0085"_s << u"a\\u{2028}b\\u{2029}c\\u{85}"_s;
        QTest::newRow("D02 bidi") << u"\u202egnp.exe\u2066\u200f"_s << u"\\u{202e}gnp.exe\\u{2066}\\u{200f}"_s;
        QTest::newRow("D02 zero width") << u"a\u200bb\ufeff"_s << u"a\\u{200b}b\\u{feff}"_s;
        QTest::newRow("D02 half of a pair") << QString(QChar(0xd83d)) << u"\\u{d83d}"_s;
        QTest::newRow("D02 an escape that was there") << u"a\\nb"_s << u"a\\\\nb"_s;
    }

    void D02_escaped()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(desk::escapedForLog(text), expected);
    }

    void aLongTextIsCut()
    {
        const QString cut = desk::escapedForLog(QString(100'000, u'x'));
        QCOMPARE(cut, QString(desk::longestLogText, u'x') + u'…');
    }

    void theLine()
    {
        const QDateTime at(QDate(2026, 11, 25), QTime(10, 15, 32, 4), QTimeZone(8 * 3600));
        QCOMPARE(desk::logLine(at, QtInfoMsg, "memberdesk.lookup", u"asked length=10"_s),
                 QByteArray("2026-11-25T02:15:32.004Z info memberdesk.lookup asked length=10\n"));
        QVERIFY(desk::logLine(at, QtDebugMsg, "c", {}).contains(" debug c "));
        QVERIFY(desk::logLine(at, QtWarningMsg, "c", {}).contains(" warning c "));
        QVERIFY(desk::logLine(at, QtCriticalMsg, "c", {}).contains(" error c "));
        QVERIFY(desk::logLine(at, QtFatalMsg, "c", {}).contains(" fatal c "));
    }

    void anEventHoldsHarmlessPartsOnly()
    {
        desk::LogEvent event("ended"_L1);
        event.word("outcome"_L1, "found"_L1)
            .number("ms"_L1, 123)
            .number("bytes"_L1, 60'120'000'001)
            .number("left"_L1, -77)
            .token("code"_L1, u"HTTP-404")
            .token("os"_L1, u"Debian GNU/Linux 12\r\n会员")
            .token("host"_L1, u"[::1]")
            .token("long"_L1, QString(100, u'h'));
        QCOMPARE(event.text(),
                 u"ended outcome=found ms=123 bytes=>999999 left=-1 code=HTTP-404 os=Debian_GNU_Linux_12____ host=[::1] long="_s
                     + QString(64, u'h'));
    }

    void theCategoriesAreOffByDefault()
    {
        for (const QLoggingCategory *category :
             {&desk::programLog(), &desk::lookupLog(), &desk::connectionLog(), &desk::settingsLog(), &desk::stallLog()}) {
            QVERIFY(!category->isDebugEnabled() && !category->isInfoEnabled());
            QVERIFY(!category->isWarningEnabled() && !category->isCriticalEnabled());
        }
    }
};

TEST_UNDER(QCoreApplication, TestLogLine)
#include "tst_logline.moc"
