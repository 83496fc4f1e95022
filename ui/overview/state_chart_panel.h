// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "binding/dialect.h"
#include "d1000/state.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// The state machine as a graph: the present state and its exits stand out, and the exits are said in words.
class StateChartPanel : public Panel
{
    Q_OBJECT

public:
    explicit StateChartPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] QSize minimumSizeHint() const override { return {480, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Geometry;

    [[nodiscard]] Geometry geometry(const QRect& area) const;
    void paintEdges(QPainter& painter, const Geometry& geometry) const;
    void paintStates(QPainter& painter, const Geometry& geometry) const;
    void paintWords(QPainter& painter, const QRect& area) const;

    std::optional<d1000::State> m_state;
    std::optional<d1000::State> m_previous;
    binding::Dialect m_dialect = binding::Dialect::Unknown;
    bool m_fresh = false;
};

} // namespace packdeck::ui
