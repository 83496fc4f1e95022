// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulate.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/simulated_config.h"
#include "app/packdeckctl/simulation_log.h"
#include "can/frame.h"
#include "sim/simulated_pack.h"
#include "text/error.h"

namespace packdeck::ctl {

namespace {

constexpr units::Duration stride = std::chrono::milliseconds(100); // one scan of the cells

int failedBy(const Error& error)
{
    report(error);
    return failed;
}

} // namespace

int simulateToFile(const SimulateToFileOptions& options)
{
    const auto source = simulatedScenario(options.pack);
    if (!source) {
        return failedBy(source.error());
    }
    const auto writer = createSimulationLog(options.file);
    if (!writer) {
        return failedBy(writer.error());
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto end = units::fromSeconds(options.seconds);
    sim::SimulatedPack pack(source->config);
    std::vector<can::Frame> frames;
    std::uint64_t count = 0;
    for (units::Duration time{}; time < end; time += stride) {
        frames.clear();
        pack.advance(std::min(stride, end - time), frames);
        count += frames.size();
        if (*writer) {
            if (const auto written = (*writer)->write(frames); !written) {
                return failedBy(written.error());
            }
        }
    }
    if (*writer) {
        if (const auto finished = (*writer)->finish(); !finished) {
            return failedBy(finished.error());
        }
    }
    const double wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (options.json) {
        fmt::print("{}\n", nlohmann::json{{"frames", count},
                                          {"simulated_seconds", units::toSeconds(pack.time())},
                                          {"wall_seconds", wallSeconds}}
                               .dump());
    } else {
        fmt::print("{} frames of {:.1f} s in {:.2f} s\n", count, units::toSeconds(pack.time()), wallSeconds);
    }
    return done;
}

} // namespace packdeck::ctl
