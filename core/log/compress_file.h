// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "text/error.h"

namespace packdeck::log {

/// Replaces `file` by `file`.gz and returns that name. The packed file is written under another name and takes its own
/// only when it is whole and on the disk; only then `file` goes. Killed at any moment, at least one of them is whole.
/// Errors: FileRead, FileWrite; `file` is then as it was.
[[nodiscard]] Result<std::filesystem::path> compressFile(const std::filesystem::path& file);

} // namespace packdeck::log
