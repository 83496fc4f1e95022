// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/least_squares.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace packdeck::cellmodel {

namespace {

// Cholesky, in place on a dense lower triangle; `right` becomes the solution.
void solveInPlace(std::vector<double>& matrix, std::vector<double>& right)
{
    const std::size_t n = right.size();
    double largest = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        largest = std::max(largest, matrix[i * n + i]);
    }
    constexpr double relativeFloor = 1e-13; // of a pivot: an unknown that nothing determines stays where it is
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i * n + j];
            for (std::size_t k = 0; k < j; ++k) {
                sum -= matrix[i * n + k] * matrix[j * n + k];
            }
            matrix[i * n + j] = i == j ? std::sqrt(std::max(sum, largest * relativeFloor)) : sum / matrix[j * n + j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            right[i] -= matrix[i * n + k] * right[k];
        }
        right[i] /= matrix[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) {
            right[i] -= matrix[k * n + i] * right[k];
        }
        right[i] /= matrix[i * n + i];
    }
}

} // namespace

LeastSquares::LeastSquares(std::size_t unknowns)
    : m_unknowns(unknowns)
    , m_matrix(unknowns * unknowns)
    , m_right(unknowns)
{
}

void LeastSquares::add(std::span<const double> coefficients, double value, double weight)
{
    for (std::size_t row = 0; row < m_unknowns; ++row) {
        const double scaled = weight * coefficients[row];
        double* const target = &m_matrix[row * m_unknowns];
        for (std::size_t column = 0; column <= row; ++column) {
            target[column] += scaled * coefficients[column];
        }
        m_right[row] += scaled * value;
    }
    m_squares += weight * value * value;
}

void LeastSquares::addPicked(const LeastSquares& other, std::span<const std::size_t> picked, std::size_t first)
{
    for (std::size_t row = 0; row < picked.size(); ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            const auto [low, high] = std::minmax(picked[row], picked[column]);
            at(first + row, first + column) += other.at(high, low);
        }
        m_right[first + row] += other.m_right[picked[row]];
    }
    m_squares += other.m_squares;
}

void LeastSquares::addAlike(std::size_t a, std::size_t b, double weight)
{
    at(a, a) += weight;
    at(b, b) += weight;
    at(std::max(a, b), std::min(a, b)) -= weight;
}

void LeastSquares::addStraight(std::size_t a, std::size_t b, std::size_t c, double weight)
{
    const std::array<std::size_t, 3> places{a, b, c};
    constexpr std::array<double, 3> factors{0.5, -1.0, 0.5};
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < places.size(); ++j) {
            if (places[j] <= places[i]) {
                at(places[i], places[j]) += weight * factors[i] * factors[j];
            }
        }
    }
}

std::vector<double> LeastSquares::solve(double lowest) const
{
    std::vector<double> solution(m_unknowns, lowest);
    std::vector<bool> held(m_unknowns, false);
    for (std::size_t round = 0; round <= m_unknowns; ++round) {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_unknowns; ++i) {
            if (!held[i]) {
                open.push_back(i);
            }
        }
        if (open.empty()) {
            break;
        }
        std::vector<double> matrix(open.size() * open.size());
        std::vector<double> right(open.size());
        for (std::size_t row = 0; row < open.size(); ++row) {
            right[row] = m_right[open[row]];
            for (std::size_t column = 0; column <= row; ++column) {
                matrix[row * open.size() + column] = at(open[row], open[column]);
            }
            for (std::size_t i = 0; i < m_unknowns; ++i) {
                if (held[i]) {
                    right[row] -= at(std::max(open[row], i), std::min(open[row], i)) * lowest;
                }
            }
        }
        solveInPlace(matrix, right);
        bool below = false;
        for (std::size_t row = 0; row < open.size(); ++row) {
            solution[open[row]] = std::max(right[row], lowest);
            if (right[row] < lowest) {
                held[open[row]] = true;
                below = true;
            }
        }
        if (!below) {
            break;
        }
    }
    return solution;
}

double LeastSquares::residual(std::span<const double> solution) const
{
    double sum = m_squares;
    for (std::size_t row = 0; row < m_unknowns; ++row) {
        double product = at(row, row) * solution[row];
        for (std::size_t column = 0; column < row; ++column) {
            product += 2.0 * at(row, column) * solution[column];
        }
        sum += solution[row] * (product - 2.0 * m_right[row]);
    }
    return std::max(sum, 0.0);
}

} // namespace packdeck::cellmodel
