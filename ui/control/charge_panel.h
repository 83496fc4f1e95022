// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "ui/control/charge_progress.h"
#include "ui/overview/margin.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// A charge while it happens: the method, the phase with its countdown, the charger's voltage against the battery's,
/// the current against its limit, the highest cell against its levels; balancing, charge brought in, time to full.
class ChargePanel : public Panel
{
    Q_OBJECT

public:
    enum Method { Unknown = -1, None = 0, Evse = 1, External = 2 }; ///< the raw values of the parameter

    explicit ChargePanel(Theme& theme, QWidget* parent = nullptr);

    void observe(const Moment& moment); ///< visible or not
    void refresh(const Moment& moment);
    void reset();

    [[nodiscard]] QStringList lines() const; ///< what stands there, without the bars

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        QString label;
        QString value;
        bool hatched = false; ///< not measured, or stale

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] Method method(const Moment& moment) const;
    [[nodiscard]] Row methodRow(const Moment& moment) const;
    [[nodiscard]] Row phaseRow() const;
    [[nodiscard]] static Row voltageRow(const Moment& moment);
    [[nodiscard]] static Row balancingRow(const Moment& moment);
    [[nodiscard]] Row chargeRow() const;
    [[nodiscard]] Row fullRow() const;

    ChargeProgress m_progress;
    std::array<Row, 6> m_rows;
    std::array<Margin, 2> m_margins;
};

} // namespace packdeck::ui
