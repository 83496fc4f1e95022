// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The arrows of ARCHITECTURE.md, enforced: a core library sees only what is below it, and no Qt outside core/link.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"

namespace fs = std::filesystem;

namespace {

using Graph = std::map<std::string, std::set<std::string>>;

// What each folder may use directly. ARCHITECTURE.md explains the arrows; changing one means changing both.
const Graph allowed = {
    {"units", {}},
    {"text", {}},
    {"can", {"units"}},
    {"dbc", {"units", "text", "can"}},
    {"log", {"units", "text", "can"}},
    {"uds", {"units", "text", "can"}},
    {"d1000", {"units", "text"}},
    {"params", {"units", "text", "d1000", "uds"}},
    {"bmu", {"units", "d1000"}},
    {"cellmodel", {"bmu", "text"}},
    {"pack", {"units"}},
    {"sim", {"bmu", "pack", "can", "uds", "text"}},
    {"binding", {"dbc", "d1000", "text"}},
    {"telemetry", {"binding", "log", "text"}},
    {"analysis", {"binding", "telemetry", "text"}},
    {"dataset", {"binding", "dbc", "telemetry", "text"}},
    {"casefile", {"binding", "log", "telemetry", "text"}},
    {"passport", {"analysis", "binding", "telemetry", "text"}},
    {"coach", {"telemetry", "text"}},
    {"control", {"telemetry", "text"}},
    {"alarms", {"telemetry", "text"}},
    {"link", {"control", "log", "params", "sim", "can", "text"}},
    {"commissioning", {"telemetry", "params", "control", "text"}},
};

Graph declaredGraph()
{
    Graph graph;
    std::ifstream file(packdeck::test::buildDirectory() + "/layers.txt");
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos) {
            continue;
        }
        std::istringstream rest(line.substr(colon + 1));
        auto& uses = graph[line.substr(0, colon)];
        for (std::string use; rest >> use;) {
            uses.insert(use);
        }
    }
    return graph;
}

void collect(const Graph& graph, const std::string& from, std::set<std::string>& reached)
{
    for (const auto& next : graph.at(from)) {
        if (reached.insert(next).second) {
            collect(graph, next, reached);
        }
    }
}

std::vector<std::string> includesOf(const fs::path& file)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"][^>"]+))");
    std::vector<std::string> includes;
    std::ifstream stream(file);
    std::smatch match;
    for (std::string line; std::getline(stream, line);) {
        if (std::regex_search(line, match, pattern)) {
            includes.push_back(match[1]);
        }
    }
    return includes;
}

TEST(Layering, DeclaredDependenciesFollowTheArrows)
{
    const Graph declared = declaredGraph();
    ASSERT_FALSE(declared.empty());
    for (const auto& [folder, uses] : declared) {
        ASSERT_TRUE(allowed.contains(folder)) << folder << " is not in the table of arrows";
        for (const auto& use : uses) {
            EXPECT_TRUE(allowed.at(folder).contains(use)) << "core/" << folder << " may not depend on core/" << use;
        }
    }
}

TEST(Layering, IncludesStayWithinDeclaredDependencies)
{
    const Graph declared = declaredGraph();
    for (const auto& [folder, uses] : declared) {
        std::set<std::string> reachable{folder};
        collect(declared, folder, reachable);
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(packdeck::test::sourceDirectory()) / "core" / folder)) {
            for (const auto& include : includesOf(entry.path())) {
                const auto slash = include.find('/');
                if (include.front() != '"' || slash == std::string::npos) {
                    continue;
                }
                const auto target = include.substr(1, slash - 1);
                EXPECT_TRUE(reachable.contains(target)) << entry.path() << " includes " << include.substr(1);
            }
        }
    }
}

TEST(Layering, NoQtInCoreOutsideLink)
{
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(packdeck::test::sourceDirectory()) / "core")) {
        if (entry.path().string().find("/core/link/") != std::string::npos) {
            continue;
        }
        for (const auto& include : includesOf(entry.path())) {
            EXPECT_FALSE(include.size() > 2 && include[1] == 'Q' && std::isupper(include[2]) == 0)
                << entry.path() << " includes " << include.substr(1);
        }
    }
}

// A native or modal one would keep F12 from the window.
TEST(Layering, FileDialogsAreMadeInOnePlace)
{
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(packdeck::test::sourceDirectory()) / "ui")) {
        if (entry.path().extension() != ".cpp" || entry.path().filename() == "save_dialog.cpp") {
            continue;
        }
        std::ifstream stream(entry.path());
        const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
        EXPECT_THAT(text, testing::Not(testing::HasSubstr("new QFileDialog"))) << entry.path();
        EXPECT_THAT(text, testing::Not(testing::ContainsRegex("QFileDialog::get"))) << entry.path();
    }
}

TEST(Layering, EverySourceFileCarriesItsLicenceAndStaysShort)
{
    constexpr int longestFile = 600;
    for (const char* top : {"core", "ui", "app", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(packdeck::test::sourceDirectory()) / top)) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp") {
                continue;
            }
            std::ifstream stream(entry.path());
            std::string line;
            std::string head;
            int lines = 0;
            for (; std::getline(stream, line); ++lines) {
                if (lines < 3) {
                    head += line + '\n';
                }
            }
            EXPECT_THAT(head, testing::HasSubstr("SPDX-License-Identifier:")) << entry.path();
            EXPECT_LE(lines, longestFile) << entry.path();
        }
    }
}

} // namespace
