// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_program.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace packdeck::test {

/// Runs the fuzzer's entry point over every file of tests/data/broken/<folder>, and over every beginning of it: a file
/// may be cut anywhere. The entry point ends the program when a property does not hold.
inline void runOverBrokenFiles(const std::string& folder)
{
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(packdeck::test::sourceDirectory() + "/tests/data/broken/" + folder)) {
        const std::string text = readFile(entry.path());
        for (std::size_t length = 0; length <= text.size(); ++length) {
            ASSERT_EQ(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), length), 0);
        }
        ++files;
    }
    EXPECT_GT(files, 0);
}

} // namespace packdeck::test
