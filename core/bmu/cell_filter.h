// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <type_traits>

#include "bmu/cell_model.h"
#include "units/lanes.h"

namespace packdeck::bmu {

/// How much the filter believes its model. What is left between a real cell and two RC pairs is no noise: it lasts for
/// minutes, and it grows with the polarisation. Believed as noise of some 20 mV it would make the filter sure of itself
/// and wrong; as white noise it weighs 20 mV times the root of the samples that hang together, about 1 V at one a
/// second. The figures were found on public measurements (Panasonic 18650PF).
struct FilterTuning
{
    float voltsAtOneHertz = 1.0F;       ///< standard deviation of a reading with one a second, at rest
    float singleVolts = 0.03F;          ///< of one reading alone: what counts while the charge is less sure than that
    float smallestVolts = 0.005F;       ///< of a reading of the cell at rest for half an hour
    float polarisationVolts = 0.1F;     ///< how far from the open-circuit voltage a reading counts half
    float socPerRootSecond = 3.2e-4F;   ///< random walk of the charge: 1e-4 a tenth of a second
    float voltsPerRootSecond = 3.2e-4F; ///< of each RC pair
    float gateVolts = 0.2F;             ///< a reading further off is not taken ...
    float gateSigmas = 3.0F;            ///< ... unless the filter is as unsure as that
    float gatePolarisation = 0.5F;      ///< ... or the cell is as polarised: the gate as a share of that
    float doubtAfterSeconds = 60.0F;    ///< of such readings the state is doubted instead ...
    float doubtSoc = 0.05F;             ///< ... by this standard deviation more
    float unknownSoc = 0.15F;           ///< standard deviation when the charge is anybody's guess
    float restedSoc = 0.03F;            ///< ... when it was read from the voltage at rest
    float leftSeconds = 8.0F;           ///< over which what the model leaves is smoothed ...
    float leftVolts = 0.05F;            ///< ... and the most that one reading adds: a jump of the current is no rest
};

/// Charge and polarisation of up to 16 cells of one kind, as arrays. The covariance is symmetric: six values.
/// Charge in double, because 0.3 A for a tenth of a second is less than float can add to a full cell; the rest in
/// float, which is what vector registers hold most of.
struct FilterRow
{
    units::Lanes<double> soc; ///< 0 ... 1
    units::Lanes<double> perCapacity_1_As;
    units::Lanes<float> fast_V; ///< across the RC pairs
    units::Lanes<float> slow_V;
    units::Lanes<float> varianceSoc;
    units::Lanes<float> covarianceSocFast;
    units::Lanes<float> covarianceSocSlow;
    units::Lanes<float> varianceFast;
    units::Lanes<float> covarianceFastSlow;
    units::Lanes<float> varianceSlow;
    units::Lanes<float> series_ohm; ///< at the present charge and temperature
    units::Lanes<float> fast_ohm;
    units::Lanes<float> slow_ohm;
    units::Lanes<float> ocv_V; ///< at the present charge
    units::Lanes<float> ocvSlope_V;
    units::Lanes<float> rejected_s; ///< since the last reading that was believed
    units::Lanes<float> left_V;     ///< what readings of the last seconds show beyond the model: entropy, hysteresis

    /// One standard deviation of the charge, 0 ... 1.
    [[nodiscard]] float sigma(std::size_t lane) const;
};

static_assert(std::is_trivially_copyable_v<FilterRow>);

/// What one interval means for every cell alike.
struct FilterInterval
{
    float seconds = 0.0F;
    float fastKeep = 1.0F; ///< exp(-dt / tau1): exact for a current that is constant within the interval
    float slowKeep = 1.0F;
    float socVariance = 0.0F;
    float voltageVariance = 0.0F;
    float measurementVariance = 1.0F;

    [[nodiscard]] static FilterInterval over(double seconds, const CellModel& model, const FilterTuning& tuning);
};

/// One measurement of each cell.
struct RowMeasurement
{
    units::Lanes<float> volts;
    units::Lanes<float> amps; ///< through the cell at that instant, positive discharges
    units::Lanes<float>
        doubt; ///< factor on the variance: 1, more for a reading one trusts less, which left_V leaves out
    units::Lanes<float> valid; ///< 1, or 0 for none
};

/// Starts a cell with no polarisation.
void start(FilterRow& row, std::size_t lane, double soc, float sigma, double capacity_As);

/// Takes resistances and open-circuit voltage from the model; `celsius` and `scale` (a factor on all resistances, 1 for
/// a new cell) each for its cell. Every few seconds is enough.
void refresh(FilterRow& row, const CellModel& model, const units::Lanes<float>& celsius,
             const units::Lanes<float>& scale);

/// Coulomb counting and two RC pairs over one interval, and what that does to the covariance (extended Kalman filter;
/// Plett, "Extended Kalman filtering for battery management systems", 2004).
void predict(FilterRow& row, const CellModel& model, const FilterInterval& interval, const units::Lanes<float>& amps);

/// Moves the state towards what was measured.
void correct(FilterRow& row, const FilterInterval& interval, const RowMeasurement& measured,
             const FilterTuning& tuning);

} // namespace packdeck::bmu
