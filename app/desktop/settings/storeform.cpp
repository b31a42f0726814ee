// SPDX-License-Identifier: MIT
#include <desktop/settings/storeform.h>

#include "ui_storeform.h"

#include <desktop/settings/pastereader.h>
#include <desktop/widgets/fieldrefusal.h>

#include <sentences/refusalsentence.h>

#include <desk/settings/settingskeys.h>
#include <desk/text/displaytext.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

bool isAppIdFault(kybio::CredentialsFault fault)
{
    return fault == kybio::CredentialsFault::AppIdEmpty || fault == kybio::CredentialsFault::AppIdTooLong
        || fault == kybio::CredentialsFault::AppIdCharacter;
}

void select(QLineEdit &edit)
{
    edit.setFocus();
    edit.selectAll();
}

} // namespace

StoreForm::StoreForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StoreForm>())
{
    m_ui->setupUi(this);
    m_ui->pasteNote->hide();
    connect(m_ui->doctorButton, &QAbstractButton::clicked, this, &StoreForm::doctorRequested);
    connect(m_ui->showKeyButton, &QAbstractButton::toggled, m_ui->appKeyEdit, &SecretEdit::setShown);
    connect(m_ui->appKeyEdit, &SecretEdit::shownChanged, m_ui->showKeyButton, &QAbstractButton::setChecked);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->serverEdit, m_ui->appIdEdit, static_cast<QLineEdit *>(m_ui->appKeyEdit)})
        connect(edit, &QLineEdit::textChanged, this, &StoreForm::edited);
    // A yes to one address is none to the next.
    connect(m_ui->serverEdit, &QLineEdit::textEdited, this, [this] { m_ui->plainHttpBox->setChecked(false); });
    connect(m_ui->plainHttpBox, &QAbstractButton::toggled, this, &StoreForm::edited);
    auto *reader = new PasteReader(*m_ui->serverEdit, *m_ui->appIdEdit, *m_ui->appKeyEdit, this);
    connect(reader, &PasteReader::addressTaken, this, [this] { m_ui->plainHttpBox->setChecked(false); });
    connect(reader, &PasteReader::noted, this, [this](const QString &note) {
        m_ui->pasteNote->setText(note);
        m_ui->pasteNote->setVisible(!note.isEmpty());
    });
    connect(m_ui->moreButton, &QAbstractButton::clicked, this, [this](bool shown) {
        if (shown)
            Q_EMIT opened(m_ui->storeMore);
    });
    connect(m_ui->storeMore, &StoreMore::edited, this, &StoreForm::edited);
    connect(m_ui->storeMore, &StoreMore::opened, this, &StoreForm::opened);
    connect(m_ui->storeMore, &StoreMore::resized, this, &StoreForm::resized);
    connect(m_ui->moreButton, &QAbstractButton::toggled, this, [this](bool shown) {
        m_ui->storeMore->setVisible(shown);
        Q_EMIT moreShown(shown);
    });
}

StoreForm::~StoreForm() = default;

void StoreForm::load(const desk::StoreEdit &edit)
{
    m_loaded = edit;
    const desk::Store &store = edit.store;
    m_ui->appKeyEdit->setShown(false); // a look at one key is none at the next
    m_demandsAll = false;
    m_ui->introLabel->setVisible(!store.isSetUp());
    m_ui->nameEdit->setText(store.name);
    m_ui->serverEdit->setText(store.server);
    m_ui->appIdEdit->setText(store.appId);
    m_ui->appKeyEdit->setText(store.appKey);
    m_ui->appKeyEdit->setPlaceholderText(store.keychainEntry.isEmpty() ? QString() : tr("Kept in the system's keychain"));
    m_ui->plainHttpBox->setChecked(store.plainHttp);
    m_ui->timeoutBox->setValue(store.timeoutSeconds);
    m_ui->keychainBox->setChecked(edit.inKeychain);
    m_ui->pasteNote->hide();
    m_ui->storeMore->load(store);
    m_ui->moreButton->setChecked(m_ui->moreButton->isChecked() || StoreMore::isNeededFor(store));
    m_ui->storeMore->setVisible(m_ui->moreButton->isChecked());
    Q_EMIT edited();
}

desk::StoreEdit StoreForm::edit() const
{
    desk::StoreEdit edit = m_loaded;
    desk::Store &store = edit.store;
    const auto address = kybio::BaseAddress::parse(m_ui->serverEdit->text(), kybio::PlainHttp::Anywhere);
    store.plainHttp = m_ui->plainHttpBox->isChecked() && address && address->isPlainHttp() && !address->isLoopback();
    store.name = m_ui->nameEdit->text().trimmed();
    store.server = address ? address->toString() : m_ui->serverEdit->text();
    store.appId = m_ui->appIdEdit->text().trimmed();
    store.appKey = m_ui->appKeyEdit->text().trimmed();
    store.timeoutSeconds = m_ui->timeoutBox->value();
    m_ui->storeMore->takeInto(store);
    edit.inKeychain = m_ui->keychainBox->isChecked();
    return edit;
}

