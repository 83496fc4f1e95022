// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "log/resumable_reader.h"

namespace packdeck::log {

/// What the lines before tell an ASC reader.
struct AscKnown
{
    std::int64_t start = 0; ///< microseconds since 1970
    std::int64_t last = 0;  ///< microseconds since `start`, of the line before
    bool decimal = false;
    bool relative = false;

    void forgetLines() {}

    [[nodiscard]] std::optional<std::int64_t> offsetTo(const AscKnown& truth) const;
    void rebase(const AscKnown& assumed, const AscKnown& truth);
    bool operator==(const AscKnown&) const = default;
};

/// Reads Vector's ASC text. Times are local, as the header's date is; hexadecimal or decimal, absolute or relative to
/// the line before, with month names in English, German or French. Status, statistics and other buses are counted, not
/// read.
class AscReader final : public ResumableReader<AscReader, AscKnown>
{
public:
    explicit AscReader(FrameSink sink);

    [[nodiscard]] static std::unique_ptr<AscReader> fresh(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;

private:
    bool takeHeader(std::string_view line);
    void takeDate(std::string_view text);
    void takeEvent(std::int64_t time, std::string_view rest);
    [[nodiscard]] std::string_view takeFrame(can::Frame& frame, std::string_view rest) const;
    [[nodiscard]] std::string_view parseId(std::string_view word, can::Frame& frame) const;
    [[nodiscard]] std::optional<std::uint64_t> parseNumber(std::string_view word) const;
    [[nodiscard]] bool isFrame(std::string_view id, std::string_view direction) const;
};

/// "Mon Jul 8 08:16:25.067 pm 2019" in microseconds since 1970, local time. Nothing when it is no such date.
[[nodiscard]] std::optional<std::int64_t> parseAscDate(std::string_view text);

/// Whether a line is one that every ASC file begins with, or one of its frames.
[[nodiscard]] bool looksLikeAsc(std::string_view line);

} // namespace packdeck::log
