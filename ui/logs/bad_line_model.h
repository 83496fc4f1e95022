// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/read_summary.h"
#include "ui/shell/row_model.h"

namespace packdeck::ui {

/// The lines of a log that could not be read: number and reason.
class BadLineModel : public RowModel<log::BadLine>
{
    Q_OBJECT

public:
    enum Column { Line, Reason };

    explicit BadLineModel(QObject* parent = nullptr);

    using RowModel::setRows;

protected:
    [[nodiscard]] QString words(const log::BadLine& line, int column) const override;

    [[nodiscard]] bool isFigure(int column) const override { return column == Line; }
};

} // namespace packdeck::ui
