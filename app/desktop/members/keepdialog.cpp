// SPDX-License-Identifier: MIT
#include <desktop/members/keepdialog.h>

#include <desktop/widgets/selectable.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int textSize = 16;

struct Format {
    QString name;
    QString ending;
};

} // namespace

KeepDialog::KeepDialog(int all, int shown, const std::function<void(std::function<void()>)> &unlock, const Look &look,
                       QWidget *parent)
    : QDialog(parent)
    , m_all(new QRadioButton(tr("&All: %n members", nullptr, all), this))
    , m_shown(new QRadioButton(tr("Only those &shown: %n members", nullptr, shown), this))
    , m_contacts(new QCheckBox(tr("&With contact data: phone, e-mail, QQ, address, remarks, birthday"), this))
{
    setObjectName(u"keepDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Save the list - Member Desk"));
    m_all->setObjectName(u"keepAll"_s);
    m_shown->setObjectName(u"keepShown"_s);
    m_contacts->setObjectName(u"keepContacts"_s);
    for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{m_all, m_shown, m_contacts})
        each->setProperty("textSize", textSize);
    m_shown->setVisible(shown != all);
    (shown != all ? m_shown : m_all)->setChecked(true);
    auto *hint = plainLabel(this, u"keepHint"_s, 14, false);
    hint->setText(
        tr("As CSV or for Excel, with every digit; or as pages (PDF), without contact data. Whoever has the file can read it."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("&Choose a file…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"chooseFileButton"_s);
    save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    connect(m_contacts, &QAbstractButton::clicked, this, [this, unlock](bool ticked) {
        if (!ticked)
            return;
        m_contacts->setChecked(false); // until the PIN is right
        unlock([this] { m_contacts->setChecked(true); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &KeepDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 24;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    for (QWidget *each : std::initializer_list<QWidget *>{m_all, m_shown, m_contacts, hint, buttons})
        column->addWidget(each);
    constexpr int width = 560;
    setMinimumWidth(look.spaced(width));
    look.applyTo(*this);
}

KeepDialog::Choice KeepDialog::choice() const
{
    return {!m_all->isChecked(), m_contacts->isChecked(), {}};
}

void KeepDialog::chooseFile()
{
    const QList<Format> formats{{tr("CSV, for any spreadsheet (*.csv)"), u"csv"_s},
                                {tr("Excel (*.xlsx)"), u"xlsx"_s},
                                {tr("Pages, PDF (*.pdf)"), u"pdf"_s}};
    QStringList names;
    for (const Format &format : formats)
        names << format.name;
    auto *dialog = new QFileDialog(this, tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(names);
    dialog->setDefaultSuffix(formats.constFirst().ending);
    dialog->selectFile(u"members.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, formats](const QString &name) {
        for (const Format &format : formats) {
            if (format.name == name)
                dialog->setDefaultSuffix(format.ending);
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Choice chosenNow = choice();
        chosenNow.file = file;
        Q_EMIT chosen(chosenNow);
        accept();
    });
    dialog->open();
}

} // namespace desktop
