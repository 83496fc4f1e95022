// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// How a thing stands: the colour follows, the word is the caller's. Notable is no trouble, but the exception: armed,
/// held.
enum class Standing { Normal, Notable, Warning, Critical };

/// What a tile says: one figure with its unit, and a line below it.
struct TileContent
{
    QString value; ///< empty: there is none; a dash on hatch is drawn
    QString unit;
    QString label;        ///< "MIN"
    QString detail;       ///< "N07·C01"
    QString hint;         ///< in full, as a tool tip, where the tile has no room
    bool hatched = false; ///< stale or not measured
    bool present = true;  ///< false: such a pack has none, the tile is left out
    Standing standing = Standing::Normal;

    bool operator==(const TileContent&) const = default;
};

/// A figure of the header. Painted, repaints only when its content differs; a click asks for the cause.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    Tile(Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setContent(const TileContent& content);

    [[nodiscard]] const TileContent& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    TileContent m_content;
};

} // namespace packdeck::ui
