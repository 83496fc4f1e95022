// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/parameter_set.h"

#include <algorithm>
#include <utility>

#include "params/crc32.h"

namespace packdeck::params {

ParameterSet::ParameterSet(std::shared_ptr<const Metadata> metadata)
    : m_metadata(std::move(metadata))
    , m_values(m_metadata->size())
{
}

const RawValue* ParameterSet::effective(std::size_t parameter) const
{
    const RawValue* const value = edited(parameter);
    return value != nullptr ? value : device(parameter);
}

void ParameterSet::setDevice(std::size_t parameter, std::optional<RawValue> value)
{
    m_values[parameter].device = std::move(value);
}

void ParameterSet::setFile(std::size_t parameter, std::optional<RawValue> value)
{
    m_values[parameter].file = std::move(value);
}

void ParameterSet::clearDevice()
{
    for (Values& values : m_values) {
        values.device.reset();
    }
}

void ParameterSet::clearFile()
{
    for (Values& values : m_values) {
        values.file.reset();
    }
}

Edit ParameterSet::apply(const Edit& edit)
{
    // Backwards: a parameter that was changed twice has to go back through both.
    Edit inverse(edit.size());
    auto undo = inverse.rbegin();
    for (const Change& change : edit) {
        *undo++ = {change.parameter, std::exchange(m_values[change.parameter].edited, change.value)};
    }
    return inverse;
}

bool ParameterSet::isModified(std::size_t parameter) const
{
    const Values& values = m_values[parameter];
    return values.edited && values.edited != values.device;
}

bool ParameterSet::differsFromDefault(std::size_t parameter) const
{
    const RawValue* const value = effective(parameter);
    const RawValue* const standard = defaultValue(parameter);
    return value != nullptr && standard != nullptr && *value != *standard;
}

std::size_t ParameterSet::modifiedCount() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        count += isModified(i) ? 1U : 0U;
    }
    return count;
}

std::size_t ParameterSet::deviceCount() const
{
    return static_cast<std::size_t>(std::count_if(m_values.begin(), m_values.end(),
                                                  [](const Values& values) { return values.device.has_value(); }));
}

std::vector<Finding> ParameterSet::findings() const
{
    return m_metadata->check(effectiveLookup());
}

std::vector<Finding> ParameterSet::findings(std::size_t parameter) const
{
    return m_metadata->check(parameter, effectiveLookup());
}

Expression::Lookup ParameterSet::effectiveLookup() const
{
    return [this](std::size_t parameter) { return effective(parameter); };
}

Expression::Lookup ParameterSet::deviceLookup() const
{
    return [this](std::size_t parameter) { return device(parameter); };
}

Edit ParameterSet::modifications() const
{
    Edit edit;
    for (std::size_t i = 0; i < size(); ++i) {
        if (isModified(i)) {
            edit.push_back({i, m_values[i].edited});
        }
    }
    return edit;
}

std::uint32_t checksum(const Metadata& metadata, const Expression::Lookup& values)
{
    Crc32 crc;
    for (std::size_t i = 0; i < metadata.size(); ++i) {
        const RawValue* const value = values(i);
        if (value == nullptr || metadata.isIdentity(i)) {
            continue;
        }
        const Parameter& parameter = metadata[i];
        const std::array<std::uint8_t, 2> index{static_cast<std::uint8_t>(parameter.index >> 8U),
                                                static_cast<std::uint8_t>(parameter.index & 0xFFU)};
        crc.add(index);
        crc.add(parameter.encode(*value));
    }
    return crc.value();
}

} // namespace packdeck::params
