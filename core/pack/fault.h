// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace packdeck::pack {

/// What can break. Order is that of faultTable().
enum class FaultKind : std::uint8_t {
    NodeLost,        ///< does not answer
    ChainBroken,     ///< the node and all behind it do not answer
    CellReading,     ///< the node reads `magnitude` volts whatever the cell has
    CellSenseOffset, ///< the node reads `magnitude` volts too much
    CellVoltageRamp, ///< the cell really leaves its curve by `magnitude` volts a second, up to 2 V
    CellShort,       ///< `magnitude` amps leak inside the cell
    CellHeld,        ///< the cell is held at `magnitude` degC
    CellHeat,        ///< `magnitude` watts are added to the cell
    SenseWireOpen,   ///< of the cell's positive end
    ThermistorOpen,
    ThermistorShort,
    ContactorStuckOpen,
    ContactorWelded,
    AuxiliaryStuckOpen,
    AuxiliaryStuckClosed,
    PrechargeResistorOpen,
    LoadShort,   ///< `magnitude` ohm in parallel to the load
    LoadBleed,   ///< `magnitude` ohm in parallel to the load
    LoadCharged, ///< at once, not standing: the load's capacitance has `magnitude` volts
    BjuLost,
    BjuCounterStuck,
    CurrentOffset,        ///< the BJU reads `magnitude` amps too much
    ChargerDead,          ///< gives nothing, at once
    ChargerIgnoresLimits, ///< gives `magnitude` amps while it charges, whatever the limit and the cells
    ChargerIgnoresStop,   ///< goes on charging until it is cut off
    ChargerOverVoltage,   ///< its voltages are `magnitude` percent too high
};

inline constexpr std::size_t faultKindCount = static_cast<std::size_t>(FaultKind::ChargerOverVoltage) + 1;

enum class FaultTarget : std::uint8_t { Pack, Node, Cell, Sensor, Contactor };

struct FaultInfo
{
    FaultKind kind;
    std::string_view name; ///< "node-lost": for scenario files and scripts
    FaultTarget target;
    std::string_view unit; ///< of the magnitude; empty: takes none
    float minimum;
    float maximum;
    float typical;
};

/// One row a kind, in the order of the enumeration.
[[nodiscard]] std::span<const FaultInfo> faultTable();
[[nodiscard]] const FaultInfo& info(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromName(std::string_view name);

/// One thing broken.
struct Fault
{
    FaultKind kind = FaultKind::NodeLost;
    std::uint16_t target = 0; ///< node, units::slot() of a cell or sensor, contactor number less one; Pack: 0
    float magnitude = 0.0F;

    bool operator==(const Fault&) const = default;
};

} // namespace packdeck::pack
