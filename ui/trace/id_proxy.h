// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace packdeck::ui {

class IdModel;

/// IDs that the filter takes, in any order; the signals of an ID stay in the order of the DBC.
class IdProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit IdProxy(IdModel& model, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    IdModel& m_model;
};

} // namespace packdeck::ui
