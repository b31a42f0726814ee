// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desktop/look/roundedbox.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace desktop;

namespace {

const QColor around(0xF3, 0xF5, 0xF8);

QImage canvas(qreal ratio)
{
    QImage image(QSize(200, 120), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(around);
    return image;
}

int mostApart(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor two = b.pixelColor(x, y);
            most = std::max(
                {most, std::abs(one.red() - two.red()), std::abs(one.green() - two.green()), std::abs(one.blue() - two.blue())});
        }
    return most;
}

} // namespace

class TestRoundedBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksLikeARoundedRectangle_data()
    {
        QTest::addColumn<QRect>("box");
        QTest::addColumn<int>("lineWidth");
        QTest::addColumn<bool>("hasLine");
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("card") << QRect(3, 5, 90, 50) << 1 << true << 1.0;
        QTest::newRow("accented card") << QRect(3, 5, 90, 50) << 2 << true << 1.0;
        QTest::newRow("band without a line") << QRect(0, 0, 97, 53) << 1 << false << 1.0;
        QTest::newRow("fine display") << QRect(3, 5, 90, 50) << 1 << true << 2.0;
        QTest::newRow("accented, fine display") << QRect(3, 5, 90, 50) << 2 << true << 2.0;
        QTest::newRow("display in between") << QRect(3, 5, 90, 50) << 1 << true << 1.25;
        QTest::newRow("hardly larger than its corners") << QRect(3, 5, 24, 25) << 1 << true << 1.0;
        QTest::newRow("smaller than its corners") << QRect(3, 5, 60, 16) << 1 << true << 1.0;
    }
    void looksLikeARoundedRectangle()
    {
        QFETCH(QRect, box);
        QFETCH(int, lineWidth);
        QFETCH(bool, hasLine);
        QFETCH(qreal, ratio);
        RoundedBox::Style style;
        style.ground = Qt::white;
        style.line = hasLine ? QColor(0x1A, 0x5F, 0xB4) : QColor();
        style.lineWidth = lineWidth;

        QImage expected = canvas(ratio);
        {
            QPainter painter(&expected);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(style.ground);
            painter.setPen(hasLine ? QPen(style.line, lineWidth) : QPen(Qt::NoPen));
            const qreal inset = lineWidth / 2.0;
            painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), style.radius, style.radius);
        }
        QImage drawn = canvas(ratio);
        {
            QPainter painter(&drawn);
            RoundedBox().draw(painter, box, style);
        }
        QVERIFY(mostApart(expected, canvas(ratio)) >= 7); // white on nearly white: something is drawn at all
        const int apart = mostApart(expected, drawn);
        QVERIFY2(apart <= 2, qPrintable(QString::number(apart))); // rounding, where a corner is laid over the ground
    }

    void anotherStyleIsAnotherPicture()
    {
        RoundedBox box;
        RoundedBox::Style style;
        style.ground = Qt::white;
        QImage first = canvas(1);
        {
            QPainter painter(&first);
            box.draw(painter, QRect(0, 0, 100, 60), style);
        }
        style.ground = Qt::black;
        QImage second = canvas(1);
        {
            QPainter painter(&second);
            box.draw(painter, QRect(0, 0, 100, 60), style);
        }
        QCOMPARE(first.pixelColor(5, 5), QColor(Qt::white));
        QCOMPARE(second.pixelColor(5, 5), QColor(Qt::black));
    }
};

TEST_UNDER(QApplication, TestRoundedBox)
#include "tst_roundedbox.moc"
