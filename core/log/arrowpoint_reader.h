// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "log/resumable_reader.h"

namespace packdeck::log {

/// What the header, the file's name and the rows before tell of a row.
struct ArrowPointKnown
{
    enum Column : std::size_t { Time, Number, Id, Flags, Data, Sender, Direction, ColumnCount };

    /// Columns before the floating-point ones count from the front, those behind from the end: where a comma is the
    /// decimal point, the floats are in two pieces each.
    struct Place
    {
        std::size_t index = SIZE_MAX;
        bool fromEnd = false;

        bool operator==(const Place&) const = default;
    };

    std::array<Place, ColumnCount> columns{};
    bool hasHeader = false;
    std::int64_t midnight = 0;                 ///< microseconds since 1970, of the day the log has reached
    std::optional<std::int64_t> nameTimeOfDay; ///< microseconds; the file's name has it
    std::optional<std::int64_t> lastTimeOfDay;
    std::optional<std::uint64_t> lastNumber;
    std::int64_t rows = 0; ///< that had no time

    [[nodiscard]] bool isTimed() const { return columns[Time].index != SIZE_MAX; }

    void forgetLines();
    [[nodiscard]] std::optional<std::int64_t> offsetTo(const ArrowPointKnown& truth) const;
    void rebase(const ArrowPointKnown& assumed, const ArrowPointKnown& truth);
    bool operator==(const ArrowPointKnown&) const = default;
};

/// Reads the text logs of the vendor's programs: ArrowPoint and Profinity, and Tritium's of 2013 without times. Columns
/// are found by the names in the header. A channel is the address of the sender: one bridge, so one bus.
/// What these logs do not say is put in: the date comes from the file's name, the length is always 8, and without times
/// the frames are `assumedPeriod` apart. A bridge's own messages are counted as other records; a frame of 127.0.0.1 is
/// the logging computer's own and gets can::Frame::LocalEcho.
class ArrowPointReader final : public ResumableReader<ArrowPointReader, ArrowPointKnown>
{
public:
    /// `format` is ArrowPoint or Tritium; they differ in their first column only.
    ArrowPointReader(LogFormat format, FrameSink sink, std::string_view fileName);

    [[nodiscard]] std::unique_ptr<ArrowPointReader> fresh(FrameSink sink) const;

    /// The vendor's own programs send one frame in 5 to 6 ms on the buses these logs are of (measured from those that
    /// have times); chosen for those without.
    static constexpr std::int64_t assumedPeriod_us = 5'000;

protected:
    void takeLine(std::string_view line) override;

private:
    using Known = ArrowPointKnown;

    void takeHeader();
    void assumeHeader();
    void settle(const decltype(Known::columns)& columns, bool isHeader);
    [[nodiscard]] std::string_view field(Known::Column column) const;
    [[nodiscard]] bool isHeader() const;
    [[nodiscard]] std::string_view fill(can::Frame& frame);
    [[nodiscard]] std::string_view takeTime(can::Frame& frame);
    void noteNumber();

    LogFormat m_format;
    std::string m_fileName;
    std::vector<std::string_view> m_fields; ///< of the line at hand
};

/// Which of the two a line is of, if any.
[[nodiscard]] std::optional<LogFormat> vendorFormat(std::string_view line);

} // namespace packdeck::log
