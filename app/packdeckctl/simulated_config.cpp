// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulated_config.h"

#include <string>

namespace packdeck::ctl {

Result<sim::Config> simulatedConfig(const SimulatedPackOptions& options)
{
    auto config = sim::Config::ofSize(options.nodes, options.cellsPerNode);
    if (!config) {
        return failure(ErrorId::PackSize, {std::to_string(options.nodes), std::to_string(options.cellsPerNode)});
    }
    if (options.documented) {
        config = config->documented();
        if (!config) {
            return failure(ErrorId::PackSize, {std::to_string(options.nodes), std::to_string(options.cellsPerNode)});
        }
    }
    config->seed = options.seed;
    config->parameters.nodeId = options.baseId;
    return *config;
}

} // namespace packdeck::ctl
