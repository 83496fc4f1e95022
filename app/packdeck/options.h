// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSize>
#include <QString>
#include <QStringList>

#include "ui/shell/connection_panel.h"
#include "ui/shell/palette.h"

namespace packdeck::app {

/// The command line of the window.
struct Options
{
    std::optional<ui::ConnectionChoice> connection; ///< --connect plugin:interface, with --bitrate and --base-id
    QStringList logs;                               ///< --open, as often as wanted, and what stands without an option
    QString screenshots;                            ///< --screenshots DIR
    std::optional<ui::ThemeKind> theme;             ///< --theme
    std::optional<QSize> size;                      ///< --size WxH
    QString page;                                   ///< --page KEY
    QString language;                               ///< --language de
    bool watchOnly = false;                         ///< --watch: a kiosk, for the life of the process

    struct Parsed;

    /// Never exits by itself.
    [[nodiscard]] static Parsed parse(const QStringList& arguments);
};

struct Options::Parsed
{
    Options options;
    QString error; ///< not empty: usage, exit 2
    QString help;  ///< not empty: print it and exit 0
};

} // namespace packdeck::app
