// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/pack_decoder.h"

#include <algorithm>
#include <utility>

#include "dbc/signal_codec.h"
#include "telemetry/pack_view.h"
#include "telemetry/reading_table.h"

namespace packdeck::telemetry {

using binding::BoundMessage;
using binding::BoundSignal;
using binding::Quantity;

namespace {

unsigned concernOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::DeviceType:
    case Quantity::DeviceSerial:
        return ConcernsIdentity;
    case Quantity::FirmwareMajor:
    case Quantity::FirmwareMinor:
    case Quantity::FirmwarePatch:
    case Quantity::FirmwareBuild:
        return ConcernsFirmware;
    case Quantity::StateBit:
    case Quantity::StateWord:
    case Quantity::PrechargeFailureBit:
    case Quantity::PrechargeFailureWord:
    case Quantity::ContactorFaultBit:
    case Quantity::ContactorFaultWord:
    case Quantity::ReasonBit:
    case Quantity::ReasonWord:
        return ConcernsState;
    case Quantity::BatteryVoltage:
    case Quantity::LoadVoltage:
    case Quantity::AuxiliaryVoltage:
    case Quantity::ContactorTarget:
    case Quantity::ContactorFeedback:
        return ConcernsContactors;
    case Quantity::HvilFlag:
        return ConcernsInterlock;
    case Quantity::MaxCellVoltage:
    case Quantity::MinCellVoltage:
    case Quantity::MaxTemperature:
    case Quantity::MinTemperature:
        return ConcernsExtremes;
    case Quantity::CellVoltage:
    case Quantity::CellTemperature:
        return ConcernsCells;
    case Quantity::Command:
    case Quantity::CommandType:
        return ConcernsCommand;
    default:
        return 0;
    }
}

std::uint16_t rawWord(std::int64_t raw)
{
    return static_cast<std::uint16_t>(raw);
}

} // namespace

void PackDecoder::setBinding(std::shared_ptr<const binding::PackBinding> binding)
{
    const auto before = std::exchange(m_binding, std::move(binding));
    const auto known = std::exchange(m_messages, {});
    if (!m_binding) {
        return;
    }
    for (const BoundMessage& message : m_binding->messages()) {
        // What was learned of an ID stays true when only its reading changes.
        const auto old = before ? before->find(message.key) : std::nullopt;
        MessageState& state = m_messages.emplace_back(old && known[*old].seen ? known[*old] : startOf(message));
        state.concerns = 0;
        for (const BoundSignal& signal : message.signals) {
            state.concerns = static_cast<std::uint8_t>(state.concerns | concernOf(signal.meaning.quantity));
        }
    }
}

PackDecoder::MessageState PackDecoder::startOf(const BoundMessage& message)
{
    MessageState state;
    state.period = PeriodEstimator(message.cycleTime);
    return state;
}

std::optional<std::size_t> PackDecoder::find(const can::Frame& frame) const
{
    return m_binding ? m_binding->find(can::key(frame)) : std::nullopt;
}

bool PackDecoder::isTooShort(std::size_t message, const can::Frame& frame) const
{
    return frame.length < m_binding->messages()[message].length;
}

unsigned PackDecoder::decode(std::size_t message, const can::Frame& frame, units::Timestamp at, PackSnapshot& snapshot)
{
    MessageState& state = m_messages[message];
    state.period.observe(at);
    state.last = at;
    state.seen = true;
    state.stale = false;
    const std::uint64_t word = dbc::dataWord(frame);
    bool hasSuspect = false;
    for (const BoundSignal& signal : m_binding->messages()[message].signals) {
        if (!signal.reader.isPresent(word, frame.length)) {
            continue;
        }
        const std::int64_t raw = signal.reader.codec().raw(word);
        if (signal.meaning.quantity == Quantity::CellVoltage) {
            putCell(snapshot, signal, raw, at);
        } else if (signal.meaning.quantity == Quantity::CellTemperature) {
            putSensor(snapshot, signal, raw, at);
        } else {
            hasSuspect = hasSuspect || signal.isSuspect(raw);
            visitReading(snapshot, signal.meaning, [&](auto& reading, const auto& put) {
                put(reading.value, signal.native(raw));
                reading.at = at;
                reading.freshness = Freshness::Fresh;
            });
        }
    }
    if (hasSuspect) {
        forgetSuspect(message, word, frame.length, snapshot);
    }
    return state.concerns;
}

