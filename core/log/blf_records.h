// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace packdeck::log::blf {

/// The length of the header that a BLF file begins with; nothing: more bytes are needed.
[[nodiscard]] std::optional<std::size_t> fileHeaderLength(std::string_view bytes);

/// What bytes begin with where a record may.
struct Step
{
    enum class Kind : std::uint8_t {
        More,       ///< more bytes are needed
        NoRecord,   ///< `size` bytes before the next record, or before more bytes tell
        Impossible, ///< a record whose length cannot be: `size` bytes to pass over
        Record,     ///< `size` bytes, whole
    };

    Kind kind = Kind::More;
    std::size_t size = 0;
    std::uint32_t type = 0; ///< of a Record
};

[[nodiscard]] Step nextStep(std::string_view bytes);

} // namespace packdeck::log::blf
