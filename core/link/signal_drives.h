// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "can/frame.h"
#include "link/signal_drive.h"
#include "sim/control_command.h"
#include "sim/runner.h"
#include "units/time.h"

namespace packdeck::link {

/// The two signals on a bus that may drive a simulated pack: its load's current and its charger's. Hand it every frame
/// and call drive() before each Runner::advance(). A signal that is silent means no current: whoever sends it may have
/// been switched off.
class SignalDrives
{
public:
    void set(std::optional<SignalDrive> load, std::optional<SignalDrive> charger);

    /// The same by their names; English what is wrong with them, and then nothing changes.
    [[nodiscard]] std::string set(const sim::DriveFrom& from);

    void take(const can::Frame& frame, units::Timestamp at);

    void drive(sim::Runner& runner, units::Timestamp now) const;

private:
    std::optional<SignalDrive> m_load;
    std::optional<SignalDrive> m_charger;
};

} // namespace packdeck::link
