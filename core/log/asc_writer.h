// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log/headed_text_writer.h"

namespace packdeck::log {

/// Writes Vector's ASC text: hexadecimal, times from the whole second before the first frame. A frame before that
/// second gets its time. What is in an error frame is lost.
class AscWriter final : public HeadedTextWriter
{
public:
    using HeadedTextWriter::HeadedTextWriter;

private:
    void appendHeader(std::int64_t firstTime, std::string& text) override;
    void appendFrame(const can::Frame& frame, std::string& text) override;

    [[nodiscard]] std::string_view footer() const override { return "End TriggerBlock\n"; }

    std::int64_t m_start = 0; ///< what the times of frames count from, microseconds since 1970 UTC
};

} // namespace packdeck::log
