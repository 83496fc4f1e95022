// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "link/recorder_client.h"
#include "ui/shell/chip.h"
#include "ui/shell/notices.h"
#include "ui/shell/wake_lock.h"
#include "units/time.h"

namespace packdeck::ui {

/// "REC 00:41 12 MB": what the header says of the recorder.
[[nodiscard]] ChipContent recorderChip(const link::RecorderState& state, units::WallTime now);

/// "keeps this computer awake", or that it may fall asleep; empty while nobody asks for it.
[[nodiscard]] QString wakeWords(WakeLock::State state);

/// What stands wrong with the recorder and its disk, the gravest first.
[[nodiscard]] std::vector<Notice> recorderNotices(const link::RecorderState& state, units::WallTime now);

/// A window crashed, and its recordings go on without one.
[[nodiscard]] Notice leftRecordingNotice(const QStringList& files);

/// What stands for some seconds after frames were lost on the way to the disk.
[[nodiscard]] Notice lostFramesNotice(std::uint64_t frames);

/// "1.2 GB left on the disk, about 3 h of recording"; empty while that is not known.
[[nodiscard]] QString roomWords(const log::RecorderStatus& status, units::WallTime now);

} // namespace packdeck::ui
