// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wording.h"

#include <cstdlib>

#include <fmt/format.h>

#include "bmu/self_test.h"
#include "bmu/task_monitor.h"
#include "d1000/contactor.h"
#include "text/error.h"
#include "text/translatable.h"

namespace packdeck::sim {

namespace {

std::string amount(bmu::Measure measure, std::int32_t value)
{
    constexpr std::int32_t largestInMillis = 9999; // a cell reads in mV, a pack in V
    switch (measure) {
    case bmu::Measure::None:
        return {};
    case bmu::Measure::Millivolts:
        return std::abs(value) > largestInMillis ? fmt::format("{:.1f} V", value * 1e-3) : fmt::format("{} mV", value);
    case bmu::Measure::Milliamps:
        return fmt::format("{:.2f} A", value * 1e-3);
    case bmu::Measure::DeciCelsius:
        return fmt::format("{:.1f} °C", value * 0.1);
    case bmu::Measure::Milliseconds:
        return fmt::format("{} ms", value);
    case bmu::Measure::Count:
        return fmt::format("{}", value);
    case bmu::Measure::DeciKilopascal:
        return fmt::format("{:.1f} kPa", value * 0.1);
    case bmu::Measure::DeciPercent:
        return fmt::format("{:.1f} %", value * 0.1);
    case bmu::Measure::PartsPerBillion:
        return fmt::format("{} ppb", value);
    case bmu::Measure::OhmPerVolt:
        return fmt::format("{} Ω/V", value);
    case bmu::Measure::Flags:
        return fmt::format("0x{:X}", value);
    }
    return {};
}

std::string place(const bmu::Cause& cause)
{
    const auto filled = [](std::string_view sentence, int first, int second = 0) {
        return fillTemplate(sentence, {std::to_string(first), std::to_string(second)});
    };
    switch (cause.part) {
    case bmu::Part::None:
        return {};
    case bmu::Part::Pack:
        return PACKDECK_TEXT("Part", "pack");
    case bmu::Part::String:
        return filled(PACKDECK_TEXT("Part", "string {0}"), cause.index + 1);
    case bmu::Part::Node:
        return filled(PACKDECK_TEXT("Part", "node {0}"), cause.index);
    case bmu::Part::Cell:
        return filled(PACKDECK_TEXT("Part", "cell {1} of node {0}"), cause.index, cause.position + 1);
    case bmu::Part::Sensor:
        return filled(PACKDECK_TEXT("Part", "sensor {1} of node {0}"), cause.index, cause.position + 1);
    case bmu::Part::Contactor:
        return filled(PACKDECK_TEXT("Part", "contactor {0}"), cause.index + 1);
    case bmu::Part::BatteryVolts:
        return PACKDECK_TEXT("Part", "battery voltage U1");
    case bmu::Part::ChargerVolts:
        return PACKDECK_TEXT("Part", "charger voltage U2");
    case bmu::Part::LoadVolts:
        return PACKDECK_TEXT("Part", "load voltage U3");
    case bmu::Part::Current:
        return PACKDECK_TEXT("Part", "pack current");
    case bmu::Part::JunctionUnit:
        return PACKDECK_TEXT("Part", "junction unit");
    case bmu::Part::Board:
        return filled(PACKDECK_TEXT("Part", "BMU board {0}"), cause.index + 1);
    case bmu::Part::Enclosure:
        return PACKDECK_TEXT("Part", "enclosure");
    case bmu::Part::Interlock:
        return PACKDECK_TEXT("Part", "interlock loop");
    case bmu::Part::Commander:
        return PACKDECK_TEXT("Part", "control unit");
    case bmu::Part::SelfTest:
        return fillTemplate(PACKDECK_TEXT("Part", "test of {0}"),
                            {std::string(bmu::name(static_cast<bmu::SelfTestItem>(cause.index)))});
    case bmu::Part::Task:
        return fillTemplate(PACKDECK_TEXT("Part", "task {0}"),
                            {std::string(bmu::name(static_cast<bmu::Task>(cause.index)))});
    case bmu::Part::LowSideSwitch:
        return filled(PACKDECK_TEXT("Part", "low-side switch {0}"), cause.index + 1);
    case bmu::Part::Isolation:
        return PACKDECK_TEXT("Part", "isolation");
    }
    return {};
}

} // namespace

std::string describe(d1000::Reason reason, const bmu::Cause& cause)
{
    std::string text(d1000::info(reason).name);
    if (cause.part == bmu::Part::None) {
        return text;
    }
    text += ": " + place(cause);
    if (cause.measure == bmu::Measure::Flags) {
        return text + ": " + amount(cause.measure, cause.value);
    }
    if (cause.measure != bmu::Measure::None) {
        text += ": " + fillTemplate(PACKDECK_TEXT("Part", "{0}, limit {1}"),
                                    {amount(cause.measure, cause.value), amount(cause.measure, cause.limit)});
    }
    return text;
}

std::string describe(const bmu::Event& event)
{
    const bmu::Cause& detail = event.detail;
    std::string text = fillTemplate(bmu::sentence(event.kind),
                                    {amount(detail.measure, detail.value), amount(detail.measure, detail.limit)});
    if (detail.part == bmu::Part::LowSideSwitch || detail.part == bmu::Part::Cell) {
        text += ": " + place(detail);
    }
    return text;
}

std::string describe(const bmu::Obstacle& obstacle)
{
    const bmu::Cause& detail = obstacle.detail;
    std::string text = fmt::format("T{:02} ", obstacle.transition);
    text += PACKDECK_TEXT("Blocker", "waits:");
    text += ' ';
    if (detail.part == bmu::Part::Contactor && !obstacle.reason) {
        text += place(detail) + ": ";
    }
    text += fillTemplate(bmu::sentence(obstacle.blocker),
                         {amount(detail.measure, detail.value), amount(detail.measure, detail.limit)});
    if (obstacle.reason) {
        text += ": " + describe(*obstacle.reason, detail);
    }
    return text;
}

} // namespace packdeck::sim
