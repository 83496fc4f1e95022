// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "ui/logs/log_shelf.h"

namespace packdeck::ui {

/// The session first, then every log that was asked for: its name, and in a second line what is to be said of it.
class LogListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LogListModel(QObject* parent = nullptr);

    /// What there is now. Only what differs is told to the views.
    void refresh(const Showing& showing, const LogShelf& shelf);

    [[nodiscard]] Showing::Id idAt(int row) const;
    [[nodiscard]] int rowOf(Showing::Id id) const; ///< -1: no such row

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        Showing::Id id = Showing::session;
        QString words;
        QString path;
        bool shown = false;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> m_rows;
};

/// "reading, 43 %", "24,732 frames, complete": where a log stands.
[[nodiscard]] QString stateWords(const OpenedLog& log);

} // namespace packdeck::ui
