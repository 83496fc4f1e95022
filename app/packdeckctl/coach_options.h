// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/packdeckctl/bus_options.h"

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
    std::string suite; ///< a file; empty: none
    BusOptions bus;    ///< instead of a log
    int channel = 0;   ///< of the log, from 0
    double seconds = 0;
    std::string html;
    std::string junit;
    bool json = false;
};

/// Listens to a bus for `seconds` and lets the coach judge; returns the exit code. Needs Qt.
using CoachListener = std::function<int(const CoachOptions& options, coach::VcuCoach& coach)>;

/// `packdeckctl coach`; `json` and `chosen` as in main(). Without a listener there is no judging of a bus.
void addCoachCommand(CLI::App& app, const bool& json, std::function<int()>& chosen, const CoachListener& listen);

} // namespace packdeck::ctl
