// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/packdeckctl/bus_options.h"

namespace packdeck::ctl {

/// Which pack, and what of it is not as its source says.
struct SimulatedPackOptions
{
    std::string scenario; ///< a file, or the name of one that PackDeck brings; empty: nodes and cells below
    int nodes = 32;
    int cellsPerNode = 14;
    std::optional<std::uint64_t> seed;
    std::optional<std::uint16_t> baseId;
    std::optional<std::uint64_t> variant; ///< the unit of this number among those of --vary
    std::string profile;                  ///< "documented": by the vendor's tables alone; empty: as it is
    std::string firmware;                 ///< "1.1", "1.2"; empty: as it is
};

struct SimulateToFileOptions
{
    SimulatedPackOptions pack;
    std::string file;   ///< "none": the frames are made and counted
    double seconds = 0; ///< 0: as long as the scenario says
    bool json = false;
    bool events = false; ///< of a scenario: tell what the unit does, by which rule
};

struct SimulateOnBusOptions
{
    SimulatedPackOptions pack;
    std::string control;     ///< the name of the control channel, "-": standard input; empty: none
    BusOptions bus;          ///< without a plugin: the pack stands alone
    std::string loadFrom;    ///< a signal on the bus, see link::SignalDrive; empty: none
    std::string chargerFrom; ///< the same
    double speed = 1;
    bool realBus = false;
    double seconds = 0; ///< 0: until terminated
};

/// Writes a candump log as fast as it goes, stamps from 0: the same options give the same bytes. Returns the exit code.
[[nodiscard]] int simulateToFile(const SimulateToFileOptions& options);

/// The same for a scenario, judged by what it expects: 1 when something of that was not so.
[[nodiscard]] int simulateScenario(const SimulateToFileOptions& options);

struct SimulateVariedOptions
{
    SimulatedPackOptions pack;
    int count = 1; ///< units with the numbers from 1 on, or from the seed on that is given
    bool json = false;
};

/// Drives so many plausible units, one after the other, and prints how they behave; 1 when one cannot be driven. With a
/// scenario each of them plays it, and is judged by what it expects.
[[nodiscard]] int simulateVaried(const SimulateVariedOptions& options);

/// Every behaviour of the bundled BMU and its pack: documented, inferred or chosen.
[[nodiscard]] int explainSimulation(bool json);

/// Puts the pack on a bus until terminated. Returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int simulateOnBus(const SimulateOnBusOptions& options);

/// The same without a bus, for a control channel. Needs a QCoreApplication.
[[nodiscard]] int simulateAlone(const SimulateOnBusOptions& options);

} // namespace packdeck::ctl
