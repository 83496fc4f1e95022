// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/signal_book.h"

#include <algorithm>
#include <utility>

#include "binding/pack_catalog.h"
#include "binding/relocation.h"
#include "dbc/database.h"

namespace packdeck::binding {

namespace {

constexpr std::uint64_t place(std::uint8_t bus, std::uint32_t key)
{
    return std::uint64_t{bus} << 32U | key;
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

void SignalBook::addPack(const PackCatalog& catalog, const PackId& pack)
{
    const dbc::Database* database = catalog.database(pack.dialect);
    if (database == nullptr) {
        return;
    }
    const std::string source = "D1000 " + std::string(name(pack.dialect));
    dbc::Database ofOthers = othersOf(*database);
    const bool isThere =
        std::any_of(m_sources.begin(), m_sources.end(), [&source](const std::shared_ptr<const Source>& other) {
            return other->ofAllPacks && other->name == source;
        });
    add({std::make_shared<const dbc::Database>(relocatedUnit(*database, pack.baseId)), source, pack});
    if (!ofOthers.messages().empty() && !isThere) {
        add({std::make_shared<const dbc::Database>(std::move(ofOthers)), source, std::nullopt, true});
    }
}

void SignalBook::add(std::shared_ptr<const dbc::Database> database, std::string name)
{
    add({std::move(database), std::move(name), std::nullopt});
}

std::vector<PackId> SignalBook::packs() const
{
    std::vector<PackId> packs;
    for (const auto& source : m_sources) {
        if (source->pack) {
            packs.push_back(*source->pack);
        }
    }
    return packs;
}

void SignalBook::add(Source source)
{
    const auto& kept = m_sources.emplace_back(std::make_shared<const Source>(std::move(source)));
    for (const dbc::Message& message : kept->database->messages()) {
        auto& owners = kept->pack ? m_ofBus[place(kept->pack->bus, message.key)] : m_ofAll[message.key];
        owners.push_back({&message, kept->name, kept->pack});
    }
}

std::vector<SignalBook::Owner> SignalBook::owners(std::uint8_t bus, std::uint32_t key) const
{
    std::vector<Owner> owners;
    if (const auto found = m_ofBus.find(place(bus, key)); found != m_ofBus.end()) {
        owners = found->second;
    }
    if (const auto found = m_ofAll.find(key); found != m_ofAll.end()) {
        owners.insert(owners.end(), found->second.begin(), found->second.end());
    }
    return owners;
}

bool SignalBook::hasSignal(std::string_view name) const
{
    const auto isNamed = [&name](const dbc::Signal& signal) {
        return std::equal(name.begin(), name.end(), signal.name.begin(), signal.name.end(),
                          [](char a, char b) { return lower(a) == lower(b); });
    };
    return std::any_of(m_sources.begin(), m_sources.end(), [&](const auto& source) {
        const auto& messages = source->database->messages();
        return std::any_of(messages.begin(), messages.end(), [&](const dbc::Message& message) {
            return std::any_of(message.signals.begin(), message.signals.end(), isNamed);
        });
    });
}

} // namespace packdeck::binding
