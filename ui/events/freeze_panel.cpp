// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/freeze_panel.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include "binding/quantity.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"
#include "units/constants.h"

namespace packdeck::ui {

using alarms::FreezeFrame;
using binding::Quantity;

namespace {

constexpr int sparkHeight = 58;
constexpr int smallestRow = 4;
constexpr int largestRow = 9;

// As on the page Cells: neutral near the median, full at the fixed range.
constexpr float neutral_mV = 10.0F;
constexpr float full_mV = 50.0F;

struct Course
{
    const char* title = nullptr;
    Quantity quantity{};
    Sparkline::Unit unit;
};

const std::array<Course, 5>& courses()
{
    static const std::array<Course, 5> all = {{
        {QT_TRANSLATE_NOOP("packdeck::ui::FreezePanel", "Highest cell, mV"),
         Quantity::MaxCellVoltage,
         {QStringLiteral("mV"), units::millivoltsPerVolt, 0, 20.0}},
        {QT_TRANSLATE_NOOP("packdeck::ui::FreezePanel", "Lowest cell, mV"),
         Quantity::MinCellVoltage,
         {QStringLiteral("mV"), units::millivoltsPerVolt, 0, 20.0}},
        {QT_TRANSLATE_NOOP("packdeck::ui::FreezePanel", "Current, A"),
         Quantity::Current,
         {QStringLiteral("A"), 1.0, 1, 5.0}},
        {QT_TRANSLATE_NOOP("packdeck::ui::FreezePanel", "Battery U1, V"),
         Quantity::BatteryVoltage,
         {QStringLiteral("V"), 1.0, 1, 5.0}},
        {QT_TRANSLATE_NOOP("packdeck::ui::FreezePanel", "Hottest sensor, °C"),
         Quantity::MaxTemperature,
         {QStringLiteral("°C"), 1.0, 1, 5.0}},
    }};
    return all;
}

/// The columns of a frame stretched to the pixels of a line.
std::vector<telemetry::Column> stretched(const std::vector<telemetry::Column>& columns, int pixels)
{
    std::vector<telemetry::Column> result(static_cast<std::size_t>(std::max(1, pixels)));
    telemetry::Column last;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const telemetry::Column& here = columns[i * columns.size() / result.size()];
        // A slow signal leaves columns empty between its samples: the last one holds for a second.
        last = here.empty() ? last : here;
        result[i] = here.empty() ? last : here;
    }
    return result;
}

} // namespace

FreezePanel::FreezePanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Freeze frame"), parent)
    , m_causes(makeLabel(theme, TextRole::Strong, this))
    , m_values(makeLabel(theme, TextRole::Body, this))
    , m_grid(new FrameGrid(theme, this))
    , m_go(new QPushButton(tr("Show this instant"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_causes->setWordWrap(true);
    m_values->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("showInstant"));
    m_save->setObjectName(QStringLiteral("saveFrame"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_causes);
    layout->addWidget(m_values);
    layout->addWidget(m_grid);
    for (std::size_t i = 0; i < courses().size(); ++i) {
        auto* line = new Sparkline(theme, this);
        line->setFixedHeight(sparkHeight);
        m_lines.push_back(line);
        layout->addWidget(line);
    }
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_go, m_save}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(32);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_frame) {
            emit instantRequested(m_frame->at);
        }
    });
    connect(m_save, &QPushButton::clicked, this, &FreezePanel::saveRequested);
    setFrame(nullptr, {}, {});
}

void FreezePanel::setFrame(std::shared_ptr<const FreezeFrame> frame, const QString& instant,
                           const ViewSettings& settings)
{
    m_frame = std::move(frame);
    setNote(instant);
    const bool shown = m_frame != nullptr;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_values, m_grid, m_go, m_save}) {
        widget->setVisible(shown);
    }
    for (Sparkline* line : m_lines) {
        line->setVisible(shown);
    }
    if (shown) {
        fill(instant, settings);
    } else {
        m_causes->setText(tr("Choose an event: all values of that instant and the ten seconds around it stand here."));
        m_grid->setFrame(nullptr, {});
    }
}

void FreezePanel::fill(const QString& /*instant*/, const ViewSettings& settings)
{
    QStringList causes;
    for (const FreezeFrame::Cause& cause : m_frame->causes) {
        QString line = QString::fromStdString(cause.text);
        // The sentence of a rule names both already.
        if (!cause.part.empty() && !line.contains(QString::fromStdString(cause.part))) {
            line += QStringLiteral(" \u00b7 ") + QString::fromStdString(cause.part);
        }
        if (!cause.value.empty() && !line.contains(QString::fromStdString(cause.value))) {
            // A figure stays with its unit.
            line += QLatin1Char(' ') + QString::fromStdString(cause.value).replace(QLatin1Char(' '), QChar::Nbsp);
        }
        if (!cause.limit.empty()) {
            line += tr(" (limit %1)").arg(QString::fromStdString(cause.limit));
        }
        causes << line;
    }
    constexpr qsizetype mostLines = 4;
    if (causes.size() > mostLines) {
        const auto more = static_cast<int>(causes.size() - mostLines + 1);
        causes = causes.mid(0, mostLines - 1) << tr("and %n more", nullptr, more);
    }
    m_causes->setText(causes.join(QLatin1Char('\n')));

    QStringList words;
    const auto add = [&](const QString& name, Quantity quantity, const QString& unit, int decimals) {
        const FreezeFrame::Value* value = m_frame->find(quantity);
        words << name + QLatin1Char(' ') +
                     (value == nullptr ? missingText() : number(value->value, decimals) + QLatin1Char(' ') + unit);
    };
    const FreezeFrame::Value* current = m_frame->find(Quantity::Current);
    words << QStringLiteral("I ") + (current == nullptr
                                         ? missingText()
                                         : amps(units::Milliamps(static_cast<std::int32_t>(std::lround(
                                                    std::clamp(current->value, -2e6, 2e6) * units::milliampsPerAmp))),
                                                settings) +
                                               QStringLiteral(" A"));
    add(QStringLiteral("U1"), Quantity::BatteryVoltage, QStringLiteral("V"), 1);
    add(QStringLiteral("SoC"), Quantity::StateOfCharge, QStringLiteral("%"), 1);
    add(tr("hottest"), Quantity::MaxTemperature, QStringLiteral("°C"), 1);
    m_values->setText(words.join(QStringLiteral("   ")) + QLatin1Char('\n') +
                      tr("%n value(s) kept", nullptr, static_cast<int>(m_frame->values.size())));

    m_grid->setFrame(m_frame.get(), settings.naming);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Course& course = courses()[i];
        const FreezeFrame::Series* series = m_frame->findSeries(course.quantity);
        m_lines[i]->setVisible(series != nullptr);
        if (series != nullptr) {
            const int pixels = std::max(m_lines[i]->columnCount(), 200);
            m_lines[i]->setColumns(tr(course.title) + tr("   -10 s \u2026 +10 s"), stretched(series->columns, pixels),
                                   course.unit);
        }
    }
}

