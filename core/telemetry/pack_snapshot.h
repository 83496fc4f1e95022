// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <type_traits>

#include "binding/pack_id.h"
#include "binding/quantity.h"
#include "d1000/command.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "telemetry/cell_view.h"
#include "telemetry/contactor_view.h"
#include "telemetry/lamp.h"
#include "telemetry/numbering_evidence.h"
#include "telemetry/reading.h"
#include "telemetry/statistics.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::telemetry {

struct Firmware
{
    std::uint8_t major = 0;
    std::uint8_t minor = 0;
    std::uint16_t patch = 0;
    std::uint32_t build = 0;

    bool operator==(const Firmware&) const = default;
};

/// Silent: nothing of this pack was ever received. Lost: nothing for min(3.5 s, 10 periods of its fastest message).
enum class PackLink : std::uint8_t { Silent, Live, Lost };

/// What is known of all main contactors together. On a unit that is not the bundled one "AllOpen" means state IDLE or
/// SAFE, fresh: nothing better is published.
enum class ContactorsTogether : std::uint8_t { Unknown, AllOpen, SomeClosed };

/// What the last command frame on the bus said, whoever sent it.
struct CommandSeen
{
    std::uint32_t command = 0; ///< raw; d1000::commandFromValue
    std::uint32_t type = 0;

    bool operator==(const CommandSeen&) const = default;
};

/// Everything that is known of one pack at one time, freshness in every value. A plain copyable value: taken once a
/// tick and then read without a lock. Times are session time.
struct PackSnapshot
{
    binding::PackId id;
    units::Timestamp now{}; ///< the time for which freshness was judged
    PackLink link = PackLink::Silent;
    units::Timestamp lastFrame{}; ///< any frame of the pack; meaningful unless Silent
    units::Timestamp linkSince{}; ///< when `link` last changed
    std::uint64_t frames = 0;     ///< frames of this pack so far
    bool dialectAssumed = false;  ///< the unit has not told its version, or one nobody has published

    // identity
    Reading<std::uint32_t> deviceType, serial;
    Reading<Firmware> firmware;
    bool announcedAsSimulated = false; ///< the build number of the bundled BMU

    // state
    Reading<std::uint16_t> stateWord; ///< raw bits
    Reading<d1000::State> state;      ///< Missing while the word is not one-hot; names by binding::stateName
    units::Timestamp stateSince{};
    std::optional<d1000::State> previousState;
    Reading<std::uint32_t> reasons; ///< bits of d1000::Reason; V1.1 texts by binding::reasonText
    Reading<std::uint8_t> prechargeFailures, contactorFaults;
    std::array<Lamp, d1000::reasonCount> reasonLamps{};
    std::array<Lamp, d1000::prechargeFailureCount> prechargeLamps{};
    std::array<Lamp, d1000::contactorCount> contactorLamps{};
    std::uint32_t reasonsAtTrip = 0; ///< reasons of the latest entry into DISCONNECT or SAFE, kept after they clear
    units::Timestamp trippedAt{};    ///< meaningful when reasonsAtTrip is not 0

    // electrical; current is positive when it discharges the pack, whatever the unit sends
    Reading<units::Milliamps> current, filteredCurrent;
    Reading<units::Millivolts> batteryVoltage, loadVoltage, auxiliaryVoltage;
    Reading<units::Milliwatts> power;
    bool loadVoltageReferenced = false;    ///< contactor 1 proven closed: only then is loadVoltage a measurement
    bool chargerVoltageReferenced = false; ///< contactor 4 proven closed: only then is auxiliaryVoltage the charger's
    Reading<units::Millivolts> lastReferencedLoadVoltage, lastReferencedChargerVoltage; ///< with their times
    Reading<units::DeciPercent> soc, soh;
    Reading<std::int32_t> remainingCapacity_dAh;                     ///< tenths of an ampere-hour
    Reading<units::Millivolts> openCircuitVoltage;                   ///< of a cell
    Reading<units::Milliamps> maxDischargeCurrent, maxChargeCurrent; ///< limits, both positive

    // cells as the unit sums them up
    Reading<units::Millivolts> cellSum, balanceThreshold;
    Reading<std::uint16_t> cellsBalancing;
    Reading<ReportedExtreme<units::Millivolts, units::CellIndex>> reportedMaxCell, reportedMinCell;
    Reading<ReportedExtreme<units::DeciCelsius, units::SensorIndex>> reportedMaxTemperature, reportedMinTemperature;
    NumberingCheck numbering;

    // contactors and interlock
    std::array<ContactorView, d1000::contactorCount> contactors{};
    ContactorView junctionRelay;
    ContactorsTogether contactorsTogether = ContactorsTogether::Unknown;
    std::array<Reading<bool>, binding::hvilFlagCount> hvil{}; ///< NOK, short to ground, short to battery, open loop
    std::array<Lamp, binding::hvilFlagCount> hvilLamps{};

    // device
    std::array<Reading<std::uint8_t>, binding::taskCount> tasks{}; ///< self-test, sensor, telemetry, CMU, BMS, SoX
    Reading<bool> watchdogReset;
    Reading<std::uint64_t> selfTestResult;
    Reading<std::uint16_t> configuredNodes, connectedNodes, disconnectedNodes;
    Reading<std::uint16_t> configuredCells, connectedCells, disconnectedCells;
    Reading<std::uint16_t> configuredSensors, connectedSensors, disconnectedSensors;
    Reading<std::uint8_t> controllerType, controllerState;
    Reading<std::uint16_t> controllerStateTimer, commsResult;
    std::array<Reading<std::uint8_t>, binding::statusRegisterCount> statusRegisters{};
    std::array<Reading<units::DeciCelsius>, 2> boardTemperatures{};
    Reading<std::int32_t> pressure_hPa;
    Reading<units::DeciPercent> humidity;
    Reading<std::uint16_t> voc_ppb, nox_ppb;

    // commands seen on the bus at base + 0xFA, our own echo included
    Reading<CommandSeen> command;

    // the cells themselves
    Layout layout;
    std::array<NodeView, units::maxNodes> nodes{};
    std::array<CellView, units::maxCells> cells{};       ///< by units::slot(CellIndex)
    std::array<SensorView, units::maxSensors> sensors{}; ///< by units::slot(SensorIndex)
    CellStatistics cellStatistics;
    SensorStatistics sensorStatistics;

    [[nodiscard]] const CellView& cell(units::CellIndex index) const { return cells[units::slot(index)]; }

    [[nodiscard]] const SensorView& sensor(units::SensorIndex index) const { return sensors[units::slot(index)]; }

    [[nodiscard]] const ContactorView& contactor(d1000::Contactor which) const
    {
        return contactors[static_cast<std::size_t>(which)];
    }
};

static_assert(std::is_trivially_copyable_v<PackSnapshot>);

} // namespace packdeck::telemetry
