// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QIODevice>
#include <QString>
#include <QWidget>

#include "telemetry/signal_ref.h"
#include "ui/shell/theme.h"
#include "units/time.h"

class QCustomPlot;

namespace packdeck::telemetry {
class History;
}

namespace packdeck::ui {

/// A plot with what lies over it, as one part of an exported picture.
struct PictureLayer
{
    QCustomPlot* plot = nullptr;
    QWidget* overlay = nullptr;
};

/// Writes plots one below the other to a file, PNG, SVG or PDF by its ending; `mark` is written across it when it is
/// not empty. Empty: done; else what went wrong.
[[nodiscard]] QString savePicture(const QString& path, const std::vector<PictureLayer>& layers, Theme& theme,
                                  const QString& mark);

/// One column of exported data.
struct DataColumn
{
    QString name;
    QString unit;
    telemetry::SignalRef ref;
    double scale = 1.0;
};

/// Writes the raw samples within [from, to] as CSV: a row an instant at which any of the signals came, with "time_s"
/// in seconds of the session, "time" as `timeText` gives it, then the signals as "name [unit]"; empty where a signal
/// has no sample. `mark`, when not empty, fills a column "source". False when the device fails.
[[nodiscard]] bool writeData(QIODevice& device, const telemetry::History& history,
                             const std::vector<DataColumn>& columns, units::Timestamp from, units::Timestamp to,
                             const std::function<QString(units::Timestamp)>& timeText, const QString& mark);

} // namespace packdeck::ui
