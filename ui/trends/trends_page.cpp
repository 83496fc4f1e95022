// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/plot/choice_bar.h"
#include "ui/plot/past_frame.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/words.h"
#include "ui/trends/ribbon_plottable.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr int barHeight = 38;
constexpr int panelWidth = 348;
constexpr int leastSignalHeight = 100;

// A drawing shows at least half a new column, but keeps its pace: all traces five times a second, the rest ten.
constexpr units::Duration quickestTraces = 200ms;
constexpr units::Duration quickest = 100ms;
constexpr units::Duration slowest = 500ms;

constexpr units::Duration learningPeriod = 2s;
constexpr units::Duration learningSpan = 8s;
constexpr std::size_t learningSamples = 64;

// The middle of the distances between samples; nothing from fewer than three.
std::optional<units::Duration> periodOf(const std::vector<telemetry::Sample>& samples)
{
    std::vector<units::Duration> distances;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (!std::isnan(samples[i].value) && !std::isnan(samples[i - 1].value)) {
            distances.push_back(samples[i].at - samples[i - 1].at);
        }
    }
    if (distances.size() < 2) {
        return std::nullopt;
    }
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle > units::Duration::zero() ? std::optional(*middle) : std::nullopt;
}

} // namespace

TrendsPage::TrendsPage(Theme& theme, CellSelection& selection, DbcShelf& shelf, QSettings& settings, QWidget* parent)
    : Page(theme, parent)
    , m_selection(selection)
    , m_spans(new ChoiceBar(theme, tr("Span"), this))
    , m_views(new ChoiceBar(theme, tr("Cells"), this))
    , m_pause(new QToolButton(this))
    , m_plot(new TrendPlot(theme, this))
    , m_overlay(new TrendOverlay(theme, m_plot))
    , m_signals(new SignalTrends(theme, shelf, settings, this))
    , m_signalsButton(new QToolButton(this))
    , m_past(new PastFrame(theme, this, this))
    , m_plots(new QSplitter(Qt::Vertical, this))
{
    layOut();
    addKeys();
    connect(m_spans, &ChoiceBar::chosen, this,
            [this](int index) { showPreset(static_cast<TrendWindow::Preset>(index)); });
    connect(m_views, &ChoiceBar::chosen, this,
            [this](int index) { setCellsView(static_cast<TrendPlot::CellsView>(index)); });
    connect(m_pause, &QToolButton::clicked, this, &TrendsPage::togglePause);
    connectGestures(m_plot->gestures());
    connectGestures(m_signals->plot().gestures());
    connectSignals();
    connect(m_plot, &TrendPlot::resized, this, &TrendsPage::windowChanged);
    connect(&selection, &CellSelection::changed, this, [this] { m_dirty = true; });
    connect(&theme, &Theme::changed, this, &TrendsPage::windowChanged);
}

TrendsPage::~TrendsPage() = default;

QString TrendsPage::title() const
{
    return tr("Trends");
}

QString TrendsPage::key() const
{
    return QStringLiteral("trends");
}

Icon TrendsPage::icon() const
{
    return Icon::Trends;
}

