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
    CellOpen,             ///< carries no current any more
    SenseNoise,           ///< `magnitude` volts rms on the cell's reading
    ConverterStuck,       ///< the node goes on answering with the values it has
    NodesSwapped,         ///< the node and the next answer in each other's place
    CrcErrors,            ///< `magnitude` percent of the node's answers are unreadable
    ThermistorDrift,      ///< `magnitude` kelvin a minute, up to 60 K
    ThermalRunaway,       ///< at once, not standing: the cell burns
    CoolantLost,          ///< nothing carries the heat away any more
    Soaked,               ///< at once, not standing: everything, and the air, is at `magnitude` degC
    AmbientRamp,          ///< the air warms by `magnitude` kelvin a minute
    BjuSystemError,       ///< the BJU's frames carry its error bits
    CurrentGain,          ///< the BJU reads `magnitude` percent too much
    ShuntReversed,        ///< the BJU reads the current with the wrong sign
    BatteryVoltageGain,   ///< U1 reads `magnitude` percent too much
    LoadVoltageGain,      ///< U3 reads `magnitude` percent too much
    AuxiliaryInverted,    ///< a normally open contact was built in for a normally closed one, or the reverse
    ContactorSlow,        ///< takes `magnitude` ms longer to move
    ContactorBounce,      ///< bounces `magnitude` ms longer when it closes
    PrechargeResistance,  ///< the resistor has `magnitude` percent of its value
    LoadReversed,         ///< the load is connected the wrong way round
    LoadFeeds,            ///< `magnitude` amps flow from the load's side, up to 1.2 times the pack's voltage
    LoadCapacitance,      ///< the load has `magnitude` mF instead of its own
    BalanceOpen,          ///< the cell's bleed switch does not close
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
/// Acts when it is injected and does not stand.
[[nodiscard]] bool actsAtOnce(FaultKind kind);

/// One thing broken.
struct Fault
{
    FaultKind kind = FaultKind::NodeLost;
    std::uint16_t target = 0; ///< node, units::slot() of a cell or sensor, contactor number less one; Pack: 0
    float magnitude = 0.0F;

    bool operator==(const Fault&) const = default;
};

} // namespace packdeck::pack
