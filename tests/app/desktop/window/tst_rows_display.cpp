// SPDX-License-Identifier: MIT
// What is on the screen, and what of it leaves or stays.
#include "app/desktop/answeringdesk.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/widgets/fitlabel.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto number = u"0008010001"_s;
const auto markup = u"<b>x</b><img src='file:///etc/hostname'>&amp;"_s;

/// As a label that can do nothing but plain text draws it.
QImage drawnPlain(const QLabel &label)
{
    QLabel reference(label.text());
    reference.setTextFormat(Qt::PlainText);
    reference.setFont(label.font());
    reference.setPalette(label.palette());
    reference.setForegroundRole(label.foregroundRole());
    reference.setAlignment(label.alignment());
    reference.setWordWrap(label.wordWrap());
    reference.setIndent(label.indent());
    reference.setMargin(label.margin());
    reference.resize(label.size());
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    reference.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

QImage drawn(QLabel &label)
{
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// Every label that shows `text`, or its beginning, has drawn it as it is. How many there were.
int plainLabels(const DeskFixture &desk, const QString &text)
{
    int labels = 0;
    for (QLabel *label : desk.window->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->text().contains(text.left(8)))
            continue;
        ++labels;
        if (drawn(*label) != drawnPlain(*label))
            qWarning("not drawn plainly: %s", qPrintable(label->objectName()));
        if (drawn(*label) != drawnPlain(*label) || label->textFormat() != Qt::PlainText)
            return -1;
    }
    return labels;
}

void choose(const DeskFixture &desk, int row)
{
    auto &list = desk.child<QAbstractItemView>("recentList");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
}

/// A session bus of the test's own.
class Bus {
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (m_daemon.waitForStarted(fakes::longest()) && m_daemon.waitForReadyRead(fakes::longest()))
            m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    Q_DISABLE_COPY_MOVE(Bus)
    ~Bus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(fakes::longest());
    }

    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    void say(bool active) const
    {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                                                          u"ActiveChanged"_s);
        message << active;
        QDBusConnection::connectToBus(m_address, u"desktop"_s).send(message);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Hears what the window hears, over the same connection.
class Ears : public QObject {
    Q_OBJECT

public:
    Ears()
    {
        QDBusConnection::sessionBus().connect({}, {}, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, this,
                                              SLOT(hear(bool)));
        // An answer of the bus: it knows now what this program listens to.
        static_cast<void>(QDBusConnection::sessionBus().interface()->registeredServiceNames());
    }

    QHash<bool, int> heard;

public Q_SLOTS:
    void hear(bool active) { ++heard[active]; }
};

} // namespace

class TestRowsDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<Bus>(); } // before any window asks for one
    void cleanupTestCase() { m_bus.reset(); }

    void D01_markupIsDrawnAsText()
    {
        AnsweringDesk a({.set = [](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.name = markup; // the shop's name stands in the status row
            settings.setStores({store}, 0);
        }});
        const QByteArray text = '"' + markup.toUtf8() + '"';
        const QByteArray fields = "\"name\":" + text + ",\"categoryName\":" + text + ",\"remarks\":" + text
            + ",\"address\":" + text + ",\"qq\":" + text + ",\"email\":" + text + ",\"phone\":" + text
            + ",\"createStoreAppIdOrAccount\":" + text + ",\"extInfo\":{\"nickName\":" + text + "}";
        a.lookAtMember(number, fields);
        QTest::keyPress(&a.desk.edit(), Qt::Key_F7); // what is covered, too
        const int onMember = plainLabels(a.desk, markup);
        QTest::keyRelease(&a.desk.edit(), Qt::Key_F7);
        QVERIFY2(onMember >= 8, qPrintable(QString::number(onMember)));

        a.look(number, R"({"status":"error","errorCode":4001,"messages":[)" + text + "]}");
        a.desk.child<QAbstractButton>("detailsButton").click();
        QVERIFY(a.desk.text("detailsLabel").contains(markup));
        QVERIFY(plainLabels(a.desk, markup) >= 1);

        a.look(markup.left(20), examples::success("null")); // in the reason, on the card, in the list
        QVERIFY(plainLabels(a.desk, markup) >= 2);
        auto &list = a.desk.child<QAbstractItemView>("recentList");
        QCOMPARE(list.model()->index(0, 0).data().toString(), markup.left(20));
        QCOMPARE(a.desk.window->windowTitle(), u"Member Desk"_s);
        fakes::noteRow({}, u"the text as it was sent, with its marks"_s);
    }

    void D01_theListDrawsMarkupAsText()
    {
        // The same width on the screen as the characters take, not as their bold middle would.
        DeskFixture desk;
        desk.look(u"<b>iiii</b>"_s);
        auto &list = desk.child<QAbstractItemView>("recentList");
        QTest::mouseMove(desk.window.get(), QPoint(1, 1));
        const QRect row = list.visualRect(list.model()->index(0, 0));
        const QImage image = list.viewport()->grab(row).toImage();
        const QRgb ground = image.pixel(image.width() / 2, 2);
        int last = 0;
        const int text = row.height(); // behind the shape
        for (int x = text; x < image.width() * 6 / 10; ++x)
            for (int y = 3; y < image.height() - 3; ++y)
                if (image.pixel(x, y) != ground)
                    last = x;
        const int needed = list.fontMetrics().horizontalAdvance(u"<b>iiii</b>"_s);
        QVERIFY2(last - text > needed / 2, qPrintable(u"%1 of %2"_s.arg(last - text).arg(needed)));
    }

    void D01_toolTipsHoldNoMarkup()
    {
        AnsweringDesk a;
        const QString name = markup.repeated(20);
        a.lookAtMember(number, "\"categoryName\":\"" + name.toUtf8() + "\",\"name\":\"" + name.toUtf8() + '"');
        int seen = 0;
        for (const QWidget *widget : a.desk.window->findChildren<QWidget *>()) {
            if (!widget->toolTip().contains(u"hostname"_s))
                continue;
            ++seen;
            QVERIFY2(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<b>"_s),
                     qPrintable(widget->toolTip()));
            QTextDocument document; // as a tool tip is drawn
            document.setHtml(widget->toolTip());
            QVERIFY(document.toPlainText().contains(name));
        }
        QVERIFY(seen >= 2);
    }

    void D06_whatIsCopiedIsWhatIsShown_data()
    {
        QTest::addColumn<QByteArray>("answered");
        QTest::addColumn<QString>("copied");
        QTest::newRow("plain") << QByteArray("0008010001") << number;
        QTest::newRow("blanks") << QByteArray(" 0008010001\\r\\n") << number;
        QTest::newRow("bidi") << QByteArray("0008010001\\u202e\\u200b") << number;
        QTest::newRow("lines and controls") << QByteArray("0008\\n010001\\u0007\\u0000") << u"0008 010001␇␀"_s;
        QTest::newRow("markup") << QByteArray("<b>0008010001</b>") << u"<b>0008010001</b>"_s;
    }
    void D06_whatIsCopiedIsWhatIsShown()
    {
        QFETCH(QByteArray, answered);
        QFETCH(QString, copied);
        AnsweringDesk a;
        a.look(number, examples::success(R"({"customerUid":1,"number":")" + answered + R"("})"));
        a.desk.press(Qt::Key_Return, Qt::ControlModifier); // where it differs: show it
        a.desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), copied);
        QVERIFY(a.desk.child<desktop::ElidedLabel>("summaryValue").wholeText().startsWith(copied));
        QVERIFY(QApplication::clipboard()->mimeData()->formats() == QStringList{u"text/plain"_s});
        fakes::noteRow({}, u"exactly what is shown, as plain text"_s);
    }

    void D07_afterAFaultTheOldAnswerIsMarkedOld()
    {
        AnsweringDesk a({.wall = QDateTime(QDate(2026, 3, 2), QTime(9, 5))});
        a.look(number, examples::goodBody());
        a.look(u"77"_s, "no JSON");
        QVERIFY(a.desk.shows<desk::Failed>());
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"671.20"_s));
        a.desk.setWall(QDateTime(QDate(2026, 3, 2), QTime(9, 45)));
        choose(a.desk, 1);
        QCOMPARE(a.desk.text("balanceValue"), u"671.20"_s);
        QVERIFY(a.desk.text("reasonLabel").startsWith(u"Earlier result, "_s));
        QVERIFY(a.desk.text("ageChip").startsWith(u"Earlier result"_s));
        QCOMPARE(a.server.posts(), 1); // of the second question
        fakes::noteRow({}, u"nothing of the member; chosen again in the list, it is marked as old"_s);
    }

    void D07_anotherKeyForgetsWhatWasSeen_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("key") << QByteArray("appKeyEdit");
        QTest::newRow("shop") << QByteArray("appIdEdit");
    }
    void D07_anotherKeyForgetsWhatWasSeen()
    {
        QFETCH(QByteArray, field);
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QWidget &dialog = desk.openSettings();
        dialog.findChild<QLineEdit *>(QLatin1StringView(field))->setText(u"another"_s);
        dialog.findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok)->click();
        TRY_VERIFY(desk.shows<desk::Ready>());
        QVERIFY(desk.window->counter().recent().isEmpty());
        const QString all = DeskFixture::everyText().join(u'\n');
        QVERIFY(!all.contains(u"671.20"_s) && !all.contains(u"Tan Mei Ling"_s));
        QCOMPARE(desk.asked().size(), 1);
    }

    void D08_lockingTheComputerClears()
    {
        if (!m_bus->isThere())
            QSKIP("no dbus-daemon here");
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 0); }});
        desk.look(u"8008010001"_s);
        bool listens = false; // half a second after the answer, when that is painted; this timer is behind the window's
        QTimer::singleShot(500, this, [&listens] { listens = true; });
        TRY_VERIFY(listens);
        Ears ears;
        m_bus->say(false);
        TRY_COMPARE(ears.heard.value(false), 1);
        fakes::deliverPosted();
        QVERIFY(desk.shows<desk::Found>());
        m_bus->say(true);
        TRY_VERIFY(desk.shows<desk::Ready>());
        QCOMPARE(desk.edit().text(), QString());
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"Tan Mei Ling"_s));
        desk.scan(u"8008019991"_s); // a question that is open meanwhile
        m_bus->say(true);
        TRY_VERIFY(!desk.window->counter().isAsking());
        QVERIFY(desk.shows<desk::Ready>());
        desk.look(u"8008010002"_s); // without a restart
        QCOMPARE(desk.text("nameValue"), u"Lim Kok Wai"_s);
    }

private:
    std::unique_ptr<Bus> m_bus;
};

TEST_UNDER(QApplication, TestRowsDisplay)
#include "tst_rows_display.moc"
