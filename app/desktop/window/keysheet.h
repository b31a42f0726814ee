// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace desktop {

class Look;

/// All keys on one sheet. Not modal: a scan goes on working behind it.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(const Look &look, QWidget *parent = nullptr);
};

} // namespace desktop
