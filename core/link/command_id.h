// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "binding/pack_id.h"

namespace packdeck::binding {
class PackCatalog;
}

namespace packdeck::link {

/// Whether the loaded DBC gives the ID of the command message to something else, as the published map does with 30
/// nodes (node 29's second cell message). Then a command would be taken for cell voltages: none may be sent.
/// A few milliseconds: binds the DBC. False for a dialect that has none.
[[nodiscard]] bool commandIdOwnedByNode(const binding::PackCatalog& catalog, const binding::PackId& pack);

} // namespace packdeck::link
