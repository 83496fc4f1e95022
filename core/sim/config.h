// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bmu/parameters.h"
#include "pack/config.h"
#include "sim/load_setting.h"
#include "units/quantity.h"

namespace packdeck::sim {

/// How the unit times its messages: what no document says. The default is this project's choice.
struct Timing
{
    std::uint16_t period_percent = 100;
    std::uint32_t jitter_us = 0; ///< of a tick's messages, at most 9000
    std::uint32_t start_ms = 0;  ///< until the last kind of message has begun after a start, in a drawn order
    std::uint64_t seed = 0;

    bool operator==(const Timing&) const = default;
};

/// What a simulated pack claims to be.
enum class Profile : std::uint8_t {
    PackDeck,   ///< the bundled BMU with this project's choices where the vendor is silent
    Documented, ///< nothing beyond the vendor's tables: strictVendorTable, at most 27 nodes, documented IDs
};

/// Whose messages and parameters the unit has. 1.1 sends none of its cells, and counts at most 32 A and 3200 Wh.
enum class FirmwareVersion : std::uint8_t { V1_2, V1_1 };

/// Nodes whose messages have a documented place of their own.
inline constexpr int documentedNodes = 27;

/// What the simulated hardware is like beyond what the BMU's parameters say of it.
struct Hardware
{
    pack::Cooling cooling = pack::Cooling::Natural;
    pack::Spread spread;
    double hysteresis_V = 0.0; ///< of the cells, half gap
    double selfDischargePerMonth = 0.005;
    double capacityShare = 1.0;            ///< what ageing has left of all cells
    double resistanceShare = 1.0;          ///< what ageing has made of them
    std::vector<pack::WeakCell> weakCells; ///< at most pack::PackConfig::mostWeakCells
    double loadBleed_ohm = 1e6;
    double standingDraw_A = 0.0; ///< a DC/DC converter on the load's side, even in precharge
    double fuse_A = 0.0;         ///< 0: 3.5C
    double charger_A = 0.0;      ///< at most; 0: C/2
    double chargerCell_V = 0.0;  ///< its constant voltage, of the highest cell; 0: 5 mV below warningCellOverVoltage
};

/// What a simulated pack is made of. The same Config, commands and build give the same bytes on the bus.
struct Config
{
    std::string name = "sim0";
    bmu::Parameters parameters; ///< layout, limits, serial number, base ID and bitrate: also the hardware's layout
    std::uint64_t seed = 1;     ///< of cell spread, sensor noise and contactor times
    double initialSocPercent = 63.0;
    double ambientCelsius = 22.0;
    LoadSetting load; ///< what the load draws once the pack is ENABLED
    Hardware hardware;
    Timing timing;
    Profile profile = Profile::PackDeck;
    FirmwareVersion firmware = FirmwareVersion::V1_2;
    bool announcesItself = true; ///< FirmwareBuildNumber is d1000::bundledBmuBuildNumber; off: 1. Firmware 1.1 has none

    /// The configuration behind an interface name of the plugin: sim0 (448 cells, 224s2p, a charger on the bus),
    /// sim-evse (the same at a charging station), sim-378 (27 nodes, all of
    /// them on documented IDs, by the vendor's tables alone), sim-14 and sim-4 (one node), sim-v1.1 (8 cells,
    /// firmware 1.1). Nothing for other names.
    [[nodiscard]] static std::optional<Config> named(std::string_view interfaceName);

    [[nodiscard]] static std::span<const std::string_view> names();

    /// "sim0, sim-evse, ...": for who asked for another.
    [[nodiscard]] static std::string listOfNames();

    /// The same under the vendor's tables alone; nothing when the pack has more nodes than they have places for.
    [[nodiscard]] std::optional<Config> documented() const;

    /// The same with firmware 1.1, its current limits lowered to what that can count; nothing when its capacity is
    /// more than that can count.
    [[nodiscard]] std::optional<Config> withFirmwareV1_1() const;

    /// A demo pack of any size: nodes 1 ... 32, cellsPerNode 1 ... 14; nothing outside. Nodes are split into as many
    /// equal parallel strings as keep a full string below 1000 V.
    [[nodiscard]] static std::optional<Config> ofSize(int nodes, int cellsPerNode);
};

} // namespace packdeck::sim
