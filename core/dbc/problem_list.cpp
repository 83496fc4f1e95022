// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/problem_list.h"

#include <algorithm>
#include <utility>

namespace packdeck::dbc {

void ProblemList::add(std::size_t offset, std::string_view sentence, std::vector<std::string> arguments)
{
    m_entries.push_back({offset, {0, 0, sentence, std::move(arguments)}});
}

int ProblemList::lineOf(std::size_t offset)
{
    indexLines();
    return static_cast<int>(std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset) - m_lineStarts.begin());
}

std::vector<Problem> ProblemList::take()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.offset < b.offset; });
    std::vector<Problem> problems;
    problems.reserve(m_entries.size());
    for (Entry& entry : m_entries) {
        entry.problem.line = lineOf(entry.offset);
        const std::size_t start = m_lineStarts[static_cast<std::size_t>(entry.problem.line) - 1];
        entry.problem.column = static_cast<int>(entry.offset - start) + 1;
        problems.push_back(std::move(entry.problem));
    }
    m_entries.clear();
    return problems;
}

void ProblemList::indexLines()
{
    if (!m_lineStarts.empty()) {
        return;
    }
    m_lineStarts.push_back(0);
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        const bool pair = m_text[i] == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n';
        if ((m_text[i] == '\n' || m_text[i] == '\r') && !pair) {
            m_lineStarts.push_back(i + 1);
        }
    }
}

} // namespace packdeck::dbc
