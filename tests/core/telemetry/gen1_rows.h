// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include <fmt/format.h>

#include "frames.h"

/// A log as the vendor's program writes it, of units of the previous generation packed by hand from the published
/// tables.
namespace packdeck::test {

class Gen1Log
{
public:
    static constexpr std::string_view header = "Recv time     , Packet num, ID        , flags, data              , "
                                               "float[1]     , float[0]     , sender addr\n";

    void row(const can::Frame& frame, std::string_view sender)
    {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < frame.data.size(); ++i) {
            word |= std::uint64_t{frame.data[i]} << (8 * i);
        }
        const std::int64_t ms = m_time_ms++;
        m_text +=
            fmt::format("{:02}:{:02}:{:02}.{:03}  , {:<10}, 0x0x{:<6X}, {:<5}, 0x{:016x}, 0            , 0          "
                        "  , {}\n",
                        ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000, ++m_number, frame.id,
                        frame.has(can::Frame::Extended) ? "E" : "", word, sender);
    }

    /// A transmission of the logging computer: as sent, and as it came back.
    void ownRow(const can::Frame& frame)
    {
        row(frame, computer);
        row(frame, "127.0.0.1");
    }

    void pause(std::int64_t milliseconds) { m_time_ms += milliseconds; }

    [[nodiscard]] std::string text() const { return std::string(header) + m_text; }

    static constexpr std::string_view bridge = "169.254.84.195";
    static constexpr std::string_view chargerBridge = "169.254.206.192"; ///< another bus
    static constexpr std::string_view computer = "169.254.10.1";

private:
    std::int64_t m_time_ms = 20 * 3'600'000;
    std::uint64_t m_number = 0;
    std::string m_text;
};

struct Gen1Unit
{
    static constexpr std::uint32_t modulePowerGood = 0x80; ///< in flags()

    std::uint32_t base = 0x600;
    std::uint32_t serial = 1;

    [[nodiscard]] can::Frame heartbeat(std::uint32_t type = 0x1000) const
    {
        return packed(base, {{4, type}, {4, serial}});
    }

    /// Module n from 1.
    [[nodiscard]] can::Frame module(unsigned n, int board_dC, int cell_dC) const
    {
        return packed(base + 1 + 3 * (n - 1), {{4, 1000 + n}, {2, board_dC}, {2, cell_dC}});
    }

    [[nodiscard]] can::Frame cells(unsigned n, unsigned group, int a, int b, int c, int d) const
    {
        return packed(base + 2 + group + 3 * (n - 1), {{2, a}, {2, b}, {2, c}, {2, d}});
    }

    [[nodiscard]] can::Frame status(int contactors, int state) const
    {
        return packed(base + 0xF7, {{1, contactors}, {1, state}, {6, 0}});
    }

    [[nodiscard]] can::Frame extremes(int min_mV, int minModule, int minCell, int max_mV, int maxModule,
                                      int maxCell) const
    {
        return packed(base + 0xF8,
                      {{2, min_mV}, {2, max_mV}, {1, minModule}, {1, minCell}, {1, maxModule}, {1, maxCell}});
    }

    [[nodiscard]] can::Frame temperatures(int min_dC, int max_dC, int minModule, int maxModule) const
    {
        return packed(base + 0xF9, {{2, min_dC}, {2, max_dC}, {2, minModule}, {2, maxModule}});
    }

    [[nodiscard]] can::Frame pack(std::uint32_t mV, std::int32_t mA) const
    {
        return packed(base + 0xFA, {{4, mV}, {4, mA}});
    }

    [[nodiscard]] can::Frame configuration(int modules) const
    {
        return packed(base + 0xFB, {{2, 4100}, {2, 4095}, {1, 0x80}, {1, modules}, {2, 931}});
    }

    [[nodiscard]] can::Frame flags(std::uint32_t extended) const
    {
        return packed(base + 0xFD, {{4, extended}, {4, 0}});
    }
};

inline can::Frame driverControls(int bits)
{
    return packed(0x505, {{8, bits}});
}

} // namespace packdeck::test
