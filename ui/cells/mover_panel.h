// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "telemetry/cell_motion.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// "Fastest mover, last 5 s" in large type: one cell or one sensor by name, or that nothing moves. Tap a wire, warm a
/// thermistor: which one is it?
class MoverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MoverPanel(Theme& theme, QWidget* parent = nullptr);

    void setFastest(const telemetry::CellMotion::Fastest& fastest, const ViewSettings& settings);

    [[nodiscard]] const QString& name() const { return m_name; } ///< empty when nothing moves

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_name;
    QString m_change;
};

} // namespace packdeck::ui
