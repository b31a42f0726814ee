// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorinput.h>
#include <desk/settings/store.h>

namespace desk {

/// What there is to check about a store with this key, wherever the key was. `callsUsed`: today, as counted here.
[[nodiscard]] DoctorInput doctorInputOf(const Store &store, const QString &key, int callsUsed);

} // namespace desk
