// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pack/fault_set.h"

namespace packdeck::pack {

/// What a charger is asked to do, as it hears it from the bus or from the station.
struct ChargerCommand
{
    enum class Mode : std::uint8_t {
        Off,
        Match,  ///< bring its own voltage to `match_V`
        Charge, ///< constant current, then constant voltage of the highest cell
    };

    Mode mode = Mode::Off;
    double match_V = 0.0;
    double limit_A = 0.0;       ///< 0 or more
    double highestCell_V = 0.0; ///< as measured
    double target_V = 4.145;    ///< for the highest cell

    bool operator==(const ChargerCommand&) const = default;
};

/// A charger behind contactors 4 and 5. 20 A/s up, off within 200 ms; its output moves by 200 V/s and
/// discharges itself with 5 s. An integrating loop on the highest cell, as the vendor's Gen1 charger control has it.
/// Figures chosen by this project.
class Charger
{
public:
    explicit Charger(double largest_A)
        : m_largest_A(largest_A)
    {
    }

    void command(const ChargerCommand& command) { m_command = command; }

    /// Ten milliseconds. `connected`: both charge contactors are closed, then its voltage is the pack's.
    void advance(bool connected, double pack_V, const FaultEffects& faults);

    /// Into the pack; 0 while it is not connected.
    [[nodiscard]] double amps() const { return m_amps; }

    [[nodiscard]] double volts() const { return m_volts; }

    /// A contactor opened: nothing flows from this instant.
    void cutOff() { m_amps = 0.0; }

private:
    double wish(const FaultEffects& faults);

    ChargerCommand m_command;
    double m_largest_A;
    double m_regulated_A = 0.0; ///< of the loop on the highest cell
    double m_amps = 0.0;
    double m_volts = 0.0;
    bool m_charging = false; ///< since the last time it was off, for a charger that does not hear its stop
};

} // namespace packdeck::pack
