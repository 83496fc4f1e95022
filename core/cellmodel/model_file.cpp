// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/model_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "text/translatable.h"
#include "units/constants.h"

namespace packdeck::cellmodel {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using Resistances = FittedModel::Resistances;

constexpr auto formatName = "packdeck cell model";

// Six digits are more than any measurement has, and keep a file readable.
double shortened(double value)
{
    return std::stod(fmt::format("{:.6g}", value));
}

ordered_json table(const FittedModel& model, double Resistances::*member)
{
    ordered_json rows = ordered_json::array();
    for (const auto& resistances : model.resistances) {
        ordered_json row = ordered_json::array();
        for (const Resistances& value : resistances) {
            row.push_back(shortened(value.*member));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Takes values out of an object and remembers the first thing that was wrong.
class Reader
{
public:
    explicit Reader(const json& object)
        : m_object(object)
    {
    }

    [[nodiscard]] double number(const char* key, double lowest, double highest)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end() || !found->is_number()) {
            blame(key, PACKDECK_TEXT("CellData", "a number is missing"));
            return lowest;
        }
        return checked(key, found->get<double>(), lowest, highest);
    }

    [[nodiscard]] std::vector<double> list(const char* key, double lowest, double highest)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end()) {
            blame(key, PACKDECK_TEXT("CellData", "a list of numbers is missing"));
            return {};
        }
        return numbersIn(key, *found, lowest, highest);
    }

    [[nodiscard]] std::vector<std::vector<double>> rows(const char* key, std::size_t height, std::size_t width,
                                                        double lowest, double highest)
    {
        std::vector<std::vector<double>> result;
        const auto found = m_object.find(key);
        if (found == m_object.end() || !found->is_array() || found->size() != height) {
            blame(key, PACKDECK_TEXT("CellData", "one list for each temperature is needed"));
            return result;
        }
        for (const json& row : *found) {
            result.push_back(numbersIn(key, row, lowest, highest));
            if (result.back().size() != width) {
                blame(key, PACKDECK_TEXT("CellData", "one number for each soc_percent is needed"));
            }
        }
        return result;
    }

    void requireRising(const char* key, const std::vector<double>& values, std::size_t fewest)
    {
        if (values.size() < fewest) {
            blame(key, PACKDECK_TEXT("CellData", "too few numbers"));
        } else if (std::adjacent_find(values.begin(), values.end(), std::greater_equal<>()) != values.end()) {
            blame(key, PACKDECK_TEXT("CellData", "the numbers do not rise"));
        }
    }

    void blame(const char* key, const char* reason)
    {
        if (!m_problem) {
            m_problem = std::string(key) + ": " + reason;
        }
    }

    [[nodiscard]] const std::optional<std::string>& problem() const { return m_problem; }

private:
    std::vector<double> numbersIn(const char* key, const json& values, double lowest, double highest)
    {
        std::vector<double> result;
        if (!values.is_array()) {
            blame(key, PACKDECK_TEXT("CellData", "a list of numbers is missing"));
            return result;
        }
        for (const json& value : values) {
            if (!value.is_number()) {
                blame(key, PACKDECK_TEXT("CellData", "there is something other than numbers"));
                return result;
            }
            result.push_back(checked(key, value.get<double>(), lowest, highest));
        }
        return result;
    }

    double checked(const char* key, double value, double lowest, double highest)
    {
        if (!(value >= lowest && value <= highest)) {
            blame(key, PACKDECK_TEXT("CellData", "a number is outside of what a cell can have"));
            return lowest;
        }
        return value;
    }

    const json& m_object;
    std::optional<std::string> m_problem;
};

// What is no cell at all; wide on purpose.
constexpr double smallestCapacity_Ah = 1e-3;
constexpr double largestCapacity_Ah = 1e5;
constexpr double shortestTau_s = 0.01;
constexpr double longestTau_s = 1e6;
constexpr double highestVolts = 10.0;
constexpr double largest_ohm = 1e3;
constexpr double smallest_ohm = 1e-9;
constexpr double coldest_degC = -100.0;
constexpr double hottest_degC = 200.0;

} // namespace

