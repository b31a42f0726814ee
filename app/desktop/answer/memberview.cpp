// SPDX-License-Identifier: MIT
#include <desktop/answer/memberview.h>

#include "ui_memberview.h"

#include <desktop/answer/fieldtexts.h>
#include <desktop/widgets/selectable.h>

#include <sentences/standingsentence.h>

#include <desk/text/amounttext.h>
#include <desk/text/displaytext.h>
#include <desk/text/masking.h>

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

QString changeText(const std::optional<kybio::Decimal> &difference, const QDateTime &since, const QLocale &locale)
{
    if (!difference)
        return {};
    return MemberView::tr("%1 since %2")
        .arg(desk::differenceText(*difference, locale), locale.toString(since.time(), QLocale::ShortFormat));
}

/// Those of `root` and of everything in it, the innermost first.
QList<QLayout *> layoutsOf(QWidget &root)
{
    QList<QLayout *> layouts{root.layout()};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (widget->layout() != nullptr)
            layouts.prepend(widget->layout());
    return layouts;
}

/// A text without end takes long to lay out, and nobody reads it here: the whole of it is in the tool tip and for screen readers.
void setCut(QLabel &label, const QString &whole)
{
    constexpr qsizetype mostShown = 500;
    const bool isLong = whole.size() > mostShown;
    const bool cutsCharacter = isLong && whole.at(mostShown - 1).isHighSurrogate();
    const QString shown = isLong ? QString(whole.left(cutsCharacter ? mostShown - 1 : mostShown) + u'…') : whole;
    const QString broken = desk::breakable(shown);
    label.setText(broken);
    setSelectable(label, broken == shown); // nobody is to carry invisible characters away
    if (isLong || !label.toolTip().isEmpty()) {
        label.setAccessibleName(isLong ? whole : QString());
        // A tool tip is rich text where it looks like it: escaped, it cannot.
        label.setToolTip(isLong ? QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()) : QString());
    }
}

/// Captions over their values, or beside them.
void stackCaptions(QGridLayout &grid, bool over)
{
    struct Cell {
        QWidget *widget = nullptr;
        Qt::Alignment alignment;
        int row = 0;
        int column = 0;
    };
    if (grid.property("over").toBool() == over)
        return;
    grid.setProperty("over", over);
    QList<Cell> cells;
    for (int index = 0; index < grid.count(); ++index) {
        Cell cell{grid.itemAt(index)->widget(), grid.itemAt(index)->alignment(), 0, 0};
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(index, &cell.row, &cell.column, &rows, &columns);
        if (cell.widget != nullptr)
            cells.append(cell);
    }
    for (const Cell &cell : cells) {
        grid.removeWidget(cell.widget);
        if (over)
            grid.addWidget(cell.widget, cell.row * 2 + cell.column, 0, cell.alignment);
        else
            grid.addWidget(cell.widget, cell.row / 2, cell.row % 2, cell.alignment);
    }
}

} // namespace

MemberView::MemberView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MemberView>())
{
    m_ui->setupUi(this);
    makeSelectable(*this);
    for (const MaskedValue *value : findChildren<MaskedValue *>())
        connect(value, &MaskedValue::unlockRequested, this, &MemberView::unlockRequested);
    using desk::PeekField;
    const std::pair<MaskedValue *, PeekField> contacts[]{
        {m_ui->phoneValue, PeekField::Phone},       {m_ui->emailValue, PeekField::Email},
        {m_ui->birthdayValue, PeekField::Birthday}, {m_ui->qqValue, PeekField::Qq},
        {m_ui->addressValue, PeekField::Address},   {m_ui->remarksValue, PeekField::Remarks}};
    for (const auto &[value, field] : contacts)
        connect(value, &MaskedValue::uncovered, this, [this, field = field] { Q_EMIT contactShown(field, m_number); });
    m_layouts = layoutsOf(*this);
    forget();
}

MemberView::~MemberView() = default;

