// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_detail.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/cells/cell_reference.h"
#include "ui/plot/hatch_brush.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int headHeight = 40;
constexpr int lineHeight = 19;
constexpr int mostLines = 8;
constexpr int labelWidth = 92;

class Describer
{
    Q_DECLARE_TR_FUNCTIONS(CellDetail)

public:
    Describer(units::CellIndex cell, const CellDetailInput& input)
        : m_cell(cell)
        , m_in(input)
        , m_view(input.snapshot.cell(cell))
    {
    }

    [[nodiscard]] CellDetail make()
    {
        m_detail.name = ui::name(m_in.settings, m_cell);
        const auto& voltage = m_view.voltage;
        m_detail.voltage = voltage.known() ? tr("%1 V").arg(number(units::toVolts(voltage.value), 3)) : missingText();
        m_detail.isOld = !m_view.isMeasured();
        deviation();
        change();
        temperature();
        ageAndQuality();
        balancing();
        flags();
        wire();
        return m_detail;
    }

private:
    void add(const QString& label, const QString& value, bool isOdd = false)
    {
        m_detail.lines.push_back({label, value, isOdd});
    }

    void deviation()
    {
        if (!m_view.isMeasured()) {
            return;
        }
        const Medians medians = mediansOf(m_in.snapshot, m_in.strings);
        const int string = m_in.strings.stringOf(m_cell.node);
        const int own = m_view.voltage.value.value();
        const int median = medians.string_mV[static_cast<std::size_t>(string)].value_or(own);
        const QString from = medians.stringCount > 1 ? tr("from string %1").arg(string + 1) : tr("from median");
        add(tr("Deviation"), tr("%1 mV %2").arg(signedNumber(own - median, 0), from));
    }

    void change()
    {
        if (m_in.reference == nullptr) {
            return;
        }
        const auto moved = ui::change(m_in.reference->cell(m_cell), m_view);
        add(tr("Change"), moved ? tr("%1 mV").arg(signedNumber(*moved, 0)) : missingText());
    }

    void temperature()
    {
        const auto nearest = m_in.sensors.nearest(m_cell);
        if (!nearest) {
            add(tr("Temperature"), tr("no sensor near"));
            return;
        }
        const telemetry::SensorView& sensor = m_in.snapshot.sensor(*nearest);
        const QString value = sensor.temperature.known()
                                  ? tr("%1 °C").arg(number(units::toCelsius(sensor.temperature.value), 1))
                                  : missingText();
        add(tr("Temperature"), tr("%1 at %2").arg(value, ui::name(m_in.settings, *nearest)), !sensor.isMeasured());
    }

    void ageAndQuality()
    {
        switch (m_view.quality) {
        case telemetry::CellQuality::Absent:
            add(tr("Age"), tr("no such cell"), true);
            return;
        case telemetry::CellQuality::Missing:
            add(tr("Age"), tr("never received"), true);
            return;
        case telemetry::CellQuality::Suspect:
            add(tr("Age"), tr("suspect, raw 0x%1").arg(m_view.raw, 4, 16, QLatin1Char('0')), true);
            return;
        case telemetry::CellQuality::Good:
            break;
        }
        const QString old = age(m_view.voltage.age(m_in.snapshot.now));
        add(tr("Age"), m_view.voltage.isFresh() ? old : tr("%1, stale").arg(old), !m_view.voltage.isFresh());
    }

    void balancing()
    {
        QString words = tr("no");
        if (m_view.balanceConfirmed) {
            words = m_view.balanceCommanded ? tr("yes") : tr("confirmed, not commanded");
        } else if (m_view.balanceCommanded) {
            words = tr("commanded, not confirmed");
        }
        add(tr("Balancing"), words, m_view.balanceCommanded != m_view.balanceConfirmed);
    }

    void flags()
    {
        add(tr("Sense wire"), m_view.highResistance ? tr("W: high resistance") : tr("no report"),
            m_view.highResistance);
    }

    void wire()
    {
        const auto& wire = m_in.snapshot.numbering.assumed;
        add(tr("On the wire"),
            tr("node %1, cell %2").arg(m_cell.node.value + wire.firstNode).arg(m_cell.position + wire.firstCell));
    }

    units::CellIndex m_cell;
    const CellDetailInput& m_in;
    const telemetry::CellView& m_view;
    CellDetail m_detail;
};

} // namespace

CellDetail describeCell(units::CellIndex cell, const CellDetailInput& input)
{
    return Describer(cell, input).make();
}

QString oneLine(const CellDetail& detail)
{
    QString text = detail.name + QStringLiteral("  ") + detail.voltage;
    for (const auto& line : detail.lines) {
        text += QStringLiteral("\n%1: %2").arg(line.label, line.value);
    }
    return text;
}

CellDetailPanel::CellDetailPanel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CellDetailPanel::setDetail(const std::optional<CellDetail>& detail)
{
    if (detail != m_detail) {
        m_detail = detail;
        update();
    }
}

QSize CellDetailPanel::sizeHint() const
{
    return {220, headHeight + mostLines * lineHeight};
}

void CellDetailPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    const QRect head(0, 0, width(), headHeight);
    painter.fillRect(0, 0, width(), 1, colours.line);
    if (!m_detail) {
        painter.setFont(m_theme.font(TextRole::Body));
        painter.setPen(colours.textMuted);
        painter.drawText(head.adjusted(0, Theme::gap, 0, Theme::gap), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Click a cell, or walk with the arrow keys."));
        return;
    }
    if (m_detail->isOld) {
        painter.fillRect(head.adjusted(width() / 2, Theme::unit, 0, -Theme::unit),
                         hatchBrush(colours, devicePixelRatioF()));
    }
    painter.setPen(colours.text);
    painter.setFont(m_theme.font(TextRole::Figure));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_detail->name);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_detail->voltage);
    int y = headHeight;
    for (const auto& line : m_detail->lines) {
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(colours.textMuted);
        painter.drawText(QRect(0, y, labelWidth, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, line.label);
        QFont font = m_theme.font(TextRole::Caption);
        font.setBold(line.isOdd);
        painter.setFont(font);
        painter.setPen(line.isOdd ? colours.warning : colours.text);
        const QRect value(labelWidth, y, width() - labelWidth, lineHeight);
        painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.value, Qt::ElideRight, value.width()));
        y += lineHeight;
    }
}

} // namespace packdeck::ui
