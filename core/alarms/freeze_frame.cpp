// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/freeze_frame.h"

#include <algorithm>
#include <array>

#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"

namespace packdeck::alarms {

using binding::Quantity;
using telemetry::SignalRef;

namespace {

/// The course of these is kept.
constexpr auto courses = std::to_array<Quantity>({
    Quantity::Current,          Quantity::BatteryVoltage,    Quantity::LoadVoltage,
    Quantity::AuxiliaryVoltage, Quantity::MaxCellVoltage,    Quantity::MinCellVoltage,
    Quantity::MaxTemperature,   Quantity::MinTemperature,    Quantity::MaxDischargeCurrent,
    Quantity::MaxChargeCurrent, Quantity::ReasonBit,         Quantity::ReasonWord,
    Quantity::StateBit,         Quantity::StateWord,         Quantity::HvilFlag,
    Quantity::ContactorTarget,  Quantity::ContactorFeedback, Quantity::Command,
    Quantity::CellVoltage,      Quantity::CellTemperature,
});

template <typename List>
auto findMeaning(const List& list, const binding::Meaning& meaning) -> decltype(list.data())
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&meaning](const auto& item) { return item.meaning == meaning; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const FreezeFrame::Value* FreezeFrame::find(Quantity quantity, std::size_t index) const
{
    return findMeaning(values, {quantity, static_cast<std::uint16_t>(index)});
}

const FreezeFrame::Series* FreezeFrame::findSeries(Quantity quantity, std::size_t index) const
{
    return findMeaning(series, {quantity, static_cast<std::uint16_t>(index)});
}

FreezeFrame FreezeFrame::capture(telemetry::Timeline& timeline, const binding::PackId& pack, units::Timestamp at)
{
    FreezeFrame frame;
    frame.pack = pack;
    frame.at = at;
    frame.from = at - before;
    frame.wallTime = timeline.wallTime(at);
    const telemetry::History& history = timeline.history();
    for (std::size_t q = 1; q < binding::quantityCount; ++q) {
        const auto quantity = static_cast<Quantity>(q);
        for (std::size_t i = 0; i < binding::info(quantity).count; ++i) {
            const auto sample = history.valueAt(SignalRef::of(pack, quantity, i), at);
            if (sample) {
                frame.values.push_back({{quantity, static_cast<std::uint16_t>(i)}, sample->value, at - sample->at});
            }
        }
    }
    if (const Value* serial = frame.find(Quantity::DeviceSerial)) {
        frame.serial = static_cast<std::uint32_t>(serial->value);
    }
    std::vector<SignalRef> refs;
    for (const Quantity quantity : courses) {
        for (std::size_t i = 0; i < binding::info(quantity).count; ++i) {
            const SignalRef ref = SignalRef::of(pack, quantity, i);
            if (history.has(ref)) {
                refs.push_back(ref);
            }
        }
    }
    std::vector<telemetry::Column> columns(refs.size() * columnCount);
    history.envelopes(refs, frame.from, columnWidth, columnCount, columns);
    frame.series.reserve(refs.size());
    auto first = columns.begin();
    for (const SignalRef& ref : refs) {
        const auto end = first + static_cast<std::ptrdiff_t>(columnCount);
        frame.series.push_back({{ref.quantity, ref.index}, std::vector<telemetry::Column>(first, end)});
        first = end;
    }
    return frame;
}

void FreezeFrame::addCause(const telemetry::Event& event, const binding::CellNaming& naming)
{
    causes.push_back({telemetry::toEnglish(event, naming), telemetry::partText(event, naming),
                      telemetry::valueText(event), telemetry::limitText(event)});
}

} // namespace packdeck::alarms
