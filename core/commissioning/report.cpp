// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/report.h"

#include <algorithm>

#include <fmt/format.h>

#include "commissioning/record_json.h"
#include "params/crc32.h"
#include "params/text_file.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using params::RawValue;

ParameterRow rowOf(const params::ParameterSet& set, std::size_t index, const Facts& facts)
{
    const params::Parameter& parameter = set.metadata()[index];
    const RawValue* const read = set.device(index);
    const RawValue* const declared = set.file(index) != nullptr ? set.file(index) : set.edited(index);
    const RawValue* const value = read != nullptr ? read : declared;
    const std::size_t used = set.metadata().usedElements(index, [&set](std::size_t i) {
        return set.device(i) != nullptr ? set.device(i) : set.file(i) != nullptr ? set.file(i) : set.edited(i);
    });
    const auto words = [&](const RawValue& all) {
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::clamp<std::size_t>(used, 1, all.size()));
        return parameter.words(RawValue(all.begin(), end));
    };
    ParameterRow row;
    row.name = parameter.name;
    row.group = set.metadata().groups()[parameter.group].title;
    row.extension = parameter.extension;
    row.seen = observe(parameter, value, facts);
    if (const RawValue* const standard = set.defaultValue(index); standard != nullptr) {
        row.standard = words(*standard);
        row.differsFromDefault = value != nullptr && *value != *standard;
    }
    if (declared != nullptr) {
        row.wanted = words(*declared);
        row.differsFromFile = read != nullptr && *read != *declared;
    }
    if (value == nullptr) {
        return row;
    }
    row.value = words(*value);
    if (read != nullptr) {
        row.provenance = Provenance::ReadBack;
    } else {
        row.provenance = row.seen.verdict == Verdict::Agrees ? Provenance::Observed : Provenance::Declared;
    }
    return row;
}

void addChecks(const Record& record, std::vector<Deviation>& deviations)
{
    for (const CheckState wanted :
         {CheckState::Failed, CheckState::Acting, CheckState::Waiting, CheckState::Declared}) {
        for (std::size_t i = 0; i < record.checks.size(); ++i) {
            const Check& check = record.checks[i];
            if (check.found.state != wanted) {
                continue;
            }
            deviations.push_back({{PACKDECK_TEXT("Commissioning", "{0}: {1}"),
                                   {std::string(label(static_cast<CheckId>(i))), std::string(label(wanted))}},
                                  check.comment.empty() ? check.found.value : Words{check.comment, {}}});
        }
    }
}

void addManual(const Record& record, std::vector<Deviation>& deviations)
{
    for (const ManualItem& item : record.manual) {
        if (item.state != CheckState::Passed) {
            deviations.push_back(
                {{PACKDECK_TEXT("Commissioning", "{0}: {1}"), {item.name, std::string(label(item.state))}},
                 {item.comment, {}}});
        }
    }
    for (const MeterPoint point : allMeterPoints) {
        const MeterRow& row = record.meter[point];
        if (!row.within().value_or(true)) {
            const int places = decimals(point);
            deviations.push_back(
                {{PACKDECK_TEXT("Commissioning", "Meter, {0}: {1}, the unit says {2}: more than {3} apart"),
                  {std::string(label(point)), fmt::format("{:.{}f} {}", *row.typed, places, unit(point)),
                   fmt::format("{:.{}f} {}", *row.shown, places, unit(point)),
                   fmt::format("{:.{}f} {}", row.tolerance, places, unit(point))}},
                 {}});
        }
    }
}

void addParameters(const std::vector<ParameterRow>& rows, std::vector<Deviation>& deviations)
{
    for (const ParameterRow& row : rows) {
        if (row.differsFromFile) {
            deviations.push_back(
                {{PACKDECK_TEXT("Commissioning", "{0} is {1}, in the file {2}"), {row.name, row.value, row.wanted}},
                 {}});
        }
        if (row.seen.verdict == Verdict::Contradicts) {
            deviations.push_back({{PACKDECK_TEXT("Commissioning", "{0} is {1}, but the unit's messages say otherwise"),
                                   {row.name, row.value}},
                                  row.seen.words});
        }
    }
}

