// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/text/phone.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bareAndAPhone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<bool>("isPhone");
        QTest::newRow("plain") << u"0123388003"_s << u"0123388003"_s << true;
        QTest::newRow("as people write it") << u"+60 (12) 338-8003"_s << u"+60123388003"_s << true;
        QTest::newRow("brackets and points") << u"[012] 338.80/03"_s << u"0123388003"_s << true;
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
    void bareAndAPhone()
    {
        QFETCH(QString, typed);
        const QString bare = desk::barePhone(typed);
        QTEST(bare, "bare");
        QTEST(desk::looksLikePhone(bare), "isPhone");
    }
};

TEST_UNDER(QCoreApplication, TestPhone)
#include "tst_phone.moc"
