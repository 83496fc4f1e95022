// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/process_lock.h"

namespace packdeck::link {

std::unique_ptr<QLockFile> lockForProcess(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // no age makes it stale
    if (!lock->tryLock()) {
        lock.reset();
    }
    return lock;
}

} // namespace packdeck::link
