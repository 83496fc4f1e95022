// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "telemetry/cell_motion.h"
#include "telemetry/signal_ref.h"
#include "ui/cells/cell_detail.h"
#include "ui/cells/cell_ranking.h"
#include "ui/cells/place_list.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/moment.h"

class QToolButton;

namespace packdeck::telemetry {
class History;
}

namespace packdeck::ui {

class MoverPanel;
class Sparkline;

/// The column beside the grid: what moves, the worst cells (or, with a reference instant, what changed most), one cell
/// in detail, and its last hour.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    static constexpr int preferredWidth = 264;

    explicit Inspector(Theme& theme, QWidget* parent = nullptr);

    void showFastest(const telemetry::CellMotion::Fastest& fastest, const ViewSettings& settings);
    void showRanking(const CellRanking& ranking, const ViewSettings& settings);
    void showChanges(const telemetry::Changes& changes, const ViewSettings& settings);
    void showCell(std::optional<units::CellIndex> cell, const CellDetailInput& input);

    /// The last hour of a cell before `until`.
    void showPast(const telemetry::History& history, const telemetry::SignalRef& cell, units::Timestamp until);
    void clearPast();

    /// Offers another nearest sensor for the cell that is shown.
    void setEditingSensors(bool editing);

    [[nodiscard]] std::size_t rankedCells() const { return m_rankedCells; }

    [[nodiscard]] const std::optional<CellDetail>& detail() const { return m_detail->detail(); }

    /// The fastest mover; empty when nothing moves.
    [[nodiscard]] QString mover() const;

    [[nodiscard]] const PlaceList& list() const { return *m_list; }

signals:
    void picked(const GridPlace& place);
    void sensorChosen(units::CellIndex cell, units::SensorIndex sensor);
    void sensorPlaced(units::SensorIndex sensor, units::CellIndex cell);
    void patternForAllNodes(units::NodeIndex node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillSensorChoice(units::CellIndex cell, const CellDetailInput& input);

    Theme& m_theme;
    MoverPanel* m_mover;
    PlaceList* m_list;
    CellDetailPanel* m_detail;
    QWidget* m_sensorEditor;
    ChoiceBar* m_sensorChoice;
    QToolButton* m_place;
    QToolButton* m_allNodes;
    Sparkline* m_past;
    std::optional<units::CellIndex> m_cell;
    std::size_t m_rankedCells = 5;
    bool m_showsChanges = false;
};

} // namespace packdeck::ui
