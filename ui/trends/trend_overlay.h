// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// What lies over the plot and changes with the mouse: the cursor through all panes, each pane's head with its values
/// there, names at the ends of traces. Repainting it does not draw the plot again.
class TrendOverlay : public QWidget
{
    Q_OBJECT

public:
    TrendOverlay(Theme& theme, QWidget* plot);

    struct Entry
    {
        QColor swatch; ///< invalid: none
        QString text;

        bool operator==(const Entry&) const = default;
    };

    struct Head
    {
        QRect area; ///< of the pane
        QString title;
        std::vector<Entry> entries;

        bool operator==(const Head&) const = default;
    };

    struct Tag
    {
        QPoint at; ///< right end of a trace
        QString text;
        QColor colour;

        bool operator==(const Tag&) const = default;
    };

    struct Content
    {
        std::vector<Head> heads;
        std::vector<Tag> tags;
        std::vector<std::pair<QRect, QString>> labels; ///< beside the ribbon
        QRect panes;                                   ///< where the cursor runs
        std::optional<int> cursor;                     ///< x
        std::optional<int> second;                     ///< x of the second cursor
        std::vector<int> markers;                      ///< x of the user's
        QString cursorTime;

        bool operator==(const Content&) const = default;
    };

    void setContent(const Content& content);

    [[nodiscard]] const Content& content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintHead(QPainter& painter, const Head& head) const;
    void paintCursor(QPainter& painter) const;
    void paintTags(QPainter& painter) const;

    Theme& m_theme;
    Content m_content;
};

} // namespace packdeck::ui
