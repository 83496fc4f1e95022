// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/metadata_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace packdeck::params {

namespace {

constexpr std::string_view formatName = "packdeck-parameter-metadata";
constexpr std::size_t mostParameters = 1000;
constexpr std::int64_t longestArray = 1024;

template <typename Value>
struct Word
{
    std::string_view word;
    Value value;
};

constexpr auto encodings = std::to_array<Word<Encoding>>({{"uint8", Encoding::Uint8},
                                                          {"uint16", Encoding::Uint16},
                                                          {"int16", Encoding::Int16},
                                                          {"uint32", Encoding::Uint32}});
constexpr auto levels =
    std::to_array<Word<Level>>({{"readonly", Level::ReadOnly}, {"user", Level::User}, {"admin", Level::Admin}});
constexpr auto dangers = std::to_array<Word<Danger>>({{"none", Danger::None},
                                                      {"caution", Danger::Caution},
                                                      {"protection", Danger::Protection},
                                                      {"hardware", Danger::Hardware},
                                                      {"communication", Danger::Communication}});
constexpr auto editors = std::to_array<Word<Editor>>({{"", Editor::Number},
                                                      {"number", Editor::Number},
                                                      {"hex", Editor::Hex},
                                                      {"contactors", Editor::Contactors},
                                                      {"nodes", Editor::Nodes},
                                                      {"curve", Editor::Curve}});
constexpr auto severities = std::to_array<Word<Severity>>({{"warning", Severity::Warning}, {"error", Severity::Error}});

struct Scale
{
    double factor;
    int decimals;
};

// Decimal fractions only: every count then has an exact decimal text.
constexpr auto scales = std::to_array<Scale>({{1.0, 0}, {0.1, 1}, {0.01, 2}, {0.001, 3}, {0.0001, 4}});

template <typename Value, std::size_t n>
std::optional<Value> valueOf(const std::array<Word<Value>, n>& words, std::string_view word)
{
    const auto* const found =
        std::find_if(words.begin(), words.end(), [word](const auto& w) { return w.word == word; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

std::pair<std::int64_t, std::int64_t> rangeOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Uint8:
        return {0, std::numeric_limits<std::uint8_t>::max()};
    case Encoding::Uint16:
        return {0, std::numeric_limits<std::uint16_t>::max()};
    case Encoding::Int16:
        return {std::numeric_limits<std::int16_t>::min(), std::numeric_limits<std::int16_t>::max()};
    case Encoding::Uint32:
        break;
    }
    return {0, std::numeric_limits<std::uint32_t>::max()};
}

} // namespace

Result<Metadata> MetadataReader::read(std::string_view text)
{
    const Json root = Json::parse(text, nullptr, false);
    if (root.is_discarded() || !root.is_object()) {
        problem("not JSON, or cut off");
    } else if (stringOf(root, "format", true) != formatName) {
        problem(fmt::format("\"format\" has to be \"{}\"", formatName));
    } else if (const std::int64_t schema = integerOf(root, "schema"); ok() && schema != Metadata::newestSchema) {
        problem(fmt::format("schema {}; this program reads {}", schema, Metadata::newestSchema));
    }
    if (ok()) {
        m_metadata.m_dialect = stringOf(root, "dialect", true);
        m_metadata.m_title = stringOf(root, "title", false);
        m_didBase = integerOf(root, "didBase");
        readGroups(root);
        readParameters(root);
        checkReferences();
        readRules(root);
    }
    if (!ok()) {
        return failure(ErrorId::ParameterMetadata, {m_name, m_problem});
    }
    return std::move(m_metadata);
}

void MetadataReader::readGroups(const Json& root)
{
    const auto groups = root.find("groups");
    if (groups == root.end() || !groups->is_array() || groups->empty()) {
        problem("\"groups\" is missing");
        return;
    }
    for (const Json& entry : *groups) {
        m_where = "groups";
        m_metadata.m_groups.push_back({stringOf(entry, "id", true), stringOf(entry, "title", true)});
    }
}

void MetadataReader::readParameters(const Json& root)
{
    const auto parameters = root.find("parameters");
    if (parameters == root.end() || !parameters->is_array() || parameters->empty() ||
        parameters->size() > mostParameters) {
        problem("\"parameters\" is missing or too long");
        return;
    }
    for (const Json& entry : *parameters) {
        if (ok()) {
            readParameter(entry);
        }
    }
}

void MetadataReader::readParameter(const Json& entry)
{
    m_where = fmt::format("parameter {}", m_metadata.m_parameters.size() + 1);
    Parameter parameter;
    parameter.name = stringOf(entry, "name", true);
    m_where = parameter.name;
    if (m_metadata.find(parameter.name)) {
        problem("is described twice");
    }
    readWords(entry, parameter);
    readNumbers(entry, parameter);
    readArray(entry, parameter);
    readDefault(entry, parameter);
    if (ok()) {
        m_metadata.m_parameters.push_back(std::move(parameter));
    }
}

void MetadataReader::readWords(const Json& entry, Parameter& parameter)
{
    if (!ok()) {
        return;
    }
    const std::string group = stringOf(entry, "group", true);
    const auto& groups = m_metadata.m_groups;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.id == group; });
    const auto encoding = valueOf(encodings, stringOf(entry, "type", true));
    const auto level = valueOf(levels, stringOf(entry, "level", true));
    const auto danger = valueOf(dangers, stringOf(entry, "danger", true));
    const auto editor = valueOf(editors, stringOf(entry, "editor", false));
    if (found == groups.end() || !encoding || !level || !danger || !editor) {
        problem("group, type, level, danger or editor is not one of those known");
        return;
    }
    parameter.group = static_cast<std::size_t>(found - groups.begin());
    parameter.encoding = *encoding;
    parameter.level = *level;
    parameter.danger = *danger;
    parameter.editor = *editor;
    parameter.unit = stringOf(entry, "unit", false);
    parameter.description = stringOf(entry, "description", false);
    parameter.note = stringOf(entry, "note", false);
    parameter.restart = entry.value("restart", Json()) == Json(true);
    parameter.extension = entry.value("extension", Json()) == Json(true);
}

