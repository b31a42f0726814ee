// SPDX-License-Identifier: MIT
#include <desktop/settings/storesform.h>

#include "ui_storesform.h"

#include <desk/settings/settingskeys.h>
#include <desk/text/displaytext.h>

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

StoresForm::StoresForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StoresForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->storeBox, &QComboBox::activated, this, &StoresForm::choose);
    connect(m_ui->addStoreButton, &QAbstractButton::clicked, this, &StoresForm::add);
    connect(m_ui->removeStoreButton, &QAbstractButton::clicked, this, &StoresForm::removeShown);
    connect(m_ui->askStoreBox, &QAbstractButton::clicked, this, [this] {
        m_current = m_shown;
        m_ui->askStoreBox->setEnabled(false); // another one can be ticked, not none
        m_ui->storeBox->setFocus();
    });
    connect(m_ui->storeForm, &StoreForm::edited, this, &StoresForm::edited);
    connect(m_ui->storeForm, &StoreForm::doctorRequested, this, &StoresForm::doctorRequested);
    connect(m_ui->storeForm, &StoreForm::moreShown, this, [this] {
        showRow();
        Q_EMIT edited(); // opens it again where it holds what is refused
        Q_EMIT resized();
    });
}

StoresForm::~StoresForm() = default;

void StoresForm::load(const QList<desk::Store> &stores, int current)
{
    m_entries.clear();
    for (const desk::Store &store : stores)
        m_entries.append(Entry{{store, !store.keychainEntry.isEmpty()}});
    m_current = current;
    show(current);
}

QList<desk::StoreEdit> StoresForm::edits() const
{
    QList<desk::StoreEdit> edits;
    for (const Entry &entry : m_entries)
        edits.append(entry.edit);
    edits[m_shown] = shown();
    return edits;
}

desk::StoreEdit StoresForm::shown() const
{
    return m_ui->storeForm->edit();
}

void StoresForm::show(int store)
{
    m_shown = store;
    m_ui->storeForm->load(m_entries.at(store).edit);
    fill();
}

bool StoresForm::validate()
{
    QStringList others;
    for (int i = 0; i < m_entries.size(); ++i)
        if (i != m_shown)
            others << m_entries.at(i).edit.store.title();
    m_entries[m_shown].isFine = m_ui->storeForm->validate(others);
    return std::all_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.isFine; });
}

void StoresForm::goTo(desk::DoctorField field)
{
    m_ui->storeForm->goTo(field);
}

void StoresForm::showEvent(QShowEvent *event)
{
    m_ui->storesGrid->setColumnMinimumWidth(0, m_ui->storeForm->caption().sizeHint().width());
    QWidget::showEvent(event);
}

void StoresForm::keepShown()
{
    static_cast<void>(validate());
    m_entries[m_shown].edit = shown();
}

/// The list, with what is not complete marked in words.
void StoresForm::fill()
{
    const QSignalBlocker quiet(m_ui->storeBox);
    m_ui->storeBox->clear();
    for (const Entry &entry : m_entries) {
        const QString title = desk::singleLine(entry.edit.store.title());
        const QString name = title.isEmpty() ? tr("New store") : title;
        m_ui->storeBox->addItem(entry.isFine ? name : u"⚠ "_s + tr("%1 (not complete)").arg(name));
    }
    m_ui->storeBox->setCurrentIndex(m_shown);
    m_ui->askStoreBox->setChecked(m_shown == m_current);
    m_ui->askStoreBox->setEnabled(m_shown != m_current);
    m_ui->addStoreButton->setEnabled(m_entries.size() < desk::keys::storeCount.most);
    showRow();
}

void StoresForm::showRow()
{
    const bool areMany = m_entries.size() > 1;
    const bool isRow = areMany || m_ui->storeForm->isMoreShown();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->storeBoxCaption, m_ui->storeBox, m_ui->addStoreButton})
        part->setVisible(isRow);
    m_ui->removeStoreButton->setVisible(areMany);
    m_ui->askStoreBox->setVisible(areMany);
}

void StoresForm::choose(int store)
{
    if (store == m_shown)
        return;
    keepShown();
    show(store);
}

void StoresForm::add()
{
    keepShown();
    m_entries.append(Entry{{}, false});
    show(static_cast<int>(m_entries.size()) - 1);
    m_ui->storeForm->goTo(desk::DoctorField::Address);
    Q_EMIT resized();
}

void StoresForm::removeShown()
{
    m_entries.removeAt(m_shown);
    if (m_current > m_shown || m_current == m_entries.size())
        --m_current;
    show(std::min(m_shown, static_cast<int>(m_entries.size()) - 1));
    m_ui->storeBox->setFocus();
}

} // namespace desktop
