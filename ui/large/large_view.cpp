// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/large/large_view.h"

#include "binding/dialect.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/header_content.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int margin = 24;
constexpr int gap = 16;
constexpr double contactorShare = 0.16; // of the height
constexpr double alarmShare = 0.13;
constexpr double figureShare = 0.58; // of a figure's cell; the caption takes the rest
constexpr double captionShare = 0.22;
constexpr unsigned tenTimesASecond = 3; // ticks

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, static_cast<int>(pixels)));
    return font;
}

/// The largest size up to `pixels` at which the text is not wider than `width`.
QFont fitted(const QFont& font, double pixels, const QString& text, int width)
{
    const QFont wanted = sized(font, pixels);
    const int needed = QFontMetrics(wanted).horizontalAdvance(text);
    return needed <= width ? wanted : sized(font, pixels * width / needed);
}

QColor colourOf(Standing standing, const Palette& colours)
{
    switch (standing) {
    case Standing::Warning:
        return colours.warning;
    case Standing::Critical:
        return colours.critical;
    case Standing::Normal:
    case Standing::Notable:
        break;
    }
    return colours.text;
}

Standing standingOf(telemetry::ContactorPosition position)
{
    switch (position) {
    case telemetry::ContactorPosition::Welded:
    case telemetry::ContactorPosition::FaultOpen:
        return Standing::Critical;
    case telemetry::ContactorPosition::Closed:
    case telemetry::ContactorPosition::Opening:
    case telemetry::ContactorPosition::Closing:
        return Standing::Notable;
    case telemetry::ContactorPosition::Open:
    case telemetry::ContactorPosition::Unknown:
        break;
    }
    return Standing::Normal;
}

} // namespace

LargeView::LargeView(Theme& theme, QWidget* parent)
    : Page(theme, parent)
{
    setObjectName(QStringLiteral("largeView"));
}

QString LargeView::title() const
{
    return tr("Large view");
}

QString LargeView::key() const
{
    return QStringLiteral("large");
}

Icon LargeView::icon() const
{
    return Icon::Overview;
}

unsigned LargeView::refreshDivider() const
{
    return tenTimesASecond;
}

LargeView::Content LargeView::contentOf(const Moment& moment)
{
    HeaderContent header = headerContent(moment);
    Content content;
    if (header.state.label.isEmpty()) {
        header.state.label = tr("STATE");
    }
    content.rows = {{header.state, header.voltage, header.current},
                    {header.soc, header.lowest, header.highest, header.hottest}};
    static const telemetry::PackSnapshot nothing{};
    const telemetry::PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    for (const d1000::Contactor which : d1000::allContactors) {
        const telemetry::ContactorView& contactor = s.contactor(which);
        if (const int number = binding::contactorNumber(s.id.dialect, which); number != 0) {
            content.contactors.push_back(
                {QStringLiteral("%1 %2").arg(number).arg(translated("Contactor", d1000::label(which))),
                 positionWord(contactor), standingOf(contactor.position)});
        }
    }
    content.alarmsKnown = s.reasons.isFresh();
    for (unsigned bit = 0; bit < d1000::reasonCount; ++bit) {
        if (s.reasons.known() && (s.reasons.value >> bit & 1U) != 0) {
            const auto words = binding::reasonText(s.id.dialect, bit);
            content.alarms.push_back(QString::fromUtf8(words.name.data(), static_cast<qsizetype>(words.name.size())));
        }
    }
    return content;
}

void LargeView::refresh(const Moment& moment)
{
    Content content = contentOf(moment);
    if (content != m_content) {
        m_content = std::move(content);
        update();
    }
}

void LargeView::reset()
{
    m_content = {};
    update();
}

void LargeView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme().colours().window);
    const QRect area = rect().adjusted(margin, margin, -margin, -margin);
    const int contactorHeight = static_cast<int>(area.height() * contactorShare);
    const int alarmHeight = static_cast<int>(area.height() * alarmShare);
    const int rowCount = static_cast<int>(m_content.rows.size());
    int y = area.top();
    if (rowCount > 0) {
        const int rowHeight = (area.height() - contactorHeight - alarmHeight - (rowCount + 1) * gap) / rowCount;
        for (const std::vector<TileContent>& row : m_content.rows) {
            const int count = static_cast<int>(row.size());
            const int width = (area.width() - (count - 1) * gap) / count;
            for (int i = 0; i < count; ++i) {
                paintFigure(p, {area.left() + i * (width + gap), y, width, rowHeight},
                            row[static_cast<std::size_t>(i)]);
            }
            y += rowHeight + gap;
        }
    }
    paintContactors(p, {area.left(), y, area.width(), contactorHeight});
    paintAlarms(p, {area.left(), area.bottom() - alarmHeight + 1, area.width(), alarmHeight});
}

