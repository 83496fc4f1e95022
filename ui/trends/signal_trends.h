// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QSettings>

#include "binding/signal_book.h"
#include "dataset/signal_list.h"
#include "ui/shell/moment.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trends/column_cache.h"
#include "ui/trends/signal_panel.h"
#include "ui/trends/signal_plot.h"
#include "ui/trends/signal_set.h"
#include "ui/trends/trend_overlay.h"

namespace packdeck::ui {

/// The signals of any DBC in the trends: the set of them, their plot, the panel beside it, what is measured between the
/// cursors, and what is exported. The page lays out the widgets and says what time is shown.
class SignalTrends : public QObject
{
    Q_OBJECT

public:
    /// `shelf` and `settings` outlive it. The widgets belong to `parent`.
    SignalTrends(Theme& theme, DbcShelf& shelf, QSettings& settings, QWidget* parent);

    [[nodiscard]] SignalPlot& plot() { return *m_plot; }

    [[nodiscard]] TrendOverlay& overlay() { return *m_overlay; }

    [[nodiscard]] SignalPanel& panel() { return *m_panel; }

    [[nodiscard]] const SignalSet& set() const { return m_set; }

    void add(const SignalChoices& choices);
    void choose(const SignalChoices& choices); ///< in place of those that are there

    /// Another connection: the signals stay chosen, what they were is forgotten.
    void reset();

    /// Learns what there is; call it at every refresh, before draw().
    void follow(telemetry::Timeline& timeline, const Moment& moment);

    void draw(const telemetry::Timeline& timeline, const TrendWindow::View& view, const Moment& moment);

    /// The cursor under the mouse or the first one, and the second one.
    void showCursors(std::optional<units::Timestamp> first, std::optional<units::Timestamp> second,
                     const QString& words);

    /// Measures between two instants in any order, of the signals, the pack and the given cells; nothing when one is
    /// missing. Again only when something changed.
    void measure(const telemetry::Timeline& timeline, const Moment& moment, const std::vector<units::CellIndex>& cells,
                 std::optional<units::Timestamp> first, std::optional<units::Timestamp> second);

    /// What an export of data holds: the pack's current and its limits, the given cells, and the signals.
    [[nodiscard]] std::vector<dataset::DataSignal> dataColumns(telemetry::Timeline& timeline, const Moment& moment,
                                                               const std::vector<units::CellIndex>& cells) const;

signals:
    void changed(); ///< the set, or what it is: draw again

private:
    void applySet();
    [[nodiscard]] std::vector<TrendOverlay::Head> heads(std::optional<units::Timestamp> at) const;

    Theme& m_theme;
    DbcShelf& m_shelf;
    SignalPlot* m_plot;
    TrendOverlay* m_overlay;
    SignalPanel* m_panel;
    SignalSet m_set;
    ColumnCache m_columns;
    TrendWindow::View m_view;
    bool m_isStale = true; ///< the set has to be resolved anew
    QString m_place;       ///< of the pack shown, when it was
    std::vector<units::CellIndex> m_measuredCells;
    bool m_isUnmeasured = true; ///< something changed since the last measurement
    std::optional<units::Timestamp> m_learnedAt;
    std::optional<units::Timestamp> m_first;
    std::optional<units::Timestamp> m_second;
};

} // namespace packdeck::ui
