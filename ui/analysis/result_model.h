// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "units/index.h"
#include "units/time.h"

namespace packdeck::ui {

/// One figure column of a ResultModel.
struct ResultColumn
{
    QString head;
    QString toolTip;
    int decimals = 1;

    enum class Kind : std::uint8_t {
        Plain,
        Difference, ///< a sign is written
        Distance,   ///< likewise, and either direction is as bad: the first sorting is by distance from zero
    };
    Kind kind = Kind::Plain;
};

/// One row: a name, its figures, and what of the pack it is about.
struct ResultRow
{
    QString name;
    std::vector<std::optional<double>> values; ///< one a column; nothing was measured where there is none
    std::optional<units::CellIndex> cell;
    std::optional<units::Timestamp> at; ///< an instant worth going to
    QString toolTip{};                  ///< on how much it stands
};

/// Names and figures of an analysis, sorted as a user likes. What was not measured is a mark, never 0, and stands last
/// in every order.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `nameHead` is the head of the first column.
    void setColumns(const QString& nameHead, std::vector<ResultColumn> columns);

    /// Keeps the order by the column that was sorted by.
    void setRows(std::vector<ResultRow> rows);

    /// As shown; null outside.
    [[nodiscard]] const ResultRow* row(int row) const;

    /// The row of a cell; -1 without one.
    [[nodiscard]] int rowOf(units::CellIndex cell) const;

    /// The first column with a figure in any row; 0 without one.
    [[nodiscard]] int firstFilledColumn() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Descending: the greatest first, of distances the furthest from zero; ascending: the lowest first.
    void sort(int column, Qt::SortOrder order) override;

private:
    void order();

    QString m_nameHead;
    std::vector<ResultColumn> m_columns;
    std::vector<ResultRow> m_rows;
    std::vector<std::size_t> m_order; ///< rows as shown
    int m_sortColumn = -1;            ///< -1: as they came
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace packdeck::ui
