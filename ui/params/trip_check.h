// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "params/parameter_set.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// What would trip at once if a limit had this value, with the cells as they are measured now: "N07·C03 is at 4.152 V".
/// Empty for parameters that are no limit of a cell, and while nothing is measured.
[[nodiscard]] QStringList tripsAtOnce(const params::Metadata& metadata, std::size_t parameter,
                                      const params::RawValue& value, const telemetry::PackSnapshot& pack,
                                      const ViewSettings& settings);

} // namespace packdeck::ui
