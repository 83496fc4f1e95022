// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

namespace packdeck::ui {

/// A table whose rows are the elements of a vector, under heads that stay: what such models share.
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    RowModel(QStringList heads, QObject* parent)
        : QAbstractTableModel(parent)
        , m_heads(std::move(heads))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(index.column());
        }
        const Row& shown = row(index.row());
        return role == Qt::DisplayRole ? QVariant(words(shown, index.column())) : further(shown, index.column(), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(section);
        }
        return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
    }

protected:
    /// What is chosen stays chosen as long as the number of rows is the same.
    void setRows(std::vector<Row> rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
        } else if (rows != m_rows) {
            m_rows = std::move(rows);
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    [[nodiscard]] const Row& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] virtual QString words(const Row& row, int column) const = 0;

    /// Figures stand at the right.
    [[nodiscard]] virtual bool isFigure(int column) const = 0;

    /// Of the roles beside text and alignment.
    [[nodiscard]] virtual QVariant further(const Row& /*row*/, int /*column*/, int /*role*/) const { return {}; }

private:
    [[nodiscard]] QVariant alignment(int column) const
    {
        return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    QStringList m_heads;
    std::vector<Row> m_rows;
};

} // namespace packdeck::ui
