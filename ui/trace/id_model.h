// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "telemetry/frame_filter.h"
#include "telemetry/id_digest.h"
#include "ui/plot/signal_choice.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The IDs of a bus, each with its last frame; below each the signals that the loaded DBCs find in that frame.
class IdModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Id, Name, Direction, Count, Period, Jitter, Data, Age, Note, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole, ///< a number or a text
        DigestRole,              ///< the telemetry::IdDigest of an ID, at its data
    };

    explicit IdModel(Theme& theme, QObject* parent = nullptr);

    void setBook(std::shared_ptr<const binding::SignalBook> book);
    void setFilter(telemetry::FrameFilter filter);

    /// By position, as telemetry::digestsAt() gives them; `at` is the instant they are of.
    void setDigests(const std::vector<telemetry::IdDigest>& digests, units::Timestamp at);
    void clear();

    /// Whether the filter takes the last frame of this ID.
    [[nodiscard]] bool isShown(int row) const;

    /// The signals behind these rows; an ID stands for all of its own.
    [[nodiscard]] SignalChoices choices(const QModelIndexList& rows) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    /// A signal of one of the owners.
    struct Field
    {
        std::size_t owner = 0;
        std::size_t position = 0; ///< in the message
        binding::SignalInfo info;
    };

    struct Row
    {
        telemetry::IdDigest digest;
        std::vector<binding::SignalBook::Owner> owners;
        std::vector<Field> fields;
        telemetry::FrameTest test;
        mutable std::vector<std::vector<binding::Reading>> readings; ///< by owner; empty: not read yet
    };

    void describe(Row& row) const;
    void tellAll();
    [[nodiscard]] const binding::Reading& readingOf(const Row& row, const Field& field) const;
    [[nodiscard]] QVariant ofId(const Row& row, int column, int role) const;
    [[nodiscard]] QVariant ofField(const Row& row, const Field& field, int column, int role) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;
    [[nodiscard]] static QString toolTip(const Row& row);
    [[nodiscard]] static QString toolTip(const Field& field, const binding::Reading& reading);

    Theme& m_theme;
    std::shared_ptr<const binding::SignalBook> m_book;
    telemetry::FrameFilter m_filter;
    std::vector<Row> m_rows;
    units::Timestamp m_at{};
};

} // namespace packdeck::ui

Q_DECLARE_METATYPE(packdeck::telemetry::IdDigest)
