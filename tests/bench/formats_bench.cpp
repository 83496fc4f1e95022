// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Ten minutes of the 448-cell pack as a log of every format: its lines or bytes counted (the yardstick), read on one
// thread, and read as the window does.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include "log/log_writer.h"
#include "log/parallel_reading.h"
#include "sim/simulated_pack.h"

using namespace packdeck;
using namespace std::chrono_literals;

namespace {

std::vector<can::Frame> drive()
{
    constexpr std::int64_t start_us = 1'700'000'000'000'000;
    sim::SimulatedPack pack(*sim::Config::named("sim0"));
    std::vector<can::Frame> frames;
    for (units::Duration time{}; time < 10min; time += 100ms) {
        pack.advance(100ms, frames);
    }
    for (can::Frame& frame : frames) {
        frame.time += start_us;
    }
    return frames;
}

/// As the vendor's programs write; from shortly before midnight.
void writeVendorRows(const std::filesystem::path& file, std::span<const can::Frame> frames)
{
    constexpr std::int64_t begin_ms = 86'300'000;
    std::ofstream out(file, std::ios::binary);
    out << "Recv time     , Packet num, ID        , flags, data              , float[1]     , float[0]     , sender "
           "addr\n";
    std::uint64_t number = 0;
    for (const can::Frame& frame : frames) {
        const std::int64_t ms = (begin_ms + (frame.time - frames.front().time) / 1000) % 86'400'000;
        std::uint64_t data = 0;
        for (std::size_t i = frame.data.size(); i-- > 0;) {
            data = data << 8U | frame.data.at(i);
        }
        out << fmt::format("{:02}:{:02}:{:02}.{:03}  , {:>9}, 0x0x{:03X}   ,      , 0x{:016X}, 1.401298E-45 , "
                           "5.742521E-42 , 192.168.1.50\n",
                           ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000, ++number, frame.id, data);
    }
}

/// The drive in every format, for as long as the program runs.
class Files
{
public:
    Files()
        : m_folder(std::filesystem::temp_directory_path() / "packdeck_formats_bench")
    {
        std::filesystem::create_directories(m_folder);
        const auto frames = drive();
        for (const log::LogFormat format : {log::LogFormat::Candump, log::LogFormat::Asc, log::LogFormat::Trc,
                                            log::LogFormat::Gvret, log::LogFormat::Blf, log::LogFormat::Pcapng}) {
            auto writer = log::createWriter(format, file(format), {{"can0"}});
            if (!writer || !(*writer)->write(frames) || !(*writer)->finish()) {
                std::filesystem::remove(file(format));
            }
        }
        writeVendorRows(file(log::LogFormat::ArrowPoint), frames);
    }

    ~Files()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;

    [[nodiscard]] std::filesystem::path file(log::LogFormat format) const
    {
        return m_folder / fmt::format("drive-20260301-2358.{}", static_cast<int>(format));
    }

private:
    std::filesystem::path m_folder;
};

std::filesystem::path fileOf(log::LogFormat format)
{
    static const Files files;
    return files.file(format);
}

void countLines(benchmark::State& state, log::LogFormat format)
{
    const auto file = fileOf(format);
    std::string piece(256 * 1024, '\0');
    std::uint64_t lines = 0;
    for (auto _ : state) {
        std::ifstream in(file, std::ios::binary);
        while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
            lines += static_cast<std::uint64_t>(std::count(piece.begin(), piece.begin() + in.gcount(), '\n'));
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(lines));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(file)));
}

template <typename Read>
void readFrames(benchmark::State& state, log::LogFormat format, const Read& read)
{
    const auto file = fileOf(format);
    std::uint64_t frames = 0;
    for (auto _ : state) {
        const auto summary = read(file, [](std::span<const can::Frame> more) {
            benchmark::DoNotOptimize(more.data());
            return true;
        });
        if (!summary || summary->badLineCount != 0) {
            state.SkipWithError("not all frames were read");
            return;
        }
        frames += summary->frames;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(frames));
}

void readOnOneThread(benchmark::State& state, log::LogFormat format)
{
    readFrames(state, format, [](const auto& file, const log::FrameSink& sink) { return log::readLog(file, sink); });
}

void readSideBySide(benchmark::State& state, log::LogFormat format)
{
    readFrames(state, format,
               [](const auto& file, const log::FrameSink& sink) { return log::readLogParallel(file, sink); });
}

// The time of the clock is what a user waits; that of the processors tells on a busy machine that nothing is read
// twice.
#define PACKDECK_FORMAT_BENCH(name)                                                                                    \
    BENCHMARK_CAPTURE(countLines, name, log::LogFormat::name)->Apply(measured);                                        \
    BENCHMARK_CAPTURE(readOnOneThread, name, log::LogFormat::name)->Apply(measured);                                   \
    BENCHMARK_CAPTURE(readSideBySide, name, log::LogFormat::name)->Apply(measured)

void measured(benchmark::internal::Benchmark* bench)
{
    bench->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
}

PACKDECK_FORMAT_BENCH(Candump);
PACKDECK_FORMAT_BENCH(Asc);
PACKDECK_FORMAT_BENCH(Trc);
PACKDECK_FORMAT_BENCH(Gvret);
PACKDECK_FORMAT_BENCH(ArrowPoint);
PACKDECK_FORMAT_BENCH(Blf);
PACKDECK_FORMAT_BENCH(Pcapng);

} // namespace