bool StoreForm::validate(const QStringList &otherTitles)
{
    const bool isNameFine = validateName(otherTitles);
    const bool isAddressFine = validateAddress();
    const bool areCredentialsFine = validateCredentials();
    const bool isMoreFine = m_ui->storeMore->validate();
    if (!isMoreFine)
        m_ui->moreButton->setChecked(true); // a refusal must be seen
    return isNameFine && isAddressFine && areCredentialsFine && isMoreFine;
}

bool StoreForm::validateName(const QStringList &otherTitles)
{
    constexpr int longest = desk::keys::store::name.maxLength;
    const desk::Store store = edit().store;
    QString refusal;
    if (store.name.size() > longest)
        refusal = tr("The name of the store is too long: at most %n characters.", nullptr, longest);
    else if (!store.title().isEmpty() && otherTitles.contains(store.title())) // nobody could tell which of the two is asked
        refusal = tr("Another store is called %1 too. Give this one a name of its own.").arg(desk::singleLine(store.title()));
    showFieldRefusal(*m_ui->nameRefusal, refusal);
    return refusal.isEmpty();
}

bool StoreForm::validateAddress()
{
    const auto plainAddress = kybio::BaseAddress::parse(m_ui->serverEdit->text(), kybio::PlainHttp::Anywhere);
    const bool isPlain = plainAddress && plainAddress->isPlainHttp() && !plainAddress->isLoopback();
    m_ui->plainHttpBox->setVisible(isPlain);
    m_ui->plainHttpLabel->setVisible(isPlain);
    const auto address = kybio::BaseAddress::parse(
        m_ui->serverEdit->text(), m_ui->plainHttpBox->isChecked() ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly);
    const bool untouched = m_ui->serverEdit->text().isEmpty() && !m_demandsAll;
    showFieldRefusal(*m_ui->serverRefusal, address || untouched ? QString() : sentences::addressRefusal(address.error()));
    return address.has_value();
}

bool StoreForm::validateCredentials()
{
    const auto anyAddress = kybio::BaseAddress::parse(u"https://localhost"_s);
    // The key in the keychain stays where none is typed.
    const bool isKept = !m_loaded.store.keychainEntry.isEmpty() && m_ui->appKeyEdit->text().isEmpty();
    const auto credentials = kybio::Credentials::create(*anyAddress, m_ui->appIdEdit->text(),
                                                        isKept ? u"kept"_s : m_ui->appKeyEdit->text());
    QString idRefusal;
    QString keyRefusal;
    if (!credentials) {
        const bool isEmpty = credentials.error() == kybio::CredentialsFault::AppIdEmpty
            || credentials.error() == kybio::CredentialsFault::AppKeyEmpty;
        if (!isEmpty || m_demandsAll)
            (isAppIdFault(credentials.error()) ? idRefusal : keyRefusal) = sentences::credentialsRefusal(credentials.error());
    }
    showFieldRefusal(*m_ui->appIdRefusal, idRefusal);
    showFieldRefusal(*m_ui->appKeyRefusal, keyRefusal);
    return credentials.has_value();
}

void StoreForm::setNameShown(bool shown)
{
    const bool isShown = shown || !m_ui->nameEdit->text().isEmpty();
    m_ui->nameEditCaption->setVisible(isShown);
    m_ui->nameEdit->setVisible(isShown);
    if (!isShown)
        m_ui->nameRefusal->hide();
}

void StoreForm::goToFirst()
{
    m_ui->serverEdit->setFocus();
}

void StoreForm::goToName()
{
    select(*m_ui->nameEdit);
}

void StoreForm::goToRefused()
{
    using Field = std::pair<const QLabel *, QLineEdit *>;
    for (const auto &[refusal, edit] :
         {Field(m_ui->nameRefusal, m_ui->nameEdit), Field(m_ui->serverRefusal, m_ui->serverEdit),
          Field(m_ui->appIdRefusal, m_ui->appIdEdit), Field(m_ui->appKeyRefusal, m_ui->appKeyEdit)}) {
        if (!refusal->text().isEmpty()) {
            select(*edit);
            return;
        }
    }
    m_ui->storeMore->goToRefused();
}

void StoreForm::goTo(desk::DoctorField field)
{
    switch (field) {
    case desk::DoctorField::Address:
        select(*m_ui->serverEdit);
        return;
    case desk::DoctorField::AppId:
        select(*m_ui->appIdEdit);
        return;
    case desk::DoctorField::AppKey:
        select(*m_ui->appKeyEdit);
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
        return; // no field of a store
    }
}

bool StoreForm::isMoreShown() const
{
    return m_ui->moreButton->isChecked();
}

int StoreForm::captionWidth() const
{
    return std::max(m_ui->serverEditCaption->sizeHint().width(), m_ui->storeMore->captionWidth());
}

void StoreForm::showEvent(QShowEvent *event)
{
    m_ui->storeGrid->setColumnMinimumWidth(0, captionWidth());
    m_ui->storeMore->setCaptionWidth(captionWidth());
    QWidget::showEvent(event);
}

} // namespace desktop
