// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/lamp_panel.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>

#include "binding/dialect.h"
#include "d1000/reason.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_abilities.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int lines = 9; // two groups with their titles
constexpr int fullLine = 24;
constexpr int leastLine = 17;
constexpr int columnGap = 14;

using binding::Quantity;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

LampPanel::LampPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Reasons and failures"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(sizeHint().height());
}

QSize LampPanel::sizeHint() const
{
    return {600, headHeight + lines * fullLine + Theme::gap};
}

QSize LampPanel::minimumSizeHint() const
{
    return {600, headHeight + lines * leastLine + Theme::gap};
}

std::vector<std::vector<LampPanel::Group>> LampPanel::groups(const Moment& moment)
{
    static const telemetry::PackSnapshot nothing{};
    const telemetry::PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    const auto makeCell = [&moment](const QString& name, const QString& help, const telemetry::Lamp& lamp) {
        Cell cell{name, help, lamp, {}};
        if (lamp.count > 0) {
            cell.seen = LampPanel::tr("%1\u00d7 %2")
                            .arg(lamp.count)
                            .arg(wallTime(moment, lamp.now ? lamp.lastSet : std::max(lamp.lastSet, lamp.lastCleared)));
        }
        return cell;
    };

    std::array<Group, 5> byGroup;
    byGroup[0].title = tr("CELLS");
    byGroup[1].title = tr("PACK AND CURRENT");
    byGroup[2].title = tr("CONNECTION");
    byGroup[3].title = tr("DEVICE");
    byGroup[4].title = tr("ENVIRONMENT");
    for (unsigned bit = 0; bit < d1000::reasonCount; ++bit) {
        const auto& info = d1000::info(static_cast<d1000::Reason>(bit));
        const binding::ReasonText words = binding::reasonText(s.id.dialect, bit);
        if (words.name.empty()) {
            continue; // that generation has no such reason
        }
        const QString help =
            QStringLiteral("%1\n%2").arg(translated("Reason", words.text), translated("Reason", words.whatClears));
        byGroup[static_cast<std::size_t>(info.group)].cells.push_back(
            makeCell(fromView(words.name), help, s.reasonLamps[bit]));
    }
    const auto isPublished = [&s](Quantity bit, Quantity word) {
        return publishes(s.id.dialect, bit) || publishes(s.id.dialect, word);
    };
    std::vector<std::vector<Group>> columns{{byGroup[0]}, {byGroup[1], byGroup[4]}, {byGroup[3]}, {byGroup[2]}};
    for (std::vector<Group>& column : columns) {
        std::erase_if(column, [](const Group& group) { return group.cells.empty(); });
    }
    if (isPublished(Quantity::PrechargeFailureBit, Quantity::PrechargeFailureWord)) {
        columns.push_back({prechargeGroup(s, makeCell)});
    }
    if (isPublished(Quantity::ContactorFaultBit, Quantity::ContactorFaultWord)) {
        columns.push_back({contactorGroup(s, makeCell)});
    }
    return columns;
}

template <typename MakeCell>
LampPanel::Group LampPanel::prechargeGroup(const telemetry::PackSnapshot& s, const MakeCell& makeCell)
{
    Group precharge{tr("PRECHARGE FAILURES"), {}};
    for (std::size_t index = 0; index < d1000::prechargeFailureCount; ++index) {
        const auto& info = d1000::info(static_cast<d1000::PrechargeFailure>(index));
        precharge.cells.push_back(
            makeCell(fromView(info.name), translated("PrechargeFailure", info.text), s.prechargeLamps[index]));
    }
    return precharge;
}

template <typename MakeCell>
LampPanel::Group LampPanel::contactorGroup(const telemetry::PackSnapshot& s, const MakeCell& makeCell)
{
    Group contactors{tr("CONTACTOR FAULTS"), {}};
    for (const d1000::Contactor which : d1000::allContactors) {
        if (const int number = binding::contactorNumber(s.id.dialect, which); number != 0) {
            contactors.cells.push_back(
                makeCell(QStringLiteral("%1 %2").arg(number).arg(translated("Contactor", d1000::label(which))),
                         tr("The auxiliary contact disagrees with the command"),
                         s.contactorLamps[static_cast<std::size_t>(which)]));
        }
    }
    return contactors;
}

