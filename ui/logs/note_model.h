// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/recording_note.h"
#include "ui/shell/row_model.h"
#include "units/time.h"

namespace packdeck::ui {

/// What was said about moments of a Timeline: the user's markers, and what the recorder noted.
class NoteModel : public RowModel<log::RecordingNote>
{
    Q_OBJECT

public:
    enum Column { Time, Kind, Text };

    explicit NoteModel(QObject* parent = nullptr);

    using RowModel::setRows;

    [[nodiscard]] const log::RecordingNote& note(int row) const { return this->row(row); }

    [[nodiscard]] units::WallTime timeOf(int row) const;

protected:
    [[nodiscard]] QString words(const log::RecordingNote& note, int column) const override;

    [[nodiscard]] bool isFigure(int /*column*/) const override { return false; }

    [[nodiscard]] QVariant further(const log::RecordingNote& note, int column, int role) const override;
};

} // namespace packdeck::ui
