// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// Writes PEAK's TRC text, version 2.1. What is in an error frame is lost.
class TrcWriter final : public LogWriter
{
public:
    TrcWriter(FileOutput output, const WriterOptions& options);

    Result<void> write(std::span<const can::Frame> frames) override;
    Result<void> finish() override;

private:
    void appendHeader(std::int64_t firstTime);
    void appendFrame(const can::Frame& frame);

    FileOutput m_output;
    std::vector<unsigned> m_numbers;
    std::string m_text;
    std::int64_t m_start = 0;
    std::uint64_t m_number = 0; ///< of the last frame written
    bool m_begun = false;
};

} // namespace packdeck::log
