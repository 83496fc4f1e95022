// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#ifndef _WIN32
#include <sys/wait.h>
#endif

#include <gtest/gtest.h>

#include "support/paths.h"

namespace packdeck::test {

struct ProgramResult
{
    int exitCode = -1;
    std::string output;
    std::string errors;

    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::vector<std::string> all;
        std::istringstream stream(output);
        for (std::string line; std::getline(stream, line);) {
            all.push_back(line);
        }
        return all;
    }
};

/// A file of this test's own in the temporary folder.
inline std::filesystem::path temporaryFile(const std::string& name)
{
    const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
    std::string full = "packdeck_" + std::string(test->test_suite_name()) + '_' + test->name() + '_' + name;
    std::replace(full.begin(), full.end(), '/', '_'); // of parameterised tests
    return std::filesystem::path(testing::TempDir()) / full;
}

inline std::string readFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

inline std::filesystem::path writeFile(const std::string& name, const std::string& text)
{
    auto file = temporaryFile(name);
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

/// Runs a command line of the shell to its end.
inline ProgramResult runShell(const std::string& command)
{
    const auto output = temporaryFile("stdout");
    const auto errors = temporaryFile("stderr");
    const std::string redirected = command + " >\"" + output.string() + "\" 2>\"" + errors.string() + '"';
    ProgramResult result;
    result.exitCode = std::system(redirected.c_str());
#ifndef _WIN32
    result.exitCode = WIFEXITED(result.exitCode) ? WEXITSTATUS(result.exitCode) : -1;
#endif
    result.output = readFile(output);
    result.errors = readFile(errors);
    return result;
}

/// Runs a program of the build tree to its end; arguments as for a shell.
inline ProgramResult runProgram(const std::string& program, const std::string& arguments)
{
    return runShell(packdeck::test::buildDirectory() + "/bin/" + program + ' ' + arguments);
}

} // namespace packdeck::test
