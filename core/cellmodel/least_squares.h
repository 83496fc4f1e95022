// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace packdeck::cellmodel {

/// Linear least squares with one lower bound for all unknowns, over normal equations that grow row by row.
class LeastSquares
{
public:
    explicit LeastSquares(std::size_t unknowns);

    [[nodiscard]] std::size_t unknowns() const { return m_unknowns; }

    /// An equation: coefficients . x = value, with a weight on its square.
    void add(std::span<const double> coefficients, double value, double weight = 1.0);

    /// The equations of `other`, whose unknown `picked[i]` is unknown `first + i` here.
    void addPicked(const LeastSquares& other, std::span<const std::size_t> picked, std::size_t first);

    /// A wish: x[a] and x[b] alike.
    void addAlike(std::size_t a, std::size_t b, double weight);

    /// A wish: x[b] half way between x[a] and x[c].
    void addStraight(std::size_t a, std::size_t b, std::size_t c, double weight);

    /// Unknowns that would come out below `lowest` are held there, and the rest solved again.
    [[nodiscard]] std::vector<double> solve(double lowest) const;

    /// The sum of squares of what a solution leaves.
    [[nodiscard]] double residual(std::span<const double> solution) const;

private:
    [[nodiscard]] double& at(std::size_t row, std::size_t column) { return m_matrix[row * m_unknowns + column]; }

    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return m_matrix[row * m_unknowns + column]; }

    std::size_t m_unknowns;
    std::vector<double> m_matrix; ///< the lower triangle counts
    std::vector<double> m_right;
    double m_squares = 0.0;
};

} // namespace packdeck::cellmodel