void MetadataReader::readNumbers(const Json& entry, Parameter& parameter)
{
    if (!ok()) {
        return;
    }
    const std::int64_t index = integerOf(entry, "index");
    parameter.minimum = integerOf(entry, "min");
    parameter.maximum = integerOf(entry, "max");
    const auto scale = entry.find("scale");
    const double factor = scale == entry.end() ? 1.0 : scale->is_number() ? scale->get<double>() : 0.0;
    const auto* const known =
        std::find_if(scales.begin(), scales.end(), [factor](const Scale& s) { return s.factor == factor; });
    const auto [low, high] = rangeOf(parameter.encoding);
    if (known == scales.end()) {
        problem("the scale has to be 1, 0.1, 0.01, 0.001 or 0.0001");
    } else if (parameter.minimum > parameter.maximum) {
        problem("minimum and maximum are swapped");
    } else if (parameter.minimum < low || parameter.maximum > high) {
        problem("the range does not fit the type");
    } else if (index < 0 || index + m_didBase < 0 || index + m_didBase > std::numeric_limits<std::uint16_t>::max()) {
        problem("the index has to fit 16 bits");
    } else {
        parameter.scale = known->factor;
        parameter.decimals = known->decimals;
        parameter.index = static_cast<std::uint16_t>(index);
        parameter.did = static_cast<std::uint16_t>(index + m_didBase);
    }
    const auto values = entry.find("values");
    if (!ok() || values == entry.end()) {
        return;
    }
    for (const Json& value : *values) {
        const NamedValue named{integerOf(value, "raw"), stringOf(value, "text", true)};
        if (named.raw < parameter.minimum || named.raw > parameter.maximum) {
            problem("a named value lies outside the range");
        }
        parameter.values.push_back(named);
    }
    parameter.editor = Editor::Choice;
}

void MetadataReader::readArray(const Json& entry, Parameter& parameter)
{
    if (!ok() || !entry.contains("count")) {
        return;
    }
    const std::int64_t count = integerOf(entry, "count");
    if (count < 2 || count > longestArray || parameter.index + count > std::numeric_limits<std::uint16_t>::max()) {
        problem("the number of elements has to be 2 ... 1024");
        return;
    }
    parameter.count = static_cast<std::size_t>(count);
    parameter.lengthFrom = stringOf(entry, "length", false);
    if (entry.contains("wholeDid")) {
        parameter.wholeDid = static_cast<std::uint16_t>(integerOf(entry, "wholeDid") & 0xFFFF);
    }
}

