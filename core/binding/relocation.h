// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "dbc/database.h"

namespace packdeck::binding {

/// Where a message of the pack's DBC, written for base 0x600, is found when the unit's base is another one. 29-bit IDs
/// stay where they are, and so do those below: they are of others on the bus. Nothing when the place lies outside the
/// 11-bit IDs.
[[nodiscard]] std::optional<std::uint32_t> relocatedKey(std::uint32_t key, std::uint16_t baseId);

/// Whether a message of the pack's DBC is not of the unit, but of others on the bus: it stays where it is.
[[nodiscard]] bool staysInPlace(std::uint32_t key);

/// The pack's DBC at another base, for whoever decodes by name; messages outside the 11-bit IDs are left out.
[[nodiscard]] dbc::Database relocated(const dbc::Database& database, std::uint16_t baseId);

/// The same of the unit's own messages alone.
[[nodiscard]] dbc::Database relocatedUnit(const dbc::Database& database, std::uint16_t baseId);

/// And the rest: what its DBC tells of others.
[[nodiscard]] dbc::Database othersOf(const dbc::Database& database);

} // namespace packdeck::binding
