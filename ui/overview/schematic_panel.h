// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/schematic_content.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Battery, contactors, load and charger as they are wired, with the voltages and the current where they are measured.
class SchematicPanel : public Panel
{
    Q_OBJECT

public:
    explicit SchematicPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 212}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Geometry;

    [[nodiscard]] Geometry geometry(const QRect& area) const;
    [[nodiscard]] bool hasCharger() const;
    void paintWires(QPainter& painter, const Geometry& geometry) const;
    [[nodiscard]] const QFont& valueFont(const QString& text, double width) const;
    void paintBattery(QPainter& painter, const Geometry& geometry) const;
    void paintContactor(QPainter& painter, d1000::Contactor which, const QRectF& card) const;
    void paintBox(QPainter& painter, const QRectF& box, const QString& name, const SchematicValue& value) const;

    SchematicContent m_content;
};

} // namespace packdeck::ui
