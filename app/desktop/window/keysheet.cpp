// SPDX-License-Identifier: MIT
#include <desktop/window/keysheet.h>

#include <desktop/counter/keyrouter.h>
#include <desktop/look/look.h>
#include <desktop/window/commands.h>

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace desktop {

KeySheet::KeySheet(const Look &look, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Shortcuts - Member Desk"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    constexpr int margin = 24;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(margin / 3);
    int row = 0;
    for (const auto &[keys, meaning] : Commands::sheet()) {
        auto *keyLabel = new QLabel(keys, this);
        auto *meaningLabel = new QLabel(meaning, this);
        for (QLabel *label : {keyLabel, meaningLabel}) {
            label->setTextFormat(Qt::PlainText);
            constexpr int textSize = 16;
            label->setProperty("textSize", textSize);
        }
        keyLabel->setProperty("textBold", true);
        meaningLabel->setWordWrap(true);
        constexpr int widest = 420;
        meaningLabel->setMinimumWidth(look.spaced(widest));
        grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
        grid->addWidget(meaningLabel, row, 1);
        ++row;
    }
    KeyRouter::letScansThrough(*this);
    look.applyTo(*this);
}

} // namespace desktop
