// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "binding/pack_catalog.h"
#include "binding/pack_id.h"
#include "can/frame.h"
#include "telemetry/timeline.h"
#include "text/error.h"

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// Finds the packs of a log as the window does, but takes no more in than what tells who they are.
class PackFinder
{
public:
    explicit PackFinder(std::shared_ptr<const binding::PackCatalog> catalog);

    void add(std::span<const can::Frame> frames);

    struct Found
    {
        binding::PackId id;
        std::optional<std::uint32_t> serial;
        bool dialectAssumed = false; ///< the unit has not told its version, or one nobody has published
    };

    /// What a snapshot tells of its pack.
    [[nodiscard]] static Found foundIn(const telemetry::PackSnapshot& pack);

    /// By bus and base ID.
    [[nodiscard]] std::vector<Found> packs() const;

private:
    telemetry::Timeline m_timeline;
    std::vector<can::Frame> m_telling;
    std::set<std::pair<std::uint8_t, std::uint32_t>> m_versions; ///< bus and ID at which units may tell their firmware
};

/// By what a user asks for a pack of a log.
struct WantedPack
{
    std::optional<unsigned> base;
    std::optional<std::uint32_t> serial;

    [[nodiscard]] bool isAny() const { return !base && !serial; }

    [[nodiscard]] bool isMatchedBy(const PackFinder::Found& pack) const;
};

/// --unit and --base; `otherwise` says what is taken without them.
void addPackOptions(CLI::App& command, WantedPack& wanted, const std::string& otherwise);

/// The name of its channel, "192.168.1.125"; `channels` as ReadSummary has them.
[[nodiscard]] std::string channelOf(const binding::PackId& pack, const std::vector<std::string>& channels);

/// "pack at base 0x200 on 192.168.1.125: Gen1, serial 4242".
[[nodiscard]] std::string packWords(const PackFinder::Found& pack, const std::vector<std::string>& channels);

/// Its name among `all`, as short as it can be: "0x200", or "0x600@192.168.1.125" where two have that base.
[[nodiscard]] std::string packName(const PackFinder::Found& pack, const std::vector<PackFinder::Found>& all,
                                   const std::vector<std::string>& channels);

struct PacksOfLog
{
    std::vector<PackFinder::Found> packs;
    std::vector<std::string> channels; ///< by Frame::bus
};

/// All of it is read: a pack may join at any time. Errors: those of the catalog and of reading.
[[nodiscard]] Result<PacksOfLog> packsIn(const std::filesystem::path& log);

} // namespace packdeck::ctl
