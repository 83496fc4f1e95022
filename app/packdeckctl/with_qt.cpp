// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/with_qt.h"

#include <array>
#include <string>

#include <QCoreApplication>

namespace packdeck::ctl {

int withQt(const std::function<int()>& run)
{
    std::string name = "packdeckctl";
    int count = 1;
    std::array<char*, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    return run();
}

} // namespace packdeck::ctl