std::string toJson(const FittedModel& model)
{
    ordered_json root;
    root["format"] = formatName;
    root["capacity_Ah"] = shortened(model.capacity_Ah);
    root["fast_time_constant_s"] = shortened(model.fastTau_s);
    root["slow_time_constant_s"] = shortened(model.slowTau_s);
    auto& ocv = root["ocv_V"] = ordered_json::array();
    for (const double volts : model.ocv_V) {
        ocv.push_back(shortened(volts));
    }
    auto& soc = root["soc_percent"] = ordered_json::array();
    for (const double share : model.soc) {
        soc.push_back(shortened(share * units::percent));
    }
    auto& temperatures = root["temperatures_degC"] = ordered_json::array();
    for (const double celsius : model.temperatures_degC) {
        temperatures.push_back(shortened(celsius));
    }
    root["series_ohm"] = table(model, &Resistances::series_ohm);
    root["fast_ohm"] = table(model, &Resistances::fast_ohm);
    root["slow_ohm"] = table(model, &Resistances::slow_ohm);
    auto& sources = root["sources"] = ordered_json::array();
    for (const FittedModel::Source& source : model.sources) {
        sources.push_back({{"file", source.file},
                           {"temperature_degC", shortened(source.temperature_degC)},
                           {"residual_V", shortened(source.residual_V)}});
    }
    // A key a line: readable, and a change of one value changes one line.
    std::string text = "{";
    const char* separator = "\n";
    for (const auto& [key, value] : root.items()) {
        text += separator;
        text +=
            "  " + ordered_json(key).dump() + ": " + value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        separator = ",\n";
    }
    return text + "\n}\n";
}

Result<FittedModel> modelFromJson(std::string_view text, const std::string& name)
{
    const json root = json::parse(text, nullptr, false);
    if (!root.is_object()) {
        return failure(ErrorId::CellDataUnusable,
                       {name, PACKDECK_TEXT("CellData", "no cell model: not a JSON object")});
    }
    Reader reader(root);
    FittedModel model;
    model.capacity_Ah = reader.number("capacity_Ah", smallestCapacity_Ah, largestCapacity_Ah);
    model.fastTau_s = reader.number("fast_time_constant_s", shortestTau_s, longestTau_s);
    model.slowTau_s = reader.number("slow_time_constant_s", shortestTau_s, longestTau_s);
    const std::vector<double> ocv = reader.list("ocv_V", 0.0, highestVolts);
    if (ocv.size() == model.ocv_V.size()) {
        std::copy(ocv.begin(), ocv.end(), model.ocv_V.begin());
    } else {
        reader.blame("ocv_V", PACKDECK_TEXT("CellData", "101 numbers are needed, for 0, 1 ... 100 %"));
    }
    reader.requireRising("ocv_V", ocv, model.ocv_V.size());
    constexpr std::size_t fewestKnots = 2;
    model.soc = reader.list("soc_percent", 0.0, units::percent);
    reader.requireRising("soc_percent", model.soc, fewestKnots);
    for (double& share : model.soc) {
        share /= units::percent;
    }
    model.temperatures_degC = reader.list("temperatures_degC", coldest_degC, hottest_degC);
    reader.requireRising("temperatures_degC", model.temperatures_degC, 1);
    const auto rows = [&](const char* key) {
        return reader.rows(key, model.temperatures_degC.size(), model.soc.size(), smallest_ohm, largest_ohm);
    };
    const auto series = rows("series_ohm");
    const auto fast = rows("fast_ohm");
    const auto slow = rows("slow_ohm");
    if (reader.problem()) {
        return failure(ErrorId::CellDataUnusable, {name, *reader.problem()});
    }
    for (std::size_t t = 0; t < model.temperatures_degC.size(); ++t) {
        auto& row = model.resistances.emplace_back();
        for (std::size_t k = 0; k < model.soc.size(); ++k) {
            row.push_back({series[t][k], fast[t][k], slow[t][k]});
        }
    }
    return model;
}

Result<void> saveModel(const FittedModel& model, const std::filesystem::path& file)
{
    std::ofstream stream(file, std::ios::binary);
    stream << toJson(model);
    stream.flush();
    if (!stream) {
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(errno)});
    }
    return {};
}

Result<FittedModel> loadModel(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file)) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(stream ? EISDIR : errno)});
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return modelFromJson(text, file.string());
}

} // namespace packdeck::cellmodel
