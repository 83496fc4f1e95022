// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to paint the pages of a 448-cell pack. Yardsticks of the same run: bare fills of the grid's rectangles,
// bare polylines of 448 traces.

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "tests/ui/sample_drive.h"
#include "tests/ui/sample_snapshot.h"
#include "ui/cells/cells_page.h"
#include "ui/cells/grid_view.h"
#include "ui/trends/trend_plot.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using units::Timestamp;

constexpr int railWidth = 48;
constexpr int headerHeight = 76;

Theme& theme()
{
    static Theme instance(ThemeKind::Light);
    return instance;
}

struct Cells
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    CellSelection selection;
    CellsPage page{theme(), selection, settings};
    telemetry::PackSnapshot pack = test::sampleSnapshot();
    QImage target;

    explicit Cells(QSize window)
        : target(window - QSize(railWidth, headerHeight), QImage::Format_RGB32)
    {
        page.resize(target.size());
        page.show();
        refresh();
        selection.select({{6}, 2});
        QApplication::processEvents();
    }

    void refresh()
    {
        Moment moment;
        moment.snapshot = std::make_shared<telemetry::PackSnapshot>(pack);
        moment.now = pack.now;
        moment.cursor = pack.now;
        page.refresh(moment);
    }
};

QSize windowSize(const benchmark::State& state)
{
    return {static_cast<int>(state.range(0)), static_cast<int>(state.range(1))};
}

// Yardstick: the fields of the grid, filled and nothing else.
void bareFields(benchmark::State& state)
{
    const Cells cells(windowSize(state));
    const GridGeometry& geometry = cells.page.grid().geometry();
    QImage target = cells.target;
    for (auto _ : state) {
        QPainter painter(&target);
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            painter.fillRect(geometry.cell(units::cellAt(slot)), QColor(200, 210, static_cast<int>(slot % 256)));
        }
        for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
            painter.fillRect(geometry.sensor(units::sensorAt(slot)), QColor(210, 200, static_cast<int>(slot)));
        }
    }
}

void cellsPage(benchmark::State& state)
{
    Cells cells(windowSize(state));
    for (auto _ : state) {
        cells.page.render(&cells.target);
    }
}

void cellsPageAllStale(benchmark::State& state)
{
    Cells cells(windowSize(state));
    for (int node = 0; node < 32; ++node) {
        test::loseNode(cells.pack, node);
    }
    cells.refresh();
    for (auto _ : state) {
        cells.page.render(&cells.target);
    }
}

// One live tick: every cell moved, the picture is made, compared and painted.
void cellsTick(benchmark::State& state)
{
    Cells cells(windowSize(state));
    int tick = 0;
    for (auto _ : state) {
        cells.pack.now += 100ms;
        for (auto& cell : cells.pack.cells) {
            cell.voltage.value += units::Millivolts(++tick % 3 - 1);
            cell.voltage.at = cells.pack.now;
        }
        test::sampleStatistics(cells.pack);
        cells.refresh();
        QApplication::processEvents(); // paints what is dirty
    }
}

const telemetry::Timeline& drive()
{
    static const auto timeline = test::recordedDrive({"sim0", 11min, 10s, 9, 300s, 330s});
    return *timeline;
}

struct Trends
{
    TrendPlot plot{theme()};
    TrendModel model;
    TrendWindow window;
    TrendPlot::Extras extras;
    Timestamp now{10min + 30s};
    QImage target{1600, 900, QImage::Format_RGB32};

    explicit Trends(TrendPlot::CellsView view)
    {
        plot.resize(target.size());
        plot.show();
        QApplication::processEvents();
        plot.setCellsView(view);
        const auto snapshot = drive().snapshot();
        model.setPack(snapshot.id, snapshot.layout);
        extras.selected = {{{3}, 4}, {{17}, 6}};
        extras.lowest = snapshot.cellStatistics.minCell;
        extras.highest = snapshot.cellStatistics.maxCell;
        step();
    }

    ColumnCache::Fresh fetch()
    {
        window.setTime({Timestamp(0s), now}, now);
        return model.update(
            window.view(plot.columnCount()), now,
            [](std::span<const telemetry::SignalRef> refs, Timestamp from, units::Duration width, std::size_t count,
               std::span<telemetry::Column> out) { drive().history().envelopes(refs, from, width, count, out); });
    }

    void paint(const ColumnCache::Fresh& fresh)
    {
        plot.showModel(model, fresh, extras);
        plot.render(&target);
    }

    void step() { paint(fetch()); }
};

TrendPlot::CellsView viewOf(const benchmark::State& state)
{
    return static_cast<TrendPlot::CellsView>(state.range(0));
}

// Everything drawn anew: another height, another scale, another theme.
void trendsRebuild(benchmark::State& state)
{
    Trends trends(viewOf(state));
    ColumnCache::Fresh everything;
    everything.everything = true;
    for (auto _ : state) {
        trends.paint(everything);
    }
}

// One step of a live picture: what is new is fetched from the history, drawn, and the plot painted.
void trendsStep(benchmark::State& state)
{
    Trends trends(viewOf(state));
    for (auto _ : state) {
        trends.now += 200ms;
        if (trends.now > Timestamp(11min)) {
            state.PauseTiming();
            trends.now = Timestamp(10min + 1s);
            trends.step();
            state.ResumeTiming();
        }
        trends.step();
    }
}

// Another span: every column of 448 cells and 128 sensors comes from the history.
void trendsFetch(benchmark::State& state)
{
    Trends trends(TrendPlot::CellsView::Envelope);
    for (auto _ : state) {
        trends.model.clear();
        benchmark::DoNotOptimize(trends.fetch());
    }
}

// Yardstick: as many points as the traces have columns, as bare polylines.
void barePolylines(benchmark::State& state)
{
    const Trends trends(TrendPlot::CellsView::Traces);
    const QRect area = trends.plot.paneArea(TrendPlot::Cells);
    const ColumnCache& cells = trends.model.cells();
    std::vector<QPolygonF> lines(cells.signalRefs().size());
    for (Lattice::Index k = cells.range().first; k < cells.range().last; ++k) {
        for (std::size_t signal = 0; signal < lines.size(); ++signal) {
            const auto& column = cells.column(k)[signal];
            if (!column.empty()) {
                const double x = area.left() + static_cast<double>(k - cells.range().first);
                lines[signal] << QPointF(x, area.bottom() - (column.minimum - 3.0) * area.height());
            }
        }
    }
    QImage target = trends.target;
    for (auto _ : state) {
        QPainter painter(&target);
        painter.setPen(QPen(Qt::gray, 0));
        for (const QPolygonF& line : lines) {
            painter.drawPolyline(line);
        }
    }
}

BENCHMARK(bareFields)->Args({1280, 800})->Args({1920, 1080})->Unit(benchmark::kMillisecond);
BENCHMARK(cellsPage)->Args({1280, 800})->Args({1920, 1080})->Unit(benchmark::kMillisecond);
BENCHMARK(cellsPageAllStale)->Args({1280, 800})->Args({1920, 1080})->Unit(benchmark::kMillisecond);
BENCHMARK(cellsTick)->Args({1280, 800})->Args({1920, 1080})->Unit(benchmark::kMillisecond);
BENCHMARK(barePolylines)->Unit(benchmark::kMillisecond);
BENCHMARK(trendsRebuild)->ArgName("view")->DenseRange(0, 2)->Unit(benchmark::kMillisecond);
BENCHMARK(trendsStep)->ArgName("view")->DenseRange(0, 2)->Unit(benchmark::kMillisecond);
BENCHMARK(trendsFetch)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace packdeck::ui

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
