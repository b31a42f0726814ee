// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "app/desktop/keyboard.h"

#include "fakes/faultrow.h"
#include "fakes/waiting.h"

#include <desktop/look/deskstyle.h>
#include <desktop/widgets/maskedvalue.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

DeskFixture::DeskFixture()
    : DeskFixture(Wish{})
{
}

DeskFixture::DeskFixture(const Wish &wish)
    : m_wall(std::make_shared<QDateTime>(wish.wall))
{
    QApplication::setStyle(new desktop::DeskStyle);
    sandbox::Options options = sandbox::Server::demoOptions();
    options.appKey = appKey;
    options.dailyLimit = wish.dailyLimit;
    options.pageSize = wish.pageSize;
    options.clockAhead = wish.serverAhead;
    if (wish.wall.isValid())
        options.clockAhead += std::chrono::milliseconds(QDateTime::currentDateTime().msecsTo(wish.wall));
    server = std::make_unique<sandbox::Server>(options);
    if (!server->start())
        qFatal("the stand-in service does not start");
    settings = std::make_unique<desk::Settings>(settingsFile(), m_folder.filePath(u"no-defaults.ini"_s));
    if (wish.credentials) {
        const int seconds = std::min(fakes::longest() / 1000, desk::keys::store::timeoutSeconds.most);
        settings->setStores(
            {{.server = server->baseUrl(), .appId = options.appId, .appKey = wish.key, .timeoutSeconds = seconds}}, 0);
        if (!settings->save())
            qFatal("the settings cannot be saved");
    }
    if (wish.set)
        wish.set(*settings);
    desktop::MainWindow::Options windowOptions;
    windowOptions.theme = desktop::Theme::Light;
    if (wish.textPercent > 0)
        windowOptions.textPercent = wish.textPercent;
    windowOptions.clocks.steady = [steady = m_steady] { return *steady; };
    windowOptions.clocks.wall = [wall = m_wall] { return wall->isValid() ? *wall : QDateTime::currentDateTime(); };
    windowOptions.keyClock = [gap = m_keyGap, now = std::chrono::milliseconds(1'000'000)](const QInputEvent & /*key*/) mutable {
        return now += *gap;
    };
    windowOptions.demo = wish.demo;
    windowOptions.log = wish.log;
    windowOptions.logFile = wish.logFile;
    windowOptions.callsFolder = callsFolder();
    keychain->entries = wish.keychain;
    windowOptions.keychain = keychain;
    window = std::make_unique<desktop::MainWindow>(*settings, windowOptions);
    window->resize(wish.size);
    window->show();
    window->resize(wish.size); // again: at its first size it had more to show, and grew
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get(), fakes::longest()))
        qFatal("the window is not active");
}

QString DeskFixture::text(const char *name) const
{
    return child<QLabel>(name).text();
}

QString DeskFixture::masked(const char *name) const
{
    return child<desktop::MaskedValue>(name).shownText();
}

void DeskFixture::type(const QString &text)
{
    for (const QChar c : text) { // which may move the focus
        keyboard::type(QApplication::focusWidget() != nullptr ? *QApplication::focusWidget() : *window, c);
        setKeyGap(byScanner); // the first one comes after a pause
    }
    setKeyGap(byHand);
}

void DeskFixture::typeByHand(const QString &text)
{
    for (const QChar c : text)
        type(c);
}

void DeskFixture::sayByHand(const QString &text)
{
    typeByHand(text);
    press(Qt::Key_Return);
}

void DeskFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window.get(), key, modifiers);
}

void DeskFixture::scan(const QString &number, Qt::Key end)
{
    type(number);
    setKeyGap(byScanner);
    press(end);
    setKeyGap(byHand);
}

bool DeskFixture::settle()
{
    return fakes::until([this] { return !window->counter().isAsking(); });
}

void DeskFixture::look(const QString &number)
{
    using namespace std::chrono_literals;
    pass(3s);
    scan(number);
    QVERIFY(settle());
}

QStringList DeskFixture::asked() const
{
    QStringList numbers;
    for (const sandbox::ReceivedCall &call : server->calls()) {
        const QJsonValue number = QJsonDocument::fromJson(call.body).object().value("customerNum"_L1);
        numbers << (number.isString() && call.method == "POST" ? number.toString() : u"not a question"_s);
    }
    return numbers;
}

void DeskFixture::noteWhatIsSeen()
{
    QString code;
    QStringList seen;
    const auto *found = std::get_if<desk::Found>(&window->counter().state());
    if (found != nullptr && !found->awaitsConfirmation && child("memberView").isVisible()) {
        seen << u"the member"_s;
    } else if (text("verdictLabel") != u"Ready"_s) { // not by the counter's state: a refused number leaves that as it was
        QString reason = text("reasonLabel");
        if (const auto *failed = std::get_if<desk::Failed>(&window->counter().state());
            failed != nullptr && reason.endsWith(u' ' + failed->fault.code())) { // what somebody cancelled has no code
            code = failed->fault.code();
            reason.chop(code.size() + 1);
        }
        seen << text("verdictLabel") + u". "_s + reason;
    }
    if (child("noteLabel").isVisible())
        seen << u"under the field: "_s + text("noteLabel");
    QString all = seen.join(u"; "_s);
    if (!edit().text().isEmpty()) { // as a word of its own: "1" is typed, too
        const QRegularExpression typed(u"(?<!\\w)"_s + QRegularExpression::escape(edit().text()) + u"(?!\\w)"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
        all.replace(typed, u"(number)"_s);
    }
    if (all.isEmpty())
        qFatal("the window says nothing");
    fakes::noteRow(code, all);
}

QStringList DeskFixture::askedInTheEnd()
{
    const QString behind = u"0000000000"_s;
    look(behind);
    QStringList numbers = asked();
    numbers.removeOne(behind);
    return numbers;
}

QStringList DeskFixture::everyText()
{
    QStringList texts;
    for (QWidget *widget : QApplication::allWidgets()) {
        texts << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->windowTitle()
              << widget->accessibleName() << widget->accessibleDescription();
        if (auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            texts << button->text();
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            texts << edit->displayText() << edit->placeholderText();
        if (auto *box = qobject_cast<QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view->model() != nullptr)
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int role = 0; role < Qt::UserRole + 8; ++role)
                    texts << view->model()->index(row, 0).data(role).toString();
        if (QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget))
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                texts << access->text(kind);
    }
    texts.removeAll(QString());
    return texts;
}

QWidget &DeskFixture::openSettings()
{
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window->findChild<QDialog *>(u"SettingsDialog"_s);
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog, fakes::longest()))
        qFatal("the settings do not open");
    return *dialog;
}
