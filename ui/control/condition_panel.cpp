// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/condition_panel.h"

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int fullRow = 22;
constexpr int least = 17;
constexpr int markWidth = 22;

// A tick, a cross, a question mark: told apart by shape first.
void paintMark(QPainter& p, const QRectF& box, control::Verdict verdict, const Palette& c)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QPointF m = box.center();
    switch (verdict) {
    case control::Verdict::Met:
        p.setPen(QPen(c.textMuted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolyline(QPolygonF{{m.x() - 4, m.y()}, {m.x() - 1, m.y() + 3.5}, {m.x() + 4.5, m.y() - 3.5}});
        break;
    case control::Verdict::NotMet:
        p.setPen(QPen(c.critical, 2.0, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(m.x() - 3.5, m.y() - 3.5), QPointF(m.x() + 3.5, m.y() + 3.5));
        p.drawLine(QPointF(m.x() - 3.5, m.y() + 3.5), QPointF(m.x() + 3.5, m.y() - 3.5));
        break;
    case control::Verdict::Unknown:
        p.setPen(c.warning);
        p.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    p.restore();
}

} // namespace

ConditionPanel::ConditionPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Conditions"), parent)
{
}

void ConditionPanel::setConditions(const std::vector<control::Condition>& conditions)
{
    if (conditions == m_conditions) {
        return;
    }
    m_conditions = conditions;
    showNote();
    update();
}

void ConditionPanel::setPast(bool past)
{
    if (past != m_past) {
        m_past = past;
        showNote();
    }
}

void ConditionPanel::showNote()
{
    const auto met = std::count_if(m_conditions.begin(), m_conditions.end(),
                                   [](const auto& condition) { return condition.verdict == control::Verdict::Met; });
    if (m_conditions.empty()) {
        setNote(QString());
    } else if (m_past) {
        setNote(tr("as they were at the hold"));
    } else {
        setNote(tr("%1 of %2 met").arg(met).arg(m_conditions.size()));
    }
}

QSize ConditionPanel::minimumSizeHint() const
{
    constexpr int usualRows = 16;
    return {300, headHeight + usualRows * least + Theme::padding};
}

void ConditionPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Palette& c = theme().colours();
    QPainter p(this);
    const QRect area = content();
    p.setFont(theme().font(TextRole::Body));
    if (m_conditions.empty()) {
        p.setPen(c.textMuted);
        p.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                   tr("Select where to go: every condition then stands here with its value."));
        return;
    }
    const QFontMetrics metrics(p.font());
    const int row = std::clamp(area.height() / static_cast<int>(m_conditions.size()), least, fullRow);
    int y = area.top();
    for (const auto& condition : m_conditions) {
        const bool met = condition.verdict == control::Verdict::Met;
        const QRect line(area.left(), y, area.width(), row);
        if (condition.verdict == control::Verdict::Unknown) {
            paintHatch(p, QRectF(line).adjusted(markWidth, 1, 0, -1), c);
        }
        paintMark(p, QRectF(area.left(), y, markWidth - 6, row), condition.verdict, c);
        const QString value = translated("Control", condition.value);
        const QString words = text(condition.text);
        const int room = area.width() - markWidth - Theme::gap;
        // A condition is read to its end: smaller rather than cut.
        const bool fits = metrics.horizontalAdvance(words) + metrics.horizontalAdvance(value) <= room;
        p.setFont(theme().font(fits ? TextRole::Body : TextRole::Caption));
        const QFontMetrics used(p.font());
        const int valueWidth = std::min(used.horizontalAdvance(value) + 2, room * 2 / 3);
        p.setPen(met ? c.text : condition.verdict == control::Verdict::NotMet ? c.critical : c.text);
        p.drawText(line, Qt::AlignRight | Qt::AlignVCenter, used.elidedText(value, Qt::ElideRight, valueWidth));
        p.setPen(met ? c.textMuted : c.text);
        p.drawText(line.adjusted(markWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   used.elidedText(words, Qt::ElideRight, room - valueWidth));
        y += row;
    }
}

} // namespace packdeck::ui
