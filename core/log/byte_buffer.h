// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace packdeck::log {

/// Bytes that come in pieces and are taken in records.
class ByteBuffer
{
public:
    void append(std::string_view bytes)
    {
        if (m_taken > 0 && m_taken >= m_bytes.size() / 2) {
            m_bytes.erase(0, m_taken);
            m_taken = 0;
        }
        m_bytes.append(bytes);
    }

    /// What is there. Holds until the next append().
    [[nodiscard]] std::string_view view() const { return std::string_view(m_bytes).substr(m_taken); }

    void take(std::size_t count) { m_taken += count; }

private:
    std::string m_bytes;
    std::size_t m_taken = 0;
};

} // namespace packdeck::log
