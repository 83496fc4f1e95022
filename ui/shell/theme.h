// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFont>
#include <QObject>

#include "ui/shell/palette.h"

class QApplication;

namespace packdeck::ui {

/// The type scale. Figures are tabular in all of them: a number never dances.
enum class TextRole {
    Caption, ///< 11 px: units, labels under figures
    Body,    ///< 13 px
    Strong,  ///< 13 px, heavier
    Title,   ///< 15 px, heavier: heads of panels
    Figure,  ///< 20 px: header values
    Large,   ///< 30 px: the one number of a panel
};

/// The look of the window: palette, fonts and spacing. Lives in main() and outlives every widget; widgets take it by
/// reference, read it when they paint, and repaint on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    /// The grid that everything stands on, device-independent pixels.
    static constexpr int unit = 4;
    static constexpr int gap = 8;      ///< between panels, and within a panel between groups
    static constexpr int padding = 12; ///< inside a panel
    static constexpr int radius = 4;
    static constexpr int rowControl = 32;  ///< the height of buttons, fields and boxes that stand in a row
    static constexpr int touchTarget = 44; ///< the least height of anything that commands the pack

    explicit Theme(ThemeKind kind = ThemeKind::Light, QObject* parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    void setKind(ThemeKind kind);

    [[nodiscard]] const Palette& colours() const { return palette(m_kind); }

    [[nodiscard]] const QFont& font(TextRole role) const;

    /// Sets style, palette, font and style sheet of the application, now and at every later change.
    void install(QApplication& application);

    [[nodiscard]] static QString name(ThemeKind kind); ///< "light", as --theme takes it
    [[nodiscard]] static std::optional<ThemeKind> parse(const QString& name);

signals:
    void changed();

private:
    void apply();

    ThemeKind m_kind;
    QApplication* m_application = nullptr;
    std::array<QFont, 6> m_fonts;
};

} // namespace packdeck::ui
