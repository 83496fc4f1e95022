// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks English text that a user may see. It stays plain English here; `lupdate` collects it under `context`, and
/// ui/ looks it up with QCoreApplication::translate(context, text). Both arguments must be string literals.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): lupdate needs a macro it can find
#define PACKDECK_TEXT(context, text) text
