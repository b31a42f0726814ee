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
    connect(m_ui->storeForm, &StoreForm::opened, this, &StoresForm::opened);
    connect(m_ui->storeForm, &StoreForm::resized, this, &StoresForm::resized);
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
        m_entries.append(Entry{.edit = {store, !store.keychainEntry.isEmpty()}, .asLoaded = {}});
    m_current = current;
    show(current);
}

bool StoresForm::mayBeSaved() const
{
    return firstInTheWay() < 0;
}

int StoresForm::firstInTheWay() const
{
    const QList<desk::StoreEdit> now = edits();
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (!entry.isFine && (entry.isNew || entry.asLoaded != now.at(i)))
            return i;
    }
    return -1;
}

void StoresForm::goToRefused()
{
    const int store = firstInTheWay();
    if (store < 0)
        return;
    choose(store);
    m_ui->storeForm->demandAll();
    validate();
    m_ui->storeForm->goToRefused();
}

void StoresForm::goToFirst()
{
    m_ui->storeForm->goToFirst();
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
    Entry &entry = m_entries[store];
    m_ui->storeForm->load(entry.edit);
    if (!entry.asLoaded)
        entry.asLoaded = shown();
    fill();
}

void StoresForm::validate()
{
    QStringList others;
    for (int i = 0; i < m_entries.size(); ++i)
        if (i != m_shown)
            others << m_entries.at(i).edit.store.title();
    Entry &entry = m_entries[m_shown];
    entry.isFine = m_ui->storeForm->validate(others);
    const QString title = desk::singleLine(shown().store.title());
    m_ui->storeBox->setItemText(m_shown, title.isEmpty() ? tr("New store") : title); // as it is typed
}

void StoresForm::goTo(desk::DoctorField field)
{
    m_ui->storeForm->goTo(field);
}

void StoresForm::showEvent(QShowEvent *event)
{
    m_ui->storesGrid->setColumnMinimumWidth(0, m_ui->storeForm->captionWidth());
    QWidget::showEvent(event);
}

void StoresForm::keepShown()
{
    validate();
    m_entries[m_shown].edit = shown();
}

/// The list, with what is not complete marked in words.
void StoresForm::fill()
{
    const QSignalBlocker quiet(m_ui->storeBox);
    m_ui->storeBox->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QString title = desk::singleLine(entry.edit.store.title());
        const QString name = title.isEmpty() ? tr("New store") : title;
        m_ui->storeBox->addItem(entry.isFine || i == m_shown ? name : u"⚠ "_s + tr("%1 (not complete)").arg(name));
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
    m_ui->storeForm->setNameShown(isRow);
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
    m_entries.append(Entry{.edit = {}, .asLoaded = {}, .isNew = true, .isFine = false});
    show(static_cast<int>(m_entries.size()) - 1);
    m_ui->storeForm->goToName(); // without one it would be called as the other, whose server it has
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
