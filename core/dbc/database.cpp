// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/database.h"

#include <algorithm>

namespace packdeck::dbc {

const Message* Database::find(std::uint32_t key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : &m_messages[found->second.front()];
}

std::vector<const Message*> Database::owners(std::uint32_t key) const
{
    std::vector<const Message*> all;
    if (const auto found = m_byKey.find(key); found != m_byKey.end()) {
        all.reserve(found->second.size());
        for (const std::size_t index : found->second) {
            all.push_back(&m_messages[index]);
        }
    }
    return all;
}

std::vector<std::uint32_t> Database::contestedKeys() const
{
    std::vector<std::uint32_t> keys;
    for (const auto& [key, indices] : m_byKey) {
        if (indices.size() > 1) {
            keys.push_back(key);
        }
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void Database::add(Message message)
{
    m_byKey[message.key].push_back(m_messages.size());
    m_messages.push_back(std::move(message));
}

} // namespace packdeck::dbc
