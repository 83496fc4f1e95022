// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of frames over an hour of the 448-cell pack: what a page of rows costs anywhere in it, what a filter costs
// a frame, what the view costs to paint.

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <benchmark/benchmark.h>

#include "telemetry/frame_list.h"
#include "telemetry/history.h"
#include "ui/trace/frame_model.h"

using namespace packdeck;

namespace {

constexpr std::uint32_t idCount = 170; // as the 448-cell pack sends
constexpr std::int64_t frameCount = 5'600'000;
constexpr std::int64_t distance_us = 640;

const telemetry::History& hour()
{
    static const telemetry::History* const history = [] {
        auto* made = new telemetry::History(std::size_t{1} << 30U);
        std::vector<telemetry::History::Entry> entries;
        for (std::int64_t i = 0; i < frameCount; ++i) {
            can::Frame frame;
            frame.id = 0x600 + static_cast<std::uint32_t>(i) % idCount;
            frame.length = 8;
            frame.data[0] = static_cast<std::uint8_t>(i);
            frame.data[1] = static_cast<std::uint8_t>(i >> 8U);
            entries.push_back({frame, units::Timestamp(units::Duration(i * distance_us))});
        }
        made->append(entries);
        return made;
    }();
    return *history;
}

constexpr units::Timestamp end{units::Duration(frameCount * distance_us)};

telemetry::FrameTest every(std::uint8_t, std::uint32_t)
{
    return telemetry::FrameTest(true);
}

telemetry::FrameTest half(std::uint8_t, std::uint32_t)
{
    return telemetry::FrameTest::byte(0, {0.0, 127.0});
}

void pageOfRows(benchmark::State& state, const telemetry::FrameList::Compile& compile)
{
    telemetry::FrameList list;
    list.reset(compile);
    static_cast<void>(list.update(hour(), end, std::size_t{1} << 40U));
    std::uint64_t row = 12'345;
    for (auto _ : state) {
        row = (row * 6364136223846793005U + 1442695040888963407U) % (list.size() - 256);
        benchmark::DoNotOptimize(list.rows(hour(), row, 256));
    }
    state.counters["rows"] = static_cast<double>(list.size());
}

void filterFrames(benchmark::State& state)
{
    for (auto _ : state) {
        telemetry::FrameList list;
        list.reset(half);
        static_cast<void>(list.update(hour(), end, std::size_t{1} << 40U));
        benchmark::DoNotOptimize(list.size());
    }
    state.SetItemsProcessed(state.iterations() * frameCount);
}

void paintScrolling(benchmark::State& state)
{
    ui::Theme theme;
    ui::FrameModel model(theme);
    model.update(hour(), end);
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(22);
    view.resize(1232, 660);
    view.show();
    QCoreApplication::processEvents();
    int row = 0;
    for (auto _ : state) {
        row = (row + 987'654) % model.rowCount();
        view.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
        benchmark::DoNotOptimize(view.grab());
    }
    state.counters["rows"] = model.rowCount();
}

BENCHMARK_CAPTURE(pageOfRows, everyFrame, every)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(pageOfRows, halfOfThem, half)->Unit(benchmark::kMicrosecond);
BENCHMARK(filterFrames)->Unit(benchmark::kMillisecond);
BENCHMARK(paintScrolling)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
