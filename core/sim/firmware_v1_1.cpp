// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/firmware_v1_1.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "bmu/layout.h"
#include "d1000/protocol.h"
#include "d1000/reason.h"
#include "d1000/state.h"

namespace packdeck::sim::v1_1 {

namespace {

using d1000::Reason;
using d1000::State;

constexpr std::uint16_t auxEnableIndex = 0x60;
constexpr std::uint16_t auxEnableIndexBefore = 0x53;
constexpr std::uint16_t firstExtension = 0x62;
constexpr std::uint16_t lastExtension = 0x6A;

constexpr int ohmTenths = 10;          // of 0.1 ohm in 1 ohm
constexpr int milliampsPerCount = 100; // of 1 mA in 0.1 A
constexpr int nominalCell_mV = 3600;   // chosen: what makes an energy of a charge
constexpr double millivoltsPerVolt = 1000.0;

constexpr std::uint32_t currentOffset = 0x07;
constexpr std::uint32_t voltageOffset = 0x08;
constexpr std::uint32_t auxiliaryOffset = 0x09;
constexpr std::uint32_t socOffset = 0x0A;
constexpr std::uint32_t sohOffset = 0x0B;
constexpr std::uint32_t counterOffset = 0x0C;
constexpr std::uint32_t lastPackOffset = 0x0F;

constexpr std::uint16_t chargeBit = 1U << 6U;
constexpr std::uint16_t safeBit = 1U << 7U;

/// Of the pack by its own count; at least one cell, so that nothing is divided by zero.
double nominalVolts(const bmu::Parameters& parameters)
{
    return std::max<int>(bmu::Layout(parameters).cellsInSeries, 1) * nominalCell_mV / millivoltsPerVolt;
}

template <typename T>
T saturated(double value)
{
    constexpr auto most = std::numeric_limits<T>::max();
    return static_cast<T>(std::clamp(std::round(value), 0.0, static_cast<double>(most)));
}

template <typename T>
T valueAt(const can::Frame& frame, std::size_t byte)
{
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        word |= std::uint32_t{frame.data[byte + i]} << (8 * i);
    }
    return static_cast<T>(word);
}

template <typename T>
void put(can::Frame& frame, std::size_t byte, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        frame.data[byte + i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(value) >> (8 * i));
    }
}

/// That firmware has no sign there.
void withoutSign(can::Frame& frame, std::size_t byte)
{
    put(frame, byte, static_cast<std::uint32_t>(std::max(valueAt<std::int32_t>(frame, byte), 0)));
}

// Two of this generation's reasons have another meaning in the older word, and are told by their nearest relative.
std::uint32_t olderReasons(std::uint32_t reasons)
{
    const auto moved = [&reasons](Reason from, Reason to) {
        if ((reasons & d1000::bit(from)) != 0) {
            reasons = (reasons & ~d1000::bit(from)) | d1000::bit(to);
        }
    };
    moved(Reason::ChargerVoltage, Reason::LoadVoltage);
    moved(Reason::Io, Reason::InternalComms); // there "a sensor did not answer in time"
    return reasons;
}

/// Nothing for DISCONNECT: that firmware does not tell it, the state before stands until it is over.
std::optional<std::uint16_t> olderState(std::uint16_t oneHot)
{
    const auto state = d1000::stateFromOneHot(oneHot);
    if (!state || *state == State::Disconnect) {
        return std::nullopt;
    }
    if (*state == State::Safe) {
        return safeBit;
    }
    return *state < State::ChargeInit ? oneHot : chargeBit;
}

} // namespace

std::optional<std::uint16_t> parameterIndex(std::uint16_t index)
{
    if (index >= firstExtension && index <= lastExtension) {
        return std::nullopt;
    }
    return index == auxEnableIndex ? auxEnableIndexBefore : index;
}

bmu::Parameters toBundled(const bmu::Parameters& counted)
{
    const auto amps = [](std::int16_t milliamps) {
        return std::max<std::int16_t>(saturated<std::int16_t>(static_cast<double>(milliamps) / milliampsPerCount), 1);
    };
    bmu::Parameters parameters = counted;
    parameters.prechargeResistance = saturated<std::uint16_t>(double{ohmTenths} * counted.prechargeResistance);
    parameters.maxChargeCurrent = amps(counted.maxChargeCurrent);
    parameters.maxDischargeCurrent = amps(counted.maxDischargeCurrent);
    parameters.packCapacity =
        std::max<std::uint16_t>(saturated<std::uint16_t>(counted.packCapacity / nominalVolts(counted)), 1);
    return parameters;
}