void MemberView::show(const sentences::Presentation &presentation)
{
    const desk::Found &found = *presentation.found();
    const kybio::Member &member = found.member;
    const QLocale &locale = presentation.locale;
    m_number = numberOf(found);
    if (presentation.coversMember) {
        clearFields();
        m_ui->nameValue->setWholeText(coveredText());
        kybio::Member onlyNumber;
        onlyNumber.number = member.number;
        m_ui->summaryValue->setWholeText(summaryText(onlyNumber, askedNumber(found), presentation.today));
        for (QLabel *label : {m_ui->creditValue, m_ui->expiryValue, m_ui->createdValue, m_ui->storeValue, m_ui->nickNameValue,
                              m_ui->totalPointValue})
            label->setText(coveredText());
        for (MaskedValue *value : findChildren<MaskedValue *>())
            value->setValue(coveredText(), coveredText());
        m_ui->balanceValue->setAmount(coveredText());
        m_ui->pointsValue->setAmount(coveredText());
        m_ui->discountValue->setAmount(coveredText());
        arrangeAmounts();
        releaseLayouts();
        return;
    }
    // Every field is set, to nothing where there is nothing: no forget() before it, which would set most of them twice.
    const QString name = textOf(member.name);
    m_ui->nameValue->setWholeText(name.isEmpty() ? tr("(no name)") : name);
    m_ui->summaryValue->setWholeText(summaryText(member, askedNumber(found), presentation.today));
    m_balance = textOf(member.balance, locale);
    m_points = textOf(member.point, locale);
    m_copiedBalance = copiedText(member.balance, locale);
    m_copiedPoints = copiedText(member.point, locale);
    setCopiedTexts(name, numberOf(found));
    m_coverAmounts = presentation.coversAmounts;
    showAmounts();
    const sentences::DiscountText discount = discountOf(member.discount, locale);
    m_ui->discountValue->setAmount(discount.value);
    m_ui->discountNote->setText(discount.note);
    const desk::Change change = presentation.change.value_or(desk::Change());
    QStringList balanceNotes{owedText(member.balance, locale), changeText(change.balance, change.since, locale)};
    balanceNotes.removeAll(QString());
    m_ui->balanceNote->setText(balanceNotes.join(u" · "_s));
    m_ui->pointsNote->setText(changeText(change.point, change.since, locale));
    showContact(member, locale);
    setCut(*m_ui->creditValue, creditText(member, locale));
    setCut(*m_ui->expiryValue, textOf(member.expiryDate, locale));
    setCut(*m_ui->createdValue, textOf(member.createdDate, locale));
    setCut(*m_ui->storeValue, textOf(member.createStoreAppIdOrAccount));
    setCut(*m_ui->nickNameValue, textOf(member.extra.nickName));
    setCut(*m_ui->totalPointValue, textOf(member.extra.totalPoint, locale));
    releaseLayouts();
}

void MemberView::holdLayouts()
{
    // Empty for a moment: nothing moves, and the next member is laid out once instead of twice.
    for (QLayout *layout : std::as_const(m_layouts))
        layout->setEnabled(false);
}

void MemberView::releaseLayouts()
{
    for (QLayout *layout : std::as_const(m_layouts))
        layout->setEnabled(true);
    layOut();
}

void MemberView::layOut()
{
    if (!isVisible())
        return; // becoming visible lays it out
    for (QLayout *layout : std::as_const(m_layouts))
        layout->activate();
}

void MemberView::showContact(const kybio::Member &member, const QLocale &locale)
{
    const QString phone = textOf(member.phone);
    m_ui->phoneValue->setValue(member.phone.hasValue() ? desk::maskedPhone(phone) : phone, phone);
    const QString email = textOf(member.email);
    m_ui->emailValue->setValue(member.email.hasValue() ? desk::maskedEmail(email) : email, email);
    const QString birthday = textOf(member.birthday, locale);
    QString dayOnly = birthday;
    if (const auto &date = member.birthday.value()) {
        const desk::DayAndMonth day = desk::dayAndMonth(*date);
        dayOnly = sentences::dayAndMonth(day.month, day.day, locale);
    }
    m_ui->birthdayValue->setValue(dayOnly, birthday);
    const auto fold = [](MaskedValue &value, const kybio::Field<QString> &field) {
        const QString text = textOf(field);
        value.setValue(field.hasValue() && !text.isEmpty() ? tr("hidden") : text, text);
    };
    fold(*m_ui->qqValue, member.qq);
    fold(*m_ui->addressValue, member.address);
    fold(*m_ui->remarksValue, member.remarks);
}

void MemberView::showAmounts()
{
    arrangeAmounts();
    const bool covered = m_coverAmounts && !m_revealed;
    m_ui->balanceValue->setAmount(covered ? coveredText() : m_balance);
    m_ui->pointsValue->setAmount(covered ? coveredText() : m_points);
    setCopied(*m_ui->balanceValue, tr("Copy balance"), covered ? QString() : m_copiedBalance);
    setCopied(*m_ui->pointsValue, tr("Copy points"), covered ? QString() : m_copiedPoints);
    m_ui->balanceNote->setVisible(!covered);
    m_ui->pointsNote->setVisible(!covered);
}

void MemberView::setCopiedTexts(const QString &name, const QString &number)
{
    setCopied(*m_ui->nameValue, tr("Copy name"), name);
    setCopied(*m_ui->summaryValue, tr("Copy number"), number);
}

void MemberView::forget()
{
    clearFields();
    setAge({});
}

