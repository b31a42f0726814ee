// SPDX-License-Identifier: MIT
#include <desktop/doctor/doctormark.h>

#include <desktop/look/shapes.h>

#include <QPainter>

#include <optional>

namespace desktop {
namespace {

struct Drawing {
    Shape shape;
    Severity severity;
};

std::optional<Drawing> drawingOf(desk::DoctorVerdict verdict)
{
    switch (verdict) {
    case desk::DoctorVerdict::Green:
        return Drawing{Shape::CircleTick, Severity::Ok};
    case desk::DoctorVerdict::Amber:
        return Drawing{Shape::TriangleMark, Severity::Warning};
    case desk::DoctorVerdict::Red:
        return Drawing{Shape::OctagonCross, Severity::Error};
    case desk::DoctorVerdict::NotReached:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

DoctorMark::DoctorMark(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    constexpr int textSize = 16;
    setProperty("textSize", textSize);
    setProperty("textBold", true);
    fit();
}

void DoctorMark::setLook(const Look &look)
{
    m_look = look;
    fit();
}

void DoctorMark::show(desk::DoctorVerdict verdict, const QString &word)
{
    m_verdict = verdict;
    m_busy = false;
    setText(word);
    update();
}

void DoctorMark::showBusy(const QString &word)
{
    m_busy = true;
    setText(word);
    update();
}

void DoctorMark::fit()
{
    constexpr int widest = 150; // "not reached" and its shape's place
    setFixedWidth(m_look.spaced(widest));
    setContentsMargins(shapeSize() * 3 / 2, 0, 0, 0);
    setMinimumHeight(shapeSize());
}

void DoctorMark::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRectF box(0, 0, shapeSize(), shapeSize());
    if (m_busy)
        drawShape(painter, desktop::Shape::Dots, box, palette().color(QPalette::PlaceholderText));
    else if (const auto drawing = drawingOf(m_verdict))
        drawShape(painter, drawing->shape, box, m_look.shapeOnCard(drawing->severity));
}

} // namespace desktop
