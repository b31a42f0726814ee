// SPDX-License-Identifier: MIT
#include "faults/faultdesk.h"

#include "faults/eavesdropper.h"
#include "faults/stallmeter.h"

#include "fakes/patience.h"
#include "fakes/waiting.h"

#include <kybio/transport/systemauthorities.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 25;
constexpr auto phone = "60120000001"_L1;   // examples::memberObject()
constexpr auto untouched = "untouched"_L1; // what lies in the clipboard

const QStringList &memberTexts()
{
    static const QStringList texts{u"陈美玲"_s, u"671.20"_s, u"likes tea"_s, u"900.25"_s, u"Invented Road"_s};
    return texts;
}

} // namespace

FaultDesk::FaultDesk()
    : FaultDesk(Hostile::TheServer, {})
{
}

FaultDesk::FaultDesk(std::chrono::seconds timeout)
    : FaultDesk(Hostile::AStoreAtTheServer, storeAt({}, static_cast<int>(timeout.count())))
{
}

FaultDesk::FaultDesk(const desk::Store &hostile)
    : FaultDesk(Hostile::AnotherServer, hostile)
{
}

FaultDesk::~FaultDesk() = default;

desk::Store FaultDesk::storeAt(const QString &address, int timeoutSeconds)
{
    return {.name = u"hostile"_s, .server = address, .timeoutSeconds = timeoutSeconds, .proxy = desk::ProxyChoice::None};
}

FaultDesk::FaultDesk(Hostile hostile, desk::Store store)
    : m_kind(hostile)
    , m_hostile(std::move(store))
{
    server.willDo(good());
    const QString address = u"http://127.0.0.1:%1/prefix"_s.arg(server.port());
    const int most = desk::keys::store::timeoutSeconds.most;
    m_hostile.timeoutSeconds = std::min(static_cast<int>(fakes::patience(m_hostile.timeoutSeconds)), most);
    if (m_kind == Hostile::AStoreAtTheServer)
        m_hostile.server = address;
    // What has to succeed has all the time that a test waits.
    QList<desk::Store> stores{storeAt(address, std::min(fakes::longest() / 1000, most))};
    if (m_kind != Hostile::TheServer)
        stores << m_hostile;
    for (desk::Store &one : stores) {
        one.appId = examples::appId;
        one.appKey = examples::appKey;
    }
    DeskFixture::Wish wish;
    wish.credentials = false;
    wish.set = [stores](desk::Settings &settings) {
        settings.setStores(stores, 0);
        if (!settings.save())
            qFatal("the settings cannot be saved");
    };
    desk = std::make_unique<DeskFixture>(wish);
    m_secrets = {QString(examples::appKey), QString(examples::passwordDigest), phone};
    QApplication::clipboard()->setText(untouched);
}

Script FaultDesk::good()
{
    return {.bytes = examples::httpReply(examples::goodBody())};
}

