// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/curve_editor.h"

#include <algorithm>
#include <cmath>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

namespace {

constexpr double grabDistance = 14.0; // device-independent pixels
constexpr double pointSize = 7.0;
constexpr double highestVolts = 20.0; // a pasted number above it is in millivolts

double roundedDown(double volts)
{
    return std::floor(volts * 5.0) / 5.0;
}

double roundedUp(double volts)
{
    return std::ceil(volts * 5.0) / 5.0;
}

} // namespace

CurveEditor::CurveEditor(Theme& theme, const params::Parameter& parameter, QWidget* parent)
    : Panel(theme, QString::fromStdString(parameter.name), parent)
    , m_parameter(parameter)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_line(new QLineSeries(m_chart))
    , m_deviceLine(new QLineSeries(m_chart))
    , m_points(new QScatterSeries(m_chart))
    , m_chosen(new QScatterSeries(m_chart))
    , m_percent(new QValueAxis(m_chart))
    , m_volts(new QValueAxis(m_chart))
    , m_words(makeLabel(theme, TextRole::Body, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_chart->legend()->hide();
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->setBackgroundRoundness(0);
    m_chart->addAxis(m_percent, Qt::AlignBottom);
    m_chart->addAxis(m_volts, Qt::AlignLeft);
    m_percent->setRange(0, 100);
    m_percent->setTickCount(11);
    m_percent->setLabelFormat(QStringLiteral("%.0f %"));
    m_volts->setLabelFormat(QStringLiteral("%.1f V"));
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_deviceLine, m_line, m_points, m_chosen}) {
        m_chart->addSeries(series);
        series->attachAxis(m_percent);
        series->attachAxis(m_volts);
    }
    m_points->setMarkerSize(pointSize);
    m_chosen->setMarkerSize(2 * pointSize);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->installEventFilter(this);
    m_view->setFocusProxy(this);

    auto* pasteButton = new QPushButton(tr("Paste a column"), this);
    auto* done = new QPushButton(tr("Back to the list"), this);
    connect(pasteButton, &QPushButton::clicked, this, &CurveEditor::paste);
    connect(done, &QPushButton::clicked, this, &CurveEditor::closed);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(pasteButton);
    foot->addWidget(done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    connect(&theme, &Theme::changed, this, &CurveEditor::restyle);
    restyle();
}

void CurveEditor::setValue(const params::RawValue& value, const params::RawValue* device, std::size_t used)
{
    m_value = value;
    m_device = device != nullptr ? *device : params::RawValue();
    m_used = std::min(used, m_value.size());
    m_point = m_point < static_cast<int>(m_used) ? m_point : -1;
    draw();
}

double CurveEditor::percentOf(std::size_t point) const
{
    constexpr double full = 100.0;
    return m_used > 1 ? full * static_cast<double>(point) / static_cast<double>(m_used - 1) : 0.0;
}

void CurveEditor::draw()
{
    QList<QPointF> now;
    QList<QPointF> before;
    double low = 1e9;
    double high = -1e9;
    for (std::size_t i = 0; i < m_used; ++i) {
        const double volts = m_parameter.physical(m_value[i]);
        now << QPointF(percentOf(i), volts);
        low = std::min(low, volts);
        high = std::max(high, volts);
        if (i < m_device.size()) {
            before << QPointF(percentOf(i), m_parameter.physical(m_device[i]));
        }
    }
    m_line->replace(now);
    m_points->replace(now);
    m_deviceLine->replace(before);
    m_deviceLine->setVisible(m_device != m_value);
    m_chosen->replace(m_point >= 0 ? QList<QPointF>{now.at(m_point)} : QList<QPointF>());
    if (!now.isEmpty() && !m_dragging) {
        m_volts->setRange(roundedDown(low), roundedUp(high));
        m_volts->setTickCount(
            std::clamp(static_cast<int>(std::lround((roundedUp(high) - roundedDown(low)) * 5)) + 1, 2, 11));
    }
    QString words = tr("Drag a point, or choose one and use the arrow keys.");
    if (m_point >= 0) {
        words = tr("Point %1 of %2: %3 % is %4 V")
                    .arg(m_point + 1)
                    .arg(m_used)
                    .arg(number(percentOf(static_cast<std::size_t>(m_point)), 0),
                         number(m_parameter.physical(m_value[static_cast<std::size_t>(m_point)]), 3));
    }
    say(words);
}

