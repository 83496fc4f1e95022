// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/signal_trends.h"

#include <algorithm>
#include <cmath>

#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

using telemetry::SignalRef;

constexpr units::Duration learningPeriod = std::chrono::seconds(2);
constexpr int currentDecimals = 2;

std::vector<std::string> channelsOf(const Moment& moment)
{
    return moment.channels != nullptr ? *moment.channels : std::vector<std::string>{};
}

/// What is measured between two instants, row by row.
struct Measured
{
    const telemetry::History& history;
    telemetry::TimeSpan span;
    std::vector<MeasureTable::Row> rows;

    void add(const QString& name, const QString& unit, int decimals, double scale, const SignalRef& ref)
    {
        if (history.has(ref)) {
            rows.push_back({name, unit, decimals, scale, telemetry::measure(history, ref, span.from, span.to)});
        }
    }
};

void measurePack(Measured& measured, const Moment& moment, const std::vector<units::CellIndex>& cells)
{
    if (!moment.snapshot) {
        return;
    }
    const double sign = moment.settings.chargeIsNegative ? 1.0 : -1.0;
    const auto& pack = moment.snapshot->id;
    const auto power = SignalRef::of(pack, binding::Quantity::Power);
    const auto current = SignalRef::of(pack, binding::Quantity::Current);
    const auto voltage = SignalRef::of(pack, binding::Quantity::BatteryVoltage);
    measured.add(SignalTrends::tr("Pack current"), QStringLiteral("A"), currentDecimals, sign, current);
    if (measured.history.has(power)) {
        measured.add(SignalTrends::tr("Pack power"), QStringLiteral("W"), 0, sign, power);
    } else if (measured.history.has(current) && measured.history.has(voltage)) {
        measured.rows.push_back(
            {SignalTrends::tr("Pack power (voltage \u00d7 current)"), QStringLiteral("W"), 0, sign,
             telemetry::measureProduct(measured.history, current, voltage, measured.span.from, measured.span.to)});
    }
    for (const units::CellIndex cell : cells) {
        measured.add(name(moment.settings, cell), QStringLiteral("mV"), 0, units::millivoltsPerVolt,
                     SignalRef::cell(pack, cell));
    }
}

} // namespace

