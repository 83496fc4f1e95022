// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "d1000/command.h"
#include "sim/load_setting.h"
#include "units/time.h"

namespace packdeck::sim {

/// What can be made to go wrong. The comment says what `index` and `value` of a FaultSetting mean.
enum class Fault : std::uint8_t {
    NodeLost,              ///< index = node from 0
    ChainBroken,           ///< index = node from 0: it and all behind it are silent
    CellVoltage,           ///< index = cell slot (units::slot), value = volts the cell monitoring unit sees
    CellSenseOffset,       ///< index = cell slot, value = volts read too much
    CellVoltageRamp,       ///< index = cell slot, value = volts a second the cell leaves its curve by
    CellShort,             ///< index = cell slot, value = amps that leak inside
    HotCell,               ///< index = cell slot, value = degC the cell is held at
    CellHeat,              ///< index = cell slot, value = watts
    SenseWireOpen,         ///< index = cell slot
    ThermistorOpen,        ///< index = sensor slot
    ThermistorShort,       ///< index = sensor slot
    ContactorStuckOpen,    ///< index = contactor number less one
    ContactorWelded,       ///< index = contactor number less one
    AuxiliaryStuckOpen,    ///< index = contactor number less one
    AuxiliaryStuckClosed,  ///< index = contactor number less one
    PrechargeResistorOpen, ///< -
    LoadBleed,             ///< value = ohm across the load
    LoadShort,             ///< value = ohm across the load
    LoadCharged,           ///< value = volts its capacitor has at once; does not stand
    BjuLost,               ///< -
    BjuCounterStuck,       ///< -
    CurrentOffset,         ///< value = amps the BJU reads too much
    ChargerDead,           ///< -
    ChargerIgnoresLimits,  ///< value = amps it gives whatever its limit and the cells
    ChargerIgnoresStop,    ///< -
    ChargerOverVoltage,    ///< value = percent its voltages are too high
    CellOpen,              ///< index = cell slot
    SenseNoise,            ///< index = cell slot, value = volts rms
    ConverterStuck,        ///< index = node from 0
    NodesSwapped,          ///< index = node from 0: it and the next have each other's address
    CrcErrors,             ///< index = node from 0, value = percent of its answers
    ThermistorDrift,       ///< index = sensor slot, value = kelvin a minute
    ThermalRunaway,        ///< index = cell slot; does not stand
    CoolantLost,           ///< -
    Soaked,                ///< value = degC of everything and the air at once; does not stand
    AmbientRamp,           ///< value = kelvin a minute the air warms by
    BjuSystemError,        ///< -
    CurrentGain,           ///< value = percent read too much
    ShuntReversed,         ///< -
    BatteryVoltageGain,    ///< value = percent U1 reads too much
    LoadVoltageGain,       ///< value = percent U3 reads too much
    AuxiliaryInverted,     ///< index = contactor number less one
    ContactorSlow,         ///< index = contactor number less one, value = ms more to move
    ContactorBounce,       ///< index = contactor number less one, value = ms more bouncing
    PrechargeResistance,   ///< value = percent of the resistor's value
    LoadReversed,          ///< -
    LoadFeeds,             ///< value = amps from the load's side
    LoadCapacitance,       ///< value = mF instead of its own
    BalanceOpen,           ///< index = cell slot
    HvilOpen,              ///< -
    HvilShortToGround,     ///< -
    HvilShortToBattery,    ///< -
    HvilResistance,        ///< value = ohm of the loop
    HvilIntermittent,      ///< value = ms the loop is open, once a second
    IsolationLow,          ///< value = ohm per volt
    EnclosureSilent,       ///< the enclosure's sensors do not answer
    ExpanderSilent,        ///< the I2C expander does not answer
    TaskHung,              ///< index = task of the BMU (bmu::Task)
    TaskPeriod,            ///< index = task of the BMU, value = percent of its period
    FlashCorrupt,          ///< -
    RamBitFlip,            ///< -
    NvmCorrupt,            ///< -
    SelfTestItem,          ///< value = bit of BMSSelfTest, 0 ... 22: what that test looks at is broken
    LowSideSwitch,         ///< value = number of the low-side switch, 1 ... 3
    CanBusOff,             ///< nothing goes out or comes in
    CommandLoss,           ///< value = percent of the commands that are lost
    CommandWrongLength,    ///< value = how often a command of seven bytes arrives, Hz
    CommandMultiBit,       ///< value = how often Idle and Enable arrive in one command, Hz
    CommandReplay,         ///< value = how often the last command arrives again, Hz, also after a reset of the BMU
    BusOverload,           ///< value = percent of the bus that stronger IDs take
    IdCollision,           ///< value = how often another unit sends BMSInfo with our ID, Hz
    EvccError,             ///< -
    SecondCommander,       ///< command = what it sends, value = how often, 1 ... 50 Hz
    Pressure,              ///< value = kPa in the enclosure
    Humidity,              ///< value = %RH
    Voc,                   ///< value = ppb
    Nox,                   ///< value = ppb
    BoardTemperature,      ///< value = degC
    SupplyVoltage,         ///< value = volts at the BMU's supply
    EvccSilent,            ///< -
    EvccEmergencyStop,     ///< -
};

inline constexpr std::size_t faultKindCount = static_cast<std::size_t>(Fault::EvccEmergencyStop) + 1;

/// Acts when it is injected and does not stand.
[[nodiscard]] bool actsAtOnce(Fault fault);

enum class FaultIndex : std::uint8_t { None, Node, Cell, Sensor, Contactor, Task };

/// What a fault needs to be told, for a page that offers them all.
struct FaultInfo
{
    std::string_view name; ///< "node-lost": for scenario files and scripts
    std::string_view text; ///< English, translatable (context "Fault")
    FaultIndex index;      ///< what FaultSetting::index counts
    std::string_view unit; ///< of the value; empty: takes none
    double typical;
    double minimum;
    double maximum;
};

[[nodiscard]] const FaultInfo& info(Fault fault);
[[nodiscard]] std::optional<Fault> faultFromName(std::string_view name);

/// Sets or takes away one fault. A fault stays until it is taken away or everything is restarted.
struct FaultSetting
{
    Fault fault = Fault::NodeLost;
    bool active = true;
    std::uint16_t index = 0;
    double value = 0.0;
    d1000::Command command = d1000::Command::Idle; ///< SecondCommander only

    bool operator==(const FaultSetting&) const = default;
};

struct ClearFaults
{
};

/// Simulated over wall time, 0.01 ... 100,000; 1 is real time.
struct SetSpeed
{
    double factor = 1.0;
};

struct SetPaused
{
    bool paused = true;
};

/// Advances by this much at once; meant for a paused pack.
struct Step
{
    units::Duration duration = std::chrono::milliseconds(100);
};

/// Switches the BMU's supply off and on: latched faults go, the hardware stays as it is.
struct PowerCycleBmu
{
};

/// Everything back to the Config's start; time goes on.
struct Restart
{
};

/// Signals on the bus that decide the load's current and the charger's from now on: "my.dbc:Message.Signal", empty for
/// none. Whoever puts the pack on a bus knows how to hear them (Runner::onDriveFrom()).
struct DriveFrom
{
    std::string load;
    std::string charger;

    bool operator==(const DriveFrom&) const = default;
};

using ControlCommand =
    std::variant<FaultSetting, ClearFaults, LoadSetting, SetSpeed, SetPaused, Step, PowerCycleBmu, Restart, DriveFrom>;

} // namespace packdeck::sim