void TrendsPage::layOut()
{
    m_spans->setChoices({{tr("10 s"), QStringLiteral("1")},
                         {tr("1 min"), QStringLiteral("2")},
                         {tr("10 min"), QStringLiteral("3")},
                         {tr("1 h"), QStringLiteral("4")},
                         {tr("All"), QStringLiteral("5")}},
                        static_cast<int>(TrendWindow::Preset::TenMinutes));
    m_views->setChoices({{tr("Envelope"), tr("Lowest, median and highest cell, and what you selected (A)")},
                         {tr("All traces"), tr("Every cell; what you selected in colour (A)")},
                         {tr("Waterfall"), tr("Every cell a line, colour by deviation from the median (W)")}},
                        0);
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("Stand still while recording goes on (Space); follow again (Home)"));
    m_signalsButton->setObjectName(QStringLiteral("signals"));
    m_signalsButton->setText(tr("Signals"));
    m_signalsButton->setCheckable(true);
    m_signalsButton->setToolTip(tr("Any signal of any DBC, measure between two cursors, layouts, export (S)"));
    auto* previous = new QToolButton(this);
    previous->setText(tr("\u25C2 Event"));
    previous->setToolTip(tr("Previous event (P)"));
    auto* next = new QToolButton(this);
    next->setText(tr("Event \u25B8"));
    next->setToolTip(tr("Next event (N)"));
    connect(previous, &QToolButton::clicked, this, [this] { jump(false); });
    connect(next, &QToolButton::clicked, this, [this] { jump(true); });

    auto* line = new QHBoxLayout;
    line->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    line->setSpacing(Theme::gap);
    keepInput(*m_views, "cells");
    keepInput(*m_signalsButton, "signals");
    line->addWidget(m_spans);
    line->addWidget(m_views);
    line->addStretch(1);
    line->addWidget(previous);
    line->addWidget(next);
    line->addWidget(m_pause);
    line->addWidget(m_signalsButton);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    bar->setLayout(line);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, Theme::unit);
    whole->setSpacing(0);
    whole->addWidget(bar);
    m_plots->setChildrenCollapsible(false);
    m_plots->addWidget(m_plot);
    m_plots->addWidget(&m_signals->plot());
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->setContentsMargins(0, 0, Theme::gap, 0);
    sides->addWidget(m_plots);
    sides->addWidget(&m_signals->panel());
    sides->setStretchFactor(0, 1);
    keepInput(*sides, "sides");
    m_signals->panel().setMinimumWidth(panelWidth);
    m_plot->setMinimumHeight(leastPlotHeight);
    m_signals->plot().setMinimumHeight(leastSignalHeight);
    whole->addWidget(sides, 1);
}

void TrendsPage::showPreset(TrendWindow::Preset preset)
{
    m_window.setPreset(preset);
    windowChanged();
}

void TrendsPage::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, action);
    };
    for (int preset = 0; preset < TrendWindow::presetCount; ++preset) {
        key(QKeySequence(Qt::Key_1 + preset), [this, preset] { showPreset(static_cast<TrendWindow::Preset>(preset)); });
    }
    using View = TrendPlot::CellsView;
    key(QKeySequence(Qt::Key_A),
        [this] { setCellsView(m_plot->cellsView() == View::Traces ? View::Envelope : View::Traces); });
    key(QKeySequence(Qt::Key_W),
        [this] { setCellsView(m_plot->cellsView() == View::Waterfall ? View::Envelope : View::Waterfall); });
    key(QKeySequence(Qt::Key_N), [this] { jump(true); });
    key(QKeySequence(Qt::Key_P), [this] { jump(false); });
    key(QKeySequence(Qt::Key_Space), [this] { togglePause(); });
    key(QKeySequence(Qt::Key_S), [this] { m_signalsButton->toggle(); });
    key(QKeySequence(Qt::Key_BracketLeft), [this] {
        if (const auto at = m_hovered ? m_hovered : m_pinned) {
            pin(*at, {});
        }
    });
    key(QKeySequence(Qt::Key_BracketRight), [this] { setSecond(m_hovered ? m_hovered : m_pinned); });
    const auto panBy = [this](int tenths) {
        m_window.pan(m_window.span() * tenths / 10);
        windowChanged();
    };
    key(QKeySequence(Qt::Key_Left), [panBy] { panBy(-1); });
    key(QKeySequence(Qt::Key_Right), [panBy] { panBy(1); });
    const auto zoomBy = [this](double factor) {
        m_window.zoom(factor, m_pinned.value_or(m_window.to() - m_window.span() / 2));
        windowChanged();
    };
    key(QKeySequence(Qt::Key_Plus), [zoomBy] { zoomBy(1.5); });
    key(QKeySequence(Qt::Key_Minus), [zoomBy] { zoomBy(1.0 / 1.5); });
}

void TrendsPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colours().surface);
}

void TrendsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    windowChanged();
}

void TrendsPage::setCellsView(TrendPlot::CellsView view)
{
    m_views->setCurrent(static_cast<int>(view));
    m_plot->setCellsView(view);
    windowChanged();
}

