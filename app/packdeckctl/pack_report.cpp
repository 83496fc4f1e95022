// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/pack_report.h"

#include <array>
#include <cstddef>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "binding/dialect.h"
#include "control/format.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "units/index.h"

namespace packdeck::ctl {

namespace {

using nlohmann::json;
using telemetry::ContactorPosition;
using telemetry::ContactorSource;
using telemetry::ContactorView;
using telemetry::PackSnapshot;
using telemetry::Reading;

std::string_view positionWord(ContactorPosition position)
{
    static constexpr std::array<std::string_view, 7> words{"UNKNOWN", "OPEN",       "CLOSED", "OPENING",
                                                           "CLOSING", "FAULT OPEN", "WELDED"};
    return words.at(static_cast<std::size_t>(position));
}

std::string_view sourceWord(ContactorSource source)
{
    static constexpr std::array<std::string_view, 3> words{"unknown", "command only", "feedback"};
    return words.at(static_cast<std::size_t>(source));
}

std::string_view linkWord(telemetry::PackLink link)
{
    static constexpr std::array<std::string_view, 3> words{"silent", "live", "lost"};
    return words.at(static_cast<std::size_t>(link));
}

/// Formats what is known; a stale value says how old it is.
template <typename T, typename Format>
std::string valueText(const Reading<T>& reading, units::Timestamp now, const Format& format)
{
    if (!reading.known()) {
        return "-";
    }
    std::string text = format(reading.value);
    if (!reading.isFresh()) {
        text += fmt::format(" (stale, {:.0f} s)", units::toSeconds(reading.age(now)));
    }
    return text;
}

std::string stateWord(const PackSnapshot& pack)
{
    return valueText(pack.state, pack.now,
                     [&](d1000::State state) { return std::string(binding::stateName(pack.id.dialect, state)); });
}

// Divided, not multiplied by a tenth or a thousandth: 812.4 stays 812.4 in the shortest form that JSON prints.
double volts(units::Millivolts v)
{
    return v.value() / 1000.0;
}

double amps(units::Milliamps i)
{
    return i.value() / 1000.0;
}

double percent(units::DeciPercent p)
{
    return p.value() / 10.0;
}

double celsius(units::DeciCelsius t)
{
    return t.value() / 10.0;
}

template <typename T, typename Convert>
json valueJson(const Reading<T>& reading, const Convert& convert)
{
    return reading.known() ? json(convert(reading.value)) : json();
}

json contactorsJson(const PackSnapshot& pack)
{
    json contactors = json::array();
    for (const d1000::Contactor which : d1000::allContactors) {
        const ContactorView& view = pack.contactor(which);
        const int number = binding::contactorNumber(pack.id.dialect, which);
        if (number == 0) {
            continue;
        }
        contactors.push_back({{"number", number},
                              {"position", positionWord(view.position)},
                              {"source", sourceWord(view.source)},
                              {"commanded", positionWord(view.commanded)}});
    }
    return contactors;
}

json cellsJson(const PackSnapshot& pack, const binding::CellNaming& naming)
{
    json cells = json::array();
    for (std::size_t slot = 0; slot < pack.cells.size(); ++slot) {
        const telemetry::CellView& cell = pack.cells[slot];
        if (cell.quality == telemetry::CellQuality::Absent) {
            continue;
        }
        cells.push_back({{"cell", naming.cell(units::cellAt(slot))},
                         {"mV", valueJson(cell.voltage, [](units::Millivolts v) { return v.value(); })},
                         {"fresh", cell.isMeasured()},
                         {"suspect", cell.quality == telemetry::CellQuality::Suspect}});
    }
    return cells;
}

json staleJson(const PackSnapshot& pack)
{
    json names = json::array();
    const auto note = [&names](const auto& reading, const char* name) {
        if (reading.freshness == telemetry::Freshness::Stale) {
            names.push_back(name);
        }
    };
    note(pack.state, "state");
    note(pack.reasons, "reasons");
    note(pack.batteryVoltage, "volts");
    note(pack.current, "amps");
    note(pack.soc, "soc_percent");
    note(pack.loadVoltage, "load_volts");
    return names;
}

} // namespace

std::string words(const ContactorView& contactor)
{
    if (contactor.position == ContactorPosition::Unknown) {
        return contactor.feedback.known() ? fmt::format("UNKNOWN (raw {})", contactor.feedback.value) : "UNKNOWN";
    }
    return fmt::format("{} ({})", positionWord(contactor.position), sourceWord(contactor.source));
}

std::vector<std::string_view> reasonNames(const PackSnapshot& pack)
{
    std::vector<std::string_view> names;
    for (unsigned bit = 0; pack.reasons.known() && bit < d1000::reasonCount; ++bit) {
        if ((pack.reasons.value >> bit & 1U) != 0) {
            names.push_back(binding::reasonText(pack.id.dialect, bit).name);
        }
    }
    return names;
}

std::string reportText(const PackSnapshot& pack, const binding::CellNaming& naming, std::string_view linkState)
{
    const auto voltage = [](units::Millivolts v) { return fmt::format("{:.1f} V", volts(v)); };
    const auto current = [](units::Milliamps i) { return control::formattedSigned(i); };
    const auto charge = [](units::DeciPercent p) { return fmt::format("{:.1f} %", percent(p)); };
    const auto serial = [](std::uint32_t number) { return fmt::format("BMU {:05}", number); };

    std::string text = fmt::format("{}  {}  {}  {}  {}  SoC {}", linkState, valueText(pack.serial, pack.now, serial),
                                   stateWord(pack), valueText(pack.batteryVoltage, pack.now, voltage),
                                   valueText(pack.current, pack.now, current), valueText(pack.soc, pack.now, charge));
    const auto& cells = pack.cellStatistics;
    if (cells.count > 0) {
        text += fmt::format("  min {} {} mV  max {} {} mV  spread {} mV  of {} cells", naming.cell(cells.minCell),
                            cells.min.value(), naming.cell(cells.maxCell), cells.max.value(), cells.spread.value(),
                            cells.count);
    } else {
        text += "  no cell measured";
    }
    if (cells.staleCount > 0) {
        text += fmt::format("  {} stale", cells.staleCount);
    }
    if (pack.sensorStatistics.count > 0) {
        text += fmt::format("  hottest {} {:.1f} degC", naming.sensor(pack.sensorStatistics.maxSensor),
                            celsius(pack.sensorStatistics.max));
    }
    text += "\n   ";
    for (const d1000::Contactor which : d1000::allContactors) {
        if (const int number = binding::contactorNumber(pack.id.dialect, which); number != 0) {
            text += fmt::format(" {}: {} ", number, words(pack.contactor(which)));
        }
    }
    for (const std::string_view name : reasonNames(pack)) {
        text += fmt::format(" {}", name);
    }
    return text;
}

json reportJson(const PackSnapshot& pack, const binding::CellNaming& naming, std::string_view linkState)
{
    json report{{"link", linkState}, {"pack", linkWord(pack.link)}, {"base", pack.id.baseId}};
    report["serial"] = valueJson(pack.serial, [](std::uint32_t serial) { return serial; });
    report["simulated"] = pack.announcedAsSimulated;
    report["state"] = valueJson(
        pack.state, [&](d1000::State state) { return std::string(binding::stateName(pack.id.dialect, state)); });
    report["volts"] = valueJson(pack.batteryVoltage, volts);
    report["amps"] = valueJson(pack.current, amps);
    report["soc_percent"] = valueJson(pack.soc, percent);
    // A load voltage without contactor 1 is no measurement.
    report["load_volts"] = pack.loadVoltageReferenced ? valueJson(pack.loadVoltage, volts) : json();
    const auto& cells = pack.cellStatistics;
    const bool anyCell = cells.count > 0;
    report["min_cell"] = anyCell ? json{{"cell", naming.cell(cells.minCell)}, {"mV", cells.min.value()}} : json();
    report["max_cell"] = anyCell ? json{{"cell", naming.cell(cells.maxCell)}, {"mV", cells.max.value()}} : json();
    report["spread_mV"] = anyCell ? json(cells.spread.value()) : json();
    report["hottest"] = pack.sensorStatistics.count > 0
                            ? json{{"sensor", naming.sensor(pack.sensorStatistics.maxSensor)},
                                   {"celsius", celsius(pack.sensorStatistics.max)}}
                            : json();
    report["contactors"] = contactorsJson(pack);
    report["reasons"] = pack.reasons.known() ? json(reasonNames(pack)) : json();
    report["stale"] = staleJson(pack);
    report["cells"] = cellsJson(pack, naming);
    return report;
}

} // namespace packdeck::ctl
