// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/record.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "commissioning/record_json.h"
#include "params/crc32.h"
#include "params/text_file.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

constexpr const char* formatName = "packdeck-commissioning";

constexpr const char* checksumKey = "checksum";

std::string textOf(const Json& root)
{
    return root.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string checksumOf(const Json& root)
{
    params::Crc32 crc;
    crc.add(std::string_view(textOf(root)));
    return fmt::format("crc32:{:08X}", crc.value());
}

Json rootOf(const Record& record)
{
    Json root;
    root["format"] = formatName;
    root["schema"] = Record::newestSchema;
    root.update(toJson(record));
    return root;
}

/// Those every pack needs.
struct StandardItem
{
    std::string_view id;
    std::string_view name;
};

constexpr auto standardItems = std::to_array<StandardItem>({
    {"insulation-resistance", PACKDECK_TEXT("Commissioning", "Insulation resistance to chassis")},
    {"busbar-torque", PACKDECK_TEXT("Commissioning", "Busbar screws torqued and marked")},
});

/// Records of earlier versions have no ids: the English name told them.
void recognise(ManualItem& item)
{
    for (const StandardItem& standard : standardItems) {
        if (item.id == standard.id || (item.id.empty() && item.name == standard.name)) {
            item.id = standard.id;
            item.name = standard.name;
        }
    }
}

} // namespace

std::size_t Record::count(CheckState state) const
{
    const auto is = [state](const auto& found) { return found == state; };
    return static_cast<std::size_t>(
        std::count_if(checks.begin(), checks.end(), [&](const Check& check) { return is(check.found.state); }) +
        std::count_if(manual.begin(), manual.end(), [&](const ManualItem& item) { return is(item.state); }) +
        (is(stateOf(meter)) ? 1 : 0));
}

std::string Record::fileName() const
{
    return params::unitFileStem(serial.value_or(0), begun) + ".json";
}

std::string Record::checksum() const
{
    return checksumOf(rootOf(*this));
}

std::string Record::toJson() const
{
    Json root = rootOf(*this);
    if (!signedBy.empty()) {
        root[checksumKey] = checksumOf(root);
    }
    return textOf(root) + '\n';
}

Result<Record> Record::parse(std::string_view text, const std::string& name)
{
    Json root = Json::parse(text, nullptr, false);
    const auto format = root.is_object() ? root.find("format") : root.end();
    if (format == root.end() || *format != formatName) {
        return failure(ErrorId::ParameterFile, {name, "no record of a commissioning"});
    }
    try {
        if (const int schema = root.value("schema", 0); schema > newestSchema) {
            return failure(ErrorId::ParameterFileNewer, {name, std::to_string(schema), std::to_string(newestSchema)});
        }
        const std::string written = root.value(checksumKey, "");
        root.erase(checksumKey);
        Record record = recordFrom(root);
        if (!record.signedBy.empty() && written != checksumOf(root)) {
            return failure(ErrorId::ParameterFile, {name, "changed after it was signed"});
        }
        std::for_each(record.manual.begin(), record.manual.end(), recognise);
        return record;
    } catch (const Json::exception& problem) {
        return failure(ErrorId::ParameterFile, {name, problem.what()});
    }
}

Result<Record> Record::load(const std::filesystem::path& file)
{
    const auto text = params::readTextFile(file);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    return parse(*text, file.string());
}

Result<void> Record::save(const std::filesystem::path& file) const
{
    return params::makeFolder(file.parent_path()).and_then([&] { return params::writeTextFile(file, toJson()); });
}

CheckState stateOf(const Meter& meter)
{
    bool open = false;
    for (const MeterPoint point : allMeterPoints) {
        const auto within = meter[point].within();
        if (within == false) {
            return CheckState::Failed;
        }
        open = open || !within;
    }
    return open ? CheckState::Acting : CheckState::Passed;
}

Record newRecord(const std::string& wallTime)
{
    Record record;
    record.begun = wallTime;
    for (const StandardItem& item : standardItems) {
        record.manual.push_back({std::string(item.name), {}, {}, {}, {}, std::string(item.id)});
    }
    return record;
}

std::optional<std::filesystem::path> unfinishedRecord(const std::filesystem::path& folder, std::uint32_t serial)
{
    std::error_code problem;
    std::vector<std::filesystem::path> files;
    const std::string ofUnit = params::unitFileStem(serial, {});
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        if (name.rfind(ofUnit, 0) == 0 && entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.rbegin(), files.rend());
    for (const std::filesystem::path& file : files) {
        const auto record = Record::load(file);
        if (record && record->finished.empty()) {
            return file;
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> hazards()
{
    return {
        PACKDECK_TEXT("Commissioning", "Lethal DC voltage and high current, also with all contactors open."),
        PACKDECK_TEXT("Commissioning", "Isolate, and test for isolation, before any work on the pack."),
        PACKDECK_TEXT("Commissioning", "Do not remove covers of the BMU, BJU and CMUs."),
        PACKDECK_TEXT("Commissioning", "Disconnect, discharge and test before touching anything that was connected.")};
}

} // namespace packdeck::commissioning
