// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

#include "binding/pack_catalog.h"
#include "can/frame.h"
#include "d1000/contactor.h"
#include "d1000/protocol.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "support/paths.h"
#include "units/time.h"

/// Frames packed by hand from the published tables: nothing of core/dbc has a part in them.
namespace packdeck::test {

struct Field
{
    unsigned bytes;
    std::int64_t value;
};

inline units::Timestamp ms(std::int64_t milliseconds)
{
    return units::Timestamp(std::chrono::milliseconds(milliseconds));
}

inline std::shared_ptr<const binding::PackCatalog> shippedCatalog()
{
    static const auto catalog = std::make_shared<const binding::PackCatalog>(
        binding::PackCatalog::load(packdeck::test::sourceDirectory()).value());
    return catalog;
}

inline can::Frame packed(std::uint32_t id, std::initializer_list<Field> fields)
{
    can::Frame frame;
    frame.id = id;
    frame.length = 8;
    std::size_t at = 0;
    for (const Field& field : fields) {
        for (unsigned i = 0; i < field.bytes; ++i) {
            frame.data[at++] = static_cast<std::uint8_t>(field.value >> (8 * i));
        }
    }
    return frame;
}

/// What a unit at one base sends.
struct Unit
{
    std::uint32_t base = 0x600;

    [[nodiscard]] can::Frame heartbeat(std::uint32_t serial = 1234, std::uint32_t type = 4472) const
    {
        return packed(base, {{4, type}, {4, serial}});
    }

    [[nodiscard]] can::Frame firmware(int major, int minor, std::uint32_t build = 1) const
    {
        return packed(base + 1, {{1, major}, {1, minor}, {2, 0}, {4, build}});
    }

    [[nodiscard]] can::Frame info(d1000::State state, std::uint32_t reasons = 0, int precharge = 0,
                                  int contactors = 0) const
    {
        return packed(base + 6, {{2, d1000::oneHot(state)}, {1, precharge}, {1, contactors}, {4, reasons}});
    }

    [[nodiscard]] can::Frame currents(std::int32_t instantaneous_mA, std::int32_t filtered_mA) const
    {
        return packed(base + 7, {{4, instantaneous_mA}, {4, filtered_mA}});
    }

    [[nodiscard]] can::Frame voltages(std::int32_t battery_mV, std::int32_t load_mV) const
    {
        return packed(base + 8, {{4, battery_mV}, {4, load_mV}});
    }

    [[nodiscard]] can::Frame auxiliary(std::int32_t voltage_mV, std::int32_t power_mW) const
    {
        return packed(base + 9, {{4, voltage_mV}, {4, power_mW}});
    }

    [[nodiscard]] can::Frame extremes(int maximum_mV, int maxNode, int maxCell, int minimum_mV, int minNode,
                                      int minCell) const
    {
        return packed(base + 0xE,
                      {{2, maximum_mV}, {1, maxNode}, {1, maxCell}, {2, minimum_mV}, {1, minNode}, {1, minCell}});
    }

    [[nodiscard]] std::uint32_t nodeId(unsigned node) const
    {
        return node < 27 ? base + 0x10 + 8 * node : base + 0x100 + 8 * (node - 27);
    }

    /// Four cells: group 0 is cells 1 ... 4.
    [[nodiscard]] can::Frame cells(unsigned node, unsigned group, int a, int b, int c, int d) const
    {
        return packed(nodeId(node) + 1 + group, {{2, a}, {2, b}, {2, c}, {2, d}});
    }

    [[nodiscard]] can::Frame temperatures(unsigned node, int a, int b, int c, int d) const
    {
        return packed(nodeId(node) + 5, {{2, a}, {2, b}, {2, c}, {2, d}});
    }

    [[nodiscard]] can::Frame stats(unsigned node, int cells, int lostCells, int sensors, int lostSensors,
                                   int commanded = 0, int confirmed = 0) const
    {
        return packed(nodeId(node) + 6,
                      {{1, cells}, {1, lostCells}, {1, sensors}, {1, lostSensors}, {2, commanded}, {2, confirmed}});
    }

    /// ContactorInfo: nibbles of the targets and of the feedback, contactor 1 lowest.
    [[nodiscard]] can::Frame contactors(std::uint32_t targets, std::uint32_t states) const
    {
        return packed(base + 0xF0, {{4, targets}, {4, states}});
    }

    [[nodiscard]] can::Frame interlock(int flags) const { return packed(base + 0xEF, {{8, flags}}); }

    [[nodiscard]] can::Frame command(std::uint32_t command) const
    {
        return packed(base + 0xFA, {{4, command}, {4, 1}});
    }
};

} // namespace packdeck::test
