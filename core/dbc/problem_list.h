// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dbc/problem.h"

namespace packdeck::dbc {

/// Collects problems by offset and gives them line and column at the end.
class ProblemList
{
public:
    explicit ProblemList(std::string_view text)
        : m_text(text)
    {
    }

    void add(std::size_t offset, std::string_view sentence, std::vector<std::string> arguments = {});

    /// The line of an offset, from 1.
    [[nodiscard]] int lineOf(std::size_t offset);

    /// In the order of the file.
    [[nodiscard]] std::vector<Problem> take();

private:
    struct Entry
    {
        std::size_t offset = 0;
        Problem problem;
    };

    void indexLines();

    std::string_view m_text;
    std::vector<std::size_t> m_lineStarts;
    std::vector<Entry> m_entries;
};

} // namespace packdeck::dbc
