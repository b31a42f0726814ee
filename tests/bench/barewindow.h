// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

/// A window with one field and nothing behind it.
class BareWindow : public QWidget {
public:
    BareWindow()
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new QLineEdit);
        resize(1024, 768);
    }
};
