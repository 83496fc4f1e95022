// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/why_panel.h"

#include "binding/dialect.h"
#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int columnHead = 18;
constexpr int rowHeight = 24;
constexpr int mostRows = 6;
constexpr int buttonWidth = 150;

// Shares of the width: reason, first seen, where, at the trip, now, clears at, verdict, what clears it.
constexpr std::array<int, 8> shares{13, 7, 10, 9, 9, 12, 17, 23};

} // namespace

WhyPanel::WhyPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Why, and what clears it"), parent)
    , m_return(new QPushButton(tr("Return to IDLE"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_return->setObjectName(QStringLiteral("whyReturnToIdle"));
    m_return->setAutoDefault(false);
    m_return->setToolTip(tr("Sends Idle until the unit leaves SAFE; closes nothing, so it needs no hold"));
    connect(m_return, &QPushButton::clicked, this, &WhyPanel::returnToIdleRequested);
}

QSize WhyPanel::sizeHint() const
{
    const int rows = std::clamp(static_cast<int>(m_rows.size()), 1, mostRows);
    return {600, headHeight + columnHead + rows * rowHeight + Theme::padding};
}

WhyPanel::Row WhyPanel::row(const control::WhyRow& why, const Moment& moment)
{
    const auto dialect = moment.snapshot ? moment.snapshot->id.dialect : binding::Dialect::Unknown;
    const binding::ReasonText words = binding::reasonText(dialect, static_cast<unsigned>(why.reason));
    QString where;
    if (why.cell) {
        where = name(moment.settings, *why.cell);
    } else if (why.sensor) {
        where = name(moment.settings, *why.sensor);
    } else if (why.node) {
        where = name(moment.settings, *why.node);
    } else {
        where = translated("Control", why.part);
    }
    QString verdict = translated("Control", control::label(why.verdict));
    if (why.computedHere) {
        verdict += tr(" *");
    }
    const auto orDash = [](const std::string& text) {
        return text.empty() ? missingText() : translated("Control", text);
    };
    Row row;
    row.alarm = !why.informationOnly;
    row.cells << QString::fromUtf8(words.name.data(), static_cast<qsizetype>(words.name.size()))
              << wallTime(moment, why.firstSeen) << (where.isEmpty() ? missingText() : where) << orDash(why.valueAtTrip)
              << orDash(why.valueNow) << orDash(why.limitToClear) << verdict << translated("Reason", words.whatClears);
    return row;
}

bool WhyPanel::refresh(const Moment& moment)
{
    std::vector<Row> rows;
    QString note;
    bool mayReturn = false;
    if (moment.control != nullptr && moment.live) {
        const control::Status& status = *moment.control;
        for (const control::WhyRow& why : status.why) {
            rows.push_back(row(why, moment));
        }
        mayReturn = status.mayReturnToIdle;
        if (status.lastEnding.id == control::PhraseId::EndedIdleRefused) {
            note = text(status.lastEnding);
        }
    }
    if (note.isEmpty()) {
        note = tr("* computed by this program; the unit does not tell");
    }
    const bool inSafe = moment.snapshot && moment.snapshot->state.known() &&
                        (moment.snapshot->state.value == d1000::State::Safe ||
                         moment.snapshot->state.value == d1000::State::Disconnect);
    m_return->setEnabled(mayReturn);
    setNote(note);
    if (rows != m_rows) {
        const bool taller = rows.size() != m_rows.size();
        m_rows = std::move(rows);
        if (taller) {
            updateGeometry();
        }
        update();
    }
    return inSafe || !m_rows.empty();
}

void WhyPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const QRect area = content();
    const int buttonHeight = std::min(Theme::touchTarget, area.height());
    m_return->setGeometry(area.right() - buttonWidth + 1, area.top() + (area.height() - buttonHeight) / 2, buttonWidth,
                          buttonHeight);
}

void WhyPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Palette& c = theme().colours();
    QPainter p(this);
    const QRect area = content().adjusted(0, 0, -buttonWidth - Theme::padding, 0);
    if (m_rows.empty()) {
        p.setFont(theme().font(TextRole::Body));
        p.setPen(c.text);
        p.drawText(area, Qt::AlignLeft | Qt::AlignTop, tr("No reason stands: an Idle command leads to IDLE."));
        return;
    }
    const QStringList heads{tr("reason"), tr("first seen"), tr("where"),   tr("at the trip"),
                            tr("now"),    tr("clears at"),  tr("verdict"), tr("what clears it")};
    const auto columnRect = [&area](std::size_t column, int y, int height) {
        int before = 0;
        for (std::size_t index = 0; index < column; ++index) {
            before += shares[index];
        }
        const int left = area.left() + area.width() * before / 100;
        return QRect(left, y, area.width() * shares[column] / 100 - 8, height);
    };
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    for (std::size_t column = 0; column < shares.size(); ++column) {
        p.drawText(columnRect(column, area.top(), columnHead), Qt::AlignLeft | Qt::AlignTop,
                   heads[static_cast<qsizetype>(column)]);
    }
    int y = area.top() + columnHead;
    const std::size_t shown = std::min<std::size_t>(m_rows.size(), mostRows);
    for (std::size_t index = 0; index < shown; ++index) {
        const Row& row = m_rows[index];
        p.fillRect(QRect(area.left(), y, area.width(), 1), c.line);
        for (std::size_t column = 0; column < shares.size(); ++column) {
            const QRect cell = columnRect(column, y, rowHeight);
            p.setFont(theme().font(column == 0                   ? TextRole::Strong
                                   : column + 1 == shares.size() ? TextRole::Caption
                                                                 : TextRole::Body));
            p.setPen(column == 0 && row.alarm ? c.critical : column == shares.size() - 1 ? c.textMuted : c.text);
            p.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(p.font()).elidedText(row.cells[static_cast<qsizetype>(column)], Qt::ElideRight,
                                                         cell.width()));
        }
        y += rowHeight;
    }
}

} // namespace packdeck::ui
