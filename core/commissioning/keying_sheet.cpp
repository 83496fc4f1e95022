// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/keying_sheet.h"

#include <algorithm>

#include <fmt/format.h>

namespace packdeck::commissioning {

namespace {

using params::Parameter;
using params::RawValue;

/// Digits as the vendor's tool shows them; an array as "3 x 14, 12" runs.
std::string digits(const Parameter& parameter, const RawValue& value, std::size_t used)
{
    std::string text;
    const std::size_t count = std::min(std::max<std::size_t>(used, 1), value.size());
    for (std::size_t i = 0; i < count;) {
        std::size_t run = i;
        while (run < count && value[run] == value[i]) {
            ++run;
        }
        const std::string number =
            parameter.editor == params::Editor::Hex || parameter.editor == params::Editor::Contactors
                ? fmt::format("0x{:X}", value[i])
                : parameter.text(value[i]);
        text += text.empty() ? "" : ", ";
        text += run - i > 1 ? fmt::format("{} x {}", run - i, number) : number;
        i = run;
    }
    return text;
}

} // namespace

void KeyingSheet::update(const Facts& facts)
{
    m_rows.clear();
    m_checksum = 0;
    if (facts.parameters == nullptr) {
        return;
    }
    const params::ParameterSet& set = *facts.parameters;
    const auto wantedOf = [&set](std::size_t i) { return set.edited(i) != nullptr ? set.edited(i) : set.file(i); };
    const auto meant = [&](std::size_t i) { return wantedOf(i) != nullptr ? wantedOf(i) : set.device(i); };
    bool any = false;
    for (std::size_t i = 0; i < set.size(); ++i) {
        any = any || wantedOf(i) != nullptr;
    }
    m_checksum = any ? params::checksum(set.metadata(), wantedOf) : 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Parameter& parameter = set.metadata()[i];
        const RawValue* const wanted = wantedOf(i);
        if (wanted == nullptr || parameter.extension) {
            continue;
        }
        const std::size_t used = set.metadata().usedElements(i, meant);
        KeyingRow row;
        row.parameter = i;
        row.index = parameter.index;
        row.name = parameter.name;
        row.unit = parameter.unit;
        row.key = digits(parameter, *wanted, used);
        row.seen = observe(parameter, wanted, facts);
        row.ticked = m_ticks.contains({row.name, row.key});
        const RawValue* const held = set.device(i);
        const RawValue* const standard = set.defaultValue(i);
        if (held != nullptr) {
            row.now = digits(parameter, *held, used);
        } else if (standard != nullptr) {
            row.now = fmt::format("({})", digits(parameter, *standard, used));
        }
        // What merely fits has to be keyed in all the same.
        const bool known = held != nullptr ? *held == *wanted : row.seen.exact && row.seen.verdict == Verdict::Agrees;
        if (!known || row.ticked) {
            m_rows.push_back(std::move(row));
        }
    }
}

void KeyingSheet::tick(std::size_t parameter, bool ticked)
{
    for (KeyingRow& row : m_rows) {
        if (row.parameter != parameter) {
            continue;
        }
        row.ticked = ticked;
        if (ticked) {
            m_ticks.emplace(row.name, row.key);
        } else {
            m_ticks.erase({row.name, row.key});
        }
    }
}

std::size_t KeyingSheet::tickedCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const KeyingRow& row) { return row.ticked; }));
}

std::size_t KeyingSheet::contradictedCount() const
{
    return static_cast<std::size_t>(std::count_if(m_rows.begin(), m_rows.end(), [](const KeyingRow& row) {
        return row.ticked && row.seen.verdict == Verdict::Contradicts;
    }));
}

} // namespace packdeck::commissioning
