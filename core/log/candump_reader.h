// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log/line_log_reader.h"

namespace packdeck::log {

/// Reads `candump -l` text. An empty line is nothing; any other that is no frame is a bad line.
class CandumpReader final : public LineLogReader
{
public:
    explicit CandumpReader(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;

private:
    bool m_hasDirections = false; ///< of the lines so far
};

} // namespace packdeck::log
