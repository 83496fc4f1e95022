// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QComboBox>
#include <QSpinBox>

#include "units/time.h"

namespace packdeck::ui {

/// How exported data get their rows: as received, or one every so often.
class RowsChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RowsChoice(QWidget* parent = nullptr);

    /// Of the rows; nothing: as received.
    [[nodiscard]] std::optional<units::Duration> period() const;

private:
    QComboBox* m_rows;
    QSpinBox* m_period;
};

} // namespace packdeck::ui
