// SPDX-License-Identifier: MIT
#include <desktop/settings/storemore.h>

#include "ui_storemore.h"

#include <desktop/widgets/fieldrefusal.h>

#include <desk/settings/authorityfile.h>
#include <desk/settings/settingskeys.h>

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

StoreMore::StoreMore(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StoreMore>())
{
    m_ui->setupUi(this);
    const auto addChoice = [this](const QString &text, desk::ProxyChoice choice) {
        m_ui->proxyBox->addItem(text, static_cast<int>(choice));
    };
    addChoice(tr("System default"), desk::ProxyChoice::System);
    addChoice(tr("None"), desk::ProxyChoice::None);
    addChoice(tr("Custom"), desk::ProxyChoice::Manual);
    connect(m_ui->authorityEdit, &QLineEdit::textChanged, this, &StoreMore::edited);
    for (QLineEdit *edit : {m_ui->proxyAddressEdit, m_ui->proxyUserEdit, static_cast<QLineEdit *>(m_ui->proxyPasswordEdit)})
        connect(edit, &QLineEdit::textChanged, this, &StoreMore::edited);
    connect(m_ui->proxyBox, &QComboBox::currentIndexChanged, this, [this] {
        showProxy();
        Q_EMIT edited();
        Q_EMIT resized();
    });
    connect(m_ui->proxyBox, &QComboBox::activated, this, [this] {
        if (proxyChoice() == desk::ProxyChoice::Manual)
            Q_EMIT opened(m_ui->proxyPasswordEdit); // the last of what appears
    });
    connect(m_ui->authorityButton, &QAbstractButton::clicked, this, &StoreMore::chooseAuthority);
}

StoreMore::~StoreMore() = default;

bool StoreMore::isNeededFor(const desk::Store &store)
{
    const desk::Store standard;
    return store.sharingGroup != standard.sharingGroup || store.dailyLimit != standard.dailyLimit
        || store.authorityFile != standard.authorityFile || store.proxy != standard.proxy;
}

void StoreMore::load(const desk::Store &store)
{
    m_ui->sharingGroupBox->setChecked(store.sharingGroup);
    m_ui->dailyLimitBox->setValue(store.dailyLimit);
    m_ui->authorityEdit->setText(store.authorityFile);
    m_ui->proxyAddressEdit->setText(store.proxyAddress);
    m_ui->proxyUserEdit->setText(store.proxyUser);
    m_ui->proxyPasswordEdit->setText(store.proxyPassword);
    m_ui->proxyPasswordEdit->setPlaceholderText(store.proxyKeychainEntry.isEmpty() ? QString()
                                                                                   : tr("Kept in the system's keychain"));
    m_ui->proxyBox->setCurrentIndex(m_ui->proxyBox->findData(static_cast<int>(store.proxy)));
    showProxy();
}

void StoreMore::showProxy()
{
    const bool isNamedHere = proxyChoice() == desk::ProxyChoice::Manual;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->proxyAddressEditCaption, m_ui->proxyAddressEdit, m_ui->proxyUserEditCaption,
                                          m_ui->proxyUserEdit, m_ui->proxyPasswordEditCaption, m_ui->proxyPasswordEdit})
        widget->setVisible(isNamedHere);
}

int StoreMore::captionWidth() const
{
    int widest = 0;
    for (const QLabel *caption : {m_ui->dailyLimitBoxCaption, m_ui->authorityEditCaption, m_ui->proxyBoxCaption,
                                  m_ui->proxyAddressEditCaption, m_ui->proxyUserEditCaption, m_ui->proxyPasswordEditCaption})
        widest = std::max(widest, caption->sizeHint().width());
    return widest;
}

void StoreMore::setCaptionWidth(int width)
{
    m_ui->moreGrid->setColumnMinimumWidth(0, width);
}

desk::ProxyChoice StoreMore::proxyChoice() const
{
    return static_cast<desk::ProxyChoice>(m_ui->proxyBox->currentData().toInt());
}

void StoreMore::takeInto(desk::Store &store) const
{
    store.sharingGroup = m_ui->sharingGroupBox->isChecked();
    store.dailyLimit = m_ui->dailyLimitBox->value();
    store.authorityFile = m_ui->authorityEdit->text().trimmed();
    store.proxy = proxyChoice();
    const QString address = m_ui->proxyAddressEdit->text().trimmed();
    // An address that waits for its day is kept only where it could be used then.
    const bool isKept = store.proxy == desk::ProxyChoice::Manual || desk::parseProxyAddress(address).has_value();
    store.proxyAddress = isKept ? address : QString();
    store.proxyUser = m_ui->proxyUserEdit->text().trimmed();
    store.proxyPassword = m_ui->proxyPasswordEdit->text();
}

bool StoreMore::validate()
{
    const QString authority = authorityRefusal();
    showFieldRefusal(*m_ui->authorityRefusal, authority);
    const QString proxy = proxyRefusal();
    showFieldRefusal(*m_ui->proxyRefusal, proxy);
    return authority.isEmpty() && proxy.isEmpty();
}

QString StoreMore::proxyRefusal() const
{
    if (proxyChoice() != desk::ProxyChoice::Manual)
        return {};
    if (!desk::parseProxyAddress(m_ui->proxyAddressEdit->text()))
        return tr("A proxy is given as name and port, for example proxy.example.com:8080.");
    if (m_ui->proxyUserEdit->text().trimmed().isEmpty() && !m_ui->proxyPasswordEdit->text().isEmpty())
        return tr("The proxy's password needs a user name.");
    return {};
}

QString StoreMore::authorityRefusal() const
{
    desk::Store store;
    takeInto(store);
    if (store.authorityFile.isEmpty())
        return {};
    const QFileInfo file(store.authorityFile);
    // A relative path would be another file when started elsewhere.
    if (file.isRelative() || store.authorityFile.size() > desk::keys::store::authorityFile.maxLength)
        return tr("Give the whole path of the certificate file, or choose it.");
    const auto fault = desk::authorityFileFault(store.authorityFile);
    if (!fault)
        return {};
    switch (*fault) {
    case desk::AuthorityFileFault::Missing:
        return tr("There is no such certificate file.");
    case desk::AuthorityFileFault::Unreadable:
    case desk::AuthorityFileFault::NoCertificate:
        return tr("This file holds no certificate that can be read.");
    case desk::AuthorityFileFault::Bundle:
        return tr(
            "This is a P7B file (PKCS#7), which cannot be read here. Save the certificate as a Base-64 .cer file and choose "
            "that.");
    }
    Q_UNREACHABLE();
}

void StoreMore::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate file"), QFileInfo(m_ui->authorityEdit->text()).absolutePath(),
                                   tr("Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ui->authorityEdit, &QLineEdit::setText);
    dialog->open();
}

void StoreMore::goToProxy()
{
    QWidget *field = m_ui->proxyBox;
    if (proxyChoice() == desk::ProxyChoice::Manual) {
        // Where the address is one, what may be missing is the sign-in.
        QLineEdit *edit = desk::parseProxyAddress(m_ui->proxyAddressEdit->text()) ? m_ui->proxyUserEdit : m_ui->proxyAddressEdit;
        edit->selectAll();
        field = edit;
    }
    field->setFocus();
}

void StoreMore::goToRefused()
{
    if (!m_ui->authorityRefusal->text().isEmpty())
        goToAuthority();
    else
        goToProxy();
}

void StoreMore::goToAuthority()
{
    m_ui->authorityEdit->setFocus();
    m_ui->authorityEdit->selectAll();
}

} // namespace desktop
