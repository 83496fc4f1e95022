// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include "cellmodel/least_squares.h"
#include "text/translatable.h"
#include "units/constants.h"

namespace packdeck::cellmodel {

namespace {

constexpr auto socKnots = std::to_array<double>({0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0});
constexpr std::size_t knotCount = socKnots.size();
constexpr auto fastTaus_s = std::to_array<double>({3.0, 5.0, 8.0, 12.0, 18.0, 27.0, 40.0});
constexpr auto slowTaus_s = std::to_array<double>({80.0, 120.0, 180.0, 270.0, 400.0, 600.0, 900.0});

constexpr double sameTemperature_K = 4.0;
constexpr double fewestSeconds = 600.0;
constexpr double closestRows_s = 0.95; // more rows a second tell nothing new
constexpr double longestStep_s = 60.0; // between two rows: longer, and the current between them is not known
constexpr double smallest_ohm = 1e-4;
constexpr double smoothOverSoc = 3.0; // weights of the wishes, beside thousands of rows of some A^2 each
constexpr double flatOverSoc = 0.3;
constexpr double smoothOverTemperature = 2.0;

struct Taus
{
    std::vector<double> fast_s;
    std::vector<double> slow_s;

    [[nodiscard]] std::size_t count() const { return fast_s.size() + slow_s.size(); }

    [[nodiscard]] double at(std::size_t i) const { return i < fast_s.size() ? fast_s[i] : slow_s[i - fast_s.size()]; }
};

/// Unknowns of one temperature: R0 at each knot, then R at each knot for every time constant.
std::size_t unknownsOf(const Taus& taus)
{
    return knotCount * (1 + taus.count());
}

/// The share each of the two knots around a state of charge has.
struct Hat
{
    std::size_t knot = 0;
    double share = 0.0; ///< of the next knot
};

Hat hatAt(double soc)
{
    const double inside = std::clamp(soc, 0.0, 1.0);
    std::size_t knot = 0;
    while (knot + 2 < knotCount && inside > socKnots[knot + 1]) {
        ++knot;
    }
    return {knot, (inside - socKnots[knot]) / (socKnots[knot + 1] - socKnots[knot])};
}

double ocvAt(const std::array<double, bmu::CellModel::ocvPoints>& ocv, double soc)
{
    const double place = std::clamp(soc, 0.0, 1.0) * static_cast<double>(ocv.size() - 1);
    const std::size_t index = std::min(static_cast<std::size_t>(place), ocv.size() - 2);
    return ocv[index] + (place - static_cast<double>(index)) * (ocv[index + 1] - ocv[index]);
}

/// One recording as the linear equations of its voltages. Resistances are meant as they would be at 25 degC: the
/// shape over temperature in bmu/cell_model.h takes care of what a cell warms up within one recording.
class Equations
{
public:
    Equations(const Recording& cycle, double capacity_Ah, const std::array<double, bmu::CellModel::ocvPoints>& ocv_V)
        : m_cycle(cycle)
        , m_capacity_Ah(capacity_Ah)
        , m_ocv_V(ocv_V)
        , m_discharged_Ah(dischargedSinceStart(cycle))
    {
        if (cycle.hasDischarged) { // counted from full, wherever the recording begins
            for (double& charge : m_discharged_Ah) {
                charge += cycle.samples.front().discharged_Ah;
            }
        }
    }

