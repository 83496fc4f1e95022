// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/candump_reader.h"

#include <utility>

#include "log/candump_line.h"
#include "log/frame_checks.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

/// " R" or " T" at the end: a line that has it is whole.
bool hasDirection(std::string_view line)
{
    return line.size() > 1 && line[line.size() - 2] == ' ';
}

} // namespace

CandumpReader::CandumpReader(FrameSink sink)
    : ResumableReader(LogFormat::Candump, std::move(sink))
{
}

std::unique_ptr<CandumpReader> CandumpReader::fresh(FrameSink sink)
{
    return std::make_unique<CandumpReader>(std::move(sink));
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
    } else if (isUnfinished() && m_known.hasDirections && !hasDirection(line)) {
        // It would pass for a frame with fewer bytes.
        addBadLine(PACKDECK_TEXT("LogProblem", "the last line is cut off"));
    } else {
        m_known.hasDirections = m_known.hasDirections || hasDirection(line);
        collector().add(parsed.frame);
    }
}

} // namespace packdeck::log
