// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "control/precharge_run.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

class QCPAxisRect;
class QCPGraph;
class QCPItemLine;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QLabel;

namespace packdeck::ui {

/// The precharge while it happens: battery and load voltage and the current against the exponential that the resistor
/// and the last known capacitance make expect; afterwards what follows from it. Earlier runs lie behind it.
class PrechargePanel : public Panel
{
    Q_OBJECT

public:
    explicit PrechargePanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] QString figures() const; ///< "tau 412 ms ...", as shown

private:
    using Run = std::shared_ptr<const control::PrechargeRun>;

    void restyle();
    void draw(const Run& run, const std::vector<Run>& earlier, const Moment& moment);
    void drawExpected(const control::PrechargeRun& run, const Moment& moment, double span_s);
    void showFigures(const Run& run, const Moment& moment);

    QCustomPlot* m_plot;
    QLabel* m_figures;
    QLabel* m_failures;
    QCPGraph* m_battery;
    QCPGraph* m_load;
    QCPGraph* m_expected;
    QCPGraph* m_current;
    std::vector<QCPGraph*> m_earlier;
    QCPItemStraightLine* m_deltaLine;
    QCPItemStraightLine* m_timeoutLine;
    const control::PrechargeRun* m_drawn = nullptr; ///< identity only, never dereferenced
    std::size_t m_drawnSamples = 0;
    std::size_t m_drawnEarlier = 0;
};

} // namespace packdeck::ui