// Several signals may fill one reading, so it is known only at the end that one of them was no measurement.
void PackDecoder::forgetSuspect(std::size_t message, std::uint64_t word, unsigned length, PackSnapshot& snapshot)
{
    for (const BoundSignal& signal : m_binding->messages()[message].signals) {
        if (signal.reader.isPresent(word, length) && signal.isSuspect(signal.reader.codec().raw(word))) {
            visitReading(snapshot, signal.meaning,
                         [](auto& reading, const auto&) { reading.freshness = Freshness::Missing; });
        }
    }
}

unsigned PackDecoder::age(units::Timestamp now, PackSnapshot& snapshot)
{
    unsigned concerns = 0;
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        MessageState& state = m_messages[i];
        const units::Duration silence = now - state.last;
        if (!state.seen || state.stale || silence <= PackView::staleAtLeast ||
            silence <= state.period.atLeast() * PackView::stalePeriods ||
            silence <= state.period.period() * PackView::stalePeriods) {
            continue;
        }
        state.stale = true;
        concerns |= state.concerns;
        const auto toStale = [](auto& reading) {
            reading.freshness = reading.known() ? Freshness::Stale : Freshness::Missing;
        };
        for (const BoundSignal& signal : m_binding->messages()[i].signals) {
            if (signal.meaning.quantity == Quantity::CellVoltage) {
                toStale(snapshot.cells[signal.meaning.index].voltage);
            } else if (signal.meaning.quantity == Quantity::CellTemperature) {
                toStale(snapshot.sensors[signal.meaning.index].temperature);
            } else {
                visitReading(snapshot, signal.meaning, [&](auto& reading, const auto&) { toStale(reading); });
            }
        }
    }
    return concerns;
}

void PackDecoder::assumePeriod(std::uint32_t key, units::Duration period)
{
    if (const auto message = m_binding ? m_binding->find(key) : std::nullopt) {
        m_messages[*message].period.assume(period);
    }
}

std::optional<units::Duration> PackDecoder::fastestPeriod() const
{
    std::optional<units::Duration> fastest;
    for (const MessageState& state : m_messages) {
        if (state.seen && (state.concerns & ConcernsCommand) == 0) {
            const units::Duration period = state.period.period();
            fastest = fastest ? std::min(*fastest, period) : period;
        }
    }
    return fastest;
}

void PackDecoder::forgetUnit()
{
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        MessageState& state = m_messages[i];
        if ((state.concerns & (ConcernsIdentity | ConcernsFirmware)) == 0) {
            const std::uint8_t concerns = state.concerns;
            state = startOf(m_binding->messages()[i]);
            state.concerns = concerns;
        }
    }
    m_suspect = {};
    m_numbering.clear();
}

void PackDecoder::putCell(PackSnapshot& snapshot, const BoundSignal& signal, std::int64_t raw, units::Timestamp at)
{
    const std::size_t slot = signal.meaning.index;
    CellView& cell = snapshot.cells[slot];
    cell.raw = rawWord(raw);
    const bool isAbsent = raw == signal.absent;
    m_suspect.cells.set(slot, signal.isSuspect(raw) && !isAbsent);
    m_suspect.surelyThere.set(slot, signal.absent && !isAbsent);
    if (isAbsent) {
        cell.voltage = {};
        return;
    }
    if (signal.isSuspect(raw)) {
        cell.voltage.freshness = cell.voltage.known() ? Freshness::Stale : Freshness::Missing;
        return;
    }
    const auto voltage = saturated<units::Millivolts>(signal.native(raw));
    m_numbering.cellMoved(slot, cell.voltage.known() ? cell.voltage.value : voltage, voltage);
    cell.voltage = {voltage, at, Freshness::Fresh};
}

void PackDecoder::putSensor(PackSnapshot& snapshot, const BoundSignal& signal, std::int64_t raw, units::Timestamp at)
{
    const std::size_t slot = signal.meaning.index;
    SensorView& sensor = snapshot.sensors[slot];
    sensor.raw = static_cast<std::int16_t>(rawWord(raw));
    const bool isAbsent = raw == signal.absent;
    m_suspect.sensors.set(slot, signal.isSuspect(raw) && !isAbsent);
    if (isAbsent) {
        sensor.temperature = {};
        return;
    }
    if (signal.isSuspect(raw)) {
        sensor.temperature.freshness = sensor.temperature.known() ? Freshness::Stale : Freshness::Missing;
        return;
    }
    sensor.temperature = {saturated<units::DeciCelsius>(signal.native(raw)), at, Freshness::Fresh};
}

} // namespace packdeck::telemetry
