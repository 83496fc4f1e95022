// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>

namespace packdeck::ctl {

/// Standard output through one large buffer. The frames of a log are millions of short lines.
class Output
{
public:
    Output() { m_text.reserve(2 * flushSize); }

    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    ~Output() { flush(); }

    /// Where to append the next line.
    [[nodiscard]] std::string& text() { return m_text; }

    /// To be called between lines.
    void lineDone()
    {
        if (m_text.size() >= flushSize) {
            flush();
        }
    }

    void flush();

    /// Whether everything could be written so far: a full disk, a closed pipe.
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    static constexpr std::size_t flushSize = 64 * 1024;

    std::string m_text;
    bool m_ok = true;
};

} // namespace packdeck::ctl
