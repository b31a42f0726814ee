// SPDX-License-Identifier: MIT
#include <desktop/members/numbersdialog.h>

#include <desktop/widgets/scanfield.h>
#include <desktop/widgets/selectable.h>

#include <desk/sheet/textfile.h>
#include <desk/text/displaytext.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // a million numbers
constexpr int textSize = 14;
constexpr qsizetype longestTitle = 30;
constexpr qsizetype mostNamed = 5;

/// A first row of titles has nowhere a digit, and the second one has.
bool seemsToHaveTitles(const QList<QStringList> &table)
{
    const auto hasDigit = [](const QStringList &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const QString &cell) {
            return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
        });
    };
    return table.size() > 1 && !hasDigit(table.at(0)) && hasDigit(table.at(1));
}

/// Of the column that has most entries of digits alone.
int likelyColumn(const QList<QStringList> &table, qsizetype columns)
{
    int best = 0;
    int most = 0;
    for (int column = 0; column < columns; ++column) {
        const auto count = std::count_if(table.cbegin(), table.cend(), [column](const QStringList &row) {
            const QString cell = row.value(column);
            return cell.size() >= 3 && std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
        });
        if (count > most) {
            most = static_cast<int>(count);
            best = column;
        }
    }
    return best;
}

} // namespace

NumbersDialog::NumbersDialog(std::optional<int> callsLeft, bool replaces, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_columnLabel(new QLabel(tr("&Numbers are in column"), this))
    , m_column(new QComboBox(this))
    , m_hasTitles(new QCheckBox(tr("The first line is &titles"), this))
    , m_pad(new QCheckBox(this))
    , m_verdict(plainLabel(this, u"listVerdict"_s, textSize, false))
    , m_price(this, callsLeft, 0)
{
    setObjectName(u"numbersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("A list of numbers - Member Desk"));
    setAcceptDrops(true);
    auto *headline = plainLabel(this, u"listHeadline"_s, 20, true);
    headline->setText(tr("Which members?"));
    auto *hint = plainLabel(this, u"listHint"_s, textSize, false);
    hint->setText(tr("Paste, type or scan numbers, one a line, or a table copied from a spreadsheet. Or open or drop a text or "
                     "CSV file."));
    m_edit->setObjectName(u"listEdit"_s);
    m_edit->setAccessibleName(tr("Member numbers"));
    m_edit->setProperty("textSize", textSize + 2);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->viewport()->installEventFilter(this); // a file that is dropped on it is opened, not named
    letScansIn(*m_edit);
    m_column->setObjectName(u"listColumn"_s);
    m_columnLabel->setObjectName(u"listColumnLabel"_s);
    m_columnLabel->setTextFormat(Qt::PlainText);
    m_columnLabel->setBuddy(m_column);
    m_hasTitles->setObjectName(u"listTitles"_s);
    m_pad->setObjectName(u"listPad"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_columnLabel, m_column, m_hasTitles, m_pad})
        each->setProperty("textSize", textSize);
    auto *open = new QPushButton(tr("&Open a file…"), this);
    open->setObjectName(u"openFileButton"_s);
    open->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ask = buttons->addButton(tr("&Ask"), QDialogButtonBox::AcceptRole);
    m_ask->setObjectName(u"askButton"_s);
    m_ask->setAutoDefault(false); // Enter belongs to the list: a scanner ends each number with it
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *columnRow = new QHBoxLayout;
    columnRow->addWidget(m_columnLabel);
    columnRow->addWidget(m_column);
    columnRow->addWidget(m_hasTitles);
    columnRow->addStretch();
    columnRow->addWidget(open);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 24;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(headline);
    column->addWidget(hint);
    column->addWidget(m_edit, 1);
    column->addLayout(columnRow);
    column->addWidget(m_verdict);
    column->addWidget(m_pad);
    column->addWidget(m_price.widget());
    if (replaces)
        column->addWidget(replacesNotice(this));
    column->addWidget(buttons);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &NumbersDialog::readText);
    connect(m_column, &QComboBox::currentIndexChanged, this, &NumbersDialog::judge);
    connect(m_hasTitles, &QCheckBox::toggled, this, [this] {
        showColumns();
        judge();
    });
    connect(m_pad, &QCheckBox::toggled, this, &NumbersDialog::judge);
    connect(open, &QAbstractButton::clicked, this, &NumbersDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr QSize at100{640, 620};
    resize(QSize(look.spaced(at100.width()), look.spaced(at100.height()))
               .boundedTo(screen()->availableSize() - QSize(0, 2 * style()->pixelMetric(QStyle::PM_TitleBarHeight))));
    look.applyTo(*this);
    readText();
    m_edit->setFocus();
}

void NumbersDialog::openFile(const QString &file)
{
    QFile source(file);
    const bool isOpen = source.size() <= largestFile && source.open(QIODevice::ReadOnly);
    const std::optional<QString> text = isOpen ? desk::decodedText(source.readAll()) : std::nullopt;
    if (text) {
        m_edit->setPlainText(*text);
        return;
    }
    m_edit->clear();
    const QString name = desk::singleLine(file.section(u'/', -1));
    m_verdict->setText(u"⚠ "_s
                       + (file.endsWith(".xlsx"_L1, Qt::CaseInsensitive) || file.endsWith(".xls"_L1, Qt::CaseInsensitive)
                              ? tr("“%1” is a spreadsheet. Save it there as CSV (UTF-8), and open that.").arg(name)
                              : tr("“%1” cannot be read as text.").arg(name)));
}

void NumbersDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list"), {}, tr("Text and CSV (*.txt *.csv *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NumbersDialog::openFile);
    dialog->open();
}

void NumbersDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void NumbersDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
}

bool NumbersDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (drop->mimeData()->hasUrls()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                dropEvent(drop);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NumbersDialog::readText()
{
    m_table = desk::tableOf(m_edit->toPlainText());
    m_pad->setChecked(false);
    {
        const QSignalBlocker quiet(m_hasTitles);
        m_hasTitles->setChecked(seemsToHaveTitles(m_table));
    }
    showColumns();
    judge();
}

void NumbersDialog::showColumns()
{
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(m_table))
        columns = std::max(columns, row.size());
    const bool isTable = columns > 1;
    const QSignalBlocker quiet(m_column);
    const int before = m_column->count() == columns ? m_column->currentIndex() : -1;
    m_column->clear();
    for (int column = 0; column < columns; ++column) {
        // A column is known by its title, or by what stands in it first.
        const QString first = desk::cut(desk::singleLine(m_table.value(0).value(column)), longestTitle);
        //: A column of a list: its place, and its title or its first entry.
        m_column->addItem(tr("%1: %2").arg(column + 1).arg(first));
    }
    m_column->setCurrentIndex(before >= 0 ? before : likelyColumn(m_table, columns));
    m_column->setVisible(isTable);
    m_columnLabel->setVisible(isTable);
    m_hasTitles->setVisible(m_table.size() > 1);
}

QStringList NumbersDialog::column() const
{
    QStringList entries;
    const int at = std::max(0, m_column->currentIndex());
    for (qsizetype row = m_hasTitles->isChecked() ? 1 : 0; row < m_table.size(); ++row)
        entries << m_table.at(row).value(at);
    return entries;
}

QStringList NumbersDialog::numbers() const
{
    return m_list.numbers;
}

void NumbersDialog::judge()
{
    m_list = desk::numberList(column());
    const auto shortened = m_list.shortened();
    m_pad->setVisible(shortened.has_value() || m_pad->isChecked());
    if (shortened && !m_pad->isChecked())
        m_pad->setText(
            tr("%n numbers are shorter than the others. Fill up with zeros in front, to %1 digits", nullptr, shortened->count)
                .arg(shortened->length));
    QStringList sentences;
    if (shortened && m_pad->isChecked())
        m_list = m_list.padded(shortened->length);
    sentences << tr("%n numbers", nullptr, static_cast<int>(m_list.numbers.size()));
    if (m_list.repeated > 0)
        sentences << tr("%n stand in the list twice and are asked once", nullptr, m_list.repeated);
    if (!m_list.ruined.isEmpty())
        //: %1: some of them.
        sentences << u"⚠ "_s
                + tr("%n were changed by a spreadsheet and cannot be asked: %1. Format that column as text there", nullptr,
                     static_cast<int>(m_list.ruined.size()))
                      .arg(desk::singleLine(m_list.ruined.mid(0, mostNamed).join(u", "_s)));
    m_verdict->setText(sentences.join(u'\n'));
    m_price.setWanted(static_cast<int>(m_list.numbers.size()));
    m_ask->setEnabled(!m_list.numbers.isEmpty() && m_price.mostCalls() > 0);
}

} // namespace desktop
