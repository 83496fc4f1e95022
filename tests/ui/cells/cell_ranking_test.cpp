// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <gtest/gtest.h>

#include "tests/ui/sample_snapshot.h"
#include "ui/cells/cell_ranking.h"

namespace packdeck::ui {

namespace {

using units::CellIndex;

telemetry::PackSnapshot flatPack(int nodes, int cells)
{
    auto pack = test::sampleSnapshot({nodes, cells, 0});
    for (auto& cell : pack.cells) {
        cell.voltage.value = units::Millivolts(3700);
    }
    return pack;
}

telemetry::CellView& cellOf(telemetry::PackSnapshot& pack, int node, int position)
{
    return pack.cells[units::slot(CellIndex{{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(position)})];
}

TEST(CellRanking, WorstFirstAndOfEqualsTheFirstByIndex)
{
    auto pack = flatPack(32, 14);
    cellOf(pack, 9, 3).voltage.value = units::Millivolts(3650);
    cellOf(pack, 2, 1).voltage.value = units::Millivolts(3660);
    cellOf(pack, 30, 0).voltage.value = units::Millivolts(3660);
    cellOf(pack, 5, 5).voltage.value = units::Millivolts(3730);
    cellOf(pack, 1, 5).voltage.value = units::Millivolts(3730);
    const auto ranking = rankCells(pack, {}, 3);
    EXPECT_EQ(ranking.lowest,
              (std::vector<RankedCell>{{{{9}, 3}, 3650, -50}, {{{2}, 1}, 3660, -40}, {{{30}, 0}, 3660, -40}}));
    ASSERT_EQ(ranking.highest.size(), 3U);
    EXPECT_EQ(ranking.highest[0], (RankedCell{{{1}, 5}, 3730, 30}));
    EXPECT_EQ(ranking.highest[1], (RankedCell{{{5}, 5}, 3730, 30}));
}

TEST(CellRanking, StaleCellsAreNotRanked)
{
    auto pack = flatPack(2, 4);
    cellOf(pack, 0, 0).voltage.value = units::Millivolts(1000);
    cellOf(pack, 0, 0).voltage.freshness = telemetry::Freshness::Stale;
    cellOf(pack, 0, 1).voltage.value = units::Millivolts(0);
    cellOf(pack, 0, 1).quality = telemetry::CellQuality::Suspect;
    const auto ranking = rankCells(pack, {}, 5);
    for (const auto& cell : ranking.lowest) {
        EXPECT_EQ(cell.millivolts, 3700);
    }
    EXPECT_EQ(ranking.lowest.size() + ranking.highest.size(), 6U) << "no cell stands in both lists";
}

TEST(CellRanking, DeviatesFromTheOwnString)
{
    auto pack = flatPack(4, 4);
    for (int node = 2; node < 4; ++node) {
        for (int position = 0; position < 4; ++position) {
            cellOf(pack, node, position).voltage.value = units::Millivolts(3500);
        }
    }
    cellOf(pack, 3, 3).voltage.value = units::Millivolts(3520);
    const auto ranking = rankCells(pack, StringStarts({2}), 1);
    EXPECT_EQ(ranking.highest.front(), (RankedCell{{{3}, 3}, 3520, 20})) << "3700 mV is normal in its string";
}

TEST(CellRanking, NothingMeasuredRanksNothing)
{
    const auto ranking = rankCells({}, {}, 5);
    EXPECT_TRUE(ranking.lowest.empty());
    EXPECT_TRUE(ranking.highest.empty());
}

struct BinCase
{
    int deviation;
    int bin;
};

class Bin : public testing::TestWithParam<BinCase>
{
};

TEST_P(Bin, HoldsTheDeviation)
{
    const auto bins = histogram({{{{0}, 0}, 3700 + GetParam().deviation, GetParam().deviation}}, 5, 20);
    EXPECT_EQ(bins[static_cast<std::size_t>(GetParam().bin)], 1);
    EXPECT_EQ(std::accumulate(bins.begin(), bins.end(), 0), 1);
}

INSTANTIATE_TEST_SUITE_P(Edges, Bin,
                         testing::Values(BinCase{0, 10}, BinCase{4, 10}, BinCase{5, 11}, BinCase{-1, 9}, BinCase{-5, 9},
                                         BinCase{-6, 8}, BinCase{49, 19}, BinCase{50, 19}, BinCase{500, 19},
                                         BinCase{-50, 0}, BinCase{-500, 0}));

} // namespace

} // namespace packdeck::ui
