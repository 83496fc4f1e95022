// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/note_model.h"

#include <utility>

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
    : QAbstractTableModel(parent)
{
}

void NoteModel::setNotes(std::vector<log::RecordingNote> notes)
{
    if (notes != m_notes) {
        beginResetModel();
        m_notes = std::move(notes);
        endResetModel();
    }
}

units::WallTime NoteModel::timeOf(int row) const
{
    return units::WallTime(units::Duration(m_notes[static_cast<std::size_t>(row)].time));
}

int NoteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int NoteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const log::RecordingNote& note = m_notes[static_cast<std::size_t>(index.row())];
    const QString words = QString::fromStdString(note.text);
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Time:
            return toDateTime(timeOf(index.row())).toString(QStringLiteral("HH:mm:ss.zzz"));
        case Kind:
            return kindWords(note.kind);
        default:
            return words;
        }
    }
    if (role == Qt::ToolTipRole && index.column() == Text) {
        return words;
    }
    return {};
}

QVariant NoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    default:
        return tr("What was said");
    }
}

} // namespace packdeck::ui
