// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// Writes pcapng captures of SocketCAN, times in microseconds; one before 1970 is written as 0.
class PcapngWriter final : public LogWriter
{
public:
    PcapngWriter(FileOutput output, WriterOptions options);

    Result<void> write(std::span<const can::Frame> frames) override;
    Result<void> finish() override;

private:
    [[nodiscard]] std::uint32_t interfaceOf(std::uint8_t bus);

    FileOutput m_output;
    WriterOptions m_options;
    std::string m_blocks;
    std::array<std::uint32_t, 256> m_interfaces{}; ///< by bus; number of its block from 1, 0 while it has none
    std::uint32_t m_interfaceCount = 0;
};

} // namespace packdeck::log
