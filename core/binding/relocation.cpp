// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/relocation.h"

#include <utility>

#include "can/frame_key.h"
#include "d1000/protocol.h"

namespace packdeck::binding {

namespace {

constexpr std::int64_t lastStandardId = 0x7FF;

} // namespace

bool staysInPlace(std::uint32_t key)
{
    return can::isExtendedKey(key) || key < d1000::defaultBaseId;
}

std::optional<std::uint32_t> relocatedKey(std::uint32_t key, std::uint16_t baseId)
{
    if (staysInPlace(key)) {
        return key;
    }
    const std::int64_t moved = std::int64_t{key} + baseId - d1000::defaultBaseId;
    return moved < 0 || moved > lastStandardId ? std::nullopt : std::optional(static_cast<std::uint32_t>(moved));
}

namespace {

/// The messages for which `keyOf` has a key.
template <typename KeyOf>
dbc::Database partOf(const dbc::Database& database, const KeyOf& keyOf)
{
    dbc::Database part;
    part.version = database.version;
    part.comment = database.comment;
    part.nodes = database.nodes;
    part.valueTables = database.valueTables;
    part.attributes = database.attributes;
    for (const dbc::Message& message : database.messages()) {
        if (const std::optional<std::uint32_t> key = keyOf(message.key)) {
            dbc::Message copy = message;
            copy.key = *key;
            part.add(std::move(copy));
        }
    }
    return part;
}

} // namespace

dbc::Database relocated(const dbc::Database& database, std::uint16_t baseId)
{
    return partOf(database, [baseId](std::uint32_t key) { return relocatedKey(key, baseId); });
}

dbc::Database relocatedUnit(const dbc::Database& database, std::uint16_t baseId)
{
    return partOf(database,
                  [baseId](std::uint32_t key) { return staysInPlace(key) ? std::nullopt : relocatedKey(key, baseId); });
}

dbc::Database othersOf(const dbc::Database& database)
{
    return partOf(database, [](std::uint32_t key) { return staysInPlace(key) ? std::optional(key) : std::nullopt; });
}

} // namespace packdeck::binding
