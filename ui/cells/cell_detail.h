// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "telemetry/pack_snapshot.h"
#include "ui/cells/sensor_map.h"
#include "ui/cells/string_starts.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// What is known of one cell, in words. A line is a label and a value.
struct CellDetail
{
    struct Line
    {
        QString label;
        QString value;
        bool isOdd = false; ///< wants attention: stale, suspect, high resistance

        bool operator==(const Line&) const = default;
    };

    QString name;
    QString voltage; ///< "3.714 V", or the dash
    bool isOld = false;
    std::vector<Line> lines;

    bool operator==(const CellDetail&) const = default;
};

struct CellDetailInput
{
    const telemetry::PackSnapshot& snapshot;
    const telemetry::PackSnapshot* reference;
    const StringStarts& strings;
    const SensorMap& sensors;
    const ViewSettings& settings;
};

[[nodiscard]] CellDetail describeCell(units::CellIndex cell, const CellDetailInput& input);

/// The same in one line, for tool tips and screen readers.
[[nodiscard]] QString oneLine(const CellDetail& detail);

class CellDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CellDetailPanel(Theme& theme, QWidget* parent = nullptr);

    /// Nothing: asks for a cell.
    void setDetail(const std::optional<CellDetail>& detail);

    [[nodiscard]] const std::optional<CellDetail>& detail() const { return m_detail; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    std::optional<CellDetail> m_detail;
};

} // namespace packdeck::ui