    /// Calls `take(coefficients, value)` for about one row a second.
    template <typename Take>
    void each(const Taus& taus, Take&& take) const
    {
        const std::size_t tauCount = taus.count();
        std::vector<double> row(unknownsOf(taus));
        const auto& samples = m_cycle.samples;
        double taken_s = samples.front().time_s;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            const Sample& now = samples[i];
            const double seconds = now.time_s - samples[i - 1].time_s;
            if (seconds <= 0.0) {
                continue;
            }
            const double soc = 1.0 - m_discharged_Ah[i] / m_capacity_Ah;
            const Hat hat = hatAt(soc);
            const double polarisation = bmu::polarisationResistanceFactor(now.temperature_degC);
            const bool unknown = seconds > longestStep_s;
            const double mean_A = unknown ? 0.0 : 0.5 * (samples[i - 1].current_A + now.current_A) * polarisation;
            for (std::size_t t = 0; t < tauCount; ++t) {
                const double keep = std::exp(-seconds / taus.at(t));
                double* const filtered = &row[knotCount * (1 + t)];
                for (std::size_t k = 0; k < knotCount; ++k) {
                    filtered[k] *= keep;
                }
                filtered[hat.knot] += (1.0 - keep) * (1.0 - hat.share) * mean_A;
                filtered[hat.knot + 1] += (1.0 - keep) * hat.share * mean_A;
            }
            if (unknown || now.time_s - taken_s < closestRows_s || soc < 0.0) {
                continue;
            }
            taken_s = now.time_s;
            const double series_A = now.current_A * bmu::seriesResistanceFactor(now.temperature_degC);
            std::fill_n(row.begin(), knotCount, 0.0);
            row[hat.knot] = (1.0 - hat.share) * series_A;
            row[hat.knot + 1] = hat.share * series_A;
            take(row, ocvAt(m_ocv_V, soc) - now.voltage_V);
        }
    }

private:
    const Recording& m_cycle;
    double m_capacity_Ah;
    const std::array<double, bmu::CellModel::ocvPoints>& m_ocv_V;
    std::vector<double> m_discharged_Ah;
};

// Two RC pairs meet a cell within a part of what it is polarised by: deep in discharge and in the cold that is more
// than any noise.
double trustIn(double polarisation_V)
{
    constexpr double half_V = 0.5;
    const double relative = polarisation_V / half_V;
    return 1.0 / (1.0 + relative * relative);
}

/// The recordings of one temperature.
struct Group
{
    std::vector<std::size_t> cycles;
    double temperature_degC = 0.0;
};

double meanTemperature(const Recording& cycle)
{
    double sum = 0.0;
    for (const Sample& sample : cycle.samples) {
        sum += sample.temperature_degC;
    }
    return sum / static_cast<double>(cycle.samples.size());
}

std::vector<Group> grouped(std::span<const Recording> cycles)
{
    std::vector<std::size_t> order(cycles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> means(cycles.size());
    std::transform(cycles.begin(), cycles.end(), means.begin(), meanTemperature);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return means[a] < means[b]; });
    std::vector<Group> groups;
    for (const std::size_t cycle : order) {
        if (groups.empty() || means[cycle] - means[groups.back().cycles.front()] > sameTemperature_K) {
            groups.emplace_back();
        }
        Group& group = groups.back();
        group.cycles.push_back(cycle);
        const auto count = static_cast<double>(group.cycles.size());
        group.temperature_degC += (means[cycle] - group.temperature_degC) / count;
    }
    return groups;
}

/// All temperatures together, with two of the time constants tried.
struct Solution
{
    double fastTau_s = 0.0;
    double slowTau_s = 0.0;
    std::vector<double> ohms; ///< per group: R0, R1, R2 at each knot, as at 25 degC
    double residual = 0.0;
};

Solution solve(const std::vector<LeastSquares>& groups, const Taus& taus, std::size_t fast, std::size_t slow)
{
    constexpr std::size_t perGroup = 3 * knotCount;
    std::vector<std::size_t> picked(perGroup);
    const std::array<std::size_t, 3> blocks{0, 1 + fast, 1 + taus.fast_s.size() + slow};
    for (std::size_t i = 0; i < perGroup; ++i) {
        picked[i] = blocks[i / knotCount] * knotCount + i % knotCount;
    }
    LeastSquares all(perGroup * groups.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        all.addPicked(groups[g], picked, g * perGroup);
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            const std::size_t first = g * perGroup + block * knotCount;
            for (std::size_t k = 1; k + 1 < knotCount; ++k) {
                all.addStraight(first + k - 1, first + k, first + k + 1, smoothOverSoc);
            }
            for (std::size_t k = 1; k < knotCount; ++k) {
                all.addAlike(first + k - 1, first + k, flatOverSoc);
            }
        }
        for (std::size_t i = 0; g > 0 && i < perGroup; ++i) {
            all.addAlike((g - 1) * perGroup + i, g * perGroup + i, smoothOverTemperature);
        }
    }
    Solution solution{taus.fast_s[fast], taus.slow_s[slow], all.solve(smallest_ohm), 0.0};
    solution.residual = all.residual(solution.ohms);
    return solution;
}

Solution best(const std::vector<Equations>& cycles, const std::vector<Group>& groups, const Taus& taus)
{
    std::vector<LeastSquares> sums;
    for (const Group& group : groups) {
        LeastSquares& sum = sums.emplace_back(unknownsOf(taus));
        for (const std::size_t cycle : group.cycles) {
            cycles[cycle].each(taus,
                               [&](std::span<const double> row, double value) { sum.add(row, value, trustIn(value)); });
        }
    }
    std::optional<Solution> found;
    for (std::size_t fast = 0; fast < taus.fast_s.size(); ++fast) {
        for (std::size_t slow = 0; slow < taus.slow_s.size(); ++slow) {
            Solution tried = solve(sums, taus, fast, slow);
            if (!found || tried.residual < found->residual) {
                found = std::move(tried);
            }
        }
    }
    return *std::move(found);
}

