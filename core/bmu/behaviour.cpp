// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/behaviour.h"

#include <algorithm>
#include <array>

#include "text/translatable.h"

namespace packdeck::bmu {

namespace {

using Group = BehaviourGroup;
constexpr auto documented = Provenance::Documented;
constexpr auto inferred = Provenance::Inferred;
constexpr auto chosen = Provenance::Chosen;

// Read by tests/rules/rules.py, too: one row a rule.
constexpr auto table = std::to_array<Behaviour>({
    {Group::SensingAndCommands, "1.1 junction unit", inferred,
     PACKDECK_TEXT("Behaviour", "the junction unit speaks IVT-S frames on the internal bus")},
    {Group::SensingAndCommands, "1.1 floating", inferred,
     PACKDECK_TEXT("Behaviour", "U3 (U2) means something only while contactor 1 (4) is closed")},
    {Group::SensingAndCommands, "1.2a", chosen,
     PACKDECK_TEXT("Behaviour", "only a valid frame re-arms the control watchdog")},
    {Group::SensingAndCommands, "1.2b", documented,
     PACKDECK_TEXT("Behaviour", "the command changes only with type 1 and one of the six values")},
    {Group::SensingAndCommands, "1.2c", chosen,
     PACKDECK_TEXT("Behaviour", "multi-bit and unknown values are ignored and counted")},
    {Group::SensingAndCommands, "1.2d", chosen,
     PACKDECK_TEXT("Behaviour", "type 1 with command 0 keeps the stored command")},
    {Group::SensingAndCommands, "1.2e", documented,
     PACKDECK_TEXT("Behaviour", "leaving SAFE needs an Idle received after SAFE was entered")},
    {Group::Transitions, "T01", documented, PACKDECK_TEXT("Behaviour", "power-up to INITIALISE")},
    {Group::Transitions, "T02", documented,
     PACKDECK_TEXT("Behaviour", "INITIALISE to CALIBRATE: everything there for 500 ms")},
    {Group::Transitions, "T03", documented,
     PACKDECK_TEXT("Behaviour", "CALIBRATE to SAFE: zero of the current taken, at most 5 s")},
    {Group::Transitions, "T04", documented,
     PACKDECK_TEXT("Behaviour", "SAFE to IDLE: Idle, no active and no latched fault")},
    {Group::Transitions, "T05", documented, PACKDECK_TEXT("Behaviour", "IDLE to CONNECT")},
    {Group::Transitions, "T06", documented, PACKDECK_TEXT("Behaviour", "IDLE to CHARGE_INIT")},
    {Group::Transitions, "T07", documented, PACKDECK_TEXT("Behaviour", "IDLE to DISCONNECT on a fault")},
    {Group::Transitions, "T08", chosen,
     PACKDECK_TEXT("Behaviour",
                   "CONNECT to PRECHARGE: Enable and the precharge context; missing for 5 s is LOADVOLTAGE")},
    {Group::Transitions, "T09", documented, PACKDECK_TEXT("Behaviour", "CONNECT to IDLE")},
    {Group::Transitions, "T10", documented, PACKDECK_TEXT("Behaviour", "CONNECT to DISCONNECT on a fault")},
    {Group::Transitions, "T11", documented, PACKDECK_TEXT("Behaviour", "PRECHARGE to ENABLED when complete")},
    {Group::Transitions, "T12", documented, PACKDECK_TEXT("Behaviour", "PRECHARGE to IDLE")},
    {Group::Transitions, "T13", documented,
     PACKDECK_TEXT("Behaviour", "PRECHARGE to DISCONNECT on a fault or failure")},
    {Group::Transitions, "T14", chosen,
     PACKDECK_TEXT("Behaviour", "ENABLED to IDLE: soft opening, not cancelled by a later Enable")},
    {Group::Transitions, "T15", documented, PACKDECK_TEXT("Behaviour", "ENABLED to DISCONNECT on a fault")},
    {Group::Transitions, "T16", documented, PACKDECK_TEXT("Behaviour", "DISCONNECT to SAFE: current gone or 2 s")},
    {Group::Transitions, "T17", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_INIT to SAFE without a charging method")},
    {Group::Transitions, "T18", documented, PACKDECK_TEXT("Behaviour", "CHARGE_INIT to CHARGE_CONNECT")},
    {Group::Transitions, "T19", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_INIT to IDLE: command, EVCC error, 50 s")},
    {Group::Transitions, "T20", documented, PACKDECK_TEXT("Behaviour", "CHARGE_INIT to DISCONNECT on a fault")},
    {Group::Transitions, "T21", chosen,
     PACKDECK_TEXT("Behaviour", "CHARGE_CONNECT to CHARGE_ENABLED: close request, or U2 at U1 for 100 ms")},
    {Group::Transitions, "T22", documented, PACKDECK_TEXT("Behaviour", "CHARGE_CONNECT to CHARGE_STOPPING")},
    {Group::Transitions, "T23", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_CONNECT to DISCONNECT: fault, emergency stop, 50 s")},
    {Group::Transitions, "T24", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_ENABLED to CHARGE_STOPPING: command, open request, full")},
    {Group::Transitions, "T25", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_ENABLED to DISCONNECT: fault, emergency stop")},
    {Group::Transitions, "T26", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_STOPPING to IDLE: weld check done, or current gone")},
    {Group::Transitions, "T27", documented,
     PACKDECK_TEXT("Behaviour", "CHARGE_STOPPING to DISCONNECT: fault, weld, 20 s")},
    {Group::Transitions, "1.3 one-hot", documented, PACKDECK_TEXT("Behaviour", "one state bit at a time")},
    {Group::Transitions, "1.3 targets", chosen,
     PACKDECK_TEXT("Behaviour", "contactor targets are a function of state, method and substep")},
    {Group::Transitions, "1.3 hand-over", chosen, PACKDECK_TEXT("Behaviour", "2 and 3 together at most 150 ms")},
    {Group::Transitions, "1.3 precharged", chosen,
     PACKDECK_TEXT("Behaviour", "3 never closes without a completed precharge in the same session")},
    {Group::Transitions, "1.3 safe opens", chosen,
     PACKDECK_TEXT("Behaviour", "everything open within one tick of SAFE")},
    {Group::Transitions, "1.3 no re-closing", chosen,
     PACKDECK_TEXT("Behaviour", "no contactor closes after a fault until a new Idle")},
    {Group::Transitions, "1.3 pause", chosen,
     PACKDECK_TEXT("Behaviour", "a second between two closings of one contactor")},
    {Group::Transitions, "1.3 waits", chosen,
     PACKDECK_TEXT("Behaviour", "what a transition waits for is said, by its number")},
    {Group::Contactors, "1.4 pattern", documented, PACKDECK_TEXT("Behaviour", "contactors closed in each state")},
    {Group::Contactors, "1.4 balancing", chosen, PACKDECK_TEXT("Behaviour", "states in which cells are bled")},
    {Group::Contactors, "1.4 order", documented, PACKDECK_TEXT("Behaviour", "3 closes before 2 opens")},
    {Group::Contactors, "1.5 codes", chosen, PACKDECK_TEXT("Behaviour", "the nibbles of ContactorInfo")},
    {Group::Contactors, "1.5 moving", chosen, PACKDECK_TEXT("Behaviour", "200 ms to move after a command")},
    {Group::Contactors, "1.5 debounce", chosen, PACKDECK_TEXT("Behaviour", "100 ms of disagreement")},
    {Group::Contactors, "1.5 no auxiliary", documented,
     PACKDECK_TEXT("Behaviour", "without an auxiliary contact nothing is checked against it")},
    {Group::Contactors, "1.5 latching", chosen,
     PACKDECK_TEXT("Behaviour", "a weld latches, stuck open clears in SAFE")},
    {Group::Contactors, "W1", chosen, PACKDECK_TEXT("Behaviour", "weld by the auxiliary contact")},
    {Group::Contactors, "W2", chosen,
     PACKDECK_TEXT("Behaviour", "weld by a load voltage that follows the battery; a charged link is none")},
    {Group::Contactors, "W3", chosen, PACKDECK_TEXT("Behaviour", "weld of 5 by U2 at the end of a charge")},
    {Group::FaultReasons, "R32", chosen, PACKDECK_TEXT("Behaviour", "SELFTESTFAIL")},
    {Group::FaultReasons, "R33", documented, PACKDECK_TEXT("Behaviour", "WATCHDOGFAIL")},
    {Group::FaultReasons, "R34", documented, PACKDECK_TEXT("Behaviour", "CONTACTORFAIL")},
    {Group::FaultReasons, "R35", chosen, PACKDECK_TEXT("Behaviour", "HVIL")},
    {Group::FaultReasons, "R36", chosen, PACKDECK_TEXT("Behaviour", "BATTVOLTAGE")},
    {Group::FaultReasons, "R37", chosen, PACKDECK_TEXT("Behaviour", "PACKVOLTAGE")},
    {Group::FaultReasons, "R38", chosen, PACKDECK_TEXT("Behaviour", "LOADVOLTAGE")},
    {Group::FaultReasons, "R39", chosen, PACKDECK_TEXT("Behaviour", "CHARGERVOLTAGE")},
    {Group::FaultReasons, "R40", documented, PACKDECK_TEXT("Behaviour", "OVERCURRENT")},
    {Group::FaultReasons, "R41", chosen, PACKDECK_TEXT("Behaviour", "NODECOUNT")},
    {Group::FaultReasons, "R42", documented, PACKDECK_TEXT("Behaviour", "CELLCOUNT")},
    {Group::FaultReasons, "R43", documented, PACKDECK_TEXT("Behaviour", "TEMPCOUNT")},
    {Group::FaultReasons, "R44", documented, PACKDECK_TEXT("Behaviour", "BJU")},
    {Group::FaultReasons, "R45", documented, PACKDECK_TEXT("Behaviour", "IO")},
    {Group::FaultReasons, "R46", chosen, PACKDECK_TEXT("Behaviour", "CONTROLTIMEOUT")},
    {Group::FaultReasons, "R47", documented, PACKDECK_TEXT("Behaviour", "INTERNALCOMMS")},
    {Group::FaultReasons, "R48", documented, PACKDECK_TEXT("Behaviour", "OVERVOLT")},
    {Group::FaultReasons, "R49", documented, PACKDECK_TEXT("Behaviour", "UNDERVOLT")},
    {Group::FaultReasons, "R50", documented, PACKDECK_TEXT("Behaviour", "OVERTEMP")},
    {Group::FaultReasons, "R51", documented, PACKDECK_TEXT("Behaviour", "UNDERTEMP")},
    {Group::FaultReasons, "R52", documented, PACKDECK_TEXT("Behaviour", "PRESSURE")},
    {Group::FaultReasons, "R53", documented, PACKDECK_TEXT("Behaviour", "HUMIDITY")},
    {Group::FaultReasons, "R54", chosen, PACKDECK_TEXT("Behaviour", "VOC")},
    {Group::FaultReasons, "R55", chosen, PACKDECK_TEXT("Behaviour", "NOX")},
    {Group::FaultReasons, "R56", documented, PACKDECK_TEXT("Behaviour", "PRECHARGE")},
    {Group::FaultReasons, "1.6 engine", chosen,
     PACKDECK_TEXT("Behaviour", "set and clear times and hysteresis by one debounce engine over one table")},
    {Group::FaultReasons, "1.6 causes", chosen,
     PACKDECK_TEXT("Behaviour", "each reason carries its part, value and limit")},
    {Group::FaultReasons, "1.6 word", chosen,
     PACKDECK_TEXT("Behaviour", "the reason word is active, latched, or the cause of the present state")},
    {Group::FaultReasons, "1.6 cold charge", chosen,
     PACKDECK_TEXT("Behaviour", "UNDERTEMP when charged below 20 K above the minimum")},
    {Group::FaultReasons, "1.6 recovery", chosen,
     PACKDECK_TEXT("Behaviour", "a deeply discharged pack may be charged once at C/20 in spite of UNDERVOLT")},
    {Group::FaultReasons, "1.6 warning levels", documented,
     PACKDECK_TEXT("Behaviour", "act through the current limits")},
    {Group::Precharge, "P16", documented, PACKDECK_TEXT("Behaviour", "TIMEOUT")},
    {Group::Precharge, "P17", chosen, PACKDECK_TEXT("Behaviour", "OVERCURRENTMAX")},
    {Group::Precharge, "P18", documented, PACKDECK_TEXT("Behaviour", "OVERCURRENTPCHG")},
    {Group::Precharge, "P19", documented, PACKDECK_TEXT("Behaviour", "NEGCURRENT")},
    {Group::Precharge, "P20", chosen, PACKDECK_TEXT("Behaviour", "STABLECURRENT")},
    {Group::Precharge, "P21", documented, PACKDECK_TEXT("Behaviour", "OVERVOLTAGE")},
    {Group::Precharge, "P22", chosen, PACKDECK_TEXT("Behaviour", "STABLEVOLTAGE")},
    {Group::Precharge, "1.7 complete", documented,
     PACKDECK_TEXT("Behaviour", "voltage within delta and little current, for 100 ms")},
    {Group::Precharge, "1.7 limiter", chosen,
     PACKDECK_TEXT("Behaviour", "three failures in 60 s lock it out for 60 s")},
    {Group::CellsBalancingEstimates, "1.8 quality", chosen,
     PACKDECK_TEXT("Behaviour", "ok, untrusted, open, absent, stale; minimum and maximum only of good cells")},
    {Group::CellsBalancingEstimates, "1.8 plausibility", chosen,
     PACKDECK_TEXT("Behaviour", "300 mV from the median at little current is not trusted after 500 ms")},
    {Group::CellsBalancingEstimates, "1.8 count", chosen,
     PACKDECK_TEXT("Behaviour", "more than five doubtful cells in a string, or any missing one, is CELLCOUNT")},
    {Group::CellsBalancingEstimates, "1.9.1", chosen, PACKDECK_TEXT("Behaviour", "when cells may be bled")},
    {Group::CellsBalancingEstimates, "1.9.2", documented, PACKDECK_TEXT("Behaviour", "threshold")},
    {Group::CellsBalancingEstimates, "1.9.3", documented, PACKDECK_TEXT("Behaviour", "hysteresis")},
    {Group::CellsBalancingEstimates, "1.9.4", chosen,
     PACKDECK_TEXT("Behaviour", "at most eight cells of a node, highest first")},
    {Group::CellsBalancingEstimates, "1.9.5", chosen,
     PACKDECK_TEXT("Behaviour", "odd and even take turns, a pause before each scan")},
    {Group::CellsBalancingEstimates, "1.9.6", chosen,
     PACKDECK_TEXT("Behaviour",
                   "what a cell has more than the emptiest after half an hour of rest, over power cycles")},
    {Group::CellsBalancingEstimates, "1.10 soc", chosen,
     PACKDECK_TEXT("Behaviour", "reported state of charge from the weakest and the fullest cell")},
    {Group::CellsBalancingEstimates, "1.10 remembered", chosen,
     PACKDECK_TEXT("Behaviour",
                   "before the first estimate what was reported last; INTERNALCOMMS where that is corrupt")},
    {Group::CellsBalancingEstimates, "1.10 full", chosen, PACKDECK_TEXT("Behaviour", "full ends the charge")},
    {Group::CellsBalancingEstimates, "1.10 empty", chosen,
     PACKDECK_TEXT("Behaviour", "the warning under-voltage at little current is empty")},
    {Group::CellsBalancingEstimates, "1.10 soh", chosen,
     PACKDECK_TEXT("Behaviour", "capacity within 2 % after three spans, resistance within 10 %")},
    {Group::CellsBalancingEstimates, "1.10 sop", chosen,
     PACKDECK_TEXT("Behaviour",
                   "current for ten seconds, within what the sensor can tell; falls at once, rises slowly, 0 in SAFE")},
    {Group::EnclosureInterlockTheUnitItself, "1.11 warm-up", chosen,
     PACKDECK_TEXT("Behaviour", "VOC and NOx are not judged in the first minute")},
    {Group::EnclosureInterlockTheUnitItself, "1.11 baseline", chosen,
     PACKDECK_TEXT("Behaviour", "five times the last hour's median is a warning")},
    {Group::EnclosureInterlockTheUnitItself, "1.12", chosen,
     PACKDECK_TEXT("Behaviour", "four interlock flags, 100 ms, not latching")},
    {Group::EnclosureInterlockTheUnitItself, "1.13 items", chosen, PACKDECK_TEXT("Behaviour", "23 tests, a bit each")},
    {Group::EnclosureInterlockTheUnitItself, "1.13 intervals", chosen,
     PACKDECK_TEXT("Behaviour", "an injected fault is seen within two intervals")},
    {Group::EnclosureInterlockTheUnitItself, "1.13 tasks", documented,
     PACKDECK_TEXT("Behaviour", "six tasks: Ok, Slow, Fast, Fail")},
    {Group::EnclosureInterlockTheUnitItself, "1.13 watchdog", documented,
     PACKDECK_TEXT("Behaviour", "a hung unit is reset and says so")},
    {Group::EnclosureInterlockTheUnitItself, "1.14 low-side switches", chosen,
     PACKDECK_TEXT("Behaviour", "load enable, fan, alarm")},
    {Group::EnclosureInterlockTheUnitItself, "1.14 isolation", chosen,
     PACKDECK_TEXT("Behaviour", "below 100 ohm/V is an event")},
    {Group::EnclosureInterlockTheUnitItself, "1.15", chosen,
     PACKDECK_TEXT("Behaviour", "parameters are checked when they are written")},
    {Group::ContradictionsResolved, "X01", chosen,
     PACKDECK_TEXT("Behaviour", "minimum and maximum printed swapped are taken the right way round")},
    {Group::ContradictionsResolved, "X02", chosen,
     PACKDECK_TEXT("Behaviour", "board temperature limits may be stored swapped")},
    {Group::ContradictionsResolved, "X03", chosen, PACKDECK_TEXT("Behaviour", "charging by OTHER is External, 2")},
    {Group::ContradictionsResolved, "X04", chosen, PACKDECK_TEXT("Behaviour", "strings in parallel, a sum each")},
    {Group::ContradictionsResolved, "X05", chosen,
     PACKDECK_TEXT("Behaviour", "Charge Initialise leads from IDLE to CHARGE_INIT")},
    {Group::ContradictionsResolved, "X06", chosen,
     PACKDECK_TEXT("Behaviour", "CHARGE_CONNECT is left for CHARGE_STOPPING")},
    {Group::ContradictionsResolved, "X07", chosen,
     PACKDECK_TEXT("Behaviour", "External charging knows no charge point; 50 s in CHARGE_INIT")},
    {Group::ContradictionsResolved, "X08", chosen,
     PACKDECK_TEXT("Behaviour", "a charger's precharge of 50 s ends in DISCONNECT")},
    {Group::ContradictionsResolved, "X09", chosen,
     PACKDECK_TEXT("Behaviour", "cells are bled while charging unless the vendor's table is strict")},
    {Group::ContradictionsResolved, "X10", documented, PACKDECK_TEXT("Behaviour", "IDLE leaves by DISCONNECT")},
    {Group::ContradictionsResolved, "X11", chosen,
     PACKDECK_TEXT("Behaviour", "errors and time-outs lead to SAFE by DISCONNECT")},
    {Group::ContradictionsResolved, "X13", chosen,
     PACKDECK_TEXT("Behaviour", "nodes from 27 on stand behind the diagnostics")},
    {Group::ContradictionsResolved, "X14", chosen,
     PACKDECK_TEXT("Behaviour", "a base ID has to leave room for the services")},
    {Group::ContradictionsResolved, "X15", documented,
     PACKDECK_TEXT("Behaviour", "a precharge resistance counts in 0.1 ohm")},
    {Group::ContradictionsResolved, "X16", documented, PACKDECK_TEXT("Behaviour", "current limits count in 0.1 A")},
    {Group::ContradictionsResolved, "X17", documented, PACKDECK_TEXT("Behaviour", "the pack's capacity is in Ah")},
    {Group::ContradictionsResolved, "X18", documented,
     PACKDECK_TEXT("Behaviour", "auxiliary contacts are configured at 0x60")},
    {Group::ContradictionsResolved, "X19", chosen,
     PACKDECK_TEXT("Behaviour", "a point of the voltage table is at most 32767")},
    {Group::ContradictionsResolved, "X20", chosen, PACKDECK_TEXT("Behaviour", "cell limits end at 5 V")},
    {Group::ContradictionsResolved, "X21", chosen,
     PACKDECK_TEXT("Behaviour", "full is the over-voltage warning, not the number 100 %")},
    {Group::ContradictionsResolved, "X22", chosen, PACKDECK_TEXT("Behaviour", "a node has four cells at least")},
    {Group::ContradictionsResolved, "X23", chosen,
     PACKDECK_TEXT("Behaviour", "the charger's voltage is the auxiliary voltage where there is a charger")},
    {Group::ContradictionsResolved, "X24", chosen,
     PACKDECK_TEXT("Behaviour", "board temperatures raise OVERTEMP and UNDERTEMP")},
    {Group::ContradictionsResolved, "X25", chosen, PACKDECK_TEXT("Behaviour", "limits of VOC and NOx are parameters")},
    {Group::ContradictionsResolved, "X26", documented, PACKDECK_TEXT("Behaviour", "reasons are named as in V1.2")},
    {Group::ContradictionsResolved, "X27", documented,
     PACKDECK_TEXT("Behaviour", "the first task's status has four bits, the others eight")},
    {Group::ContradictionsResolved, "X28", inferred,
     PACKDECK_TEXT("Behaviour", "the open-circuit voltage is a cell's, in mV")},
    {Group::ContradictionsResolved, "X29", chosen, PACKDECK_TEXT("Behaviour", "which reasons latch")},
    {Group::ContradictionsResolved, "X30", chosen, PACKDECK_TEXT("Behaviour", "a control unit may be silent for 5 s")},
    {Group::ContradictionsResolved, "X31", documented,
     PACKDECK_TEXT("Behaviour", "contactor 2 is the precharge, 3 the main positive")},
    {Group::ContradictionsResolved, "X32", inferred,
     PACKDECK_TEXT("Behaviour", "the command message is never sent by the unit")},
    {Group::ContradictionsResolved, "X33", chosen,
     PACKDECK_TEXT("Behaviour", "the charge point's controller is called EVCC")},
    {Group::ContradictionsResolved, "X34", documented,
     PACKDECK_TEXT("Behaviour", "SAFE after CALIBRATE shows no reason")},
    {Group::ContradictionsResolved, "X35", documented,
     PACKDECK_TEXT("Behaviour", "V1.1 and V1.2 are told apart by the firmware's version")},
    {Group::ContradictionsResolved, "X36", inferred,
     PACKDECK_TEXT("Behaviour", "a serial number is filled with zeros")},
    {Group::LessonsOfOthers, "1.18 shortest delay", chosen,
     PACKDECK_TEXT("Behaviour", "of several faults the one with the shortest delay left opens")},
    {Group::LessonsOfOthers, "1.18 relaxation", chosen,
     PACKDECK_TEXT("Behaviour", "half an hour of rest corrects the charge, no jump before")},
    {Group::LessonsOfOthers, "1.18 bounded opening", chosen,
     PACKDECK_TEXT("Behaviour", "opening waits for the current, not for ever, and says so")},
    {Group::LessonsOfOthers, "1.18 every wire", chosen, PACKDECK_TEXT("Behaviour", "each sense wire is looked at")},
    {Group::LessonsOfOthers, "1.18 extremes", chosen,
     PACKDECK_TEXT("Behaviour", "lowest and highest are those of all cells")},
    {Group::LessonsOfOthers, "1.18 every state", chosen,
     PACKDECK_TEXT("Behaviour", "faults are looked at in every state and substate")},
    {Group::LessonsOfOthers, "1.18 charged link", chosen, PACKDECK_TEXT("Behaviour", "a charged link is no weld")},
    {Group::ThePack, "2.1", chosen, PACKDECK_TEXT("Behaviour", "strings share the current at one terminal voltage")},
    {Group::ThePack, "2.2 cells", chosen, PACKDECK_TEXT("Behaviour", "two RC pairs, exact for any interval")},
    {Group::ThePack, "2.2 hysteresis", chosen, PACKDECK_TEXT("Behaviour", "one state, after Plett")},
    {Group::ThePack, "2.2 entropy", chosen, PACKDECK_TEXT("Behaviour", "voltage and heat by temperature")},
    {Group::ThePack, "2.3", chosen, PACKDECK_TEXT("Behaviour", "seeded spread, self-discharge doubling in 10 K")},
    {Group::ThePack, "2.4 network", chosen, PACKDECK_TEXT("Behaviour", "heat is stored or released")},
    {Group::ThePack, "2.4 runaway", chosen, PACKDECK_TEXT("Behaviour", "above 130 degC a cell burns, its gas is seen")},
    {Group::ThePack, "2.4 coolant", chosen, PACKDECK_TEXT("Behaviour", "a cold plate warms along the string")},
    {Group::ThePack, "2.5 thermistor", chosen, PACKDECK_TEXT("Behaviour", "beta equation and 12 bits")},
    {Group::ThePack, "2.5 cells", chosen, PACKDECK_TEXT("Behaviour", "14 bits, noise, offset, drift")},
    {Group::ThePack, "2.5 junction unit", chosen, PACKDECK_TEXT("Behaviour", "gain, offset, noise, periods")},
    {Group::ThePack, "2.6 mechanics", chosen, PACKDECK_TEXT("Behaviour", "closing, bounce, opening, skew")},
    {Group::ThePack, "2.6 weld", chosen,
     PACKDECK_TEXT("Behaviour", "contacts may weld by inrush and by breaking too much")},
    {Group::ThePack, "2.7 link", chosen, PACKDECK_TEXT("Behaviour", "exact precharge of the load")},
    {Group::ThePack, "2.7 charger", chosen,
     PACKDECK_TEXT("Behaviour", "constant current, then the highest cell; 300 ms to stop")},
    {Group::ThePack, "2.7 drive", chosen, PACKDECK_TEXT("Behaviour", "speed traces become power")},
    {Group::ThePack, "2.8", chosen, PACKDECK_TEXT("Behaviour", "every fault of the list has its reaction")},
    {Group::ThePack, "2.9 same bytes", chosen, PACKDECK_TEXT("Behaviour", "seed and scenario give the same bytes")},
    {Group::ThePack, "2.9 snapshot", chosen, PACKDECK_TEXT("Behaviour", "a copy goes on like the original")},
    {Group::ThePack, "2.9 no allocation", chosen, PACKDECK_TEXT("Behaviour", "a step allocates nothing")},
    {Group::ThePack, "2.9 charge", chosen, PACKDECK_TEXT("Behaviour", "charge and energy are conserved")},
    {Group::TimesAndTypeTests, "4.1", chosen, PACKDECK_TEXT("Behaviour", "periods and bus load")},
    {Group::TimesAndTypeTests, "4.2", chosen, PACKDECK_TEXT("Behaviour", "reaction times")},
    {Group::TimesAndTypeTests, "4.3 overcharge", chosen, PACKDECK_TEXT("Behaviour", "a charger that ignores limits")},
    {Group::TimesAndTypeTests, "4.3 over-discharge", chosen, PACKDECK_TEXT("Behaviour", "a load that ignores limits")},
    {Group::TimesAndTypeTests, "4.3 over-temperature", chosen,
     PACKDECK_TEXT("Behaviour", "ambient rises by 2 K a minute")},
    {Group::TimesAndTypeTests, "4.3 external short", chosen, PACKDECK_TEXT("Behaviour", "the fuse, then the unit")},
    {Group::TimesAndTypeTests, "4.3 charging control", chosen,
     PACKDECK_TEXT("Behaviour", "a charger beyond its voltage or its current")},
    {Group::TimesAndTypeTests, "4.3 over-current", chosen, PACKDECK_TEXT("Behaviour", "a load beyond the limit")},
    {Group::TimesAndTypeTests, "4.3 cooling", chosen, PACKDECK_TEXT("Behaviour", "loss of cooling")},
});

constexpr std::size_t indexOf(std::string_view rule)
{
    std::size_t index = 0;
    while (index < table.size() && table[index].rule != rule) {
        ++index;
    }
    return index;
}

constexpr std::size_t firstTransition = indexOf("T01");
constexpr std::size_t firstReason = indexOf("R32");
static_assert(table[firstTransition + 26].rule == "T27");
static_assert(table[firstReason + d1000::reasonCount - 1].rule == "R56");

} // namespace

std::string_view name(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Documented:
        return PACKDECK_TEXT("Provenance", "documented");
    case Provenance::Inferred:
        return PACKDECK_TEXT("Provenance", "inferred");
    case Provenance::Chosen:
        return PACKDECK_TEXT("Provenance", "chosen");
    }
    return "?";
}

std::string_view title(BehaviourGroup group)
{
    switch (group) {
    case Group::SensingAndCommands:
        return PACKDECK_TEXT("BehaviourGroup", "Sensing and commands");
    case Group::Transitions:
        return PACKDECK_TEXT("BehaviourGroup", "Transitions");
    case Group::Contactors:
        return PACKDECK_TEXT("BehaviourGroup", "Contactors");
    case Group::FaultReasons:
        return PACKDECK_TEXT("BehaviourGroup", "Fault reasons");
    case Group::Precharge:
        return PACKDECK_TEXT("BehaviourGroup", "Precharge");
    case Group::CellsBalancingEstimates:
        return PACKDECK_TEXT("BehaviourGroup", "Cells, balancing, estimates");
    case Group::EnclosureInterlockTheUnitItself:
        return PACKDECK_TEXT("BehaviourGroup", "Enclosure, interlock, the unit itself");
    case Group::ContradictionsResolved:
        return PACKDECK_TEXT("BehaviourGroup", "Contradictions resolved");
    case Group::LessonsOfOthers:
        return PACKDECK_TEXT("BehaviourGroup", "Lessons of other firmware");
    case Group::ThePack:
        return PACKDECK_TEXT("BehaviourGroup", "The pack");
    case Group::TimesAndTypeTests:
        return PACKDECK_TEXT("BehaviourGroup", "Times and type tests");
    }
    return "?";
}

std::span<const Behaviour> behaviours()
{
    return table;
}

std::optional<Provenance> provenanceOf(std::string_view rule)
{
    const std::size_t index = indexOf(rule);
    return index < table.size() ? std::optional(table[index].provenance) : std::nullopt;
}

Provenance provenanceOfTransition(std::uint8_t transition)
{
    constexpr std::size_t transitions = 27;
    const std::size_t place = std::clamp<std::size_t>(transition, 1, transitions) - 1;
    return table[firstTransition + place].provenance;
}

Provenance provenanceOf(d1000::Reason reason)
{
    return table[firstReason + static_cast<std::size_t>(reason)].provenance;
}

std::string_view ruleOf(EventKind kind)
{
    switch (kind) {
    case EventKind::OpenedUnderLoad:
        return "T14";
    case EventKind::LinkCharged:
        return "W2";
    case EventKind::ZeroOffsetTooLarge:
        return "T03";
    case EventKind::PrechargeFailed:
        return "R56";
    case EventKind::PrechargeLockOut:
        return "1.7 limiter";
    case EventKind::HandOverUnproven:
        return "1.3 hand-over";
    case EventKind::BatteryFull:
        return "1.10 full";
    case EventKind::EvccStopped:
        return "T25";
    case EventKind::ChargeStopTimedOut:
        return "T27";
    case EventKind::IsolationLow:
        return "1.14 isolation";
    case EventKind::LowSideFault:
        return "1.14 low-side switches";
    case EventKind::VapourRising:
        return "1.11 baseline";
    case EventKind::WatchdogReset:
        return "1.13 watchdog";
    case EventKind::RecoveryCharge:
        return "1.6 recovery";
    }
    return "";
}

std::uint8_t transitionBetween(d1000::State from, d1000::State to)
{
    using d1000::State;

    struct Way
    {
        State from;
        State to;
    };

    // T02, T03 ...: T01 is the start.
    constexpr std::array<Way, 26> ways{{{State::Init, State::Calibrate},
                                        {State::Calibrate, State::Safe},
                                        {State::Safe, State::Idle},
                                        {State::Idle, State::Connect},
                                        {State::Idle, State::ChargeInit},
                                        {State::Idle, State::Disconnect},
                                        {State::Connect, State::Precharge},
                                        {State::Connect, State::Idle},
                                        {State::Connect, State::Disconnect},
                                        {State::Precharge, State::Enabled},
                                        {State::Precharge, State::Idle},
                                        {State::Precharge, State::Disconnect},
                                        {State::Enabled, State::Idle},
                                        {State::Enabled, State::Disconnect},
                                        {State::Disconnect, State::Safe},
                                        {State::ChargeInit, State::Safe},
                                        {State::ChargeInit, State::ChargeConnect},
                                        {State::ChargeInit, State::Idle},
                                        {State::ChargeInit, State::Disconnect},
                                        {State::ChargeConnect, State::ChargeEnabled},
                                        {State::ChargeConnect, State::ChargeStopping},
                                        {State::ChargeConnect, State::Disconnect},
                                        {State::ChargeEnabled, State::ChargeStopping},
                                        {State::ChargeEnabled, State::Disconnect},
                                        {State::ChargeStopping, State::Idle},
                                        {State::ChargeStopping, State::Disconnect}}};
    if (to == State::Init) {
        return 1;
    }
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways[i].from == from && ways[i].to == to) {
            return static_cast<std::uint8_t>(i + 2);
        }
    }
    return 0;
}

} // namespace packdeck::bmu
