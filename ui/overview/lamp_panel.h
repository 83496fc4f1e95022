// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "telemetry/lamp.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Every bit that can say trouble, grouped by where one goes to look: whether it stands now, how often it was seen,
/// when last. A 50 ms flicker leaves its count and its time.
class LampPanel : public Panel
{
    Q_OBJECT

public:
    explicit LampPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The titles of the groups and the names of the lamps, as shown.
    [[nodiscard]] QStringList names() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Cell
    {
        QString name;
        QString help;
        telemetry::Lamp lamp;
        QString seen; ///< "3x 14:03:12"

        bool operator==(const Cell&) const = default;
    };

    struct Group
    {
        QString title;
        std::vector<Cell> cells;

        bool operator==(const Group&) const = default;
    };

    [[nodiscard]] static std::vector<std::vector<Group>> groups(const Moment& moment);
    template <typename MakeCell>
    [[nodiscard]] static Group prechargeGroup(const telemetry::PackSnapshot& s, const MakeCell& makeCell);
    template <typename MakeCell>
    [[nodiscard]] static Group contactorGroup(const telemetry::PackSnapshot& s, const MakeCell& makeCell);
    [[nodiscard]] QRect cellRect(int column, int line) const;
    [[nodiscard]] const Cell* cellAt(const QPoint& position) const;
    void paintCell(QPainter& painter, const Cell& cell, const QRect& area) const;

    std::vector<std::vector<Group>> m_columns; ///< groups below each other, column by column
    bool m_known = false;
    bool m_fresh = false;
};

} // namespace packdeck::ui
