// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "d1000/contactor.h"
#include "telemetry/contactor_view.h"
#include "ui/shell/moment.h"

namespace packdeck::ui {

/// A measured value as the schematic writes it.
struct SchematicValue
{
    QString text;   ///< "812.4 V", or words where it is not measured
    QString second; ///< "last 891 V at 14:03:12", "4.2 s old"
    bool hatched = false;
    bool published = true; ///< else units of this dialect do not send it

    bool operator==(const SchematicValue&) const = default;
};

struct SchematicContactor
{
    int number = 0;   ///< the unit's own; 0: it has none such
    QString position; ///< "CLOSED"
    QString command;  ///< "command CLOSED"
    QString source;   ///< "by feedback · 3×": how the position is known, how often it closed
    bool closed = false;
    bool fault = false;
    bool unknown = true;

    bool operator==(const SchematicContactor&) const = default;
};

/// Everything that the schematic says.
struct SchematicContent
{
    SchematicValue battery, load, charger, current;
    std::array<SchematicContactor, d1000::contactorCount> contactors;

    bool operator==(const SchematicContent&) const = default;
};

[[nodiscard]] SchematicContent schematicContent(const Moment& moment);

} // namespace packdeck::ui
