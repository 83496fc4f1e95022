// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/keying_ticks.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "params/text_file.h"

namespace packdeck::commissioning {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* formatName = "packdeck-keying-ticks";

} // namespace

std::filesystem::path ticksFile(const std::filesystem::path& folder, std::uint32_t serial, std::uint32_t checksum)
{
    return folder / fmt::format("BMU{:05}-{:08X}.json", serial, checksum);
}

Result<KeyingSheet::Ticks> loadTicks(const std::filesystem::path& file)
{
    std::error_code none;
    if (!std::filesystem::exists(file, none)) {
        return KeyingSheet::Ticks();
    }
    const auto text = params::readTextFile(file);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const Json root = Json::parse(*text, nullptr, false);
    try {
        if (root.at("format") != formatName) {
            return failure(ErrorId::ParameterFile, {file.string(), "no ticks of a keying sheet"});
        }
        KeyingSheet::Ticks ticks;
        for (const Json& tick : root.at("keyed_in")) {
            ticks.emplace(tick.at("parameter").get<std::string>(), tick.at("value").get<std::string>());
        }
        return ticks;
    } catch (const Json::exception& problem) {
        return failure(ErrorId::ParameterFile, {file.string(), problem.what()});
    }
}

Result<void> saveTicks(const std::filesystem::path& file, const KeyingSheet::Ticks& ticks)
{
    Json root;
    root["format"] = formatName;
    root["keyed_in"] = Json::array();
    for (const auto& [parameter, value] : ticks) {
        root["keyed_in"].push_back({{"parameter", parameter}, {"value", value}});
    }
    return params::makeFolder(file.parent_path()).and_then([&] {
        return params::writeTextFile(file, root.dump(2) + '\n');
    });
}

} // namespace packdeck::commissioning
