// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_plot.h"

#include <algorithm>
#include <cmath>

#include "ui/cells/cell_selection.h"
#include "ui/cells/colour_scale.h"
#include "ui/cells/grid_options.h"
#include "ui/plot/trace_colour.h"
#include "ui/shell/format.h"
#include "ui/trends/raster_plottable.h"
#include "ui/trends/ribbon_plottable.h"
#include "ui/trends/trace_data.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

const QString tracesLayer = QStringLiteral("traces");

// In kept pictures.
const std::array<QString, TrendPlot::PaneCount> paneKeys{QStringLiteral("cells"), QStringLiteral("spread"),
                                                         QStringLiteral("current"), QStringLiteral("temperature")};

// Limits this near to the data are brought into sight: 50 mV, a tenth of an ampere's axis, 5 K.
constexpr double nearCells_mV = 50.0;
constexpr double nearTemperature_K = 5.0;

// More overlapping traces than this are one dark band anyway.
constexpr int densityShadeCount = 48;

constexpr std::array<double, TrendPlot::PaneCount> envelopeStretch{40.0, 20.0, 20.0, 20.0};
constexpr std::array<double, TrendPlot::PaneCount> tracesStretch{64.0, 12.0, 12.0, 12.0};

struct Extent
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
};

// A member of the envelopes as columns.
template <typename Member>
auto memberOf(const std::vector<Envelope>& envelopes, const ColumnRange& columns, Member member)
{
    return [&envelopes, first = columns.first, member](Lattice::Index k) {
        const float value = envelopes[static_cast<std::size_t>(k - first)].*member;
        return telemetry::Column{value, value};
    };
}

auto signalOf(const ColumnCache& cache, std::size_t signal)
{
    return [&cache, signal](Lattice::Index k) { return cache.column(k)[signal]; };
}

void fill(QCPGraph& graph, QVector<QCPGraphData>&& points)
{
    graph.data()->set(points, true);
}

} // namespace

TrendPlot::TrendPlot(Theme& theme, QWidget* parent)
    : QCustomPlot(parent)
    , m_theme(theme)
    , m_timeTicker(new WallClockTicker)
    , m_gestures(new TimeGestures(this, [this] {
        const QCPRange range = m_panes[Cells]->timeAxis().range();
        return TimeGestures::Axis{ribbonArea().united(paneArea(Temperature)), range.lower, range.upper};
    }))
{
    setNoAntialiasingOnDrag(false);
    setInteractions(QCP::iNone);
    setPlottingHints(QCP::phCacheLabels);
    m_timeTicker->setTickCount(8);
    build();
    applyTheme();
    arrange();
    connect(&theme, &Theme::changed, this, &TrendPlot::applyTheme);
}

TrendPlot::~TrendPlot() = default;

