// SPDX-License-Identifier: MIT
// The two files that somebody saves on purpose, on a disk that fails at each step and at places that are none. Linked with
// failingdisk.cpp.
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include "desk/settings/failingdisk.h"

#include <desktop/doctor/doctordialog.h>

#include <desk/settings/settingsexport.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &content)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("the test cannot write its file");
}

/// Lets the `step`-th change from now on fail in `folder`.
class FailingStep {
public:
    FailingStep(const QString &folder, long step)
    {
        qputenv("MEMBERDESK_FAIL_IN", folder.toUtf8());
        qputenv("MEMBERDESK_FAIL_AT", QByteArray::number(qlonglong(failingDiskSteps() + step)));
        qputenv("MEMBERDESK_FAIL_HOW", "fail");
    }
    Q_DISABLE_COPY_MOVE(FailingStep)
    ~FailingStep()
    {
        for (const char *name : {"MEMBERDESK_FAIL_IN", "MEMBERDESK_FAIL_AT", "MEMBERDESK_FAIL_HOW"})
            qunsetenv(name);
    }
};

} // namespace

class TestRowsSaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D05_aFullDiskKeepsTheOldFile_data() { files(); }
    void D05_aFullDiskKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"saved.txt"_s);
        const QByteArray old = "what was there before\n";
        const Save save = saver();
        long steps = 0;
        {
            put(file, old);
            const long before = failingDiskSteps();
            const FailingStep none(folder.path(), 1'000'000);
            QVERIFY(save(file));
            steps = failingDiskSteps() - before;
        }
        const QByteArray good = contentOf(file);
        QVERIFY2(steps > 2 && good != old, "the stand-in for the disk sees nothing");
        int failed = 0;
        for (long step = 1; step <= steps; ++step) {
            put(file, old);
            bool saved = false;
            {
                const FailingStep full(folder.path(), step);
                saved = save(file);
            }
            QCOMPARE(contentOf(file).size(), saved ? good.size() : old.size()); // a report holds the time
            QVERIFY(saved || contentOf(file) == old);
            failed += saved ? 0 : 1;
            checkNotice(saved);
            const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
            QVERIFY2(left == QStringList{u"saved.txt"_s},
                     qPrintable(u"step %1 of %2: %3"_s.arg(step).arg(steps).arg(left.join(u' '))));
        }
        QVERIFY(failed > 1);
        QVERIFY(save(file)); // and the next one is none the worse
        fakes::noteRow({}, u"not saved: the old file stays whole, and that is said"_s);
    }

    void D05_anyPlaceIsWrittenOrRefused_data() { files(); }
    void D05_anyPlaceIsWrittenOrRefused()
    {
        const QTemporaryDir folder;
        const Save save = saver();
        for (const QString &name : {u"100% %1 %20 {0}.txt"_s, u"报告 🎉.txt"_s, u"a'b\"c;d&e.txt"_s, u" blank .txt"_s}) {
            QVERIFY2(save(folder.filePath(name)), qPrintable(name));
            QVERIFY(contentOf(folder.filePath(name)).size() > 20);
        }
        const auto before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        for (const QString &name : {u"x"_s.repeated(300), u"folder"_s, u"missing/report.txt"_s}) {
            QVERIFY2(!save(folder.filePath(name)), qPrintable(name));
            checkNotice(false);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    }

private:
    using Save = std::function<bool(const QString &)>;

    static void files()
    {
        QTest::addColumn<bool>("isReport");
        QTest::newRow("report of the doctor") << true;
        QTest::newRow("exported set-up") << false;
    }

    Save saver()
    {
        QFETCH(bool, isReport);
        m_doctor = nullptr;
        m_desk = std::make_unique<DeskFixture>();
        if (!isReport)
            return [this](const QString &file) {
                return desk::writeSettings(file, desk::exportOf(*m_desk->settings, m_desk->settings->stores()));
            };
        QWidget &settings = m_desk->openSettings();
        settings.findChild<QAbstractButton *>(u"doctorButton"_s)->click();
        m_doctor = settings.findChild<desktop::DoctorDialog *>();
        return [this](const QString &file) { return m_doctor->saveReport(file); };
    }

    void checkNotice(bool saved) const
    {
        if (m_doctor == nullptr)
            return;
        const QString notice = m_doctor->findChild<QLabel *>(u"saveNotice"_s)->text();
        QVERIFY2(notice.contains(saved ? u"is saved"_s : u"cannot be saved"_s), qPrintable(notice));
    }

    std::unique_ptr<DeskFixture> m_desk;
    desktop::DoctorDialog *m_doctor = nullptr; // the settings dialog's
};

TEST_UNDER(QApplication, TestRowsSaving)
#include "tst_rows_saving.moc"