QByteArray FaultDesk::settingsContent() const
{
    QFile file(desk->settingsFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList FaultDesk::recent() const
{
    QStringList rows;
    const auto *model = desk->child<QAbstractItemView>("recentList").model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString();
    return rows;
}

const kybio::Fault &FaultDesk::fault() const
{
    return std::get<desk::Failed>(desk->window->counter().state()).fault;
}

QString FaultDesk::sentence() const
{
    const QString reason = desk->text("reasonLabel");
    return reason.endsWith(u'.') ? reason : reason.section(u' ', 0, -2);
}

void FaultDesk::showMember()
{
    finds();
}

void FaultDesk::harm()
{
    if (m_kind == Hostile::TheServer)
        return;
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    // The system's authorities are being read, once in the life of a program; nobody is so quick as to notice.
    if (!m_hostile.authorityFile.isEmpty())
        TRY_VERIFY(kybio::authoritiesAreRead());
    if (m_kind == Hostile::AnotherServer)
        server.restart(good());
}

void FaultDesk::heal()
{
    collectSecrets();
    if (m_kind != Hostile::TheServer)
        desk->press(Qt::Key_PageUp, Qt::ControlModifier);
    server.restart(good());
}

void FaultDesk::collectSecrets()
{
    for (const WireRequest &request : server.requests())
        m_secrets << QString::fromLatin1(request.header("Data-signature"));
    m_secrets << m_hostile.proxyPassword;
    m_secrets.removeAll(QString());
    m_secrets.removeDuplicates();
}

void FaultDesk::fails(const QString &code)
{
    harm();
    failsNow(code);
    if (QTest::currentTestFailed())
        return;
    heal();
    finds();
}

void FaultDesk::failsNow(const QString &code, bool row)
{
    begin();
    endsAsFailure(code, row);
}

void FaultDesk::finds()
{
    begin(memberNumber);
    endsAsMember();
}

void FaultDesk::begin(const QString &number)
{
    using namespace std::chrono_literals;
    m_ears = std::make_unique<Eavesdropper>();
    m_number = number;
    m_settingsBefore = settingsContent();
    m_recentBefore = recent();
    m_postsBefore = posts();
    desk->pass(3s); // no repeat of the lookup before
    StallMeter::instance().reset();
    m_clock.start();
    desk->edit().clear();
    desk->scan(number);
}

void FaultDesk::endsAsFailure(const QString &code, bool row)
{
    QVERIFY(desk->settle());
    const qint64 took = m_clock.elapsed();
    QVERIFY2(desk->shows<desk::Failed>(), qPrintable(title() + u": " + desk->text("reasonLabel")));
    if (!code.isNull())
        QVERIFY2(fault().code() == code, qPrintable(fault().code() + u' ' + fault().details));
    // In time; and the machine may be busy.
    QVERIFY2(took <= m_hostile.timeoutSeconds * 1000 + fakes::longest() / 2, QByteArray::number(took).constData());
    holdsSentence(code);
    QCOMPARE(desk->edit().text(), m_number);
    QCOMPARE(settingsContent(), m_settingsBefore);
    // The fault is on top, unless somebody wanted it so, and nothing else has changed.
    if (fault().kind() != kybio::FaultKind::Cancelled)
        QCOMPARE(recent().value(0), m_number);
    const auto others = [this](QStringList numbers) {
        numbers.removeAll(m_number);
        return numbers;
    };
    QCOMPARE(others(recent()), others(m_recentBefore));
    const QStringList texts = DeskFixture::everyText();
    for (const QString &gone : memberTexts())
        for (const QString &text : texts)
            QVERIFY2(!text.contains(gone), qPrintable(text));
    holdsStillness();
    if (row && !QTest::currentTestFailed())
        desk->noteWhatIsSeen();
}

void FaultDesk::endsAsMember()
{
    QVERIFY(desk->settle());
    QVERIFY2(desk->shows<desk::Found>(), qPrintable(title() + u": " + desk->text("reasonLabel")));
    QCOMPARE(desk->text("nameValue"), u"陈美玲"_s);
    QCOMPARE(desk->text("balanceValue"), u"671.20"_s);
    QCOMPARE(settingsContent(), m_settingsBefore);
    holdsStillness();
}

void FaultDesk::holdsSentence(const QString &code)
{
    const bool isCancelled = fault().kind() == kybio::FaultKind::Cancelled; // what somebody did is no fault, and has no code
    if (!isCancelled)
        QCOMPARE(desk->text("reasonLabel"), sentence() + u' ' + fault().code());
    QVERIFY(isCancelled || code.isNull() || desk->text("reasonLabel").endsWith(u' ' + code));
    QVERIFY(!title().isEmpty() && sentence().endsWith(u'.'));
    const auto words = title().split(u' ', Qt::SkipEmptyParts).size() + sentence().split(u' ', Qt::SkipEmptyParts).size();
    QVERIFY2(words <= mostWords, qPrintable(title() + u". " + sentence()));
    QVERIFY(desk->child("verdictBand").isVisible());
    QVERIFY(!desk->child("noticeLabel").isVisible());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(window == desk->window.get() || !window->isVisible(), qPrintable(window->objectName()));
    // Words of Qt and OpenSSL are for support, hidden until asked for.
    static const QRegularExpression raw(u"error:[0-9A-F]{2}|SSL|QNetwork|socket|errno|alert"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const QLabel *label : desk->window->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (!label->isVisible())
            continue;
        QVERIFY2(!label->text().contains(raw), qPrintable(label->text()));
        QVERIFY2(fault().details.isEmpty() || !label->text().contains(fault().details), qPrintable(label->text()));
    }
    QVERIFY(desk->child("detailsButton").isVisible() != isCancelled);
    QVERIFY(!desk->child("detailsLabel").isVisible());
}

void FaultDesk::holdsStillness()
{
    QCoreApplication::processEvents();
    holds("after the lookup");
    QVERIFY2(posts() - m_postsBefore <= 1, QByteArray::number(posts() - m_postsBefore).constData());
    const auto stall = StallMeter::instance().longest();
    m_ears.reset();
    QVERIFY2(stall <= StallMeter::bound(), QByteArray::number(stall.count()).constData());
}

void FaultDesk::holds(const char *where)
{
    collectSecrets();
    const QStringList places = DeskFixture::everyText()
        + QStringList{QApplication::clipboard()->text(), m_ears ? m_ears->heard() : QString()};
    for (const QString &place : places)
        for (const QString &secret : std::as_const(m_secrets))
            QVERIFY2(!place.contains(secret, Qt::CaseInsensitive), qPrintable(QLatin1StringView(where) + u": " + place));
    QCOMPARE(QApplication::clipboard()->text(), untouched);
}
