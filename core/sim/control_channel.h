// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "sim/control.h"

namespace packdeck::sim {

/// One client of a running simulator: lines of JSON in, one line of JSON out for each, in their order; a line waits
/// until the one before it is answered. No I/O: whoever has the socket feeds bytes and fetches text. Lives in one
/// thread, which need not be the simulator's.
class ControlChannel
{
public:
    /// Without its line end; longer ones are answered with an error and passed over.
    static constexpr std::size_t longestLine = 64 * 1024;

    explicit ControlChannel(std::shared_ptr<Control> control);

    /// Bytes as they come, in pieces of any size. Empty lines mean nothing.
    void receive(std::string_view bytes);

    /// The last line counts, too, when it has no end.
    void finish();

    /// The answers so far, each with its line end. To be called again and again while isBusy().
    [[nodiscard]] std::string takeAnswers();

    /// Something waits for the simulator.
    [[nodiscard]] bool isBusy() const;

private:
    struct Inbox;

    void lineEnds();
    void serve();

    std::shared_ptr<Control> m_control;
    std::shared_ptr<Inbox> m_inbox; ///< shared with the handlers, which may come later than this ends
    std::deque<std::string> m_lines;
    std::string m_line;
    std::string m_answers;
    int m_lineNumber = 0; ///< of the line served last
    bool m_tooLong = false;
    bool m_waiting = false;
};

} // namespace packdeck::sim