void LampPanel::refresh(const Moment& moment)
{
    auto columns = groups(moment);
    const bool known = moment.snapshot && moment.snapshot->reasons.known();
    const bool fresh = moment.snapshot && moment.snapshot->reasons.isFresh();
    if (columns != m_columns || known != m_known || fresh != m_fresh) {
        m_columns = std::move(columns);
        m_known = known;
        m_fresh = fresh;
        setNote(!known ? tr("not received") : fresh ? tr("now, how often seen, when last") : tr("stale"));
        update();
    }
}

QStringList LampPanel::names() const
{
    QStringList names;
    for (const auto& column : m_columns) {
        for (const Group& group : column) {
            names << group.title;
            for (const Cell& cell : group.cells) {
                names << cell.name;
            }
        }
    }
    return names;
}

QRect LampPanel::cellRect(int column, int line) const
{
    const QRect area = content();
    const int count = std::max(1, static_cast<int>(m_columns.size()));
    const int width = (area.width() - (count - 1) * columnGap) / count;
    const int height = std::clamp((this->height() - headHeight - Theme::gap / 2) / lines, leastLine, fullLine);
    return {area.left() + column * (width + columnGap), area.top() + line * height, width, height};
}

const LampPanel::Cell* LampPanel::cellAt(const QPoint& position) const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int line = 0;
        for (const Group& group : m_columns[column]) {
            ++line;
            for (const Cell& cell : group.cells) {
                if (cellRect(static_cast<int>(column), line++).contains(position)) {
                    return &cell;
                }
            }
        }
    }
    return nullptr;
}

bool LampPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Cell* cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(), cell->help, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return Panel::event(event);
}

void LampPanel::paintCell(QPainter& p, const Cell& cell, const QRect& area) const
{
    const Palette& c = theme().colours();
    // A ring when it never was, a dot in the ring when it was, a filled square when it stands: three shapes.
    const QPointF centre(area.left() + 6.0, area.center().y() + 0.5);
    p.setRenderHint(QPainter::Antialiasing);
    if (cell.lamp.now) {
        p.setPen(Qt::NoPen);
        p.setBrush(c.criticalFill);
        p.drawRoundedRect(QRectF(area).adjusted(-4, 1, 4, -1), 3, 3);
        p.setBrush(c.onCriticalFill);
        p.drawRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8));
    } else {
        p.setPen(QPen(c.lineStrong, 1.2));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(centre, 4, 4);
        if (cell.lamp.count > 0) {
            p.setPen(Qt::NoPen);
            p.setBrush(c.warning);
            p.drawEllipse(centre, 2.2, 2.2);
        }
    }
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setFont(theme().font(TextRole::Caption));
    const QFontMetrics metrics(p.font());
    p.setPen(cell.lamp.now ? c.onCriticalFill : cell.lamp.count > 0 ? c.text : c.textMuted);
    p.drawText(area, Qt::AlignRight | Qt::AlignVCenter, cell.seen);
    const int room = area.width() - 18 - (cell.seen.isEmpty() ? 0 : metrics.horizontalAdvance(cell.seen) + 3);
    p.drawText(area.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
               metrics.elidedText(cell.name, Qt::ElideRight, room));
}

void LampPanel::paintEvent(QPaintEvent* paint)
{
    Panel::paintEvent(paint);
    const Palette& c = theme().colours();
    QPainter p(this);
    if (!m_known || !m_fresh) {
        paintHatch(p, QRectF(content()), c);
    }
    QFont titleFont = theme().font(TextRole::Caption);
    titleFont.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int line = 0;
        for (const Group& group : m_columns[column]) {
            const QRect title = cellRect(static_cast<int>(column), line++);
            p.setFont(titleFont);
            p.setPen(c.textMuted);
            p.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, group.title);
            p.fillRect(QRect(title.left(), title.bottom() - 1, title.width(), 1), c.line);
            for (const Cell& cell : group.cells) {
                paintCell(p, cell, cellRect(static_cast<int>(column), line++));
            }
        }
    }
}

} // namespace packdeck::ui
