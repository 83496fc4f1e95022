// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/precharge_panel.h"

#include <cmath>

#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include "control/status.h"
#include "d1000/reason.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

namespace {

constexpr std::size_t mostEarlier = 10;
constexpr double leastSpan_s = 0.5;
constexpr double leastVolts = 20.0;
constexpr double leastAmps = 1.0;
constexpr double headroom = 1.08;
constexpr int expectedPoints = 120;

double seconds(units::Duration duration)
{
    return units::toSeconds(duration);
}

} // namespace

PrechargePanel::PrechargePanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Precharge"), parent)
    , m_plot(new QCustomPlot(this))
    , m_figures(makeLabel(theme, TextRole::Body, this))
    , m_failures(makeLabel(theme, TextRole::Body, this))
    , m_battery(m_plot->addGraph())
    , m_load(m_plot->addGraph())
    , m_expected(m_plot->addGraph())
    , m_current(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2))
    , m_deltaLine(new QCPItemStraightLine(m_plot))
    , m_timeoutLine(new QCPItemStraightLine(m_plot))
{
    m_figures->setWordWrap(true);
    m_failures->setWordWrap(true);
    m_plot->setMinimumHeight(150);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAccessibleName(tr("Precharge curve: battery voltage, load voltage and current over time"));
    for (std::size_t index = 0; index < mostEarlier; ++index) {
        m_earlier.push_back(m_plot->addGraph());
        m_earlier.back()->removeFromLegend();
    }
    m_battery->setName(tr("U1 battery, V"));
    m_load->setName(tr("U3 load, V"));
    m_expected->setName(tr("U3 expected, V"));
    m_current->setName(tr("I, A (right)"));
    m_plot->yAxis2->setVisible(true);
    m_plot->xAxis->setLabel(tr("seconds since PRECHARGE"));
    m_plot->legend->setVisible(true);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignVCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap / 2);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_figures);
    layout->addWidget(m_failures);
    connect(&theme, &Theme::changed, this, &PrechargePanel::restyle);
    restyle();
    draw({}, {}, {});
}

void PrechargePanel::restyle()
{
    const Palette& c = theme().colours();
    m_plot->setBackground(QBrush(c.surface));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(QPen(c.lineStrong));
        axis->setTickPen(QPen(c.lineStrong));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(c.textMuted);
        axis->setLabelColor(c.textMuted);
        axis->setTickLabelFont(theme().font(TextRole::Caption));
        axis->setLabelFont(theme().font(TextRole::Caption));
        axis->grid()->setPen(QPen(c.line, 1));
        axis->grid()->setZeroLinePen(QPen(c.line, 1));
    }
    m_plot->yAxis2->grid()->setVisible(false);
    m_plot->legend->setBrush(c.surface);
    m_plot->legend->setBorderPen(QPen(c.line));
    m_plot->legend->setFont(theme().font(TextRole::Caption));
    m_plot->legend->setTextColor(c.text);
    m_plot->legend->setIconSize(18, 14);
    m_battery->setPen(QPen(c.textMuted, 1.5));
    m_load->setPen(QPen(c.series[0], 2.5));
    m_expected->setPen(QPen(c.series[0], 1.2, Qt::DashLine));
    m_current->setPen(QPen(c.series[1], 1.5));
    for (QCPGraph* graph : m_earlier) {
        graph->setPen(QPen(mix(c.line, c.lineStrong, 0.35), 1));
    }
    m_deltaLine->setPen(QPen(c.lineStrong, 1, Qt::DotLine));
    m_timeoutLine->setPen(QPen(c.warning, 1.5, Qt::DashLine));
    setInk(*m_figures, c.text);
    setInk(*m_failures, c.critical);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString PrechargePanel::figures() const
{
    return m_figures->text();
}

void PrechargePanel::refresh(const Moment& moment)
{
    Run run;
    std::vector<Run> earlier;
    if (moment.control != nullptr) {
        const control::PrechargeStatus& precharge = moment.control->precharge;
        earlier = precharge.last;
        run = precharge.running;
        if (!run && !earlier.empty()) {
            run = earlier.front();
            earlier.erase(earlier.begin());
        }
    }
    showFigures(run, moment);
    const std::size_t samples = run ? run->samples.size() : 0;
    if (run.get() != m_drawn || samples != m_drawnSamples || earlier.size() != m_drawnEarlier) {
        m_drawn = run.get();
        m_drawnSamples = samples;
        m_drawnEarlier = earlier.size();
        draw(run, earlier, moment);
    }
}

