// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/rule_signals.h"

#include <algorithm>
#include <array>

#include "binding/quantity.h"
#include "dbc/database.h"
#include "telemetry/timeline.h"
#include "text/translatable.h"

namespace packdeck::alarms {

using binding::Quantity;

namespace {

struct MeaningRow
{
    MeaningName name;
    Quantity quantity;
    Quantity less = Quantity::None;
};

constexpr auto meanings = std::to_array<MeaningRow>({
    {{"highestCell", PACKDECK_TEXT("RuleSignal", "highest cell"), "V"}, Quantity::MaxCellVoltage},
    {{"lowestCell", PACKDECK_TEXT("RuleSignal", "lowest cell"), "V"}, Quantity::MinCellVoltage},
    {{"cellSpread", PACKDECK_TEXT("RuleSignal", "spread of the cells"), "V"},
     Quantity::MaxCellVoltage,
     Quantity::MinCellVoltage},
    {{"hottestSensor", PACKDECK_TEXT("RuleSignal", "hottest sensor"), "degC"}, Quantity::MaxTemperature},
    {{"coldestSensor", PACKDECK_TEXT("RuleSignal", "coldest sensor"), "degC"}, Quantity::MinTemperature},
    {{"current", PACKDECK_TEXT("RuleSignal", "current, positive discharges"), "A"}, Quantity::Current},
    {{"batteryVoltage", PACKDECK_TEXT("RuleSignal", "battery voltage U1"), "V"}, Quantity::BatteryVoltage},
    {{"loadVoltage", PACKDECK_TEXT("RuleSignal", "load voltage U3"), "V"}, Quantity::LoadVoltage},
    {{"chargerVoltage", PACKDECK_TEXT("RuleSignal", "charger voltage U2"), "V"}, Quantity::AuxiliaryVoltage},
    {{"power", PACKDECK_TEXT("RuleSignal", "power"), "W"}, Quantity::Power},
    {{"stateOfCharge", PACKDECK_TEXT("RuleSignal", "state of charge"), "%"}, Quantity::StateOfCharge},
    {{"stateOfHealth", PACKDECK_TEXT("RuleSignal", "state of health"), "%"}, Quantity::StateOfHealth},
    {{"dischargeLimit", PACKDECK_TEXT("RuleSignal", "allowed discharge current"), "A"}, Quantity::MaxDischargeCurrent},
    {{"chargeLimit", PACKDECK_TEXT("RuleSignal", "allowed charge current"), "A"}, Quantity::MaxChargeCurrent},
    {{"cellsBalancing", PACKDECK_TEXT("RuleSignal", "cells balancing"), ""}, Quantity::CellsBalancing},
    {{"pressure", PACKDECK_TEXT("RuleSignal", "pressure of the enclosure"), "kPa"}, Quantity::Pressure},
    {{"humidity", PACKDECK_TEXT("RuleSignal", "humidity of the enclosure"), "%"}, Quantity::Humidity},
    {{"voc", PACKDECK_TEXT("RuleSignal", "organic vapour"), "ppb"}, Quantity::Voc},
    {{"nox", PACKDECK_TEXT("RuleSignal", "nitrogen oxides"), "ppb"}, Quantity::Nox},
});

const MeaningRow* findMeaning(std::string_view name)
{
    const auto found =
        std::find_if(meanings.begin(), meanings.end(), [name](const MeaningRow& row) { return row.name.name == name; });
    return found == meanings.end() ? nullptr : &*found;
}

struct Dotted
{
    std::string_view message;
    std::string_view signal;
};

/// "Message.Signal" taken apart; both empty when it is none.
Dotted dotted(std::string_view text)
{
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == text.size()) {
        return {};
    }
    return {text.substr(0, dot), text.substr(dot + 1)};
}

} // namespace

std::span<const MeaningName> meaningNames()
{
    static const auto names = [] {
        std::array<MeaningName, meanings.size()> all{};
        std::transform(meanings.begin(), meanings.end(), all.begin(), [](const MeaningRow& row) { return row.name; });
        return all;
    }();
    return names;
}

bool isSignalName(std::string_view signal)
{
    return findMeaning(signal) != nullptr || binding::meaningOf(signal).quantity != Quantity::None ||
           !dotted(signal).signal.empty();
}

std::optional<RuleSource> findSignal(std::string_view signal, const binding::PackId& pack,
                                     telemetry::Timeline& timeline,
                                     std::span<const std::shared_ptr<const dbc::Database>> others)
{
    if (const MeaningRow* row = findMeaning(signal)) {
        RuleSource source{telemetry::SignalRef::of(pack, row->quantity), {}, std::string(row->name.unit)};
        if (row->less != Quantity::None) {
            source.less = telemetry::SignalRef::of(pack, row->less);
        }
        return source;
    }
    const binding::Meaning meaning = binding::meaningOf(signal);
    if (meaning.quantity != Quantity::None) {
        return RuleSource{telemetry::SignalRef::of(pack, meaning.quantity, meaning.index),
                          {},
                          std::string(binding::info(meaning.quantity).unit)};
    }
    const Dotted name = dotted(signal);
    for (const auto& database : others) {
        for (const dbc::Message& message : database->messages()) {
            const dbc::Signal* found = message.name == name.message ? message.find(name.signal) : nullptr;
            if (found != nullptr) {
                return RuleSource{timeline.history().define(pack.bus, message, *found), {}, found->unit};
            }
        }
    }
    return std::nullopt;
}

std::optional<double> valueAt(const RuleSource& source, const telemetry::History& history, units::Timestamp at)
{
    const auto first = history.valueAt(source.first, at);
    if (!first || !source.less) {
        return first ? std::optional(first->value) : std::nullopt;
    }
    const auto less = history.valueAt(*source.less, first->at);
    return less && less->at == first->at ? std::optional(first->value - less->value) : std::nullopt;
}

} // namespace packdeck::alarms
