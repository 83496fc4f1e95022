// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/offline_commands.h"

namespace packdeck::ctl {

void addOfflineCommands(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    addInfoCommand(app, json, chosen);
    addAnalyseCommand(app, json, chosen);
    addConvertCommand(app, json, chosen);
    addDecodeCommand(app, json, chosen);
    addDbcCommand(app, json, chosen);
    addFitCommand(app, json, chosen);
    addEstimateCommand(app, json, chosen);
}

} // namespace packdeck::ctl
