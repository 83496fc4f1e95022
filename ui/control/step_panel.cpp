// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/step_panel.h"

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int columnHead = 18;
constexpr int fullRow = 38;
constexpr int leastRow = 32;
constexpr int markWidth = 26;
constexpr int timeColumn = 58;
constexpr int timeColumns = 4;

} // namespace

StepPanel::StepPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Steps"), parent)
{
}

void StepPanel::setSteps(const std::vector<control::Step>& steps, units::Timestamp now)
{
    if (steps == m_steps) {
        return;
    }
    m_steps = steps;
    m_begun = {};
    const auto first =
        std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.begun.has_value(); });
    if (first != steps.end()) {
        m_begun = *first->begun;
    }
    const auto failed = std::find_if(steps.begin(), steps.end(),
                                     [](const auto& step) { return step.state == control::StepState::Failed; });
    const auto active = std::find_if(steps.begin(), steps.end(),
                                     [](const auto& step) { return step.state == control::StepState::Active; });
    if (failed != steps.end()) {
        setNote(tr("failed"));
    } else if (active != steps.end()) {
        setNote(tr("%1 s").arg(number(units::toSeconds(now - m_begun), 1)));
    } else {
        setNote(QString());
    }
    update();
}

QSize StepPanel::minimumSizeHint() const
{
    constexpr int usualSteps = 7;
    return {300, headHeight + columnHead + usualSteps * leastRow + Theme::padding};
}

QString StepPanel::since(const std::optional<units::Timestamp>& instant) const
{
    return instant ? QStringLiteral("+%1").arg(number(units::toSeconds(*instant - m_begun), 2)) : QString();
}

void StepPanel::paintStep(QPainter& p, const control::Step& step, const QRect& row, bool isLast) const
{
    const Palette& c = theme().colours();
    const bool active = step.state == control::StepState::Active;
    const bool done = step.state == control::StepState::Done;
    const bool failed = step.state == control::StepState::Failed;
    if (active) {
        p.fillRect(row.adjusted(-Theme::gap, 0, Theme::gap, 0), c.accentSoft);
    }
    // The mark: a ring, filled when done, with a cross when failed; a line leads to the next.
    const QPointF centre(row.left() + 8.0, row.top() + 12.0);
    p.setRenderHint(QPainter::Antialiasing);
    if (!isLast) {
        p.setPen(QPen(c.line, 2));
        p.drawLine(QPointF(centre.x(), centre.y() + 7), QPointF(centre.x(), row.bottom() + 5.0));
    }
    p.setPen(QPen(failed ? c.critical : active ? c.accent : done ? c.text : c.lineStrong, 1.8));
    p.setBrush(done ? QBrush(c.text) : QBrush(c.surface));
    p.drawEllipse(centre, 5, 5);
    if (failed) {
        p.drawLine(centre + QPointF(-2, -2), centre + QPointF(2, 2));
        p.drawLine(centre + QPointF(-2, 2), centre + QPointF(2, -2));
    }
    p.setRenderHint(QPainter::Antialiasing, false);

    const int timesLeft = row.right() - timeColumns * timeColumn;
    const QRect firstLine(row.left() + markWidth, row.top() + 2, timesLeft - row.left() - markWidth, 20);
    p.setFont(theme().font(active ? TextRole::Strong : TextRole::Body));
    p.setPen(failed ? c.critical : step.state == control::StepState::Waiting ? c.textMuted : c.text);
    QString title = text(step.text);
    if (failed) {
        title += QStringLiteral(" \u2014 ") + tr("failed");
    }
    p.drawText(firstLine, Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(p.font()).elidedText(title, Qt::ElideRight, firstLine.width()));

    p.setFont(theme().font(TextRole::Body));
    p.setPen(c.text);
    int x = timesLeft;
    for (const auto& instant : {step.handed, step.echoed, step.acknowledged, step.proven}) {
        p.drawText(QRect(x, firstLine.top(), timeColumn, 20), Qt::AlignRight | Qt::AlignVCenter, since(instant));
        x += timeColumn;
    }

    QString second = translated("Control", step.value);
    if (second.isEmpty() && active && step.timeLimit) {
        second = tr("waits, %1 s at most").arg(number(units::toSeconds(*step.timeLimit), 0));
    }
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    const QRect secondLine(firstLine.left(), row.top() + 20, row.right() - firstLine.left(), 14);
    p.drawText(secondLine, Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(p.font()).elidedText(second, Qt::ElideRight, secondLine.width()));
}

void StepPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Palette& c = theme().colours();
    QPainter p(this);
    QRect area = content();
    if (m_steps.empty()) {
        p.setFont(theme().font(TextRole::Body));
        p.setPen(c.textMuted);
        p.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                   tr("Select where to go: the steps then stand here, each with its time."));
        return;
    }
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    int x = area.right() - timeColumns * timeColumn;
    for (const QString& head : {tr("handed"), tr("echoed"), tr("state"), tr("proven")}) {
        p.drawText(QRect(x, area.top(), timeColumn, columnHead - 4), Qt::AlignRight | Qt::AlignVCenter, head);
        x += timeColumn;
    }
    area.setTop(area.top() + columnHead);
    const int row = std::clamp(area.height() / static_cast<int>(m_steps.size()), leastRow, fullRow);
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const QRect line(area.left(), area.top() + static_cast<int>(index) * row, area.width(), row);
        paintStep(p, m_steps[index], line, index + 1 == m_steps.size());
    }
}

} // namespace packdeck::ui
