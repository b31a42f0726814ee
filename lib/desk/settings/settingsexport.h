// SPDX-License-Identifier: MIT
#pragma once

#include <desk/settings/settings.h>
#include <desk/settings/storesaver.h>

#include <QStringList>

#include <tl/expected.hpp>

namespace desk {

/// What an export holds: the shared values of `settings`, and `stores` with whatever app keys are in them. Not in it: the PIN,
/// a proxy's password, the language and everything else that belongs to one user, and values that this version does not know,
/// which could be secrets.
[[nodiscard]] SettingsValues exportOf(const Settings &settings, QList<Store> stores);

enum class ImportProblem {
    Missing,    ///< no such file
    Unreadable, ///< a folder, no permission
    Damaged,    ///< not a settings file, or one with a part that Member Desk never writes
    Foreign,    ///< a settings file, but no export
    Newer,      ///< of a newer version, in which the same names may mean something else
    Changed,    ///< cut or edited since it was exported
    Unusable,   ///< the values of ImportRefusal::names are not allowed
};

struct ImportRefusal {
    ImportProblem problem;
    QStringList names = {}; ///< of the values that are not allowed
};

/// What an export holds. Reading it changes nothing.
class SetUp {
public:
    /// Reads `file` and changes nothing.
    [[nodiscard]] static tl::expected<SetUp, ImportRefusal> read(const QString &file);

    [[nodiscard]] bool hasKeys() const;
    /// Empty where the export holds only the counter's settings.
    [[nodiscard]] const QList<Store> &stores() const { return m_stores; }

    /// Sets everything but the stores, without saving. Values that this version does not know are set too.
    void putInto(Settings &settings) const;
    /// The stores to save in the place of those in `settings`. A store that is there already, with the same server and app ID,
    /// keeps the place of its key (settings file or keychain), and its key where the export has none.
    [[nodiscard]] QList<StoreEdit> edits(const Settings &settings) const;
    /// The number, from 0, of the store that is to be the current one: the present one, where it is among the stores.
    [[nodiscard]] int currentStore(const Settings &settings) const;

private:
    SettingsValues m_shared;
    SettingsValues m_unknown;
    QList<Store> m_stores;
};

/// True when `file` is an export, which another export may replace.
[[nodiscard]] bool isExport(const QString &file);

} // namespace desk
