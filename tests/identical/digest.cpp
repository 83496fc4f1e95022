// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// A number for everything that a scenario puts on the bus: builds that agree print the same lines. identical.sh
// compares a debug, a release and a sanitized build.
//     packdeck_digest SECONDS SCENARIO...

#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "can/frame.h"
#include "sim/scenario_reader.h"
#include "sim/scenario_run.h"

namespace {

/// FNV-1a.
class Digest
{
public:
    void add(std::uint64_t value, int bytes)
    {
        constexpr std::uint64_t prime = 0x100000001B3U;
        for (int i = 0; i < bytes; ++i) {
            m_hash = (m_hash ^ (value & 0xFFU)) * prime;
            value >>= 8U;
        }
    }

    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = 0xCBF29CE484222325U;
};

} // namespace

int main(int count, char** arguments)
{
    using namespace packdeck;
    if (count < 3) {
        std::fputs("packdeck_digest SECONDS SCENARIO...\n", stderr);
        return 2;
    }
    const std::chrono::seconds longest(std::atoi(arguments[1]));
    for (int i = 2; i < count; ++i) {
        auto scenario = sim::readScenario(arguments[i]);
        if (!scenario) {
            std::fprintf(stderr, "%s\n", toEnglish(scenario.error()).c_str());
            return 1;
        }
        sim::ScenarioRun run(*std::move(scenario));
        Digest digest;
        std::uint64_t total = 0;
        std::vector<can::Frame> frames;
        while (!run.isOver() && run.pack().time() < longest) {
            frames.clear();
            run.advance(std::chrono::milliseconds(100), frames);
            for (const can::Frame& frame : frames) {
                digest.add(static_cast<std::uint64_t>(frame.time), 8);
                digest.add(frame.id, 4);
                for (const std::uint8_t byte : frame.data) {
                    digest.add(byte, 1);
                }
            }
            total += frames.size();
        }
        std::printf("%016" PRIx64 " %10" PRIu64 " frames  %s\n", digest.value(), total, run.scenario().name.c_str());
    }
    return 0;
}
