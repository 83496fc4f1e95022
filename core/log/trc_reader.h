// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "log/resumable_reader.h"

namespace packdeck::log {

/// What a TRC file's comments have told.
struct TrcHeader
{
    std::string columns;    ///< one letter a column, as $COLUMNS has them
    std::int64_t start = 0; ///< microseconds since 1970
    bool typed = false;     ///< version 2: the type of a record has a column

    void forgetLines() {}

    [[nodiscard]] std::optional<std::int64_t> offsetTo(const TrcHeader& truth) const
    {
        return columns == truth.columns && typed == truth.typed ? std::optional(truth.start - start) : std::nullopt;
    }

    void rebase(const TrcHeader& assumed, const TrcHeader& truth) { start += truth.start - assumed.start; }

    bool operator==(const TrcHeader&) const = default;
};

/// Reads PEAK's TRC text, versions 1.0 to 2.1. Columns are taken as the file declares them, or as its version has
/// them; an ID of more than four digits is a 29-bit one; the start time is local.
class TrcReader final : public ResumableReader<TrcReader, TrcHeader>
{
public:
    explicit TrcReader(FrameSink sink);

    [[nodiscard]] static std::unique_ptr<TrcReader> fresh(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;

private:
    void takeComment(std::string_view line);
    void takeRecord(std::string_view line);
    [[nodiscard]] static std::string_view takeData(std::string_view rest, bool dataLengthCode, bool remote,
                                                   can::Frame& frame);
};

/// Whether a line is one that a TRC file has near its beginning.
[[nodiscard]] bool looksLikeTrc(std::string_view line);

} // namespace packdeck::log
