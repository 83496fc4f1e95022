// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "params/parameter.h"
#include "text/error.h"

namespace packdeck::params {

class Metadata;

/// What is asked of a unit's service.
enum class Task : std::uint8_t {
    None,
    Read,
    Write,
    Persist,
    RestoreDefaults,
    ClearLatched,
    ZeroCurrent,
    SelfTest,
    SetSoc,         ///< argument: state of charge, 0.1 %
    RecoveryCharge, ///< of a deeply discharged pack, once
    Restart
};

enum class Stage : std::uint8_t { Idle, Identifying, Reading, Unlocking, Writing, Verifying, Storing, Asking, Leaving };

enum class Outcome : std::uint8_t { None, Running, Done, Failed };

/// How far one parameter of a write has come.
enum class ItemState : std::uint8_t {
    Waiting,
    Written,  ///< accepted by the unit, not read back yet
    Verified, ///< read back, as meant
    Held,     ///< was there already
    Refused,
    Mismatch, ///< read back as something else
};

struct ItemStatus
{
    std::size_t parameter = 0;
    RawValue before;
    RawValue after;
    ItemState state = ItemState::Waiting;
    std::string reason; ///< English: why it was refused, or what was read back

    [[nodiscard]] bool proven() const { return state == ItemState::Verified || state == ItemState::Held; }
};

/// What a unit told about itself, and everything it holds. Empty values: not told.
struct DeviceImage
{
    std::optional<std::uint32_t> serial;
    std::string firmware;
    std::shared_ptr<const Metadata> metadata;    ///< as which it was read; null in none
    std::vector<std::optional<RawValue>> values; ///< by position in the metadata
    std::optional<bool> unsaved;                 ///< what is in use differs from what is stored
    std::uint64_t revision = 0;                  ///< grows with every complete read

    /// Null: no such parameter, or not read.
    [[nodiscard]] const RawValue* value(std::string_view parameter) const;
};

/// Where a task stands: a plain copy for other threads.
struct ServiceStatus
{
    Task task = Task::None;
    Stage stage = Stage::Idle;
    Outcome outcome = Outcome::None;
    std::size_t stepsDone = 0;
    std::size_t stepsTotal = 0;
    bool waitingForDelay = false; ///< the unit lets nobody try keys yet
    std::optional<Error> error;
    std::vector<ItemStatus> items;
    bool stored = false;                   ///< Write: and made permanent
    std::optional<std::uint32_t> checksum; ///< Write: of everything read back at the end
    std::uint64_t number = 0;              ///< of the task: one more for each
    std::optional<std::uint16_t> argument; ///< of the task

    [[nodiscard]] bool running() const { return outcome == Outcome::Running; }

    [[nodiscard]] std::size_t provenCount() const
    {
        std::size_t count = 0;
        for (const ItemStatus& item : items) {
            count += item.proven() ? 1U : 0U;
        }
        return count;
    }
};

/// English, translatable (context "Service").
[[nodiscard]] std::string_view label(Task task);
[[nodiscard]] std::string_view label(Stage stage);
[[nodiscard]] std::string_view label(ItemState state);

} // namespace packdeck::params
