// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include <tl/expected.hpp>

#include "can/frame.h"

namespace packdeck::dbc {
struct Message;
}

namespace packdeck::binding {

/// Why values make no frame.
struct EncodeProblem
{
    enum class Kind : unsigned char {
        OutOfRange, ///< a value does not fit its bits or the DBC's range, or is not a number
        NoFrame,    ///< the message is longer than a classic frame, or the values are not one a signal
    };

    Kind kind = Kind::NoFrame;
    std::size_t field = 0; ///< OutOfRange: which one, in the order of the DBC
};

/// The frame of a message from one physical value a signal, in the order of the DBC. A value that its multiplexor does
/// not select is ignored.
[[nodiscard]] tl::expected<can::Frame, EncodeProblem> encoded(const dbc::Message& message,
                                                              std::span<const double> values);

} // namespace packdeck::binding
