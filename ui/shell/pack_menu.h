// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace packdeck::ui {

class Showing;

/// The packs that were heard in what is shown, the shown one checked; choosing one shows it. Deletes itself when it is
/// closed. `showing` outlives it.
[[nodiscard]] QMenu* makePackMenu(Showing& showing, QWidget* parent);

} // namespace packdeck::ui
