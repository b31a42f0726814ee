// SPDX-License-Identifier: MIT
#include <desktop/counter/searchform.h>

#include "ui_searchform.h"

#include <desktop/look/shapes.h>

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace desktop {
namespace {

constexpr int smallestPixels = 16;

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SearchForm>())
{
    m_ui->setupUi(this);
    m_ui->noteLabel->hide();
    m_ui->searchButton->setFilled(true);
    m_ui->numberEdit->installEventFilter(this);
    connect(m_ui->numberEdit, &NumberEdit::entered, this,
            [this](bool insisting) { Q_EMIT entered(m_ui->numberEdit->text(), insisting); });
    connect(m_ui->numberEdit, &QLineEdit::inputRejected, this,
            [this] { setNote(tr("That was too long for a number: only its beginning was kept.")); });
    connect(m_ui->searchButton, &QAbstractButton::clicked, this, &SearchForm::click);
    showShape();
}

SearchForm::~SearchForm() = default;

NumberEdit &SearchForm::numberEdit() const
{
    return *m_ui->numberEdit;
}

void SearchForm::show(const sentences::Presentation &presentation)
{
    if (presentation.forgetsTyped)
        m_ui->numberEdit->wipe();
    setNote(presentation.note);
    setAsking(presentation.offersCancel);
}

void SearchForm::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    if (!asking)
        m_sinceClick.invalidate();
    m_ui->searchButton->setText(asking ? tr("Cancel") : tr("Look up"));
    m_ui->searchButton->setFilled(!asking);
    m_ui->searchButton->setShape(asking ? Shape::OctagonCross : Shape::Magnifier);
    makeRoom();
}

void SearchForm::click()
{
    if (!m_asking) {
        m_sinceClick.start();
        m_ui->numberEdit->finish();
    } else if (!m_sinceClick.isValid() || m_sinceClick.hasExpired(QApplication::doubleClickInterval())) {
        // Not by the second half of a double click: the call is made, and would be paid for nothing.
        Q_EMIT cancelRequested();
    }
}

void SearchForm::setNote(const QString &note)
{
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(m_hasRoomForNote && !note.isEmpty());
}

void SearchForm::setRoomForNote(bool hasRoom)
{
    m_hasRoomForNote = hasRoom;
    setNote(m_ui->noteLabel->text());
}

bool SearchForm::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::WindowActivate: // a window that came back: the focus never left its field
    case QEvent::WindowDeactivate:
        m_ui->numberCard->setAccented(m_ui->numberEdit->hasFocus());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showShape();
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void SearchForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void SearchForm::makeRoom()
{
    // Large text in a small window: the digits need the room of the picture, then of the button's words.
    constexpr int digitsWanted = 11;
    constexpr int digitsForPicture = 14;
    const int digit = m_ui->numberEdit->fontMetrics().horizontalAdvance(u'0');
    const QMargins card = m_ui->numberLayout->contentsMargins();
    const int room = width() - m_ui->rowLayout->spacing() - card.left() - card.right() - m_ui->searchButton->wordsWidth();
    m_ui->shapeLabel->setVisible(room > digitsForPicture * digit);
    m_ui->searchButton->setCompact(room < digitsWanted * digit);
    m_ui->searchButton->setToolTip(m_ui->searchButton->isCompact() ? m_ui->searchButton->text() : QString());
    fitDigits(digitsWanted);
}

/// The largest text in the smallest window: smaller digits, rather than the first of them out of sight.
void SearchForm::fitDigits(int wanted)
{
    QFont font = m_ui->numberEdit->font();
    if (font.pixelSize() != m_fittedPixels)
        m_wantedPixels = font.pixelSize();
    const QMargins card = m_ui->numberLayout->contentsMargins();
    const int room = width() - m_ui->rowLayout->spacing() - card.left() - card.right() - m_ui->searchButton->sizeHint().width();
    font.setPixelSize(m_wantedPixels);
    while (font.pixelSize() > smallestPixels && wanted * QFontMetrics(font).horizontalAdvance(u'0') > room)
        font.setPixelSize(font.pixelSize() - 1);
    m_fittedPixels = font.pixelSize();
    if (m_ui->numberEdit->font().pixelSize() != m_fittedPixels)
        m_ui->numberEdit->setFont(font);
}

void SearchForm::showShape()
{
    const int side = m_ui->numberEdit->fontMetrics().height();
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawShape(painter, Shape::Barcode, QRectF(0, 0, side, side), palette().color(QPalette::PlaceholderText));
    m_ui->shapeLabel->setPixmap(pixmap);
}

} // namespace desktop
