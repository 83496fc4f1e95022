// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/contactor_panel.h"

#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int columnHead = 18;
constexpr int row = 24;
constexpr int footer = 22;

} // namespace

ContactorPanel::ContactorPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Contactors"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContactorPanel::refresh(const Moment& moment)
{
    std::array<telemetry::ContactorView, d1000::contactorCount> contactors{};
    if (moment.snapshot) {
        contactors = moment.snapshot->contactors;
        for (auto& contactor : contactors) {
            // The time of a reading changes with every frame; only what is drawn counts.
            contactor.target.at = {};
            contactor.feedback.at = {};
        }
    }
    const control::ContactorWears wear = moment.control != nullptr ? moment.control->wear : control::ContactorWears{};
    if (contactors != m_contactors || wear != m_wear) {
        m_contactors = contactors;
        m_wear = wear;
        update();
    }
}

QSize ContactorPanel::sizeHint() const
{
    return {400, headHeight + columnHead + static_cast<int>(d1000::contactorCount) * row + footer + Theme::padding};
}

QSize ContactorPanel::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void ContactorPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Palette& c = theme().colours();
    QPainter p(this);
    const QRect area = content();
    const int width = area.width();
    const std::array<int, 5> columns{area.left(), area.left() + width * 32 / 100, area.left() + width * 50 / 100,
                                     area.left() + width * 71 / 100, area.right()};
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    p.drawText(QRect(columns[1], area.top(), width, columnHead), Qt::AlignLeft, tr("command"));
    p.drawText(QRect(columns[2], area.top(), width, columnHead), Qt::AlignLeft, tr("feedback"));
    p.drawText(QRect(columns[3], area.top(), width, columnHead), Qt::AlignLeft, tr("known"));
    p.drawText(QRect(area.left(), area.top(), width, columnHead), Qt::AlignRight, tr("closings"));

    int y = area.top() + columnHead;
    for (const d1000::Contactor which : d1000::allContactors) {
        const auto index = static_cast<std::size_t>(which);
        const telemetry::ContactorView& contactor = m_contactors[index];
        const bool fault = contactor.position == telemetry::ContactorPosition::Welded ||
                           contactor.position == telemetry::ContactorPosition::FaultOpen;
        const bool closed = contactor.position == telemetry::ContactorPosition::Closed;
        p.setPen(c.line);
        p.drawLine(area.left(), y, area.right(), y);
        const auto cell = [&](int from, int to) {
            return QRect(columns[static_cast<std::size_t>(from)], y,
                         columns[static_cast<std::size_t>(to)] - columns[static_cast<std::size_t>(from)] - 6, row);
        };
        p.setFont(theme().font(TextRole::Body));
        p.setPen(c.text);
        p.drawText(
            cell(0, 1), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(p.font()).elidedText(
                QStringLiteral("%1  %2").arg(d1000::number(which)).arg(translated("Contactor", d1000::label(which))),
                Qt::ElideRight, cell(0, 1).width()));
        p.drawText(cell(1, 2), Qt::AlignLeft | Qt::AlignVCenter, commandWord(contactor));
        if (contactor.position == telemetry::ContactorPosition::Unknown) {
            paintHatch(p, QRectF(cell(2, 3)).adjusted(-2, 3, 0, -3), c);
        }
        p.setFont(theme().font(closed || fault ? TextRole::Strong : TextRole::Body));
        p.setPen(fault ? c.critical : c.text);
        p.drawText(cell(2, 3), Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(p.font()).elidedText(positionWord(contactor), Qt::ElideRight, cell(2, 3).width()));
        p.setFont(theme().font(TextRole::Caption));
        p.setPen(c.textMuted);
        p.drawText(cell(3, 4), Qt::AlignLeft | Qt::AlignVCenter, sourceWord(contactor.source));
        QString operations = QString::number(contactor.operations);
        if (m_wear[index].loadedOpenings > 0) {
            operations += tr(", %n opened under load", nullptr, static_cast<int>(m_wear[index].loadedOpenings));
        }
        p.setPen(c.text);
        p.drawText(QRect(columns[3], y, area.right() - columns[3], row), Qt::AlignRight | Qt::AlignVCenter, operations);
        y += row;
    }
    p.setPen(c.line);
    p.drawLine(area.left(), y, area.right(), y);
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.text);
    p.drawText(QRect(area.left(), y, width, footer), Qt::AlignLeft | Qt::AlignBottom,
               translated("Control", control::englishTemplate(control::PhraseId::HintNoProof)));
}

} // namespace packdeck::ui
