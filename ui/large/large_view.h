// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/shell/page.h"
#include "ui/shell/tile.h"

namespace packdeck::ui {

/// What matters, readable from three metres: state, pack voltage, current, SoC, the extreme cells, the hottest sensor,
/// every contactor in words, the alarms. Shown by F11 in place of the pages; the header with its Open stays.
class LargeView : public Page
{
    Q_OBJECT

public:
    explicit LargeView(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] Icon icon() const override;
    void refresh(const Moment& moment) override;
    void reset() override;

    [[nodiscard]] Time time() const override { return Time::Now; }

    [[nodiscard]] unsigned refreshDivider() const override;

    /// A part of the pack in words: "1 main negative", "CLOSED".
    struct Line
    {
        QString label;
        QString word;
        Standing standing = Standing::Normal;

        bool operator==(const Line&) const = default;
    };

    struct Content
    {
        std::vector<std::vector<TileContent>> rows; ///< figures, the state first
        std::vector<Line> contactors;
        std::vector<QString> alarms; ///< the names of the standing reasons
        bool alarmsKnown = false;

        bool operator==(const Content&) const = default;
    };

    [[nodiscard]] static Content contentOf(const Moment& moment);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFigure(QPainter& painter, const QRect& area, const TileContent& tile) const;
    void paintContactors(QPainter& painter, const QRect& area) const;
    void paintAlarms(QPainter& painter, const QRect& area) const;

    Content m_content;
};

} // namespace packdeck::ui
