// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// Appends one line of `candump -l` with its line end. A time before 1970 is written as 0. With `direction` every line
/// ends in " R" or " T" (our own transmission), as the extra option of candump has it; without it that is lost.
void appendCandumpLine(const can::Frame& frame, std::string_view interface, bool direction, std::string& out);

/// Writes frames as `candump -l` does.
class CandumpWriter final : public LogWriter
{
public:
    CandumpWriter(FileOutput output, WriterOptions options);

    Result<void> write(std::span<const can::Frame> frames) override;
    Result<void> finish() override;

private:
    FileOutput m_output;
    WriterOptions m_options;
    std::string m_lines;
};

} // namespace packdeck::log
