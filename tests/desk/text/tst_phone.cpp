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

    void askedAndAPhone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<bool>("isPhone");
        QTest::newRow("plain") << u"0123388003"_s << u"0123388003"_s << true;
        QTest::newRow("as people write it") << u"+60 (12) 338-8003"_s << u"+60123388003"_s << true;
        QTest::newRow("leading zeros stay") << u"000000"_s << u"000000"_s << true;
        QTest::newRow("five digits") << u"12345"_s << u"12345"_s << false;
        QTest::newRow("fifteen digits") << u"123456789012345"_s << u"123456789012345"_s << true;
        QTest::newRow("sixteen: a payment card") << u"4111 1111 1111 1111"_s << u"4111111111111111"_s << false;
        QTest::newRow("a plus inside") << u"60+123388003"_s << u"60+123388003"_s << false;
        QTest::newRow("two pluses") << u"++60123388003"_s << u"++60123388003"_s << false;
        QTest::newRow("letters") << u"012338800x"_s << u"012338800x"_s << false;
        QTest::newRow("other digits stay what they are") << u"０１２３３８８００３"_s << u"０１２３３８８００３"_s << false;
        QTest::newRow("nothing") << u" - "_s << QString() << false;
        QTest::newRow("a plus alone") << u"+"_s << u"+"_s << false;
    }
    void askedAndAPhone()
    {
        QFETCH(QString, typed);
        const QString bare = desk::phoneToAsk(typed);
        QTEST(bare, "bare");
        QTEST(desk::looksLikePhone(bare), "isPhone");
    }
};

TEST_UNDER(QCoreApplication, TestPhone)
#include "tst_phone.moc"
