// SPDX-License-Identifier: MIT
#include <desktop/doctor/doctorrow.h>

#include <desktop/doctor/doctormark.h>
#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/selectable.h>

#include <sentences/doctorsentence.h>

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

/// A clock is set elsewhere; everything else has a field in the settings.
bool hasField(desk::DoctorField field)
{
    return field != desk::DoctorField::None && field != desk::DoctorField::Clock;
}

} // namespace

DoctorRow::DoctorRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new DoctorMark(this))
    , m_name(plainLabel(this, u"checkLabel"_s, 16, true))
    , m_sentence(plainLabel(this, u"sentenceLabel"_s, 16, false))
    , m_details(plainLabel(this, u"rowDetailsLabel"_s, 14, false))
    , m_fieldButton(new LinkButton(this))
{
    m_mark->setObjectName(u"markLabel"_s);
    m_fieldButton->setObjectName(u"fieldButton"_s);
    m_fieldButton->setText(tr("To the setting"));
    m_fieldButton->setProperty("textSize", 16);
    m_details->setProperty("quiet", true);
    m_details->setAccessibleDescription(tr("Details for support"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_mark, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_fieldButton, 0, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    grid->addWidget(m_sentence, 1, 1);
    grid->addWidget(m_details, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_details->hide();
    m_fieldButton->hide();
    connect(m_fieldButton, &QAbstractButton::clicked, this, [this] { Q_EMIT fieldRequested(m_field); });
}

void DoctorRow::setLook(const Look &look)
{
    m_mark->setLook(look);
    layout()->setContentsMargins(0, look.scaled(6), 0, look.scaled(6));
}

void DoctorRow::show(const desk::DoctorStep &step, bool isUnderWay)
{
    const bool isWaiting = step.finding == desk::DoctorFinding::Waiting;
    const sentences::Sentence sentence = sentences::doctorSentence(step);
    const QString word = sentences::doctorVerdictWord(step.verdict());
    m_name->setText(sentences::doctorCheckName(step.check));
    if (isUnderWay)
        m_mark->showBusy(tr("checking"));
    else
        m_mark->show(step.verdict(), isWaiting ? QString() : word);
    // What is fine, or was not reached, needs no advice: ten times the same would hide the one line that has some.
    const bool isFine = step.verdict() == desk::DoctorVerdict::Green;
    const bool isSilent = isWaiting || step.finding == desk::DoctorFinding::NotReached;
    if (isSilent)
        m_sentence->clear();
    else
        //: A title without a full stop, and the sentence that follows it.
        m_sentence->setText(isFine ? sentence.title : tr("%1. %2").arg(sentence.title, sentence.text));
    m_sentence->setVisible(!isSilent);
    m_details->setText(isWaiting ? QString() : sentences::doctorDetails(step).join(u'\n'));
    m_field = step.field();
    m_fieldButton->setVisible(hasField(m_field));
    m_fieldButton->setAccessibleName(tr("To the setting: %1").arg(m_name->text()));
    QString heard = m_name->text();
    if (!isWaiting)
        heard += u": "_s + word;
    if (!isSilent)
        heard += u". "_s + m_sentence->text();
    setAccessibleName(heard);
    showDetails();
}

void DoctorRow::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    showDetails();
}

void DoctorRow::showDetails()
{
    m_details->setVisible(m_unfolded && !m_details->text().isEmpty());
}

} // namespace desktop
