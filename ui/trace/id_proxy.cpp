// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/id_proxy.h"

#include "ui/trace/id_model.h"

namespace packdeck::ui {

IdProxy::IdProxy(IdModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(IdModel::SortRole);
    setSourceModel(&model);
}

bool IdProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return parent.isValid() || m_model.isShown(row);
}

bool IdProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool ascends = sortOrder() == Qt::AscendingOrder;
    if (left.parent().isValid()) {
        return (left.row() < right.row()) == ascends;
    }
    if (left.data(IdModel::SortRole) == right.data(IdModel::SortRole)) {
        // The lowest ID first: not the order that was there before.
        const auto id = [](const QModelIndex& row) {
            return row.siblingAtColumn(IdModel::Id).data(IdModel::SortRole).toULongLong();
        };
        return (id(left) < id(right)) == ascends;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace packdeck::ui
