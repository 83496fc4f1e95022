// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/cells/grid_picture.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The colours with their figures and the meaning of the marks: always in sight, because colours without a scale are
/// decoration.
class GridLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GridLegend(Theme& theme, QWidget* parent = nullptr);

    struct Content
    {
        GridMode mode = GridMode::Deviation;
        ColourScale scale;    ///< of the mode, unless Balancing
        double perUnit = 1.0; ///< scale steps in one shown unit
        QString unit;
        QString caption; ///< "from the median of the pack; range locked"
        QString edited;  ///< "2 beyond an edited limit"; empty: no limit is edited

        bool operator==(const Content&) const = default;
    };

    void setContent(const Content& content);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paintScale(QPainter& painter) const;
    void paintMarks(QPainter& painter, int left) const;

    Theme& m_theme;
    Content m_content;
};

} // namespace packdeck::ui
