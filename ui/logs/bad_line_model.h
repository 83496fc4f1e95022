// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "log/read_summary.h"

namespace packdeck::ui {

/// The lines of a log that could not be read: number and reason.
class BadLineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, ColumnCount };

    explicit BadLineModel(QObject* parent = nullptr);

    void setLines(const std::vector<log::BadLine>& lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<log::BadLine> m_lines;
};

} // namespace packdeck::ui
