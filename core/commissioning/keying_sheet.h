// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "commissioning/facts.h"
#include "commissioning/observation.h"

namespace packdeck::commissioning {

/// One value to be keyed in with the vendor's tool.
struct KeyingRow
{
    std::size_t parameter = 0;
    std::uint16_t index = 0; ///< the vendor's
    std::string name;
    std::string now;  ///< as the unit has it, as far as that is known; else as by default, in brackets
    std::string key;  ///< what to key in: digits as the vendor's tool shows them
    std::string unit; ///< the vendor's
    bool ticked = false;
    Observation seen; ///< against what is keyed in

    bool operator==(const KeyingRow&) const = default;
};

/// What differs between a file (or the edits) and the unit, in the order and the units of the vendor's tool. For units
/// whose parameters cannot be written from here.
class KeyingSheet
{
public:
    /// The differences now; ticks stay with their parameter and value. Extensions of the bundled BMU are left out: the
    /// vendor's tool does not have them. What the unit's messages already prove is left out too, unless it was ticked.
    void update(const Facts& facts);

    void tick(std::size_t parameter, bool ticked);

    /// What was keyed in: parameters and digits. They outlive the program in a file.
    using Ticks = std::set<std::pair<std::string, std::string>>;

    [[nodiscard]] const Ticks& ticks() const { return m_ticks; }

    void setTicks(Ticks ticks) { m_ticks = std::move(ticks); }

    /// Of everything that is meant, keyed in or not: which sheet this is. 0: nothing is meant.
    [[nodiscard]] std::uint32_t checksum() const { return m_checksum; }

    [[nodiscard]] const std::vector<KeyingRow>& rows() const { return m_rows; }

    [[nodiscard]] std::size_t tickedCount() const;

    /// Ticked, but the unit's messages say otherwise.
    [[nodiscard]] std::size_t contradictedCount() const;

private:
    std::vector<KeyingRow> m_rows;
    Ticks m_ticks;
    std::uint32_t m_checksum = 0;
};

} // namespace packdeck::commissioning
