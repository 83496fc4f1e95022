// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulation_log.h"

#include <filesystem>

namespace packdeck::ctl {

Result<std::unique_ptr<log::LogWriter>> createSimulationLog(const std::string& file)
{
    if (file == "none") {
        return std::unique_ptr<log::LogWriter>();
    }
    const std::string extension = std::filesystem::path(file).extension().string();
    const auto format = log::formatOfExtension(extension).value_or(log::LogFormat::Candump);
    return log::createWriter(format, file, {{"sim0"}, false});
}

} // namespace packdeck::ctl
