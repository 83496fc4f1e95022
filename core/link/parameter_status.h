// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "control/phrase.h"
#include "params/service_status.h"

namespace packdeck::link {

/// The parameter service of the connected unit: a plain copy for other threads.
struct ParameterStatus
{
    control::Phrase unavailable;                       ///< why nothing may be asked now; None: it may
    control::Phrase unwritable;                        ///< why nothing may be written even so; None: it may
    bool chosenByUser = false;                         ///< for this connection
    params::ServiceStatus service;                     ///< the task under way, or the last one
    std::shared_ptr<const params::DeviceImage> device; ///< what was read; null: nothing yet
};

} // namespace packdeck::link