std::optional<bmu::Parameters> fromBundled(const bmu::Parameters& parameters)
{
    constexpr int most = 32'000; // of these parameters, by the vendor
    const int charge = parameters.maxChargeCurrent * milliampsPerCount;
    const int discharge = parameters.maxDischargeCurrent * milliampsPerCount;
    const double energy = std::round(parameters.packCapacity * nominalVolts(parameters));
    if (charge > most || discharge > most || energy > most) {
        return std::nullopt;
    }
    bmu::Parameters counted = parameters;
    counted.prechargeResistance = static_cast<std::uint16_t>(parameters.prechargeResistance / ohmTenths);
    counted.maxChargeCurrent = static_cast<std::int16_t>(charge);
    counted.maxDischargeCurrent = static_cast<std::int16_t>(discharge);
    counted.packCapacity = static_cast<std::uint16_t>(energy);
    return counted;
}

void Messages::rewrite(std::vector<can::Frame>& frames, std::size_t first, std::uint32_t baseId,
                       units::Duration frameTime, units::Duration last)
{
    constexpr std::uint64_t microsecondsPerSecond = 1'000'000;
    constexpr std::uint64_t microsecondsPerHour = 3'600'000'000;
    const auto begin = frames.begin() + static_cast<std::ptrdiff_t>(first);
    const auto isNone = [baseId](const can::Frame& frame) {
        const std::uint32_t offset = frame.id - baseId;
        return offset > lastPackOffset || offset == counterOffset;
    };
    frames.erase(std::remove_if(begin, frames.end(), isNone), frames.end());
    for (std::size_t i = first; i < frames.size(); ++i) {
        can::Frame& frame = frames[i];
        switch (frame.id - baseId) {
        case d1000::bmsInfoOffset:
            rewriteInfo(frame);
            break;
        case currentOffset:
            count(frame);
            break;
        case voltageOffset:
            withoutSign(frame, 0);
            withoutSign(frame, 4);
            m_battery_mV = valueAt<std::uint32_t>(frame, 0);
            break;
        case auxiliaryOffset:
            withoutSign(frame, 0);
            break;
        case socOffset: {
            can::Frame soh = frame;
            soh.id = baseId + sohOffset;
            soh.data = {};
            put(soh, 0, valueAt<std::uint16_t>(frame, 6));
            put(frame, 2, std::uint16_t{0});
            put(frame, 4, std::uint32_t{0});
            can::Frame counters = soh;
            counters.id = baseId + counterOffset;
            put(counters, 0, static_cast<std::uint32_t>(m_charge / microsecondsPerSecond));
            put(counters, 4, static_cast<std::uint32_t>(m_energy / microsecondsPerHour));
            soh.time = std::min(soh.time + frameTime.count(), last.count());
            counters.time = std::min(soh.time + frameTime.count(), last.count());
            frames.insert(frames.begin() + static_cast<std::ptrdiff_t>(i) + 1, {soh, counters});
            i += 2;
            break;
        }
        default:
            break; // the same in both
        }
    }
}

void Messages::rewriteInfo(can::Frame& frame)
{
    if (const auto state = olderState(valueAt<std::uint16_t>(frame, 0))) {
        m_state = *state;
    }
    put(frame, 0, m_state);
    put(frame, 4, olderReasons(valueAt<std::uint32_t>(frame, 4)));
}

void Messages::count(const can::Frame& current)
{
    const auto milliamps = static_cast<std::uint64_t>(std::abs(std::int64_t{valueAt<std::int32_t>(current, 0)}));
    const auto passed = static_cast<std::uint64_t>(current.time - m_countedAt.value_or(current.time));
    m_countedAt = current.time;
    m_charge += milliamps * passed;
    m_energy += milliamps * m_battery_mV / static_cast<std::uint64_t>(millivoltsPerVolt) * passed;
}

} // namespace packdeck::sim::v1_1
