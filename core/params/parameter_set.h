// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "params/metadata.h"

namespace packdeck::params {

/// One parameter's edited value; none: as the unit has it.
struct Change
{
    std::size_t parameter = 0;
    std::optional<RawValue> value;

    bool operator==(const Change&) const = default;
};

using Edit = std::vector<Change>;

/// The parameters of one unit, four values side by side: as the unit has it, as edited, by default, from a file. What
/// is dirty is decided in raw counts. No I/O; one thread.
class ParameterSet
{
public:
    explicit ParameterSet(std::shared_ptr<const Metadata> metadata);

    [[nodiscard]] const Metadata& metadata() const { return *m_metadata; }

    [[nodiscard]] std::shared_ptr<const Metadata> sharedMetadata() const { return m_metadata; }

    [[nodiscard]] std::size_t size() const { return m_values.size(); }

    /// Null where there is none.
    [[nodiscard]] const RawValue* device(std::size_t parameter) const { return pointer(m_values[parameter].device); }

    [[nodiscard]] const RawValue* edited(std::size_t parameter) const { return pointer(m_values[parameter].edited); }

    [[nodiscard]] const RawValue* file(std::size_t parameter) const { return pointer(m_values[parameter].file); }

    [[nodiscard]] const RawValue* defaultValue(std::size_t parameter) const
    {
        return pointer((*m_metadata)[parameter].defaultValue);
    }

    /// What the unit would have after writing: edited, else as the unit has it.
    [[nodiscard]] const RawValue* effective(std::size_t parameter) const;

    void setDevice(std::size_t parameter, std::optional<RawValue> value);
    void setFile(std::size_t parameter, std::optional<RawValue> value);
    void clearDevice(); ///< another unit, or none
    void clearFile();

    /// Applies all of an edit and returns the one that undoes it.
    [[nodiscard]] Edit apply(const Edit& edit);

    /// Edited to something else than the unit has, as far as that is known.
    [[nodiscard]] bool isModified(std::size_t parameter) const;

    /// False where there is no default.
    [[nodiscard]] bool differsFromDefault(std::size_t parameter) const;

    [[nodiscard]] std::size_t modifiedCount() const;
    [[nodiscard]] std::size_t deviceCount() const; ///< how many the unit has told

    /// Of the effective values.
    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] std::vector<Finding> findings(std::size_t parameter) const;

    /// Functions over this set's values; they end with it.
    [[nodiscard]] Expression::Lookup effectiveLookup() const;
    [[nodiscard]] Expression::Lookup deviceLookup() const;

    /// Modified parameters with their new values.
    [[nodiscard]] Edit modifications() const;

private:
    struct Values
    {
        std::optional<RawValue> device;
        std::optional<RawValue> edited;
        std::optional<RawValue> file;
    };

    static const RawValue* pointer(const std::optional<RawValue>& value) { return value ? &*value : nullptr; }

    std::shared_ptr<const Metadata> m_metadata;
    std::vector<Values> m_values;
};

/// CRC-32 over index and raw elements of every parameter `values` knows, in order of the metadata: two units with the
/// same checksum hold the same. Identity parameters are left out: they differ between units.
[[nodiscard]] std::uint32_t checksum(const Metadata& metadata, const Expression::Lookup& values);

} // namespace packdeck::params
