// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/run_program.h"

namespace packdeck::test {

/// A call of packdeckctl that has to fail: how it ends, and what stderr says of it.
struct RefusedRow
{
    std::string name;
    std::string arguments;
    int exitCode;
    std::string says;

    friend void PrintTo(const RefusedRow& row, std::ostream* out) { *out << row.arguments; }
};

inline void expectRefused(const RefusedRow& row, const ProgramResult& result)
{
    EXPECT_EQ(result.exitCode, row.exitCode);
    EXPECT_THAT(result.errors, testing::HasSubstr(row.says));
    EXPECT_THAT(result.output, testing::IsEmpty()) << "what failed writes nothing to be taken for a result";
}

} // namespace packdeck::test
