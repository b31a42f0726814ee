// SPDX-License-Identifier: MIT
#include <desktop/settingsdialog.h>

#include "ui_settingsdialog.h"

#include <desktop/doctordialog.h>
#include <desktop/fieldrefusal.h>
#include <desktop/pastereader.h>
#include <desktop/pindialog.h>
#include <desktop/shop.h>

#include <sentences/keychainsentence.h>
#include <sentences/refusalsentence.h>

#include <desk/log/log.h>
#include <desk/settings.h>

#include <QNetworkProxy>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace keys = desk::keys;

bool isAppIdFault(kybio::CredentialsFault fault)
{
    return fault == kybio::CredentialsFault::AppIdEmpty || fault == kybio::CredentialsFault::AppIdTooLong
        || fault == kybio::CredentialsFault::AppIdCharacter;
}

void select(QComboBox &box, const QString &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(desk::Settings &settings, Shop &shop, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_shop(shop)
    , m_look(look)
    , m_saver(settings, shop.keychain())
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_ui->themeBox->addItem(tr("As the system"), u"system"_s);
    m_ui->themeBox->addItem(tr("Light"), u"light"_s);
    m_ui->themeBox->addItem(tr("Dark"), u"dark"_s);
    m_ui->themeBox->addItem(tr("High contrast"), u"contrast"_s);
    m_ui->languageBox->addItem(tr("As the system"), QString());
    m_ui->languageBox->addItem(u"English"_s, u"en"_s); // each language under its own name
    m_ui->languageBox->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_ui->saveNotice->hide();
    m_ui->storeMore->alignWith(*m_ui->serverEditCaption);
    load();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(&m_saver, &desk::StoreSaver::finished, this, &SettingsDialog::takeSaved);
    connect(m_ui->doctorButton, &QAbstractButton::clicked, this, &SettingsDialog::openDoctor);
    connect(m_ui->pinButton, &QAbstractButton::clicked, this, [this] { (new PinDialog(m_settings, m_look, this))->open(); });
    connect(m_ui->showKeyButton, &QAbstractButton::toggled, m_ui->appKeyEdit, &SecretEdit::setShown);
    connect(m_ui->appKeyEdit, &SecretEdit::shownChanged, m_ui->showKeyButton, &QAbstractButton::setChecked);
    for (QLineEdit *edit : {m_ui->serverEdit, m_ui->appIdEdit, static_cast<QLineEdit *>(m_ui->appKeyEdit)})
        connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::check);
    // A yes to one address is none to the next.
    connect(m_ui->serverEdit, &QLineEdit::textEdited, this, [this] { m_ui->plainHttpBox->setChecked(false); });
    connect(m_ui->plainHttpBox, &QAbstractButton::toggled, this, &SettingsDialog::check);
    m_ui->pasteNote->hide();
    auto *reader = new PasteReader(*m_ui->serverEdit, *m_ui->appIdEdit, *m_ui->appKeyEdit, this);
    connect(reader, &PasteReader::addressTaken, this, [this] { m_ui->plainHttpBox->setChecked(false); });
    connect(reader, &PasteReader::noted, this, [this](const QString &note) {
        m_ui->pasteNote->setText(note);
        m_ui->pasteNote->setVisible(!note.isEmpty());
    });
    connect(m_ui->storeMore, &StoreMore::edited, this, &SettingsDialog::check);
    connect(m_ui->moreButton, &QAbstractButton::toggled, this, &SettingsDialog::showMore);
    connect(m_ui->scannerCheck, &ScannerCheck::ruleOffered, this, [this](const desk::ScanRules &rules) {
        m_ui->prefixEdit->setText(rules.prefix);
        m_ui->suffixEdit->setText(rules.suffix);
        m_ui->minLengthBox->setValue(rules.minLength);
        m_ui->maxLengthBox->setValue(rules.maxLength);
    });
    check();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::load()
{
    const desk::Store store = m_settings.store();
    m_ui->serverEdit->setText(store.server);
    m_ui->appIdEdit->setText(store.appId);
    m_ui->appKeyEdit->setText(store.appKey);
    m_ui->plainHttpBox->setChecked(store.plainHttp);
    m_ui->timeoutBox->setValue(store.timeoutSeconds);
    m_ui->storeMore->load(store);
    m_ui->moreButton->setChecked(StoreMore::isNeededFor(store));
    m_ui->storeMore->setVisible(m_ui->moreButton->isChecked());
    m_ui->keychainBox->setChecked(!store.keychainEntry.isEmpty());
    if (!store.keychainEntry.isEmpty())
        m_ui->appKeyEdit->setPlaceholderText(tr("Kept in the system's keychain"));
    m_ui->prefixEdit->setText(m_settings.text(keys::scanPrefix));
    m_ui->suffixEdit->setText(m_settings.text(keys::scanSuffix));
    m_ui->minLengthBox->setValue(m_settings.number(keys::scanMinLength));
    m_ui->maxLengthBox->setValue(m_settings.number(keys::scanMaxLength));
    select(*m_ui->themeBox, m_settings.text(keys::theme));
    select(*m_ui->languageBox, m_settings.text(keys::language));
    m_ui->textSizeBox->setValue(m_settings.number(keys::textPercent));
    m_ui->recentBox->setValue(m_settings.number(keys::recentLimit));
    m_ui->clearAfterBox->setValue(m_settings.number(keys::clearAfterSeconds));
    m_ui->coverAmountsBox->setChecked(m_settings.flag(keys::coverAmounts));
    m_ui->touchBox->setChecked(m_settings.flag(keys::touch));
    m_ui->logBox->setChecked(m_settings.flag(keys::logEnabled));
    m_ui->logFileLabel->setText(tr("No member numbers, names or keys stand in it: %1").arg(desk::Log::standardFile()));
}

desk::Store SettingsDialog::typedStore() const
{
    desk::Store store = m_settings.store();
    const auto address = kybio::BaseAddress::parse(m_ui->serverEdit->text(), kybio::PlainHttp::Anywhere);
    store.plainHttp = m_ui->plainHttpBox->isChecked() && address && address->isPlainHttp() && !address->isLoopback();
    store.server = address ? address->toString() : m_ui->serverEdit->text();
    store.appId = m_ui->appIdEdit->text().trimmed();
    store.appKey = m_ui->appKeyEdit->text().trimmed();
    store.timeoutSeconds = m_ui->timeoutBox->value();
    m_ui->storeMore->takeInto(store);
    return store;
}

void SettingsDialog::openDoctor()
{
    const desk::Store store = typedStore(); // also what nobody has saved yet
    desk::DoctorInput input;
    input.address = m_ui->serverEdit->text();
    input.appId = m_ui->appIdEdit->text();
    input.appKey = m_ui->appKeyEdit->text();
    input.plainHttp = store.plainHttp ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly;
    input.options = store.clientOptions();
    input.callsUsed = m_shop.callsTodayOf(store.appId);
    input.callLimit = store.dailyLimit;
    const QNetworkProxy proxy = store.networkProxy().value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
    auto *doctor = new DoctorDialog(input, proxy, m_look, this);
    connect(doctor, &DoctorDialog::sending, this, [this, appId = store.appId] { m_shop.countCallOf(appId); });
    connect(doctor, &DoctorDialog::fieldRequested, this, [this, doctor](desk::DoctorField field) {
        doctor->close(); // it covers the field
        goTo(field);
    });
    doctor->open();
}

void SettingsDialog::goTo(desk::DoctorField field)
{
    m_ui->pages->setCurrentWidget(m_ui->connectionPage);
    switch (field) {
    case desk::DoctorField::Address:
        m_ui->serverEdit->setFocus();
        m_ui->serverEdit->selectAll();
        return;
    case desk::DoctorField::AppId:
        m_ui->appIdEdit->setFocus();
        m_ui->appIdEdit->selectAll();
        return;
    case desk::DoctorField::AppKey:
        m_ui->appKeyEdit->setFocus();
        m_ui->appKeyEdit->selectAll();
        return;
    case desk::DoctorField::Proxy:
        m_ui->moreButton->setChecked(true);
        m_ui->storeMore->goToProxy();
        return;
    case desk::DoctorField::Authority:
        m_ui->moreButton->setChecked(true);
        m_ui->storeMore->goToAuthority();
        return;
    case desk::DoctorField::None:
    case desk::DoctorField::Clock:
        return; // not a field of this page
    }
}

void SettingsDialog::check()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(validate());
}

