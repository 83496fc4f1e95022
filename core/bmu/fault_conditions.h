// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/cause.h"
#include "bmu/debounce.h"
#include "bmu/facts.h"

/// The conditions of the fault table, one function a kind. Each says what it sees now; times are the table's.
/// A value that is stale holds its rule: only the freshness rules (node count, junction unit) speak of silence.
namespace packdeck::bmu::conditions {

Level selfTest(const Facts& facts, std::uint8_t, Cause& cause);
Level watchdog(const Facts& facts, std::uint8_t, Cause& cause);
Level contactorStuckOpen(const Facts& facts, std::uint8_t contactor, Cause& cause);
Level contactorWelded(const Facts& facts, std::uint8_t contactor, Cause& cause);
Level loadFollowsBattery(const Facts& facts, std::uint8_t, Cause& cause);
Level interlock(const Facts& facts, std::uint8_t, Cause& cause);
Level batteryVoltage(const Facts& facts, std::uint8_t, Cause& cause);
Level packVoltage(const Facts& facts, std::uint8_t, Cause& cause);
Level loadVoltage(const Facts& facts, std::uint8_t, Cause& cause);
Level chargerVoltage(const Facts& facts, std::uint8_t, Cause& cause);
Level chargePositiveWelded(const Facts& facts, std::uint8_t, Cause& cause);
Level evccSilent(const Facts& facts, std::uint8_t, Cause& cause);
Level prechargeContextMissing(const Facts& facts, std::uint8_t, Cause& cause);
Level overCurrent(const Facts& facts, std::uint8_t percent, Cause& cause);
Level nodeCount(const Facts& facts, std::uint8_t, Cause& cause);
Level cellCount(const Facts& facts, std::uint8_t, Cause& cause);
Level sensorCount(const Facts& facts, std::uint8_t, Cause& cause);
Level currentSilent(const Facts& facts, std::uint8_t, Cause& cause);
Level voltageSilent(const Facts& facts, std::uint8_t, Cause& cause);
Level junctionError(const Facts& facts, std::uint8_t, Cause& cause);
Level expander(const Facts& facts, std::uint8_t, Cause& cause);
Level controlTimeout(const Facts& facts, std::uint8_t, Cause& cause);
Level internalComms(const Facts& facts, std::uint8_t, Cause& cause);
Level cellOverVoltage(const Facts& facts, std::uint8_t beyond_mV, Cause& cause);
Level cellUnderVoltage(const Facts& facts, std::uint8_t beyond_mV, Cause& cause);
Level cellOverTemperature(const Facts& facts, std::uint8_t, Cause& cause);
Level cellUnderTemperature(const Facts& facts, std::uint8_t, Cause& cause);
Level boardOverTemperature(const Facts& facts, std::uint8_t sensor, Cause& cause);
Level boardUnderTemperature(const Facts& facts, std::uint8_t sensor, Cause& cause);
Level coldCharge(const Facts& facts, std::uint8_t, Cause& cause);
Level pressureHigh(const Facts& facts, std::uint8_t, Cause& cause);
Level pressureLow(const Facts& facts, std::uint8_t, Cause& cause);
Level pressureRise(const Facts& facts, std::uint8_t, Cause& cause);
Level humidity(const Facts& facts, std::uint8_t, Cause& cause);
Level voc(const Facts& facts, std::uint8_t, Cause& cause);
Level nox(const Facts& facts, std::uint8_t, Cause& cause);
Level prechargeFailed(const Facts& facts, std::uint8_t, Cause& cause);

} // namespace packdeck::bmu::conditions
