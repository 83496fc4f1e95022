// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

class QSplitter;
class QWidget;

namespace packdeck::ui {

// What a user set of the picture on a page, so that a case can keep it: lines of text, numbers, boxes to choose from,
// what can be checked, choice bars; how splitters divide; of tables and trees the order, the widths, how far they are
// scrolled.

/// Marks one; `name` is its own on its page, and in cases.
void keepInput(QWidget& input, const char* name);

/// What those marked hold, by name.
[[nodiscard]] QJsonObject keptInputs(const QWidget& page);

/// Sets them as a user would, in the order in which they were made. What is unknown or impossible is left as it is.
void restoreInputs(QWidget& page, const QJsonObject& inputs);

/// How a splitter divides, for a page that divides it on its own account, too.
[[nodiscard]] QJsonArray sizesOf(const QSplitter& splitter);

/// Its inverse, in proportion where there is more room or less.
void setSizes(QSplitter& splitter, const QJsonValue& kept);

} // namespace packdeck::ui
