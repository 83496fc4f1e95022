// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QLockFile>
#include <QString>

namespace packdeck::link {

/// A lock that this process holds as long as it lives: only a process that is gone has lost its lock, however long ago.
/// Null when another one holds it, or the file cannot be made. Any thread.
[[nodiscard]] std::unique_ptr<QLockFile> lockForProcess(const QString& file);

} // namespace packdeck::link