void TrendsPage::followNow()
{
    m_window.follow();
    m_pinned.reset();
    m_pinnedWords.clear();
    m_second.reset();
    windowChanged();
}

void TrendsPage::returnToNow()
{
    followNow();
    emit nowRequested();
}

void TrendsPage::togglePause()
{
    if (m_window.isFollowing()) {
        m_window.pause();
        windowChanged();
    } else {
        returnToNow();
    }
}

void TrendsPage::jump(bool forward)
{
    const units::Timestamp from = m_pinned.value_or(m_window.to());
    const telemetry::Event* flag = forward ? m_track.next(from) : m_track.previous(from);
    if (flag != nullptr) {
        m_window.reveal(flag->at);
        pin(flag->at, text(*flag, m_moment.settings));
        windowChanged();
    }
}

void TrendsPage::pin(units::Timestamp at, const QString& words)
{
    if (at >= m_moment.now) {
        returnToNow();
        return;
    }
    m_pinned = at;
    m_pinnedWords = words;
    emit instantRequested(at);
    showOverlay();
}

void TrendsPage::windowChanged()
{
    const auto preset = m_window.preset();
    m_spans->setCurrent(preset ? static_cast<int>(*preset) : -1);
    m_pause->setText(m_window.isFollowing() ? tr("Pause") : tr("Follow"));
    m_dirty = true;
}

void TrendsPage::reset()
{
    m_moment = {};
    m_model.clear();
    m_track = EventTrack();
    m_window = TrendWindow();
    m_pinned.reset();
    m_hovered.reset();
    m_drawnAt.reset();
    m_learnedAt.reset();
    m_presentUntil.reset();
    m_second.reset();
    m_dataJob.stop();
    m_signals->panel().setWriting(false);
    m_timeline = nullptr;
    m_plot->clear();
    m_overlay->setContent({});
    m_signals->reset();
    windowChanged();
}

void TrendsPage::refresh(const Moment& moment)
{
    const bool cursorMoved = moment.live != m_moment.live || (!moment.live && moment.cursor != m_moment.cursor);
    m_dirty = m_dirty || !(moment.settings == m_moment.settings);
    m_moment = moment;
    m_moment.timeline = nullptr;
    m_moment.channels = nullptr;
    m_moment.link = nullptr;
    m_moment.control = nullptr;
    if (moment.timeline == nullptr || moment.snapshot == nullptr) {
        return;
    }
    if (moment.timeline != m_timeline) {
        m_timeline = moment.timeline;
        m_learnedAt.reset();
        if (!moment.log.isEmpty()) {
            m_window.setPreset(TrendWindow::Preset::All); // a log is looked at as a whole first
            windowChanged();
        }
    }
    const auto span = moment.timeline->history().span();
    m_window.setGrows(moment.log.isEmpty());
    m_window.setTime(span.value_or(telemetry::TimeSpan{moment.now, moment.now}), moment.now);
    if (cursorMoved) {
        takeCursor();
    }
    takeEvents(*moment.timeline);
    learnPeriods(*moment.timeline);
    m_signals->follow(*moment.timeline, moment);
    takeWanted();
    shareHeight();
    if (isVisible() && (m_dirty || isDue(moment.now))) {
        draw(*moment.timeline);
    }
    m_signals->measure(*moment.timeline, moment, m_selection.cells(), m_pinned, m_second);
    showFrame();
}

void TrendsPage::takeCursor()
{
    if (m_moment.live) {
        m_pinned.reset();
        m_pinnedWords.clear();
        m_second.reset();
        m_window.follow();
        m_dirty = true;
        return;
    }
    if (m_pinned != m_moment.cursor) {
        m_pinned = m_moment.cursor;
        m_pinnedWords.clear();
    }
    const auto before = std::tuple(m_window.from(), m_window.preset(), m_window.isFollowing());
    m_window.reveal(m_moment.cursor);
    if (before != std::tuple(m_window.from(), m_window.preset(), m_window.isFollowing())) {
        windowChanged(); // the buttons say so, too
    }
    showOverlay();
}

