// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPushButton>

#include "control/why_row.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// "Why, and what clears it": one row a reason while the unit is in SAFE, and the way back to IDLE.
class WhyPanel : public Panel
{
    Q_OBJECT

public:
    explicit WhyPanel(Theme& theme, QWidget* parent = nullptr);

    /// True when there is something to say.
    bool refresh(const Moment& moment);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] QPushButton* returnButton() const { return m_return; }

signals:
    void returnToIdleRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row
    {
        QStringList cells; ///< in the order of the columns
        bool alarm = true;

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] static Row row(const control::WhyRow& why, const Moment& moment);

    QPushButton* m_return;
    std::vector<Row> m_rows;
};

} // namespace packdeck::ui
