// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "telemetry/cell_motion.h"
#include "ui/cells/cell_selection.h"
#include "ui/cells/cells_settings.h"
#include "ui/cells/grid_picture.h"
#include "ui/cells/sensor_map.h"
#include "ui/shell/page.h"

class QSettings;

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::ui {

class CellHistogram;
class CellsToolBar;
class GridLegend;
class GridView;
class Inspector;
class SortedBars;

/// All cells and sensors of the pack at one glance: the painted grid, what is odd about it, and one cell in detail.
/// Keys: 1 ... 5 what the colours tell, + and - their range, R a reference instant, D the distribution, arrows walk.
class CellsPage : public Page
{
    Q_OBJECT

public:
    /// `settings` and `selection` outlive the page.
    CellsPage(Theme& theme, CellSelection& selection, QSettings& settings, QWidget* parent = nullptr);
    ~CellsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] Icon icon() const override;
    [[nodiscard]] std::vector<telemetry::SignalRef> chosenSignals(telemetry::Timeline& timeline,
                                                                  const binding::PackId& pack) const override;
    [[nodiscard]] QJsonObject
    keptView(const telemetry::Timeline& timeline) const override; ///< the strings and the reference instant
    void restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline) override;
    void refresh(const Moment& moment) override;
    void reset() override;

    /// The instant shown becomes the one that changes are told from.
    void setReference();
    void clearReference();

    /// What stands in place of the grid while there is no cell to be seen.
    [[nodiscard]] QString wordsWithoutCells() const;

    [[nodiscard]] const GridView& grid() const { return *m_grid; }

    [[nodiscard]] const Inspector& inspector() const { return *m_inspector; }

    [[nodiscard]] const telemetry::PackSnapshot* reference() const { return m_reference.get(); }

    /// Where there is room the distribution stands beside the grid, from this width on.
    static constexpr int wideFrom = 1600;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Snapshot = std::shared_ptr<const telemetry::PackSnapshot>;

    void layOut();
    void addKeys();
    void arrange();
    void optionsChanged();
    void present();
    void showGrid();
    void showInspector();
    void showTrend(const telemetry::Timeline* timeline);
    void showDistribution();
    void showLegend();
    void takeReference(const telemetry::Timeline* timeline);
    void pick(const GridPlace& place);
    [[nodiscard]] QString describe(const GridPlace& place) const;
    void saveSensors();

    CellSelection& m_selection;
    QSettings& m_settings;
    CellsSettings m_saved;
    CellsToolBar* m_bar;
    GridView* m_grid;
    GridLegend* m_legend;
    QWidget* m_distribution;
    SortedBars* m_bars;
    CellHistogram* m_histogram;
    Inspector* m_inspector;
    std::unique_ptr<GridScales> m_scales;
    SensorMap m_sensors;
    telemetry::CellMotion m_motion;
    Moment m_moment; ///< the last one, without its borrowed pointers
    Snapshot m_reference;
    std::optional<units::Duration> m_referenceWanted;    ///< this long ago; taken at the next tick
    std::optional<units::Timestamp> m_referenceWantedAt; ///< or this instant
    QString m_referenceTime;
    std::optional<telemetry::Changes> m_changes;
    const void* m_timeline = nullptr; ///< to notice another one, never followed
    bool m_stringsChanged = true;
    units::Timestamp m_distributionAt{};
    units::Timestamp m_trendAt{};
    std::optional<units::CellIndex> m_trendOf;
};

} // namespace packdeck::ui
