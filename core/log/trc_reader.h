// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "log/line_log_reader.h"

namespace packdeck::log {

/// Reads PEAK's TRC text, versions 1.0 to 2.1. Columns are taken as the file declares them, or as its version has
/// them; an ID of more than four digits is a 29-bit one; the start time is local.
class TrcReader final : public LineLogReader
{
public:
    explicit TrcReader(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;

private:
    void takeComment(std::string_view line);
    void takeRecord(std::string_view line);
    [[nodiscard]] static std::string_view takeData(std::string_view rest, bool dataLengthCode, bool remote,
                                                   can::Frame& frame);

    std::string m_columns; ///< one letter a column, as $COLUMNS has them
    std::int64_t m_start = 0;
    bool m_typed = false; ///< version 2: the type of a record has a column
};

/// Whether a line is one that a TRC file has near its beginning.
[[nodiscard]] bool looksLikeTrc(std::string_view line);

} // namespace packdeck::log
