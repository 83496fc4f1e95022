// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/fault_conditions.h"

#include <algorithm>

// The conditions on cells, temperatures and the air in the enclosure.
namespace packdeck::bmu::conditions {

namespace {

constexpr std::int32_t overVoltageHysteresis_mV = 20;
constexpr std::int32_t underVoltageHysteresis_mV = 50;
constexpr std::int32_t temperatureHysteresis_dC = 30;
constexpr std::int32_t pressureHysteresis_dkPa = 20;
constexpr std::int32_t pressureRise_dkPa = 50; // within one second: a venting cell
constexpr std::int32_t humidityHysteresis_dpc = 30;
constexpr std::uint64_t gasWarmUp_ms = 60'000;

Cause cellCause(const Extreme& cell, std::int32_t limit_mV)
{
    return {Part::Cell,
            static_cast<std::uint8_t>(cell.slot / units::maxCellsPerNode),
            static_cast<std::uint8_t>(cell.slot % units::maxCellsPerNode),
            Measure::Millivolts,
            cell.value,
            limit_mV};
}

Cause sensorCause(const Extreme& sensor, std::int32_t limit_dC)
{
    return {Part::Sensor,
            static_cast<std::uint8_t>(sensor.slot / units::maxSensorsPerNode),
            static_cast<std::uint8_t>(sensor.slot % units::maxSensorsPerNode),
            Measure::DeciCelsius,
            sensor.value,
            limit_dC};
}

Level above(std::int32_t value, std::int32_t limit, std::int32_t hysteresis)
{
    if (value >= limit) {
        return Level::Trip;
    }
    return value < limit - hysteresis ? Level::Clear : Level::Hold;
}

Level below(std::int32_t value, std::int32_t limit, std::int32_t hysteresis)
{
    if (value <= limit) {
        return Level::Trip;
    }
    return value > limit + hysteresis ? Level::Clear : Level::Hold;
}

Level gas(const Facts& facts, std::int32_t value_ppb, std::int32_t limit_ppb, Cause& cause)
{
    if (facts.uptime_ms < gasWarmUp_ms) {
        return Level::Clear;
    }
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    cause = {Part::Enclosure, 0, 0, Measure::PartsPerBillion, value_ppb, limit_ppb};
    return above(value_ppb, limit_ppb + 1, limit_ppb / 5);
}

} // namespace

Level cellOverVoltage(const Facts& facts, std::uint8_t beyond_mV, Cause& cause)
{
    const Extreme& highest = facts.readings.highestCell;
    if (!highest.isKnown()) {
        return Level::Hold;
    }
    const std::int32_t limit_mV = facts.parameters.critCellOverVoltage + beyond_mV;
    cause = cellCause(highest, facts.parameters.critCellOverVoltage);
    return above(highest.value, limit_mV, overVoltageHysteresis_mV);
}

Level cellUnderVoltage(const Facts& facts, std::uint8_t beyond_mV, Cause& cause)
{
    const Extreme& lowest = facts.readings.lowestCell;
    if (!lowest.isKnown()) {
        return Level::Hold;
    }
    const std::int32_t limit_mV = facts.parameters.critCellUnderVoltage - beyond_mV;
    cause = cellCause(lowest, facts.parameters.critCellUnderVoltage);
    return below(lowest.value, limit_mV, underVoltageHysteresis_mV);
}

Level cellOverTemperature(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const Extreme& hottest = facts.readings.highestTemperature;
    if (!hottest.isKnown()) {
        return Level::Hold;
    }
    cause = sensorCause(hottest, facts.parameters.maxCellTemperature);
    return above(hottest.value, facts.parameters.maxCellTemperature, temperatureHysteresis_dC);
}

Level cellUnderTemperature(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    const Extreme& coldest = facts.readings.lowestTemperature;
    if (!coldest.isKnown()) {
        return Level::Hold;
    }
    cause = sensorCause(coldest, facts.parameters.minCellTemperature);
    return below(coldest.value, facts.parameters.minCellTemperature, temperatureHysteresis_dC);
}

Level boardOverTemperature(const Facts& facts, std::uint8_t sensor, Cause& cause)
{
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    // The vendor's table prints minimum and maximum swapped; a unit may have stored them so.
    const std::int32_t limit_dC = std::max(facts.parameters.bmuTemperatureMin, facts.parameters.bmuTemperatureMax);
    const std::int32_t value_dC = facts.inputs.environment.temperatures_dC[sensor];
    cause = {Part::Board, sensor, 0, Measure::DeciCelsius, value_dC, limit_dC};
    return above(value_dC, limit_dC, temperatureHysteresis_dC);
}

Level boardUnderTemperature(const Facts& facts, std::uint8_t sensor, Cause& cause)
{
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    const std::int32_t limit_dC = std::min(facts.parameters.bmuTemperatureMin, facts.parameters.bmuTemperatureMax);
    const std::int32_t value_dC = facts.inputs.environment.temperatures_dC[sensor];
    cause = {Part::Board, sensor, 0, Measure::DeciCelsius, value_dC, limit_dC};
    return below(value_dC, limit_dC, temperatureHysteresis_dC);
}

// Lithium plating: the vendor has one minimum temperature for both directions, so cold charging has a rule here.
Level coldCharge(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    constexpr std::int32_t margin_dC = 200;
    const Extreme& coldest = facts.readings.lowestTemperature;
    if (!coldest.isKnown() || !facts.readings.current.isFresh()) {
        return Level::Hold;
    }
    const std::int32_t limit_dC = facts.parameters.minCellTemperature + margin_dC;
    const bool charging = -facts.readings.current.value > facts.layout.capacity_mAh / 20;
    cause = sensorCause(coldest, limit_dC);
    return charging && coldest.value < limit_dC ? Level::Trip : Level::Clear;
}

Level pressureHigh(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    const std::int32_t value = facts.inputs.environment.pressure_dkPa;
    cause = {Part::Enclosure, 0, 0, Measure::DeciKilopascal, value, facts.parameters.bmuPressureMax};
    return above(value, facts.parameters.bmuPressureMax + 1, pressureHysteresis_dkPa);
}

Level pressureLow(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    const std::int32_t value = facts.inputs.environment.pressure_dkPa;
    cause = {Part::Enclosure, 0, 0, Measure::DeciKilopascal, value, facts.parameters.bmuPressureMin};
    return below(value, facts.parameters.bmuPressureMin - 1, pressureHysteresis_dkPa);
}

Level pressureRise(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    const std::int32_t rise = facts.inputs.environment.pressure_dkPa - facts.pressureBefore_dkPa;
    cause = {Part::Enclosure, 0, 0, Measure::DeciKilopascal, rise, pressureRise_dkPa};
    return rise > pressureRise_dkPa ? Level::Trip : Level::Clear;
}

Level humidity(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    if (!facts.inputs.environment.answers) {
        return Level::Hold;
    }
    const std::int32_t value = facts.inputs.environment.humidity_dpc;
    const std::int32_t highest = facts.parameters.bmuHumidityMax;
    const std::int32_t lowest = facts.parameters.bmuHumidityMin;
    cause = {Part::Enclosure, 0, 0, Measure::DeciPercent, value, value < lowest ? lowest : highest};
    return std::max(above(value, highest + 1, humidityHysteresis_dpc),
                    below(value, lowest - 1, lowest > 0 ? humidityHysteresis_dpc : 0));
}

Level voc(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    return gas(facts, facts.inputs.environment.voc_ppb, facts.parameters.vocMax, cause);
}

Level nox(const Facts& facts, std::uint8_t /*unused*/, Cause& cause)
{
    return gas(facts, facts.inputs.environment.nox_ppb, facts.parameters.noxMax, cause);
}

} // namespace packdeck::bmu::conditions
