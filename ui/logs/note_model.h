// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "log/recording_note.h"
#include "units/time.h"

namespace packdeck::ui {

/// What was said about moments of a Timeline: the user's markers, and what the recorder noted.
class NoteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Kind, Text, ColumnCount };

    explicit NoteModel(QObject* parent = nullptr);

    void setNotes(std::vector<log::RecordingNote> notes);

    [[nodiscard]] units::WallTime timeOf(int row) const;

    [[nodiscard]] const log::RecordingNote& note(int row) const { return m_notes[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<log::RecordingNote> m_notes;
};

} // namespace packdeck::ui
