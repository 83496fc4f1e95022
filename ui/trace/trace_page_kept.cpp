// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a case keeps of the TracePage: what is open, chosen and in sight.

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QScrollBar>

#include "telemetry/id_digest.h"
#include "telemetry/timeline.h"
#include "ui/shell/kept_instant.h"
#include "ui/trace/frame_model.h"
#include "ui/trace/id_model.h"
#include "ui/trace/id_proxy.h"
#include "ui/trace/trace_page.h"

namespace packdeck::ui {

namespace {

const QString pausedKey = QStringLiteral("paused_us");
const QString openKey = QStringLiteral("open");
const QString chosenKey = QStringLiteral("chosen");
const QString topKey = QStringLiteral("top");
const QString frameKey = QStringLiteral("frame");
const QString busKey = QStringLiteral("bus");
const QString idKey = QStringLiteral("id");
const QString fieldKey = QStringLiteral("signal");
const QString atKey = QStringLiteral("at_us");
const QString nthKey = QStringLiteral("nth");

telemetry::IdDigest digestOf(const QModelIndex& id)
{
    return id.siblingAtColumn(IdModel::Data).data(IdModel::DigestRole).value<telemetry::IdDigest>();
}

/// A row of the tree: an ID, or one of its signals by its place.
QJsonObject keptPlace(const QModelIndex& row)
{
    const bool isField = row.parent().isValid();
    const telemetry::IdDigest digest = digestOf(isField ? row.parent() : row);
    QJsonObject place{{busKey, digest.bus}, {idKey, static_cast<qint64>(digest.key)}};
    if (isField) {
        place[fieldKey] = row.row();
    }
    return place;
}

/// Its inverse; invalid for what is not there.
QModelIndex placeKept(const QAbstractItemModel& model, const QJsonObject& place)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex id = model.index(row, 0);
        const telemetry::IdDigest digest = digestOf(id);
        if (digest.bus == place[busKey].toInt(-1) && digest.key == place[idKey].toInteger(-1)) {
            return place.contains(fieldKey) ? model.index(place[fieldKey].toInt(-1), 0, id) : id;
        }
    }
    return {};
}

} // namespace

QJsonObject TracePage::keptView(const telemetry::Timeline& timeline) const
{
    QJsonObject kept;
    if (m_pausedAt) {
        kept[pausedKey] = keptInstant(timeline, *m_pausedAt);
    }
    QJsonArray open;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (const QModelIndex id = m_proxy->index(row, 0); m_tree->isExpanded(id)) {
            open.append(keptPlace(id));
        }
    }
    kept[openKey] = open;
    QJsonArray chosen;
    for (const QModelIndex& row : m_tree->selectionModel()->selectedRows()) {
        chosen.append(keptPlace(row));
    }
    kept[chosenKey] = chosen;
    kept[topKey] = keptTop(timeline);
    kept[frameKey] = keptRow(m_table->currentIndex().row(), timeline);
    for (auto wanted = m_wanted.begin(); wanted != m_wanted.end(); ++wanted) {
        kept[wanted.key()] = wanted.value(); // nobody has looked since it was restored
    }
    return kept;
}

// A row of the list, by its instant: a case may hold fewer frames. Several may have the same.
QJsonValue TracePage::keptRow(int row, const telemetry::Timeline& timeline) const
{
    const auto frame = m_frames->frameAt(row);
    return frame ? QJsonObject{{atKey, keptInstant(timeline, frame->at)}, {nthKey, row - m_frames->rowAt(frame->at)}}
                 : QJsonValue();
}

// Nothing while the newest are in sight.
QJsonValue TracePage::keptTop(const telemetry::Timeline& timeline) const
{
    const QScrollBar* const bar = m_table->verticalScrollBar();
    return bar->value() < bar->maximum() ? keptRow(bar->value(), timeline) : QJsonValue();
}

// Other rows are about to be listed: the same instant stays in sight.
void TracePage::holdPlace()
{
    const QScrollBar* const bar = m_table->verticalScrollBar();
    if (m_heldTop || bar->value() >= bar->maximum()) {
        return;
    }
    if (const auto frame = m_frames->frameAt(bar->value())) {
        m_heldTop = frame->at;
    }
}

void TracePage::restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline)
{
    m_wanted = kept;
    if (const auto paused = instantKept(timeline, m_wanted.take(pausedKey))) {
        m_pausedAt = paused;
        showPause();
    }
}

void TracePage::takeWantedTree()
{
    if (!m_wanted.contains(openKey)) {
        return;
    }
    const QJsonValue open = m_wanted.take(openKey);
    const QJsonValue chosen = m_wanted.take(chosenKey);
    for (const QJsonValue place : open.toArray()) {
        m_tree->setExpanded(placeKept(*m_proxy, place.toObject()), true);
    }
    m_tree->setAutoScroll(false); // it stands where it stood
    for (const QJsonValue place : chosen.toArray()) {
        if (const QModelIndex row = placeKept(*m_proxy, place.toObject()); row.isValid()) {
            const auto how = QItemSelectionModel::Select | QItemSelectionModel::Rows;
            m_tree->selectionModel()->setCurrentIndex(row, how);
        }
    }
    m_tree->setAutoScroll(true);
}

void TracePage::takeWantedList()
{
    if (m_frames->progress() < 1.0 || m_frames->rowCount() == 0) {
        return;
    }
    const auto rowOf = [this](const QString& name) {
        const QJsonObject place = m_wanted.take(name).toObject();
        const auto at = instantKept(*m_timeline, place[atKey]);
        return at ? m_frames->rowAt(*at) + place[nthKey].toInt() : -1;
    };
    if (const int row = rowOf(frameKey); row >= 0) {
        m_table->selectRow(row);
    }
    const int held = m_heldTop ? m_frames->rowAt(*std::exchange(m_heldTop, std::nullopt)) : -1;
    if (const int row = std::max(rowOf(topKey), held); row >= 0) {
        m_table->scrollToBottom(); // lays out what has just come: else there is no place to go to
        m_table->scrollTo(m_frames->index(row, 0), QAbstractItemView::PositionAtTop);
    }
}

} // namespace packdeck::ui
