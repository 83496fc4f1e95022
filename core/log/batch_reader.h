// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "can/frame.h"
#include "log/byte_source.h"
#include "log/log_reader.h"
#include "text/error.h"

namespace packdeck::log {

/// Frames of a log one after the other.
struct FrameBatch
{
    std::vector<can::Frame> frames;
    std::uint64_t done = 0; ///< bytes of the file on disk that were read so far
    std::optional<Error> error;
};

/// Hands out what a LogReader finds when it is asked for. One thread at a time.
class BatchReader
{
public:
    BatchReader(ByteSource& source, LogFormat format);

    /// The next frames; nothing behind the last. After an error there is nothing more. Errors: FileRead.
    [[nodiscard]] std::optional<FrameBatch> next();

    /// What came of all that was read; called once.
    [[nodiscard]] ReadSummary finish();

private:
    ByteSource& m_source;
    FrameBatch m_batch;
    std::unique_ptr<LogReader> m_reader;
    std::string m_piece;
    std::optional<ReadSummary> m_summary; ///< the end was reached
    bool m_ended = false;
};

} // namespace packdeck::log
