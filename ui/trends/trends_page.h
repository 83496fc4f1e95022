// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/cells/cell_selection.h"
#include "ui/logs/file_job.h"
#include "ui/shell/page.h"
#include "ui/trends/event_track.h"
#include "ui/trends/signal_trends.h"
#include "ui/trends/trend_model.h"
#include "ui/trends/trend_overlay.h"
#include "ui/trends/trend_plot.h"
#include "ui/trends/trend_window.h"

class QSplitter;
class QToolButton;

namespace packdeck::telemetry {
struct PackSnapshot;
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::ui {

class ChoiceBar;
class PastFrame;

/// The past of the pack: ribbon of states and contactors, envelope of the cells, spread, current, temperatures.
/// Keys: 1 ... 5 the span, A all traces, W the waterfall, N and P the next and previous event, Space stands still, Home
/// follows; the wheel zooms, dragging pans, a click sets the cursor, Shift+click the second one, [ and ] either of them
/// at the mouse, S the panel of signals. Signals dropped on it are added.
class TrendsPage : public Page
{
    Q_OBJECT

public:
    /// All but the parent outlive the page.
    TrendsPage(Theme& theme, CellSelection& selection, DbcShelf& shelf, QSettings& settings, QWidget* parent = nullptr);
    ~TrendsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] Icon icon() const override;
    [[nodiscard]] std::vector<telemetry::SignalRef> chosenSignals(telemetry::Timeline& timeline,
                                                                  const binding::PackId& pack) const override;
    void refresh(const Moment& moment) override;
    void reset() override;
    void followNow() override;

    [[nodiscard]] const TrendWindow& window() const { return m_window; }

    /// The span of the Timeline shown; nothing before it was looked at here.
    [[nodiscard]] std::optional<telemetry::TimeSpan> shownSpan() const;

    /// As it was kept: signals, axes, cells, view; the span where it can be followed.
    void arrange(const TrendLayout& layout);
    void showPreset(TrendWindow::Preset preset);

    [[nodiscard]] const TrendModel& model() const { return m_model; }

    [[nodiscard]] const TrendPlot& plot() const { return *m_plot; }

    [[nodiscard]] const EventTrack& track() const { return m_track; }

    [[nodiscard]] const TrendOverlay& overlay() const { return *m_overlay; }

    /// The one cursor, when it stands in the past: set by a click, by N and P, or elsewhere.
    [[nodiscard]] std::optional<units::Timestamp> pinned() const { return m_pinned; }

    /// The second instant of a measurement.
    [[nodiscard]] std::optional<units::Timestamp> second() const { return m_second; }

    /// What is measured; nothing without both cursors.
    [[nodiscard]] std::optional<telemetry::TimeSpan> betweenCursors() const;

    [[nodiscard]] SignalTrends& extraSignals() { return *m_signals; }

    void addSignals(const SignalChoices& choices);

    /// These signals in place of those that are there.
    void showLayout(const SignalChoices& choices);

    /// The span, the second cursor, the ranges of the axes and how the height is divided.
    [[nodiscard]] QJsonObject keptView(const telemetry::Timeline& timeline) const override;
    void restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline) override;

    /// The span to be shown from the next refresh on.
    void showSpan(const telemetry::TimeSpan& span);

    /// What is shown, to a file; empty: done, else what went wrong.
    [[nodiscard]] QString exportPicture(const QString& path);

    /// The data of what is shown to a file, .csv or .mat, on a thread of its own; the panel says what came of it.
    void exportData(const QString& path);

    [[nodiscard]] const FileJob& dataJob() const { return m_dataJob; }

    /// How often the plot was drawn: nothing new, nothing drawn.
    [[nodiscard]] int drawings() const { return m_drawings; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static constexpr int leastPlotHeight = 260;

    void layOut();
    void shareHeight();
    [[nodiscard]] QString caption() const;
    void addKeys();
    void connectGestures(const TimeGestures& gestures);
    void connectSignals();
    void setCellsView(TrendPlot::CellsView view);
    void togglePause();
    void returnToNow();
    void takeCursor();
    void takeWanted();
    void setPresent(const telemetry::PackSnapshot& newest);
    void jump(bool forward);
    void pin(units::Timestamp at, const QString& words);
    void setSecond(std::optional<units::Timestamp> at);
    void windowChanged();
    void takeEvents(const telemetry::Timeline& timeline);
    void learnPeriods(const telemetry::Timeline& timeline);
    [[nodiscard]] bool isDue(units::Timestamp now) const;
    void draw(const telemetry::Timeline& timeline);
    void showOverlay();
    void addHeads(TrendOverlay::Content& content, Lattice::Index column) const;
    void addTags(TrendOverlay::Content& content) const;
    void addLabels(TrendOverlay::Content& content) const;
    void showFrame();
    [[nodiscard]] std::optional<Lattice::Index> columnOfCursor() const;

    bool m_sendsLimits = false; ///< of current
    CellSelection& m_selection;
    ChoiceBar* m_spans;
    ChoiceBar* m_views;
    QToolButton* m_pause;
    TrendPlot* m_plot;
    TrendOverlay* m_overlay;
    SignalTrends* m_signals;
    QToolButton* m_signalsButton;
    PastFrame* m_past;
    QSplitter* m_plots;    ///< the pack's trends above those of signals
    int m_sharedPanes = 0; ///< of signals, when the height was divided last
    TrendWindow m_window;
    TrendModel m_model;
    EventTrack m_track;
    Moment m_moment; ///< the last one, without its borrowed pointers
    std::optional<units::Timestamp> m_hovered;
    std::optional<units::Timestamp> m_pinned;
    QString m_pinnedWords;
    std::optional<units::Timestamp> m_second;

    /// To be shown from the next refresh on.
    struct Wanted
    {
        std::optional<telemetry::TimeSpan> span;
        bool isWhole = false; ///< all there is
        std::optional<units::Timestamp> second;
        AxisRanges packAxes;
        AxisRanges signalAxes;
    };

    std::optional<Wanted> m_wanted;
    QJsonArray m_wantedHeights;                ///< likewise, of the pack's trends and of those of signals
    telemetry::Timeline* m_timeline = nullptr; ///< lives until reset()
    std::optional<units::Timestamp> m_drawnAt;
    std::optional<units::Timestamp> m_learnedAt;
    std::optional<binding::PackId> m_learnedOf;
    std::uint64_t m_eventRevision = 0;              ///< of what the track holds
    std::optional<units::Timestamp> m_presentUntil; ///< how far the track is told what stands
    FileJob m_dataJob;
    QString m_dataFile; ///< being written, or written last
    bool m_dirty = true;
    int m_drawings = 0;
};

} // namespace packdeck::ui
