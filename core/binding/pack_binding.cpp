// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/pack_binding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "binding/gen1.h"
#include "binding/relocation.h"
#include "can/frame_key.h"

namespace packdeck::binding {

namespace {

constexpr std::uint32_t lastStandardId = 0x7FF;

constexpr std::uint32_t placeKey(Meaning meaning)
{
    return static_cast<std::uint32_t>(meaning.quantity) << 16U | meaning.index;
}

std::string hex(std::uint32_t key)
{
    return fmt::format("{:X}", can::idOfKey(key));
}

// What one unit of the DBC is in `wanted`. Unknown words count as the wanted unit: V1.1 prints volts for a power.
double unitFactor(std::string_view unit, std::string_view wanted)
{
    if (unit.size() == wanted.size() + 1 && unit.substr(1) == wanted) {
        switch (unit.front()) {
        case 'm':
            return 1e-3;
        case 'k':
            return 1e3;
        default:
            return 1.0;
        }
    }
    if (wanted == "kPa") {
        if (unit == "Pa") {
            return 1e-3;
        }
        if (unit == "hPa" || unit == "mbar") {
            return 0.1;
        }
        if (unit == "bar") {
            return 100.0;
        }
    }
    return 1.0;
}

std::int64_t rounded(double value)
{
    constexpr double limit = 9.2e18;
    if (std::isnan(value)) {
        return 0;
    }
    if (value >= limit) {
        return std::numeric_limits<std::int64_t>::max();
    }
    return value <= -limit ? std::numeric_limits<std::int64_t>::min() : std::llround(value);
}

// Of a value in the unit of info(quantity).
std::optional<std::int64_t> rawOf(std::optional<double> value, const dbc::Signal& signal, double unitFactor)
{
    return value ? std::optional(rounded((*value / unitFactor - signal.offset) / signal.factor)) : std::nullopt;
}

BoundSignal bind(const dbc::Message& message, const dbc::Signal& signal, Meaning meaning, CurrentSign sign,
                 Dialect dialect)
{
    const QuantityInfo& quantity = info(meaning.quantity);
    BoundSignal bound;
    bound.reader = SignalReader(message, signal);
    bound.meaning = meaning;
    bound.unitFactor = unitFactor(signal.unit, quantity.unit);
    if (quantity.followsCurrent && sign == CurrentSign::PositiveCharges) {
        bound.unitFactor = -bound.unitFactor;
    }
    bound.nativeFactor = bound.unitFactor * quantity.nativePerUnit;
    constexpr double tolerance = 1e-9;
    bound.rawIsNative = !bound.reader.isFloat() && signal.offset == 0.0 &&
                        std::abs(signal.factor * bound.nativeFactor - 1.0) < tolerance;
    const bool isGen1 = dialect == Dialect::Gen1;
    const auto limit = isGen1 ? gen1::noMeasurementUpTo(meaning.quantity) : std::nullopt;
    const bool hasEnds = quantity.excludesEnds || limit;
    if (hasEnds && !bound.reader.isFloat() && signal.bitLength >= 2 && signal.bitLength <= 32) {
        const std::int64_t values = std::int64_t{1} << signal.bitLength;
        bound.lowEnd = signal.isSigned ? -values / 2 : 0;
        bound.highEnd = bound.lowEnd + values - 1;
        const std::int64_t wanted = rawOf(limit, signal, bound.unitFactor).value_or(bound.lowEnd);
        bound.lowEnd = std::clamp(wanted, bound.lowEnd, bound.highEnd - 1);
        bound.absent = rawOf(isGen1 ? gen1::absentValue(meaning.quantity) : std::nullopt, signal, bound.unitFactor);
    }
    return bound;
}

} // namespace

std::int64_t BoundSignal::native(std::int64_t raw) const
{
    return rawIsNative ? raw : rounded(reader.codec().physicalOf(raw) * nativeFactor);
}

PackBinding::PackBinding(const dbc::Database& database, std::string file, const PackId& pack, CurrentSign sign)
    : m_pack(pack)
    , m_file(std::move(file))
{
    for (const std::uint32_t key : database.contestedKeys()) {
        const auto moved = relocatedKey(key, pack.baseId);
        if (!moved) {
            continue;
        }
        std::vector<std::string>& names = m_contested[*moved];
        for (const dbc::Message* owner : database.owners(key)) {
            names.push_back(owner->name);
        }
        m_problems.push_back({ErrorId::IdOwnedTwice, {hex(*moved), names[0], names[1], m_file}});
    }
    for (const dbc::Message& message : database.messages()) {
        const auto key = relocatedKey(message.key, pack.baseId);
        if (!key) {
            m_problems.push_back({ErrorId::IdOutOfRange, {message.name, hex(pack.baseId), m_file}});
        } else if (!m_contested.contains(*key)) {
            if (const auto owner = find(*key)) {
                m_problems.push_back(
                    {ErrorId::IdOwnedTwice, {hex(*key), m_messages[*owner].name, message.name, m_file}});
            } else {
                add(message, *key, sign);
            }
        }
    }
    reportMissing(pack.dialect);
}

std::optional<std::size_t> PackBinding::find(std::uint32_t key) const
{
    if (!can::isExtendedKey(key)) {
        const std::size_t position = key <= lastStandardId ? m_standard[key] : 0;
        return position == 0 ? std::nullopt : std::optional(position - 1);
    }
    const auto found = m_extended.find(key);
    return found == m_extended.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PackBinding::Place> PackBinding::place(Meaning meaning) const
{
    const auto found = m_places.find(placeKey(meaning));
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> PackBinding::owners(std::uint32_t contestedKey) const
{
    const auto found = m_contested.find(contestedKey);
    return found == m_contested.end() ? std::vector<std::string>{} : found->second;
}

void PackBinding::add(const dbc::Message& message, std::uint32_t key, CurrentSign sign)
{
    const std::size_t position = m_messages.size();
    BoundMessage bound;
    bound.key = key;
    bound.name = message.name;
    bound.length = static_cast<std::uint8_t>(std::min(message.length, 8U));
    bound.cycleTime = message.cycleTime;
    for (const dbc::Signal& signal : message.signals) {
        const Meaning meaning = meaningOf(signal.name);
        if (meaning.quantity == Quantity::None) {
            continue;
        }
        const auto [known, isNew] = m_places.try_emplace(placeKey(meaning), Place{position, bound.signals.size()});
        if (!isNew) {
            const std::string& first =
                known->second.message == position ? message.name : m_messages[known->second.message].name;
            m_problems.push_back({ErrorId::SignalTwice, {m_file, signal.name, first, message.name}});
            continue;
        }
        bound.signals.push_back(bind(message, signal, meaning, sign, m_pack.dialect));
    }
    if (!can::isExtendedKey(key)) {
        m_standard[key] = static_cast<std::uint16_t>(position + 1);
    } else {
        m_extended[key] = position;
    }
    m_messages.push_back(std::move(bound));
}

void PackBinding::reportMissing(Dialect dialect)
{
    const auto report = [this](std::string_view name) {
        if (!m_places.contains(placeKey(meaningOf(name)))) {
            m_problems.push_back({ErrorId::SignalMissing, {m_file, std::string(name)}});
        }
    };
    for (const std::string_view name : expectedSignals(dialect)) {
        report(name);
    }
    if (dialect != Dialect::V1_2) {
        return;
    }
    // A DBC may be made for a pack of few nodes: what is missing is counted within the nodes it has.
    std::array<bool, units::maxNodes> nodes{true};
    for (const auto& [key, place] : m_places) {
        const auto quantity = static_cast<Quantity>(key >> 16U);
        const std::size_t index = key & 0xFFFFU;
        if (quantity == Quantity::CellVoltage) {
            nodes[index / units::maxCellsPerNode] = true;
        }
    }
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (!nodes[node]) {
            continue;
        }
        for (const std::string& name : expectedNodeSignals({static_cast<std::uint8_t>(node)})) {
            report(name);
        }
    }
}

} // namespace packdeck::binding
