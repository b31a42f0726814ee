// SPDX-License-Identifier: MIT
#include <desktop/settings/settingsdialog.h>

#include "ui_settingsdialog.h"

#include <desk/connection/activestore.h>
#include <desk/connection/storedoctor.h>
#include <desktop/doctor/doctordialog.h>
#include <desktop/privacy/pindialog.h>
#include <desktop/widgets/wheelguard.h>

#include <sentences/keychainsentence.h>

#include <desk/log/log.h>
#include <desk/settings/settings.h>
#include <desk/settings/storesecrets.h>

#include <QNetworkProxy>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace keys = desk::keys;

void select(QComboBox &box, const QString &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(desk::Settings &settings, desk::ActiveStore &store, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_store(store)
    , m_look(look)
    , m_saver(settings, store.keychain())
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_ui->themeBox->addItem(tr("System default"), u"system"_s);
    m_ui->themeBox->addItem(tr("Light"), u"light"_s);
    m_ui->themeBox->addItem(tr("Dark"), u"dark"_s);
    m_ui->themeBox->addItem(tr("High contrast"), u"contrast"_s);
    m_ui->languageBox->addItem(tr("System default"), QString());
    m_ui->languageBox->addItem(u"English"_s, u"en"_s); // each language under its own name
    m_ui->languageBox->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_ui->saveNotice->hide();
    load();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(&m_saver, &desk::StoreSaver::finished, this, &SettingsDialog::takeSaved);
    connect(m_ui->storesForm, &StoresForm::doctorRequested, this, &SettingsDialog::findKeyForDoctor);
    connect(m_ui->storesForm, &StoresForm::edited, this, &SettingsDialog::check);
    connect(m_ui->storesForm, &StoresForm::resized, this, &SettingsDialog::grow);
    connect(
        m_ui->storesForm, &StoresForm::opened, this, [this](QWidget *part) { m_ui->connectionScroll->ensureWidgetVisible(part); },
        Qt::QueuedConnection);
    connect(m_ui->pages, &QTabWidget::currentChanged, this, &SettingsDialog::grow);
    connect(
        m_ui->scannerCheck, &ScannerCheck::reported, this,
        [this](QWidget *last) {
            grow();
            m_ui->scannerScroll->ensureWidgetVisible(last);
        },
        Qt::QueuedConnection); // once the lines have their heights
    connect(m_ui->pinButton, &QAbstractButton::clicked, this, [this] { (new PinDialog(m_settings, m_look, this))->open(); });
    connect(m_ui->scannerCheck, &ScannerCheck::ruleOffered, this, [this](const desk::ScanRules &rules) {
        m_ui->prefixEdit->setText(rules.prefix);
        m_ui->suffixEdit->setText(rules.suffix);
        m_ui->minLengthBox->setValue(rules.minLength);
        m_ui->maxLengthBox->setValue(rules.maxLength);
    });
    WheelGuard::guard(*this);
    check();
    m_ui->storesForm->goToFirst();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::load()
{
    m_ui->storesForm->load(m_settings.stores(), m_settings.currentStore());
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
    m_ui->byPhoneBox->setChecked(m_settings.flag(keys::byPhone));
    m_ui->touchBox->setChecked(m_settings.flag(keys::touch));
    m_ui->logBox->setChecked(m_settings.flag(keys::logEnabled));
    m_ui->logFileLabel->setText(tr("No member numbers, names or keys stand in it: %1").arg(desk::Log::standardFile()));
}

/// The doctor needs the secrets themselves, from wherever they are.
void SettingsDialog::findKeyForDoctor()
{
    const desk::Store store = m_ui->storesForm->shown().store; // also what nobody has saved yet
    m_keyWanted.reset();
    m_keyWanted = std::make_unique<QObject>();
    desk::readSecrets(m_store.keychain(), store, m_keyWanted.get(),
                      [this](const tl::expected<desk::Store, desk::KeychainFault> &whole) {
                          if (whole)
                              openDoctor(*whole);
                          else
                              warn(sentences::keychainSentence(whole.error()));
                      });
}

void SettingsDialog::openDoctor(const desk::Store &store)
{
    for (const desk::StoreSecret &secret : desk::storeSecrets)
        m_store.tryKey(store.*secret.value);
    const desk::DoctorInput input = desk::doctorInputOf(store, store.appKey, m_store.callsTodayOf(store.appId));
    const QNetworkProxy proxy = store.networkProxy().value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
    auto *doctor = new DoctorDialog(input, proxy, m_look, this);
    connect(doctor, &DoctorDialog::sending, this, [this, appId = store.appId] { m_store.countCallOf(appId); });
    connect(doctor, &DoctorDialog::fieldRequested, this, [this, doctor](desk::DoctorField field) {
        doctor->close(); // it covers the field
        goTo(field);
    });
    doctor->open();
}

void SettingsDialog::goTo(desk::DoctorField field)
{
    m_ui->pages->setCurrentWidget(m_ui->connectionPage);
    m_ui->storesForm->goTo(field);
}

void SettingsDialog::check()
{
    m_ui->storesForm->validate();
}

/// As far as the screen goes; beyond that the page scrolls.
void SettingsDialog::grow()
{
    const auto *scroll = m_ui->pages->currentWidget()->findChild<FormScroll *>();
    layout()->activate();
    const QSize missing = scroll->sizeHint().expandedTo(scroll->minimumSizeHint()) - scroll->size();
    if (!isVisible())
        return;
    const QRect available = screen()->availableGeometry();
    // Before the window system has put a frame around it, what it is likely to be.
    const QSize frame = (frameGeometry().size() - size()).expandedTo({0, style()->pixelMetric(QStyle::PM_TitleBarHeight)});
    resize(size() + missing.boundedTo(available.size() - frame - size()).expandedTo({0, 0}));
    const QSize whole = size() + frame;
    move(std::clamp(x(), available.left(), std::max(available.left(), available.right() + 1 - whole.width())),
         std::clamp(y(), available.top(), std::max(available.top(), available.bottom() + 1 - whole.height())));
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow(); // by itself a dialog takes no more than two thirds of the screen
}

void SettingsDialog::warn(const QString &sentence)
{
    m_ui->saveNotice->setText(u"⚠ "_s + sentence);
    m_ui->saveNotice->show();
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
    m_settings.setFlag(keys::byPhone, m_ui->byPhoneBox->isChecked());
    m_settings.setFlag(keys::touch, m_ui->touchBox->isChecked());
    m_settings.setFlag(keys::logEnabled, m_ui->logBox->isChecked());
}

void SettingsDialog::accept()
{
    if (m_saver.isBusy())
        return;
    if (!m_ui->storesForm->mayBeSaved()) {
        m_ui->pages->setCurrentWidget(m_ui->connectionPage);
        m_ui->storesForm->goToRefused();
        return;
    }
    m_storeBefore = m_settings.store();
    m_changesBefore = m_settings.changes();
    m_edits = m_ui->storesForm->edits();
    setOtherValues();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false); // a keychain may take its time
    m_saver.save(m_edits, m_ui->storesForm->current());
}

void SettingsDialog::reject()
{
    if (m_saver.isBusy()) {
        disconnect(&m_saver, nullptr, this, nullptr);
        m_settings.restore(m_changesBefore);
    }
    QDialog::reject();
}

/// True where no key is, or is to be, anywhere but in the settings.
bool SettingsDialog::areKeysInSettings() const
{
    return std::all_of(m_edits.cbegin(), m_edits.cend(), [](const desk::StoreEdit &edit) {
        return !edit.inKeychain && edit.store.keychainEntry.isEmpty() && edit.store.proxyKeychainEntry.isEmpty();
    });
}

void SettingsDialog::takeSaved(const desk::StoresSaved &result)
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(true);
    const bool mayHold = !result.saved && !result.keychainFault && areKeysInSettings();
    const bool forThisSession = mayHold && std::exchange(m_offeredSession, mayHold);
    if (forThisSession) {
        QList<desk::Store> stores;
        for (const desk::StoreEdit &edit : m_edits)
            stores.append(edit.store);
        m_settings.setStores(stores, m_ui->storesForm->current());
    }
    if (result.saved || forThisSession) {
        m_connectionChanged = m_storeBefore != m_settings.store();
        QDialog::accept();
        if (result.leftBehind)
            Q_EMIT keyLeftBehind();
        return;
    }
    m_settings.restore(m_changesBefore); // Cancel must still change nothing
    if (result.keychainFault) {
        if (result.store >= 0 && m_edits.size() > 1)
            m_ui->storesForm->choose(result.store);
        warn(sentences::keychainSentence(*result.keychainFault));
    } else if (!mayHold) {
        warn(tr("The settings cannot be saved to %1.").arg(m_settings.file()));
    } else {
        // Said once; a second OK goes on with the new values for this session.
        warn(tr("The settings cannot be saved to %1. Press OK again to use them until Member Desk is closed.")
                 .arg(m_settings.file()));
    }
}

} // namespace desktop
