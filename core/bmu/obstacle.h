// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "bmu/cause.h"
#include "d1000/reason.h"

namespace packdeck::bmu {

/// Why a transition does not happen now.
enum class Blocker : std::uint8_t {
    CommandNotIdle,
    IdleNotReceivedInSafe,
    CommandNotConnect,
    CommandNotEnable,
    ActiveReason,
    LatchedReason,
    NodesMissing,
    CellsMissing,
    SensorsMissing,
    ExternalCanDown,
    JunctionUnitSilent,
    SelfTestFailed,
    ConditionsNotLongEnough,
    ContactorsNotOpen,
    CalibrationRunning,
    ContactorNotProven,
    BatterySamplesMissing,
    LoadSamplesMissing,
    LoadAboveBattery,
    PrechargeLockOut,
    CellDataStale,
    LinkUndecided,
    ClosingPause,
    VoltageDifference,
    PrechargeCurrent,
    NotSettledLongEnough,
    CurrentStillFlows,
    CommandNotChargeInitialise,
    CommandNotChargeEnable,
    EvccNotReady,
    EvccError,
    EvccWantsNoContactor,
    ChargerSamplesMissing,
    ChargerDifference,
    ChargerNotSettled,
    OpenRequestMissing,
    WeldCheckRunning,
    SessionNotFinished,
};

/// A sentence in English, translatable (context "Blocker"); {0} is the value, {1} the limit, each with its unit.
[[nodiscard]] std::string_view sentence(Blocker blocker);

struct Obstacle
{
    std::uint8_t transition = 0; ///< its number: 8 is T08, CONNECT to PRECHARGE
    Blocker blocker = Blocker::CommandNotIdle;
    std::optional<d1000::Reason> reason; ///< ActiveReason, LatchedReason
    Cause detail;
};

/// A short list without heap. What does not fit is dropped: it holds one of every kind that can meet.
class Obstacles
{
public:
    void add(std::uint8_t transition, Blocker blocker, const Cause& detail = {});
    void add(std::uint8_t transition, Blocker blocker, d1000::Reason reason, const Cause& detail);

    [[nodiscard]] bool empty() const { return m_size == 0; }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] const Obstacle* begin() const { return m_items.data(); }

    [[nodiscard]] const Obstacle* end() const { return m_items.data() + m_size; }

private:
    std::array<Obstacle, d1000::reasonCount + 5> m_items{};
    std::size_t m_size = 0;
};

} // namespace packdeck::bmu
