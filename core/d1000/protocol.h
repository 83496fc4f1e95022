// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace packdeck::d1000 {

/// CAN facts every layer needs before it has a DBC. Layouts are in the DBC, not here.
inline constexpr std::uint16_t defaultBaseId = 0x600;

/// Offsets from the base ID.
inline constexpr std::uint16_t heartbeatOffset = 0x000;
inline constexpr std::uint16_t firmwareInfoOffset = 0x001;
inline constexpr std::uint16_t bmsInfoOffset = 0x006;
inline constexpr std::uint16_t contactorInfoOffset = 0x0F0;
inline constexpr std::uint16_t commandOffset = 0x0FA;

/// The last offset a unit of 32 nodes uses in this project's map (node 31, +7).
inline constexpr std::uint16_t lastOffset = 0x127;

/// DeviceType of the heartbeat: the two documented deviceID values (inferred to be the same number).
inline constexpr std::uint32_t deviceTypeGen2Supply12V = 4472;
inline constexpr std::uint32_t deviceTypeGen2Supply24V = 4476;

/// FirmwareBuildNumber by which the bundled BMU announces itself ("PDSM"), so that a window on a shared bus can say
/// SIMULATED. Chosen by this project.
inline constexpr std::uint32_t bundledBmuBuildNumber = 0x5044534D;

/// Raw values the bundled BMU sends for an absent cell or sensor; suspicious on any unit, never a measurement.
inline constexpr std::uint16_t absentCell = 0xFFFF;
inline constexpr std::int16_t absentSensor = 0x7FFF;

/// Raw values that are never shown as a measurement: nothing published, so chosen by this project.
constexpr bool isSuspectCell(std::uint16_t raw)
{
    return raw == 0 || raw == absentCell;
}

constexpr bool isSuspectSensor(std::int16_t raw)
{
    return raw == absentSensor || raw == INT16_MIN;
}

} // namespace packdeck::d1000
