// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace packdeck::ui {

class AlarmDesk;
class AlarmOutputs;
class MainWindow;

/// The window feeds the desk with the session as it is now; what the desk finds goes to header, notices and outputs.
/// The desk and the outputs have to outlive the window's last tick.
void attachAlarms(MainWindow& window, AlarmDesk& desk, AlarmOutputs& outputs);

} // namespace packdeck::ui
