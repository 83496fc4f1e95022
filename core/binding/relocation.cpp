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

std::optional<std::uint32_t> relocatedKey(std::uint32_t key, std::uint16_t baseId)
{
    if (can::isExtendedKey(key) || key < d1000::defaultBaseId) {
        return key;
    }
    const std::int64_t moved = std::int64_t{key} + baseId - d1000::defaultBaseId;
    return moved < 0 || moved > lastStandardId ? std::nullopt : std::optional(static_cast<std::uint32_t>(moved));
}

dbc::Database relocated(const dbc::Database& database, std::uint16_t baseId)
{
    dbc::Database moved;
    moved.version = database.version;
    moved.comment = database.comment;
    moved.nodes = database.nodes;
    moved.valueTables = database.valueTables;
    moved.attributes = database.attributes;
    for (const dbc::Message& message : database.messages()) {
        if (const auto key = relocatedKey(message.key, baseId)) {
            dbc::Message copy = message;
            copy.key = *key;
            moved.add(std::move(copy));
        }
    }
    return moved;
}

} // namespace packdeck::binding
