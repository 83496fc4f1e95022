// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace packdeck::ui {

/// What a user may set about how things are shown. Persisted by the window, handed to pages with every Moment.
struct ViewSettings
{
    int firstNodeNumber = 1;      ///< the number shown for node index 0
    int firstCellNumber = 1;      ///< the number shown for the first cell and the first sensor of a node
    bool chargeIsNegative = true; ///< the vendor's own tool shows charging current negative

    bool operator==(const ViewSettings&) const = default;
};

} // namespace packdeck::ui
