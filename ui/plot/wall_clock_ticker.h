// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "units/time.h"

namespace packdeck::ui {

/// Ticks of a time axis whose keys are seconds of session time: at round wall-clock times, labelled with them.
class WallClockTicker : public QCPAxisTicker
{
public:
    /// Wall-clock time of session time 0.
    void setWallOffset(units::WallTime wallAtZero);

    /// The step for a range of `span_s` with room for `labels` labels: 1, 2, 5, 10, 15, 30 s, 1 min ... 1 day.
    [[nodiscard]] static double stepFor(double span_s, int labels);

    /// How many labels have room on an axis of this width.
    [[nodiscard]] static int countFor(int pixels);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;

private:
    [[nodiscard]] QDateTime wallTimeOf(double key) const;

    double m_wallOffset_s = 0.0;  ///< since 1970, UTC
    double m_localOffset_s = 0.0; ///< of the time zone, so that hours and days are the user's
    double m_step = 1.0;
};

} // namespace packdeck::ui
