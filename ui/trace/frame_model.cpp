// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/frame_model.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/trace/frame_text.h"

namespace packdeck::ui {

FrameModel::FrameModel(Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_book(std::make_shared<const binding::SignalBook>())
    , m_timeText([](units::Timestamp at) { return number(units::toSeconds(at), 6); })
{
    restart();
}

void FrameModel::setBook(std::shared_ptr<const binding::SignalBook> book)
{
    beginResetModel();
    m_book = std::move(book);
    restart();
    endResetModel();
}

void FrameModel::setFilter(telemetry::FrameFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    restart();
    endResetModel();
}

void FrameModel::clear()
{
    beginResetModel();
    m_history = nullptr;
    restart();
    endResetModel();
}

void FrameModel::restart()
{
    m_list.reset([filter = m_filter, book = m_book](std::uint8_t bus, std::uint32_t key) {
        return filter.compile(*book, bus, key);
    });
    m_pages.clear();
    m_gone = 0;
    m_rows = 0;
}

void FrameModel::update(const telemetry::History& history, units::Timestamp until)
{
    if (m_history != &history) {
        clear();
        m_history = &history;
    }
    if (m_list.update(history, until, framesPerUpdate) == telemetry::FrameList::Progress::Partial) {
        return;
    }
    const auto gone = std::min<std::uint64_t>(m_list.dropped() - m_gone, static_cast<std::uint64_t>(m_rows));
    if (gone > 0) {
        const auto removed = static_cast<int>(gone);
        beginRemoveRows({}, 0, removed - 1);
        m_gone += gone;
        m_rows -= removed;
        endRemoveRows();
    }
    m_gone = m_list.dropped();
    constexpr std::uint64_t mostRows = std::numeric_limits<int>::max();
    const auto rows = static_cast<int>(std::min(m_list.size(), mostRows));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
}

const FrameModel::Row* FrameModel::cached(int row) const
{
    if (m_history == nullptr || row < 0 || row >= m_rows) {
        return nullptr;
    }
    const std::uint64_t number = m_gone + static_cast<std::uint64_t>(row);
    const std::uint64_t page = number / rowsPerPage;
    const auto place = static_cast<std::size_t>(number % rowsPerPage);
    auto found = m_pages.find(page);
    if (found == m_pages.end() || found->second.size() <= place) {
        if (m_pages.size() >= mostPages) {
            m_pages.clear();
        }
        // The first page may have lost its first rows: its numbers stay, the lost ones are empty.
        const std::uint64_t first = std::max(page * rowsPerPage, m_list.dropped());
        const auto lost = static_cast<std::size_t>(std::min<std::uint64_t>(first - page * rowsPerPage, rowsPerPage));
        if (place < lost) {
            return nullptr;
        }
        auto rows = m_list.rows(*m_history, first - m_list.dropped(), rowsPerPage - lost);
        if (rows.empty()) {
            return nullptr;
        }
        rows.insert(rows.begin(), lost, Row{});
        found = m_pages.insert_or_assign(page, std::move(rows)).first;
    }
    return place < found->second.size() ? &found->second[place] : nullptr;
}

std::optional<FrameModel::Row> FrameModel::frameAt(int row) const
{
    const Row* const found = cached(row);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

int FrameModel::rowAt(units::Timestamp at) const
{
    if (m_history == nullptr || m_rows == 0) {
        return -1;
    }
    const std::uint64_t row = m_list.rowAt(*m_history, at);
    return static_cast<int>(std::min(row, static_cast<std::uint64_t>(m_rows - 1)));
}

int FrameModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FrameModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (section == Distance ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && section == Distance) {
        return tr("Since the frame before with the same ID");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Distance:
        return tr("Distance");
    case Bus:
        return tr("Bus");
    case Direction:
        return tr("Dir");
    case Id:
        return tr("ID");
    case Name:
        return tr("Message");
    case Length:
        return tr("Len");
    case Data:
        return tr("Data");
    case Values:
        return tr("Values");
    default:
        return tr("Note");
    }
}

QVariant FrameModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole) {
        return {};
    }
    const Row* const row = cached(index.row());
    if (row == nullptr) {
        return role == Qt::DisplayRole ? QVariant(missingText()) : QVariant();
    }
    if (role != Qt::ForegroundRole) {
        return text(*row, index.column());
    }
    if (index.column() != Note) {
        return {};
    }
    const bool isUnknown = m_book->owners(row->frame.bus, can::key(row->frame)).empty();
    return isUnknown ? m_theme.colours().textMuted : m_theme.colours().warning;
}

QString FrameModel::text(const Row& row, int column) const
{
    const auto owners = [&] { return m_book->owners(row.frame.bus, can::key(row.frame)); };
    switch (column) {
    case Time:
        return m_timeText(row.at);
    case Distance:
        return row.sincePrevious ? durationText(*row.sincePrevious) : missingText();
    case Bus:
        return QString::number(row.frame.bus);
    case Direction:
        return directionText(row.frame);
    case Id:
        return idText(can::key(row.frame));
    case Name:
        return ownerText(owners());
    case Length:
        return QString::number(row.frame.length);
    case Data:
        return dataText(row.frame);
    case Values:
        return valuesText(owners(), row.frame);
    default:
        return noteText(owners(), row.frame);
    }
}

} // namespace packdeck::ui