// After what the axes belong to is there, before it is drawn: what an axis shows depends on what it showed before.
void TrendsPage::takeWanted()
{
    if (!m_wanted) {
        return;
    }
    if (m_wanted->isWhole) {
        m_window.setPreset(TrendWindow::Preset::All);
    } else if (m_wanted->span) {
        m_window.show(*m_wanted->span);
    }
    m_second = m_wanted->second ? m_wanted->second : m_second;
    m_plot->holdAxes(m_wanted->packAxes);
    m_signals->plot().holdAxes(m_wanted->signalAxes);
    m_wanted.reset();
    windowChanged();
}

void TrendsPage::takeEvents(const telemetry::Timeline& timeline)
{
    const telemetry::PackSnapshot& snapshot = *m_moment.snapshot;
    if (!binding::samePack(m_track.pack(), snapshot.id) || timeline.eventRevision() != m_eventRevision) {
        m_eventRevision = timeline.eventRevision();
        m_track = EventTrack(snapshot.id);
        m_presentUntil.reset();
        m_dirty = true;
    }
    if (timeline.lastEvent() > m_track.lastSequence()) {
        m_track.add(timeline.events(m_track.lastSequence()));
        m_dirty = true;
    }
    if (m_moment.live) {
        setPresent(snapshot);
    } else if (m_moment.now != m_presentUntil) {
        if (const auto newest = timeline.snapshot(snapshot.id)) {
            setPresent(*newest);
        }
    }
    m_plot->setTrack(&m_track, snapshot.id.dialect);
    const auto sends = [&](binding::Quantity quantity) {
        return timeline.history().has(telemetry::SignalRef::of(snapshot.id, quantity));
    };
    m_sendsLimits = sends(binding::Quantity::MaxDischargeCurrent) || sends(binding::Quantity::MaxChargeCurrent);
}

void TrendsPage::setPresent(const telemetry::PackSnapshot& newest)
{
    const auto state = newest.state.isFresh() ? std::optional(newest.state.value) : std::nullopt;
    m_track.setPresent(state, newest.stateSince, newest.contactors, m_moment.now);
    m_presentUntil = m_moment.now;
}

void TrendsPage::learnPeriods(const telemetry::Timeline& timeline)
{
    const bool isSame = m_learnedOf && binding::samePack(*m_learnedOf, m_moment.snapshot->id);
    const bool isRecent = isSame && m_learnedAt && m_moment.now >= *m_learnedAt &&
                          m_moment.now - *m_learnedAt < learningPeriod; // in a log that is over for ever
    if (isRecent) {
        return;
    }
    m_model.setPack(m_moment.snapshot->id, m_moment.snapshot->layout);
    if (m_model.cells().signalRefs().empty()) {
        return;
    }
    m_learnedAt = m_moment.now;
    m_learnedOf = m_moment.snapshot->id;
    // A log may end long after its pack fell silent: there what is in sight tells.
    const units::Timestamp from = m_moment.log.isEmpty() ? m_moment.now - learningSpan : m_window.from();
    const auto learn = [&](const ColumnCache& cache, units::Duration& period) {
        if (!cache.signalRefs().empty()) {
            const auto samples =
                timeline.history().samples(cache.signalRefs().front(), from, m_moment.now, learningSamples);
            period = periodOf(samples).value_or(period);
        }
    };
    TrendModel::Periods periods = m_model.periods();
    learn(m_model.cells(), periods.cells);
    learn(m_model.sensors(), periods.sensors);
    learn(m_model.scalars(), periods.scalars);
    m_model.setPeriods(periods);
    m_dirty = m_dirty || !m_moment.log.isEmpty(); // nothing else would draw it again
}

bool TrendsPage::isDue(units::Timestamp now) const
{
    if (!m_drawnAt || now < *m_drawnAt) {
        return true;
    }
    // A window that stands still is drawn until its last columns are closed.
    if (!m_window.isFollowing() && *m_drawnAt > m_window.to() + 2 * ColumnCache::settling) {
        return false;
    }
    const auto least = m_plot->cellsView() == TrendPlot::CellsView::Envelope ? quickest : quickestTraces;
    return now - *m_drawnAt >= std::clamp(m_model.view().lattice.width / 2, least, slowest);
}

