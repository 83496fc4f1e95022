// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <optional>

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/logs/sample_log.h"
#include "tests/ui/logs/timelines.h"
#include "ui/cells/cells_page.h"
#include "ui/logs/log_desk.h"
#include "ui/shell/chip.h"
#include "ui/shell/desk.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/tile.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trends/trends_page.h"

namespace packdeck::ui::test {

/// The pages of logs in a window on a session, with a user in front.
class LogDeskBench : public testing::Test
{
protected:
    LogDeskBench()
    {
        window.addPage(cells);
        window.addPage(trends);
        logs.emplace(desk, window, theme, shelf, settings, [this] { return source->makeForLog(); });
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        desk.start();
    }

    [[nodiscard]] QString write(const char* name, const packdeck::test::SampleLog& options = {}) const
    {
        const QString file = folder.filePath(QString::fromLatin1(name));
        packdeck::test::writeSampleLog(file.toStdString(), options);
        return file;
    }

    /// Opens it and waits until it is read and shown.
    void open(const QString& file)
    {
        logs->shelf().open(file);
        ASSERT_TRUE(until([&] { return !logs->shelf().isLoading(); }));
        const QString name = QFileInfo(file).fileName();
        ASSERT_TRUE(until([&] { return desk.moment().log == name && desk.moment().snapshot; }));
    }

    [[nodiscard]] QString chip(const char* name) const
    {
        return window.findChild<Chip*>(QString::fromLatin1(name))->content().text;
    }

    [[nodiscard]] QString state() const { return window.findChild<Tile*>(QStringLiteral("state"))->content().value; }

    [[nodiscard]] bool stands(const QString& words) const
    {
        const auto& notices = window.findChild<NoticeStrip*>()->notices();
        return std::any_of(notices.begin(), notices.end(),
                           [&words](const Notice& notice) { return notice.text.contains(words); });
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }

    [[nodiscard]] const TimeCursor& cursor() { return desk.showing().shown().cursor; }

    void connectToSimulatedPack()
    {
        link::ConnectRequest request;
        request.plugin = QString::fromLatin1(link::packdeckPluginName);
        request.interfaceName = QStringLiteral("sim-4");
        session.connectTo(request);
        ASSERT_TRUE(until([this] { return chip("mode") == QStringLiteral("WATCH") && !state().isEmpty(); }));
    }

    QTemporaryDir folder;
    std::shared_ptr<app::TimelineSource> source = timelines();
    Theme theme;
    link::Session session{sessionOptions(source)};
    CellSelection selection;
    QSettings settings{folder.filePath(QStringLiteral("pages.ini")), QSettings::IniFormat};
    MainWindow window{theme, Preferences{}};
    Desk desk{session, window};
    CellsPage* cells = new CellsPage(theme, selection, settings);
    DbcShelf shelf{settings};
    TrendsPage* trends = new TrendsPage(theme, selection, shelf, settings);
    std::optional<LogDesk> logs;
};

} // namespace packdeck::ui::test
