// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/metadata.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "params/metadata_reader.h"
#include "params/text_file.h"

namespace packdeck::params {

namespace {

constexpr std::string_view identityGroup = "identity";

} // namespace

Result<Metadata> Metadata::parse(std::string_view json, const std::string& name)
{
    return MetadataReader(name).read(json);
}

Result<Metadata> Metadata::load(const std::filesystem::path& file)
{
    const auto text = readTextFile(file);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    return parse(*text, file.string());
}

std::filesystem::path Metadata::shippedFile(const std::filesystem::path& dataDirectory, std::string_view dialect)
{
    std::string name;
    for (const char c : dialect) {
        name += c == '.' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return dataDirectory / "parameters" / (name + ".json");
}

std::optional<std::size_t> Metadata::find(std::string_view name) const
{
    const auto found =
        std::find_if(m_parameters.begin(), m_parameters.end(), [name](const Parameter& p) { return p.name == name; });
    return found == m_parameters.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - m_parameters.begin()));
}

bool Metadata::isIdentity(std::size_t parameter) const
{
    return m_groups[m_parameters[parameter].group].id == identityGroup;
}

std::size_t Metadata::usedElements(std::size_t parameter, const Expression::Lookup& values) const
{
    const Parameter& p = m_parameters[parameter];
    const auto length = p.lengthFrom.empty() ? std::nullopt : find(p.lengthFrom);
    const RawValue* const value = length ? values(*length) : nullptr;
    if (value == nullptr || value->empty() || value->front() < 0) {
        return p.count;
    }
    return std::min(p.count, static_cast<std::size_t>(value->front()));
}

std::vector<Finding> Metadata::check(const Expression::Lookup& values) const
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        checkValue(i, values, findings);
    }
    for (const Rule& rule : m_rules) {
        checkRule(rule, values, findings);
    }
    return findings;
}

std::vector<Finding> Metadata::check(std::size_t parameter, const Expression::Lookup& values) const
{
    std::vector<Finding> findings;
    checkValue(parameter, values, findings);
    for (const Rule& rule : m_rules) {
        const auto& parts = rule.expect.parameters();
        if (std::find(parts.begin(), parts.end(), parameter) != parts.end()) {
            checkRule(rule, values, findings);
        }
    }
    return findings;
}

void Metadata::checkValue(std::size_t parameter, const Expression::Lookup& values, std::vector<Finding>& findings) const
{
    const RawValue* const value = values(parameter);
    if (value == nullptr) {
        return;
    }
    const Parameter& p = m_parameters[parameter];
    if (value->size() != p.count) {
        findings.push_back({Finding::Kind::Length,
                            Severity::Error,
                            {parameter},
                            fmt::format("{}: {} elements, there have to be {}", p.name, value->size(), p.count)});
        return;
    }
    const std::size_t used = usedElements(parameter, values);
    for (std::size_t i = 0; i < used; ++i) {
        const std::int64_t raw = (*value)[i];
        if (p.inRange(raw)) {
            continue;
        }
        const std::string where = p.isArray() ? fmt::format("{}[{}]", p.name, i) : p.name;
        const std::string range = p.values.empty()
                                      ? fmt::format("{} ... {} {}", p.text(p.minimum), p.text(p.maximum), p.unit)
                                      : "one of the named values";
        findings.push_back({Finding::Kind::Range,
                            Severity::Error,
                            {parameter},
                            fmt::format("{}: {} is not {}", where, p.text(raw), range)});
        return;
    }
}

void Metadata::checkRule(const Rule& rule, const Expression::Lookup& values, std::vector<Finding>& findings)
{
    if (rule.expect.holds(values) == false) {
        findings.push_back({Finding::Kind::Rule, rule.severity, rule.expect.parameters(), rule.text});
    }
}

} // namespace packdeck::params
