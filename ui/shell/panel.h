// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// A surface with a title, and a quiet note at the right of it. Its contents margins leave room for the head, so that
/// a layout set on it lies below.
class Panel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int headHeight = 32;

    Panel(Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note); ///< "default, not read from the unit"

    [[nodiscard]] const QString& note() const { return m_note; }

    /// What lies below the head, inside the padding.
    [[nodiscard]] QRect content() const;

protected:
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] Theme& theme() const { return m_theme; }

private:
    Theme& m_theme;
    QString m_title;
    QString m_note;
};

} // namespace packdeck::ui
