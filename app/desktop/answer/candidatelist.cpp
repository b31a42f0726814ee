// SPDX-License-Identifier: MIT
#include <desktop/answer/candidatelist.h>

#include <desktop/answer/mark.h>

#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

QPixmap pictureOf(Shape shape, int side, const QColor &color, qreal ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawShape(painter, shape, QRectF(0, 0, side, side), color);
    return picture;
}

} // namespace

CandidateList::CandidateList(QWidget *parent)
    : QListWidget(parent)
{
    constexpr int textSize = 20;
    setProperty("textSize", textSize);
    setFrameShape(NoFrame); // the card around it has one
    setAccessibleName(tr("Members with this phone"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(NoEditTriggers);
    // A tap is a choice; of a double click the second half finds no list any more.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { Q_EMIT chosen(row(item)); });
}

void CandidateList::setLook(const Look &look)
{
    m_look = look;
    look.applyTo(*this);
    fill();
}

void CandidateList::show(const QList<sentences::Candidate> &candidates)
{
    if (candidates.isEmpty() && m_candidates.isEmpty())
        return;
    m_candidates = candidates;
    fill();
}

void CandidateList::fill()
{
    const int before = currentRow();
    clear();
    const int side = fontMetrics().height();
    setIconSize({side, side});
    for (const sentences::Candidate &candidate : std::as_const(m_candidates)) {
        const Mark mark = markOf(candidate.kind);
        QIcon icon(pictureOf(mark.shape, side, m_look.shapeOnCard(mark.severity), devicePixelRatioF()));
        icon.addPixmap(pictureOf(mark.shape, side, m_look.palette().color(QPalette::HighlightedText), devicePixelRatioF()),
                       QIcon::Selected);
        auto *item = new QListWidgetItem(icon, QStringList{candidate.number, candidate.name, candidate.standing}.join(u"   "_s),
                                         this);
        item->setData(Qt::AccessibleTextRole, QStringList{candidate.number, candidate.name, candidate.standing}.join(u", "_s));
        item->setSizeHint({0, side * 2});
    }
    setCurrentRow(before >= 0 && before < count() ? before : 0);
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat() && currentRow() >= 0)
        Q_EMIT chosen(currentRow()); // which may fill or empty this list
    else if (event->key() == Qt::Key_Escape || isEnter)
        event->ignore(); // the window's
    else
        QListWidget::keyPressEvent(event);
}

} // namespace desktop
