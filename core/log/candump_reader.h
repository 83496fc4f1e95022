// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log/resumable_reader.h"

namespace packdeck::log {

/// What the lines before tell of the last one.
struct CandumpKnown
{
    bool hasDirections = false;

    void forgetLines() {}

    [[nodiscard]] std::optional<std::int64_t> offsetTo(const CandumpKnown& truth) const
    {
        return *this == truth ? std::optional<std::int64_t>(0) : std::nullopt;
    }

    void rebase(const CandumpKnown& /*assumed*/, const CandumpKnown& /*truth*/) {}

    bool operator==(const CandumpKnown&) const = default;
};

/// Reads `candump -l` text. An empty line is nothing; any other that is no frame is a bad line.
class CandumpReader final : public ResumableReader<CandumpReader, CandumpKnown>
{
public:
    explicit CandumpReader(FrameSink sink);

    [[nodiscard]] static std::unique_ptr<CandumpReader> fresh(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;
};

} // namespace packdeck::log
