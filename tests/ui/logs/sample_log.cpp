// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No Qt in this file: the simulator's libraries use words that Qt takes for its own.
#include "tests/ui/logs/sample_log.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "log/log_writer.h"
#include "sim/simulated_pack.h"
#include "tests/core/sim/towards_enabled.h"

namespace packdeck::test {

namespace {

using namespace std::chrono_literals;

constexpr units::Duration step = 100ms;

void breakLines(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::ostringstream out;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        if (++number == 3) {
            out << "this is no frame\n";
        }
        out << line << '\n';
    }
    out << "(1700000000.1) can0 nonsense#\n";
    std::ofstream(file) << out.str();
}

} // namespace

void writeSampleLog(const std::filesystem::path& file, const SampleLog& options)
{
    sim::SimulatedPack pack(sim::Config::named(options.interfaceName).value());
    const std::uint32_t own = pack.config().parameters.nodeId;
    auto writer = log::createWriter(log::LogFormat::Candump, file, {}).value();
    std::vector<can::Frame> frames;
    std::vector<can::Frame> written;
    bool isWritten = true;
    for (units::Duration time{}; time < options.length; time += step) {
        if (time >= options.commandedFrom && time < options.commandedTo) {
            pack.receive(towardsEnabled(pack));
        }
        frames.clear();
        pack.advance(step, frames);
        written.clear();
        for (const can::Frame& frame : frames) {
            for (std::uint8_t bus = 0; bus < options.buses; ++bus) {
                for (const std::uint16_t base : options.baseIds) {
                    written.push_back(frame);
                    written.back().bus = bus;
                    written.back().id = frame.id - own + base;
                    written.back().time = sampleBegin_us + frame.time;
                }
            }
        }
        isWritten = isWritten && writer->write(written).has_value();
    }
    for (units::Duration time{}; time < options.silentFor; time += step) {
        can::Frame other;
        other.id = 0x123;
        other.length = 1;
        other.time = sampleBegin_us + (options.length + time).count();
        isWritten = isWritten && writer->write({&other, 1}).has_value();
    }
    if (!writer->finish() || !isWritten) {
        throw std::runtime_error("cannot write " + file.string());
    }
    if (options.brokenLines) {
        breakLines(file);
    }
}

} // namespace packdeck::test