void TrendsPage::draw(const telemetry::Timeline& timeline)
{
    const telemetry::PackSnapshot& snapshot = *m_moment.snapshot;
    const telemetry::History& history = timeline.history();
    m_model.setPack(snapshot.id, snapshot.layout);
    const auto fresh = m_model.update(
        m_window.view(m_plot->columnCount()), m_moment.now,
        [&](std::span<const telemetry::SignalRef> refs, units::Timestamp from, units::Duration width, std::size_t count,
            std::span<telemetry::Column> out) { history.envelopes(refs, from, width, count, out); });
    TrendPlot::Extras extras;
    extras.selected = m_selection.cells();
    if (snapshot.cellStatistics.count > 1) {
        extras.lowest = snapshot.cellStatistics.minCell;
        extras.highest = snapshot.cellStatistics.maxCell;
    }
    extras.limits = m_moment.settings.limits;
    extras.editedLimits = m_moment.settings.editedLimits;
    extras.chargeIsNegative = m_moment.settings.chargeIsNegative;
    m_plot->setWallOffset(m_moment.wallNow - m_moment.now.time_since_epoch());
    m_plot->showModel(m_model, fresh, extras);
    m_signals->draw(timeline, m_model.view(), m_moment);
    m_drawnAt = m_moment.now;
    m_dirty = false;
    ++m_drawings;
    showOverlay();
}

void TrendsPage::showFrame()
{
    // The window frames what the cursor puts into the past; here the page stands still by itself.
    Moment shown = m_moment;
    shown.live = !m_moment.live || m_window.isFollowing();
    shown.cursor = m_window.to();
    m_past->setMoment(shown);
}

std::optional<Lattice::Index> TrendsPage::columnOfCursor() const
{
    const Lattice& lattice = m_model.view().lattice;
    const ColumnRange& columns = m_model.view().columns;
    const auto& envelopes = m_model.cellEnvelopes();
    if (envelopes.empty()) {
        return std::nullopt;
    }
    const auto at = m_hovered ? m_hovered : m_pinned;
    if (at) {
        const Lattice::Index index = lattice.indexOf(*at);
        return columns.contains(index) ? std::optional(index) : std::nullopt;
    }
    for (Lattice::Index k = columns.last - 1; k >= columns.first; --k) {
        if (!envelopes[static_cast<std::size_t>(k - columns.first)].empty()) {
            return k;
        }
    }
    return std::nullopt;
}

void TrendsPage::showOverlay()
{
    TrendOverlay::Content content;
    content.panes = m_plot->ribbonArea().united(m_plot->paneArea(TrendPlot::Temperature));
    addLabels(content);
    if (const auto column = columnOfCursor()) {
        addHeads(content, *column);
    }
    if (m_plot->cellsView() != TrendPlot::CellsView::Waterfall) {
        addTags(content);
    }
    const auto place = [&](units::Timestamp instant) -> std::optional<int> {
        const int x = static_cast<int>(std::lround(m_plot->xOf(instant)));
        return x >= content.panes.left() && x <= content.panes.right() ? std::optional(x) : std::nullopt;
    };
    const auto at = m_hovered ? m_hovered : m_pinned;
    content.cursor = at ? place(*at) : std::nullopt;
    if (content.cursor) {
        content.cursorTime = wallTime(m_moment, *at);
        if (!m_hovered && !m_pinnedWords.isEmpty()) {
            content.cursorTime += QStringLiteral("  ") + m_pinnedWords;
        }
    }
    content.second = m_second ? place(*m_second) : std::nullopt;
    for (const telemetry::Event& flag : m_track.flags()) {
        const auto x = flag.kind == telemetry::EventKind::Marked ? place(flag.at) : std::nullopt;
        if (x) {
            content.markers.push_back(*x);
        }
    }
    m_overlay->setContent(content);
    m_signals->showCursors(at, m_second, content.cursorTime);
}

} // namespace packdeck::ui
