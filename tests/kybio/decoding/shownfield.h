// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/field.h>

#include <QString>

#include <type_traits>

/// A field as text: `-` not given, `?` unreadable, else its value.
template<typename T>
[[nodiscard]] QString shown(const kybio::Field<T> &field)
{
    if (field.isUnreadable())
        return QStringLiteral("?");
    if (!field.hasValue())
        return QStringLiteral("-");
    if constexpr (std::is_same_v<T, QString>)
        return *field.value();
    else if constexpr (std::is_same_v<T, qint64>)
        return QString::number(*field.value());
    else
        return field.value()->toString();
}
