// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLocale>

#include "ui/analysis/result_model.h"
#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

using testing::ElementsAre;

struct ResultModelTest : testing::Test
{
    ResultModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override
    {
        QLocale::setDefault(QLocale::c());
        model.setColumns(QStringLiteral("Cell"),
                         {{QStringLiteral("mV"), {}, 1, ResultColumn::Kind::Distance}, {QStringLiteral("R"), {}, 2}});
        model.setRows(
            {row("a", 1.0, 5.0), row("b", -9.0, std::nullopt), row("c", std::nullopt, 7.0), row("d", 4.0, 6.0)});
    }

    static ResultRow row(const char* name, std::optional<double> deviation, std::optional<double> resistance)
    {
        return {QString::fromLatin1(name),
                {deviation, resistance},
                units::CellIndex{{0}, static_cast<std::uint8_t>(name[0] - 'a')},
                std::nullopt};
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (int i = 0; i < model.rowCount(); ++i) {
            names.push_back(model.index(i, 0).data().toString().toStdString());
        }
        return names;
    }

    [[nodiscard]] QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
};

TEST_F(ResultModelTest, FiguresHaveTheirSignAndWhatIsMissingIsNoZero)
{
    EXPECT_EQ(shown(0, 1), QStringLiteral("+1.0"));
    EXPECT_EQ(shown(0, 2), QStringLiteral("5.00"));
    EXPECT_EQ(shown(1, 2), missingText());
    EXPECT_EQ(shown(2, 1), missingText());
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("mV"));
    EXPECT_EQ(model.row(4), nullptr);
    EXPECT_EQ(model.row(-1), nullptr);
}

TEST_F(ResultModelTest, SortsDistancesByHowFarFirstAndMissingAlwaysLast)
{
    model.sort(1, Qt::DescendingOrder);
    EXPECT_THAT(names(), ElementsAre("b", "d", "a", "c"));
    model.sort(1, Qt::AscendingOrder);
    EXPECT_THAT(names(), ElementsAre("b", "a", "d", "c"));
    model.sort(2, Qt::DescendingOrder);
    EXPECT_THAT(names(), ElementsAre("c", "d", "a", "b"));
    model.sort(2, Qt::AscendingOrder);
    EXPECT_THAT(names(), ElementsAre("a", "d", "c", "b"));
    model.sort(0, Qt::DescendingOrder);
    EXPECT_THAT(names(), ElementsAre("d", "c", "b", "a"));
}

TEST_F(ResultModelTest, NewRowsKeepTheOrderAndPersistentIndexesTheirRow)
{
    const QPersistentModelIndex kept = model.index(3, 0);
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(kept.row(), 1);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("d"));
    EXPECT_EQ(model.rowOf({{0}, 3}), 1);
    EXPECT_EQ(model.rowOf({{1}, 3}), -1);
    model.setRows({row("a", 1.0, {}), row("b", 3.0, {})});
    EXPECT_THAT(names(), ElementsAre("b", "a"));
}

} // namespace

} // namespace packdeck::ui
