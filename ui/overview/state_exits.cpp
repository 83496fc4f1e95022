// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/state_exits.h"

#include <array>

#include <QtGlobal>

namespace packdeck::ui {

namespace {

using d1000::State;

constexpr auto exits = std::to_array<StateExit>({
    {State::Init, State::Calibrate,
     QT_TRANSLATE_NOOP("StateExit", "counts as configured, CAN up, junction unit present, self-test passed")},
    {State::Calibrate, State::Safe, QT_TRANSLATE_NOOP("StateExit", "calibration done, contactors open")},
    {State::Safe, State::Idle, QT_TRANSLATE_NOOP("StateExit", "command Idle, no fault stands, none is latched")},
    {State::Idle, State::Connect, QT_TRANSLATE_NOOP("StateExit", "command Connect")},
    {State::Idle, State::ChargeInit, QT_TRANSLATE_NOOP("StateExit", "command Charge Initialise")},
    {State::Idle, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault")},
    {State::Connect, State::Precharge,
     QT_TRANSLATE_NOOP("StateExit", "command Enable and precharge context established")},
    {State::Connect, State::Idle, QT_TRANSLATE_NOOP("StateExit", "command neither Connect nor Enable")},
    {State::Connect, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault")},
    {State::Precharge, State::Enabled, QT_TRANSLATE_NOOP("StateExit", "precharge conditions met and command Enable")},
    {State::Precharge, State::Idle, QT_TRANSLATE_NOOP("StateExit", "command not Enable")},
    {State::Precharge, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault, precharge time-out")},
    {State::Enabled, State::Idle, QT_TRANSLATE_NOOP("StateExit", "command not Enable")},
    {State::Enabled, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault")},
    {State::ChargeInit, State::ChargeConnect,
     QT_TRANSLATE_NOOP("StateExit", "command Charge Enable; EVSE: and the charge interface is ready")},
    {State::ChargeInit, State::Idle,
     QT_TRANSLATE_NOOP("StateExit", "neither Charge Initialise nor Charge Enable; EVSE error; 50 s")},
    {State::ChargeInit, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault")},
    {State::ChargeConnect, State::ChargeEnabled,
     QT_TRANSLATE_NOOP("StateExit", "charger voltage at battery voltage and command Charge Enable")},
    {State::ChargeConnect, State::ChargeStopping, QT_TRANSLATE_NOOP("StateExit", "command withdrawn")},
    {State::ChargeConnect, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault, 50 s")},
    {State::ChargeEnabled, State::ChargeStopping,
     QT_TRANSLATE_NOOP("StateExit", "command not Charge Enable, EVSE asks to open, battery full")},
    {State::ChargeEnabled, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault, EVSE emergency stop")},
    {State::ChargeStopping, State::Idle,
     QT_TRANSLATE_NOOP("StateExit", "External: current below 5 A; EVSE: weld check clean")},
    {State::ChargeStopping, State::Disconnect, QT_TRANSLATE_NOOP("StateExit", "any fault, 20 s")},
    {State::Disconnect, State::Safe,
     QT_TRANSLATE_NOOP("StateExit", "2 s, so that load or charger bring the current down first")},
});

} // namespace

std::span<const StateExit> stateExits()
{
    return exits;
}

} // namespace packdeck::ui
