// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "app/packdeckctl/bus_options.h"
#include "control/mode.h"
#include "d1000/state.h"
#include "units/time.h"

namespace packdeck::ctl {

enum class Then : std::uint8_t { Idle, Hold };

struct CommandOptions
{
    BusOptions bus;
    std::uint32_t serial = 0; ///< the unit meant: has to be the one that answers
    control::Target target = control::Target::Idle;
    std::optional<d1000::State> until;
    units::Duration timeout{}; ///< for `until`
    Then then = Then::Idle;    ///< once `until` is reached
    bool watchStandardInput = false;
    bool json = false;
};

/// Commands one unit by the control machine, in the foreground, until something ends it; then Idle until all contactors
/// are reported open or the machine gives up. Returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int command(const CommandOptions& options);

} // namespace packdeck::ctl