void MemberView::clearFields()
{
    m_number.clear();
    m_balance.clear();
    m_points.clear();
    m_copiedBalance.clear();
    m_copiedPoints.clear();
    setCopiedTexts({}, {});
    for (QLabel *amount : {m_ui->balanceValue, m_ui->pointsValue})
        setCopied(*amount, {}, {});
    m_coverAmounts = false;
    holdLayouts();
    m_ui->nameValue->setWholeText({});
    m_ui->summaryValue->setWholeText({});
    for (FitLabel *label : findChildren<FitLabel *>())
        label->setAmount({});
    for (QLabel *label :
         {m_ui->creditValue, m_ui->expiryValue, m_ui->createdValue, m_ui->storeValue, m_ui->nickNameValue, m_ui->totalPointValue})
        setCut(*label, {});
    for (QLabel *note : {m_ui->balanceNote, m_ui->pointsNote, m_ui->discountNote})
        note->clear();
    for (MaskedValue *value : findChildren<MaskedValue *>())
        value->forget();
}

void MemberView::showNobody()
{
    const auto number = kybio::MemberNumber::parse(u"0123456789"_s);
    const auto amount = kybio::Decimal::parse("10"); // short: a long one would be written smaller
    desk::Found nobody{*number, {}, {}};
    nobody.member.name = u"A"_s;
    nobody.member.balance = *amount;
    nobody.member.point = *amount;
    nobody.member.discount = *amount;
    show(sentences::presentationOf(nobody, {.now = {QDateTime(QDate(2000, 1, 1), {}), {}}}));
}

void MemberView::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    for (MaskedValue *value : findChildren<MaskedValue *>())
        value->setRevealed(revealed);
    if (m_coverAmounts)
        showAmounts();
}

void MemberView::setLocked(bool locked)
{
    m_locked = locked;
    for (MaskedValue *value : findChildren<MaskedValue *>())
        value->setLocked(locked);
}

void MemberView::setAge(const sentences::AgeText &age)
{
    if (m_ui->ageChip->text() == age.text)
        return;
    m_ui->ageChip->setText(age.text);
    m_ui->ageChip->setForegroundRole(age.isStale ? QPalette::PlaceholderText : QPalette::WindowText);
    m_ui->ageChip->updateGeometry();
}

void MemberView::setDensity(LayoutDensity density)
{
    m_density = density;
    const auto below = [density](LayoutDensity from) {
        return density >= from ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_ui->columnsLayout->setDirection(below(LayoutDensity::Narrow));
    m_ui->identityLayout->setDirection(below(LayoutDensity::Cramped));
    for (QLabel *note : {m_ui->balanceNote, m_ui->pointsNote, m_ui->discountNote})
        note->setWordWrap(density >= LayoutDensity::Narrow); // the width is for the digits
    // An e-mail address cannot be broken: it gets the whole width.
    for (QGridLayout *grid : {m_ui->leftGrid, m_ui->rightGrid})
        stackCaptions(*grid, density >= LayoutDensity::Cramped);
    for (MaskedValue *value : findChildren<MaskedValue *>())
        value->setNarrow(density >= LayoutDensity::Cramped);
    // Each row as high as one with a button, so that nothing moves between two members and both columns stand on one line.
    const int rowHeight = density >= LayoutDensity::Cramped ? 0 : m_ui->phoneValue->lineHeight();
    for (QGridLayout *grid : {m_ui->leftGrid, m_ui->rightGrid}) {
        for (int row = 0; row < grid->rowCount(); ++row)
            grid->setRowMinimumHeight(row, rowHeight);
    }
    if (isVisible()) // show() does it too: no font of that size is loaded before there is an amount
        arrangeAmounts();
}

void MemberView::fitInto(int width)
{
    layOut(); // a layout measures anew only then
    while (isVisible() && m_density != LayoutDensity::Cramped && minimumSizeHint().width() > width) {
        setDensity(m_density == LayoutDensity::Wide ? LayoutDensity::Narrow : LayoutDensity::Cramped);
        layOut();
    }
}

void MemberView::arrangeAmounts()
{
    if (!isVisible())
        return; // a font for each size; becoming visible arranges them
    // As high with a text as without: Qt measures an empty line otherwise than one of letters, which may come from another font.
    for (QLabel *note : {m_ui->balanceNote, m_ui->pointsNote, m_ui->discountNote})
        note->setMinimumHeight(note->fontMetrics().boundingRect({}, 0, m_ui->balanceCaption->text()).height());
    // Smaller than the amounts, and still on their line.
    m_ui->discountValue->setMinimumHeight(m_ui->balanceValue->minimumSizeHint().height());
    // Beside two others, a longer amount could not show all its digits at a size that can be read.
    constexpr qsizetype fitsBesideOthers = 12;
    const bool isLong = std::max(m_balance.size(), m_points.size()) > fitsBesideOthers;
    m_ui->amountsLayout->setDirection(m_density == LayoutDensity::Cramped || (m_density == LayoutDensity::Narrow && isLong)
                                          ? QBoxLayout::TopToBottom
                                          : QBoxLayout::LeftToRight);
}

} // namespace desktop
