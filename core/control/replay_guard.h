// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include "binding/base_detector.h"
#include "can/frame.h"
#include "control/outcome.h"
#include "control/raw_send_rule.h"
#include "units/time.h"

namespace packdeck::control {

/// Lets a log onto a bus. Commands to units and the parameter service stay out, unless they are meant for one named
/// unit that the log or the bus knows. A real bus has to be named with --real-bus, is listened to for three seconds
/// first, and gets nothing while anything on it uses an ID of the log or of a unit in the log; what is heard later
/// stops the replay, for good. So a command out of a log never reaches a unit that lives on a real bus.
class ReplayGuard
{
public:
    static constexpr units::Duration listenFor = std::chrono::seconds(3);

    struct Options
    {
        bool isVirtual = false;
        bool realBusAllowed = false; ///< --real-bus, with the interface named
        double speed = 1.0;
        std::uint16_t baseId = 0;          ///< expected, beside those whose heartbeats are in the log
        std::optional<std::uint32_t> unit; ///< --include-commands: the serial of the unit meant
        ServiceIds service;
    };

    explicit ReplayGuard(const Options& options);

    /// Every frame of the log, in its order, before the device is opened.
    void learn(const can::Frame& frame);

    /// The device is open: listening begins.
    void opened(units::Timestamp now);

    /// A frame of another node on the bus.
    void received(const can::Frame& frame);

    [[nodiscard]] bool mayTransmit(units::Timestamp now) const { return verdict(now).accepted; }

    /// Why nothing may go out, now; RealBusListening while it is still listening.
    [[nodiscard]] Outcome verdict(units::Timestamp now) const;

    /// Whether this frame of the log belongs to what may go out at all.
    [[nodiscard]] bool mayPass(const can::Frame& frame) const;

private:
    [[nodiscard]] Outcome unitVerdict() const;

    Options m_options;
    binding::BaseDetector m_detector;
    std::map<std::uint16_t, std::uint32_t> m_unitsOfLog; ///< serial by base
    std::map<std::uint16_t, std::uint32_t> m_unitsOfBus;
    std::set<std::uint32_t> m_keys; ///< of the log
    std::optional<units::Timestamp> m_opened;
    std::optional<std::uint32_t> m_intruder;
};

} // namespace packdeck::control
