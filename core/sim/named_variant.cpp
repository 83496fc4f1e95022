// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/named_variant.h"

#include <fmt/format.h>

namespace packdeck::sim {

ConfigOrReason withProfile(const Config& config, std::string_view name)
{
    if (name == "packdeck") {
        return config;
    }
    if (name != "documented") {
        return tl::unexpected(std::string("no such profile; there are: packdeck, documented"));
    }
    if (const auto documented = config.documented()) {
        return *documented;
    }
    return tl::unexpected(fmt::format("the vendor's tables have places for at most {} nodes", documentedNodes));
}

ConfigOrReason withFirmware(const Config& config, std::string_view name)
{
    if (name == "1.2") {
        Config newer = config;
        newer.firmware = FirmwareVersion::V1_2;
        return newer;
    }
    if (name != "1.1") {
        return tl::unexpected(std::string("no such firmware; there are: 1.1, 1.2"));
    }
    if (const auto older = config.withFirmwareV1_1()) {
        return *older;
    }
    return tl::unexpected(std::string("1.1 counts a capacity of at most 3200 Wh: fewer cells are needed"));
}

} // namespace packdeck::sim
