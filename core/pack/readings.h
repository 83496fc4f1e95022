// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "units/index.h"
#include "units/quantity.h"

namespace packdeck::pack {

/// Contactors by place, the vendor's number less one: 0 main negative, 1 precharge, 2 main positive, 3 charge
/// negative, 4 charge positive.
inline constexpr std::size_t contactorCount = 5;

/// What a BMU does to the hardware.
struct Actuators
{
    std::array<bool, contactorCount> coils{};             ///< true: energised
    std::array<std::uint16_t, units::maxNodes> balance{}; ///< bit i: bleed cell i of the node
};

/// One channel of the current and voltage sensor (BJU, an IVT-S). `samples` counts the frames that reached the BMU:
/// unchanged means silent. A value before the first frame is 0 and means nothing.
struct BjuChannel
{
    std::int32_t value = 0; ///< mA or mV
    std::uint32_t samples = 0;
    std::uint8_t messageCounter = 0; ///< 0 ... 15, as carried by the last frame; stuck on a hung sensor
    bool error = false;              ///< measurement or channel error bit of the last frame
};

/// A frame as an IVT-S sends it on the internal bus: multiplex number, status and counter, value high byte first.
struct IvtFrame
{
    static constexpr std::uint16_t firstId = 0x521; ///< I; then U1, U2, U3, T, W, As, Wh
    std::uint16_t id = 0;
    std::array<std::uint8_t, 6> data{};
    std::uint32_t number = 0; ///< counts the frames of this ID
};

inline constexpr std::size_t ivtFrameCount = 8;

/// The newest frames of the BJU. Current every 10 ms (mean of that time), voltages every 60 ms (at one instant).
/// U2 and U3 float (noise around 0, within 2 V) unless contactor 4 or 1 ties the charger or the load to pack negative.
struct BjuReading
{
    BjuChannel current;        ///< mA, positive discharges; load and charger together
    BjuChannel batteryVoltage; ///< U1, mV, top of the stack before the fuse
    BjuChannel chargerVoltage; ///< U2, mV
    BjuChannel loadVoltage;    ///< U3, mV
    bool systemError = false;
    std::array<IvtFrame, ivtFrameCount> frames{}; ///< the same on the wire, the newest of each ID

    [[nodiscard]] units::Milliamps amps() const { return units::Milliamps(current.value); }

    [[nodiscard]] units::Millivolts battery() const { return units::Millivolts(batteryVoltage.value); }

    [[nodiscard]] units::Millivolts charger() const { return units::Millivolts(chargerVoltage.value); }

    [[nodiscard]] units::Millivolts load() const { return units::Millivolts(loadVoltage.value); }
};

/// What the cell monitoring units last answered; places by units::slot(). A node that does not answer keeps its last
/// values and its scan count. Places that the node does not wire read 0 mV; sensors that it does not wire read open.
struct CmuScan
{
    std::uint32_t scans = 0;                                ///< of the whole chain, one every 100 ms
    std::array<std::uint32_t, units::maxNodes> nodeScans{}; ///< answered, by node
    std::array<bool, units::maxNodes> answering{};          ///< in the last scan
    std::array<units::Millivolts, units::maxCells> cells{};
    std::array<std::uint16_t, units::maxNodes> highResistance{};      ///< bit i: a sense wire of cell i is open
    std::array<std::uint16_t, units::maxNodes> balancing{};           ///< bit i: bleed switch of cell i seen closed
    std::array<std::uint16_t, units::maxSensors> thermistors{};       ///< 0 ... 4095 of the supply; 4095 open, 0 short
    std::array<units::DeciCelsius, units::maxSensors> temperatures{}; ///< the same by the pack's beta; -60 ... 180 degC
    std::array<units::DeciCelsius, units::maxNodes> boards{};
};

/// Auxiliary contacts as wired: true is a closed contact, also on a normally closed one.
using AuxiliaryContacts = std::array<bool, contactorCount>;

} // namespace packdeck::pack