void SettingsDialog::showMore(bool shown)
{
    m_ui->storeMore->setVisible(shown);
    check(); // opens it again where it holds what is refused
    // The window grows with what it shows, as far as the screen goes; beyond that the page scrolls.
    const int missing = m_ui->connectionScroll->sizeHint().height() - m_ui->connectionScroll->height();
    const int room = screen()->availableGeometry().height() - height();
    if (shown && isVisible())
        resize(width(), height() + std::max(0, std::min(missing, room)));
}

bool SettingsDialog::validate()
{
    const auto plainAddress = kybio::BaseAddress::parse(m_ui->serverEdit->text(), kybio::PlainHttp::Anywhere);
    const bool isPlain = plainAddress && plainAddress->isPlainHttp() && !plainAddress->isLoopback();
    m_ui->plainHttpBox->setVisible(isPlain);
    m_ui->plainHttpLabel->setVisible(isPlain);
    const auto address = kybio::BaseAddress::parse(
        m_ui->serverEdit->text(), m_ui->plainHttpBox->isChecked() ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly);
    // An empty field is no mistake before somebody pressed OK: only the button tells.
    const bool untouched = m_ui->serverEdit->text().isEmpty();
    showFieldRefusal(*m_ui->serverRefusal, address || untouched ? QString() : sentences::addressRefusal(address.error()));

    const auto anyAddress = kybio::BaseAddress::parse(u"https://localhost"_s);
    // The key in the keychain stays where none is typed.
    const bool isKept = !m_settings.store().keychainEntry.isEmpty() && m_ui->appKeyEdit->text().isEmpty();
    const auto credentials = kybio::Credentials::create(*anyAddress, m_ui->appIdEdit->text(),
                                                        isKept ? u"kept"_s : m_ui->appKeyEdit->text());
    QString idRefusal;
    QString keyRefusal;
    if (!credentials) {
        const bool isEmpty = credentials.error() == kybio::CredentialsFault::AppIdEmpty
            || credentials.error() == kybio::CredentialsFault::AppKeyEmpty;
        if (!isEmpty)
            (isAppIdFault(credentials.error()) ? idRefusal : keyRefusal) = sentences::credentialsRefusal(credentials.error());
    }
    showFieldRefusal(*m_ui->appIdRefusal, idRefusal);
    showFieldRefusal(*m_ui->appKeyRefusal, keyRefusal);

    const bool isMoreFine = m_ui->storeMore->validate();
    if (!isMoreFine)
        m_ui->moreButton->setChecked(true); // a refusal must be seen
    return address.has_value() && credentials.has_value() && isMoreFine;
}

