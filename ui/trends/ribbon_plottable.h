// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/shell/theme.h"
#include "ui/trends/event_track.h"

namespace packdeck::ui {

/// The lines above the trends, on their time axis: event flags, the state in words, five contactor lanes.
class RibbonPlottable : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    static constexpr int flagHeight = 13;
    static constexpr int stateHeight = 19;
    static constexpr int lanePitch = 10;
    static constexpr int height = flagHeight + stateHeight + 3 + static_cast<int>(d1000::contactorCount) * lanePitch;

    RibbonPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const Theme& theme);

    /// `track` outlives the plottable.
    void setTrack(const EventTrack* track, binding::Dialect dialect);

    /// Where things stand within the ribbon, from its top.
    [[nodiscard]] static QRectF stateLine(const QRectF& ribbon);
    [[nodiscard]] static QRectF lane(const QRectF& ribbon, std::size_t contactor);

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain inSignDomain) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain, const QCPRange& inKeyRange) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    [[nodiscard]] double pixelOf(units::Timestamp at) const;
    void drawStates(QCPPainter& painter, const QRectF& ribbon) const;
    void drawLanes(QCPPainter& painter, const QRectF& ribbon) const;
    void drawFlags(QCPPainter& painter, const QRectF& ribbon) const;
    void drawMarkers(QCPPainter& painter, const QRectF& ribbon) const;

    const Theme& m_theme;
    const EventTrack* m_track = nullptr;
    binding::Dialect m_dialect = binding::Dialect::V1_2;
};

} // namespace packdeck::ui
