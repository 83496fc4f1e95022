// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

void ResultModel::setColumns(const QString& nameHead, std::vector<ResultColumn> columns)
{
    beginResetModel();
    m_nameHead = nameHead;
    m_columns = std::move(columns);
    m_rows.clear();
    m_order.clear();
    endResetModel();
}

void ResultModel::setRows(std::vector<ResultRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    order();
    endResetModel();
}

const ResultRow* ResultModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_order[static_cast<std::size_t>(row)]] : nullptr;
}

int ResultModel::rowOf(units::CellIndex cell) const
{
    const auto found =
        std::find_if(m_order.begin(), m_order.end(), [&](std::size_t i) { return m_rows[i].cell == cell; });
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int ResultModel::firstFilledColumn() const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [column](const ResultRow& row) { return row.values[column].has_value(); })) {
            return static_cast<int>(column) + 1;
        }
    }
    return 0;
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    const ResultRow* const shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole) {
        return shown->toolTip;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == 0) {
        return shown->name;
    }
    const auto position = static_cast<std::size_t>(index.column() - 1);
    const ResultColumn& column = m_columns[position];
    const std::optional<double>& value = shown->values[position];
    if (!value) {
        return missingText();
    }
    return column.kind != ResultColumn::Kind::Plain ? signedNumber(*value, column.decimals)
                                                    : number(*value, column.decimals);
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return section == 0 ? m_nameHead : m_columns[static_cast<std::size_t>(section) - 1].head;
    }
    if (role == Qt::ToolTipRole && section > 0) {
        return m_columns[static_cast<std::size_t>(section) - 1].toolTip;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    return {};
}

void ResultModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> rowsBefore;
    rowsBefore.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before) {
        rowsBefore.push_back(m_order[static_cast<std::size_t>(index.row())]);
    }
    order();
    std::vector<int> placeOf(m_rows.size());
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        placeOf[m_order[i]] = static_cast<int>(i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after << index(placeOf[rowsBefore[static_cast<std::size_t>(i)]], before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void ResultModel::order()
{
    m_order.resize(m_rows.size());
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_order[i] = i;
    }
    const bool descends = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == 0) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            const int compared = m_rows[a].name.compare(m_rows[b].name);
            return descends ? compared > 0 : compared < 0;
        });
        return;
    }
    if (m_sortColumn < 0 || m_sortColumn > static_cast<int>(m_columns.size())) {
        return;
    }
    const auto position = static_cast<std::size_t>(m_sortColumn) - 1;
    const bool byDistance = descends && m_columns[position].kind == ResultColumn::Kind::Distance;
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const auto& left = m_rows[a].values[position];
        const auto& right = m_rows[b].values[position];
        if (!left || !right) {
            return left.has_value() && !right.has_value();
        }
        const double l = byDistance ? std::abs(*left) : *left;
        const double r = byDistance ? std::abs(*right) : *right;
        return descends ? l > r : l < r;
    });
}

} // namespace packdeck::ui
