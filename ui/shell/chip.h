// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/shell/tile.h"

namespace packdeck::ui {

/// What a chip of the header's first row says.
struct ChipContent
{
    QString label;       ///< "CMD"
    QString text;        ///< "this PC: ENABLE"
    QString detail;      ///< a line more in the tool tip
    bool filled = false; ///< a badge: the mode
    bool hatched = false;
    Standing standing = Standing::Normal;

    bool operator==(const ChipContent&) const = default;
};

/// A short text of the header. Its width only grows, so that its neighbours stand still; it disappears when empty.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setContent(const ChipContent& content);

    [[nodiscard]] const ChipContent& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int contentWidth() const;

    Theme& m_theme;
    ChipContent m_content;
    int m_width = 0;
};

} // namespace packdeck::ui
