// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `--screenshot` draws what a user sees.
class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void W15_theBarIsLaidOut_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("ready") << QString();
        QTest::newRow("a member") << u"8008010001"_s;
        QTest::newRow("another member") << u"8008010077"_s;
    }
    void W15_theBarIsLaidOut()
    {
        QFETCH(QString, number);
        const QImage drawn = drawnAfter(number, {u"key:F12"_s});
        QVERIFY(!drawn.isNull());
        QVERIFY2(drawn.height() < 220, qPrintable(QString::number(drawn.height())));
        // Nothing was still on its way. Below the number field, whose cursor blinks.
        const auto belowTheField = [](const QImage &bar) { return bar.copy(0, bar.height() / 2, bar.width(), bar.height()); };
        QCOMPARE(belowTheField(drawn), belowTheField(drawnAfter(number, {u"key:F12"_s, u"wait:1500"_s})));
        fakes::noteRow({}, u"the bar as a user sees it"_s);
    }

private:
    [[nodiscard]] QImage drawnAfter(const QString &number, const QStringList &steps) const
    {
        const QString file = m_folder.filePath(u"picture.png"_s);
        QFile::remove(file);
        QStringList arguments{u"--demo"_s, u"--lang"_s, u"en"_s, u"--theme"_s, u"light"_s, u"--screenshot"_s, file};
        for (const QString &step : steps)
            arguments << u"--do"_s << step;
        if (!number.isEmpty())
            arguments << number;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DESKTOP_PROGRAM), arguments);
        return program.waitForFinished(fakes::longest()) ? QImage(file) : QImage();
    }

    QTemporaryDir m_folder;
};

TEST_UNDER(QApplication, TestPicture)
#include "tst_picture.moc"
