// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "params/archive.h"

namespace packdeck::ui {

/// The journal, newest first.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Unit, What, Before, After, Result, Reason, Conditions, User, ColumnCount };

    explicit JournalModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setEntries(std::vector<params::JournalEntry> entries); ///< oldest first, as they are read

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const params::JournalEntry& entry, int column);

    std::vector<params::JournalEntry> m_entries;
};

} // namespace packdeck::ui
