// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sim/control_command.h"
#include "ui/shell/view_settings.h"

/// Injectable faults as a person reads them.
namespace packdeck::ui {

[[nodiscard]] QString faultText(sim::Fault fault); ///< "Node lost", translated

/// "N07·C03", "3 main positive": the place of an index, by the one formatter. Empty where the fault has none.
[[nodiscard]] QString placeText(sim::FaultIndex kind, std::uint16_t index, const ViewSettings& settings);

/// "Cell reads a voltage, N07·C03, 4.25 V".
[[nodiscard]] QString describe(const sim::FaultSetting& setting, const ViewSettings& settings);

struct FaultGroup
{
    QString title;
    std::vector<sim::Fault> faults;
};

/// Every fault there is, once.
[[nodiscard]] std::vector<FaultGroup> faultGroups();

} // namespace packdeck::ui
