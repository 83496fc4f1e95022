// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/comparison.h"
#include "analysis/tables.h"
#include "core/analysis/synthetic_pack.h"

using namespace packdeck;
using namespace packdeck::analysis;
using analysis::test::pulses;
using analysis::test::SyntheticPack;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

constexpr double level_mV = 3700.0;

/// A rest, then pulses; one cell stands apart.
Report visit(std::size_t oddCell, double odd_mV, double odd_mohm)
{
    SyntheticPack pack;
    const auto rests = [](double) { return std::optional(0.0); };
    const auto offset = [=](std::size_t cell) { return cell == oddCell ? odd_mV : 0.0; };
    pack.run(
        80, [=](std::size_t cell, double) { return std::optional(level_mV + offset(cell)); }, rests);
    const double begin = pack.seconds() - 0.01;
    const auto amps = [begin](double seconds) { return pulses(50.0, 5.0)(seconds - begin); };
    pack.run(
        40,
        [=](std::size_t cell, double seconds) {
            const double mohm = cell == oddCell ? odd_mohm : 1.0;
            return std::optional(level_mV + offset(cell) - mohm * *amps(seconds));
        },
        amps);
    return pack.report();
}

TEST(Comparison, NamesTheCellThatMovedBetweenTwoLogs)
{
    const Report then = visit(4, -4.0, 1.2);
    const Report now = visit(4, -19.0, 1.9);
    ASSERT_EQ(commonCondition(then, now), Condition::Rest);
    const auto cells = compare(standOf(then, Condition::Rest), standOf(now, Condition::Rest));
    ASSERT_THAT(cells, SizeIs(SyntheticPack::cellCount));
    EXPECT_EQ(changeText(cells.front(), binding::CellNaming()), "N00\u00B7C05 from -4 to -19 mV");
    EXPECT_NEAR(*cells.front().change_mV(), -15.0, 0.01);
    EXPECT_NEAR(*cells.front().then.resistance_mohm, 1.2, 0.02);
    EXPECT_NEAR(*cells.front().resistanceChange_mohm(), 0.7, 0.03);
    EXPECT_NEAR(*cells[1].change_mV(), 0.0, 0.01);
}

TEST(Comparison, OfTwoInstantsOfOneLog)
{
    SyntheticPack pack;
    const auto falls = [](std::size_t cell, double seconds) {
        return std::optional(level_mV + (cell == 9 ? -0.1 * seconds : 0.0));
    };
    pack.run(200, falls, [](double) { return std::optional(0.0); });
    const PackStand then = standAt(pack.source(), SyntheticPack::at(90.0), {});
    const PackStand now = standAt(pack.source(), SyntheticPack::at(190.0), {});
    EXPECT_EQ(then.condition, Condition::Rest);
    EXPECT_NEAR(*then.spread_mV, 8.75, 0.6); // 87.5 s on average
    const auto cells = compare(then, now);
    EXPECT_EQ(units::slot(cells.front().cell), 9U);
    EXPECT_NEAR(*cells.front().change_mV(), -10.0, 0.5);
    EXPECT_FALSE(cells.front().resistanceChange_mohm());
}

TEST(Comparison, InstantKnowsItsCondition)
{
    SyntheticPack pack;
    const auto cells = [](std::size_t, double) { return std::optional(level_mV); };
    pack.run(100, cells, [](double) { return std::optional(0.0); });
    pack.run(20, cells, [](double) { return std::optional(40.0); });
    pack.run(20, cells, [](double) { return std::optional(-40.0); });
    pack.run(20, cells, [](double) { return std::optional(0.0); });
    pack.run(20, cells, [](double) { return std::nullopt; });
    const auto at = [&pack](double seconds) {
        return standAt(pack.source(), SyntheticPack::at(seconds), {}).condition;
    };
    EXPECT_EQ(at(50), Condition::Light); // whether it rested before is not known
    EXPECT_EQ(at(99), Condition::Rest);
    EXPECT_EQ(at(118), Condition::Discharge);
    EXPECT_EQ(at(138), Condition::Charge);
    EXPECT_EQ(at(158), Condition::Light); // not settled
    EXPECT_EQ(at(178), Condition::Unknown);
}

TEST(Comparison, CellThatIsMissingInOneStandsLastWithoutAChange)
{
    SyntheticPack pack;
    const auto loses = [](std::size_t cell, double seconds) -> std::optional<double> {
        return cell >= 12 && seconds > 100.0 ? std::nullopt : std::optional(level_mV + static_cast<double>(cell));
    };
    pack.run(200, loses, [](double) { return std::optional(0.0); });
    const auto cells = compare(standAt(pack.source(), SyntheticPack::at(80.0), {}),
                               standAt(pack.source(), SyntheticPack::at(180.0), {}));
    ASSERT_THAT(cells, SizeIs(SyntheticPack::cellCount));
    EXPECT_FALSE(cells.back().change_mV());
    EXPECT_TRUE(cells.back().then.deviation_mV);
    EXPECT_FALSE(cells.back().now.deviation_mV);
    EXPECT_NEAR(*cells.front().change_mV(), 0.0, 1e-6); // the lost ones took the median with them, nobody moved
    const std::string csv = toCsv(comparisonTable(cells, binding::CellNaming()), "");
    EXPECT_THAT(csv, HasSubstr("N00\u00B7C14,7.50,,,,,\n"));
}

TEST(Tables, OneRowACellAndEmptyWhereNothingWasMeasured)
{
    const Report report = visit(2, 8.0, 1.5);
    const Table table = cellTable(report, binding::CellNaming());
    ASSERT_THAT(table.rows, SizeIs(SyntheticPack::cellCount));
    for (const auto& row : table.rows) {
        ASSERT_EQ(row.size(), table.head.size());
    }
    const auto value = [&table](std::size_t row, std::string_view column) {
        const auto found = std::find(table.head.begin(), table.head.end(), column);
        return table.rows[row].at(static_cast<std::size_t>(found - table.head.begin()));
    };
    EXPECT_EQ(value(2, "cell"), "N00\u00B7C03");
    EXPECT_EQ(value(2, "rest_deviation_mV"), "8.00");
    EXPECT_EQ(value(2, "resistance_mohm"), "1.5000");
    EXPECT_EQ(value(2, "charge_deviation_mV"), "");
    EXPECT_EQ(value(2, "balancing_s"), ""); // no node told
    EXPECT_THAT(toCsv(table, "simulated"), HasSubstr(",simulated\n"));
    EXPECT_THAT(toCsv({{"a,b", "c"}, {{"x\"y", "z"}}}, ""), testing::StrEq("\"a,b\",c\n\"x\"\"y\",z\n"));
}

} // namespace
