// SPDX-License-Identifier: MIT
#pragma once

#include <desk/settings/settings.h>
#include <desk/settings/storesaver.h>

#include <QStringList>

#include <tl/expected.hpp>

namespace desk {

/// A set-up to move: what is shared of `settings`, and `stores` with their keys as they stand there. No PIN, no language,
/// nothing of one user, and nothing that this version does not know: it could be a secret.
[[nodiscard]] SettingsValues exportOf(const Settings &settings, QList<Store> stores);

enum class ImportProblem {
    Missing,    ///< no such file
    Unreadable, ///< a folder, no permission
    Damaged,    ///< no settings file at all, or one with a part that nothing writes
    Foreign,    ///< a settings file, but no export
    Newer,      ///< of a version that means other things by the same names
    Changed,    ///< cut or edited since it was exported
    Unusable,   ///< `names` hold what they must not hold
};

struct ImportRefusal {
    ImportProblem problem;
    QStringList names = {}; ///< of values
};

/// What an export holds, not taken yet.
class SetUp {
public:
    /// Touches nothing.
    [[nodiscard]] static tl::expected<SetUp, ImportRefusal> read(const QString &file);

    [[nodiscard]] bool hasKeys() const;
    /// Empty: the export holds the counter's settings alone.
    [[nodiscard]] const QList<Store> &stores() const { return m_stores; }

    /// Sets everything but the stores; nothing is saved. Values that this version does not know are kept.
    void putInto(Settings &settings) const;
    /// The stores to save instead of those in `settings`. A store that is there already (same server and app ID) keeps its
    /// place for the key, and its key where the export has none.
    [[nodiscard]] QList<StoreEdit> edits(const Settings &settings) const;
    /// The store that is to be the current one, from 0: the one that is, where it is among them.
    [[nodiscard]] int currentStore(const Settings &settings) const;

private:
    SettingsValues m_shared;
    SettingsValues m_unknown;
    QList<Store> m_stores;
};

/// True where `file` is an export: it may be replaced by another.
[[nodiscard]] bool isExport(const QString &file);

} // namespace desk