void MetadataReader::readDefault(const Json& entry, Parameter& parameter)
{
    if (!ok() || !entry.contains("default")) {
        return;
    }
    const Json& given = entry["default"];
    RawValue value;
    if (given.is_array()) {
        for (const Json& element : given) {
            value.push_back(element.is_number_integer() ? element.get<std::int64_t>() : parameter.minimum - 1);
        }
    } else {
        value.assign(parameter.count, integerOf(entry, "default"));
    }
    const bool fits = value.size() == parameter.count &&
                      std::all_of(value.begin(), value.end(), [&](std::int64_t v) { return parameter.inRange(v); });
    if (!fits) {
        problem("the default lies outside the range, or has the wrong number of elements");
        return;
    }
    parameter.defaultValue = std::move(value);
}

void MetadataReader::checkReferences()
{
    std::set<std::uint32_t> dids;
    for (const Parameter& parameter : m_metadata.m_parameters) {
        m_where = parameter.name;
        for (std::uint32_t i = 0; i < parameter.count; ++i) {
            if (!dids.insert(parameter.did + i).second) {
                problem("its index belongs to another parameter too");
            }
        }
        if (parameter.wholeDid && !dids.insert(*parameter.wholeDid).second) {
            problem("its data identifier belongs to another parameter too");
        }
        if (!parameter.lengthFrom.empty() && !m_metadata.find(parameter.lengthFrom)) {
            problem(fmt::format("no parameter \"{}\" gives its length", parameter.lengthFrom));
        }
    }
}

void MetadataReader::readRules(const Json& root)
{
    const auto rules = root.find("rules");
    if (!ok() || rules == root.end()) {
        return;
    }
    if (!rules->is_array()) {
        problem("\"rules\" has to be a list");
        return;
    }
    for (const Json& entry : *rules) {
        m_where = "rules";
        Rule rule;
        rule.id = stringOf(entry, "id", true);
        m_where = rule.id;
        rule.source = stringOf(entry, "expect", true);
        rule.text = stringOf(entry, "text", true);
        const auto severity = valueOf(severities, stringOf(entry, "severity", true));
        auto expression =
            Expression::parse(rule.source, [this](std::string_view name) { return m_metadata.find(name); });
        if (!severity || !expression) {
            problem(expression ? "the severity is neither warning nor error" : expression.error().arguments.back());
            return;
        }
        rule.severity = *severity;
        rule.expect = std::move(*expression);
        m_metadata.m_rules.push_back(std::move(rule));
    }
}

std::string MetadataReader::stringOf(const Json& object, const char* key, bool required)
{
    if (object.is_object()) {
        const auto found = object.find(key);
        if (found != object.end() && found->is_string()) {
            return found->get<std::string>();
        }
        if (found == object.end() && !required) {
            return {};
        }
    }
    problem(fmt::format("\"{}\" is missing or no text", key));
    return {};
}

std::int64_t MetadataReader::integerOf(const Json& object, const char* key)
{
    const Json* const found = object.is_object() && object.contains(key) ? &object[key] : nullptr;
    if (found != nullptr && found->is_number_integer()) {
        return found->get<std::int64_t>();
    }
    if (found != nullptr && found->is_string()) {
        const auto& text = found->get_ref<const std::string&>();
        std::uint32_t value = 0;
        constexpr std::size_t prefix = 2;
        if (text.size() > prefix && text.compare(0, prefix, "0x") == 0) {
            const auto result = std::from_chars(text.data() + prefix, text.data() + text.size(), value, 16);
            if (result.ec == std::errc() && result.ptr == text.data() + text.size()) {
                return value;
            }
        }
    }
    problem(fmt::format("\"{}\" is missing or no whole number", key));
    return 0;
}

void MetadataReader::problem(std::string text)
{
    if (m_problem.empty()) {
        m_problem = m_where.empty() ? std::move(text) : m_where + ": " + text;
    }
}

} // namespace packdeck::params
