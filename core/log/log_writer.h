// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "can/frame.h"
#include "log/log_format.h"
#include "text/error.h"

namespace packdeck::log {

struct WriterOptions
{
    std::vector<std::string> channels; ///< names by Frame::bus; "can<n>" beyond its end
    bool direction = false;            ///< candump: every line says whether it was our own; the others always do
};

/// Writes frames to one file of one format. What a format cannot hold is left out and counted.
class LogWriter
{
public:
    LogWriter() = default;
    LogWriter(const LogWriter&) = delete;
    LogWriter& operator=(const LogWriter&) = delete;
    virtual ~LogWriter() = default;

    /// Errors: FileWrite; the file then ends somewhere in these frames.
    [[nodiscard]] virtual Result<void> write(std::span<const can::Frame> frames) = 0;

    /// The end of the file; nothing may be written behind it. Errors: FileWrite.
    [[nodiscard]] virtual Result<void> finish() = 0;

    /// Frames the format has no place for: remote and error frames in GVRET CSV.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

protected:
    void leaveOut() { ++m_leftOut; }

private:
    std::uint64_t m_leftOut = 0;
};

/// For every format but ArrowPoint, Tritium and Pcap. Errors: FileWrite, FormatNotWritten.
[[nodiscard]] Result<std::unique_ptr<LogWriter>> createWriter(LogFormat format, const std::filesystem::path& file,
                                                              WriterOptions options);

} // namespace packdeck::log
