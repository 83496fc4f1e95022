// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <gtest/gtest.h>

#include "ui/plot/scroll_image.h"
#include "ui/plot/span_raster.h"
#include "ui/trends/waterfall_raster.h"

namespace packdeck::ui {

namespace {

using telemetry::Column;

constexpr QRgb nothing = qRgb(255, 255, 255);
constexpr int shadeCount = 6;

// Shade n is its own number, so that an image can be read back as counts.
std::vector<QRgb> numberedShades()
{
    std::vector<QRgb> shades{nothing};
    for (int n = 1; n <= shadeCount; ++n) {
        shades.push_back(qRgb(n, 0, 0));
    }
    return shades;
}

using Traces = std::vector<std::vector<Column>>; // [column][trace]

// The same picture the obvious way: one trace and one column after the other, a set of rows each.
std::vector<std::vector<int>> bruteForce(const Traces& traces, int bridge, const RowScale& scale)
{
    const std::size_t columns = traces.size();
    std::vector<std::vector<int>> counts(columns, std::vector<int>(static_cast<std::size_t>(scale.height), 0));
    for (std::size_t trace = 0; trace < traces.front().size(); ++trace) {
        std::vector<std::vector<bool>> touched(columns,
                                               std::vector<bool>(static_cast<std::size_t>(scale.height), false));
        const auto touch = [&](std::size_t column, int top, int bottom) {
            for (int row = top; row <= bottom; ++row) {
                touched[column][static_cast<std::size_t>(row)] = true;
            }
        };
        std::optional<std::size_t> before;
        for (std::size_t k = 0; k < columns; ++k) {
            const Column& now = traces[k][trace];
            if (now.empty()) {
                continue;
            }
            const int top = scale.rowOf(now.maximum);
            const int bottom = scale.rowOf(now.minimum);
            if (before && static_cast<int>(k - *before) <= bridge + 1) {
                const int oldTop = scale.rowOf(traces[*before][trace].maximum);
                const int oldBottom = scale.rowOf(traces[*before][trace].minimum);
                if (k - *before == 1) {
                    touch(k, std::min(top, oldBottom + 1), std::max(bottom, std::min(oldTop, scale.height) - 1));
                    if (top <= oldBottom && bottom >= oldTop) {
                        touched[k].assign(touched[k].size(), false); // they overlap: nothing to join
                    }
                } else {
                    const double from = (oldTop + oldBottom) / 2.0;
                    const double slope = ((top + bottom) / 2.0 - from) / static_cast<double>(k - *before);
                    for (std::size_t j = *before + 1; j < k; ++j) {
                        const double left = from + slope * (static_cast<double>(j - *before) - 0.5);
                        touch(j, static_cast<int>(std::lround(std::min(left, left + slope))),
                              static_cast<int>(std::lround(std::max(left, left + slope))));
                    }
                }
            }
            touch(k, top, bottom);
            before = k;
        }
        for (std::size_t k = 0; k < columns; ++k) {
            for (std::size_t row = 0; row < touched[k].size(); ++row) {
                counts[k][row] += touched[k][row] ? 1 : 0;
            }
        }
    }
    return counts;
}

void expectImage(const QImage& image, const ColumnRange& range, const std::vector<std::vector<int>>& counts)
{
    for (Lattice::Index k = range.first; k < range.last; ++k) {
        const int x = static_cast<int>(k % image.width());
        for (int y = 0; y < image.height(); ++y) {
            const int count = std::min(counts[static_cast<std::size_t>(k)][static_cast<std::size_t>(y)], shadeCount);
            ASSERT_EQ(image.pixel(x, y), numberedShades()[static_cast<std::size_t>(count)])
                << "column " << k << " row " << y;
        }
    }
}

Traces randomTraces(std::mt19937& random, std::size_t columns, std::size_t traces)
{
    std::uniform_real_distribution<float> value(-0.2F, 1.2F);
    std::uniform_real_distribution<float> width(0.0F, 0.2F);
    Traces result(columns, std::vector<Column>(traces));
    for (auto& column : result) {
        for (auto& trace : column) {
            if (random() % 4 != 0) {
                trace.minimum = value(random);
                trace.maximum = trace.minimum + width(random);
            }
        }
    }
    return result;
}

struct RasterCase
{
    int columns;
    int traces;
    int bridge;
    int height;
};

class Raster : public testing::TestWithParam<RasterCase>
{
};

TEST_P(Raster, IsWhatBruteForceDraws)
{
    const RasterCase& c = GetParam();
    std::mt19937 random(static_cast<unsigned>(c.columns * 31 + c.bridge));
    for (int round = 0; round < 5; ++round) {
        const Traces traces =
            randomTraces(random, static_cast<std::size_t>(c.columns), static_cast<std::size_t>(c.traces));
        const RowScale scale{0.0, 1.0, c.height};
        QImage image(c.columns, c.height, QImage::Format_RGB32);
        image.fill(qRgb(1, 2, 3));
        const ColumnRange all{0, c.columns};
        SpanRaster raster(numberedShades());
        raster.rasterise(
            all, all, c.bridge, scale, [&](Lattice::Index k) { return std::span(traces[static_cast<std::size_t>(k)]); },
            image);
        expectImage(image, all, bruteForce(traces, c.bridge, scale));
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Raster,
                         testing::Values(RasterCase{200, 9, 0, 64}, RasterCase{200, 9, 2, 64}, RasterCase{65, 3, 7, 10},
                                         RasterCase{1, 1, 0, 1}, RasterCase{130, 20, 1, 200}));

TEST(SpanRaster, InPiecesAsInOneGo)
{
    std::mt19937 random(3);
    const Traces traces = randomTraces(random, 300, 8);
    const RowScale scale{0.0, 1.0, 50};
    constexpr int bridge = 3;
    const ColumnRange all{0, 300};
    const auto columnAt = [&](Lattice::Index k) { return std::span(traces[static_cast<std::size_t>(k)]); };
    SpanRaster raster(numberedShades());
    QImage image(300, 50, QImage::Format_RGB32);
    for (Lattice::Index k = 0; k < 300; k += 7) {
        raster.rasterise({k, std::min<Lattice::Index>(300, k + 7)}, all, bridge, scale, columnAt, image);
    }
    expectImage(image, all, bruteForce(traces, bridge, scale));
}

TEST(SpanRaster, AGapIsAGap)
{
    Traces traces(20, std::vector<Column>(1, Column{0.5F, 0.5F}));
    for (std::size_t k = 5; k < 12; ++k) {
        traces[k][0] = {};
    }
    const RowScale scale{0.0, 1.0, 11};
    QImage image(20, 11, QImage::Format_RGB32);
    SpanRaster raster(numberedShades());
    const auto columnAt = [&](Lattice::Index k) { return std::span(traces[static_cast<std::size_t>(k)]); };
    raster.rasterise({0, 20}, {0, 20}, 3, scale, columnAt, image);
    for (int x = 5; x < 12; ++x) {
        EXPECT_EQ(image.pixel(x, 5), nothing) << x;
    }
    raster.rasterise({0, 20}, {0, 20}, 7, scale, columnAt, image);
    for (int x = 5; x < 12; ++x) {
        EXPECT_NE(image.pixel(x, 5), nothing) << "within the bridge";
    }
}

TEST(SpanRaster, ASpikeOfOneSampleStays)
{
    Traces traces(50, std::vector<Column>(448, Column{0.5F, 0.5F}));
    traces[20][100].minimum = 0.1F;
    const RowScale scale{0.0, 1.0, 101};
    QImage image(50, 101, QImage::Format_RGB32);
    SpanRaster raster(numberedShades());
    raster.rasterise(
        {0, 50}, {0, 50}, 0, scale, [&](Lattice::Index k) { return std::span(traces[static_cast<std::size_t>(k)]); },
        image);
    EXPECT_EQ(image.pixel(20, 90), qRgb(1, 0, 0));
    EXPECT_EQ(image.pixel(20, 91), nothing);
    EXPECT_EQ(image.pixel(19, 90), nothing);
}

TEST(ScrollImage, ScrollsAsIfDrawnAnew)
{
    // Each column is drawn in the colour of its number.
    const auto draw = [](const ColumnRange& columns, QImage& image) {
        for (Lattice::Index k = columns.first; k < columns.last; ++k) {
            for (int y = 0; y < image.height(); ++y) {
                image.setPixel(static_cast<int>(k % image.width()), y, 0xFF000000U | static_cast<QRgb>(k));
            }
        }
    };
    ScrollImage image;
    image.setSize(40, 3, nothing);
    Lattice::Index first = 100;
    std::mt19937 random(1);
    for (int step = 0; step < 200; ++step) {
        const ColumnRange columns{first, first + 40};
        const auto drawn = image.update(columns, {}, draw);
        if (step > 0) {
            EXPECT_LE(drawn, 40);
        }
        QImage target(44, 5, QImage::Format_RGB32);
        target.fill(nothing);
        {
            QPainter painter(&target);
            image.paint(painter, QRectF(2, 1, 40, 3), 1.0);
        }
        for (int x = 0; x < 40; ++x) {
            ASSERT_EQ(target.pixel(x + 2, 2), 0xFF000000U | static_cast<QRgb>(first + x));
        }
        EXPECT_EQ(target.pixel(1, 2), nothing);
        EXPECT_EQ(target.pixel(42, 2), nothing);
        first += static_cast<int>(random() % 60) - 25;
    }
}

TEST(ScrollImage, AStepCostsItsNewColumnsAlone)
{
    Lattice::Index drawn = 0;
    const auto draw = [&](const ColumnRange& columns, QImage&) { drawn += columns.count(); };
    ScrollImage image;
    image.setSize(1000, 10, nothing);
    image.update({0, 1000}, {}, draw);
    EXPECT_EQ(drawn, 1000);
    drawn = 0;
    image.update({2, 1002}, {999, 1002}, draw);
    EXPECT_EQ(drawn, 2 + 1) << "two new, and one that was still open";
    drawn = 0;
    image.update({2, 1002}, {}, draw);
    EXPECT_EQ(drawn, 0);
    image.invalidate();
    image.update({2, 1002}, {}, draw);
    EXPECT_EQ(drawn, 1000);
}

TEST(WaterfallRaster, AnOddCellIsNeverHiddenByItsNeighbours)
{
    // Ten cells in two rows of pixels.
    std::vector<Column> column(10, Column{3.7F, 3.7F});
    column[7] = {3.75F, 3.75F};
    std::vector<QRgb> colours;
    for (int i = 0; i <= 100; ++i) {
        colours.push_back(qRgb(i, 0, 0));
    }
    WaterfallRaster raster(colours, 0.050F, nothing);
    QImage image(1, 2, QImage::Format_RGB32);
    raster.rasterise(
        {0, 1}, [&](Lattice::Index) { return std::span<const Column>(column); }, image);
    EXPECT_EQ(image.pixel(0, 0), qRgb(50, 0, 0));
    EXPECT_EQ(image.pixel(0, 1), qRgb(100, 0, 0));
    for (auto& cell : column) {
        cell = {};
    }
    raster.rasterise(
        {0, 1}, [&](Lattice::Index) { return std::span<const Column>(column); }, image);
    EXPECT_EQ(image.pixel(0, 0), nothing);
}

TEST(RowScale, ClampsAndRounds)
{
    const RowScale scale{3.0, 4.0, 101};
    EXPECT_EQ(scale.rowOf(4.0), 0);
    EXPECT_EQ(scale.rowOf(3.0), 100);
    EXPECT_EQ(scale.rowOf(3.5), 50);
    EXPECT_EQ(scale.rowOf(9.0), 0);
    EXPECT_EQ(scale.rowOf(-9.0), 100);
}

} // namespace

} // namespace packdeck::ui
