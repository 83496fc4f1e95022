// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log/headed_text_writer.h"

namespace packdeck::log {

/// Writes PEAK's TRC text, version 2.1. What is in an error frame is lost.
class TrcWriter final : public HeadedTextWriter
{
public:
    using HeadedTextWriter::HeadedTextWriter;

private:
    void appendHeader(std::int64_t firstTime, std::string& text) override;
    void appendFrame(const can::Frame& frame, std::string& text) override;

    std::int64_t m_start = 0;   ///< what the times of frames count from, microseconds since 1970 UTC
    std::uint64_t m_number = 0; ///< of the last frame written
};

} // namespace packdeck::log
