// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace packdeck::ui {

// Choices and filters that belong to the picture on a page, so that a case can keep them: lines of text, boxes to
// choose from, what can be checked, choice bars.

/// Marks one; `name` is its own on its page, and in cases.
void keepInput(QWidget& input, const char* name);

/// What those marked hold, by name.
[[nodiscard]] QJsonObject keptInputs(const QWidget& page);

/// Sets them as a user would, in the order in which they were made. What is unknown or impossible is left as it is.
void restoreInputs(QWidget& page, const QJsonObject& inputs);

} // namespace packdeck::ui
