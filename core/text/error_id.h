// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "text/translatable.h"

/// The one table of failures: X(id, English sentence). Sentences name what and where; {n} is argument n.
/// Add new rows at the end of their group.
#define PACKDECK_ERRORS(X)                                                                                             \
    X(Internal, PACKDECK_TEXT("Error", "internal error: {0}"))                                                         \
    /* files */                                                                                                        \
    X(FileOpen, PACKDECK_TEXT("Error", "cannot open {0}: {1}"))                                                        \
    X(FileRead, PACKDECK_TEXT("Error", "cannot read {0}: {1}"))                                                        \
    X(FileWrite, PACKDECK_TEXT("Error", "cannot write {0}: {1}"))                                                      \
    X(FileFormatUnknown, PACKDECK_TEXT("Error", "{0}: not a log format this program knows"))                           \
    X(FormatNotWritten, PACKDECK_TEXT("Error", "{0} is a format this program reads, but does not write"))              \
    X(FormatUnknown, PACKDECK_TEXT("Error", "no log format \"{0}\"; there are: {1}"))                                  \
    X(ExtensionUnknown, PACKDECK_TEXT("Error", "{0}: no log format is written with this extension; there are: {1}"))   \
    X(LogLine, PACKDECK_TEXT("Error", "{0}:{1}: {2}"))                                                                 \
    X(CellDataUnusable, PACKDECK_TEXT("Error", "{0}: {1}"))                                                            \
    X(DiskFull, PACKDECK_TEXT("Error", "disk full: {0} bytes left on {1}"))                                            \
    X(RecordingExtension, PACKDECK_TEXT("Error", "{0}: a recording is a candump file, its name ends in .log"))         \
    X(RecorderLost, PACKDECK_TEXT("Error", "the recorder ended unexpectedly: {0}"))                                    \
    X(ReplayOption, PACKDECK_TEXT("Error", "{0}: \"{1}\" is no option of a replay; there are: {2}"))                   \
    X(RecorderSilent, PACKDECK_TEXT("Error", "the recorder does not answer"))                                          \
    X(NoPackInLog, PACKDECK_TEXT("Error", "{0}: no pack shows in this log"))                                           \
    X(SignalUnknown, PACKDECK_TEXT("Error", "no signal that was received is called \"{0}\""))                          \
    X(TableTooLarge,                                                                                                   \
      PACKDECK_TEXT("Error", "{0}: a MAT file holds at most {1} values: choose fewer signals or a longer period"))     \
    X(TimeOfDayUnknown, PACKDECK_TEXT("Error", "{0}: the frames have no time of day"))                                 \
    X(CaseUnusable, PACKDECK_TEXT("Error", "{0}: {1}"))                                                                \
    X(CaseNewer, PACKDECK_TEXT("Error", "{0} is a case of schema {1}; this program reads up to {2}"))                  \
    X(FileEmpty, PACKDECK_TEXT("Error", "{0} is empty"))                                                               \
    X(LogOfTags,                                                                                                       \
      PACKDECK_TEXT("Error",                                                                                           \
                    "{0} is a TAG log of Profinity: values, no CAN frames; open what its CAN File Logger wrote"))      \
    X(LogOfMdf, PACKDECK_TEXT("Error", "{0} is an MDF file, which is not read here: save it as BLF or ASC first"))     \
    X(LogOfPythonCan,                                                                                                  \
      PACKDECK_TEXT("Error", "{0} is a table of python-can: python3 -m can.logconvert makes a .blf of it"))            \
    X(LogOfScreen, PACKDECK_TEXT("Error", "{0} holds what candump shows on the screen: log with candump -l instead"))  \
    X(LogIsDecoded, PACKDECK_TEXT("Error", "{0} holds decoded values, no CAN frames: open the log they came from"))    \
    X(DbcIsNoLog, PACKDECK_TEXT("Error", "{0} is a DBC file: it says what frames mean and holds none"))                \
    /* DBC */                                                                                                          \
    X(DbcSyntax, PACKDECK_TEXT("Error", "{0}:{1}:{2}: {3}"))                                                           \
    X(DbcNotADatabase, PACKDECK_TEXT("Error", "{0}: no DBC statement found, not a DBC file"))                          \
    X(SignalMissing, PACKDECK_TEXT("Error", "{0}: the signal {1} is missing"))                                         \
    X(IdOwnedTwice, PACKDECK_TEXT("Error", "ID 0x{0} is given to both {1} and {2} by {3}"))                            \
    X(IdOutOfRange, PACKDECK_TEXT("Error", "{2}: with the base ID 0x{1}, {0} lies outside the 11-bit IDs"))            \
    X(SignalTwice, PACKDECK_TEXT("Error", "{0}: the signal {1} is in both {2} and {3}"))                               \
    /* bus */                                                                                                          \
    X(PluginUnknown, PACKDECK_TEXT("Error", "no QCanBus plugin \"{0}\"; there are: {1}"))                              \
    X(PluginFailed, PACKDECK_TEXT("Error", "the QCanBus plugin \"{0}\" failed: {1}"))                                  \
    X(InterfaceUnknown, PACKDECK_TEXT("Error", "\"{0}\" has no interface \"{1}\"; there are: {2}"))                    \
    X(InterfaceFailed, PACKDECK_TEXT("Error", "{0}:{1} cannot be opened: {2}"))                                        \
    X(DeviceLost, PACKDECK_TEXT("Error", "{0}:{1} was lost: {2}"))                                                     \
    X(BitrateMissing, PACKDECK_TEXT("Error", "{0}:{1} is hardware: choose its bitrate"))                               \
    X(WrongBitrate,                                                                                                    \
      PACKDECK_TEXT("Error", "{0}:{1}: errors and no valid frame: wrong bitrate? closed to protect the bus"))          \
    X(BusOff,                                                                                                          \
      PACKDECK_TEXT("Error", "{0}:{1} is bus-off: too many errors while sending; reset it when the cause is gone"))    \
    X(ConnectTimeout, PACKDECK_TEXT("Error", "{0}:{1} did not connect within {2} s"))                                  \
    X(NotTransmitting, PACKDECK_TEXT("Error", "{0}:{1}: nothing is transmitted: {2}"))                                 \
    X(InterfaceDown, PACKDECK_TEXT("Error", "{0}:{1} is down: bring it up first (ip link set {1} up)"))                \
    X(PackSize, PACKDECK_TEXT("Error", "no pack has {0} nodes of {1} cells: 1 ... 32 nodes of 1 ... 14 cells"))        \
    /* parameters */                                                                                                   \
    X(ParameterMetadata, PACKDECK_TEXT("Error", "{0}: {1}"))                                                           \
    X(ParameterFile, PACKDECK_TEXT("Error", "{0}: {1}"))                                                               \
    X(ParameterFileNewer, PACKDECK_TEXT("Error", "{0} has schema {1}; this program reads up to {2}"))                  \
    X(ParameterUnknown, PACKDECK_TEXT("Error", "there is no parameter \"{0}\""))                                       \
    X(ParameterValue, PACKDECK_TEXT("Error", "{0}: \"{1}\" is no value of it"))                                        \
    X(ServiceNoAnswer, PACKDECK_TEXT("Error", "the unit did not answer: {0}"))                                         \
    X(ServiceRefused, PACKDECK_TEXT("Error", "{0}: refused: {1} (code 0x{2})"))                                        \
    X(ServiceBadAnswer, PACKDECK_TEXT("Error", "{0}: the answer makes no sense"))                                      \
    X(ServiceOtherSerial,                                                                                              \
      PACKDECK_TEXT("Error", "the service says serial {0}, the heartbeat {1}: nothing is written"))                    \
    X(ServiceNoKey, PACKDECK_TEXT("Error", "this needs the {0} key"))                                                  \
    X(ServiceLost, PACKDECK_TEXT("Error", "the connection was lost"))                                                  \
    X(ServiceCancelled, PACKDECK_TEXT("Error", "cancelled"))                                                           \
    X(ServiceSelfTestFailed, PACKDECK_TEXT("Error", "these tests failed: {0}"))                                        \
    X(ServiceNotAllowed, PACKDECK_TEXT("Error", "{0}"))                                                                \
    X(ParameterChanged, PACKDECK_TEXT("Error", "{0} is {1} in the unit, not {2} as it was when this was reviewed"))    \
    X(ParameterRule, PACKDECK_TEXT("Error", "the values do not fit together: {0}"))                                    \
    X(ParametersDiffer, PACKDECK_TEXT("Error", "{0} of {1} parameters were not written and verified"))

namespace packdeck {

enum class ErrorId : std::uint16_t {
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define PACKDECK_ERROR_ENUMERATOR(id, text) id,
    PACKDECK_ERRORS(PACKDECK_ERROR_ENUMERATOR)
#undef PACKDECK_ERROR_ENUMERATOR
};

} // namespace packdeck
