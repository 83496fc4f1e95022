// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "telemetry/timeline.h"
#include "ui/logs/bad_line_model.h"
#include "ui/logs/id_list_model.h"
#include "ui/logs/log_list_model.h"
#include "ui/logs/note_model.h"
#include "ui/logs/time_bar.h"

namespace packdeck::ui {
namespace {

using namespace std::chrono_literals;
using units::Timestamp;

TEST(BadLineModel, ListsNumberAndReason)
{
    BadLineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{3, "expected a frame"}, {1200, "expected a time"}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.data(model.index(0, BadLineModel::Line), Qt::DisplayRole).toString(), QStringLiteral("3"));
    EXPECT_EQ(model.data(model.index(1, BadLineModel::Reason), Qt::DisplayRole).toString(),
              QStringLiteral("expected a time"));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(NoteModel, ListsTimeKindAndWords)
{
    using Note = log::RecordingNote;
    NoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{1'700'000'000'250'000, Note::Kind::Start, "packdeck 1"},
                   {1'700'000'004'000'000, Note::Kind::Marker, "fan on"}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, NoteModel::Kind).data().toString(), QStringLiteral("recording began"));
    EXPECT_TRUE(model.index(0, NoteModel::Time).data().toString().endsWith(QStringLiteral("20.250")));
    EXPECT_EQ(model.index(1, NoteModel::Text).data().toString(), QStringLiteral("fan on"));
    EXPECT_EQ(model.timeOf(1).time_since_epoch(), 1'700'000'004s);
}

TEST(IdListModel, NamesCountsAndSortsByNumber)
{
    IdListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    telemetry::IdFigures rare{0, 0x100, 9, std::nullopt, Timestamp(1s), Timestamp(1s)};
    telemetry::IdFigures often{1, 0x80001234U, 12'000, 9960us, Timestamp(2s), Timestamp(90s)};
    const telemetry::Timeline timeline({});
    model.setIds(&timeline, {rare, often}, {}, {"can0", "can1"});
    ASSERT_EQ(model.rowCount(), 2);
    const auto words = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(words(0, IdListModel::Id), QStringLiteral("100"));
    EXPECT_EQ(words(0, IdListModel::Period), QString()) << "one frame has no period";
    EXPECT_EQ(words(1, IdListModel::Id), QStringLiteral("00001234x"));
    EXPECT_EQ(words(1, IdListModel::Channel), QStringLiteral("can1"));
    EXPECT_EQ(words(1, IdListModel::Period), QStringLiteral("10.0 ms"));
    EXPECT_EQ(words(1, IdListModel::Last), QStringLiteral("00:01:30"));
    EXPECT_LT(model.index(0, IdListModel::Frames).data(IdListModel::SortRole).toULongLong(),
              model.index(1, IdListModel::Frames).data(IdListModel::SortRole).toULongLong());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    rare.count = 10;
    model.setIds(&timeline, {rare, often}, {}, {"can0", "can1"});
    EXPECT_EQ(reset.count(), 0) << "what grows keeps its rows";
    EXPECT_EQ(words(0, IdListModel::Frames), QStringLiteral("10"));
}

TEST(LogListModel, HasTheSessionFirstAndEveryLogThatWasAskedFor)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Showing showing;
    LogShelf shelf(
        showing, [] { return std::make_shared<telemetry::Timeline>(telemetry::TimelineOptions{}); }, settings);
    LogListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh(showing, shelf);
    EXPECT_EQ(model.rowCount(), 1);
    shelf.open(folder.filePath(QStringLiteral("none.log")));
    model.refresh(showing, shelf);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.idAt(0), Showing::session);
    EXPECT_EQ(model.rowOf(model.idAt(1)), 1);
    EXPECT_TRUE(QTest::qWaitFor([&shelf] { return !shelf.isLoading(); }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(showing, shelf);
    EXPECT_EQ(changed.count(), 1) << "one row, from reading to failed";
    EXPECT_TRUE(model.index(1).data().toString().contains(QStringLiteral("none.log")));
    model.refresh(showing, shelf);
    EXPECT_EQ(changed.count(), 1) << "nothing changed, nothing told";
}

TEST(TimeBar, AClickAndTheKeysSeek)
{
    Theme theme;
    TimeBar bar(theme);
    bar.resize(416, 30);
    bar.show();
    bar.setContent({Timestamp(0s), Timestamp(400s), Timestamp(100s), 1.0});
    QSignalSpy sought(&bar, &TimeBar::sought);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(208, 15));
    ASSERT_EQ(sought.count(), 1);
    EXPECT_NEAR(units::toSeconds(sought.last()[0].value<Timestamp>()), 200.0, 1.5);
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Right);
    ASSERT_EQ(sought.count(), 2);
    EXPECT_NEAR(units::toSeconds(sought.last()[0].value<Timestamp>()), 101.0, 0.1) << "one pixel";
    EXPECT_NEAR(bar.xOf(Timestamp(400s)), 408.0, 0.1);
}

TEST(TimeBar, WhatIsNotReadYetIsLeftFree)
{
    Theme theme;
    TimeBar bar(theme);
    bar.resize(416, 30);
    bar.setContent({Timestamp(0s), Timestamp(100s), Timestamp(100s), 0.25});
    EXPECT_NEAR(bar.xOf(Timestamp(100s)), 108.0, 0.1);
}

} // namespace
} // namespace packdeck::ui
