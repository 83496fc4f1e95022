// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QLabel>
#include <QLineEdit>

#include "commissioning/meter.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What a meter says beside what the unit says. A row freezes the unit's value when a value is typed.
class MeterView : public Panel
{
    Q_OBJECT

public:
    explicit MeterView(Theme& theme, QWidget* parent = nullptr);

    void show(const commissioning::Meter& meter);
    void setReadOnly(bool readOnly);

signals:
    /// Nothing: the row was emptied.
    void typed(commissioning::MeterPoint point, std::optional<double> value);
    void toleranceTyped(commissioning::MeterPoint point, double tolerance);

private:
    struct Row
    {
        QLabel* name = nullptr;
        QLabel* shown = nullptr;
        QLineEdit* value = nullptr;
        QLineEdit* tolerance = nullptr;
        QLabel* verdict = nullptr;
    };

    void restyle();

    std::array<Row, commissioning::meterPointCount> m_rows;
    std::vector<QLabel*> m_heads;
    QLabel* m_hint;
};

/// A number as people type it, with comma or point; nothing for anything else.
[[nodiscard]] std::optional<double> typedNumber(const QString& text);

} // namespace packdeck::ui
