// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binding/cell_naming.h"
#include "passport/visit.h"
#include "ui/shell/row_model.h"

namespace packdeck::ui {

/// A visit as a row; what is shown is one before it is filed.
struct VisitRow
{
    passport::Visit visit;
    bool isShown = false;

    bool operator==(const VisitRow&) const = default;
};

/// The visits to a unit, the latest first.
class VisitModel : public RowModel<VisitRow>
{
    Q_OBJECT

public:
    enum Column {
        When,
        Lasted,
        Firmware,
        Spread,
        Resistance,
        Closed,
        UnderLoad,
        Reasons,
        Worst,
        Parameters,
    };

    explicit VisitModel(QObject* parent = nullptr);

    using RowModel::setRows;

    [[nodiscard]] const passport::Visit& visit(int row) const { return this->row(row).visit; }

    /// Names in the rows that come.
    void setNaming(const binding::CellNaming& naming) { m_naming = naming; }

protected:
    [[nodiscard]] QString words(const VisitRow& row, int column) const override;
    [[nodiscard]] bool isFigure(int column) const override;
    [[nodiscard]] QVariant further(const VisitRow& row, int column, int role) const override;

private:
    binding::CellNaming m_naming;
};

} // namespace packdeck::ui
