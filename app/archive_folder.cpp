// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive_folder.h"

#include <QStandardPaths>
#include <QString>

namespace packdeck {

std::filesystem::path archiveFolder()
{
    const QString chosen = qEnvironmentVariable("PACKDECK_ARCHIVE_DIR");
    const QString folder = chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                                  QStringLiteral("/packdeck")
                                            : chosen;
    return std::filesystem::path(folder.toStdString());
}

std::filesystem::path usersParameterFolder()
{
    const QString chosen = qEnvironmentVariable("PACKDECK_PARAMETERS_DIR");
    const QString folder = chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                                  QStringLiteral("/packdeck/parameters")
                                            : chosen;
    return std::filesystem::path(folder.toStdString());
}

} // namespace packdeck
