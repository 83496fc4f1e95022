// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/trends/trends_page.h"

namespace packdeck::ui {

/// The page Trends with all that it needs, shown over a recorded drive.
struct TrendsDesk : testing::Test
{
    Theme theme{ThemeKind::Light};
    CellSelection selection;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    DbcShelf shelf{settings};
    TrendsPage page{theme, selection, shelf, settings};

    void SetUp() override
    {
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        page.resize(1232, 690);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    /// What the window would hand over at `now`, following.
    [[nodiscard]] static Moment momentAt(telemetry::Timeline& drive, units::Timestamp now)
    {
        Moment result;
        result.timeline = &drive;
        result.snapshot = std::make_shared<telemetry::PackSnapshot>(drive.snapshot());
        result.now = now;
        result.cursor = now;
        result.wallNow = units::WallTime(std::chrono::hours(490'000) + now.time_since_epoch());
        return result;
    }
};

} // namespace packdeck::ui
