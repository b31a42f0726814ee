// SPDX-License-Identifier: MIT
#pragma once

#include <desk/settings/store.h>

#include <QWidget>

#include <memory>

namespace Ui {
class StoreMore;
}

namespace desktop {

/// What few shops have to set about a store: the sharing group, the daily limit, an extra authority, the proxy.
class StoreMore final : public QWidget {
    Q_OBJECT

public:
    explicit StoreMore(QWidget *parent = nullptr);
    ~StoreMore() override;

    void load(const desk::Store &store);
    /// Puts what was typed into `store`; the rest of it stays.
    void takeInto(desk::Store &store) const;
    /// Looks at every field; what is wrong stands beside it, and typing is kept. True where nothing is.
    [[nodiscard]] bool validate();

    /// What the captions need, and what they get: all fields begin behind it.
    [[nodiscard]] int captionWidth() const;
    void setCaptionWidth(int width);

    void goToProxy();
    void goToAuthority();
    /// To the first field that validate() refused.
    void goToRefused();

    /// True where `store` differs in one of these fields from a new one.
    [[nodiscard]] static bool isNeededFor(const desk::Store &store);

Q_SIGNALS:
    /// validate() may say something else now.
    void edited();
    /// There is more or less to see.
    void resized();
    /// Somebody wants to see this part.
    void opened(QWidget *part);

private:
    [[nodiscard]] desk::ProxyChoice proxyChoice() const;
    void showProxy();
    [[nodiscard]] QString authorityRefusal() const;
    [[nodiscard]] QString proxyRefusal() const;
    void chooseAuthority();

    std::unique_ptr<Ui::StoreMore> m_ui;
};

} // namespace desktop
