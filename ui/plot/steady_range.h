// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace packdeck::ui {

/// The range of a value axis that follows its data without fidgeting: never narrower than a least span (noise must not
/// look like news), on round steps, and unchanged as long as the data stays inside and fills a fair part of it.
class SteadyRange
{
public:
    explicit SteadyRange(double leastSpan);

    /// Returns whether the range changed.
    bool follow(double low, double high);

    [[nodiscard]] double lower() const { return m_lower; }

    [[nodiscard]] double upper() const { return m_upper; }

    /// Forget: the next follow() fits anew.
    void reset() { m_isSet = false; }

    /// It follows something.
    [[nodiscard]] bool isSet() const { return m_isSet; }

    /// As if follow() had chosen it: it stays as long as it suits the data. Nothing happens for one without a width.
    void hold(double lower, double upper);

private:
    double m_leastSpan;
    double m_lower = 0.0;
    double m_upper = 1.0;
    bool m_isSet = false;
};

} // namespace packdeck::ui