SignalTrends::SignalTrends(Theme& theme, DbcShelf& shelf, QSettings& settings, QWidget* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_shelf(shelf)
    , m_plot(new SignalPlot(theme, parent))
    , m_overlay(new TrendOverlay(theme, m_plot))
    , m_panel(new SignalPanel(theme, settings, parent))
{
    m_plot->hide();
    m_panel->hide();
    m_panel->setBook(*shelf.book(), {}, {});
    connect(&shelf, &DbcShelf::changed, this, &SignalTrends::applySet);
    connect(&theme, &Theme::changed, this, &SignalTrends::applySet);
    connect(m_panel, &SignalPanel::addRequested, this, &SignalTrends::add);
    connect(m_panel, &SignalPanel::removeRequested, this, [this](int entry) {
        m_set.remove(static_cast<std::size_t>(std::max(entry, 0)));
        applySet();
    });
    connect(m_panel, &SignalPanel::ownAxisRequested, this, [this](int entry) {
        m_set.toggleOwnAxis(static_cast<std::size_t>(std::max(entry, 0)));
        applySet();
    });
}

void SignalTrends::add(const SignalChoices& choices)
{
    std::size_t added = 0;
    for (const SignalChoice& choice : choices) {
        added += m_set.add(choice) ? 1U : 0U;
    }
    const bool isFull = m_set.entries().size() >= SignalSet::most;
    m_panel->say(isFull ? tr("no more than %1 signals at once").arg(SignalSet::most) : QString());
    if (added > 0) {
        applySet();
    }
}

void SignalTrends::choose(const SignalChoices& choices)
{
    m_set.clear();
    for (const SignalChoice& choice : choices) {
        m_set.add(choice);
    }
    applySet();
}

void SignalTrends::applySet()
{
    m_isStale = true;
    m_isUnmeasured = true;
    m_panel->showSet(m_set, [this](std::size_t entry) { return m_plot->colour(entry); });
    emit changed();
}

void SignalTrends::reset()
{
    m_isStale = true;
    m_isUnmeasured = true;
    m_learnedAt.reset();
    m_columns.clear();
    m_plot->clear();
    m_overlay->setContent({});
    m_panel->measure().clear();
}

void SignalTrends::follow(telemetry::Timeline& timeline, const Moment& moment)
{
    m_shelf.follow(&timeline);
    const bool isLearning = !m_learnedAt || moment.now - *m_learnedAt >= learningPeriod;
    const QString place = moment.packPlace + moment.log;
    if (m_isStale || place != m_place || (isLearning && m_set.isHeardElsewhere(timeline.history()))) {
        m_isStale = false;
        m_place = place;
        const binding::PackId pack = moment.snapshot ? moment.snapshot->id : binding::PackId{};
        m_panel->setBook(*m_shelf.book(), pack, channelsOf(moment));
        m_set.resolve(*m_shelf.book(), timeline.history(), pack, channelsOf(moment));
        m_set.learnPeriods(timeline.history(), moment.now);
        m_columns.setSignals(m_set.refs());
        m_columns.clear();
        m_plot->setSignals(m_set);
        m_plot->setVisible(m_plot->paneCount() > 0);
        m_panel->showSet(m_set, [this](std::size_t entry) { return m_plot->colour(entry); });
        emit changed();
    } else if (isLearning) {
        m_learnedAt = moment.now;
        m_set.learnPeriods(timeline.history(), moment.now);
    }
}

void SignalTrends::draw(const telemetry::Timeline& timeline, const TrendWindow::View& view, const Moment& moment)
{
    if (m_plot->paneCount() == 0) {
        return;
    }
    m_view = view;
    const telemetry::History& history = timeline.history();
    m_columns.update(view.lattice, view.columns, moment.now,
                     [&](std::span<const SignalRef> refs, units::Timestamp from, units::Duration width,
                         std::size_t count,
                         std::span<telemetry::Column> out) { history.envelopes(refs, from, width, count, out); });
    m_plot->setWallOffset(moment.wallNow - moment.now.time_since_epoch());
    m_plot->showColumns(view, m_columns, m_set);
}

std::vector<TrendOverlay::Head> SignalTrends::heads(std::optional<units::Timestamp> at) const
{
    const auto axes = m_set.axes();
    std::vector<TrendOverlay::Head> heads;
    for (std::size_t pane = 0; pane < axes.size() && pane < m_plot->paneCount(); ++pane) {
        heads.push_back({m_plot->paneArea(pane), shownUnit(axes[pane].unit), {}});
    }
    const ColumnRange& range = m_columns.range();
    std::size_t column = 0;
    for (std::size_t i = 0; i < m_set.entries().size(); ++i) {
        const SignalSet::Entry& entry = m_set.entries()[i];
        if (!entry.isKnown) {
            continue;
        }
        // The last value at or before the instant, as far as it holds.
        QString words = missingText();
        if (!range.empty()) {
            const Lattice::Index wanted =
                at ? std::clamp(m_view.lattice.indexOf(*at), range.first, range.last - 1) : range.last - 1;
            const int bridge = SignalPlot::bridge(entry.period, m_view.lattice) + 1;
            for (Lattice::Index k = wanted; k >= range.first && k >= wanted - bridge; --k) {
                const telemetry::Column& value = m_columns.column(k)[column];
                if (!value.empty()) {
                    words = number((value.minimum + value.maximum) / 2.0, entry.decimals);
                    break;
                }
            }
        }
        ++column;
        const auto pane = std::find(axes.begin(), axes.end(), entry.axis()) - axes.begin();
        if (pane < static_cast<std::ptrdiff_t>(heads.size())) {
            heads[static_cast<std::size_t>(pane)].entries.push_back(
                {m_plot->colour(i), QStringLiteral("%1 %2").arg(entry.name(), words)});
        }
    }
    return heads;
}

void SignalTrends::showCursors(std::optional<units::Timestamp> first, std::optional<units::Timestamp> second,
                               const QString& words)
{
    TrendOverlay::Content content;
    content.panes = m_plot->area();
    content.heads = heads(first);
    const auto place = [&](const std::optional<units::Timestamp>& at) -> std::optional<int> {
        if (!at || m_plot->paneCount() == 0) {
            return std::nullopt;
        }
        const int x = static_cast<int>(std::lround(m_plot->xOf(*at)));
        return x >= content.panes.left() && x <= content.panes.right() ? std::optional(x) : std::nullopt;
    };
    content.cursor = place(first);
    content.second = place(second);
    content.cursorTime = words;
    m_overlay->setContent(content);
}

void SignalTrends::measure(const telemetry::Timeline& timeline, const Moment& moment,
                           const std::vector<units::CellIndex>& cells, std::optional<units::Timestamp> first,
                           std::optional<units::Timestamp> second)
{
    if (first == m_first && second == m_second && cells == m_measuredCells && !m_isUnmeasured) {
        return;
    }
    m_measuredCells = cells;
    m_first = first;
    m_second = second;
    m_isUnmeasured = false;
    if (!first || !second || *first == *second) {
        m_panel->measure().clear();
        return;
    }
    Measured measured{timeline.history(), {std::min(*first, *second), std::max(*first, *second)}, {}};
    for (const SignalSet::Entry& entry : m_set.entries()) {
        if (entry.isKnown) {
            measured.add(entry.name(), shownUnit(entry.unit), entry.decimals, 1.0, entry.ref);
        }
    }
    measurePack(measured, moment, cells);
    m_panel->measure().setRows(measured.span.to - measured.span.from, measured.rows);
}

std::vector<dataset::DataSignal> SignalTrends::dataColumns(telemetry::Timeline& timeline, const Moment& moment,
                                                           const std::vector<units::CellIndex>& cells) const
{
    std::vector<dataset::DataSignal> columns;
    if (moment.snapshot) {
        const double sign = moment.settings.chargeIsNegative ? 1.0 : -1.0;
        const auto& pack = moment.snapshot->id;
        const auto received = dataset::signalsOf(timeline);
        const auto add = [&](std::string as, const SignalRef& ref, double scale) {
            const auto found = std::find_if(received.begin(), received.end(),
                                            [&ref](const dataset::DataSignal& signal) { return signal.ref == ref; });
            if (found != received.end()) {
                columns.push_back(*found);
                columns.back().name = std::move(as);
                columns.back().scale = scale;
            }
        };
        add("current", SignalRef::of(pack, binding::Quantity::Current), sign);
        add("max_discharge_current", SignalRef::of(pack, binding::Quantity::MaxDischargeCurrent), sign);
        add("max_charge_current", SignalRef::of(pack, binding::Quantity::MaxChargeCurrent), -sign);
        add("max_cell_voltage", SignalRef::of(pack, binding::Quantity::MaxCellVoltage), 1.0);
        add("min_cell_voltage", SignalRef::of(pack, binding::Quantity::MinCellVoltage), 1.0);
        add("max_temperature", SignalRef::of(pack, binding::Quantity::MaxTemperature), 1.0);
        add("min_temperature", SignalRef::of(pack, binding::Quantity::MinTemperature), 1.0);
        for (const units::CellIndex cell : cells) {
            add(name(moment.settings, cell).toStdString(), SignalRef::cell(pack, cell), 1.0);
        }
    }
    for (const SignalSet::Entry& entry : m_set.entries()) {
        if (entry.isKnown) {
            columns.push_back({entry.name().toStdString(), entry.choice.message.toStdString(), entry.unit.toStdString(),
                               entry.ref, 1.0, entry.period, entry.isMultiplexed});
        }
    }
    return columns;
}

} // namespace packdeck::ui
