// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QMetaType>
#include <QString>

class QJsonArray;
class QMimeData;

namespace packdeck::ui {

/// A signal by its names, as pages hand it to each other and as layouts keep it: what it is today, the loaded DBCs say.
struct SignalChoice
{
    std::uint8_t bus = 0;
    std::uint32_t key = 0; ///< can::key
    QString message;
    QString field; ///< the signal's name
    int axis = 0;  ///< 0: that of all with its unit; else a further one, shared by those of the same number and unit

    bool operator==(const SignalChoice&) const = default;

    [[nodiscard]] bool isSameSignal(const SignalChoice& other) const
    {
        return bus == other.bus && key == other.key && message == other.message && field == other.field;
    }
};

using SignalChoices = std::vector<SignalChoice>;

[[nodiscard]] QJsonArray toJson(const SignalChoices& choices);

/// What is no choice is left out.
[[nodiscard]] SignalChoices choicesFrom(const QJsonArray& array);

/// Of a drag from one page to another.
[[nodiscard]] QString signalMimeType();
[[nodiscard]] QMimeData* toMimeData(const SignalChoices& choices); ///< the caller's
[[nodiscard]] SignalChoices choicesFrom(const QMimeData& data);

} // namespace packdeck::ui

Q_DECLARE_METATYPE(packdeck::ui::SignalChoices)
