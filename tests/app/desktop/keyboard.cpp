// SPDX-License-Identifier: MIT
#include "app/desktop/keyboard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyboard {

void type(QWidget &target, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &target, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void scan(QWidget &target, const QString &text, Qt::Key end)
{
    type(target, text);
    QTest::keyClick(&target, end);
}

void holdEnter(QWidget &target)
{
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(&target, &repeat);
}

void paste(QLineEdit &target, const QString &text)
{
    target.setFocus();
    target.selectAll();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&target, Qt::Key_V, Qt::ControlModifier);
}

} // namespace keyboard
