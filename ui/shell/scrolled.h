// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace packdeck::ui {

/// `content` in an area that scrolls up and down when it is too small for it, without a frame or a ground of its own:
/// what is behind shows through.
[[nodiscard]] QWidget* scrolled(QWidget* content, QWidget* parent);

} // namespace packdeck::ui
