// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// What writers of text share whose file begins with a header: it is written with the first frame, since it tells that
/// frame's time, or at the end of a file without frames.
class HeadedTextWriter : public LogWriter
{
public:
    HeadedTextWriter(FileOutput output, const WriterOptions& options);

    Result<void> write(std::span<const can::Frame> frames) final;
    Result<void> finish() final;

protected:
    /// @param firstTime  of the first frame, microseconds since 1970 UTC; 0 without one
    virtual void appendHeader(std::int64_t firstTime, std::string& text) = 0;
    virtual void appendFrame(const can::Frame& frame, std::string& text) = 0;

    [[nodiscard]] virtual std::string_view footer() const { return {}; }

    /// The number of its channel, from 1, as both formats count.
    [[nodiscard]] unsigned channelOf(const can::Frame& frame) const;

private:
    void begin(std::int64_t firstTime);

    FileOutput m_output;
    std::vector<unsigned> m_numbers; ///< of the channels, from 0
    std::string m_text;
    bool m_begun = false;
};

} // namespace packdeck::log
