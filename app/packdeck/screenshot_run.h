// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>

#include "ui/logs/log_shelf.h"
#include "ui/shell/desk.h"

namespace packdeck::app {

/// Brings a simulated pack to ENABLED by the same actions a user takes, lets the pages fill, then paints each of them
/// and its further views (screenshot_views.h) to `<folder>/<page>[-<view>]-<width>x<height>-<theme>.png`, and the pages
/// of a report to `report-<n>-...`, and ends the program: 0 when all pictures are there, else 1.
/// A pack that is not simulated is only watched.
class ScreenshotRun : public QObject
{
    Q_OBJECT

public:
    ScreenshotRun(link::Session& session, ui::MainWindow& window, ui::Desk& desk, QString folder, QString theme,
                  QObject* parent = nullptr);

    /// Paints logs that are being read, once they are; nothing is connected for that. It outlives this.
    void waitFor(const ui::LogShelf& shelf) { m_shelf = &shelf; }

    void start();

private:
    enum class Stage { Reading, Connecting, Arming, Holding, Filling };

    void step();
    void finishReading();
    void drive(const control::Status& status);
    [[nodiscard]] bool hasReadParameters(const control::Status& status);
    void waitFor(const ui::Page& page) const;
    void paintAll();
    [[nodiscard]] bool paint(ui::Page& page, const QString& name);
    [[nodiscard]] bool paintReport();
    [[nodiscard]] bool save(const QImage& image, const QString& name);
    void finish(int code);
    [[nodiscard]] units::Duration inStage() const;
    void enter(Stage stage);

    link::Session& m_session;
    ui::MainWindow& m_window;
    ui::Desk& m_desk;
    QString m_folder;
    QString m_theme;
    QTimer m_timer;
    Stage m_stage = Stage::Connecting;
    units::Timestamp m_stageSince{};
    bool m_pressed = false;
    const ui::LogShelf* m_shelf = nullptr;
};

} // namespace packdeck::app