void PrechargePanel::draw(const Run& run, const std::vector<Run>& earlier, const Moment& moment)
{
    const bool any = run && !run->samples.empty();
    m_plot->legend->setVisible(any);
    m_deltaLine->setVisible(any);
    m_timeoutLine->setVisible(any);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabels(any); // without a run the numbers would mean nothing
    }
    for (QCPGraph* graph : {m_battery, m_load, m_expected, m_current}) {
        graph->data()->clear();
    }
    double span = leastSpan_s;
    double highestVolts = leastVolts;
    double highestAmps = leastAmps;
    double lowestAmps = 0.0;
    if (any) {
        for (const auto& sample : run->samples) {
            const double t = seconds(sample.since);
            m_battery->addData(t, units::toVolts(sample.battery));
            m_load->addData(t, units::toVolts(sample.load));
            m_current->addData(t, units::toAmps(sample.current));
            span = std::max(span, t);
            highestVolts = std::max({highestVolts, units::toVolts(sample.battery), units::toVolts(sample.load)});
            highestAmps = std::max(highestAmps, units::toAmps(sample.current));
            lowestAmps = std::min(lowestAmps, units::toAmps(sample.current));
        }
    }
    for (std::size_t index = 0; index < m_earlier.size(); ++index) {
        m_earlier[index]->data()->clear();
        if (index >= earlier.size()) {
            continue;
        }
        for (const auto& sample : earlier[index]->samples) {
            m_earlier[index]->addData(seconds(sample.since), units::toVolts(sample.load));
        }
        if (!earlier[index]->samples.empty()) {
            span = std::max(span, seconds(earlier[index]->samples.back().since));
        }
    }
    if (any) {
        drawExpected(*run, moment, span);
        const double target = units::toVolts(run->samples.back().battery - moment.settings.limits.prechargeDelta);
        m_deltaLine->point1->setCoords(0, target);
        m_deltaLine->point2->setCoords(1, target);
    }
    const double timeout = seconds(moment.settings.limits.prechargeTimeout);
    m_timeoutLine->point1->setCoords(timeout, 0);
    m_timeoutLine->point2->setCoords(timeout, 1);
    m_plot->xAxis->setRange(0, span * 1.02);
    m_plot->yAxis->setRange(0, highestVolts * headroom);
    m_plot->yAxis2->setRange(lowestAmps * headroom, highestAmps * headroom);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PrechargePanel::drawExpected(const control::PrechargeRun& run, const Moment& moment, double span_s)
{
    const control::PrechargeStatus& precharge = moment.control->precharge;
    if (!precharge.expectedCapacitance || !precharge.resistance) {
        return;
    }
    const double tau = precharge.resistance->value() * 1e-3 * precharge.expectedCapacitance->value() * 1e-6;
    if (tau <= 0.0) {
        return;
    }
    const double battery = units::toVolts(run.samples.front().battery);
    const double start = units::toVolts(run.samples.front().load);
    const double from = seconds(run.samples.front().since);
    for (int point = 0; point <= expectedPoints; ++point) {
        const double t = (span_s - from) * point / expectedPoints;
        m_expected->addData(from + t, battery - (battery - start) * std::exp(-t / tau));
    }
}

void PrechargePanel::showFigures(const Run& run, const Moment& moment)
{
    QStringList figures;
    QStringList failures;
    if (run) {
        figures << (run->endedIn ? tr("%1 s").arg(number(seconds(run->duration), 2)) : tr("running"));
        if (run->tau) {
            figures << tr("tau %1 ms").arg(std::lround(seconds(*run->tau) * 1e3));
        }
        if (run->capacitance) {
            figures << tr("C %1 µF").arg(run->capacitance->value());
        }
        if (run->resistorJoules) {
            figures << tr("resistor %1 J").arg(number(*run->resistorJoules, 0));
        }
        for (std::size_t index = 0; index < d1000::prechargeFailureCount; ++index) {
            const auto failure = static_cast<d1000::PrechargeFailure>(index);
            if ((run->failures & d1000::bit(failure)) != 0) {
                failures << QStringLiteral("%1: %2").arg(QString::fromUtf8(d1000::info(failure).name.data()),
                                                         translated("PrechargeFailure", d1000::info(failure).text));
            }
        }
    }
    if (moment.control != nullptr) {
        const control::PrechargeStatus& precharge = moment.control->precharge;
        figures << tr("failed attempts %1 of %2").arg(precharge.attemptsUsed).arg(precharge.attemptsAllowed);
        if (precharge.lockOutLeft) {
            failures << tr("locked out, %1 s left").arg(number(std::ceil(seconds(*precharge.lockOutLeft)), 0));
        }
        setNote(precharge.expectedCapacitance && precharge.resistance ? tr("tau, C and energy are computed here")
                                                                      : tr("no expected curve: R or C not known yet"));
    } else {
        setNote(QString());
    }
    for (QString& figure : figures) {
        figure.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // a narrow panel breaks between figures, not within one
    }
    setText(*m_figures, run ? figures.join(QStringLiteral("    ")) : tr("No precharge in this session yet."));
    setText(*m_failures, failures.join(QLatin1Char('\n')));
    m_failures->setVisible(!failures.isEmpty());
}

} // namespace packdeck::ui
