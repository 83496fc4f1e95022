// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/archive.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "params/parameter_file.h"

namespace packdeck::params {

namespace {

using Json = nlohmann::ordered_json;

std::string_view outcomeWord(const ServiceStatus& status)
{
    return status.outcome == Outcome::Done ? "done" : "failed";
}

std::string line(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

Result<std::filesystem::path> Archive::backUp(const Metadata& metadata, const DeviceImage& device,
                                              const std::string& time) const
{
    ParameterFile file = ParameterFile::of(metadata, [&](std::size_t i) {
        return i < device.values.size() && device.values[i] ? &*device.values[i] : nullptr;
    });
    file.serial = device.serial;
    file.firmware = device.firmware;
    file.written = time;
    file.note = "as the unit was before a write";
    std::error_code problem;
    std::filesystem::create_directories(backups(), problem);
    if (problem) {
        return failure(ErrorId::FileWrite, {backups().string(), problem.message()});
    }
    // The time without what file names may not hold; a second write within the same second keeps the first file.
    std::string stamp = time;
    stamp.erase(std::remove_if(stamp.begin(), stamp.end(), [](char c) { return c == ':' || c == '-'; }), stamp.end());
    const std::string name = fmt::format("BMU{:05}-{}", device.serial.value_or(0), stamp);
    auto path = backups() / (name + ".json");
    for (int number = 2; std::filesystem::exists(path, problem); ++number) {
        path = backups() / fmt::format("{}-{}.json", name, number);
    }
    if (auto saved = file.save(path); !saved) {
        return tl::unexpected<Error>(saved.error());
    }
    return path;
}

Result<void> Archive::record(const Metadata& metadata, const DeviceImage& device, const ServiceStatus& status,
                             const Circumstances& circumstances) const
{
    Json common;
    common["time"] = circumstances.time;
    common["program"] = circumstances.program;
    common["user"] = circumstances.user;
    common["unit"] = device.serial.value_or(0);
    common["conditions"] = circumstances.conditions;
    common["task"] = std::string(label(status.task));
    std::string text;
    for (const ItemStatus& item : status.items) {
        const Parameter& parameter = metadata[item.parameter];
        Json entry = common;
        entry["parameter"] = parameter.name;
        entry["old"] = parameter.text(item.before);
        entry["new"] = parameter.text(item.after);
        entry["unit_of_value"] = parameter.unit;
        entry["result"] = std::string(label(item.state));
        if (!item.reason.empty()) {
            entry["reason"] = item.reason;
        }
        text += line(entry);
    }
    common["result"] = std::string(outcomeWord(status));
    common["stored"] = status.stored;
    if (status.checksum) {
        common["checksum"] = fmt::format("{:08X}", *status.checksum);
    }
    if (status.error) {
        common["reason"] = toEnglish(*status.error);
    }
    text += line(common);

    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    std::ofstream stream(journal(), std::ios::binary | std::ios::app);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.flush();
    if (!stream) {
        return failure(ErrorId::FileWrite, {journal().string(), std::strerror(errno)});
    }
    return {};
}

} // namespace packdeck::params
