// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/translatable.h"

/// The one table of sentences about commanding: X(id, English). {n} is argument n.
#define PACKDECK_CONTROL_PHRASES(X)                                                                                    \
    X(None, "")                                                                                                        \
    /* the mode in words */                                                                                            \
    X(Watching, PACKDECK_TEXT("Control", "WATCH"))                                                                     \
    X(WatchingOnly, PACKDECK_TEXT("Control", "WATCH ONLY"))                                                            \
    X(ArmedFor, PACKDECK_TEXT("Control", "{0} ARMED"))                                                                 \
    X(ArmedForTwo, PACKDECK_TEXT("Control", "{0}, {1} ARMED"))                                                         \
    X(ArmedForThree, PACKDECK_TEXT("Control", "{0}, {1}, {2} ARMED"))                                                  \
    X(Holding, PACKDECK_TEXT("Control", "HELD: {0}"))                                                                  \
    X(Withdrawing, PACKDECK_TEXT("Control", "WITHDRAWING"))                                                            \
    X(TakingOver, PACKDECK_TEXT("Control", "TAKING OVER"))                                                             \
    /* refusals */                                                                                                     \
    X(RefusedWatchOnly, PACKDECK_TEXT("Control", "this program was started to watch only"))                            \
    X(RefusedReplay, PACKDECK_TEXT("Control", "refused: replay"))                                                      \
    X(RefusedNotConnected, PACKDECK_TEXT("Control", "there is no connection"))                                         \
    X(RefusedHeld, PACKDECK_TEXT("Control", "a command is on the bus: release it before you change the connection"))   \
    X(RefusedUnitSilent, PACKDECK_TEXT("Control", "the unit was not heard for {0}: nothing is sent"))                  \
    X(RefusedWindowStopped,                                                                                            \
      PACKDECK_TEXT("Control", "the window did not answer while the button was held: nothing was sent"))               \
    X(RefusedNoUnit, PACKDECK_TEXT("Control", "no unit has told its serial number yet"))                               \
    X(RefusedOtherUnit, PACKDECK_TEXT("Control", "unit {0} was named, but {1} is what answers"))                       \
    X(RefusedForeign, PACKDECK_TEXT("Control", "another node commands {0} at {1} Hz: silence it, then arm"))           \
    X(RefusedForeignOnce, PACKDECK_TEXT("Control", "another node commands {0}: silence it, then arm"))                 \
    X(RefusedMap, PACKDECK_TEXT("Control", "the loaded map gives the command ID 0x{0} to a node: nothing is sent"))    \
    X(RefusedDialect, PACKDECK_TEXT("Control", "this firmware's commands are not known: it is shown, not commanded"))  \
    X(RefusedBusy, PACKDECK_TEXT("Control", "a command is on the bus: release it first"))                              \
    X(RefusedNotArmed, PACKDECK_TEXT("Control", "arm {0} of this unit first"))                                         \
    X(RefusedNoTarget, PACKDECK_TEXT("Control", "select where to go first"))                                           \
    X(RefusedNotAhead, PACKDECK_TEXT("Control", "{0} cannot be reached from here: open first"))                        \
    X(RefusedNeedsHold, PACKDECK_TEXT("Control", "{0} closes contactors: it needs a hold"))                            \
    X(RefusedCondition, PACKDECK_TEXT("Control", "{0}: {1}"))                                                          \
    X(RefusedReleasedEarly, PACKDECK_TEXT("Control", "released after {0}: hold for {1}"))                              \
    X(RefusedNobodyCommands,                                                                                           \
      PACKDECK_TEXT("Control", "nobody commands, and this program is not armed: nothing is sent"))                     \
    X(RefusedNothingClosed, PACKDECK_TEXT("Control", "all contactors are reported open"))                              \
    X(RefusedOtherNodeTooFast, PACKDECK_TEXT("Control", "the other node sends every {0}: there is no gap to send in")) \
    X(RefusedNoResume, PACKDECK_TEXT("Control", "there is nothing to resume"))                                         \
    X(RefusedNotInSafe, PACKDECK_TEXT("Control", "the unit is in {0}, not in SAFE"))                                   \
    X(RefusedNotAsked, PACKDECK_TEXT("Control", "nobody asked"))                                                       \
    X(RefusedNothingHeld, PACKDECK_TEXT("Control", "nothing is held"))                                                 \
    X(RefusedHoldToTakeOver, PACKDECK_TEXT("Control", "another node commands {0}: hold to take over and open"))        \
    /* raw send and parameter service */                                                                               \
    X(RefusedRawMalformed, PACKDECK_TEXT("Control", "0x{0}: not a classic CAN frame"))                                 \
    X(RefusedRawCommandId, PACKDECK_TEXT("Control", "0x{0} is the unit's command ID: use Control"))                    \
    X(RefusedRawUnitId, PACKDECK_TEXT("Control", "0x{0} is one of the connected unit's own IDs"))                      \
    X(RefusedRawServiceId, PACKDECK_TEXT("Control", "0x{0} is an ID of the parameter service"))                        \
    X(RefusedRawInterval, PACKDECK_TEXT("Control", "an interval is {0} to {1}"))                                       \
    X(RefusedRawTooMany, PACKDECK_TEXT("Control", "no more than {0} frames are sent periodically"))                    \
    X(RefusedRawWaiting, PACKDECK_TEXT("Control", "{0} frames already wait for the driver"))                           \
    X(RefusedServiceNone, PACKDECK_TEXT("Control", "this unit's parameter service is not published: choose one"))      \
    X(RefusedServiceUnconfirmed, PACKDECK_TEXT("Control", "confirm the IDs of the parameter service for this unit"))   \
    X(RefusedFirmwareUntold, PACKDECK_TEXT("Control", "the unit has not told its firmware yet"))                       \
    X(RefusedFirmwareUndescribed, PACKDECK_TEXT("Control", "nothing describes the parameters of firmware {0}"))        \
    X(RefusedFirmwareAssumed,                                                                                          \
      PACKDECK_TEXT("Control", "this firmware is not known: {0} is assumed, and nothing is written by assumption"))    \
    X(RefusedServiceIdTaken, PACKDECK_TEXT("Control", "another node uses 0x{0} or 0x{1}: the service is not asked"))   \
    X(RefusedServiceSerial, PACKDECK_TEXT("Control", "the service says serial {0}, the heartbeat {1}"))                \
    /* simulator on a real bus */                                                                                      \
    X(RealBusNotAllowed, PACKDECK_TEXT("Control", "this is a real bus: name it with --real-bus"))                      \
    X(RealBusSpeed, PACKDECK_TEXT("Control", "a speed other than 1x never reaches a real bus"))                        \
    X(RealBusListening, PACKDECK_TEXT("Control", "listening for a unit that is there already"))                        \
    X(RealBusIntruder, PACKDECK_TEXT("Control", "a unit with these IDs is on the bus: 0x{0} was heard"))               \
    X(ReplayUnitUnknown, PACKDECK_TEXT("Control", "neither the log nor the bus has a heartbeat of unit {0}"))          \
    X(ReplayOtherUnit, PACKDECK_TEXT("Control", "unit {0} is on the bus at base 0x{1}, not {2}"))                      \
    /* why something ended */                                                                                          \
    X(EndedDisarmed, PACKDECK_TEXT("Control", "disarmed"))                                                             \
    X(EndedReleased, PACKDECK_TEXT("Control", "released"))                                                             \
    X(EndedOpened, PACKDECK_TEXT("Control", "opened on request"))                                                      \
    X(EndedUnfocused, PACKDECK_TEXT("Control", "disarmed: {0} without focus"))                                         \
    X(EndedIdle, PACKDECK_TEXT("Control", "disarmed: {0} without use"))                                                \
    X(EndedDisconnected, PACKDECK_TEXT("Control", "the connection was lost"))                                          \
    X(EndedDisconnectedByUser, PACKDECK_TEXT("Control", "disconnected"))                                               \
    X(EndedBusOff, PACKDECK_TEXT("Control", "the adapter is bus-off: nothing is sent"))                                \
    X(EndedReconnected, PACKDECK_TEXT("Control", "connected anew: watching"))                                          \
    X(EndedUnitChanged, PACKDECK_TEXT("Control", "another unit answers: {0} in place of {1}"))                         \
    X(EndedForeign, PACKDECK_TEXT("Control", "another node commands {0}: ours stopped and does not resume by itself")) \
    X(EndedSilence, PACKDECK_TEXT("Control", "no frame of the unit for {0}: nothing is sent"))                         \
    X(EndedFailedWrites,                                                                                               \
      PACKDECK_TEXT("Control", "the driver took no command for {0}: nothing more is sent; the last may still leave"))  \
    X(EndedWindowStopped, PACKDECK_TEXT("Control", "the window did not answer for {0}: withdrawn"))                    \
    X(EndedLeftChain, PACKDECK_TEXT("Control", "the unit left for {0} by itself: nothing is repeated"))                \
    X(EndedUnexpectedState, PACKDECK_TEXT("Control", "unexpected state {0}: withdrawn"))                               \
    X(EndedConditionLost, PACKDECK_TEXT("Control", "{0}: {1}: withdrawn"))                                             \
    X(EndedStepTimeout, PACKDECK_TEXT("Control", "\"{0}\" did not come about within {1}: withdrawn"))                  \
    X(EndedIdleRefused, PACKDECK_TEXT("Control", "the unit stays in SAFE: {0}"))                                       \
    X(EndedMap, PACKDECK_TEXT("Control", "the loaded map gives the command ID to a node: nothing is sent"))            \
    X(EndedModeChanged, PACKDECK_TEXT("Control", "stopped: the mode is now {0}"))                                      \
    X(EndedRawWrites, PACKDECK_TEXT("Control", "stopped: the driver takes no frames"))                                 \
    X(EndedQuit, PACKDECK_TEXT("Control", "opened to quit"))                                                           \
    X(EndsUnfocused, PACKDECK_TEXT("Control", "without focus"))                                                        \
    X(EndsIdle, PACKDECK_TEXT("Control", "without use"))                                                               \
    /* one commander */                                                                                                \
    X(ForeignAtRate, PACKDECK_TEXT("Control", "another node commands {0} at {1} Hz"))                                  \
    X(ForeignOnce, PACKDECK_TEXT("Control", "another node commands {0}"))                                              \
    X(TakeOverWarning, PACKDECK_TEXT("Control", "another node commands {0}: opening may stop a moving vehicle"))       \
    /* openings */                                                                                                     \
    X(OpenedAt, PACKDECK_TEXT("Control", "opened in {0} at {1}"))                                                      \
    X(OpenedAtUnknownCurrent, PACKDECK_TEXT("Control", "opened in {0}, current unknown"))                              \
    X(NotOpenedForeign, PACKDECK_TEXT("Control", "NOT opened: the other node still sends {0}"))                        \
    X(NotOpenedForeignGone, PACKDECK_TEXT("Control", "NOT opened: the other node fell silent"))                        \
    X(NotOpenedClosed, PACKDECK_TEXT("Control", "NOT opened: reported closed: {0}"))                                   \
    X(NotOpenedUnknown, PACKDECK_TEXT("Control", "NOT proven open: not reported: {0}"))                                \
    X(NotOpenedWrites, PACKDECK_TEXT("Control", "NOT opened: the driver takes no frames"))                             \
    X(NotOpenedBusOff, PACKDECK_TEXT("Control", "NOT opened: the adapter is bus-off"))                                 \
    X(NotOpenedDisconnected, PACKDECK_TEXT("Control", "NOT proven open: the connection was lost"))                     \
    X(NotOpenedUnitChanged, PACKDECK_TEXT("Control", "NOT proven open: another unit answers"))                         \
    X(NotOpenedNoReport, PACKDECK_TEXT("Control", "NOT proven open: no report came after the command"))                \
    X(NotOpenedMap, PACKDECK_TEXT("Control", "NOT opened: the loaded map gives the command ID to a node"))             \
    X(NotOpenedOtherCommander, PACKDECK_TEXT("Control", "NOT opened by this program: another node commands {0}"))      \
    /* steps */                                                                                                        \
    X(StepIdle, PACKDECK_TEXT("Control", "Idle"))                                                                      \
    X(StepConnect, PACKDECK_TEXT("Control", "Connect"))                                                                \
    X(StepContactor1Closed, PACKDECK_TEXT("Control", "Contactor 1 closed"))                                            \
    X(StepEnable, PACKDECK_TEXT("Control", "Enable"))                                                                  \
    X(StepPrecharge, PACKDECK_TEXT("Control", "Precharge"))                                                            \
    X(StepContactor3Closed, PACKDECK_TEXT("Control", "Contactor 3 closed"))                                            \
    X(StepContactor2Open, PACKDECK_TEXT("Control", "Contactor 2 open"))                                                \
    X(StepChargeInitialise, PACKDECK_TEXT("Control", "Charge Initialise"))                                             \
    X(StepChargeEnable, PACKDECK_TEXT("Control", "Charge Enable"))                                                     \
    X(StepContactor4Closed, PACKDECK_TEXT("Control", "Contactor 4 closed"))                                            \
    X(StepChargerPrecharge, PACKDECK_TEXT("Control", "Charger brings U2 to U1"))                                       \
    X(StepContactor5Closed, PACKDECK_TEXT("Control", "Contactor 5 closed"))                                            \
    /* conditions */                                                                                                   \
    X(ConditionUnitHeard, PACKDECK_TEXT("Control", "The unit is heard"))                                               \
    X(ConditionUnitIdentified, PACKDECK_TEXT("Control", "The armed unit answers"))                                     \
    X(ConditionCommandIdFree, PACKDECK_TEXT("Control", "The command ID belongs to no node"))                           \
    X(ConditionSingleCommander, PACKDECK_TEXT("Control", "Nobody else commands"))                                      \
    X(ConditionCursorIsNow, PACKDECK_TEXT("Control", "The pages show now"))                                            \
    X(ConditionHazardsAcknowledged, PACKDECK_TEXT("Control", "Hazards acknowledged today"))                            \
    X(ConditionStateFits, PACKDECK_TEXT("Control", "The state leads there"))                                           \
    X(ConditionNoStandingReason, PACKDECK_TEXT("Control", "No fault stands"))                                          \
    X(ConditionContactorsKnown, PACKDECK_TEXT("Control", "Contactors are where the state has them"))                   \
    X(ConditionNoContactorFault, PACKDECK_TEXT("Control", "No contactor fault"))                                       \
    X(ConditionCellsFresh, PACKDECK_TEXT("Control", "All cells are fresh"))                                            \
    X(ConditionCellsWithinLimits, PACKDECK_TEXT("Control", "Cells are within their limits"))                           \
    X(ConditionTemperaturesWithinLimits, PACKDECK_TEXT("Control", "Temperatures are within their limits"))             \
    X(ConditionInterlockClosed, PACKDECK_TEXT("Control", "The interlock loop is closed"))                              \
    X(ConditionNoCurrent, PACKDECK_TEXT("Control", "No current flows"))                                                \
    X(ConditionNoLockOut, PACKDECK_TEXT("Control", "Precharge is not locked out"))                                     \
    X(ConditionLoadVoltageFits, PACKDECK_TEXT("Control", "Load voltage is not above U1"))                              \
    /* standing lines */                                                                                               \
    X(HintFallsBack, PACKDECK_TEXT("Control", "falls back to SAFE when commands stop"))                                \
    X(HintStillClosed, PACKDECK_TEXT("Control", "STILL CLOSED, opens within {0}"))                                     \
    X(HintNoProof, PACKDECK_TEXT("Control", "this program does not prove absence of voltage: test"))                   \
    X(Hazards, PACKDECK_TEXT("Control", "Lethal DC voltage and high current. Isolate, discharge and test before "      \
                                        "touching; do not remove covers."))