void TrendPlot::build()
{
    plotLayout()->clear();
    plotLayout()->setRowSpacing(0);
    addLayer(tracesLayer, layer(QStringLiteral("main")), limAbove);
    m_ribbonArea = new QCPAxisRect(this);
    m_ribbonArea->setAutoMargins(QCP::msNone);
    plotLayout()->addElement(0, 0, m_ribbonArea);
    const std::array<TrendPane::Look, PaneCount> looks{
        {{50.0, false, false}, {50.0, true, false}, {5.0, false, false}, {5.0, false, true}}};
    for (std::size_t i = 0; i < PaneCount; ++i) {
        auto* area = new QCPAxisRect(this);
        plotLayout()->addElement(static_cast<int>(i) + 1, 0, area);
        m_panes[i] = std::make_unique<TrendPane>(*this, *area, looks[i], m_timeTicker);
    }
    const QMargins margins = m_panes[Cells]->area().margins();
    m_ribbonArea->setMargins(QMargins(margins.left(), 0, margins.right(), 2));
    m_ribbonArea->setMinimumSize(0, RibbonPlottable::height);
    m_ribbonArea->setMaximumSize(QWIDGETSIZE_MAX, RibbonPlottable::height);
    for (QCPAxis* axis : m_ribbonArea->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    m_ribbon = new RibbonPlottable(m_ribbonArea->axis(QCPAxis::atBottom), m_ribbonArea->axis(QCPAxis::atLeft), m_theme);

    TrendPane& cells = *m_panes[Cells];
    m_raster = new RasterPlottable(&cells.timeAxis(), &cells.valueAxis());
    m_cellBand = cells.addBand();
    m_cellLow = &cells.addLine();
    m_cellHigh = &cells.addLine();
    m_cellMedian = &cells.addLine();
    m_lowestCell = &cells.addLine(tracesLayer);
    m_highestCell = &cells.addLine(tracesLayer);
    for (std::size_t i = 0; i < CellSelection::most; ++i) {
        m_selected.push_back(&cells.addLine(tracesLayer));
    }
    m_spread = &m_panes[Spread]->addLine();
    m_currentBand = m_panes[Current]->addBand();
    m_dischargeLimit = &m_panes[Current]->addLine();
    m_chargeLimit = &m_panes[Current]->addLine();
    m_current = &m_panes[Current]->addLine();
    m_temperatureBand = m_panes[Temperature]->addBand();
    m_temperatureLow = &m_panes[Temperature]->addLine();
    m_temperatureHigh = &m_panes[Temperature]->addLine();
    m_temperatureMedian = &m_panes[Temperature]->addLine();
}

void TrendPlot::applyTheme()
{
    const Palette& colours = m_theme.colours();
    setBackground(colours.surface);
    for (const auto& pane : m_panes) {
        pane->applyTheme(m_theme);
    }
    const auto pen = [](const QColor& colour) { return QPen(colour, 1.0); };
    const auto band = [&](const TrendPane::Band& which, const QColor& colour) {
        which.high->setBrush(mix(colours.surface, colour, 0.16));
    };
    band(m_cellBand, colours.accent);
    m_cellLow->setPen(pen(mix(colours.surface, colours.accent, 0.55)));
    m_cellHigh->setPen(m_cellLow->pen());
    m_cellMedian->setPen(pen(colours.text));
    m_lowestCell->setPen(pen(colours.divergingLow));
    m_highestCell->setPen(pen(colours.divergingHigh));
    for (std::size_t i = 0; i < m_selected.size(); ++i) {
        const bool second = i >= colours.series.size();
        m_selected[i]->setPen(QPen(traceColour(i), 1.0, second ? Qt::DashLine : Qt::SolidLine));
    }
    m_spread->setPen(pen(colours.accent));
    m_spread->setBrush(mix(colours.surface, colours.accent, 0.12));
    m_currentBand.high->setBrush(colours.raised);
    m_dischargeLimit->setPen(QPen(colours.lineStrong, 1.0, Qt::DashLine));
    m_chargeLimit->setPen(m_dischargeLimit->pen());
    m_current->setPen(pen(colours.accent));
    band(m_temperatureBand, colours.divergingHigh);
    m_temperatureLow->setPen(pen(mix(colours.surface, colours.divergingHigh, 0.6)));
    m_temperatureHigh->setPen(pen(colours.divergingHigh));
    m_temperatureMedian->setPen(pen(colours.text));

    const QRgb surface = colours.surface.rgb();
    m_spanRaster = std::make_unique<SpanRaster>(
        SpanRaster::densityShades(surface, mix(colours.surface, colours.textMuted, 0.28).rgb(),
                                  mix(colours.surface, colours.textMuted, 0.9).rgb(), densityShadeCount));
    const auto scale = ColourScale::diverging(colours, GridOptions::neutral_mV, GridOptions().deviationRange_mV);
    std::vector<QRgb> shades;
    for (int value = scale.low(); value <= scale.high(); ++value) {
        shades.push_back(scale.at(value).fill);
    }
    m_waterfall = std::make_unique<WaterfallRaster>(
        std::move(shades), static_cast<float>(scale.high() / units::millivoltsPerVolt), surface);
    m_raster->image().invalidate();
    replot(rpQueuedReplot);
}

QColor TrendPlot::traceColour(std::size_t selectedIndex) const
{
    return ui::traceColour(m_theme.colours(), selectedIndex);
}

void TrendPlot::setCellsView(CellsView view)
{
    if (view != m_cellsView) {
        m_cellsView = view;
        m_raster->image().invalidate();
        m_panes[Cells]->resetRange();
        arrange();
    }
}

void TrendPlot::arrange()
{
    const auto& stretch = m_cellsView == CellsView::Envelope ? envelopeStretch : tracesStretch;
    for (std::size_t i = 0; i < PaneCount; ++i) {
        plotLayout()->setRowStretchFactor(static_cast<int>(i) + 1, stretch[i]);
    }
    const bool envelope = m_cellsView == CellsView::Envelope;
    for (QCPGraph* graph : {m_cellBand.low, m_cellBand.high, m_cellLow, m_cellMedian, m_cellHigh}) {
        graph->setVisible(envelope);
    }
    const bool lines = m_cellsView != CellsView::Waterfall;
    for (QCPGraph* graph : m_selected) {
        graph->setVisible(lines);
    }
    m_lowestCell->setVisible(lines);
    m_highestCell->setVisible(lines);
    // The picture of all traces covers its pane: the lines of the grid then stand above it.
    for (QCPAxis* axis : {&m_panes[Cells]->timeAxis(), &m_panes[Cells]->valueAxis()}) {
        axis->grid()->setLayer(envelope ? QStringLiteral("grid") : tracesLayer);
    }
    m_panes[Cells]->valueAxis().grid()->setVisible(lines);
    m_panes[Cells]->valueAxis().setTickLabels(lines);
    m_raster->setVisible(!envelope);
    plotLayout()->update(QCPLayoutElement::upMargins);
    plotLayout()->update(QCPLayoutElement::upLayout);
}

int TrendPlot::columnCount() const
{
    return std::max(1, qRound(m_panes[Cells]->area().width() * bufferDevicePixelRatio()));
}

void TrendPlot::setWallOffset(units::WallTime wallAtZero)
{
    m_timeTicker->setWallOffset(wallAtZero);
}

void TrendPlot::setTrack(const EventTrack* track, binding::Dialect dialect)
{
    m_ribbon->setTrack(track, dialect);
}

void TrendPlot::showModel(const TrendModel& model, const ColumnCache::Fresh& fresh, const Extras& extras)
{
    const auto& view = model.view();
    const double from = units::toSeconds(view.lattice.begin(view.columns.first));
    const double to = units::toSeconds(view.lattice.begin(view.columns.last));
    m_ribbonArea->axis(QCPAxis::atBottom)->setRange(from, to);
    for (const auto& pane : m_panes) {
        pane->setTimeRange(from, to);
    }
    m_timeTicker->setTickCount(WallClockTicker::countFor(width() - TrendPane::sideMargins));
    showCells(model, fresh, extras);
    showSpread(model);
    showCurrent(model, extras);
    showTemperature(model, extras);
    replot();
}

AxisRanges TrendPlot::axisRanges() const
{
    AxisRanges ranges;
    for (std::size_t i = 0; i < PaneCount; ++i) {
        ranges.take(paneKeys[i], m_panes[i]->range());
    }
    return ranges;
}

void TrendPlot::holdAxes(const AxisRanges& ranges)
{
    for (std::size_t i = 0; i < PaneCount; ++i) {
        if (const auto range = ranges.of(paneKeys[i])) {
            m_panes[i]->holdRange(range->lower, range->upper);
        }
    }
}

void TrendPlot::clear()
{
    for (int i = 0; i < graphCount(); ++i) {
        graph(i)->data()->clear();
    }
    for (const auto& pane : m_panes) {
        pane->resetRange();
    }
    m_ribbon->setTrack(nullptr, {});
    m_raster->image().update({}, {}, {});
    replot();
}

template <typename Value, typename Limit>
void TrendPlot::showLimits(TrendPane& pane, const Extras& extras,
                           const std::vector<std::pair<Value Limits::*, QString>>& named, const Limit& limit) const
{
    std::vector<TrendPane::Limit> held;
    std::vector<TrendPane::Limit> edited;
    const bool isDefault = extras.limits.source == LimitSource::Default;
    for (const auto& [member, name] : named) {
        held.push_back(limit(isDefault ? tr("default: %1").arg(name) : name, extras.limits.*member));
        // Only what differs, or a line would lie over its like.
        if (extras.editedLimits && !((*extras.editedLimits).*member == extras.limits.*member)) {
            edited.push_back(limit(tr("edited: %1").arg(name), (*extras.editedLimits).*member));
        }
    }
    pane.setLimits(held, m_theme.colours().warning);
    pane.setEditedLimits(edited, m_theme.colours().accent);
}

void TrendPlot::showCells(const TrendModel& model, const ColumnCache::Fresh& fresh, const Extras& extras)
{
    Extent extent;
    for (const Envelope& envelope : model.cellEnvelopes()) {
        extent.add(envelope.low * units::millivoltsPerVolt);
        extent.add(envelope.high * units::millivoltsPerVolt);
    }
    TrendPane& pane = *m_panes[Cells];
    if (m_cellsView == CellsView::Waterfall) {
        pane.setLimits({}, {});
        pane.setEditedLimits({}, {});
        pane.setFixedRange(0.0, 1.0);
    } else {
        const auto voltage = [](const QString& name, units::Millivolts limit) {
            return TrendPane::Limit{static_cast<double>(limit.value()),
                                    tr("%1 %2 V").arg(name, number(units::toVolts(limit), 3))};
        };
        showLimits<units::Millivolts>(pane, extras,
                                      {{&Limits::cellWarningLow, tr("warning")},
                                       {&Limits::cellCriticalLow, tr("critical")},
                                       {&Limits::cellWarningHigh, tr("warning")},
                                       {&Limits::cellCriticalHigh, tr("critical")}},
                                      voltage);
        pane.follow(extent.low, extent.high, nearCells_mV);
    }
    m_rasterised = 0;
    if (m_cellsView == CellsView::Envelope) {
        showEnvelope(model);
    } else {
        showRaster(model, fresh, extras);
    }
    if (m_cellsView != CellsView::Waterfall) {
        showTraces(model, extras);
    }
}

void TrendPlot::showEnvelope(const TrendModel& model)
{
    const Lattice& lattice = model.view().lattice;
    const ColumnRange& columns = model.view().columns;
    const auto show = [&](QCPGraph* graph, auto member) {
        fill(*graph, tracePoints(lattice, columns, model.cellBridge(), units::millivoltsPerVolt,
                                 memberOf(model.cellEnvelopes(), columns, member)));
    };
    show(m_cellLow, &Envelope::low);
    show(m_cellMedian, &Envelope::median);
    show(m_cellHigh, &Envelope::high);
    m_cellBand.low->setData(m_cellLow->data());
    m_cellBand.high->setData(m_cellHigh->data());
}

void TrendPlot::showRaster(const TrendModel& model, const ColumnCache::Fresh& fresh, const Extras& /*extras*/)
{
    const TrendPane& pane = *m_panes[Cells];
    const ColumnRange columns = model.view().columns;
    const int height = std::max(1, qRound(pane.area().height() * bufferDevicePixelRatio()));
    m_raster->fit(static_cast<int>(columns.count()), height, m_theme.colours().surface.rgb());
    const RowScale scale{pane.valueAxis().range().lower / units::millivoltsPerVolt,
                         pane.valueAxis().range().upper / units::millivoltsPerVolt, height};
    if (fresh.everything || !(scale == m_rasterScale)) {
        m_raster->image().invalidate();
        m_rasterScale = scale;
    }
    const int bridge = model.cellBridge();
    const auto columnAt = [&](Lattice::Index k) { return model.cells().column(k); };
    // A new sample ends the line across the empty columns before it.
    const ColumnRange stale{fresh.right.first - bridge - 1, fresh.right.last};
    m_rasterised = m_raster->image().update(columns, stale, [&](const ColumnRange& wanted, QImage& image) {
        if (model.cells().signalRefs().empty()) {
            image.fill(m_theme.colours().surface.rgb());
        } else if (m_cellsView == CellsView::Traces) {
            m_spanRaster->rasterise(wanted, model.cells().range(), bridge, scale, columnAt, image);
        } else {
            m_waterfall->rasterise(wanted, columnAt, image);
        }
    });
}

void TrendPlot::showTraces(const TrendModel& model, const Extras& extras)
{
    const Lattice& lattice = model.view().lattice;
    const ColumnRange& columns = model.view().columns;
    const auto show = [&](QCPGraph* graph, std::optional<units::CellIndex> cell) {
        const auto signal = cell ? model.signalOf(*cell) : std::nullopt;
        graph->data()->clear();
        if (signal) {
            fill(*graph, tracePoints(lattice, columns, model.cellBridge(), units::millivoltsPerVolt,
                                     signalOf(model.cells(), *signal)));
        }
    };
    show(m_lowestCell, extras.lowest);
    show(m_highestCell, extras.highest);
    for (std::size_t i = 0; i < m_selected.size(); ++i) {
        show(m_selected[i], i < extras.selected.size() ? std::optional(extras.selected[i]) : std::nullopt);
    }
}

void TrendPlot::showSpread(const TrendModel& model)
{
    const Lattice& lattice = model.view().lattice;
    const ColumnRange& columns = model.view().columns;
    Extent extent;
    for (const Envelope& envelope : model.cellEnvelopes()) {
        extent.add(envelope.mostSpread * units::millivoltsPerVolt);
    }
    fill(*m_spread, tracePoints(lattice, columns, model.cellBridge(), units::millivoltsPerVolt,
                                memberOf(model.cellEnvelopes(), columns, &Envelope::mostSpread)));
    m_panes[Spread]->follow(extent.low, extent.high, 0.0);
}

void TrendPlot::showCurrent(const TrendModel& model, const Extras& extras)
{
    const Lattice& lattice = model.view().lattice;
    const ColumnRange& columns = model.view().columns;
    const double sign = extras.chargeIsNegative ? 1.0 : -1.0;
    const int bridge = model.scalarBridge();
    const auto show = [&](QCPGraph* graph, TrendModel::Scalar scalar, double scale) {
        fill(*graph, tracePoints(lattice, columns, bridge, scale, signalOf(model.scalars(), scalar)));
    };
    show(m_current, TrendModel::Current, sign);
    show(m_dischargeLimit, TrendModel::MaxDischargeCurrent, sign);
    show(m_chargeLimit, TrendModel::MaxChargeCurrent, -sign);
    m_currentBand.low->setData(sign > 0 ? m_chargeLimit->data() : m_dischargeLimit->data());
    m_currentBand.high->setData(sign > 0 ? m_dischargeLimit->data() : m_chargeLimit->data());
    Extent extent;
    for (const QCPGraph* graph : {m_current, m_dischargeLimit, m_chargeLimit}) {
        for (const auto& point : *graph->data()) {
            extent.add(point.value);
        }
    }
    m_panes[Current]->follow(extent.low, extent.high, 0.0);
}

void TrendPlot::showTemperature(const TrendModel& model, const Extras& extras)
{
    const Lattice& lattice = model.view().lattice;
    const ColumnRange& columns = model.view().columns;
    const auto show = [&](QCPGraph* graph, auto member) {
        fill(*graph, tracePoints(lattice, columns, model.sensorBridge(), 1.0,
                                 memberOf(model.sensorEnvelopes(), columns, member)));
    };
    show(m_temperatureLow, &Envelope::low);
    show(m_temperatureMedian, &Envelope::median);
    show(m_temperatureHigh, &Envelope::high);
    m_temperatureBand.low->setData(m_temperatureLow->data());
    m_temperatureBand.high->setData(m_temperatureHigh->data());
    Extent extent;
    for (const Envelope& envelope : model.sensorEnvelopes()) {
        extent.add(envelope.low);
        extent.add(envelope.high);
    }
    const auto temperature = [](const QString& name, units::DeciCelsius limit) {
        const double celsius = units::toCelsius(limit);
        return TrendPane::Limit{celsius, tr("%1 %2 °C").arg(name, number(celsius, 1))};
    };
    showLimits<units::DeciCelsius>(*m_panes[Temperature], extras,
                                   {{&Limits::temperatureLow, tr("lowest")}, {&Limits::temperatureHigh, tr("highest")}},
                                   temperature);
    m_panes[Temperature]->follow(extent.low, extent.high, nearTemperature_K);
}

QRect TrendPlot::paneArea(Pane pane) const
{
    return m_panes[pane]->area().rect();
}

QRect TrendPlot::ribbonArea() const
{
    return m_ribbonArea->rect();
}

double TrendPlot::xOf(units::Timestamp at) const
{
    return m_panes[Cells]->timeAxis().coordToPixel(units::toSeconds(at));
}

void TrendPlot::resizeEvent(QResizeEvent* event)
{
    QCustomPlot::resizeEvent(event);
    emit resized();
}

} // namespace packdeck::ui
