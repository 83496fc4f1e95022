// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/packdeckctl/bus_options.h"
#include "app/packdeckctl/coach_suite.h"

namespace CLI {
class App;
}

namespace packdeck::coach {
class VcuCoach;
}

namespace packdeck::ctl {

struct CoachOptions
{
    std::string log;
    std::string suite;           ///< a file; empty: none
    BusOptions bus;              ///< instead of a log; with a suite: where its pack and the control unit are
    std::string pack = "sim-14"; ///< of a suite on a bus: an interface of the plugin packdeck
    double patience = 60; ///< of a suite on a bus: seconds until the control unit has brought the pack to a state
    bool realBus = false;
    int channel = 0; ///< of the log, from 0
    double seconds = 0;
    std::string html;
    std::string junit;
    bool json = false;
};

/// Listens to a bus for `seconds` and lets the coach judge; returns the exit code. Needs Qt.
using CoachListener = std::function<int(const CoachOptions& options, coach::VcuCoach& coach)>;

/// Runs a suite's cases on a pack that it puts on a bus, driven by the control unit there; told of each. Nothing when
/// the bus cannot be used; stderr has the reason. Needs Qt.
using SuiteOnBusRunner = std::function<std::optional<std::vector<coach::SuiteOutcome>>(
    const CoachOptions& options, const std::vector<SuiteCase>& cases,
    const std::shared_ptr<const binding::PackCatalog>& catalog, const SuiteListener& told)>;

/// What needs a bus.
struct CoachOnBus
{
    CoachListener listen;
    SuiteOnBusRunner runSuite;
};

/// `packdeckctl coach`; `json` and `chosen` as in main(). Without `onBus` there is no bus.
void addCoachCommand(CLI::App& app, const bool& json, std::function<int()>& chosen, const CoachOnBus& onBus);

} // namespace packdeck::ctl
