// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace packdeck::ui {

/// Ticks of a value, each written with the decimals that their distance needs: no more, and never two as the same
/// number or one as another ("23" at 22.5).
class ValueTicker : public QCPAxisTicker
{
public:
    /// Decimals of ticks that are multiples of `step`.
    [[nodiscard]] static int decimalsFor(double step);

    static constexpr int mostDecimals = 6;

protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    int m_decimals = 0;
};

} // namespace packdeck::ui