void SettingsDialog::setOtherValues()
{
    m_settings.setText(keys::scanPrefix, m_ui->prefixEdit->text());
    m_settings.setText(keys::scanSuffix, m_ui->suffixEdit->text());
    m_settings.setNumber(keys::scanMinLength, m_ui->minLengthBox->value());
    m_settings.setNumber(keys::scanMaxLength, m_ui->maxLengthBox->value());
    m_settings.setText(keys::theme, m_ui->themeBox->currentData().toString());
    m_settings.setText(keys::language, m_ui->languageBox->currentData().toString());
    m_settings.setNumber(keys::textPercent, m_ui->textSizeBox->value());
    m_settings.setNumber(keys::recentLimit, m_ui->recentBox->value());
    m_settings.setNumber(keys::clearAfterSeconds, m_ui->clearAfterBox->value());
    m_settings.setFlag(keys::coverAmounts, m_ui->coverAmountsBox->isChecked());
    m_settings.setFlag(keys::touch, m_ui->touchBox->isChecked());
    m_settings.setFlag(keys::logEnabled, m_ui->logBox->isChecked());
}

void SettingsDialog::accept()
{
    if (m_saver.isBusy() || !validate())
        return;
    m_storeBefore = m_settings.store();
    m_changesBefore = m_settings.changes();
    QList<desk::StoreWish> wishes;
    for (const desk::Store &store : m_settings.stores())
        wishes.append({store, !store.keychainEntry.isEmpty()});
    const int current = m_settings.currentStore();
    wishes[current] = {typedStore(), m_ui->keychainBox->isChecked()};
    setOtherValues();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false); // a keychain may take its time
    m_saver.save(wishes, current);
}

void SettingsDialog::reject()
{
    if (m_saver.isBusy()) {
        disconnect(&m_saver, nullptr, this, nullptr);
        m_settings.restore(m_changesBefore);
    }
    QDialog::reject();
}

void SettingsDialog::takeSaved(const desk::StoresSaved &result)
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(true);
    const bool isKeyInPlace = !m_ui->keychainBox->isChecked() && m_storeBefore.keychainEntry.isEmpty();
    const bool forThisSession = !result.saved && !result.keychainFault && isKeyInPlace && m_ui->saveNotice->isVisible();
    if (forThisSession) {
        QList<desk::Store> stores = m_settings.stores();
        stores[m_settings.currentStore()] = typedStore();
        m_settings.setStores(stores, m_settings.currentStore());
    }
    if (result.saved || forThisSession) {
        m_connectionChanged = m_storeBefore != m_settings.store();
        QDialog::accept();
        return;
    }
    m_settings.restore(m_changesBefore); // Cancel must still change nothing
    if (result.keychainFault) {
        m_ui->saveNotice->setText(u"⚠ "_s + sentences::keychainSentence(*result.keychainFault));
    } else if (!isKeyInPlace) {
        m_ui->saveNotice->setText(u"⚠ "_s + tr("The settings cannot be saved to %1.").arg(m_settings.file()));
    } else {
        // Said once; a second OK goes on with the new values for this session.
        m_ui->saveNotice->setText(
            u"⚠ "_s
            + tr("The settings cannot be saved to %1. Press OK again to use them until Member Desk is closed.")
                  .arg(m_settings.file()));
    }
    m_ui->saveNotice->show();
}

} // namespace desktop
