// SPDX-License-Identifier: MIT
#include <desktop/doctor/doctordialog.h>

#include "ui_doctordialog.h"

#include <desktop/doctor/doctorrow.h>
#include <desktop/widgets/slimscrollbar.h>

#include <sentences/doctorsentence.h>

#include <kybio/transport/managerproxy.h>

#include <QDateTime>
#include <QFileDialog>
#include <QNetworkProxy>
#include <QSaveFile>
#include <QScreen>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {

DoctorDialog::DoctorDialog(desk::DoctorInput input, const QNetworkProxy &proxy, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DoctorDialog>())
    , m_doctor(m_network, std::move(input))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    kybio::useProxy(m_network, proxy);
    m_ui->costLabel->setText(sentences::doctorCostNotice());
    m_ui->saveNotice->hide();
    m_ui->scrollArea->setVerticalScrollBar(new SlimScrollBar);
    for (const desk::DoctorStep &step : m_doctor.steps()) {
        auto *row = new DoctorRow(m_ui->rows);
        row->setObjectName(QString(desk::nameOf(step.check)) + u"Row"_s);
        row->setLook(look);
        m_ui->rowsLayout->addWidget(row);
        m_rows << row;
        connect(row, &DoctorRow::fieldRequested, this, &DoctorDialog::fieldRequested);
        connect(m_ui->detailsButton, &QAbstractButton::toggled, row, &DoctorRow::setUnfolded);
    }
    m_ui->rowsLayout->addStretch();
    connect(m_ui->checkButton, &QAbstractButton::clicked, this, [this] { start(desk::DoctorScope::WithCall); });
    connect(m_ui->freeButton, &QAbstractButton::clicked, this, [this] { start(desk::DoctorScope::FreeOnly); });
    connect(m_ui->cancelButton, &QAbstractButton::clicked, &m_doctor, &desk::Doctor::cancel);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &DoctorDialog::chooseFile);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_doctor, &desk::Doctor::changed, this, &DoctorDialog::showSteps);
    connect(&m_doctor, &desk::Doctor::sending, this, &DoctorDialog::sending);
    setPalette(look.palette());
    m_ui->rows->setBackgroundRole(QPalette::Base);
    m_ui->scrollArea->viewport()->setBackgroundRole(QPalette::Base);
    look.applyTo(*this);
    constexpr QSize at100{760, 680};
    resize(QSize(look.spaced(at100.width()), look.spaced(at100.height()))
               .boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
    showSteps();
}

DoctorDialog::~DoctorDialog()
{
    m_doctor.disconnect(this); // it is a member: its last words would come to a half-gone dialog
}

void DoctorDialog::done(int result)
{
    m_doctor.cancel();
    QDialog::done(result);
}

void DoctorDialog::start(desk::DoctorScope scope)
{
    m_ui->saveNotice->hide();
    m_doctor.start(scope);
    m_ui->cancelButton->setFocus(); // the button that was pressed is gone
}

void DoctorDialog::showSteps()
{
    const auto current = m_doctor.current();
    const QList<desk::DoctorStep> &steps = m_doctor.steps();
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_rows.at(i)->show(steps.at(i), current == steps.at(i).check);
    const bool running = m_doctor.isRunning();
    const bool hasReport = !running && steps.constFirst().finding != desk::DoctorFinding::Waiting;
    const bool cancelHadFocus = m_ui->cancelButton->hasFocus();
    m_ui->checkButton->setVisible(!running);
    m_ui->freeButton->setVisible(!running);
    m_ui->cancelButton->setVisible(running);
    m_ui->saveButton->setEnabled(hasReport);
    if (!running && cancelHadFocus)
        m_ui->closeButton->setFocus(); // not the one that costs a call: somebody may press Enter once more
    showHeadline();
    // Once the rows have their new heights.
    QTimer::singleShot(0, this, &DoctorDialog::showPlace);
}

/// Scrolls to what matters: the check under way, at the end the one to mend.
void DoctorDialog::showPlace()
{
    const desk::DoctorStep *worst = desk::worstOf(m_doctor.steps());
    const auto current = m_doctor.current();
    const auto check = current ? *current : worst != nullptr ? worst->check : desk::DoctorCheck::Address;
    m_ui->rows->layout()->activate();
    m_ui->scrollArea->ensureWidgetVisible(m_rows.at(static_cast<qsizetype>(check)), 0, 0);
}

void DoctorDialog::showHeadline()
{
    const QList<desk::DoctorStep> &steps = m_doctor.steps();
    const desk::DoctorStep *worst = desk::worstOf(steps);
    QString headline;
    if (m_doctor.isRunning())
        headline = tr("Checking the connection");
    else if (worst != nullptr)
        headline = sentences::doctorSentence(*worst).title;
    else if (steps.constFirst().finding == desk::DoctorFinding::Waiting)
        headline = tr("Check the connection");
    else if (steps.constLast().finding == desk::DoctorFinding::Cancelled)
        headline = tr("Cancelled");
    else if (m_doctor.scope() == desk::DoctorScope::FreeOnly)
        headline = tr("All free checks are fine");
    else
        headline = tr("All is fine");
    m_ui->headlineLabel->setText(headline);
}

void DoctorDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"memberdesk-report.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DoctorDialog::saveReport);
    dialog->open();
}

bool DoctorDialog::saveReport(const QString &file)
{
    const QByteArray report = sentences::doctorReport(m_doctor.steps(), QDateTime::currentDateTimeUtc(), m_doctor.callsMade())
                                  .toUtf8();
    QSaveFile target(file);
    // commit() does not look at what its own flush() came to: on a full disk it put an empty file in place of the old one.
    const bool saved = target.open(QIODevice::WriteOnly) && target.write(report) == report.size() && target.flush()
        && target.commit();
    m_ui->saveNotice->setText(saved ? tr("The report is saved. It holds no secrets and nothing of members.")
                                    : u"⚠ "_s + tr("The report cannot be saved there. Choose another place."));
    m_ui->saveNotice->show();
    return saved;
}

} // namespace desktop
