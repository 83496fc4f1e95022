// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/sample_snapshot.h"
#include "ui/cells/cell_reference.h"
#include "ui/cells/grid_picture.h"

namespace packdeck::ui {

namespace {

using telemetry::CellQuality;
using telemetry::PackSnapshot;
using units::CellIndex;

std::string words(const FigureText& text)
{
    return text.view().toString().toStdString();
}

struct Scene
{
    PackSnapshot pack = test::sampleSnapshot();
    GridOptions options;
    SensorMap sensors{pack.layout};
    binding::CellNaming naming;
    bool narrow = false;
    std::optional<PackSnapshot> reference;
    int medianChange_mV = 0;
    int medianChange_dK = 0;

    telemetry::CellView& cell(int node, int position)
    {
        return pack
            .cells[units::slot(CellIndex{{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(position)})];
    }

    [[nodiscard]] GridScales scales() const { return {palette(ThemeKind::Light), options}; }

    [[nodiscard]] GridPicture make() const
    {
        const GridScales colours = scales();
        if (reference) {
            const GridReference then{*reference, medianChange_mV, medianChange_dK};
            return makeGridPicture({pack, &then, options, colours, sensors, naming, narrow});
        }
        return makeGridPicture({pack, nullptr, options, colours, sensors, naming, narrow});
    }
};

void setAll(Scene& scene, int millivolts)
{
    for (auto& cell : scene.pack.cells) {
        cell.voltage.value = units::Millivolts(millivolts);
    }
}

TEST(GridPicture, HasTheShapeOfThePack)
{
    Scene scene;
    EXPECT_EQ(scene.make().shape, (GridShape{32, 14, 4}));
    scene.pack = test::sampleSnapshot({1, 4, 2});
    EXPECT_EQ(scene.make().shape, (GridShape{1, 4, 2}));
    scene.pack = {};
    EXPECT_TRUE(scene.make().rows.empty());
}

struct DeviationCase
{
    int millivolts;
    const char* detail;
    int shadeOf;
};

class DeviationOf : public testing::TestWithParam<DeviationCase>
{
};

TEST_P(DeviationOf, ColoursByDistanceFromTheMedian)
{
    Scene scene;
    setAll(scene, 3700);
    scene.cell(5, 5).voltage.value = units::Millivolts(GetParam().millivolts);
    const auto field = scene.make().rows[5].cells[5];
    EXPECT_EQ(words(field.figure), std::to_string(GetParam().millivolts));
    EXPECT_EQ(words(field.detail), GetParam().detail);
    EXPECT_EQ(field.shade, scene.scales().deviation.at(GetParam().shadeOf));
    EXPECT_EQ(field.shade == scene.scales().neutral, std::abs(GetParam().shadeOf) <= 10);
}

INSTANTIATE_TEST_SUITE_P(Thresholds, DeviationOf,
                         testing::Values(DeviationCase{3700, "0", 0}, DeviationCase{3710, "+10", 10},
                                         DeviationCase{3711, "+11", 11}, DeviationCase{3690, "\u221210", -10},
                                         DeviationCase{3689, "\u221211", -11}, DeviationCase{3750, "+50", 50},
                                         DeviationCase{3900, "+200", 50}, DeviationCase{2500, "\u22121200", -50}));

TEST(GridPicture, ColoursDoNotStretchWithTheData)
{
    Scene calm;
    setAll(calm, 3700);
    calm.cell(1, 1).voltage.value = units::Millivolts(3712);
    Scene wild = calm;
    wild.cell(2, 2).voltage.value = units::Millivolts(4300);
    EXPECT_EQ(calm.make().rows[1].cells[1].shade, wild.make().rows[1].cells[1].shade);
}

TEST(GridPicture, StringsHaveTheirOwnMedians)
{
    Scene scene;
    setAll(scene, 3700);
    for (int node = 16; node < 32; ++node) {
        for (int position = 0; position < 14; ++position) {
            scene.cell(node, position).voltage.value = units::Millivolts(3600);
        }
    }
    EXPECT_EQ(words(scene.make().rows[0].cells[0].detail), "+100") << "one string: the lower middle value is 3600";
    scene.options.strings = StringStarts({16});
    const auto picture = scene.make();
    EXPECT_EQ(words(picture.rows[0].cells[0].detail), "0");
    EXPECT_EQ(words(picture.rows[16].cells[0].detail), "0");
    EXPECT_TRUE(picture.rows[16].stringBegins);
    EXPECT_FALSE(picture.rows[15].stringBegins);
}

TEST(GridPicture, NarrowCellsShowTheDeviation)
{
    Scene scene;
    setAll(scene, 3700);
    scene.cell(0, 3).voltage.value = units::Millivolts(3648);
    scene.narrow = true;
    for (const auto mode : {GridMode::Deviation, GridMode::Voltage, GridMode::Balancing}) {
        scene.options.mode = mode;
        EXPECT_EQ(words(scene.make().rows[0].cells[3].figure), "\u221252");
    }
}

TEST(GridPicture, ExtremesAreMarked)
{
    const auto picture = Scene().make();
    EXPECT_TRUE(picture.rows[6].cells[2].marks.has(Mark::Lowest));
    EXPECT_TRUE(picture.rows[13].cells[7].marks.has(Mark::Highest));
    EXPECT_TRUE(picture.rows[2].sensors[1].marks.has(Mark::Highest));
    int lowest = 0;
    int highest = 0;
    for (const auto& row : picture.rows) {
        for (const auto& cell : row.cells) {
            lowest += cell.marks.has(Mark::Lowest) ? 1 : 0;
            highest += cell.marks.has(Mark::Highest) ? 1 : 0;
        }
    }
    EXPECT_EQ(lowest, 1);
    EXPECT_EQ(highest, 1);
}

TEST(GridPicture, BalancingCommandedIsNotConfirmed)
{
    Scene scene;
    const auto marks = [&](int node, int position) {
        return scene.make().rows[static_cast<std::size_t>(node)].cells[static_cast<std::size_t>(position)].marks;
    };
    EXPECT_TRUE(marks(13, 7).has(Mark::BalancingConfirmed));
    EXPECT_FALSE(marks(13, 7).has(Mark::BalancingCommanded));
    EXPECT_TRUE(marks(21, 4).has(Mark::BalancingCommanded));
    EXPECT_FALSE(marks(21, 4).has(Mark::BalancingConfirmed));
    EXPECT_TRUE(marks(11, 5).has(Mark::HighResistance));
    EXPECT_EQ(words(scene.make().rows[13].balancing), "2");
    EXPECT_EQ(words(scene.make().rows[0].balancing), "") << "none is no number";
}

TEST(GridPicture, LostNodeIsHatchedWithItsLastValues)
{
    Scene scene;
    test::loseNode(scene.pack, 9);
    const auto picture = scene.make();
    for (std::size_t position = 0; position < 14; ++position) {
        const auto& field = picture.rows[9].cells[position];
        EXPECT_TRUE(field.marks.has(Mark::Stale));
        EXPECT_TRUE(field.marks.isHatched());
        EXPECT_EQ(field.shade, scene.scales().neutral) << "stale is not coloured as if fresh";
        EXPECT_EQ(words(field.figure), std::to_string(scene.cell(9, static_cast<int>(position)).voltage.value.value()));
        EXPECT_FALSE(picture.rows[8].cells[position].marks.isHatched());
    }
    EXPECT_TRUE(picture.rows[9].sensors[0].marks.has(Mark::Stale));
    EXPECT_TRUE(picture.rows[9].sumIsOld);
    EXPECT_TRUE(picture.rows[9].spread.figure.isEmpty()) << "no measured cell has no spread";
}

TEST(GridPicture, AbsentMissingAndSuspectAreThreeThings)
{
    Scene scene;
    scene.cell(0, 0) = {};
    scene.cell(0, 1) = {};
    scene.cell(0, 1).quality = CellQuality::Missing;
    scene.cell(0, 2).quality = CellQuality::Suspect;
    scene.cell(0, 2).voltage.freshness = telemetry::Freshness::Stale;
    scene.cell(0, 3) = {};
    scene.cell(0, 3).quality = CellQuality::Suspect;
    const auto row = scene.make().rows[0];
    EXPECT_TRUE(row.cells[0].marks.has(Mark::Absent));
    EXPECT_TRUE(row.cells[0].figure.isEmpty());
    EXPECT_TRUE(row.cells[1].marks.has(Mark::Missing));
    EXPECT_EQ(words(row.cells[1].figure), "\u2013") << "missing is not 0";
    EXPECT_TRUE(row.cells[2].marks.has(Mark::Suspect));
    EXPECT_TRUE(row.cells[2].marks.has(Mark::Stale));
    EXPECT_FALSE(row.cells[2].figure.isEmpty());
    EXPECT_TRUE(row.cells[3].marks.has(Mark::Suspect));
    EXPECT_TRUE(row.cells[3].marks.has(Mark::Missing));
}

TEST(GridPicture, TemperatureModeTakesTheNearestSensorAndMarksPlaces)
{
    Scene scene;
    scene.options.mode = GridMode::Temperature;
    const auto picture = scene.make();
    const auto& row = picture.rows[2];
    EXPECT_EQ(words(row.sensors[1].figure), "41.2");
    EXPECT_EQ(words(row.cells[5].figure), "41.2");
    EXPECT_EQ(words(row.cells[5].detail), "T2");
    EXPECT_EQ(row.cells[5].shade, row.sensors[1].shade);
    EXPECT_TRUE(row.cells[5].marks.has(Mark::SensorPlace));
    EXPECT_FALSE(row.cells[4].marks.has(Mark::SensorPlace));
    scene.sensors.setNearest({{2}, 0}, {{2}, 1});
    EXPECT_EQ(words(scene.make().rows[2].cells[0].figure), "41.2");
}

TEST(GridPicture, CellWithoutASensorShowsNoTemperature)
{
    Scene scene;
    scene.pack = test::sampleSnapshot({2, 14, 0});
    scene.sensors.setLayout(scene.pack.layout);
    scene.options.mode = GridMode::Temperature;
    EXPECT_EQ(words(scene.make().rows[0].cells[0].figure), "\u2013");
}

TEST(GridPicture, StaleSensorHatchesTheCellsThatTakeIt)
{
    Scene scene;
    scene.options.mode = GridMode::Temperature;
    scene.pack.sensors[units::slot(units::SensorIndex{{4}, 0})].temperature.freshness = telemetry::Freshness::Stale;
    const auto row = scene.make().rows[4];
    EXPECT_TRUE(row.cells[0].marks.has(Mark::Stale));
    EXPECT_FALSE(row.cells[13].marks.has(Mark::Stale));
}

TEST(GridPicture, ReferenceShowsTheChange)
{
    Scene scene;
    scene.reference = scene.pack;
    scene.cell(3, 3).voltage.value += units::Millivolts(-23);
    scene.pack.sensors[units::slot(units::SensorIndex{{3}, 2})].temperature.value += units::DeciCelsius(31);
    auto picture = scene.make();
    EXPECT_EQ(words(picture.rows[3].cells[3].figure), "\u221223");
    EXPECT_EQ(picture.rows[3].cells[3].shade, scene.scales().deviation.at(-23));
    EXPECT_EQ(words(picture.rows[3].sensors[2].figure), "+3.1");
    EXPECT_EQ(words(picture.rows[0].cells[0].figure), "0");

    scene.options.lessMedianChange = true;
    scene.medianChange_mV = -20;
    scene.medianChange_dK = 30;
    picture = scene.make();
    EXPECT_EQ(words(picture.rows[3].cells[3].figure), "\u22123");
    EXPECT_EQ(words(picture.rows[0].cells[0].figure), "+20");
    EXPECT_EQ(words(picture.rows[3].sensors[2].figure), "+0.1");
}

TEST(GridPicture, NothingToCompareWithIsNotZeroChange)
{
    Scene scene;
    scene.reference = scene.pack;
    scene.reference->cells[0].voltage.freshness = telemetry::Freshness::Stale;
    EXPECT_EQ(words(scene.make().rows[0].cells[0].figure), "\u2013");
}

TEST(GridPicture, AgeModeTellsTheAgeOfEveryCell)
{
    Scene scene;
    scene.options.mode = GridMode::Age;
    scene.cell(0, 0).voltage.at = scene.pack.now - std::chrono::milliseconds(2500);
    test::loseNode(scene.pack, 9, std::chrono::seconds(42));
    const auto picture = scene.make();
    EXPECT_EQ(words(picture.rows[0].cells[0].figure), "2.5");
    EXPECT_EQ(picture.rows[0].cells[0].shade, scene.scales().age.at(25));
    EXPECT_EQ(words(picture.rows[0].cells[1].figure), "0.0");
    EXPECT_EQ(words(picture.rows[9].cells[0].figure), "42");
}

TEST(GridPicture, NumberingStartReachesNamesOnly)
{
    Scene scene;
    scene.naming = binding::CellNaming(1, 0);
    scene.options.mode = GridMode::Temperature;
    const auto picture = scene.make();
    EXPECT_EQ(words(picture.rows[0].label), "N01");
    EXPECT_EQ(words(picture.rows[0].cells[0].detail), "T0");
}

TEST(GridPicture, OneChangedCellChangesOneRow)
{
    Scene scene;
    const auto before = scene.make();
    scene.cell(20, 1).voltage.value += units::Millivolts(1);
    test::sampleStatistics(scene.pack);
    const auto after = scene.make();
    for (std::size_t node = 0; node < 32; ++node) {
        EXPECT_EQ(before.rows[node] == after.rows[node], node != 20) << node;
    }
}

struct FigureCase
{
    FigureText text;
    const char* expected;
};

TEST(FigureText, WritesNumbers)
{
    for (const auto& c : {FigureCase{FigureText::number(0), "0"},
                          {FigureText::number(-52), "\u221252"},
                          {FigureText::number(3714), "3714"},
                          {FigureText::change(12), "+12"},
                          {FigureText::change(0), "0"},
                          {FigureText::tenths(412), "41.2"},
                          {FigureText::tenths(-5), "\u22120.5"},
                          {FigureText::changeInTenths(4), "+0.4"},
                          {FigureText::number(INT_MIN), "\u22122147483"}}) {
        EXPECT_EQ(words(c.text), c.expected);
    }
}

} // namespace

TEST(GridPictureLimits, CellsBeyondAnEditedLimitAreMarkedAndOthersAreNot)
{
    const telemetry::PackSnapshot pack = test::sampleSnapshot();
    const GridOptions options;
    const GridScales scales(palette(ThemeKind::Light), options);
    const SensorMap sensors(pack.layout);
    const binding::CellNaming naming;
    const Limits held;
    const auto marked = [&](const Limits* edited) {
        return countMarks(makeGridPicture({pack, nullptr, options, scales, sensors, naming, false, &held, edited}),
                          Mark::BeyondEdited);
    };
    EXPECT_EQ(marked(nullptr), 0);
    EXPECT_EQ(marked(&held), 0) << "nothing was changed";
    Limits edited = held;
    edited.cellWarningHigh = pack.cellStatistics.max - units::Millivolts(1);
    EXPECT_GE(marked(&edited), 1);
    EXPECT_LT(marked(&edited), 10);
    edited.cellWarningHigh = pack.cellStatistics.max;
    EXPECT_EQ(marked(&edited), 0) << "at the limit is not beyond it";
}

} // namespace packdeck::ui
