// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "binding/pack_id.h"

namespace packdeck::dbc {
class Database;
struct Message;
} // namespace packdeck::dbc

namespace packdeck::binding {

class PackCatalog;

/// Every message that is known by name: those of the packs, at their places on their buses, beside those of any other
/// DBC, whose IDs are absolute and hold on every bus. Fill it, then share it as const: any thread.
class SignalBook
{
public:
    struct Owner
    {
        const dbc::Message* message = nullptr; ///< lives as long as the book
        std::string_view source;               ///< the DBC's name; lives as long as the book
        std::optional<PackId> pack;            ///< whose message it is
    };

    /// The DBC of the pack's dialect, moved to its base ID. Nothing while the dialect is unknown. What it tells of
    /// others (Gen1: the driver controls) holds on every bus, once for all packs: the logging computer's frames have a
    /// channel of their own in the vendor's logs.
    void addPack(const PackCatalog& catalog, const PackId& pack);

    void add(std::shared_ptr<const dbc::Database> database, std::string name);

    /// Who claims an ID, packs first. More than one: it is contested.
    [[nodiscard]] std::vector<Owner> owners(std::uint8_t bus, std::uint32_t key) const;

    struct Source
    {
        std::shared_ptr<const dbc::Database> database;
        std::string name;
        std::optional<PackId> pack; ///< whose it is, at its place on its bus; nothing: every bus
        bool ofAllPacks = false;    ///< of a pack's DBC, but of others on its bus
    };

    [[nodiscard]] const std::vector<std::shared_ptr<const Source>>& sources() const { return m_sources; }

    /// Those that were added, in that order.
    [[nodiscard]] std::vector<PackId> packs() const;

    /// Whether any message has a signal of that name, in any case of letters.
    [[nodiscard]] bool hasSignal(std::string_view name) const;

private:
    void add(Source source);

    std::vector<std::shared_ptr<const Source>> m_sources;
    std::unordered_map<std::uint64_t, std::vector<Owner>> m_ofBus;
    std::unordered_map<std::uint32_t, std::vector<Owner>> m_ofAll;
};

} // namespace packdeck::binding
