// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "binding/signal_book.h"
#include "telemetry/id_figures.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::ui {

/// Every ID of a Timeline over all of its time: its name, how often it came and when. Sort by SortRole.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Name, Channel, Frames, Period, First, Last, ColumnCount };

    enum Role { SortRole = Qt::UserRole };

    explicit IdListModel(QObject* parent = nullptr);

    /// `channels`: their names; where there are less than two, nothing tells buses apart.
    void setIds(const telemetry::Timeline* timeline, const std::vector<telemetry::IdFigures>& ids,
                const binding::SignalBook& book, const std::vector<std::string>& channels);

    [[nodiscard]] units::Timestamp firstOf(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].figures.first;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        telemetry::IdFigures figures;
        QString name;
        QString source; ///< the DBC of the name
        QString channel;
        QString first;
        QString last;

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] static QString words(const Row& row, int column);
    [[nodiscard]] static QVariant sortKey(const Row& row, int column);

    std::vector<Row> m_rows;
};

} // namespace packdeck::ui
