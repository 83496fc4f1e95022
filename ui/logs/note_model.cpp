// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/note_model.h"

#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

QString kindWords(log::RecordingNote::Kind kind)
{
    using Kind = log::RecordingNote::Kind;
    switch (kind) {
    case Kind::Start:
        return NoteModel::tr("recording began");
    case Kind::Stop:
        return NoteModel::tr("recording ended");
    case Kind::Marker:
        return NoteModel::tr("marker");
    case Kind::Trigger:
        return NoteModel::tr("trigger");
    case Kind::Event:
        return NoteModel::tr("event");
    case Kind::Dropped:
        return NoteModel::tr("frames lost");
    }
    return {};
}

} // namespace

NoteModel::NoteModel(QObject* parent)
    : RowModel({tr("Time"), tr("Kind"), tr("What was said")}, parent)
{
}

units::WallTime NoteModel::timeOf(int row) const
{
    return units::WallTime(units::Duration(note(row).time));
}

QString NoteModel::words(const log::RecordingNote& note, int column) const
{
    switch (column) {
    case Time:
        return toDateTime(units::WallTime(units::Duration(note.time))).toString(QStringLiteral("HH:mm:ss.zzz"));
    case Kind:
        return kindWords(note.kind);
    default:
        return QString::fromStdString(note.text);
    }
}

QVariant NoteModel::further(const log::RecordingNote& note, int column, int role) const
{
    return role == Qt::ToolTipRole && column == Text ? QVariant(words(note, Text)) : QVariant();
}

} // namespace packdeck::ui