QString FreezePanel::words() const
{
    return m_causes->text() + QLatin1Char('\n') + m_values->text();
}

FrameGrid::FrameGrid(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_millivolts(units::maxCells, std::numeric_limits<float>::quiet_NaN())
{
    setMouseTracking(true);
    setAccessibleName(tr("Cells at that instant"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void FrameGrid::setFrame(const FreezeFrame* frame, const binding::CellNaming& naming)
{
    m_naming = naming;
    m_nodes = 0;
    std::fill(m_millivolts.begin(), m_millivolts.end(), std::numeric_limits<float>::quiet_NaN());
    std::vector<float> known;
    if (frame != nullptr) {
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            if (const FreezeFrame::Value* value = frame->find(Quantity::CellVoltage, slot)) {
                m_millivolts[slot] = static_cast<float>(value->value * units::millivoltsPerVolt);
                known.push_back(m_millivolts[slot]);
                m_nodes = units::cellAt(slot).node.value + 1;
            }
        }
    }
    if (!known.empty()) {
        const auto middle = known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2);
        std::nth_element(known.begin(), middle, known.end());
        m_median = *middle;
    }
    updateGeometry();
    update();
}

int FrameGrid::rowHeight() const
{
    return m_nodes > 16 ? smallestRow + 1 : largestRow;
}

QSize FrameGrid::sizeHint() const
{
    constexpr int caption = 18;
    return {300, m_nodes * rowHeight() + caption};
}

QRectF FrameGrid::cellArea(std::size_t slot) const
{
    const units::CellIndex cell = units::cellAt(slot);
    const double cellWidth = static_cast<double>(width()) / units::maxCellsPerNode;
    return {cell.position * cellWidth, static_cast<double>(cell.node.value * rowHeight()), cellWidth - 1.0,
            rowHeight() - 1.0};
}

void FrameGrid::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> highest;
    for (std::size_t slot = 0; slot < m_millivolts.size(); ++slot) {
        const float value = m_millivolts[slot];
        if (std::isnan(value)) {
            continue;
        }
        lowest = !lowest || value < m_millivolts[*lowest] ? slot : *lowest;
        highest = !highest || value > m_millivolts[*highest] ? slot : *highest;
        const float deviation = value - m_median;
        const float share = std::clamp((std::abs(deviation) - neutral_mV) / (full_mV - neutral_mV), 0.0F, 1.0F);
        painter.fillRect(cellArea(slot), mix(c.divergingZero, deviation < 0 ? c.divergingLow : c.divergingHigh,
                                             static_cast<double>(share)));
    }
    if (!lowest || !highest) {
        return;
    }
    painter.setPen(QPen(c.text, 1.5));
    for (const std::size_t slot : {*lowest, *highest}) {
        painter.drawRect(cellArea(slot).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    const auto words = [this](const QString& mark, std::size_t slot) {
        return QStringLiteral("%1 %2 %3 mV")
            .arg(mark, QString::fromStdString(m_naming.cell(units::cellAt(slot))),
                 number(static_cast<double>(m_millivolts[slot]), 0));
    };
    painter.setFont(m_theme.font(TextRole::Caption));
    const QRect caption(0, m_nodes * rowHeight(), width(), height() - m_nodes * rowHeight());
    const QString extremes =
        words(QStringLiteral("L"), *lowest) + QStringLiteral("   ") + words(QStringLiteral("H"), *highest);
    const QString median = tr("median %1 mV").arg(number(static_cast<double>(m_median), 0));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter, extremes);
    const QFontMetrics metrics(painter.font());
    if (metrics.horizontalAdvance(extremes) + metrics.horizontalAdvance(median) + Theme::gap <= width()) {
        painter.setPen(c.textMuted);
        painter.drawText(caption, Qt::AlignRight | Qt::AlignVCenter, median);
    }
}

bool FrameGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t slot = 0; slot < m_millivolts.size(); ++slot) {
        if (!std::isnan(m_millivolts[slot]) && cellArea(slot).contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("%1  %2 mV")
                                   .arg(QString::fromStdString(m_naming.describe(units::cellAt(slot))),
                                        number(static_cast<double>(m_millivolts[slot]), 0)),
                               this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace packdeck::ui
