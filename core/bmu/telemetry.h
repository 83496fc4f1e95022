// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "bmu/current_limits.h"
#include "bmu/facts.h"
#include "bmu/frames.h"
#include "bmu/lasting_memory.h"
#include "bmu/message.h"
#include "bmu/schedule.h"
#include "bmu/state_of_charge.h"

namespace packdeck::bmu {

/// What is reported besides the facts of the tick.
struct Report
{
    const Facts& facts;
    frames::Firmware firmware;
    std::uint32_t reasons = 0;
    std::uint8_t prechargeFailures = 0;
    std::uint8_t contactorFaults = 0;
    const CellEstimates& cells;
    const Recollection& recollection;
    CurrentLimit limit;
    const std::array<std::uint16_t, units::maxNodes>& balanceCommands;
};

/// Sends every message when it is due, BMSInfo also when it changes. What is not known is not sent: messages of a
/// node, of the junction unit or of the enclosure's sensors pause while that part is silent, so that a monitor sees
/// them age. Cells and sensors that are not there are 0xFFFF and 0x7FFF.
class Telemetry
{
public:
    Telemetry(std::uint16_t bitrate_kbps, std::uint16_t period_percent)
        : m_schedule(bitrate_kbps, period_percent)
    {
    }

    /// Once a tick.
    void step(const Report& report, MessageBuffer& out);

    /// Messages that found the buffer full, since power-up: 0 unless the schedule is wrong.
    [[nodiscard]] std::uint32_t dropped() const { return m_dropped; }

private:
    void send(const Message& message, MessageBuffer& out);
    void sendBmsInfo(const Report& report, MessageBuffer& out);
    void sendPack(const Report& report, MessageBuffer& out);
    void sendDevice(const Report& report, MessageBuffer& out);
    void sendNodes(const Report& report, MessageBuffer& out);

    Schedule m_schedule;
    Message m_lastInfo;
    std::uint32_t m_dropped = 0;
};

} // namespace packdeck::bmu
