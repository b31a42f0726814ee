// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>

#include <functional>

namespace process {

/// The type of the exception that is being handled, e.g. `St9bad_alloc`: its words may quote a member's data. Only in a catch.
[[nodiscard]] QByteArray nameOfException();

/// From now on, an exception that nobody catches is one line among the messages, without its words, before the program ends.
void sayWhyTheProgramEnds();

/// An application that an exception in a slot or an event handler does not end. Qt's event loop cannot be crossed by one.
template<typename Application>
class Guarded : public Application {
public:
    using Application::Application;

    /// What to do after one: called outside of the event that threw.
    std::function<void()> whenSomethingWasThrown; // NOLINT(misc-non-private-member-variables-in-classes)

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return Application::notify(receiver, event);
        } catch (...) {
            caught();
        }
        return false;
    }

private:
    void caught()
    {
        qCritical("exception: %s", nameOfException().constData());
        if (whenSomethingWasThrown)
            QMetaObject::invokeMethod(
                this, [this] { whenSomethingWasThrown(); }, Qt::QueuedConnection);
    }
};

} // namespace process
