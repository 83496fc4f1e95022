// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QTest>

#include "link/session.h"
#include "packdeck/timeline_source.h"

/// What windows with logs in the tests run on.
namespace packdeck::ui::test {

// Far beyond anything that works: only a failing test gets there.
inline constexpr int patience_ms = 30'000;

inline bool until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience_ms);
}

inline std::shared_ptr<app::TimelineSource>
timelines(const QString& dataFolder = qEnvironmentVariable("PACKDECK_DATA_DIR"))
{
    return app::TimelineSource::load(dataFolder.toStdString(), true).value();
}

inline link::SessionOptions sessionOptions(const std::shared_ptr<app::TimelineSource>& source)
{
    link::SessionOptions options;
    options.makeTimeline = [source] { return source->makeForSession(); };
    return options;
}

} // namespace packdeck::ui::test
