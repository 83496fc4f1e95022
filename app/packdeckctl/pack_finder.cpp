// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/pack_finder.h"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "app/data_directory.h"
#include "binding/base_detector.h"
#include "binding/dialect.h"
#include "d1000/protocol.h"
#include "log/parallel_reading.h"

namespace packdeck::ctl {

namespace {

telemetry::TimelineOptions options(std::shared_ptr<const binding::PackCatalog> catalog)
{
    telemetry::TimelineOptions options;
    options.catalog = std::move(catalog);
    options.packs.clear(); // none is expected: all have to show
    return options;
}

} // namespace

bool WantedPack::isMatchedBy(const PackFinder::Found& pack) const
{
    return (!base || pack.id.baseId == *base) && (!serial || pack.serial == serial);
}

void addPackOptions(CLI::App& command, WantedPack& wanted, const std::string& otherwise)
{
    constexpr unsigned highestBase = 0x7FF;
    command.add_option("--unit", wanted.serial, "serial number of the pack; default: " + otherwise);
    command.add_option("--base", wanted.base, "base ID of the pack")->check(CLI::Range(0U, highestBase));
}

PackFinder::PackFinder(std::shared_ptr<const binding::PackCatalog> catalog)
    : m_timeline(options(std::move(catalog)))
{
}

void PackFinder::add(std::span<const can::Frame> frames)
{
    m_telling.clear();
    for (const can::Frame& frame : frames) {
        if (binding::BaseDetector::isCandidate(frame)) {
            m_versions.emplace(frame.bus, frame.id + d1000::firmwareInfoOffset);
            m_telling.push_back(frame);
        } else if (m_versions.contains({frame.bus, can::key(frame)})) {
            m_telling.push_back(frame);
        }
    }
    if (!m_telling.empty()) {
        m_timeline.ingestLog(m_telling);
    }
}

PackFinder::Found PackFinder::foundIn(const telemetry::PackSnapshot& pack)
{
    return {pack.id, pack.serial.known() ? std::optional(pack.serial.value) : std::nullopt, pack.dialectAssumed};
}

std::vector<PackFinder::Found> PackFinder::packs() const
{
    std::vector<Found> found;
    for (const binding::PackId& id : m_timeline.packs()) {
        if (const auto pack = m_timeline.snapshot(id)) {
            found.push_back(foundIn(*pack));
        }
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.id < b.id; });
    return found;
}

std::string channelOf(const binding::PackId& pack, const std::vector<std::string>& channels)
{
    return pack.bus < channels.size() ? channels[pack.bus] : std::string();
}

std::string packWords(const PackFinder::Found& pack, const std::vector<std::string>& channels)
{
    return fmt::format("pack at base 0x{:X} on {}: {}{}{}", pack.id.baseId, channelOf(pack.id, channels),
                       binding::name(pack.id.dialect), pack.dialectAssumed ? " (assumed)" : "",
                       pack.serial ? fmt::format(", serial {}", *pack.serial) : "");
}

std::string packName(const PackFinder::Found& pack, const std::vector<PackFinder::Found>& all,
                     const std::vector<std::string>& channels)
{
    const auto sameBase = std::count_if(
        all.begin(), all.end(), [&pack](const PackFinder::Found& other) { return other.id.baseId == pack.id.baseId; });
    return sameBase > 1 ? fmt::format("0x{:X}@{}", pack.id.baseId, channelOf(pack.id, channels))
                        : fmt::format("0x{:X}", pack.id.baseId);
}

Result<PacksOfLog> packsIn(const std::filesystem::path& log)
{
    auto catalog = binding::PackCatalog::load(dataDirectory());
    if (!catalog) {
        return tl::unexpected<Error>(catalog.error());
    }
    PackFinder finder(std::make_shared<const binding::PackCatalog>(std::move(*catalog)));
    const auto summary = log::readLogParallel(log, [&](std::span<const can::Frame> frames) {
        finder.add(frames);
        return true;
    });
    if (!summary) {
        return tl::unexpected<Error>(summary.error());
    }
    return PacksOfLog{finder.packs(), summary->channels};
}

} // namespace packdeck::ctl
