// SPDX-License-Identifier: MIT
// The replies of others; they lie outside of the checkout (CONTRIBUTING.md, foreign test data).
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"

#include "fakes/faultrow.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFaultForeign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(MEMBERDESK_CORPORA) + u"/http-replies.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no foreign test data in " MEMBERDESK_CORPORA);
        m_replies = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(m_replies.size(), 224);
    }

    void H22_foreignReplies()
    {
        auto faults = std::make_unique<FaultDesk>(1s); // Qt waits for ever where chunks are cut or come in the wrong coding
        faults->showMember();
        faults->harm();
        for (const QJsonValue &value : std::as_const(m_replies)) {
            const QByteArray reply = QByteArray::fromBase64(value["reply_b64"_L1].toString().toLatin1());
            faults->server.restart({.bytes = reply, .ending = Script::Ending::Close});
            faults->failsNow({}, false); // none of them is an answer of this service
            if (QTest::currentTestFailed()) {
                qWarning("%s", qPrintable(value["name"_L1].toString()));
                return;
            }
        }
        faults->heal();
        faults->finds();
        fakes::noteRow({}, u"each one a sentence and a code of this list, never a member"_s);
    }

private:
    QJsonArray m_replies;
};

TEST_UNDER(EnglishStallMeter, TestFaultForeign)
#include "tst_fault_foreign.moc"
