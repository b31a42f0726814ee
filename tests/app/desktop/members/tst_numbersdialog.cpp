// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desktop/members/numbersdialog.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using desktop::NumbersDialog;
using namespace Qt::StringLiterals;

namespace {

struct Open {
    explicit Open(std::optional<int> left = 263)
        : dialog(left, false, desktop::Look(), nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name)
    {
        return *dialog.findChild<T *>(QLatin1StringView(name));
    }
    void paste(const QString &text) { child<QPlainTextEdit>("listEdit").setPlainText(text); }
    [[nodiscard]] QString verdict() { return child<QLabel>("listVerdict").text(); }

    NumbersDialog dialog;
};

} // namespace

class TestNumbersDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastedNumbersAndTheirPrice()
    {
        Open open;
        QVERIFY(!open.child<QPushButton>("askButton").isEnabled());
        open.paste(u"0001\n0002\n 0002 \n\n0003\n"_s);
        QCOMPARE(open.dialog.numbers(), (QStringList{u"0001"_s, u"0002"_s, u"0003"_s}));
        QVERIFY(open.verdict().contains(u"3 numbers"));
        QVERIFY(open.verdict().contains(u"asked once"));
        QVERIFY(open.child<QLabel>("priceSentence").text().contains(u"3 calls"));
        QVERIFY(open.child<QLabel>("priceSentence").text().contains(u"263"));
        QCOMPARE(open.dialog.mostCalls(), 3);
        QVERIFY(open.child<QPushButton>("askButton").isEnabled());
    }

    void enterIsTheListsOwn()
    {
        Open open;
        auto &edit = open.child<QPlainTextEdit>("listEdit");
        QTest::keyClicks(&edit, u"0001"_s);
        QTest::keyClick(&edit, Qt::Key_Return); // as a scanner ends it
        QTest::keyClicks(&edit, u"0002"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(open.dialog.isVisible());
        QCOMPARE(open.dialog.numbers(), (QStringList{u"0001"_s, u"0002"_s}));
    }

    void moreThanTheDayHas()
    {
        Open open(2);
        open.paste(u"1\n2\n3"_s);
        QCOMPARE(open.dialog.mostCalls(), 2);
        Open none(0);
        none.paste(u"1\n2\n3"_s);
        QVERIFY(!none.child<QPushButton>("askButton").isEnabled());
    }

    void whatASpreadsheetDidIsNamed()
    {
        Open open;
        open.paste(u"8.00801E+09\n0008010002"_s);
        QCOMPARE(open.dialog.numbers(), QStringList{u"0008010002"_s});
        QVERIFY(open.verdict().contains(u"8.00801E+09"));
    }

    void shortOnesAreFilledOnlyWhenTicked()
    {
        Open open;
        open.paste(u"0008010001\n0008010002\n8010003"_s);
        auto &pad = open.child<QCheckBox>("listPad");
        QVERIFY(pad.isVisible());
        QVERIFY(!pad.isChecked());
        QCOMPARE(open.dialog.numbers().last(), u"8010003"_s);
        pad.setChecked(true);
        QCOMPARE(open.dialog.numbers().last(), u"0008010003"_s);
        pad.setChecked(false);
        QCOMPARE(open.dialog.numbers().last(), u"8010003"_s);
        open.paste(u"0001\n0002"_s);
        QVERIFY(!pad.isVisible());
    }

    void aColumnOfATable()
    {
        Open open;
        open.paste(u"Name;Card;City\nMei;0008010001;Ipoh\nTom;0008010002;Melaka"_s);
        QVERIFY(open.child<QCheckBox>("listTitles").isChecked());
        QCOMPARE(open.child<QComboBox>("listColumn").currentIndex(), 1);
        QCOMPARE(open.dialog.numbers(), (QStringList{u"0008010001"_s, u"0008010002"_s}));
        open.child<QComboBox>("listColumn").setCurrentIndex(0);
        QCOMPARE(open.dialog.numbers(), (QStringList{u"Mei"_s, u"Tom"_s}));
        open.child<QCheckBox>("listTitles").setChecked(false);
        QCOMPARE(open.dialog.numbers().first(), u"Name"_s);
    }

    void files()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        Open open;
        open.dialog.openFile(write(u"a.csv"_s, "\xef\xbb\xbf\"=\"\"0008010001\"\"\"\r\n"));
        QCOMPARE(open.dialog.numbers(), QStringList{u"0008010001"_s});
        open.dialog.openFile(write(u"b.xlsx"_s, QByteArray("PK\3\4\0\0", 6)));
        QVERIFY(open.dialog.numbers().isEmpty());
        QVERIFY(open.verdict().contains(u"CSV"));
        open.dialog.openFile(folder.filePath(u"not there"_s));
        QVERIFY(open.verdict().contains(u"cannot be read"));
    }
};

TEST_UNDER(QApplication, TestNumbersDialog)
#include "tst_numbersdialog.moc"
