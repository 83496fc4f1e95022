// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/evidence.h"

#include <functional>
#include <type_traits>

#include <fmt/format.h>

#include "binding/dialect.h"
#include "telemetry/contactor_view.h"
#include "telemetry/pack_snapshot.h"
#include "text/error.h"
#include "text/translatable.h"

namespace packdeck::telemetry {

using d1000::PrechargeFailure;
using d1000::Reason;

namespace {

Evidence found(Part part, Measure measure, std::optional<std::int64_t> value = {},
               std::optional<std::int64_t> limit = {})
{
    Evidence evidence;
    evidence.part = part;
    evidence.measure = measure;
    evidence.value = value;
    evidence.limit = limit;
    evidence.computed = true;
    return evidence;
}

template <typename T>
std::optional<std::int64_t> valueOf(const Reading<T>& reading)
{
    if (!reading.isFresh()) {
        return std::nullopt;
    }
    if constexpr (std::is_arithmetic_v<T>) {
        return static_cast<std::int64_t>(reading.value);
    } else {
        return reading.value.value();
    }
}

// The statistics of a snapshot are as old as its last look at all cells; this moment counts.
template <typename Views, typename ReadingOf, typename Better>
std::optional<std::size_t> extreme(const Views& views, const ReadingOf& reading, const Better& better)
{
    std::optional<std::size_t> best;
    for (std::size_t slot = 0; slot < views.size(); ++slot) {
        if (reading(views[slot]).isFresh() &&
            (!best || better(reading(views[slot]).value, reading(views[*best]).value))) {
            best = slot;
        }
    }
    return best;
}

template <typename Better>
Evidence extremeCell(const PackSnapshot& s, std::optional<units::Millivolts> limit, bool assumed, const Better& better)
{
    const auto slot = extreme(
        s.cells, [](const CellView& cell) { return cell.voltage; }, better);
    Evidence evidence = slot ? Evidence::of(units::cellAt(*slot), s.cells[*slot].voltage.value, limit)
                             : found(Part::None, Measure::None);
    evidence.limitAssumed = assumed && limit;
    return evidence;
}

template <typename Better>
Evidence extremeSensor(const PackSnapshot& s, std::optional<units::DeciCelsius> limit, bool assumed,
                       const Better& better)
{
    const auto slot = extreme(
        s.sensors, [](const SensorView& sensor) { return sensor.temperature; }, better);
    Evidence evidence = slot ? Evidence::of(units::sensorAt(*slot), s.sensors[*slot].temperature.value, limit)
                             : found(Part::None, Measure::None);
    evidence.limitAssumed = assumed && limit;
    return evidence;
}

Evidence ofCurrent(const PackSnapshot& s)
{
    const auto current = valueOf(s.current);
    Evidence evidence = found(Part::Pack, Measure::Current, current);
    if (current && *current >= 0) {
        evidence.limit = valueOf(s.maxDischargeCurrent);
    } else if (const auto most = valueOf(s.maxChargeCurrent)) {
        evidence.limit = -*most;
    }
    return evidence;
}

Evidence ofNodes(const PackSnapshot& s)
{
    Evidence evidence = found(Part::None, Measure::Count, valueOf(s.connectedNodes), valueOf(s.configuredNodes));
    for (std::size_t node = 0; node < s.nodes.size(); ++node) {
        if (s.nodes[node].present && s.nodes[node].freshness != Freshness::Fresh) {
            evidence.part = Part::Node;
            evidence.index = static_cast<std::uint16_t>(node);
            break;
        }
    }
    return evidence;
}

template <typename Views>
Evidence ofMissing(Part part, const Views& views, const Reading<std::uint16_t>& connected,
                   const Reading<std::uint16_t>& configured)
{
    Evidence evidence = found(Part::None, Measure::Count, valueOf(connected), valueOf(configured));
    for (std::size_t slot = 0; slot < views.size(); ++slot) {
        if (views[slot].quality == CellQuality::Suspect) {
            evidence.part = part;
            evidence.index = static_cast<std::uint16_t>(slot);
            break;
        }
    }
    return evidence;
}

Evidence ofContactors(const PackSnapshot& s)
{
    Evidence evidence = found(Part::None, Measure::None);
    for (const auto contactor : d1000::allContactors) {
        const auto position = s.contactor(contactor).position;
        const bool fault = (s.contactorFaults.freshOr(0) & d1000::bit(contactor)) != 0;
        if (fault || position == ContactorPosition::Welded || position == ContactorPosition::FaultOpen) {
            evidence.part = Part::Contactor;
            evidence.index = static_cast<std::uint16_t>(binding::contactorNumber(s.id.dialect, contactor));
            evidence.measure = Measure::Position;
            evidence.value = static_cast<std::int64_t>(position);
            break;
        }
    }
    return evidence;
}

Evidence ofInterlock(const PackSnapshot& s)
{
    Evidence evidence = found(Part::Interlock, Measure::None);
    for (std::size_t flag = 0; flag < s.hvil.size(); ++flag) {
        if (s.hvil[flag].freshOr(false)) {
            evidence.index = static_cast<std::uint16_t>(flag); // the later flags say more than "not ok"
        }
    }
    return evidence;
}

// A voltage behind a contactor that is not proven closed is no measurement.
Evidence ofVoltage(Part part, const Reading<units::Millivolts>& voltage, bool referenced,
                   const std::optional<std::int64_t>& shouldBe = {})
{
    return found(part, Measure::Voltage, referenced ? valueOf(voltage) : std::nullopt, shouldBe);
}

std::string formatted(Measure measure, std::int64_t raw)
{
    constexpr double milli = 1e-3;
    constexpr double tenth = 0.1;
    constexpr double micro = 1e-6;
    const auto value = static_cast<double>(raw);
    switch (measure) {
    case Measure::None:
        return {};
    case Measure::CellVoltage:
        return fmt::format("{} mV", raw);
    case Measure::Voltage:
        return fmt::format("{:.1f} V", value * milli);
    case Measure::Current:
        return fmt::format("{:.1f} A", value * milli);
    case Measure::Temperature:
        return fmt::format("{:.1f} °C", value * tenth);
    case Measure::Count:
        return std::to_string(raw);
    case Measure::Pressure:
        return fmt::format("{:.1f} kPa", value * tenth);
    case Measure::Humidity:
        return fmt::format("{:.1f} %", value * tenth);
    case Measure::Concentration:
        return fmt::format("{} ppb", raw);
    case Measure::Time:
        return fmt::format("{:.1f} s", value * micro);
    case Measure::Position:
        return std::string(positionName(static_cast<ContactorPosition>(raw)));
    }
    return {};
}

} // namespace

PackLimits PackLimits::vendorDefaults()
{
    PackLimits limits;
    limits.cellMinimum = units::Millivolts(2500);
    limits.cellMaximum = units::Millivolts(4200);
    limits.cellWarningLow = units::Millivolts(2600);
    limits.cellWarningHigh = units::Millivolts(4150);
    limits.temperatureMinimum = units::DeciCelsius(-200);
    limits.temperatureMaximum = units::DeciCelsius(600);
    limits.assumed = true;
    return limits;
}

Evidence Evidence::of(units::CellIndex cell, std::optional<units::Millivolts> value,
                      std::optional<units::Millivolts> limit)
{
    Evidence evidence = found(Part::Cell, Measure::CellVoltage);
    evidence.index = static_cast<std::uint16_t>(units::slot(cell));
    evidence.value = value ? std::optional<std::int64_t>(value->value()) : std::nullopt;
    evidence.limit = limit ? std::optional<std::int64_t>(limit->value()) : std::nullopt;
    return evidence;
}

Evidence Evidence::of(units::SensorIndex sensor, std::optional<units::DeciCelsius> value,
                      std::optional<units::DeciCelsius> limit)
{
    Evidence evidence = found(Part::Sensor, Measure::Temperature);
    evidence.index = static_cast<std::uint16_t>(units::slot(sensor));
    evidence.value = value ? std::optional<std::int64_t>(value->value()) : std::nullopt;
    evidence.limit = limit ? std::optional<std::int64_t>(limit->value()) : std::nullopt;
    return evidence;
}

Evidence Evidence::of(units::NodeIndex node)
{
    Evidence evidence = found(Part::Node, Measure::None);
    evidence.index = node.value;
    return evidence;
}

Circumstances Circumstances::of(const PackSnapshot& s)
{
    Circumstances then;
    then.state = s.state.isFresh() ? std::optional(s.state.value) : std::nullopt;
    then.current = s.current.isFresh() ? std::optional(s.current.value) : std::nullopt;
    then.batteryVoltage = s.batteryVoltage.isFresh() ? std::optional(s.batteryVoltage.value) : std::nullopt;
    return then;
}

Evidence evidenceFor(Reason reason, const PackSnapshot& s, const PackLimits& limits)
{
    switch (reason) {
    case Reason::OverVolt:
        return extremeCell(s, limits.cellMaximum, limits.assumed, std::greater<>());
    case Reason::UnderVolt:
        return extremeCell(s, limits.cellMinimum, limits.assumed, std::less<>());
    case Reason::OverTemp:
        return extremeSensor(s, limits.temperatureMaximum, limits.assumed, std::greater<>());
    case Reason::UnderTemp:
        return extremeSensor(s, limits.temperatureMinimum, limits.assumed, std::less<>());
    case Reason::OverCurrent:
        return ofCurrent(s);
    case Reason::NodeCount:
        return ofNodes(s);
    case Reason::CellCount:
        return ofMissing(Part::Cell, s.cells, s.connectedCells, s.configuredCells);
    case Reason::TempCount:
        return ofMissing(Part::Sensor, s.sensors, s.connectedSensors, s.configuredSensors);
    case Reason::ContactorFail:
        return ofContactors(s);
    case Reason::Hvil:
        return ofInterlock(s);
    case Reason::BattVoltage:
        return ofVoltage(Part::Battery, s.batteryVoltage, true);
    case Reason::PackVoltage:
        return ofVoltage(Part::Battery, s.batteryVoltage, true, valueOf(s.cellSum));
    case Reason::LoadVoltage:
        return ofVoltage(Part::Load, s.loadVoltage, s.loadVoltageReferenced);
    case Reason::ChargerVoltage:
        return ofVoltage(Part::Charger, s.auxiliaryVoltage, s.chargerVoltageReferenced);
    case Reason::ControlTimeout:
        return found(Part::Command, Measure::Time,
                     s.command.known() ? std::optional<std::int64_t>(s.command.age(s.now).count()) : std::nullopt);
    case Reason::Pressure:
        return found(Part::Enclosure, Measure::Pressure, valueOf(s.pressure_hPa));
    case Reason::Humidity:
        return found(Part::Enclosure, Measure::Humidity, valueOf(s.humidity));
    case Reason::Voc:
        return found(Part::Enclosure, Measure::Concentration, valueOf(s.voc_ppb));
    case Reason::Nox:
        return found(Part::Enclosure, Measure::Concentration, valueOf(s.nox_ppb));
    case Reason::Precharge:
        return ofVoltage(Part::Load, s.loadVoltage, s.loadVoltageReferenced, valueOf(s.batteryVoltage));
    case Reason::SelfTestFail:
    case Reason::WatchdogFail:
    case Reason::Bju:
    case Reason::Io:
    case Reason::InternalComms:
        break; // nothing on the wire is behind them
    }
    return {};
}

Evidence evidenceFor(PrechargeFailure failure, const PackSnapshot& s)
{
    switch (failure) {
    case PrechargeFailure::OverCurrentMax:
    case PrechargeFailure::OverCurrentPrecharge:
    case PrechargeFailure::NegativeCurrent:
    case PrechargeFailure::StableCurrent:
        return found(Part::Pack, Measure::Current, valueOf(s.current));
    case PrechargeFailure::Timeout:
    case PrechargeFailure::OverVoltage:
    case PrechargeFailure::StableVoltage:
        return ofVoltage(Part::Load, s.loadVoltage, s.loadVoltageReferenced, valueOf(s.batteryVoltage));
    }
    return {};
}

std::string partText(const Evidence& evidence, const binding::CellNaming& naming)
{
    switch (evidence.part) {
    case Part::None:
        return {};
    case Part::Cell:
        return naming.describe(units::cellAt(evidence.index));
    case Part::Sensor:
        return naming.describe(units::sensorAt(evidence.index));
    case Part::Node:
        return naming.node({static_cast<std::uint8_t>(evidence.index)});
    case Part::Contactor:
        return fillTemplate(PACKDECK_TEXT("Part", "contactor {0}"), {std::to_string(evidence.index)});
    case Part::Pack:
        return PACKDECK_TEXT("Part", "pack");
    case Part::Battery:
        return "U1";
    case Part::Charger:
        return "U2";
    case Part::Load:
        return "U3";
    case Part::Interlock:
        return PACKDECK_TEXT("Part", "interlock");
    case Part::Enclosure:
        return PACKDECK_TEXT("Part", "enclosure");
    case Part::Command:
        return PACKDECK_TEXT("Part", "command");
    case Part::Bus:
        return PACKDECK_TEXT("Part", "bus");
    }
    return {};
}

std::string valueText(const Evidence& evidence)
{
    return evidence.value ? formatted(evidence.measure, *evidence.value) : std::string();
}

std::string limitText(const Evidence& evidence)
{
    return evidence.limit ? formatted(evidence.measure, *evidence.limit) : std::string();
}

} // namespace packdeck::telemetry
