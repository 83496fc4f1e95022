// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace packdeck::ctl {

/// One object a line on standard output, at once: a reader on a pipe wants it now. Names that are no UTF-8 are made so.
inline void printJsonLine(const nlohmann::ordered_json& line)
{
    fmt::print("{}\n", line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    std::fflush(stdout);
}

} // namespace packdeck::ctl
