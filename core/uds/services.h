// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace packdeck::uds {

/// Service identifiers of ISO 14229-1 that this project speaks.
enum class Service : std::uint8_t {
    DiagnosticSessionControl = 0x10,
    EcuReset = 0x11,
    ReadDataByIdentifier = 0x22,
    SecurityAccess = 0x27,
    WriteDataByIdentifier = 0x2E,
    RoutineControl = 0x31,
    TesterPresent = 0x3E,
};

inline constexpr std::uint8_t positiveResponseOffset = 0x40;
inline constexpr std::uint8_t negativeResponse = 0x7F;
inline constexpr std::uint8_t suppressPositiveResponse = 0x80; ///< bit of a sub-function

/// Negative response codes; None is no code on the wire.
enum class Nrc : std::uint8_t {
    None = 0x00,
    GeneralReject = 0x10,
    ServiceNotSupported = 0x11,
    SubFunctionNotSupported = 0x12,
    IncorrectLength = 0x13,
    ResponseTooLong = 0x14,
    BusyRepeatRequest = 0x21,
    ConditionsNotCorrect = 0x22,
    RequestSequenceError = 0x24,
    RequestOutOfRange = 0x31,
    SecurityAccessDenied = 0x33,
    InvalidKey = 0x35,
    ExceededAttempts = 0x36,
    DelayNotExpired = 0x37,
    ProgrammingFailure = 0x72,
    ResponsePending = 0x78,
    SubFunctionNotSupportedInSession = 0x7E,
    ServiceNotSupportedInSession = 0x7F,
    VoltageTooHigh = 0x92,
    VoltageTooLow = 0x93,
};

/// What a code means, in words; English, translatable (context "Nrc"). Codes not listed above have words too.
[[nodiscard]] std::string_view label(Nrc nrc);

enum class SessionType : std::uint8_t { Default = 0x01, Programming = 0x02, Extended = 0x03 };

/// What SecurityAccess has unlocked. Each level includes the one below.
enum class AccessLevel : std::uint8_t { Locked, User, Admin };

enum class RoutineAction : std::uint8_t { Start = 0x01, Stop = 0x02, Results = 0x03 };

enum class ResetType : std::uint8_t { Hard = 0x01, Soft = 0x03 };

} // namespace packdeck::uds
