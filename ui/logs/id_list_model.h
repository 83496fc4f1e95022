// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "binding/signal_book.h"
#include "telemetry/id_figures.h"
#include "ui/shell/row_model.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::ui {

/// An ID of a log, with its words.
struct IdRow
{
    telemetry::IdFigures figures;
    QString name;
    QString source; ///< the DBC of the name
    QString channel;
    QString first;
    QString last;

    bool operator==(const IdRow&) const = default;
};

/// Every ID of a Timeline over all of its time: its name, how often it came and when. Sort by SortRole.
class IdListModel : public RowModel<IdRow>
{
    Q_OBJECT

public:
    enum Column { Id, Name, Channel, Frames, Period, First, Last };

    enum Role { SortRole = Qt::UserRole };

    explicit IdListModel(QObject* parent = nullptr);

    /// `channels`: their names; where there are less than two, nothing tells buses apart.
    void setIds(const telemetry::Timeline* timeline, const std::vector<telemetry::IdFigures>& ids,
                const binding::SignalBook& book, const std::vector<std::string>& channels);

    [[nodiscard]] units::Timestamp firstOf(int row) const { return this->row(row).figures.first; }

protected:
    [[nodiscard]] QString words(const IdRow& row, int column) const override;

    [[nodiscard]] bool isFigure(int column) const override { return column == Frames || column == Period; }

    [[nodiscard]] QVariant further(const IdRow& row, int column, int role) const override;

private:
    [[nodiscard]] static QVariant sortKey(const IdRow& row, int column);
};

} // namespace packdeck::ui
