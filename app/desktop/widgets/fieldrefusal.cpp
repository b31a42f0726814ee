// SPDX-License-Identifier: MIT
#include <desktop/widgets/fieldrefusal.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace desktop {

void showFieldRefusal(QLabel &label, const QString &sentence)
{
    // A shape before the words: the colour alone would not do.
    label.setText(sentence.isEmpty() ? QString() : u"⚠ "_s + sentence);
    label.setVisible(!sentence.isEmpty());
}

} // namespace desktop
