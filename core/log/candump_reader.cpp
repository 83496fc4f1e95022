// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/candump_reader.h"

#include <utility>

#include "log/candump_line.h"
#include "log/frame_checks.h"

namespace packdeck::log {

CandumpReader::CandumpReader(FrameSink sink)
    : LineLogReader(LogFormat::Candump, std::move(sink))
{
}

void CandumpReader::takeLine(std::string_view line)
{
    CandumpLine parsed = parseCandumpLine(line);
    if (parsed.kind == CandumpLine::Kind::Bad) {
        addBadLine(parsed.reason);
    } else if (parsed.kind == CandumpLine::Kind::FdFrame) {
        collector().addFd();
    } else if (!collector().busOf(parsed.interface, parsed.frame.bus)) {
        addBadLine(tooManyChannels);
    } else {
        collector().add(parsed.frame);
    }
}

} // namespace packdeck::log
