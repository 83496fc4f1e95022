// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSettings>
#include <QStringList>

#include "ui/plot/signal_choice.h"

namespace packdeck::ui {

/// Sets of signals kept by name, as JSON in the user's settings.
class LayoutStore
{
public:
    explicit LayoutStore(QSettings& settings); ///< which outlives it

    [[nodiscard]] QStringList names() const; ///< in the order of the alphabet

    /// Replaces one of the same name. False without a name.
    bool save(const QString& name, const SignalChoices& choices);
    void remove(const QString& name);

    [[nodiscard]] std::optional<SignalChoices> load(const QString& name) const;

private:
    QSettings& m_settings;
};

} // namespace packdeck::ui