Json cellsJson(const Report& report)
{
    Json cells = Json::array();
    for (std::size_t slot = 0; slot < report.pack.cells.size(); ++slot) {
        const telemetry::CellView& cell = report.pack.cells[slot];
        if (cell.quality == telemetry::CellQuality::Absent) {
            continue;
        }
        cells.push_back({{"name", report.naming.cell(units::cellAt(slot))},
                         {"mV", cell.isMeasured() ? Json(cell.voltage.value.value()) : Json(nullptr)},
                         {"balancing", cell.balanceConfirmed},
                         {"high_resistance", cell.highResistance}});
    }
    return cells;
}

Json sensorsJson(const Report& report)
{
    Json sensors = Json::array();
    for (std::size_t slot = 0; slot < report.pack.sensors.size(); ++slot) {
        const telemetry::SensorView& sensor = report.pack.sensors[slot];
        if (sensor.quality != telemetry::CellQuality::Absent) {
            sensors.push_back(
                {{"name", report.naming.sensor(units::sensorAt(slot))},
                 {"celsius", sensor.isMeasured() ? Json(units::toCelsius(sensor.temperature.value)) : Json(nullptr)}});
        }
    }
    return sensors;
}

Json parametersJson(const Report& report)
{
    Json rows = Json::array();
    for (const ParameterRow& row : report.parameters) {
        rows.push_back({{"name", row.name},
                        {"group", row.group},
                        {"value", row.value},
                        {"file", row.wanted},
                        {"default", row.standard},
                        {"differs_from_default", row.differsFromDefault},
                        {"differs_from_file", row.differsFromFile},
                        {"known_by", std::string(label(row.provenance))},
                        {"observed", toEnglish(row.seen.words)},
                        {"observed_verdict", std::string(label(row.seen.verdict))}});
    }
    return rows;
}

} // namespace

std::string_view label(Provenance provenance)
{
    switch (provenance) {
    case Provenance::ReadBack:
        return PACKDECK_TEXT("Commissioning", "read back");
    case Provenance::Observed:
        return PACKDECK_TEXT("Commissioning", "observed");
    case Provenance::Declared:
        return PACKDECK_TEXT("Commissioning", "declared only");
    case Provenance::Unknown:
        break;
    }
    return PACKDECK_TEXT("Commissioning", "not known");
}

std::string toEnglish(const Deviation& deviation)
{
    const std::string what = toEnglish(deviation.what);
    return deviation.found.empty() ? what : what + ". " + toEnglish(deviation.found);
}

std::string Report::toJson() const
{
    constexpr int schema = 1;
    Json root;
    root["format"] = "packdeck-commissioning-report";
    root["schema"] = schema;
    root["created"] = created;
    root["tool"] = tool;
    root["dialect"] = dialect;
    root["sources"] = Json::array();
    for (const SourceFile& source : sources) {
        root["sources"].push_back({{"file", source.name}, {"crc32", fmt::format("{:08X}", source.checksum)}});
    }
    root["record"] = commissioning::toJson(record);
    root["parameter_checksum"] = parameterChecksum ? Json(fmt::format("{:08X}", *parameterChecksum)) : Json(nullptr);
    root["parameters"] = parametersJson(*this);
    root["deviations"] = Json::array();
    for (const Deviation& deviation : deviations) {
        root["deviations"].push_back(toEnglish(deviation));
    }
    root["cells"] = cellsJson(*this);
    root["sensors"] = sensorsJson(*this);
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Report makeReport(const Record& record, const Facts& facts, const ReportOrigin& origin)
{
    Report report;
    report.record = record;
    report.created = facts.wallTime;
    report.tool = origin.tool;
    report.sources = origin.sources;
    report.pack = facts.pack;
    report.naming = facts.naming;
    if (facts.parameters != nullptr) {
        const params::ParameterSet& set = *facts.parameters;
        report.dialect = set.metadata().dialect();
        for (std::size_t i = 0; i < set.size(); ++i) {
            report.parameters.push_back(rowOf(set, i, facts));
        }
        if (set.deviceCount() > 0) {
            report.parameterChecksum = params::checksum(set.metadata(), set.deviceLookup());
        }
    }
    addChecks(record, report.deviations);
    addManual(record, report.deviations);
    addParameters(report.parameters, report.deviations);
    return report;
}

std::vector<SourceFile> sourcesIn(const std::filesystem::path& folder, std::string_view extension)
{
    std::vector<SourceFile> sources;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        if (entry.path().extension() != extension) {
            continue;
        }
        if (const auto text = params::readTextFile(entry.path())) {
            params::Crc32 crc;
            crc.add(std::string_view(*text));
            sources.push_back({entry.path().filename().string(), crc.value()});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return sources;
}

} // namespace packdeck::commissioning
