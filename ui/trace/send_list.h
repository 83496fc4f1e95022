// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QSettings>

#include "can/frame.h"
#include "control/raw_send_status.h"
#include "units/time.h"

namespace packdeck::ui {

/// The frames that a user wants to send, once or again and again: a list to edit, remembered. What runs it is told;
/// nothing of it runs by being here.
class SendList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Running, Id, Data, Interval, Comment, Sent, ColumnCount };

    /// `settings` outlives it.
    explicit SendList(QSettings& settings, QObject* parent = nullptr);

    struct Entry
    {
        std::uint32_t number = 0; ///< never used twice
        can::Frame frame;
        units::Duration interval = std::chrono::milliseconds(100);
        QString comment;
        bool isRunning = false;
        std::uint64_t sent = 0; ///< in this connection, while it runs
    };

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// Returns its row.
    int add(const can::Frame& frame, const QString& comment);
    void remove(int row);
    void setFrame(int row, const can::Frame& frame);

    /// What the sender says of it.
    void setStatus(const control::RawSendStatus& status);

    /// "606", "18FF50E5x"; nothing when it is no ID.
    [[nodiscard]] static std::optional<can::Frame> withId(can::Frame frame, const QString& text);

    /// "00 1F A3"; nothing when it is not 0 to 8 bytes.
    [[nodiscard]] static std::optional<can::Frame> withData(can::Frame frame, const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(int row);              ///< its frame or its interval
    void rejected(const QString& why); ///< what was typed makes no frame

private:
    void keep();

    QSettings& m_settings;
    std::vector<Entry> m_entries;
    std::uint32_t m_nextNumber = 1;
};

} // namespace packdeck::ui