void LargeView::paintFigure(QPainter& p, const QRect& area, const TileContent& tile) const
{
    const Palette& c = theme().colours();
    paintPanel(p, area, c);
    const bool missing = tile.value.isEmpty();
    if (missing || tile.hatched) {
        paintHatch(p, area.adjusted(1, 1, -1, -1), c);
    }
    const QRect inner = area.adjusted(gap, gap / 2, -gap, -gap / 2);
    const QFont& figureFont = theme().font(TextRole::Figure);
    const double captionSize = area.height() * captionShare * 0.7;
    const QFont unitFont = sized(theme().font(TextRole::Body), captionSize);
    const int unitWidth =
        tile.unit.isEmpty() || missing ? 0 : QFontMetrics(unitFont).horizontalAdvance(tile.unit) + gap / 2;
    const QString value = missing ? missingText() : tile.value;
    const QFont valueFont = fitted(figureFont, area.height() * figureShare, value, inner.width() - unitWidth);
    const QRect figure(inner.left(), inner.top(), inner.width(),
                       static_cast<int>(area.height() * (1 - captionShare)) - gap);
    p.setFont(valueFont);
    p.setPen(missing || tile.hatched ? c.textMuted : colourOf(tile.standing, c));
    p.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter, value);
    if (unitWidth > 0) {
        const QFontMetrics metrics(valueFont);
        const int baseline = figure.center().y() + metrics.ascent() - metrics.height() / 2;
        p.setFont(unitFont);
        p.setPen(c.textMuted);
        p.drawText(figure.left() + metrics.horizontalAdvance(value) + gap / 2, baseline, tile.unit);
    }
    const QString caption = QStringList{tile.label, tile.detail}.join(QLatin1Char(' ')).trimmed();
    p.setFont(fitted(theme().font(TextRole::Body), captionSize, caption, inner.width()));
    p.setPen(c.text);
    p.drawText(QRect(inner.left(), figure.bottom(), inner.width(), inner.bottom() - figure.bottom()),
               Qt::AlignLeft | Qt::AlignVCenter, caption);
}

void LargeView::paintContactors(QPainter& p, const QRect& area) const
{
    if (m_content.contactors.empty()) {
        return;
    }
    const Palette& c = theme().colours();
    const int count = static_cast<int>(m_content.contactors.size());
    const int width = (area.width() - (count - 1) * gap) / count;
    for (int i = 0; i < count; ++i) {
        const Line& line = m_content.contactors[static_cast<std::size_t>(i)];
        const QRect cell(area.left() + i * (width + gap), area.top(), width, area.height());
        paintPanel(p, cell, c);
        const QRect inner = cell.adjusted(gap, gap / 2, -gap, -gap / 2);
        p.setFont(fitted(theme().font(TextRole::Body), area.height() * captionShare, line.label, inner.width()));
        p.setPen(c.textMuted);
        p.drawText(inner, Qt::AlignLeft | Qt::AlignTop, line.label);
        p.setFont(fitted(theme().font(TextRole::Figure), area.height() * 0.45, line.word, inner.width()));
        p.setPen(colourOf(line.standing, c));
        p.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, line.word);
    }
}

void LargeView::paintAlarms(QPainter& p, const QRect& area) const
{
    const Palette& c = theme().colours();
    const bool alarmed = !m_content.alarms.empty();
    if (alarmed && m_content.alarmsKnown) {
        p.fillRect(area, c.criticalFill);
        p.setPen(c.onCriticalFill);
    } else {
        paintPanel(p, area, c);
        p.setPen(c.textMuted);
    }
    if (!m_content.alarmsKnown) {
        paintHatch(p, area, c);
    }
    QStringList names(m_content.alarms.begin(), m_content.alarms.end());
    const QString words = alarmed                 ? names.join(QStringLiteral("  "))
                          : m_content.alarmsKnown ? tr("no alarms")
                                                  : tr("alarms unknown");
    const QRect inner = area.adjusted(gap, 0, -gap, 0);
    p.setFont(fitted(theme().font(TextRole::Figure), area.height() * 0.5, words, inner.width()));
    p.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace packdeck::ui