void CurveEditor::say(const QString& text)
{
    setText(*m_words, text);
}

int CurveEditor::nearest(QPointF chartPosition) const
{
    int best = -1;
    double bestDistance = grabDistance;
    for (std::size_t i = 0; i < m_used; ++i) {
        const QPointF place = m_chart->mapToPosition({percentOf(i), m_parameter.physical(m_value[i])}, m_points);
        const double distance = std::hypot(place.x() - chartPosition.x(), place.y() - chartPosition.y());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void CurveEditor::take(int point, double volts)
{
    const auto raw = static_cast<std::int64_t>(std::llround(volts / m_parameter.scale));
    m_value[static_cast<std::size_t>(point)] = std::clamp(raw, m_parameter.minimum, m_parameter.maximum);
    draw();
}

bool CurveEditor::eventFilter(QObject* watched, QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (watched != m_view->viewport() || mouse == nullptr) {
        return Panel::eventFilter(watched, event);
    }
    const QPointF place = m_chart->mapFromScene(m_view->mapToScene(mouse->position().toPoint()));
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        setFocus();
        m_point = nearest(place);
        m_dragging = m_point >= 0;
        draw();
        return true;
    }
    if (event->type() == QEvent::MouseMove && m_dragging) {
        take(m_point, m_chart->mapToValue(place, m_points).y());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_dragging) {
        m_dragging = false;
        emit edited(m_value); // one step of undo for the whole drag
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void CurveEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    const int last = static_cast<int>(m_used) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_point = std::max(m_point - 1, 0);
        draw();
        return;
    case Qt::Key_Right:
        m_point = std::min(m_point + 1, last);
        draw();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_point >= 0) {
            const double step = event->key() == Qt::Key_Up ? m_parameter.scale : -m_parameter.scale;
            take(m_point, m_parameter.physical(m_value[static_cast<std::size_t>(m_point)]) + step);
            emit edited(m_value);
        }
        return;
    default:
        Panel::keyPressEvent(event);
    }
}

void CurveEditor::paste()
{
    const auto pasted = fromText(QGuiApplication::clipboard()->text());
    if (!pasted) {
        say(tr("The clipboard holds no column of voltages."));
        return;
    }
    m_value = *pasted;
    m_point = -1;
    draw();
    emit edited(m_value);
}

std::optional<params::RawValue> CurveEditor::fromText(const QString& text) const
{
    static const QRegularExpression separators(QStringLiteral("[\\s;]+"));
    std::vector<double> volts;
    for (QString word : text.split(separators, Qt::SkipEmptyParts)) {
        bool ok = false;
        const double value = word.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        if (!ok || !std::isfinite(value)) {
            return std::nullopt;
        }
        volts.push_back(value > highestVolts ? value * m_parameter.scale : value);
    }
    if (volts.size() < 2 || m_used < 2) {
        return std::nullopt;
    }
    params::RawValue value = m_value;
    for (std::size_t i = 0; i < m_used; ++i) {
        const double place =
            static_cast<double>(i) * static_cast<double>(volts.size() - 1) / static_cast<double>(m_used - 1);
        const auto left = std::min(static_cast<std::size_t>(place), volts.size() - 2);
        const double share = place - static_cast<double>(left);
        const double here = volts[left] + share * (volts[left + 1] - volts[left]);
        value[i] =
            std::clamp<std::int64_t>(std::llround(here / m_parameter.scale), m_parameter.minimum, m_parameter.maximum);
    }
    return value;
}

void CurveEditor::restyle()
{
    const Palette& colours = theme().colours();
    m_chart->setBackgroundBrush(colours.surface);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_view->setBackgroundBrush(colours.surface);
    m_line->setPen(QPen(colours.accent, 2));
    m_deviceLine->setPen(QPen(colours.textMuted, 1.5, Qt::DashLine));
    m_points->setColor(colours.surface);
    m_points->setBorderColor(colours.accent);
    m_chosen->setColor(colours.accent);
    m_chosen->setBorderColor(colours.surface);
    for (QValueAxis* axis : {m_percent, m_volts}) {
        axis->setLabelsColor(colours.textMuted);
        axis->setLabelsFont(theme().font(TextRole::Caption));
        axis->setGridLineColor(colours.line);
        axis->setLinePen(QPen(colours.lineStrong));
    }
    setInk(*m_words, colours.textMuted);
}

} // namespace packdeck::ui
