// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desktop/widgets/chip.h>

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStayWholeWhereThereIsLittleRoom()
    {
        desktop::Chip chip;
        QFont font = chip.font();
        font.setPixelSize(28);
        chip.setFont(font);
        chip.setColors(Qt::white, Qt::black);
        chip.setText(u"Not ready: click here first"_s);
        const QSize whole = chip.sizeHint();
        const auto words = [&chip](int width) {
            chip.resize(width, chip.sizeHint().height());
            const QImage picture = chip.grab().toImage();
            QRect ink;
            const int frame = 4;
            for (int x = frame; x < picture.width() - frame; ++x)
                for (int y = frame; y < picture.height() - frame; ++y)
                    if (picture.pixelColor(x, y).lightness() < 90)
                        ink |= QRect(x, y, 1, 1);
            return ink;
        };
        const QRect large = words(whole.width());
        QVERIFY(large.width() > whole.width() / 2);
        const int narrow = whole.width() * 2 / 3;
        const QRect small = words(narrow);
        QVERIFY(small.right() < narrow - 5);                                               // not cut by the edge
        QVERIFY(small.height() <= large.height() * 3 / 4);                                 // smaller words,
        QVERIFY(small.width() > small.height() * large.width() / large.height() * 9 / 10); // and not fewer
        QCOMPARE(chip.sizeHint(), whole);                                                  // it still asks for the room
    }
};

TEST_UNDER(QApplication, TestChip)
#include "tst_chip.moc"
