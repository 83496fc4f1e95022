// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/simulate.h"
#include "bmu/behaviour.h"

namespace packdeck::ctl {

int explainSimulation(bool json)
{
    std::optional<bmu::BehaviourGroup> group;
    for (const bmu::Behaviour& behaviour : bmu::behaviours()) {
        if (json) {
            fmt::print("{}\n", nlohmann::ordered_json{{"group", bmu::title(behaviour.group)},
                                                      {"rule", behaviour.rule},
                                                      {"provenance", bmu::name(behaviour.provenance)},
                                                      {"text", behaviour.text}}
                                   .dump());
            continue;
        }
        if (group != behaviour.group) {
            fmt::print("{}{}\n", group ? "\n" : "", bmu::title(behaviour.group));
            group = behaviour.group;
        }
        fmt::print("  {:<22} {:<11} {}\n", behaviour.rule, bmu::name(behaviour.provenance), behaviour.text);
    }
    return done;
}

} // namespace packdeck::ctl
