// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/text/phone.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asked");
        QTest::newRow("as it is") << u"0123388003"_s << u"0123388003"_s;
        QTest::newRow("a dash and a blank") << u"012-338 8003"_s << u"0123388003"_s;
        QTest::newRow("brackets") << u"(012) [338] {8003}"_s << u"0123388003"_s;
        QTest::newRow("wide ones") << u"（012）－338　8003"_s << u"0123388003"_s;
        QTest::newRow("other dashes") << u"012\u20103\u20113\u20128\u20138\u20140\u221203"_s << u"0123388003"_s;
        QTest::newRow("blanks at the ends") << u" \t0123388003\n"_s << u"0123388003"_s;
        QTest::newRow("nothing else is changed") << u"+60.12/338#8003,x５"_s << u"+60.12/338#8003,x５"_s;
        QTest::newRow("nothing") << u" -()"_s << QString();
    }
    void phones()
    {
        QFETCH(const QString, typed);
        QTEST(desk::phoneToAsk(typed), "asked");
    }
};

TEST_UNDER(QCoreApplication, TestPhone)
#include "tst_phone.moc"