// The slow discharge lies below the open-circuit voltage by what its current does to the three resistances. That takes
// its time to build up, and full is where the cell rested before. The middle of the resistances is taken for all: those
// of an empty cell are found from currents twenty times as high, and would say too much about this one.
std::array<double, bmu::CellModel::ocvPoints> openCircuit(const OcvCurve& curve, const Solution& solution,
                                                          std::size_t group)
{
    const auto middle = [&](std::size_t block) {
        const auto first = solution.ohms.begin() + static_cast<std::ptrdiff_t>((group * 3 + block) * knotCount);
        std::vector<double> ohms(first, first + knotCount);
        std::nth_element(ohms.begin(), ohms.begin() + knotCount / 2, ohms.end());
        return ohms[knotCount / 2];
    };
    const double series_V = curve.current_A * bmu::seriesResistanceFactor(curve.temperature_degC) * middle(0);
    const double polarisation_A = curve.current_A * bmu::polarisationResistanceFactor(curve.temperature_degC);
    const double fast_V = polarisation_A * middle(1);
    const double slow_V = polarisation_A * middle(2);
    auto ocv = curve.voltage_V;
    const std::size_t points = ocv.size();
    const double seconds =
        curve.capacity_Ah / curve.current_A * units::secondsPerHour / static_cast<double>(points - 1);
    ocv.back() = curve.full_V;
    for (std::size_t i = points - 1; i-- > 0;) {
        constexpr double smallestRise_V = 1e-4;
        const double since_s = seconds * static_cast<double>(points - 1 - i);
        const double open_V = curve.voltage_V[i] + series_V + fast_V * (1.0 - std::exp(-since_s / solution.fastTau_s)) +
                              slow_V * (1.0 - std::exp(-since_s / solution.slowTau_s));
        ocv[i] = std::min(open_V, ocv[i + 1] - smallestRise_V);
    }
    return ocv;
}

std::size_t nearestGroup(const std::vector<Group>& groups, double celsius)
{
    const auto nearest = std::min_element(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
        return std::abs(a.temperature_degC - celsius) < std::abs(b.temperature_degC - celsius);
    });
    return static_cast<std::size_t>(nearest - groups.begin());
}

double residualOf(const Equations& cycle, const Solution& solution, std::size_t group)
{
    const Taus taus{{solution.fastTau_s}, {solution.slowTau_s}};
    const double* const ohms = &solution.ohms[group * 3 * knotCount];
    double squares = 0.0;
    std::size_t count = 0;
    cycle.each(taus, [&](std::span<const double> row, double value) {
        const double left = value - std::inner_product(row.begin(), row.end(), ohms, 0.0);
        squares += left * left;
        ++count;
    });
    return count > 0 ? std::sqrt(squares / static_cast<double>(count)) : 0.0;
}

} // namespace

Result<FittedModel> fit(std::span<const Recording> cycles, const OcvCurve& ocv)
{
    for (const Recording& cycle : cycles) {
        if (cycle.samples.back().time_s - cycle.samples.front().time_s < fewestSeconds) {
            return failure(ErrorId::CellDataUnusable,
                           {cycle.file, PACKDECK_TEXT("CellData", "shorter than ten minutes")});
        }
        const auto [low, high] =
            std::minmax_element(cycle.samples.begin(), cycle.samples.end(),
                                [](const Sample& a, const Sample& b) { return a.current_A < b.current_A; });
        if (high->current_A - low->current_A < 0.1 * ocv.capacity_Ah) {
            return failure(ErrorId::CellDataUnusable,
                           {cycle.file, PACKDECK_TEXT("CellData", "its current hardly changes: no drive cycle")});
        }
    }
    const std::vector<Group> groups = grouped(cycles);
    const std::size_t warm = nearestGroup(groups, ocv.temperature_degC);

    FittedModel model;
    model.capacity_Ah = ocv.capacity_Ah;
    model.ocv_V = ocv.voltage_V;
    std::vector<Equations> equations;
    equations.reserve(cycles.size());
    for (const Recording& cycle : cycles) {
        equations.emplace_back(cycle, model.capacity_Ah, model.ocv_V);
    }
    const Taus tried{{fastTaus_s.begin(), fastTaus_s.end()}, {slowTaus_s.begin(), slowTaus_s.end()}};
    Solution solution = best(equations, groups, tried);
    // The resistances say how far the slow discharge lies below the open-circuit voltage, and that moves them a little.
    constexpr int rounds = 2;
    for (int round = 0; round < rounds; ++round) {
        model.ocv_V = openCircuit(ocv, solution, warm);
        solution = best(equations, groups, tried);
    }

    model.fastTau_s = solution.fastTau_s;
    model.slowTau_s = solution.slowTau_s;
    model.soc.assign(socKnots.begin(), socKnots.end());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const double celsius = groups[g].temperature_degC;
        const double series = bmu::seriesResistanceFactor(celsius);
        const double polarisation = bmu::polarisationResistanceFactor(celsius);
        const double* const ohms = &solution.ohms[g * 3 * knotCount];
        model.temperatures_degC.push_back(celsius);
        auto& row = model.resistances.emplace_back();
        for (std::size_t k = 0; k < knotCount; ++k) {
            row.push_back(
                {ohms[k] * series, ohms[knotCount + k] * polarisation, ohms[2 * knotCount + k] * polarisation});
        }
        for (const std::size_t cycle : groups[g].cycles) {
            model.sources.push_back(
                {cycles[cycle].file, meanTemperature(cycles[cycle]), residualOf(equations[cycle], solution, g)});
        }
    }
    return model;
}

} // namespace packdeck::cellmodel
