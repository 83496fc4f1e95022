// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// Writes Vector's ASC text: hexadecimal, times from the whole second before the first frame. A frame before that
/// second gets its time. What is in an error frame is lost.
class AscWriter final : public LogWriter
{
public:
    AscWriter(FileOutput output, const WriterOptions& options);

    Result<void> write(std::span<const can::Frame> frames) override;
    Result<void> finish() override;

private:
    void appendHeader(std::int64_t firstTime);
    void appendFrame(const can::Frame& frame);

    FileOutput m_output;
    std::vector<unsigned> m_numbers;
    std::string m_text;
    std::int64_t m_start = 0;
    bool m_begun = false;
};

} // namespace packdeck::log
