// SPDX-License-Identifier: MIT
#include <desktop/window/keysheet.h>

#include <desktop/look/look.h>

#include <QGridLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

KeySheet::KeySheet(const Look &look, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keys - Member Desk"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<std::pair<QString, QString>> rows{
        {tr("Enter"), tr("Look the number up; on an empty field: clear the screen")},
        {tr("Esc"), tr("Cancel the question; then clear the screen")},
        {u"F9, Ctrl+L"_s, tr("To the number")},
        {u"F5"_s, tr("Ask again (this is a call)")},
        {u"F7"_s, tr("Hold: see covered values")},
        {u"F8"_s, tr("Check what the customer says")},
        {tr("Ctrl+Enter"), tr("Show a member although the number differs; send a number that looks like a payment card")},
        {u"Ctrl+C"_s, tr("Copy the member number, where nothing is selected")},
        {u"Ctrl++, Ctrl+-, Ctrl+0"_s, tr("Larger, smaller, standard text")},
        {u"F11"_s, tr("Full screen")},
        {u"Ctrl+PgDn, Ctrl+PgUp"_s, tr("Next or previous store")},
        {u"F12"_s, tr("Bar: a strip that stays on top")},
        {tr("Ctrl+Comma"), tr("Settings")},
        {u"F1"_s, tr("This sheet")},
    };
    auto *grid = new QGridLayout(this);
    constexpr int margin = 24;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(margin / 3);
    int row = 0;
    for (const auto &[key, meaning] : rows) {
        auto *keyLabel = new QLabel(key, this);
        auto *meaningLabel = new QLabel(meaning, this);
        for (QLabel *label : {keyLabel, meaningLabel}) {
            label->setTextFormat(Qt::PlainText);
            constexpr int textSize = 16;
            label->setProperty("textSize", textSize);
        }
        keyLabel->setProperty("textBold", true);
        meaningLabel->setWordWrap(true);
        constexpr int widest = 420;
        meaningLabel->setMinimumWidth(look.scaled(widest));
        grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
        grid->addWidget(meaningLabel, row, 1);
        ++row;
    }
    look.applyTo(*this);
}

} // namespace desktop
