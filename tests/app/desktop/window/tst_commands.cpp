// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desktop/counter/notices.h>
#include <desktop/window/commands.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::NoticeKind;

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One key, one command: the second would take the first one's away, and Qt would carry out neither.
    void noKeyBelongsToTwo()
    {
        QWidget window;
        const desktop::Commands commands(window);
        QStringList keys;
        for (const QAction *action : window.actions())
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString();
        const qsizetype all = keys.size();
        QVERIFY(all > 10);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void aKeyHeldDownIsOneCommand()
    {
        QWidget window;
        const desktop::Commands commands(window);
        for (const QAction *action : window.actions())
            QVERIFY2(!action->autoRepeat(), qPrintable(action->text()));
    }

    void theManPageHasALineForEachKey_data()
    {
        QTest::addColumn<QString>("keys");
        for (const desktop::KeyLine &line : desktop::Commands::sheet())
            QTest::newRow(qPrintable(line.keys)) << line.keys;
    }
    void theManPageHasALineForEachKey()
    {
        QFETCH(QString, keys);
        QFile page(QStringLiteral(MAN_PAGE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray line = "\n.It Ic \"" + keys.toUtf8() + "\"\n";
        QVERIFY(page.readAll().contains(line));
    }

    void andNoLineForAnyOther()
    {
        QFile page(QStringLiteral(MAN_PAGE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll().count("\n.It Ic \""), desktop::Commands::sheet().size());
    }

    void noticesHaveAnOrder()
    {
        QLabel label;
        desktop::Notices notices(label);
        QVERIFY(label.isHidden());
        notices.show(NoticeKind::Settings, u"damaged"_s);
        QCOMPARE(label.text(), u"damaged"_s);
        QVERIFY(!label.isHidden());
        notices.show(NoticeKind::Countdown, u"clears in 3 s"_s);
        QCOMPARE(label.text(), u"clears in 3 s"_s);
        notices.show(NoticeKind::Remark, u"saved elsewhere"_s);
        QCOMPARE(label.text(), u"clears in 3 s"_s);
        notices.show(NoticeKind::Countdown, {}); // and what was there before is there again
        QCOMPARE(label.text(), u"damaged"_s);
        notices.show(NoticeKind::Settings, {});
        QCOMPARE(label.text(), u"saved elsewhere"_s);
        notices.show(NoticeKind::Remark, {});
        QVERIFY(label.isHidden());
    }
};

TEST_UNDER(QApplication, TestCommands)
#include "tst_commands.moc"
