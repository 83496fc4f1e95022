// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "log/log_reader.h"

namespace packdeck::log {

/// Reads `candump -l` text. An empty line is nothing; any other that is no frame is a bad line.
class CandumpReader : public LogReader
{
public:
    explicit CandumpReader(FrameSink sink);

    bool feed(std::string_view bytes) override;
    ReadSummary finish() override;

private:
    void readLine(std::string_view line);
    void addBadLine(std::string_view reason);
    bool busOf(std::string_view interface, std::uint8_t& bus);
    bool flush();

    FrameSink m_sink;
    ReadSummary m_summary;
    std::vector<can::Frame> m_batch;
    std::string m_partial;    ///< the beginning of a line whose end has not come yet
    bool m_skipping = false;  ///< within a line that is too long to be one
    std::uint64_t m_line = 0; ///< number of the last line begun
    std::uint8_t m_lastBus = 0;
};

} // namespace packdeck::log
