<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Analysis</name>
    <message>
        <source>{0} from {1} to {2} mV</source>
        <translation>{0} von {1} bis {2} mV</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>beim Entladen</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>beim Laden</translation>
    </message>
    <message>
        <source>small current or settling</source>
        <translation>kleiner Strom oder Einschwingen</translation>
    </message>
    <message>
        <source>current unknown</source>
        <translation>Strom unbekannt</translation>
    </message>
    <message>
        <source>No cell was measured in this span.</source>
        <translation>In dieser Spanne wurde keine Zelle gemessen.</translation>
    </message>
    <message>
        <source>No current was measured: rest, load, resistance and throughput are unknown.</source>
        <translation>Kein Strom gemessen: Ruhe, Last, Widerstand und Durchsatz unbekannt.</translation>
    </message>
    <message>
        <source>Only the filtered current is there: steps and resistance cannot be told.</source>
        <translation>Nur der gefilterte Strom liegt vor: Sprünge und Widerstand sind nicht bestimmbar.</translation>
    </message>
    <message>
        <source>The pack never rested long enough: nothing is said at rest.</source>
        <translation>Das Pack ruhte nie lange genug: keine Aussage in Ruhe.</translation>
    </message>
    <message>
        <source>Not enough steps of the current for a resistance.</source>
        <translation>Zu wenige Stromsprünge für einen Widerstand.</translation>
    </message>
    <message>
        <source>No state of charge was received.</source>
        <translation>Kein Ladezustand empfangen.</translation>
    </message>
    <message>
        <source>No temperature was measured.</source>
        <translation>Keine Temperatur gemessen.</translation>
    </message>
    <message>
        <source>No node told which cells it balances.</source>
        <translation>Kein Knoten meldete, welche Zellen er balanciert.</translation>
    </message>
    <message>
        <source>Neither power nor pack voltage was received: energy is unknown.</source>
        <translation>Weder Leistung noch Packspannung empfangen: Energie unbekannt.</translation>
    </message>
    <message>
        <source>Some cells of this pack were never measured in this span.</source>
        <translation>Einige Zellen dieses Packs wurden in dieser Spanne nie gemessen.</translation>
    </message>
    <message>
        <source>The current is missing for a part of the span: that part counts for nothing.</source>
        <translation>Für einen Teil der Spanne fehlt der Strom: dieser Teil zählt nicht.</translation>
    </message>
    <message>
        <source>Raw frames before the span shown are no longer kept: it begins later than asked for.</source>
        <translation>Rohframes vor der gezeigten Spanne sind nicht mehr vorhanden: sie beginnt später als verlangt.</translation>
    </message>
</context>
<context>
    <name>AnalysisWords</name>
    <message>
        <source>Analysis of a session</source>
        <translation>Analyse einer Sitzung</translation>
    </message>
    <message>
        <source>Analysis of %1</source>
        <translation>Analyse von %1</translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>the junction unit speaks IVT-S frames on the internal bus</source>
        <translation>die Junction-Box spricht auf dem internen Bus IVT-S-Frames</translation>
    </message>
    <message>
        <source>U3 (U2) means something only while contactor 1 (4) is closed</source>
        <translation>U3 (U2) gilt nur, solange Schütz 1 (4) zu ist</translation>
    </message>
    <message>
        <source>only a valid frame re-arms the control watchdog</source>
        <translation>nur ein gültiger Frame setzt den Befehls-Watchdog zurück</translation>
    </message>
    <message>
        <source>the command changes only with type 1 and one of the six values</source>
        <translation>der Befehl ändert sich nur mit Typ 1 und einem der sechs Werte</translation>
    </message>
    <message>
        <source>multi-bit and unknown values are ignored and counted</source>
        <translation>Werte mit mehreren Bits und unbekannte werden ignoriert und gezählt</translation>
    </message>
    <message>
        <source>type 1 with command 0 keeps the stored command</source>
        <translation>Typ 1 mit Befehl 0 behält den gespeicherten Befehl</translation>
    </message>
    <message>
        <source>leaving SAFE needs an Idle received after SAFE was entered</source>
        <translation>SAFE verlassen erfordert ein Idle, empfangen nach Eintritt in SAFE</translation>
    </message>
    <message>
        <source>power-up to INITIALISE</source>
        <translation>Einschalten nach INITIALISE</translation>
    </message>
    <message>
        <source>INITIALISE to CALIBRATE: everything there for 500 ms</source>
        <translation>INITIALISE nach CALIBRATE: alles seit 500 ms da</translation>
    </message>
    <message>
        <source>CALIBRATE to SAFE: zero of the current taken, at most 5 s</source>
        <translation>CALIBRATE nach SAFE: Stromnullpunkt genommen, höchstens 5 s</translation>
    </message>
    <message>
        <source>SAFE to IDLE: Idle, no active and no latched fault</source>
        <translation>SAFE nach IDLE: Idle, kein anstehender und kein verriegelter Fehler</translation>
    </message>
    <message>
        <source>IDLE to CONNECT</source>
        <translation>IDLE nach CONNECT</translation>
    </message>
    <message>
        <source>IDLE to CHARGE_INIT</source>
        <translation>IDLE nach CHARGE_INIT</translation>
    </message>
    <message>
        <source>IDLE to DISCONNECT on a fault</source>
        <translation>IDLE nach DISCONNECT bei Fehler</translation>
    </message>
    <message>
        <source>CONNECT to PRECHARGE: Enable and the precharge context; missing for 5 s is LOADVOLTAGE</source>
        <translation>CONNECT nach PRECHARGE: Enable und der Vorlade-Kontext; fehlt er 5 s, ist das LOADVOLTAGE</translation>
    </message>
    <message>
        <source>CONNECT to IDLE</source>
        <translation>CONNECT nach IDLE</translation>
    </message>
    <message>
        <source>CONNECT to DISCONNECT on a fault</source>
        <translation>CONNECT nach DISCONNECT bei Fehler</translation>
    </message>
    <message>
        <source>PRECHARGE to ENABLED when complete</source>
        <translation>PRECHARGE nach ENABLED, wenn abgeschlossen</translation>
    </message>
    <message>
        <source>PRECHARGE to IDLE</source>
        <translation>PRECHARGE nach IDLE</translation>
    </message>
    <message>
        <source>PRECHARGE to DISCONNECT on a fault or failure</source>
        <translation>PRECHARGE nach DISCONNECT bei Fehler oder Vorladefehler</translation>
    </message>
    <message>
        <source>ENABLED to IDLE: soft opening, not cancelled by a later Enable</source>
        <translation>ENABLED nach IDLE: sanftes Öffnen, durch späteres Enable nicht abgebrochen</translation>
    </message>
    <message>
        <source>ENABLED to DISCONNECT on a fault</source>
        <translation>ENABLED nach DISCONNECT bei Fehler</translation>
    </message>
    <message>
        <source>DISCONNECT to SAFE: current gone or 2 s</source>
        <translation>DISCONNECT nach SAFE: Strom weg oder 2 s</translation>
    </message>
    <message>
        <source>CHARGE_INIT to SAFE without a charging method</source>
        <translation>CHARGE_INIT nach SAFE ohne Lademethode</translation>
    </message>
    <message>
        <source>CHARGE_INIT to CHARGE_CONNECT</source>
        <translation>CHARGE_INIT nach CHARGE_CONNECT</translation>
    </message>
    <message>
        <source>CHARGE_INIT to IDLE: command, EVCC error, 50 s</source>
        <translation>CHARGE_INIT nach IDLE: Befehl, EVCC-Fehler, 50 s</translation>
    </message>
    <message>
        <source>CHARGE_INIT to DISCONNECT on a fault</source>
        <translation>CHARGE_INIT nach DISCONNECT bei Fehler</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT to CHARGE_ENABLED: close request, or U2 at U1 for 100 ms</source>
        <translation>CHARGE_CONNECT nach CHARGE_ENABLED: Schließanforderung, oder U2 seit 100 ms auf U1</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT to CHARGE_STOPPING</source>
        <translation>CHARGE_CONNECT nach CHARGE_STOPPING</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT to DISCONNECT: fault, emergency stop, 50 s</source>
        <translation>CHARGE_CONNECT nach DISCONNECT: Fehler, Not-Aus, 50 s</translation>
    </message>
    <message>
        <source>CHARGE_ENABLED to CHARGE_STOPPING: command, open request, full</source>
        <translation>CHARGE_ENABLED nach CHARGE_STOPPING: Befehl, Öffnungsanforderung, voll</translation>
    </message>
    <message>
        <source>CHARGE_ENABLED to DISCONNECT: fault, emergency stop</source>
        <translation>CHARGE_ENABLED nach DISCONNECT: Fehler, Not-Aus</translation>
    </message>
    <message>
        <source>CHARGE_STOPPING to IDLE: weld check done, or current gone</source>
        <translation>CHARGE_STOPPING nach IDLE: Kleberprüfung fertig oder Strom weg</translation>
    </message>
    <message>
        <source>CHARGE_STOPPING to DISCONNECT: fault, weld, 20 s</source>
        <translation>CHARGE_STOPPING nach DISCONNECT: Fehler, Kleber, 20 s</translation>
    </message>
    <message>
        <source>one state bit at a time</source>
        <translation>immer nur ein Zustandsbit</translation>
    </message>
    <message>
        <source>contactor targets are a function of state, method and substep</source>
        <translation>Schütz-Sollstellungen sind eine Funktion von Zustand, Methode und Teilschritt</translation>
    </message>
    <message>
        <source>2 and 3 together at most 150 ms</source>
        <translation>2 und 3 zusammen höchstens 150 ms</translation>
    </message>
    <message>
        <source>3 never closes without a completed precharge in the same session</source>
        <translation>3 schließt nie ohne abgeschlossene Vorladung in derselben Sitzung</translation>
    </message>
    <message>
        <source>everything open within one tick of SAFE</source>
        <translation>alles offen innerhalb eines Takts von SAFE</translation>
    </message>
    <message>
        <source>no contactor closes after a fault until a new Idle</source>
        <translation>nach einem Fehler schließt kein Schütz bis zu einem neuen Idle</translation>
    </message>
    <message>
        <source>a second between two closings of one contactor</source>
        <translation>eine Sekunde zwischen zwei Schließungen eines Schützes</translation>
    </message>
    <message>
        <source>what a transition waits for is said, by its number</source>
        <translation>worauf ein Übergang wartet, wird mit seiner Nummer genannt</translation>
    </message>
    <message>
        <source>contactors closed in each state</source>
        <translation>geschlossene Schütze je Zustand</translation>
    </message>
    <message>
        <source>states in which cells are bled</source>
        <translation>Zustände mit Balancing</translation>
    </message>
    <message>
        <source>3 closes before 2 opens</source>
        <translation>3 schließt, bevor 2 öffnet</translation>
    </message>
    <message>
        <source>the nibbles of ContactorInfo</source>
        <translation>die Nibbles von ContactorInfo</translation>
    </message>
    <message>
        <source>200 ms to move after a command</source>
        <translation>200 ms zum Bewegen nach einem Befehl</translation>
    </message>
    <message>
        <source>100 ms of disagreement</source>
        <translation>100 ms Widerspruch</translation>
    </message>
    <message>
        <source>without an auxiliary contact nothing is checked against it</source>
        <translation>ohne Hilfskontakt wird nichts dagegen geprüft</translation>
    </message>
    <message>
        <source>a weld latches, stuck open clears in SAFE</source>
        <translation>ein Kleber verriegelt, offen hängend löscht in SAFE</translation>
    </message>
    <message>
        <source>weld by the auxiliary contact</source>
        <translation>Kleber am Hilfskontakt erkannt</translation>
    </message>
    <message>
        <source>weld of 5 by U2 at the end of a charge</source>
        <translation>Kleber von 5 anhand U2 am Ladeende</translation>
    </message>
    <message>
        <source>SELFTESTFAIL</source>
        <translation>SELFTESTFAIL</translation>
    </message>
    <message>
        <source>WATCHDOGFAIL</source>
        <translation>WATCHDOGFAIL</translation>
    </message>
    <message>
        <source>CONTACTORFAIL</source>
        <translation>CONTACTORFAIL</translation>
    </message>
    <message>
        <source>HVIL</source>
        <translation>HVIL</translation>
    </message>
    <message>
        <source>BATTVOLTAGE</source>
        <translation>BATTVOLTAGE</translation>
    </message>
    <message>
        <source>PACKVOLTAGE</source>
        <translation>PACKVOLTAGE</translation>
    </message>
    <message>
        <source>LOADVOLTAGE</source>
        <translation>LOADVOLTAGE</translation>
    </message>
    <message>
        <source>CHARGERVOLTAGE</source>
        <translation>CHARGERVOLTAGE</translation>
    </message>
    <message>
        <source>OVERCURRENT</source>
        <translation>OVERCURRENT</translation>
    </message>
    <message>
        <source>NODECOUNT</source>
        <translation>NODECOUNT</translation>
    </message>
    <message>
        <source>CELLCOUNT</source>
        <translation>CELLCOUNT</translation>
    </message>
    <message>
        <source>TEMPCOUNT</source>
        <translation>TEMPCOUNT</translation>
    </message>
    <message>
        <source>BJU</source>
        <translation>BJU</translation>
    </message>
    <message>
        <source>IO</source>
        <translation>IO</translation>
    </message>
    <message>
        <source>CONTROLTIMEOUT</source>
        <translation>CONTROLTIMEOUT</translation>
    </message>
    <message>
        <source>INTERNALCOMMS</source>
        <translation>INTERNALCOMMS</translation>
    </message>
    <message>
        <source>OVERVOLT</source>
        <translation>OVERVOLT</translation>
    </message>
    <message>
        <source>UNDERVOLT</source>
        <translation>UNDERVOLT</translation>
    </message>
    <message>
        <source>OVERTEMP</source>
        <translation>OVERTEMP</translation>
    </message>
    <message>
        <source>UNDERTEMP</source>
        <translation>UNDERTEMP</translation>
    </message>
    <message>
        <source>PRESSURE</source>
        <translation>PRESSURE</translation>
    </message>
    <message>
        <source>HUMIDITY</source>
        <translation>HUMIDITY</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>VOC</translation>
    </message>
    <message>
        <source>NOX</source>
        <translation>NOX</translation>
    </message>
    <message>
        <source>PRECHARGE</source>
        <translation>PRECHARGE</translation>
    </message>
    <message>
        <source>set and clear times and hysteresis by one debounce engine over one table</source>
        <translation>Setz- und Löschzeiten und Hysterese durch eine Entprellung über eine Tabelle</translation>
    </message>
    <message>
        <source>each reason carries its part, value and limit</source>
        <translation>jeder Grund nennt Teil, Wert und Grenze</translation>
    </message>
    <message>
        <source>the reason word is active, latched, or the cause of the present state</source>
        <translation>das Grundwort ist anstehend, verriegelt oder Ursache des jetzigen Zustands</translation>
    </message>
    <message>
        <source>UNDERTEMP when charged below 20 K above the minimum</source>
        <translation>UNDERTEMP beim Laden unter 20 K über dem Minimum</translation>
    </message>
    <message>
        <source>a deeply discharged pack may be charged once at C/20 in spite of UNDERVOLT</source>
        <translation>ein tiefentladenes Pack darf trotz UNDERVOLT einmal mit C/20 geladen werden</translation>
    </message>
    <message>
        <source>act through the current limits</source>
        <translation>wirken über die Stromgrenzen</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>OVERCURRENTMAX</source>
        <translation>OVERCURRENTMAX</translation>
    </message>
    <message>
        <source>OVERCURRENTPCHG</source>
        <translation>OVERCURRENTPCHG</translation>
    </message>
    <message>
        <source>NEGCURRENT</source>
        <translation>NEGCURRENT</translation>
    </message>
    <message>
        <source>STABLECURRENT</source>
        <translation>STABLECURRENT</translation>
    </message>
    <message>
        <source>OVERVOLTAGE</source>
        <translation>OVERVOLTAGE</translation>
    </message>
    <message>
        <source>STABLEVOLTAGE</source>
        <translation>STABLEVOLTAGE</translation>
    </message>
    <message>
        <source>voltage within delta and little current, for 100 ms</source>
        <translation>Spannung innerhalb Delta und kleiner Strom, seit 100 ms</translation>
    </message>
    <message>
        <source>three failures in 60 s lock it out for 60 s</source>
        <translation>drei Fehlschläge in 60 s sperren sie für 60 s</translation>
    </message>
    <message>
        <source>ok, untrusted, open, absent, stale; minimum and maximum only of good cells</source>
        <translation>ok, zweifelhaft, offen, fehlend, veraltet; Minimum und Maximum nur aus guten Zellen</translation>
    </message>
    <message>
        <source>300 mV from the median at little current is not trusted after 500 ms</source>
        <translation>300 mV vom Median bei kleinem Strom gilt nach 500 ms als zweifelhaft</translation>
    </message>
    <message>
        <source>more than five doubtful cells in a string, or any missing one, is CELLCOUNT</source>
        <translation>mehr als fünf zweifelhafte Zellen im Strang, oder eine fehlende, ist CELLCOUNT</translation>
    </message>
    <message>
        <source>when cells may be bled</source>
        <translation>wann Balancing erlaubt ist</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>at most eight cells of a node, highest first</source>
        <translation>höchstens acht Zellen eines Knotens, höchste zuerst</translation>
    </message>
    <message>
        <source>odd and even take turns, a pause before each scan</source>
        <translation>ungerade und gerade im Wechsel, Pause vor jeder Messung</translation>
    </message>
    <message>
        <source>reported state of charge from the weakest and the fullest cell</source>
        <translation>gemeldeter Ladezustand aus schwächster und vollster Zelle</translation>
    </message>
    <message>
        <source>full ends the charge</source>
        <translation>voll beendet das Laden</translation>
    </message>
    <message>
        <source>the warning under-voltage at little current is empty</source>
        <translation>Warn-Unterspannung bei kleinem Strom heißt leer</translation>
    </message>
    <message>
        <source>capacity within 2 % after three spans, resistance within 10 %</source>
        <translation>Kapazität auf 2 % nach drei Abschnitten, Widerstand auf 10 %</translation>
    </message>
    <message>
        <source>VOC and NOx are not judged in the first minute</source>
        <translation>VOC und NOx werden in der ersten Minute nicht bewertet</translation>
    </message>
    <message>
        <source>five times the last hour&apos;s median is a warning</source>
        <translation>das Fünffache des Medians der letzten Stunde ist eine Warnung</translation>
    </message>
    <message>
        <source>four interlock flags, 100 ms, not latching</source>
        <translation>vier Interlock-Flags, 100 ms, nicht verriegelnd</translation>
    </message>
    <message>
        <source>23 tests, a bit each</source>
        <translation>23 Tests, je ein Bit</translation>
    </message>
    <message>
        <source>an injected fault is seen within two intervals</source>
        <translation>ein eingespeister Fehler wird in zwei Intervallen erkannt</translation>
    </message>
    <message>
        <source>six tasks: Ok, Slow, Fast, Fail</source>
        <translation>sechs Tasks: Ok, Slow, Fast, Fail</translation>
    </message>
    <message>
        <source>a hung unit is reset and says so</source>
        <translation>ein hängendes Gerät wird zurückgesetzt und meldet es</translation>
    </message>
    <message>
        <source>load enable, fan, alarm</source>
        <translation>Lastfreigabe, Lüfter, Alarm</translation>
    </message>
    <message>
        <source>below 100 ohm/V is an event</source>
        <translation>unter 100 ohm/V ist ein Ereignis</translation>
    </message>
    <message>
        <source>parameters are checked when they are written</source>
        <translation>Parameter werden beim Schreiben geprüft</translation>
    </message>
    <message>
        <source>board temperature limits may be stored swapped</source>
        <translation>Platinentemperaturgrenzen dürfen vertauscht gespeichert sein</translation>
    </message>
    <message>
        <source>strings in parallel, a sum each</source>
        <translation>Stränge parallel, je eine Summe</translation>
    </message>
    <message>
        <source>cells are bled while charging unless the vendor&apos;s table is strict</source>
        <translation>Balancing beim Laden, außer die Herstellertabelle gilt streng</translation>
    </message>
    <message>
        <source>IDLE leaves by DISCONNECT</source>
        <translation>IDLE wird über DISCONNECT verlassen</translation>
    </message>
    <message>
        <source>nodes from 27 on stand behind the diagnostics</source>
        <translation>Knoten ab 27 liegen hinter der Diagnose</translation>
    </message>
    <message>
        <source>the charger&apos;s voltage is the auxiliary voltage where there is a charger</source>
        <translation>die Laderspannung ist die Hilfsspannung, wo es einen Lader gibt</translation>
    </message>
    <message>
        <source>board temperatures raise OVERTEMP and UNDERTEMP</source>
        <translation>Platinentemperaturen lösen OVERTEMP und UNDERTEMP aus</translation>
    </message>
    <message>
        <source>SAFE after CALIBRATE shows no reason</source>
        <translation>SAFE nach CALIBRATE zeigt keinen Grund</translation>
    </message>
    <message>
        <source>strings share the current at one terminal voltage</source>
        <translation>Stränge teilen den Strom bei einer Klemmenspannung</translation>
    </message>
    <message>
        <source>two RC pairs, exact for any interval</source>
        <translation>zwei RC-Glieder, exakt für jedes Intervall</translation>
    </message>
    <message>
        <source>one state, after Plett</source>
        <translation>ein Zustand, nach Plett</translation>
    </message>
    <message>
        <source>voltage and heat by temperature</source>
        <translation>Spannung und Wärme über der Temperatur</translation>
    </message>
    <message>
        <source>seeded spread, self-discharge doubling in 10 K</source>
        <translation>Streuung aus Seed, Selbstentladung verdoppelt je 10 K</translation>
    </message>
    <message>
        <source>heat is stored or released</source>
        <translation>Wärme wird gespeichert oder abgegeben</translation>
    </message>
    <message>
        <source>above 130 degC a cell burns, its gas is seen</source>
        <translation>über 130 degC brennt eine Zelle, ihr Gas wird erkannt</translation>
    </message>
    <message>
        <source>a cold plate warms along the string</source>
        <translation>eine Kühlplatte erwärmt sich entlang des Strangs</translation>
    </message>
    <message>
        <source>beta equation and 12 bits</source>
        <translation>Beta-Gleichung und 12 Bit</translation>
    </message>
    <message>
        <source>14 bits, noise, offset, drift</source>
        <translation>14 Bit, Rauschen, Offset, Drift</translation>
    </message>
    <message>
        <source>gain, offset, noise, periods</source>
        <translation>Verstärkung, Offset, Rauschen, Perioden</translation>
    </message>
    <message>
        <source>closing, bounce, opening, skew</source>
        <translation>Schließen, Prellen, Öffnen, Zeitversatz</translation>
    </message>
    <message>
        <source>contacts may weld by inrush and by breaking too much</source>
        <translation>Kontakte können durch Einschaltstrom und zu großen Ausschaltstrom verkleben</translation>
    </message>
    <message>
        <source>exact precharge of the load</source>
        <translation>exakte Vorladung des Zwischenkreises</translation>
    </message>
    <message>
        <source>constant current, then the highest cell; 300 ms to stop</source>
        <translation>Konstantstrom, dann höchste Zelle; 300 ms bis Stopp</translation>
    </message>
    <message>
        <source>speed traces become power</source>
        <translation>Geschwindigkeitsprofile werden Leistung</translation>
    </message>
    <message>
        <source>every fault of the list has its reaction</source>
        <translation>jeder Fehler der Liste hat seine Reaktion</translation>
    </message>
    <message>
        <source>seed and scenario give the same bytes</source>
        <translation>Seed und Szenario ergeben dieselben Bytes</translation>
    </message>
    <message>
        <source>a copy goes on like the original</source>
        <translation>eine Kopie läuft weiter wie das Original</translation>
    </message>
    <message>
        <source>a step allocates nothing</source>
        <translation>ein Schritt belegt keinen Speicher</translation>
    </message>
    <message>
        <source>charge and energy are conserved</source>
        <translation>Ladung und Energie bleiben erhalten</translation>
    </message>
    <message>
        <source>periods and bus load</source>
        <translation>Perioden und Buslast</translation>
    </message>
    <message>
        <source>reaction times</source>
        <translation>Reaktionszeiten</translation>
    </message>
    <message>
        <source>a charger that ignores limits</source>
        <translation>ein Lader, der Grenzen ignoriert</translation>
    </message>
    <message>
        <source>a load that ignores limits</source>
        <translation>eine Last, die Grenzen ignoriert</translation>
    </message>
    <message>
        <source>ambient rises by 2 K a minute</source>
        <translation>Umgebung steigt um 2 K je Minute</translation>
    </message>
    <message>
        <source>the fuse, then the unit</source>
        <translation>erst die Sicherung, dann das Gerät</translation>
    </message>
    <message>
        <source>loss of cooling</source>
        <translation>Ausfall der Kühlung</translation>
    </message>
    <message>
        <source>weld by a load voltage that follows the battery; a charged link is none</source>
        <translation>Kleber, wenn eine Lastspannung der Batterie folgt; ein geladener Zwischenkreis ist keiner</translation>
    </message>
    <message>
        <source>minimum and maximum printed swapped are taken the right way round</source>
        <translation>vertauscht gedruckte Minima und Maxima werden richtig herum gelesen</translation>
    </message>
    <message>
        <source>charging by OTHER is External, 2</source>
        <translation>Laden durch OTHER ist External, 2</translation>
    </message>
    <message>
        <source>Charge Initialise leads from IDLE to CHARGE_INIT</source>
        <translation>Charge Initialise führt von IDLE nach CHARGE_INIT</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT is left for CHARGE_STOPPING</source>
        <translation>CHARGE_CONNECT wird nach CHARGE_STOPPING verlassen</translation>
    </message>
    <message>
        <source>External charging knows no charge point; 50 s in CHARGE_INIT</source>
        <translation>externes Laden kennt keinen Ladepunkt; 50 s in CHARGE_INIT</translation>
    </message>
    <message>
        <source>a charger&apos;s precharge of 50 s ends in DISCONNECT</source>
        <translation>eine Lader-Vorladung von 50 s endet in DISCONNECT</translation>
    </message>
    <message>
        <source>errors and time-outs lead to SAFE by DISCONNECT</source>
        <translation>Fehler und Zeitüberschreitungen führen über DISCONNECT nach SAFE</translation>
    </message>
    <message>
        <source>a base ID has to leave room for the services</source>
        <translation>eine Basis-ID muss Platz für die Dienste lassen</translation>
    </message>
    <message>
        <source>a precharge resistance counts in 0.1 ohm</source>
        <translation>ein Vorladewiderstand zählt in 0,1 Ohm</translation>
    </message>
    <message>
        <source>current limits count in 0.1 A</source>
        <translation>Stromgrenzen zählen in 0,1 A</translation>
    </message>
    <message>
        <source>the pack&apos;s capacity is in Ah</source>
        <translation>die Kapazität des Packs steht in Ah</translation>
    </message>
    <message>
        <source>auxiliary contacts are configured at 0x60</source>
        <translation>Hilfskontakte werden in 0x60 konfiguriert</translation>
    </message>
    <message>
        <source>a point of the voltage table is at most 32767</source>
        <translation>ein Punkt der Spannungstabelle ist höchstens 32767</translation>
    </message>
    <message>
        <source>cell limits end at 5 V</source>
        <translation>Zellgrenzen enden bei 5 V</translation>
    </message>
    <message>
        <source>full is the over-voltage warning, not the number 100 %</source>
        <translation>voll ist die Überspannungswarnung, nicht die Zahl 100 %</translation>
    </message>
    <message>
        <source>a node has four cells at least</source>
        <translation>ein Knoten hat mindestens vier Zellen</translation>
    </message>
    <message>
        <source>limits of VOC and NOx are parameters</source>
        <translation>Grenzwerte für VOC und NOx sind Parameter</translation>
    </message>
    <message>
        <source>reasons are named as in V1.2</source>
        <translation>Gründe heißen wie in V1.2</translation>
    </message>
    <message>
        <source>the first task&apos;s status has four bits, the others eight</source>
        <translation>der Status des ersten Tasks hat vier Bits, die anderen acht</translation>
    </message>
    <message>
        <source>the open-circuit voltage is a cell&apos;s, in mV</source>
        <translation>die Leerlaufspannung ist die einer Zelle, in mV</translation>
    </message>
    <message>
        <source>which reasons latch</source>
        <translation>welche Gründe verriegeln</translation>
    </message>
    <message>
        <source>a control unit may be silent for 5 s</source>
        <translation>ein Steuergerät darf 5 s stumm sein</translation>
    </message>
    <message>
        <source>contactor 2 is the precharge, 3 the main positive</source>
        <translation>Schütz 2 ist die Vorladung, 3 das Haupt-Plus</translation>
    </message>
    <message>
        <source>the command message is never sent by the unit</source>
        <translation>die Befehlsbotschaft wird nie vom Gerät gesendet</translation>
    </message>
    <message>
        <source>the charge point&apos;s controller is called EVCC</source>
        <translation>der Controller des Ladepunkts heißt EVCC</translation>
    </message>
    <message>
        <source>V1.1 and V1.2 are told apart by the firmware&apos;s version</source>
        <translation>V1.1 und V1.2 unterscheidet die Firmwareversion</translation>
    </message>
    <message>
        <source>a serial number is filled with zeros</source>
        <translation>eine Seriennummer wird mit Nullen aufgefüllt</translation>
    </message>
    <message>
        <source>what a cell has more than the emptiest after half an hour of rest, over power cycles</source>
        <translation>was eine Zelle nach einer halben Stunde Ruhe mehr hat als die leerste, über Neustarts hinweg</translation>
    </message>
    <message>
        <source>before the first estimate what was reported last; INTERNALCOMMS where that is corrupt</source>
        <translation>vor der ersten Schätzung das zuletzt Gemeldete; INTERNALCOMMS, wenn es verfälscht ist</translation>
    </message>
    <message>
        <source>current for ten seconds, within what the sensor can tell; falls at once, rises slowly, 0 in SAFE</source>
        <translation>Strom für zehn Sekunden, in den Grenzen des Sensors; fällt sofort, steigt langsam, 0 in SAFE</translation>
    </message>
    <message>
        <source>of several faults the one with the shortest delay left opens</source>
        <translation>von mehreren Fehlern öffnet der mit der kürzesten verbleibenden Verzögerung</translation>
    </message>
    <message>
        <source>half an hour of rest corrects the charge, no jump before</source>
        <translation>eine halbe Stunde Ruhe berichtigt die Ladung, vorher kein Sprung</translation>
    </message>
    <message>
        <source>opening waits for the current, not for ever, and says so</source>
        <translation>das Öffnen wartet auf den Strom, nicht ewig, und sagt es</translation>
    </message>
    <message>
        <source>each sense wire is looked at</source>
        <translation>jede Messleitung wird geprüft</translation>
    </message>
    <message>
        <source>lowest and highest are those of all cells</source>
        <translation>niedrigste und höchste gelten für alle Zellen</translation>
    </message>
    <message>
        <source>faults are looked at in every state and substate</source>
        <translation>Fehler werden in jedem Zustand und Teilzustand geprüft</translation>
    </message>
    <message>
        <source>a charged link is no weld</source>
        <translation>ein geladener Zwischenkreis ist kein Kleben</translation>
    </message>
    <message>
        <source>a charger beyond its voltage or its current</source>
        <translation>ein Ladegerät über seiner Spannung oder seinem Strom</translation>
    </message>
    <message>
        <source>a load beyond the limit</source>
        <translation>eine Last über der Grenze</translation>
    </message>
</context>
<context>
    <name>BehaviourGroup</name>
    <message>
        <source>Sensing and commands</source>
        <translation>Messung und Befehle</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>Fault reasons</source>
        <translation>Fehlergründe</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>Cells, balancing, estimates</source>
        <translation>Zellen, Balancing, Schätzwerte</translation>
    </message>
    <message>
        <source>Enclosure, interlock, the unit itself</source>
        <translation>Gehäuse, Interlock, Gerät selbst</translation>
    </message>
    <message>
        <source>Contradictions resolved</source>
        <translation>Aufgelöste Widersprüche</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Das Pack</translation>
    </message>
    <message>
        <source>Times and type tests</source>
        <translation>Zeiten und Typprüfungen</translation>
    </message>
    <message>
        <source>Lessons of other firmware</source>
        <translation>Lehren aus anderer Firmware</translation>
    </message>
</context>
<context>
    <name>Blocker</name>
    <message>
        <source>the command is not Idle</source>
        <translation>der Befehl ist nicht Idle</translation>
    </message>
    <message>
        <source>no Idle received since SAFE was entered</source>
        <translation>seit Eintritt in SAFE kein Idle empfangen</translation>
    </message>
    <message>
        <source>the command is not Connect</source>
        <translation>der Befehl ist nicht Connect</translation>
    </message>
    <message>
        <source>the command is not Enable</source>
        <translation>der Befehl ist nicht Enable</translation>
    </message>
    <message>
        <source>a reason is active</source>
        <translation>ein Grund steht an</translation>
    </message>
    <message>
        <source>a reason is latched until the BMU is reset</source>
        <translation>ein Grund ist bis zum Reset der BMU verriegelt</translation>
    </message>
    <message>
        <source>{0} of {1} nodes answer</source>
        <translation>{0} von {1} Knoten antworten</translation>
    </message>
    <message>
        <source>{0} of {1} cells seen</source>
        <translation>{0} von {1} Zellen erkannt</translation>
    </message>
    <message>
        <source>{0} of {1} thermistors seen</source>
        <translation>{0} von {1} Thermistoren erkannt</translation>
    </message>
    <message>
        <source>the external CAN is down</source>
        <translation>der externe CAN ist ausgefallen</translation>
    </message>
    <message>
        <source>the junction unit is silent</source>
        <translation>die Junction-Box schweigt</translation>
    </message>
    <message>
        <source>a self-test failed</source>
        <translation>ein Selbsttest ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>all conditions are met, for {0} of {1}</source>
        <translation>alle Bedingungen erfüllt, seit {0} von {1}</translation>
    </message>
    <message>
        <source>not all contactors are proven open</source>
        <translation>nicht alle Schütze sind nachweislich offen</translation>
    </message>
    <message>
        <source>the current sensor&apos;s zero is being measured</source>
        <translation>der Nullpunkt des Stromsensors wird gemessen</translation>
    </message>
    <message>
        <source>proven closed for {0} of {1}</source>
        <translation>nachweislich zu seit {0} von {1}</translation>
    </message>
    <message>
        <source>no two fresh samples of the battery voltage U1; the last is {0} old</source>
        <translation>keine zwei aktuellen Messwerte der Batteriespannung U1; der letzte ist {0} alt</translation>
    </message>
    <message>
        <source>no two fresh samples of the load voltage U3; the last is {0} old</source>
        <translation>keine zwei aktuellen Messwerte der ZK-Spannung U3; der letzte ist {0} alt</translation>
    </message>
    <message>
        <source>the load voltage {0} is above {1}</source>
        <translation>die ZK-Spannung {0} liegt über {1}</translation>
    </message>
    <message>
        <source>locked out after three failed precharges, {0} left</source>
        <translation>gesperrt nach drei fehlgeschlagenen Vorladungen, noch {0}</translation>
    </message>
    <message>
        <source>the cell data is {0} old</source>
        <translation>die Zelldaten sind {0} alt</translation>
    </message>
    <message>
        <source>the load is charged already: is a contactor welded?</source>
        <translation>der Zwischenkreis ist schon geladen: Schütz verklebt?</translation>
    </message>
    <message>
        <source>{0} left between two closings</source>
        <translation>noch {0} zwischen zwei Schließungen</translation>
    </message>
    <message>
        <source>the load is {0} below the battery, {1} allowed</source>
        <translation>der Zwischenkreis liegt {0} unter der Batterie, erlaubt {1}</translation>
    </message>
    <message>
        <source>{0} still flow, {1} allowed</source>
        <translation>es fließen noch {0}, erlaubt {1}</translation>
    </message>
    <message>
        <source>voltage and current have not settled for 100 ms yet</source>
        <translation>Spannung und Strom noch nicht seit 100 ms eingeschwungen</translation>
    </message>
    <message>
        <source>{0} flow; opens below {1}</source>
        <translation>es fließen {0}; öffnet unter {1}</translation>
    </message>
    <message>
        <source>waits:</source>
        <translation>wartet:</translation>
    </message>
    <message>
        <source>the command is not Charge Initialise</source>
        <translation>der Befehl ist nicht Charge Initialise</translation>
    </message>
    <message>
        <source>the command is not Charge Enable</source>
        <translation>der Befehl ist nicht Charge Enable</translation>
    </message>
    <message>
        <source>the EVCC is not ready for precharge</source>
        <translation>der EVCC ist nicht bereit zur Vorladung</translation>
    </message>
    <message>
        <source>the EVCC reports an error</source>
        <translation>der EVCC meldet einen Fehler</translation>
    </message>
    <message>
        <source>the EVCC has not asked to close contactor 5</source>
        <translation>der EVCC hat Schütz 5 nicht zum Schließen angefordert</translation>
    </message>
    <message>
        <source>no fresh sample of the charger voltage U2; the last is {0} old</source>
        <translation>kein aktueller Messwert der Laderspannung U2; der letzte ist {0} alt</translation>
    </message>
    <message>
        <source>the charger is {0} away from the battery, {1} allowed</source>
        <translation>der Lader weicht {0} von der Batterie ab, erlaubt {1}</translation>
    </message>
    <message>
        <source>the charger has not held the battery&apos;s voltage for 100 ms yet</source>
        <translation>der Lader hält die Batteriespannung noch keine 100 ms</translation>
    </message>
    <message>
        <source>the EVCC has not asked to open contactor 5</source>
        <translation>der EVCC hat Schütz 5 nicht zum Öffnen angefordert</translation>
    </message>
    <message>
        <source>the weld check of contactor 5 is not done: U2 is {0}</source>
        <translation>die Kleberprüfung von Schütz 5 ist nicht fertig: U2 ist {0}</translation>
    </message>
    <message>
        <source>the EVCC has not finished its session</source>
        <translation>der EVCC hat seine Sitzung nicht beendet</translation>
    </message>
</context>
<context>
    <name>BmuEvent</name>
    <message>
        <source>opened while {0} flowed</source>
        <translation>geöffnet bei {0}</translation>
    </message>
    <message>
        <source>the load was charged already: {0}, battery {1}</source>
        <translation>der Zwischenkreis war schon geladen: {0}, Batterie {1}</translation>
    </message>
    <message>
        <source>the current sensor&apos;s zero was not taken: {0} measured, {1} allowed</source>
        <translation>Nullpunkt des Stromsensors nicht genommen: {0} gemessen, {1} erlaubt</translation>
    </message>
    <message>
        <source>precharge failed: {0}</source>
        <translation>Vorladung fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>three precharges failed: locked out for a minute</source>
        <translation>drei Vorladungen fehlgeschlagen: eine Minute gesperrt</translation>
    </message>
    <message>
        <source>contactor 2 opened although 3 was not proven closed</source>
        <translation>Schütz 2 geöffnet, obwohl 3 nicht nachweislich zu war</translation>
    </message>
    <message>
        <source>the battery is full: {0}</source>
        <translation>die Batterie ist voll: {0}</translation>
    </message>
    <message>
        <source>emergency stop by the EVCC</source>
        <translation>Not-Aus durch den EVCC</translation>
    </message>
    <message>
        <source>the charge did not stop in time: {0} flow</source>
        <translation>das Laden endete nicht rechtzeitig: es fließen {0}</translation>
    </message>
    <message>
        <source>isolation low: {0}, at least {1} wanted</source>
        <translation>Isolation niedrig: {0}, gefordert mindestens {1}</translation>
    </message>
    <message>
        <source>a low-side switch reports a fault</source>
        <translation>ein Low-Side-Schalter meldet einen Fehler</translation>
    </message>
    <message>
        <source>organic vapour {0}, {1} in the last hour</source>
        <translation>organische Dämpfe {0}, in der letzten Stunde {1}</translation>
    </message>
    <message>
        <source>started by the watchdog</source>
        <translation>vom Watchdog gestartet</translation>
    </message>
    <message>
        <source>charging in spite of UNDERVOLT was allowed once: lowest cell {0}</source>
        <translation>Laden trotz UNDERVOLT einmal erlaubt: tiefste Zelle {0}</translation>
    </message>
</context>
<context>
    <name>CellData</name>
    <message>
        <source>shorter than ten minutes</source>
        <translation>kürzer als zehn Minuten</translation>
    </message>
    <message>
        <source>its current hardly changes: no drive cycle</source>
        <translation>der Strom ändert sich kaum: kein Fahrzyklus</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>a list of numbers is missing</source>
        <translation>eine Zahlenliste fehlt</translation>
    </message>
    <message>
        <source>one list for each temperature is needed</source>
        <translation>je Temperatur ist eine Liste nötig</translation>
    </message>
    <message>
        <source>one number for each soc_percent is needed</source>
        <translation>je soc_percent ist eine Zahl nötig</translation>
    </message>
    <message>
        <source>too few numbers</source>
        <translation>zu wenige Zahlen</translation>
    </message>
    <message>
        <source>the numbers do not rise</source>
        <translation>die Zahlen steigen nicht</translation>
    </message>
    <message>
        <source>there is something other than numbers</source>
        <translation>es steht etwas anderes als Zahlen da</translation>
    </message>
    <message>
        <source>a number is outside of what a cell can have</source>
        <translation>eine Zahl liegt außerhalb dessen, was eine Zelle haben kann</translation>
    </message>
    <message>
        <source>no cell model: not a JSON object</source>
        <translation>kein Zellmodell: kein JSON-Objekt</translation>
    </message>
    <message>
        <source>101 numbers are needed, for 0, 1 ... 100 %</source>
        <translation>101 Zahlen nötig, für 0, 1 ... 100 %</translation>
    </message>
    <message>
        <source>no slow discharge with at least 101 rows</source>
        <translation>keine langsame Entladung mit mindestens 101 Zeilen</translation>
    </message>
    <message>
        <source>its discharge is too fast for an open-circuit voltage: take C/20</source>
        <translation>die Entladung ist für eine Ruhespannung zu schnell: C/20 nehmen</translation>
    </message>
    <message>
        <source>fewer than two rows of measurements</source>
        <translation>weniger als zwei Zeilen Messwerte</translation>
    </message>
    <message>
        <source>no header with the columns time_s, voltage_V and current_A</source>
        <translation>keine Kopfzeile mit den Spalten time_s, voltage_V und current_A</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>die Spalte {0} ist doppelt</translation>
    </message>
    <message>
        <source>the header has no column {0}</source>
        <translation>in der Kopfzeile fehlt die Spalte {0}</translation>
    </message>
    <message>
        <source>{0} values where the header has {1} columns</source>
        <translation>{0} Werte, die Kopfzeile hat aber {1} Spalten</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is no number</source>
        <translation>{0}: &quot;{1}&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} V is not the voltage of one cell</source>
        <translation>{0} V ist keine Einzelzellspannung</translation>
    </message>
    <message>
        <source>the time goes back</source>
        <translation>die Zeit läuft rückwärts</translation>
    </message>
</context>
<context>
    <name>CellDetail</name>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>from string %1</source>
        <translation>zu Strang %1</translation>
    </message>
    <message>
        <source>from median</source>
        <translation>zum Median</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1 mV %2</source>
        <translation>%1 mV %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>no sensor near</source>
        <translation>kein Sensor nahe</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>no such cell</source>
        <translation>keine solche Zelle</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nie empfangen</translation>
    </message>
    <message>
        <source>suspect, raw 0x%1</source>
        <translation>verdächtig, roh 0x%1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>confirmed, not commanded</source>
        <translation>bestätigt, nicht befohlen</translation>
    </message>
    <message>
        <source>commanded, not confirmed</source>
        <translation>befohlen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balancing</translation>
    </message>
    <message>
        <source>Sense wire</source>
        <translation>Messleitung</translation>
    </message>
    <message>
        <source>W: high resistance</source>
        <translation>W: hochohmig</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf dem Bus</translation>
    </message>
    <message>
        <source>node %1, cell %2</source>
        <translation>Knoten %1, Zelle %2</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>CoachRule</name>
    <message>
        <source>A command frame is a data frame of 8 bytes</source>
        <translation>Ein Befehlsframe ist ein Datenframe mit 8 Byte</translation>
    </message>
    <message>
        <source>A command frame has the type Update</source>
        <translation>Ein Befehlsframe hat den Typ Update</translation>
    </message>
    <message>
        <source>A command is one of those that there are, one bit at most</source>
        <translation>Ein Befehl ist einer der vorhandenen, höchstens ein Bit</translation>
    </message>
    <message>
        <source>Commands are repeated at least every 200 ms</source>
        <translation>Befehle werden mindestens alle 200 ms wiederholt</translation>
    </message>
    <message>
        <source>19 of 20 periods are within 20 % of the usual one</source>
        <translation>19 von 20 Perioden liegen innerhalb 20 % der üblichen</translation>
    </message>
    <message>
        <source>Enable begins when CONNECT is reached, Charge Enable when the charge was initialised</source>
        <translation>Enable beginnt, wenn CONNECT erreicht ist, Charge Enable, wenn das Laden initialisiert ist</translation>
    </message>
    <message>
        <source>After SAFE was entered Idle is sent within 1 s</source>
        <translation>Nach Eintritt in SAFE wird Idle innerhalb 1 s gesendet</translation>
    </message>
    <message>
        <source>No closing command is begun while a reason is shown</source>
        <translation>Solange ein Grund gemeldet ist, wird kein schließender Befehl begonnen</translation>
    </message>
    <message>
        <source>The current follows the limits on the bus within 1 s, to 5 % and 2 A</source>
        <translation>Der Strom folgt den Grenzen auf dem Bus innerhalb 1 s, auf 5 % und 2 A</translation>
    </message>
    <message>
        <source>The current is below 5 A within 2 s of DISCONNECT</source>
        <translation>Der Strom liegt innerhalb 2 s nach DISCONNECT unter 5 A</translation>
    </message>
    <message>
        <source>Idle is the last command before the control unit falls silent</source>
        <translation>Idle ist der letzte Befehl, bevor das Steuergerät verstummt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The engineer&apos;s desk for a Prohelion BMS D1000 Gen2 pack.</source>
        <translation>Der Ingenieursarbeitsplatz für ein Pack mit Prohelion BMS D1000 Gen2.</translation>
    </message>
    <message>
        <source>Connect at the start.</source>
        <translation>Beim Start verbinden.</translation>
    </message>
    <message>
        <source>Bitrate of the interface, bit/s; hardware needs one.</source>
        <translation>Bitrate der Schnittstelle, bit/s; bei Hardware nötig.</translation>
    </message>
    <message>
        <source>Base CAN ID of the unit (hex, 600).</source>
        <translation>Basis-CAN-ID des Geräts (hex, 600).</translation>
    </message>
    <message>
        <source>Paint every page to PNG files in a folder, then exit.</source>
        <translation>Jede Seite als PNG in einen Ordner zeichnen, dann beenden.</translation>
    </message>
    <message>
        <source>light, dark or sunlight.</source>
        <translation>light, dark oder sunlight.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Größe des Fensters.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>Die Seite, die zuerst erscheint.</translation>
    </message>
    <message>
        <source>en, de or zh_CN.</source>
        <translation>en, de oder zh_CN.</translation>
    </message>
    <message>
        <source>Watch only: nothing is ever transmitted, nothing can be armed.</source>
        <translation>Nur mitlesen: es wird nie gesendet, nichts lässt sich scharf schalten.</translation>
    </message>
    <message>
        <source>--connect needs plugin:interface, as in packdeck:sim0</source>
        <translation>--connect braucht Plugin:Schnittstelle, z. B. packdeck:sim0</translation>
    </message>
    <message>
        <source>--bitrate is a number, --base-id a hexadecimal one</source>
        <translation>--bitrate ist eine Zahl, --base-id eine hexadezimale</translation>
    </message>
    <message>
        <source>--theme is light, dark or sunlight</source>
        <translation>--theme ist light, dark oder sunlight</translation>
    </message>
    <message>
        <source>--size is WxH, as in 1280x800</source>
        <translation>--size ist BxH, z. B. 1280x800</translation>
    </message>
    <message>
        <source>Open a log; may be given more than once.</source>
        <translation>Ein Log öffnen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Let `packdeckctl sim --control NAME` steer the simulated pack.</source>
        <translation>`packdeckctl sim --control NAME` darf das simulierte Pack steuern.</translation>
    </message>
    <message>
        <source>Logs to open.</source>
        <translation>Zu öffnende Logs.</translation>
    </message>
</context>
<context>
    <name>Commissioning</name>
    <message>
        <source>{0} asked, {1} confirmed</source>
        <translation>{0} angefordert, {1} bestätigt</translation>
    </message>
    <message>
        <source>{0}: asked to balance, not confirmed: a bad tap, or the balancing FET</source>
        <translation>{0}: Balancing angefordert, nicht bestätigt: Abgriff schlecht oder Balancing-FET defekt</translation>
    </message>
    <message>
        <source>Measure the cell at its node with balancing on and off: no drop in the wire means no current flows</source>
        <translation>Zelle am Knoten mit und ohne Balancing messen: kein Spannungsfall in der Leitung heißt, es fließt kein Strom</translation>
    </message>
    <message>
        <source>no cell is asked to balance</source>
        <translation>keine Zelle ist zum Balancing angefordert</translation>
    </message>
    <message>
        <source>No cell is above the threshold, or the state does not allow it</source>
        <translation>Keine Zelle liegt über der Schwelle, oder der Zustand lässt es nicht zu</translation>
    </message>
    <message>
        <source>Lower the threshold below the highest cell ({0}) for the time of this check</source>
        <translation>Schwelle für die Dauer dieser Prüfung unter die höchste Zelle ({0}) senken</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>The unit tells its serial number and device type, and its parameters say the same.</source>
        <translation>Das Gerät meldet Seriennummer und Gerätetyp, und seine Parameter sagen dasselbe.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>The firmware tells its version, and its messages and parameters are known here.</source>
        <translation>Die Firmware meldet ihre Version, ihre Botschaften und Parameter sind hier bekannt.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Nodes, cells and sensors found against those configured, node by node.</source>
        <translation>Gefundene Knoten, Zellen und Sensoren gegen die konfigurierten, Knoten für Knoten.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Every configured cell is measured, between 1.0 V and 4.5 V, within 0.3 V of the median, and its sense wires are good.</source>
        <translation>Jede konfigurierte Zelle ist gemessen, zwischen 1,0 V und 4,5 V, innerhalb 0,3 V vom Median, ihre Messleitungen sind gut.</translation>
    </message>
    <message>
        <source>Temperature sensors</source>
        <translation>Temperatursensoren</translation>
    </message>
    <message>
        <source>Every configured sensor is measured, between -30 °C and 70 °C, within 15 K of the median.</source>
        <translation>Jeder konfigurierte Sensor ist gemessen, zwischen -30 °C und 70 °C, innerhalb 15 K vom Median.</translation>
    </message>
    <message>
        <source>Sum of the cells</source>
        <translation>Summe der Zellen</translation>
    </message>
    <message>
        <source>The sum of the cells of one string against the pack voltage, within 1 % and 1 V.</source>
        <translation>Summe der Zellen eines Strangs gegen die Packspannung, innerhalb 1 % und 1 V.</translation>
    </message>
    <message>
        <source>Zero current</source>
        <translation>Nullstrom</translation>
    </message>
    <message>
        <source>With all contactors open, the mean current of three seconds is below 0.5 A.</source>
        <translation>Bei allen Schützen offen liegt der mittlere Strom über drei Sekunden unter 0,5 A.</translation>
    </message>
    <message>
        <source>Interlock (HVIL)</source>
        <translation>Interlock (HVIL)</translation>
    </message>
    <message>
        <source>The loop is closed, is seen to open when it is opened, and is closed again.</source>
        <translation>Der Kreis ist geschlossen, wird beim Öffnen als offen erkannt und ist wieder geschlossen.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The unit holds what the file says, read back and compared, and holds it for good.</source>
        <translation>Das Gerät hält, was die Datei sagt, rückgelesen, verglichen und fest gespeichert.</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>One sequence to ENABLED and back: each of the contactors 1, 2 and 3 is proven closed when it is commanded closed, and proven open when it is commanded open.</source>
        <translation>Eine Sequenz bis ENABLED und zurück: die Schütze 1, 2 und 3 sind nachweislich zu, wenn zu befohlen, und nachweislich offen, wenn offen befohlen.</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>The load follows the exponential of resistor and capacitance, in time.</source>
        <translation>Die ZK-Spannung folgt der Exponentialkurve aus Widerstand und Kapazität, rechtzeitig.</translation>
    </message>
    <message>
        <source>Sign of the current</source>
        <translation>Vorzeichen des Stroms</translation>
    </message>
    <message>
        <source>With more than 5 A the cells sag when the unit says discharging, and rise when it says charging.</source>
        <translation>Bei mehr als 5 A sinken die Zellen, wenn das Gerät Entladen meldet, und steigen, wenn es Laden meldet.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balancing</translation>
    </message>
    <message>
        <source>Cells that are asked to balance confirm it within ten seconds.</source>
        <translation>Zum Balancing angeforderte Zellen bestätigen es innerhalb zehn Sekunden.</translation>
    </message>
    <message>
        <source>Latched faults</source>
        <translation>Verriegelte Fehler</translation>
    </message>
    <message>
        <source>At the end no reason stands, no precharge failure, no contactor fault.</source>
        <translation>Am Ende steht kein Grund an, kein Vorladefehler, kein Schützfehler.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>Contactor {0}: the auxiliary says the opposite of the command in every state seen: it is of the other type (closed while the main is open)</source>
        <translation>Schütz {0}: der Hilfskontakt meldet in jedem gesehenen Zustand das Gegenteil des Befehls: er ist vom anderen Typ (zu, während der Hauptkontakt offen ist)</translation>
    </message>
    <message>
        <source>Measure the auxiliary with the coil off: closed proves the type. If it is open, test the main contact: it may be welded</source>
        <translation>Hilfskontakt bei stromloser Spule messen: zu beweist den Typ. Ist er offen, Hauptkontakt prüfen: er kann verklebt sein</translation>
    </message>
    <message>
        <source>Contactor {0} does not follow the command to close</source>
        <translation>Schütz {0} folgt dem Schließbefehl nicht</translation>
    </message>
    <message>
        <source>Measure the coil voltage of contactor {0} while it is commanded, then its coil, then its auxiliary</source>
        <translation>Spulenspannung von Schütz {0} bei anstehendem Befehl messen, dann Spule, dann Hilfskontakt</translation>
    </message>
    <message>
        <source>Contactor {0} stays closed: welded, or its auxiliary hangs</source>
        <translation>Schütz {0} bleibt zu: verklebt, oder sein Hilfskontakt hängt</translation>
    </message>
    <message>
        <source>Disconnect and discharge, then measure the main contact of contactor {0}</source>
        <translation>Trennen und entladen, dann Hauptkontakt von Schütz {0} messen</translation>
    </message>
    <message>
        <source>feedback contradicts the command</source>
        <translation>Rückmeldung widerspricht dem Befehl</translation>
    </message>
    <message>
        <source>arm, and hold to ENABLED</source>
        <translation>scharf schalten und halten bis ENABLED</translation>
    </message>
    <message>
        <source>ENABLED was reached; now open the contactors</source>
        <translation>ENABLED erreicht; jetzt die Schütze öffnen</translation>
    </message>
    <message>
        <source>the sequence ran; without feedback: contactor {0}</source>
        <translation>Sequenz gelaufen; ohne Rückmeldung: Schütz {0}</translation>
    </message>
    <message>
        <source>1, 2 and 3 proven closed and proven open</source>
        <translation>1, 2 und 3 nachweislich zu und nachweislich offen</translation>
    </message>
    <message>
        <source>{0} with all contactors open</source>
        <translation>{0} bei allen Schützen offen</translation>
    </message>
    <message>
        <source>The sensor has an offset, or a path goes around the contactors</source>
        <translation>Der Sensor hat einen Offset, oder ein Pfad umgeht die Schütze</translation>
    </message>
    <message>
        <source>Clamp a meter around the main lead: if it says zero, zero the current in the service panel</source>
        <translation>Hauptleitung mit Stromzange messen: zeigt sie null, Strom im Service-Panel nullen</translation>
    </message>
    <message>
        <source>draw or feed more than 5 A for a second</source>
        <translation>eine Sekunde lang mehr als 5 A entnehmen oder einspeisen</translation>
    </message>
    <message>
        <source>{0}, the mean of the cells moved by {1}</source>
        <translation>{0}, das Zellmittel änderte sich um {1}</translation>
    </message>
    <message>
        <source>The shunt is reversed: the cells move against the current</source>
        <translation>Der Shunt ist verkehrt herum: die Zellen bewegen sich gegen den Strom</translation>
    </message>
    <message>
        <source>Clamp a meter around the main lead and compare its sign; then turn the shunt. If the unit&apos;s sign is right and only this program&apos;s is wrong, change the sign in Settings</source>
        <translation>Hauptleitung mit Stromzange messen und Vorzeichen vergleichen; dann den Shunt drehen. Stimmt das Vorzeichen des Geräts und nur das dieses Programms nicht, Vorzeichen in den Einstellungen ändern</translation>
    </message>
    <message>
        <source>The loop is shorted to ground</source>
        <translation>Der Kreis hat Schluss nach Masse</translation>
    </message>
    <message>
        <source>Unplug the loop at the BMU and measure each end against chassis</source>
        <translation>Kreis an der BMU abstecken und jedes Ende gegen Chassis messen</translation>
    </message>
    <message>
        <source>The loop is shorted to a supply</source>
        <translation>Der Kreis hat Schluss nach Plus</translation>
    </message>
    <message>
        <source>Unplug the loop at the BMU and measure each end against 12/24 V</source>
        <translation>Kreis an der BMU abstecken und jedes Ende gegen 12/24 V messen</translation>
    </message>
    <message>
        <source>The loop is open: a connector or a service plug is not seated</source>
        <translation>Der Kreis ist unterbrochen: ein Stecker oder Service-Stecker sitzt nicht</translation>
    </message>
    <message>
        <source>Measure the loop from end to end, then connector by connector</source>
        <translation>Kreis von Ende zu Ende messen, dann Stecker für Stecker</translation>
    </message>
    <message>
        <source>open from the beginning</source>
        <translation>von Anfang an offen</translation>
    </message>
    <message>
        <source>closed; now open it at a connector</source>
        <translation>geschlossen; jetzt an einem Stecker öffnen</translation>
    </message>
    <message>
        <source>seen open; now close it again</source>
        <translation>als offen erkannt; jetzt wieder schließen</translation>
    </message>
    <message>
        <source>seen closed, open, and closed again</source>
        <translation>als geschlossen, offen und wieder geschlossen erkannt</translation>
    </message>
    <message>
        <source>{0} of {1} measured, {2} to {3}, spread {4}</source>
        <translation>{0} von {1} gemessen, {2} bis {3}, Spreizung {4}</translation>
    </message>
    <message>
        <source>{0}: no measurement: a sense wire or its fuse is open</source>
        <translation>{0}: keine Messung: eine Messleitung oder ihre Sicherung ist offen</translation>
    </message>
    <message>
        <source>Measure the cell at the connector of its node: {0}</source>
        <translation>Zelle am Stecker ihres Knotens messen: {0}</translation>
    </message>
    <message>
        <source>{0}: not plausible: two sense wires swapped or one open, or the cell is bad</source>
        <translation>{0}: nicht plausibel: zwei Messleitungen vertauscht oder eine offen, oder die Zelle ist schlecht</translation>
    </message>
    <message>
        <source>Measure the cell and its two neighbours at the busbars: {0}</source>
        <translation>Zelle und ihre zwei Nachbarn an den Stromschienen messen: {0}</translation>
    </message>
    <message>
        <source>{0}: high resistance in a sense wire, as the node reports</source>
        <translation>{0}: Messleitung hochohmig, laut Knoten</translation>
    </message>
    <message>
        <source>Check crimp and screw of both taps: {0}</source>
        <translation>Crimp und Schraube beider Abgriffe prüfen: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} measured, {2} to {3}</source>
        <translation>{0} von {1} gemessen, {2} bis {3}</translation>
    </message>
    <message>
        <source>{0}: no measurement: the thermistor is open or shorted</source>
        <translation>{0}: keine Messung: Thermistor offen oder kurzgeschlossen</translation>
    </message>
    <message>
        <source>Measure the resistance of the thermistor at its connector: {0}</source>
        <translation>Widerstand des Thermistors an seinem Stecker messen: {0}</translation>
    </message>
    <message>
        <source>{0}: far from all others: a wrong thermistor, a bad contact, or a warm place</source>
        <translation>{0}: weit von allen anderen: falscher Thermistor, schlechter Kontakt oder warme Stelle</translation>
    </message>
    <message>
        <source>Touch the sensor and watch it move; measure its resistance: {0}</source>
        <translation>Sensor berühren und Reaktion beobachten; Widerstand messen: {0}</translation>
    </message>
    <message>
        <source>cells {0}, pack {1}, difference {2}</source>
        <translation>Zellen {0}, Pack {1}, Differenz {2}</translation>
    </message>
    <message>
        <source>The pack voltage fits {0} strings in parallel, not {1}</source>
        <translation>Die Packspannung passt zu {0} parallelen Strängen, nicht zu {1}</translation>
    </message>
    <message>
        <source>Count the strings in the wiring plan</source>
        <translation>Stränge im Schaltplan zählen</translation>
    </message>
    <message>
        <source>U1 is not taken across the whole string, or its divider is wrong</source>
        <translation>U1 ist nicht über den ganzen Strang abgegriffen, oder der Teiler stimmt nicht</translation>
    </message>
    <message>
        <source>Measure the pack voltage with a meter and type it into the meter table</source>
        <translation>Packspannung mit Messgerät messen und in die Messtabelle eintragen</translation>
    </message>
    <message>
        <source>{0} read; load the file they have to agree with</source>
        <translation>{0} gelesen; Datei laden, mit der sie übereinstimmen müssen</translation>
    </message>
    <message>
        <source>{0} of {1} differ ({2}): review and write</source>
        <translation>{0} von {1} weichen ab ({2}): prüfen und schreiben</translation>
    </message>
    <message>
        <source>{0} as in the file, but not permanent: store them</source>
        <translation>{0} wie in der Datei, aber nicht fest gespeichert: fest speichern</translation>
    </message>
    <message>
        <source>{0} as in the file, read back; checksum {1}</source>
        <translation>{0} wie in der Datei, rückgelesen; Prüfsumme {1}</translation>
    </message>
    <message>
        <source>{0} shall be {1}, but seen is {2}</source>
        <translation>{0} soll {1} sein, beobachtet ist {2}</translation>
    </message>
    <message>
        <source>Key it in with the vendor&apos;s tool: see the keying sheet</source>
        <translation>Mit dem Herstellerwerkzeug eingeben: siehe Eingabeblatt</translation>
    </message>
    <message>
        <source>load the file that was keyed into the unit</source>
        <translation>Datei laden, die in das Gerät eingegeben wurde</translation>
    </message>
    <message>
        <source>{0} declared, {1} of them observed to agree, {2} contradict</source>
        <translation>{0} erklärt, {1} davon laut Beobachtung übereinstimmend, {2} widersprechen</translation>
    </message>
    <message>
        <source>arm parameters and read the unit</source>
        <translation>Parameter scharf schalten und Gerät lesen</translation>
    </message>
    <message>
        <source>U1 and U3 stay {0} apart: the two measurements differ</source>
        <translation>U1 und U3 bleiben {0} auseinander: die beiden Messungen weichen ab</translation>
    </message>
    <message>
        <source>Measure both with one meter in ENABLED. If the difference is theirs, allow it</source>
        <translation>Beide in ENABLED mit demselben Messgerät messen. Liegt die Differenz an ihnen, zulassen</translation>
    </message>
    <message>
        <source>The load voltage settles at {0} of {1}: a load or a bleed of about {2} is on</source>
        <translation>Die ZK-Spannung endet bei {0} von {1}: eine Last oder Entladung von etwa {2} liegt an</translation>
    </message>
    <message>
        <source>Switch the load off, disconnect and discharge, then measure the resistance across its terminals</source>
        <translation>Last abschalten, trennen und entladen, dann Widerstand über ihren Klemmen messen</translation>
    </message>
    <message>
        <source>Too slow: the time constant is {0}</source>
        <translation>Zu langsam: die Zeitkonstante ist {0}</translation>
    </message>
    <message>
        <source>Compare resistor and capacitance with the plan; if they are right, wait longer</source>
        <translation>Widerstand und Kapazität mit dem Plan vergleichen; stimmen sie, länger warten</translation>
    </message>
    <message>
        <source>The load voltage does not rise: resistor, its fuse or contactor 2 is open</source>
        <translation>Die ZK-Spannung steigt nicht: Widerstand, seine Sicherung oder Schütz 2 ist offen</translation>
    </message>
    <message>
        <source>Disconnect and discharge, then measure the precharge resistor</source>
        <translation>Trennen und entladen, dann Vorladewiderstand messen</translation>
    </message>
    <message>
        <source>The current reached {0} at {1}: the resistor is too small, or the load is shorted</source>
        <translation>Der Strom erreichte {0} bei {1}: der Widerstand ist zu klein, oder die Last hat Kurzschluss</translation>
    </message>
    <message>
        <source>Measure the resistor and the load. If voltage over resistance is this current by design, allow it</source>
        <translation>Widerstand und Last messen. Ist Spannung durch Widerstand laut Auslegung dieser Strom, zulassen</translation>
    </message>
    <message>
        <source>Current flows back into the pack: the shunt is reversed, or the load feeds</source>
        <translation>Strom fließt ins Pack zurück: der Shunt ist verkehrt herum, oder die Last speist ein</translation>
    </message>
    <message>
        <source>Clamp a meter around the main lead and compare the sign</source>
        <translation>Hauptleitung mit Stromzange messen und Vorzeichen vergleichen</translation>
    </message>
    <message>
        <source>The resistor is about {0}, the parameter says {1}</source>
        <translation>Der Widerstand ist etwa {0}, der Parameter sagt {1}</translation>
    </message>
    <message>
        <source>Read the type plate of the resistor</source>
        <translation>Typschild des Widerstands ablesen</translation>
    </message>
    <message>
        <source>{0}, time constant {1}, last difference {2}</source>
        <translation>{0}, Zeitkonstante {1}, letzte Differenz {2}</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} nach {1}</translation>
    </message>
    <message>
        <source>{0} is the last node to answer: the chain is broken behind it</source>
        <translation>{0} antwortet als letzter Knoten: die Kette ist dahinter unterbrochen</translation>
    </message>
    <message>
        <source>Check the chain cable from {0} to {1} for continuity, and the cell voltages that supply {1}. If the pack really ends here, set the number of nodes</source>
        <translation>Kettenkabel von {0} nach {1} auf Durchgang prüfen, und die Zellspannungen, die {1} versorgen. Endet das Pack wirklich hier, Knotenzahl einstellen</translation>
    </message>
    <message>
        <source>{0} does not answer, those behind it do</source>
        <translation>{0} antwortet nicht, die dahinter schon</translation>
    </message>
    <message>
        <source>Check the supply of {0} (its own cells) and its place in the chain</source>
        <translation>Versorgung von {0} (eigene Zellen) und Platz in der Kette prüfen</translation>
    </message>
    <message>
        <source>{0}: another number of cells than configured</source>
        <translation>{0}: andere Zellzahl als konfiguriert</translation>
    </message>
    <message>
        <source>Count the cells of the module; check the sense connector. If the module is as found, set its number of cells</source>
        <translation>Zellen des Moduls zählen; Messstecker prüfen. Ist das Modul wie erkannt, seine Zellzahl einstellen</translation>
    </message>
    <message>
        <source>BMU {0}, device type {1}</source>
        <translation>BMU {0}, Gerätetyp {1}</translation>
    </message>
    <message>
        <source>The parameter service says serial {0}: two units answer on this bus</source>
        <translation>Der Parameterdienst nennt Seriennummer {0}: zwei Geräte antworten auf diesem Bus</translation>
    </message>
    <message>
        <source>Disconnect the other unit, or give each its own IDs</source>
        <translation>Das andere Gerät trennen, oder jedem eigene IDs geben</translation>
    </message>
    <message>
        <source>The heartbeat says device type {0}, the parameter {1}</source>
        <translation>Der Heartbeat nennt Gerätetyp {0}, der Parameter {1}</translation>
    </message>
    <message>
        <source>Read the type plate of the BMU: 12 V or 24 V supply</source>
        <translation>Typschild der BMU ablesen: 12-V- oder 24-V-Versorgung</translation>
    </message>
    <message>
        <source>{0}.{1}.{2}, build {3}</source>
        <translation>{0}.{1}.{2}, Build {3}</translation>
    </message>
    <message>
        <source>Nobody has published this firmware&apos;s messages: they are read as the nearest known ones</source>
        <translation>Die Botschaften dieser Firmware hat niemand veröffentlicht: sie werden wie die nächsten bekannten gelesen</translation>
    </message>
    <message>
        <source>Ask the vendor for its DBC and load it, then compare three values by hand</source>
        <translation>Beim Hersteller deren DBC anfordern und laden, dann drei Werte von Hand vergleichen</translation>
    </message>
    <message>
        <source>{0} of {1} nodes, {2} of {3} cells, {4} of {5} sensors</source>
        <translation>{0} von {1} Knoten, {2} von {3} Zellen, {4} von {5} Sensoren</translation>
    </message>
    <message>
        <source>Every node answers, but not everything behind it is connected</source>
        <translation>Jeder Knoten antwortet, aber nicht alles dahinter ist angeschlossen</translation>
    </message>
    <message>
        <source>See the checks of cells and sensors for the names</source>
        <translation>Namen siehe Prüfungen der Zellen und Sensoren</translation>
    </message>
    <message>
        <source>nothing stands</source>
        <translation>nichts steht an</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Pack voltage U1</source>
        <translation>Packspannung U1</translation>
    </message>
    <message>
        <source>Load voltage U3</source>
        <translation>ZK-Spannung U3</translation>
    </message>
    <message>
        <source>Current, discharging positive</source>
        <translation>Strom, Entladen positiv</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Höchste Zelle</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Tiefste Zelle</translation>
    </message>
    <message>
        <source>{0} now</source>
        <translation>jetzt {0}</translation>
    </message>
    <message>
        <source>the current limits the unit sends never exceed it</source>
        <translation>die vom Gerät gesendeten Stromgrenzen überschreiten ihn nie</translation>
    </message>
    <message>
        <source>the balancing threshold the unit sends is never below it</source>
        <translation>die vom Gerät gesendete Balancing-Schwelle liegt nie darunter</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>remaining capacity over state of charge and health, as the unit sends them</source>
        <translation>Restkapazität über Ladezustand und SoH, wie vom Gerät gesendet</translation>
    </message>
    <message>
        <source>(U1 - U3) over the current of the last precharge</source>
        <translation>(U1 - U3) durch den Strom der letzten Vorladung</translation>
    </message>
    <message>
        <source>time constant over resistance of the last precharge</source>
        <translation>Zeitkonstante durch Widerstand der letzten Vorladung</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>the last precharge succeeded within it</source>
        <translation>die letzte Vorladung gelang innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>feedback against command of each contactor, now</source>
        <translation>Rückmeldung gegen Befehl jedes Schützes, jetzt</translation>
    </message>
    <message>
        <source>opposite: {0}</source>
        <translation>entgegengesetzt: {0}</translation>
    </message>
    <message>
        <source>feedback follows</source>
        <translation>Rückmeldung folgt</translation>
    </message>
    <message>
        <source>which contactors tell feedback, and not only their command</source>
        <translation>welche Schütze eine Rückmeldung geben und nicht nur ihren Befehl</translation>
    </message>
    <message>
        <source>the unit&apos;s heartbeat</source>
        <translation>der Heartbeat des Geräts</translation>
    </message>
    <message>
        <source>the device type of the heartbeat</source>
        <translation>der Gerätetyp im Heartbeat</translation>
    </message>
    <message>
        <source>the bus works at this speed</source>
        <translation>der Bus läuft mit dieser Bitrate</translation>
    </message>
    <message>
        <source>the unit&apos;s messages stand at this base</source>
        <translation>die Botschaften des Geräts liegen auf dieser Basis</translation>
    </message>
    <message>
        <source>the unit&apos;s own count</source>
        <translation>die eigene Zählung des Geräts</translation>
    </message>
    <message>
        <source>cells told and seen of each node</source>
        <translation>gemeldete und erkannte Zellen je Knoten</translation>
    </message>
    <message>
        <source>sensors told and seen of each node</source>
        <translation>gemeldete und erkannte Sensoren je Knoten</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>CONTRADICTS</source>
        <translation>WIDERSPRICHT</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>nicht beobachtbar</translation>
    </message>
    <message>
        <source>Insulation resistance to chassis</source>
        <translation>Isolationswiderstand gegen Chassis</translation>
    </message>
    <message>
        <source>Busbar screws torqued and marked</source>
        <translation>Schrauben der Stromschienen angezogen (Drehmoment) und markiert</translation>
    </message>
    <message>
        <source>Lethal DC voltage and high current, also with all contactors open.</source>
        <translation>Tödliche Gleichspannung und hoher Strom, auch bei allen Schützen offen.</translation>
    </message>
    <message>
        <source>Isolate, and test for isolation, before any work on the pack.</source>
        <translation>Vor jeder Arbeit am Pack freischalten und das Freischalten prüfen.</translation>
    </message>
    <message>
        <source>Do not remove covers of the BMU, BJU and CMUs.</source>
        <translation>Abdeckungen von BMU, BJU und CMUs nicht entfernen.</translation>
    </message>
    <message>
        <source>Disconnect, discharge and test before touching anything that was connected.</source>
        <translation>Vor Berühren von allem, was angeschlossen war, trennen, entladen und Spannungsfreiheit prüfen.</translation>
    </message>
    <message>
        <source>Meter, {0}: {1}, the unit says {2}: more than {3} apart</source>
        <translation>Messgerät, {0}: {1}, das Gerät meldet {2}: mehr als {3} auseinander</translation>
    </message>
    <message>
        <source>{0} is {1}, in the file {2}</source>
        <translation>{0} ist {1}, in der Datei {2}</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>rückgelesen</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>declared only</source>
        <translation>nur erklärt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Tells the estimator how full the pack is. It goes on from there.</source>
        <translation>Sagt dem Schätzer, wie voll das Pack ist. Von dort zählt er weiter.</translation>
    </message>
    <message>
        <source>Let the pack rest for some hours and switch the BMU&apos;s supply off and on: it begins from the open-circuit voltage</source>
        <translation>Pack einige Stunden ruhen lassen und Versorgung der BMU aus- und einschalten: sie beginnt bei der Ruhespannung</translation>
    </message>
    <message>
        <source>Faults that stand only because they latched are gone; those still true stay.</source>
        <translation>Fehler, die nur wegen der Verriegelung anstehen, sind weg; noch zutreffende bleiben.</translation>
    </message>
    <message>
        <source>Latched: switch the BMU&apos;s supply off and on</source>
        <translation>Verriegelt: Versorgung der BMU aus- und einschalten</translation>
    </message>
    <message>
        <source>The current that flows now is taken as the sensor&apos;s offset.</source>
        <translation>Der jetzt fließende Strom gilt als Offset des Sensors.</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on with all contactors open: it calibrates then</source>
        <translation>Versorgung der BMU bei allen Schützen offen aus- und einschalten: sie kalibriert dann</translation>
    </message>
    <message>
        <source>Runs every test the unit has, now.</source>
        <translation>Führt jetzt jeden Test aus, den das Gerät hat.</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on: the tests run at every start</source>
        <translation>Versorgung der BMU aus- und einschalten: die Tests laufen bei jedem Start</translation>
    </message>
    <message>
        <source>All parameters as from the factory, in use at once, not yet permanent.</source>
        <translation>Alle Parameter wie ab Werk, sofort wirksam, noch nicht fest gespeichert.</translation>
    </message>
    <message>
        <source>Key in the defaults with the vendor&apos;s tool: see the keying sheet</source>
        <translation>Vorgaben mit dem Herstellerwerkzeug eingeben: siehe Eingabeblatt</translation>
    </message>
    <message>
        <source>What is in use now is what the unit starts with from now on.</source>
        <translation>Womit das Gerät jetzt arbeitet, damit startet es künftig.</translation>
    </message>
    <message>
        <source>Store with the vendor&apos;s tool</source>
        <translation>Mit dem Herstellerwerkzeug fest speichern</translation>
    </message>
    <message>
        <source>A deeply discharged pack may be charged once, at C/20 at most, in spite of UNDERVOLT.</source>
        <translation>Ein tiefentladenes Pack darf einmal, höchstens mit C/20, trotz UNDERVOLT geladen werden.</translation>
    </message>
    <message>
        <source>Charge the low cells one by one with a laboratory supply, above 2.0 V only</source>
        <translation>Die tiefen Zellen einzeln mit einem Labornetzgerät laden, nur über 2,0 V</translation>
    </message>
    <message>
        <source>Layout, base ID and bitrate take effect. With a latched fault it needs the Admin key.</source>
        <translation>Belegung, Basis-ID und Bitrate werden wirksam. Bei verriegeltem Fehler ist der Admin-Key nötig.</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on</source>
        <translation>Versorgung der BMU aus- und einschalten</translation>
    </message>
    <message>
        <source>all contactors are open</source>
        <translation>alle Schütze sind offen</translation>
    </message>
    <message>
        <source>all open</source>
        <translation>alle offen</translation>
    </message>
    <message>
        <source>some closed</source>
        <translation>einige geschlossen</translation>
    </message>
    <message>
        <source>the state is IDLE, SAFE or INIT</source>
        <translation>der Zustand ist IDLE, SAFE oder INIT</translation>
    </message>
    <message>
        <source>the current is below {0}</source>
        <translation>der Strom liegt unter {0}</translation>
    </message>
    <message>
        <source>every cell is above {0}</source>
        <translation>jede Zelle liegt über {0}</translation>
    </message>
    <message>
        <source>{0} stands</source>
        <translation>{0} steht an</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} is {1}, but the unit&apos;s messages say otherwise</source>
        <translation>{0} ist {1}, aber die Botschaften der Einheit sagen etwas anderes</translation>
    </message>
</context>
<context>
    <name>Contactor</name>
    <message>
        <source>main negative</source>
        <translation>Haupt minus</translation>
    </message>
    <message>
        <source>precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>main positive</source>
        <translation>Haupt plus</translation>
    </message>
    <message>
        <source>charge negative</source>
        <translation>Laden minus</translation>
    </message>
    <message>
        <source>charge positive</source>
        <translation>Laden plus</translation>
    </message>
</context>
<context>
    <name>ContactorPosition</name>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>ZU</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>ÖFFNET</translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation>SCHLIESST</translation>
    </message>
    <message>
        <source>FAULT: DOES NOT CLOSE</source>
        <translation>FEHLER: SCHLIESST NICHT</translation>
    </message>
    <message>
        <source>FAULT: WELDED</source>
        <translation>FEHLER: VERKLEBT</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>ZU</translation>
    </message>
    <message>
        <source>not measured (contactor 1 open)</source>
        <translation>nicht gemessen (Schütz 1 offen)</translation>
    </message>
    <message>
        <source>WATCH</source>
        <translation>MITLESEN</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>HÄLT</translation>
    </message>
    <message>
        <source>WITHDRAWING</source>
        <translation>RÜCKNAHME</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <translation>STEUERUNG</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARAMETER</translation>
    </message>
    <message>
        <source>RAW SEND</source>
        <translation>ROH SENDEN</translation>
    </message>
    <message>
        <source>WATCH ONLY</source>
        <translation>NUR MITLESEN</translation>
    </message>
    <message>
        <source>{0} ARMED</source>
        <translation>{0} SCHARF</translation>
    </message>
    <message>
        <source>HELD: {0}</source>
        <translation>HÄLT: {0}</translation>
    </message>
    <message>
        <source>TAKING OVER</source>
        <translation>ÜBERNAHME</translation>
    </message>
    <message>
        <source>this program was started to watch only</source>
        <translation>dieses Programm wurde nur zum Mitlesen gestartet</translation>
    </message>
    <message>
        <source>refused: replay</source>
        <translation>abgelehnt: Wiedergabe</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>no unit has told its serial number yet</source>
        <translation>noch hat kein Gerät seine Seriennummer gemeldet</translation>
    </message>
    <message>
        <source>unit {0} was named, but {1} is what answers</source>
        <translation>genannt wurde Gerät {0}, es antwortet aber {1}</translation>
    </message>
    <message>
        <source>the loaded map gives the command ID 0x{0} to a node: nothing is sent</source>
        <translation>die geladene Belegung gibt die Befehls-ID 0x{0} an einen Knoten: es wird nichts gesendet</translation>
    </message>
    <message>
        <source>this firmware&apos;s commands are not known: it is shown, not commanded</source>
        <translation>die Befehle dieser Firmware sind nicht bekannt: nur Anzeige, keine Steuerung</translation>
    </message>
    <message>
        <source>a command is on the bus: release it first</source>
        <translation>ein Befehl ist auf dem Bus: erst loslassen</translation>
    </message>
    <message>
        <source>arm {0} of this unit first</source>
        <translation>erst {0} dieses Geräts scharf schalten</translation>
    </message>
    <message>
        <source>select where to go first</source>
        <translation>erst das Ziel wählen</translation>
    </message>
    <message>
        <source>{0} cannot be reached from here: open first</source>
        <translation>{0} ist von hier nicht erreichbar: erst öffnen</translation>
    </message>
    <message>
        <source>{0} closes contactors: it needs a hold</source>
        <translation>{0} schließt Schütze: dazu halten</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>released after {0}: hold for {1}</source>
        <translation>nach {0} losgelassen: {1} lang halten</translation>
    </message>
    <message>
        <source>nobody commands, and this program is not armed: nothing is sent</source>
        <translation>niemand befiehlt, und dieses Programm ist nicht scharf: es wird nichts gesendet</translation>
    </message>
    <message>
        <source>all contactors are reported open</source>
        <translation>alle Schütze sind offen gemeldet</translation>
    </message>
    <message>
        <source>the other node sends every {0}: there is no gap to send in</source>
        <translation>der andere Knoten sendet alle {0}: keine Lücke zum Senden</translation>
    </message>
    <message>
        <source>there is nothing to resume</source>
        <translation>es gibt nichts fortzusetzen</translation>
    </message>
    <message>
        <source>the unit is in {0}, not in SAFE</source>
        <translation>das Gerät ist in {0}, nicht in SAFE</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>niemand hat gefragt</translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation>es wird nichts gehalten</translation>
    </message>
    <message>
        <source>0x{0}: not a classic CAN frame</source>
        <translation>0x{0}: kein klassischer CAN-Frame</translation>
    </message>
    <message>
        <source>0x{0} is the unit&apos;s command ID: use Control</source>
        <translation>0x{0} ist die Befehls-ID des Geräts: Steuerung benutzen</translation>
    </message>
    <message>
        <source>0x{0} is one of the connected unit&apos;s own IDs</source>
        <translation>0x{0} ist eine eigene ID des verbundenen Geräts</translation>
    </message>
    <message>
        <source>0x{0} is an ID of the parameter service</source>
        <translation>0x{0} ist eine ID des Parameterdienstes</translation>
    </message>
    <message>
        <source>this unit&apos;s parameter service is not published: choose one</source>
        <translation>der Parameterdienst dieses Geräts ist nicht veröffentlicht: einen wählen</translation>
    </message>
    <message>
        <source>confirm the IDs of the parameter service for this unit</source>
        <translation>die IDs des Parameterdienstes für dieses Gerät bestätigen</translation>
    </message>
    <message>
        <source>another node uses 0x{0} or 0x{1}: the service is not asked</source>
        <translation>ein anderer Knoten benutzt 0x{0} oder 0x{1}: der Dienst wird nicht angefragt</translation>
    </message>
    <message>
        <source>the service says serial {0}, the heartbeat {1}</source>
        <translation>der Dienst nennt Seriennummer {0}, der Heartbeat {1}</translation>
    </message>
    <message>
        <source>this is a real bus: name it with --real-bus</source>
        <translation>das ist ein realer Bus: mit --real-bus angeben</translation>
    </message>
    <message>
        <source>a speed other than 1x never reaches a real bus</source>
        <translation>ein anderes Tempo als 1x gelangt nie auf einen realen Bus</translation>
    </message>
    <message>
        <source>listening for a unit that is there already</source>
        <translation>horcht, ob schon ein Gerät da ist</translation>
    </message>
    <message>
        <source>a unit with these IDs is on the bus: 0x{0} was heard</source>
        <translation>ein Gerät mit diesen IDs ist auf dem Bus: 0x{0} empfangen</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>entschärft</translation>
    </message>
    <message>
        <source>released</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>opened on request</source>
        <translation>auf Anforderung geöffnet</translation>
    </message>
    <message>
        <source>disarmed: {0} without focus</source>
        <translation>entschärft: {0} ohne Fokus</translation>
    </message>
    <message>
        <source>disarmed: {0} without use</source>
        <translation>entschärft: {0} ohne Bedienung</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>connected anew: watching</source>
        <translation>neu verbunden: liest mit</translation>
    </message>
    <message>
        <source>another unit answers: {0} in place of {1}</source>
        <translation>ein anderes Gerät antwortet: {0} statt {1}</translation>
    </message>
    <message>
        <source>no frame of the unit for {0}: nothing is sent</source>
        <translation>seit {0} kein Frame des Geräts: es wird nichts gesendet</translation>
    </message>
    <message>
        <source>the window did not answer for {0}: withdrawn</source>
        <translation>das Fenster antwortete {0} lang nicht: zurückgenommen</translation>
    </message>
    <message>
        <source>the unit left for {0} by itself: nothing is repeated</source>
        <translation>das Gerät ging von selbst nach {0}: es wird nichts wiederholt</translation>
    </message>
    <message>
        <source>unexpected state {0}: withdrawn</source>
        <translation>unerwarteter Zustand {0}: zurückgenommen</translation>
    </message>
    <message>
        <source>{0}: {1}: withdrawn</source>
        <translation>{0}: {1}: zurückgenommen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; did not come about within {1}: withdrawn</source>
        <translation>&quot;{0}&quot; trat nicht innerhalb von {1} ein: zurückgenommen</translation>
    </message>
    <message>
        <source>the unit stays in SAFE: {0}</source>
        <translation>das Gerät bleibt in SAFE: {0}</translation>
    </message>
    <message>
        <source>the loaded map gives the command ID to a node: nothing is sent</source>
        <translation>die geladene Belegung gibt die Befehls-ID an einen Knoten: es wird nichts gesendet</translation>
    </message>
    <message>
        <source>opened to quit</source>
        <translation>zum Beenden geöffnet</translation>
    </message>
    <message>
        <source>without focus</source>
        <translation>ohne Fokus</translation>
    </message>
    <message>
        <source>without use</source>
        <translation>ohne Bedienung</translation>
    </message>
    <message>
        <source>another node commands {0} at {1} Hz</source>
        <translation>ein anderer Knoten befiehlt {0} mit {1} Hz</translation>
    </message>
    <message>
        <source>another node commands {0}</source>
        <translation>ein anderer Knoten befiehlt {0}</translation>
    </message>
    <message>
        <source>opened in {0} at {1}</source>
        <translation>in {0} bei {1} geöffnet</translation>
    </message>
    <message>
        <source>opened in {0}, current unknown</source>
        <translation>in {0} geöffnet, Strom unbekannt</translation>
    </message>
    <message>
        <source>NOT opened: the other node still sends {0}</source>
        <translation>NICHT geöffnet: der andere Knoten sendet weiter {0}</translation>
    </message>
    <message>
        <source>NOT opened: the other node fell silent</source>
        <translation>NICHT geöffnet: der andere Knoten ist verstummt</translation>
    </message>
    <message>
        <source>NOT opened: reported closed: {0}</source>
        <translation>NICHT geöffnet: geschlossen gemeldet: {0}</translation>
    </message>
    <message>
        <source>NOT proven open: not reported: {0}</source>
        <translation>NICHT nachweislich offen: nicht gemeldet: {0}</translation>
    </message>
    <message>
        <source>NOT opened: the driver takes no frames</source>
        <translation>NICHT geöffnet: der Treiber nimmt keine Frames an</translation>
    </message>
    <message>
        <source>NOT proven open: the connection was lost</source>
        <translation>NICHT nachweislich offen: Verbindung verloren</translation>
    </message>
    <message>
        <source>NOT proven open: another unit answers</source>
        <translation>NICHT nachweislich offen: anderes Gerät antwortet</translation>
    </message>
    <message>
        <source>NOT proven open: no report came after the command</source>
        <translation>NICHT nachweislich offen: nach dem Befehl kam keine Meldung</translation>
    </message>
    <message>
        <source>NOT opened: the loaded map gives the command ID to a node</source>
        <translation>NICHT geöffnet: die geladene Belegung gibt die Befehls-ID an einen Knoten</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Contactor 1 closed</source>
        <translation>Schütz 1 geschlossen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>Contactor 3 closed</source>
        <translation>Schütz 3 geschlossen</translation>
    </message>
    <message>
        <source>Contactor 2 open</source>
        <translation>Schütz 2 offen</translation>
    </message>
    <message>
        <source>Charge Initialise</source>
        <translation>Charge Initialise</translation>
    </message>
    <message>
        <source>Charge Enable</source>
        <translation>Charge Enable</translation>
    </message>
    <message>
        <source>Contactor 4 closed</source>
        <translation>Schütz 4 geschlossen</translation>
    </message>
    <message>
        <source>Charger brings U2 to U1</source>
        <translation>Lader bringt U2 auf U1</translation>
    </message>
    <message>
        <source>Contactor 5 closed</source>
        <translation>Schütz 5 geschlossen</translation>
    </message>
    <message>
        <source>The unit is heard</source>
        <translation>Das Gerät sendet</translation>
    </message>
    <message>
        <source>The armed unit answers</source>
        <translation>Das scharfe Gerät antwortet</translation>
    </message>
    <message>
        <source>The command ID belongs to no node</source>
        <translation>Die Befehls-ID gehört keinem Knoten</translation>
    </message>
    <message>
        <source>Nobody else commands</source>
        <translation>Niemand sonst befiehlt</translation>
    </message>
    <message>
        <source>The pages show now</source>
        <translation>Die Seiten zeigen jetzt</translation>
    </message>
    <message>
        <source>Hazards acknowledged today</source>
        <translation>Gefahren heute bestätigt</translation>
    </message>
    <message>
        <source>The state leads there</source>
        <translation>Der Zustand führt dorthin</translation>
    </message>
    <message>
        <source>No fault stands</source>
        <translation>Kein Fehler steht an</translation>
    </message>
    <message>
        <source>Contactors are where the state has them</source>
        <translation>Schütze stehen, wie der Zustand es will</translation>
    </message>
    <message>
        <source>No contactor fault</source>
        <translation>Kein Schützfehler</translation>
    </message>
    <message>
        <source>All cells are fresh</source>
        <translation>Alle Zellen sind aktuell</translation>
    </message>
    <message>
        <source>Cells are within their limits</source>
        <translation>Zellen sind in ihren Grenzen</translation>
    </message>
    <message>
        <source>The interlock loop is closed</source>
        <translation>Der Interlock-Kreis ist geschlossen</translation>
    </message>
    <message>
        <source>No current flows</source>
        <translation>Es fließt kein Strom</translation>
    </message>
    <message>
        <source>Precharge is not locked out</source>
        <translation>Vorladung ist nicht gesperrt</translation>
    </message>
    <message>
        <source>falls back to SAFE when commands stop</source>
        <translation>fällt ohne Befehle auf SAFE zurück</translation>
    </message>
    <message>
        <source>STILL CLOSED, opens within {0}</source>
        <translation>NOCH ZU, öffnet in {0}</translation>
    </message>
    <message>
        <source>this program does not prove absence of voltage: test</source>
        <translation>dieses Programm weist keine Spannungsfreiheit nach: messen</translation>
    </message>
    <message>
        <source>Lethal DC voltage and high current. Isolate, discharge and test before touching; do not remove covers.</source>
        <translation>Tödliche Gleichspannung und hoher Strom. Vor Berühren freischalten, entladen und Spannungsfreiheit prüfen; Abdeckungen nicht entfernen.</translation>
    </message>
    <message>
        <source>not ok</source>
        <translation>nicht ok</translation>
    </message>
    <message>
        <source>shorted to ground</source>
        <translation>Schluss nach Masse</translation>
    </message>
    <message>
        <source>shorted to battery</source>
        <translation>Schluss nach Plus</translation>
    </message>
    <message>
        <source>open loop</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>steht noch an</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>klingt ab</translation>
    </message>
    <message>
        <source>gone, probably latched</source>
        <translation>weg, wohl verriegelt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>needs a power cycle</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{0}, {1} ARMED</source>
        <translation>{0}, {1} SCHARF</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} ARMED</source>
        <translation>{0}, {1}, {2} SCHARF</translation>
    </message>
    <message>
        <source>another node commands {0} at {1} Hz: silence it, then arm</source>
        <translation>ein anderer Knoten befiehlt {0} mit {1} Hz: erst still legen, dann scharf schalten</translation>
    </message>
    <message>
        <source>another node commands {0}: silence it, then arm</source>
        <translation>ein anderer Knoten befiehlt {0}: erst still legen, dann scharf schalten</translation>
    </message>
    <message>
        <source>another node commands {0}: hold to take over and open</source>
        <translation>ein anderer Knoten befiehlt {0}: halten, um zu übernehmen und zu öffnen</translation>
    </message>
    <message>
        <source>another node commands {0}: ours stopped and does not resume by itself</source>
        <translation>ein anderer Knoten befiehlt {0}: unser Befehl ist gestoppt und läuft nicht von selbst weiter</translation>
    </message>
    <message>
        <source>another node commands {0}: opening may stop a moving vehicle</source>
        <translation>ein anderer Knoten befiehlt {0}: Öffnen kann ein fahrendes Fahrzeug stilllegen</translation>
    </message>
    <message>
        <source>NOT opened by this program: another node commands {0}</source>
        <translation>NICHT von diesem Programm geöffnet: ein anderer Knoten befiehlt {0}</translation>
    </message>
    <message>
        <source>an interval is {0} to {1}</source>
        <translation>ein Intervall beträgt {0} bis {1}</translation>
    </message>
    <message>
        <source>no more than {0} frames are sent periodically</source>
        <translation>höchstens {0} Frames werden zyklisch gesendet</translation>
    </message>
    <message>
        <source>{0} frames already wait for the driver</source>
        <translation>bereits {0} Frames warten auf den Treiber</translation>
    </message>
    <message>
        <source>neither the log nor the bus has a heartbeat of unit {0}</source>
        <translation>weder im Log noch auf dem Bus ist ein Heartbeat von Gerät {0}</translation>
    </message>
    <message>
        <source>unit {0} is on the bus at base 0x{1}, not {2}</source>
        <translation>Gerät {0} ist auf dem Bus bei Basis 0x{1}, nicht {2}</translation>
    </message>
    <message>
        <source>stopped: the mode is now {0}</source>
        <translation>beendet: der Modus ist jetzt {0}</translation>
    </message>
    <message>
        <source>stopped: the driver takes no frames</source>
        <translation>beendet: der Treiber nimmt keine Frames an</translation>
    </message>
    <message>
        <source>the unit has not told its firmware yet</source>
        <translation>das Gerät hat seine Firmware noch nicht gemeldet</translation>
    </message>
    <message>
        <source>nothing describes the parameters of firmware {0}</source>
        <translation>nichts beschreibt die Parameter der Firmware {0}</translation>
    </message>
    <message>
        <source>this firmware is not known: {0} is assumed, and nothing is written by assumption</source>
        <translation>diese Firmware ist unbekannt: {0} wird angenommen, und auf Annahme hin wird nichts geschrieben</translation>
    </message>
    <message>
        <source>not judged: this unit&apos;s limits are not known</source>
        <translation>nicht beurteilt: die Grenzen dieser Einheit sind nicht bekannt</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>a command is on the bus: release it before you change the connection</source>
        <translation>ein Befehl liegt auf dem Bus: erst loslassen, dann die Verbindung wechseln</translation>
    </message>
    <message>
        <source>the unit was not heard for {0}: nothing is sent</source>
        <translation>die Einheit war {0} lang nicht zu hören: nichts wird gesendet</translation>
    </message>
    <message>
        <source>the window did not answer while the button was held: nothing was sent</source>
        <translation>das Fenster antwortete nicht, während die Taste gehalten wurde: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>the adapter is bus-off: nothing is sent</source>
        <translation>der Adapter ist bus-off: nichts wird gesendet</translation>
    </message>
    <message>
        <source>the driver took no command for {0}: nothing more is sent; the last may still leave</source>
        <translation>der Treiber nahm {0} lang keinen Befehl an: nichts weiter wird gesendet; der letzte kann noch hinausgehen</translation>
    </message>
    <message>
        <source>NOT opened: the adapter is bus-off</source>
        <translation>NICHT geöffnet: der Adapter ist bus-off</translation>
    </message>
    <message>
        <source>Temperatures are within their limits</source>
        <translation>Temperaturen liegen in ihren Grenzen</translation>
    </message>
    <message>
        <source>Load voltage is not above U1</source>
        <translation>Lastspannung liegt nicht über U1</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>state and reasons</source>
        <translation>Zustand und Gründe</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>voltages</source>
        <translation>Spannungen</translation>
    </message>
    <message>
        <source>limits of current</source>
        <translation>Stromgrenzen</translation>
    </message>
    <message>
        <source>contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>interlock</source>
        <translation>Interlock</translation>
    </message>
</context>
<context>
    <name>DbcProblem</name>
    <message>
        <source>ID {0} already belongs to message {1} (line {2})</source>
        <translation>ID {0} gehört schon zur Botschaft {1} (Zeile {2})</translation>
    </message>
    <message>
        <source>ID {0} is no 11-bit ID; bit 31 must be set for a 29-bit one</source>
        <translation>ID {0} ist keine 11-bit-ID; für eine 29-bit-ID muss Bit 31 gesetzt sein</translation>
    </message>
    <message>
        <source>ID {0} has more than 29 bits</source>
        <translation>ID {0} hat mehr als 29 Bit</translation>
    </message>
    <message>
        <source>message {0} has two signals named {1}</source>
        <translation>Botschaft {0} hat zwei Signale namens {1}</translation>
    </message>
    <message>
        <source>there is no message with ID {0}</source>
        <translation>es gibt keine Botschaft mit der ID {0}</translation>
    </message>
    <message>
        <source>message {0} has no signal {1}</source>
        <translation>Botschaft {0} hat kein Signal {1}</translation>
    </message>
    <message>
        <source>there is no node {0}</source>
        <translation>es gibt keinen Knoten {0}</translation>
    </message>
    <message>
        <source>there is no environment variable {0}</source>
        <translation>es gibt keine Umgebungsvariable {0}</translation>
    </message>
    <message>
        <source>signal {0} has {1} bits; as a float it must have {2}</source>
        <translation>Signal {0} hat {1} Bit; als Gleitkommazahl muss es {2} haben</translation>
    </message>
    <message>
        <source>there is no value table {0}</source>
        <translation>es gibt keine Wertetabelle {0}</translation>
    </message>
    <message>
        <source>signal {0} is multiplexed, but message {1} has no multiplexor for it</source>
        <translation>Signal {0} ist gemultiplext, aber Botschaft {1} hat keinen Multiplexor dafür</translation>
    </message>
    <message>
        <source>message {0} has {1} bytes; CAN FD ends at 64</source>
        <translation>Botschaft {0} hat {1} Byte; CAN FD endet bei 64</translation>
    </message>
    <message>
        <source>signal {0} ends in byte {1} of a message of {2} bytes</source>
        <translation>Signal {0} endet in Byte {1} einer Botschaft von {2} Byte</translation>
    </message>
    <message>
        <source>signal {0} overlaps signal {1} of the same message</source>
        <translation>Signal {0} überlappt Signal {1} derselben Botschaft</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the signal name, or M, m0, m0M</source>
        <translation>&apos;:&apos; nach dem Signalnamen erwartet, oder M, m0, m0M</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the signal name</source>
        <translation>&apos;:&apos; nach dem Signalnamen erwartet</translation>
    </message>
    <message>
        <source>expected the start bit</source>
        <translation>Startbit erwartet</translation>
    </message>
    <message>
        <source>expected &apos;|&apos; after the start bit</source>
        <translation>&apos;|&apos; nach dem Startbit erwartet</translation>
    </message>
    <message>
        <source>expected a length of 1 to 64 bits</source>
        <translation>Länge von 1 bis 64 Bit erwartet</translation>
    </message>
    <message>
        <source>expected &apos;@&apos; after the length</source>
        <translation>&apos;@&apos; nach der Länge erwartet</translation>
    </message>
    <message>
        <source>expected the byte order, 0 (big-endian) or 1 (little-endian)</source>
        <translation>Bytereihenfolge erwartet, 0 (Big-Endian) oder 1 (Little-Endian)</translation>
    </message>
    <message>
        <source>expected &apos;+&apos; (unsigned) or &apos;-&apos; (signed) after the byte order</source>
        <translation>&apos;+&apos; (ohne Vorzeichen) oder &apos;-&apos; (mit Vorzeichen) nach der Bytereihenfolge erwartet</translation>
    </message>
    <message>
        <source>expected &apos;(&apos; before the factor</source>
        <translation>&apos;(&apos; vor dem Faktor erwartet</translation>
    </message>
    <message>
        <source>expected the factor</source>
        <translation>Faktor erwartet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; after the factor</source>
        <translation>&apos;,&apos; nach dem Faktor erwartet</translation>
    </message>
    <message>
        <source>expected the offset</source>
        <translation>Offset erwartet</translation>
    </message>
    <message>
        <source>expected &apos;)&apos; after the offset</source>
        <translation>&apos;)&apos; nach dem Offset erwartet</translation>
    </message>
    <message>
        <source>expected &apos;[&apos; before the minimum</source>
        <translation>&apos;[&apos; vor dem Minimum erwartet</translation>
    </message>
    <message>
        <source>expected the minimum</source>
        <translation>Minimum erwartet</translation>
    </message>
    <message>
        <source>expected &apos;|&apos; after the minimum</source>
        <translation>&apos;|&apos; nach dem Minimum erwartet</translation>
    </message>
    <message>
        <source>expected the maximum</source>
        <translation>Maximum erwartet</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; after the maximum</source>
        <translation>&apos;]&apos; nach dem Maximum erwartet</translation>
    </message>
    <message>
        <source>expected the signal name</source>
        <translation>Signalname erwartet</translation>
    </message>
    <message>
        <source>expected the unit in quotes</source>
        <translation>Einheit in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected SG_ or the next statement</source>
        <translation>SG_ oder die nächste Anweisung erwartet</translation>
    </message>
    <message>
        <source>expected a statement such as BO_ or SG_</source>
        <translation>Anweisung wie BO_ oder SG_ erwartet</translation>
    </message>
    <message>
        <source>expected the version in quotes</source>
        <translation>Version in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after BU_</source>
        <translation>&apos;:&apos; nach BU_ erwartet</translation>
    </message>
    <message>
        <source>expected the name of a node</source>
        <translation>Knotenname erwartet</translation>
    </message>
    <message>
        <source>expected the message name after the ID</source>
        <translation>Botschaftsname nach der ID erwartet</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the message name</source>
        <translation>&apos;:&apos; nach dem Botschaftsnamen erwartet</translation>
    </message>
    <message>
        <source>expected the message length in bytes</source>
        <translation>Botschaftslänge in Byte erwartet</translation>
    </message>
    <message>
        <source>expected the sender after the message length</source>
        <translation>Sender nach der Botschaftslänge erwartet</translation>
    </message>
    <message>
        <source>this SG_ belongs to no message: expected a BO_ before it</source>
        <translation>dieses SG_ gehört zu keiner Botschaft: davor ein BO_ erwartet</translation>
    </message>
    <message>
        <source>expected the name of the environment variable</source>
        <translation>Name der Umgebungsvariablen erwartet</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the name of the environment variable</source>
        <translation>&apos;:&apos; nach dem Namen der Umgebungsvariablen erwartet</translation>
    </message>
    <message>
        <source>expected the type of the environment variable</source>
        <translation>Typ der Umgebungsvariablen erwartet</translation>
    </message>
    <message>
        <source>expected the initial value</source>
        <translation>Anfangswert erwartet</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the environment variable</source>
        <translation>&apos;;&apos; nach der Umgebungsvariablen erwartet</translation>
    </message>
    <message>
        <source>expected the name of an environment variable</source>
        <translation>Name einer Umgebungsvariablen erwartet</translation>
    </message>
    <message>
        <source>expected the signal name after the ID</source>
        <translation>Signalname nach der ID erwartet</translation>
    </message>
    <message>
        <source>expected the comment in quotes</source>
        <translation>Kommentar in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the comment</source>
        <translation>&apos;;&apos; nach dem Kommentar erwartet</translation>
    </message>
    <message>
        <source>expected the attribute name in quotes</source>
        <translation>Attributname in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected an attribute type: INT, HEX, FLOAT, STRING or ENUM</source>
        <translation>Attributtyp erwartet: INT, HEX, FLOAT, STRING oder ENUM</translation>
    </message>
    <message>
        <source>expected a word of the enumeration in quotes</source>
        <translation>Wort der Aufzählung in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the attribute definition</source>
        <translation>&apos;;&apos; nach der Attributdefinition erwartet</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the name of the value table</source>
        <translation>&apos;;&apos; nach dem Namen der Wertetabelle erwartet</translation>
    </message>
    <message>
        <source>expected the name of the value table</source>
        <translation>Name der Wertetabelle erwartet</translation>
    </message>
    <message>
        <source>expected a value, or &apos;;&apos; at the end of the values</source>
        <translation>Wert erwartet, oder &apos;;&apos; am Ende der Werte</translation>
    </message>
    <message>
        <source>expected the word of the value in quotes</source>
        <translation>Wort zum Wert in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected 0 (integer), 1 (float) or 2 (double)</source>
        <translation>0 (Integer), 1 (Float) oder 2 (Double) erwartet</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the value type</source>
        <translation>&apos;;&apos; nach dem Werttyp erwartet</translation>
    </message>
    <message>
        <source>expected the name of the multiplexor</source>
        <translation>Name des Multiplexors erwartet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;;&apos; after the multiplexor values</source>
        <translation>&apos;,&apos; oder &apos;;&apos; nach den Multiplexorwerten erwartet</translation>
    </message>
    <message>
        <source>expected a range of multiplexor values, as 0-3</source>
        <translation>Bereich von Multiplexorwerten erwartet, z. B. 0-3</translation>
    </message>
    <message>
        <source>expected the value of the attribute</source>
        <translation>Wert des Attributs erwartet</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the value of the attribute</source>
        <translation>&apos;;&apos; nach dem Wert des Attributs erwartet</translation>
    </message>
    <message>
        <source>expected &apos;&quot;&apos; at the end of the text that begins here</source>
        <translation>&apos;&quot;&apos; am Ende des hier beginnenden Texts erwartet</translation>
    </message>
    <message>
        <source>expected a CAN ID in decimal</source>
        <translation>CAN-ID dezimal erwartet</translation>
    </message>
    <message>
        <source>expected &apos;&quot;&apos; at the end of this text</source>
        <translation>&apos;&quot;&apos; am Ende dieses Texts erwartet</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>⚠ nothing describes the parameters of %1: those of another firmware are shown</source>
        <translation>⚠ nichts beschreibt die Parameter von %1: gezeigt werden die einer anderen Firmware</translation>
    </message>
    <message>
        <source>⚠ the unit has not told its firmware: %1 is assumed</source>
        <translation>⚠ das Gerät hat seine Firmware nicht gemeldet: %1 wird angenommen</translation>
    </message>
    <message>
        <source>⚠ firmware %1.%2.%3 is not known: %4 is assumed</source>
        <translation>⚠ Firmware %1.%2.%3 ist unbekannt: %4 wird angenommen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>none</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>internal error: {0}</source>
        <translation>interner Fehler: {0}</translation>
    </message>
    <message>
        <source>cannot open {0}: {1}</source>
        <translation>{0} lässt sich nicht öffnen: {1}</translation>
    </message>
    <message>
        <source>cannot read {0}: {1}</source>
        <translation>{0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>cannot write {0}: {1}</source>
        <translation>{0} lässt sich nicht schreiben: {1}</translation>
    </message>
    <message>
        <source>{0}: not a log format this program knows</source>
        <translation>{0}: kein Logformat, das dieses Programm kennt</translation>
    </message>
    <message>
        <source>{0}:{1}: {2}</source>
        <translation>{0}:{1}: {2}</translation>
    </message>
    <message>
        <source>{0}:{1}:{2}: {3}</source>
        <translation>{0}:{1}:{2}: {3}</translation>
    </message>
    <message>
        <source>{0}: no DBC statement found, not a DBC file</source>
        <translation>{0}: keine DBC-Anweisung gefunden, keine DBC-Datei</translation>
    </message>
    <message>
        <source>{0}: the signal {1} is missing</source>
        <translation>{0}: das Signal {1} fehlt</translation>
    </message>
    <message>
        <source>ID 0x{0} is given to both {1} and {2} by {3}</source>
        <translation>ID 0x{0} wird von {3} sowohl an {1} als auch an {2} vergeben</translation>
    </message>
    <message>
        <source>{2}: with the base ID 0x{1}, {0} lies outside the 11-bit IDs</source>
        <translation>{2}: mit der Basis-ID 0x{1} liegt {0} außerhalb der 11-bit-IDs</translation>
    </message>
    <message>
        <source>{0}: the signal {1} is in both {2} and {3}</source>
        <translation>{0}: das Signal {1} steht sowohl in {2} als auch in {3}</translation>
    </message>
    <message>
        <source>no QCanBus plugin &quot;{0}&quot;; there are: {1}</source>
        <translation>kein QCanBus-Plugin &quot;{0}&quot;; vorhanden: {1}</translation>
    </message>
    <message>
        <source>the QCanBus plugin &quot;{0}&quot; failed: {1}</source>
        <translation>Fehler im QCanBus-Plugin &quot;{0}&quot;: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no interface &quot;{1}&quot;; there are: {2}</source>
        <translation>&quot;{0}&quot; hat keine Schnittstelle &quot;{1}&quot;; vorhanden: {2}</translation>
    </message>
    <message>
        <source>{0}:{1} cannot be opened: {2}</source>
        <translation>{0}:{1} lässt sich nicht öffnen: {2}</translation>
    </message>
    <message>
        <source>{0}:{1} was lost: {2}</source>
        <translation>{0}:{1} ging verloren: {2}</translation>
    </message>
    <message>
        <source>{0}:{1} is hardware: choose its bitrate</source>
        <translation>{0}:{1} ist Hardware: Bitrate wählen</translation>
    </message>
    <message>
        <source>{0}:{1}: errors and no valid frame: wrong bitrate? closed to protect the bus</source>
        <translation>{0}:{1}: Fehler und kein gültiger Frame: falsche Bitrate? zum Schutz des Busses geschlossen</translation>
    </message>
    <message>
        <source>{0}:{1} is bus-off: too many errors while sending; reset it when the cause is gone</source>
        <translation>{0}:{1} ist Bus-off: zu viele Sendefehler; nach Beheben der Ursache zurücksetzen</translation>
    </message>
    <message>
        <source>{0}:{1} did not connect within {2} s</source>
        <translation>{0}:{1} wurde in {2} s nicht verbunden</translation>
    </message>
    <message>
        <source>{0}:{1}: nothing is transmitted: {2}</source>
        <translation>{0}:{1}: es wird nichts gesendet: {2}</translation>
    </message>
    <message>
        <source>no pack has {0} nodes of {1} cells: 1 ... 32 nodes of 1 ... 14 cells</source>
        <translation>kein Pack hat {0} Knoten mit {1} Zellen: 1 ... 32 Knoten mit 1 ... 14 Zellen</translation>
    </message>
    <message>
        <source>{0} is a format this program reads, but does not write</source>
        <translation>{0} ist ein Format, das dieses Programm liest, aber nicht schreibt</translation>
    </message>
    <message>
        <source>no log format &quot;{0}&quot;; there are: {1}</source>
        <translation>kein Logformat &quot;{0}&quot;; vorhanden: {1}</translation>
    </message>
    <message>
        <source>{0}: no log format is written with this extension; there are: {1}</source>
        <translation>{0}: mit dieser Endung wird kein Logformat geschrieben; vorhanden: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}:{1} is down: bring it up first (ip link set {1} up)</source>
        <translation>{0}:{1} ist inaktiv: erst aktivieren (ip link set {1} up)</translation>
    </message>
    <message>
        <source>{0} has schema {1}; this program reads up to {2}</source>
        <translation>{0} hat Schema {1}; dieses Programm liest bis {2}</translation>
    </message>
    <message>
        <source>there is no parameter &quot;{0}&quot;</source>
        <translation>es gibt keinen Parameter &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is no value of it</source>
        <translation>{0}: &quot;{1}&quot; ist kein Wert dafür</translation>
    </message>
    <message>
        <source>the unit did not answer: {0}</source>
        <translation>das Gerät hat nicht geantwortet: {0}</translation>
    </message>
    <message>
        <source>{0}: refused: {1} (code 0x{2})</source>
        <translation>{0}: abgelehnt: {1} (Code 0x{2})</translation>
    </message>
    <message>
        <source>{0}: the answer makes no sense</source>
        <translation>{0}: die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the service says serial {0}, the heartbeat {1}: nothing is written</source>
        <translation>der Dienst nennt Seriennummer {0}, der Heartbeat {1}: es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>this needs the {0} key</source>
        <translation>dazu ist der {0}-Key nötig</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} is {1} in the unit, not {2} as it was when this was reviewed</source>
        <translation>{0} ist im Gerät {1}, nicht {2} wie bei der Prüfung</translation>
    </message>
    <message>
        <source>the values do not fit together: {0}</source>
        <translation>die Werte passen nicht zusammen: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} parameters were not written and verified</source>
        <translation>{0} von {1} Parametern wurden nicht geschrieben und verifiziert</translation>
    </message>
    <message>
        <source>disk full: {0} bytes left on {1}</source>
        <translation>Datenträger voll: noch {0} Byte auf {1}</translation>
    </message>
    <message>
        <source>{0}: a recording is a candump file, its name ends in .log</source>
        <translation>{0}: eine Aufzeichnung ist eine candump-Datei, ihr Name endet auf .log</translation>
    </message>
    <message>
        <source>the recorder ended unexpectedly: {0}</source>
        <translation>die Aufzeichnung endete unerwartet: {0}</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is no option of a replay; there are: {2}</source>
        <translation>{0}: &quot;{1}&quot; ist keine Option der Wiedergabe; vorhanden: {2}</translation>
    </message>
    <message>
        <source>the recorder does not answer</source>
        <translation>die Aufzeichnung antwortet nicht</translation>
    </message>
    <message>
        <source>{0}: no pack shows in this log</source>
        <translation>{0}: in diesem Log ist kein Pack zu sehen</translation>
    </message>
    <message>
        <source>no signal that was received is called &quot;{0}&quot;</source>
        <translation>kein empfangenes Signal heißt „{0}“</translation>
    </message>
    <message>
        <source>{0}: a MAT file holds at most {1} values: choose fewer signals or a longer period</source>
        <translation>{0}: eine MAT-Datei fasst höchstens {1} Werte: weniger Signale oder kürzere Zeit wählen</translation>
    </message>
    <message>
        <source>{0}: the frames have no time of day</source>
        <translation>{0}: die Frames haben keine Uhrzeit</translation>
    </message>
    <message>
        <source>{0} is a case of schema {1}; this program reads up to {2}</source>
        <translation>{0} ist ein Fall nach Schema {1}; dieses Programm liest bis {2}</translation>
    </message>
    <message>
        <source>these tests failed: {0}</source>
        <translation>diese Tests sind nicht bestanden: {0}</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <source>{0} is a TAG log of Profinity: values, no CAN frames; open what its CAN File Logger wrote</source>
        <translation>{0} ist ein TAG-Log von Profinity: Werte, keine CAN-Frames; öffnen Sie, was dessen CAN File Logger geschrieben hat</translation>
    </message>
    <message>
        <source>{0} is an MDF file, which is not read here: save it as BLF or ASC first</source>
        <translation>{0} ist eine MDF-Datei, die hier nicht gelesen wird: speichern Sie sie zuerst als BLF oder ASC</translation>
    </message>
    <message>
        <source>{0} is a table of python-can: python3 -m can.logconvert makes a .blf of it</source>
        <translation>{0} ist eine Tabelle von python-can: python3 -m can.logconvert macht daraus eine .blf-Datei</translation>
    </message>
    <message>
        <source>{0} holds what candump shows on the screen: log with candump -l instead</source>
        <translation>{0} enthält, was candump auf dem Bildschirm zeigt: zeichnen Sie stattdessen mit candump -l auf</translation>
    </message>
    <message>
        <source>{0} holds decoded values, no CAN frames: open the log they came from</source>
        <translation>{0} enthält dekodierte Werte, keine CAN-Frames: öffnen Sie das Log, aus dem sie stammen</translation>
    </message>
    <message>
        <source>{0} is a DBC file: it says what frames mean and holds none</source>
        <translation>{0} ist eine DBC-Datei: sie sagt, was Frames bedeuten, und enthält keine</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>unit {0} seen, device type {1}</source>
        <translation>Gerät {0} erkannt, Gerätetyp {1}</translation>
    </message>
    <message>
        <source>another unit: serial {0} -&gt; {1}</source>
        <translation>anderes Gerät: Seriennummer {0} -&gt; {1}</translation>
    </message>
    <message>
        <source>read as firmware {0}: the unit has not told a published version</source>
        <translation>als Firmware {0} gelesen: das Gerät nannte keine veröffentlichte Version</translation>
    </message>
    <message>
        <source>read as firmware {0}, the unit says {1}.{2}</source>
        <translation>als Firmware {0} gelesen, das Gerät meldet {1}.{2}</translation>
    </message>
    <message>
        <source>state {1}</source>
        <translation>Zustand {1}</translation>
    </message>
    <message>
        <source>state {0} -&gt; {1}</source>
        <translation>Zustand {0} -&gt; {1}</translation>
    </message>
    <message>
        <source>reason {0} set (time {1})</source>
        <translation>Grund {0} gekommen ({1}. Mal)</translation>
    </message>
    <message>
        <source>reason {0} cleared after {1}</source>
        <translation>Grund {0} gegangen nach {1}</translation>
    </message>
    <message>
        <source>precharge failure {0} set (time {1})</source>
        <translation>Vorladefehler {0} gekommen ({1}. Mal)</translation>
    </message>
    <message>
        <source>precharge failure {0} cleared after {1}</source>
        <translation>Vorladefehler {0} gegangen nach {1}</translation>
    </message>
    <message>
        <source>fault of contactor {0} set (time {1})</source>
        <translation>Fehler von Schütz {0} gekommen ({1}. Mal)</translation>
    </message>
    <message>
        <source>fault of contactor {0} cleared after {1}</source>
        <translation>Fehler von Schütz {0} gegangen nach {1}</translation>
    </message>
    <message>
        <source>interlock flag {0} set (time {1})</source>
        <translation>Interlock-Flag {0} gekommen ({1}. Mal)</translation>
    </message>
    <message>
        <source>interlock flag {0} cleared after {1}</source>
        <translation>Interlock-Flag {0} gegangen nach {1}</translation>
    </message>
    <message>
        <source>contactor {0}: {1} -&gt; {2} at {3}</source>
        <translation>Schütz {0}: {1} -&gt; {2} bei {3}</translation>
    </message>
    <message>
        <source>node {0} lost</source>
        <translation>Knoten {0} verloren</translation>
    </message>
    <message>
        <source>node {0} is back after {1}</source>
        <translation>Knoten {0} wieder da nach {1}</translation>
    </message>
    <message>
        <source>nothing heard of the pack for {0}</source>
        <translation>seit {0} nichts vom Pack empfangen</translation>
    </message>
    <message>
        <source>the pack is heard again after {0}</source>
        <translation>das Pack sendet wieder nach {0}</translation>
    </message>
    <message>
        <source>the clock of the source jumped by {0}</source>
        <translation>die Uhr der Quelle sprang um {0}</translation>
    </message>
    <message>
        <source>ID 0x{0} is given to both {1} and {2}: not interpreted</source>
        <translation>ID 0x{0} ist an {1} und {2} vergeben: nicht interpretiert</translation>
    </message>
    <message>
        <source>ID 0x{0} came with {1} bytes instead of {2}: not interpreted</source>
        <translation>ID 0x{0} kam mit {1} statt {2} Byte: nicht interpretiert</translation>
    </message>
    <message>
        <source>{0} frames lost: this program did not keep up</source>
        <translation>{0} Frames verloren: dieses Programm kam nicht nach</translation>
    </message>
    <message>
        <source>a unit of the previous generation ({0})</source>
        <translation>ein Gerät der Vorgängergeneration ({0})</translation>
    </message>
    <message>
        <source>contactor {0} is commanded {2}, was {1}</source>
        <translation>Schütz {0}: Befehl {2}, war {1}</translation>
    </message>
    <message>
        <source>command {0}: nobody sends it any more</source>
        <translation>Befehl {0}: niemand sendet ihn mehr</translation>
    </message>
    <message>
        <source>command {1} on the bus</source>
        <translation>Befehl {1} auf dem Bus</translation>
    </message>
    <message>
        <source>command {0} -&gt; {1} on the bus</source>
        <translation>Befehl {0} -&gt; {1} auf dem Bus</translation>
    </message>
    <message>
        <source>{0} (time {1})</source>
        <translation>{0} ({1}. Mal)</translation>
    </message>
    <message>
        <source>no longer after {1}: {0}</source>
        <translation>nicht mehr nach {1}: {0}</translation>
    </message>
    <message>
        <source>cell {0} is not measured any more</source>
        <translation>Zelle {0} wird nicht mehr gemessen</translation>
    </message>
    <message>
        <source>cell {0} is measured again after {1}</source>
        <translation>Zelle {0} wird nach {1} wieder gemessen</translation>
    </message>
    <message>
        <source>sensor {0} is not measured any more</source>
        <translation>Sensor {0} wird nicht mehr gemessen</translation>
    </message>
    <message>
        <source>sensor {0} is measured again after {1}</source>
        <translation>Sensor {0} wird nach {1} wieder gemessen</translation>
    </message>
    <message>
        <source>sense wire of {0}: high resistance</source>
        <translation>Messleitung von {0}: hochohmig</translation>
    </message>
    <message>
        <source>sense wire of {0}: high resistance gone after {1}</source>
        <translation>Messleitung von {0}: nicht mehr hochohmig nach {1}</translation>
    </message>
    <message>
        <source>{0}: no longer received</source>
        <translation>{0}: nicht mehr empfangen</translation>
    </message>
    <message>
        <source>{0}: received again after {1}</source>
        <translation>{0}: nach {1} wieder empfangen</translation>
    </message>
    <message>
        <source>rule &quot;{0}&quot;: {1} is {2}</source>
        <translation>Regel &quot;{0}&quot;: {1} ist {2}</translation>
    </message>
    <message>
        <source>rule &quot;{0}&quot; ended: {1} is {2}</source>
        <translation>Regel &quot;{0}&quot; beendet: {1} ist {2}</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>over: {0}</source>
        <translation>vorbei: {0}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>marked: {0}</source>
        <translation>markiert: {0}</translation>
    </message>
    <message>
        <source>a recording began</source>
        <translation>eine Aufzeichnung begann</translation>
    </message>
    <message>
        <source>the recording ended</source>
        <translation>die Aufzeichnung endete</translation>
    </message>
    <message>
        <source>the recording ended: {0}</source>
        <translation>die Aufzeichnung endete: {0}</translation>
    </message>
    <message>
        <source>an event recording was triggered: {0}</source>
        <translation>eine Ereignisaufzeichnung wurde ausgelöst: {0}</translation>
    </message>
    <message>
        <source>{0} frames were lost in recording</source>
        <translation>{0} Frames gingen beim Aufzeichnen verloren</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Nodes, cells, sensors</source>
        <translation>Knoten, Zellen, Sensoren</translation>
    </message>
    <message>
        <source>Link and data</source>
        <translation>Verbindung und Daten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>contactor %1</source>
        <translation>Schütz %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marken</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>candump log</source>
        <translation>candump-Log</translation>
    </message>
    <message>
        <source>Vector ASC</source>
        <translation>Vector ASC</translation>
    </message>
    <message>
        <source>Vector BLF</source>
        <translation>Vector BLF</translation>
    </message>
    <message>
        <source>PEAK TRC</source>
        <translation>PEAK TRC</translation>
    </message>
    <message>
        <source>SavvyCAN / GVRET CSV</source>
        <translation>SavvyCAN / GVRET CSV</translation>
    </message>
    <message>
        <source>the vendor&apos;s raw log (ArrowPoint, Profinity)</source>
        <translation>Rohlog des Herstellers (ArrowPoint, Profinity)</translation>
    </message>
    <message>
        <source>Tritium log without times</source>
        <translation>Tritium-Log ohne Zeiten</translation>
    </message>
    <message>
        <source>pcap of SocketCAN</source>
        <translation>pcap von SocketCAN</translation>
    </message>
    <message>
        <source>pcapng of SocketCAN</source>
        <translation>pcapng von SocketCAN</translation>
    </message>
    <message>
        <source>the log has no times: its frames are spaced evenly, counted from 1970</source>
        <translation>das Log hat keine Zeiten: Frames gleichmäßig verteilt, gezählt ab 1970</translation>
    </message>
    <message>
        <source>the date is taken from the file&apos;s name</source>
        <translation>das Datum stammt aus dem Dateinamen</translation>
    </message>
    <message>
        <source>no date in the log or its name: counted from 1970</source>
        <translation>kein Datum im Log oder in seinem Namen: gezählt ab 1970</translation>
    </message>
    <message>
        <source>times are local time of this computer</source>
        <translation>Zeiten sind Ortszeit dieses Rechners</translation>
    </message>
    <message>
        <source>frames have 8 bytes: the log does not keep their length</source>
        <translation>Frames haben 8 Bytes: das Log speichert ihre Länge nicht</translation>
    </message>
    <message>
        <source>the log has no date: counted from 1970</source>
        <translation>das Log hat kein Datum: gezählt ab 1970</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>none was recognised</source>
        <translation>keines erkannt</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>%1 on %2 channels</source>
        <translation>%1 auf %2 Kanälen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 echoes left out</source>
        <translation>%1 Echos ausgelassen</translation>
    </message>
    <message>
        <source>%1 CAN FD frames passed over</source>
        <translation>%1 CAN-FD-Frames übergangen</translation>
    </message>
    <message>
        <source>%1 records that are no frames</source>
        <translation>%1 Datensätze, die keine Frames sind</translation>
    </message>
    <message>
        <source>%1 lost while recording, by the log&apos;s own numbers</source>
        <translation>%1 beim Aufzeichnen verloren, laut Zählung des Logs</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>lowest and highest as the unit itself tells them, %1 of %2 times</source>
        <translation>kleinste und größte, wie das Gerät selbst sie meldet: %1 von %2 Mal</translation>
    </message>
    <message>
        <source>Extreme cells</source>
        <translation>Extreme Zellen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1: unpack the archive to open each</source>
        <translation>%1: entpacken Sie das Archiv, um jedes zu öffnen</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Node lost</source>
        <translation>Knoten verloren</translation>
    </message>
    <message>
        <source>Chain broken before a node</source>
        <translation>Kette vor Knoten unterbrochen</translation>
    </message>
    <message>
        <source>Cell reads a voltage</source>
        <translation>Zelle zeigt Spannung</translation>
    </message>
    <message>
        <source>Cell reads too much</source>
        <translation>Zelle misst zu viel</translation>
    </message>
    <message>
        <source>Cell leaves its curve</source>
        <translation>Zelle verlässt Kennlinie</translation>
    </message>
    <message>
        <source>Short inside a cell</source>
        <translation>Zellinterner Schluss</translation>
    </message>
    <message>
        <source>Hot cell</source>
        <translation>Heiße Zelle</translation>
    </message>
    <message>
        <source>Heat into a cell</source>
        <translation>Wärme in eine Zelle</translation>
    </message>
    <message>
        <source>Sense wire open</source>
        <translation>Messleitung offen</translation>
    </message>
    <message>
        <source>Thermistor open</source>
        <translation>Thermistor offen</translation>
    </message>
    <message>
        <source>Thermistor shorted</source>
        <translation>Thermistor-Schluss</translation>
    </message>
    <message>
        <source>Contactor stuck open</source>
        <translation>Schütz hängt offen</translation>
    </message>
    <message>
        <source>Contactor welded</source>
        <translation>Schütz verklebt</translation>
    </message>
    <message>
        <source>Auxiliary contact stuck open</source>
        <translation>Hilfskontakt hängt offen</translation>
    </message>
    <message>
        <source>Auxiliary contact stuck closed</source>
        <translation>Hilfskontakt hängt zu</translation>
    </message>
    <message>
        <source>Precharge resistor open</source>
        <translation>Vorladewiderstand offen</translation>
    </message>
    <message>
        <source>Bleed resistor across the load</source>
        <translation>Entladewiderstand am ZK</translation>
    </message>
    <message>
        <source>Short across the load</source>
        <translation>Kurzschluss am ZK</translation>
    </message>
    <message>
        <source>Load charged from outside</source>
        <translation>ZK fremdgespeist</translation>
    </message>
    <message>
        <source>Junction unit lost</source>
        <translation>Junction-Box verloren</translation>
    </message>
    <message>
        <source>Junction unit&apos;s counter stuck</source>
        <translation>Zähler der Junction-Box steht</translation>
    </message>
    <message>
        <source>Current read with an offset</source>
        <translation>Strommessung mit Offset</translation>
    </message>
    <message>
        <source>Interlock loop open</source>
        <translation>Interlock-Kreis offen</translation>
    </message>
    <message>
        <source>Second commander</source>
        <translation>Zweiter Befehlsgeber</translation>
    </message>
    <message>
        <source>Pressure in the enclosure</source>
        <translation>Druck im Gehäuse</translation>
    </message>
    <message>
        <source>Humidity in the enclosure</source>
        <translation>Feuchte im Gehäuse</translation>
    </message>
    <message>
        <source>Organic vapour in the enclosure</source>
        <translation>Organische Dämpfe im Gehäuse</translation>
    </message>
    <message>
        <source>Nitrogen oxides in the enclosure</source>
        <translation>Stickoxide im Gehäuse</translation>
    </message>
    <message>
        <source>Temperature of the BMU&apos;s board</source>
        <translation>Platinentemperatur der BMU</translation>
    </message>
    <message>
        <source>Supply voltage of the BMU</source>
        <translation>Versorgungsspannung der BMU</translation>
    </message>
    <message>
        <source>Charger gives nothing</source>
        <translation>Lader liefert nichts</translation>
    </message>
    <message>
        <source>Charger ignores limits</source>
        <translation>Lader ignoriert Grenzen</translation>
    </message>
    <message>
        <source>Charger ignores its stop</source>
        <translation>Lader ignoriert Stopp</translation>
    </message>
    <message>
        <source>Charger&apos;s voltage too high</source>
        <translation>Laderspannung zu hoch</translation>
    </message>
    <message>
        <source>EVCC silent</source>
        <translation>EVCC schweigt</translation>
    </message>
    <message>
        <source>Emergency stop by the EVCC</source>
        <translation>Not-Aus durch den EVCC</translation>
    </message>
    <message>
        <source>Cell open: no current</source>
        <translation>Zelle offen: kein Strom</translation>
    </message>
    <message>
        <source>Noise on a sense wire</source>
        <translation>Rauschen auf Messleitung</translation>
    </message>
    <message>
        <source>Converter of a node stuck</source>
        <translation>Wandler eines Knotens steht</translation>
    </message>
    <message>
        <source>Node and the next swapped</source>
        <translation>Knoten mit nächstem vertauscht</translation>
    </message>
    <message>
        <source>Answers of a node unreadable</source>
        <translation>Antworten eines Knotens unlesbar</translation>
    </message>
    <message>
        <source>Thermistor drifts</source>
        <translation>Thermistor driftet</translation>
    </message>
    <message>
        <source>Thermal runaway of a cell</source>
        <translation>Thermisches Durchgehen einer Zelle</translation>
    </message>
    <message>
        <source>Cooling lost</source>
        <translation>Kühlung ausgefallen</translation>
    </message>
    <message>
        <source>Pack soaked at a temperature</source>
        <translation>Pack auf Temperatur durchtemperiert</translation>
    </message>
    <message>
        <source>Air around the pack warms</source>
        <translation>Luft um das Pack erwärmt sich</translation>
    </message>
    <message>
        <source>Junction unit reports an error</source>
        <translation>Junction-Box meldet Fehler</translation>
    </message>
    <message>
        <source>Current read too large</source>
        <translation>Strom zu groß gemessen</translation>
    </message>
    <message>
        <source>Shunt built in the wrong way round</source>
        <translation>Shunt verkehrt herum eingebaut</translation>
    </message>
    <message>
        <source>Battery voltage U1 read too large</source>
        <translation>Batteriespannung U1 zu groß gemessen</translation>
    </message>
    <message>
        <source>Load voltage U3 read too large</source>
        <translation>ZK-Spannung U3 zu groß gemessen</translation>
    </message>
    <message>
        <source>Auxiliary contact of the other type</source>
        <translation>Hilfskontakt vom anderen Typ</translation>
    </message>
    <message>
        <source>Contactor slow</source>
        <translation>Schütz langsam</translation>
    </message>
    <message>
        <source>Contactor bounces</source>
        <translation>Schütz prellt</translation>
    </message>
    <message>
        <source>Precharge resistor has a share of its value</source>
        <translation>Vorladewiderstand auf Anteil seines Werts</translation>
    </message>
    <message>
        <source>Load connected the wrong way round</source>
        <translation>ZK verpolt angeschlossen</translation>
    </message>
    <message>
        <source>Load feeds back</source>
        <translation>Last speist zurück</translation>
    </message>
    <message>
        <source>Load has another capacitance</source>
        <translation>ZK mit anderer Kapazität</translation>
    </message>
    <message>
        <source>Interlock loop shorted to ground</source>
        <translation>Interlock-Kreis: Schluss nach Masse</translation>
    </message>
    <message>
        <source>Interlock loop shorted to battery</source>
        <translation>Interlock-Kreis: Schluss nach Plus</translation>
    </message>
    <message>
        <source>Interlock loop of high resistance</source>
        <translation>Interlock-Kreis hochohmig</translation>
    </message>
    <message>
        <source>Interlock loop opens once a second</source>
        <translation>Interlock-Kreis öffnet jede Sekunde</translation>
    </message>
    <message>
        <source>Isolation low</source>
        <translation>Isolation niedrig</translation>
    </message>
    <message>
        <source>Enclosure&apos;s sensors silent</source>
        <translation>Gehäusesensoren schweigen</translation>
    </message>
    <message>
        <source>I/O expander silent</source>
        <translation>I/O-Expander schweigt</translation>
    </message>
    <message>
        <source>Task of the BMU hangs</source>
        <translation>Task der BMU hängt</translation>
    </message>
    <message>
        <source>Task of the BMU at another period</source>
        <translation>Task der BMU mit anderer Periode</translation>
    </message>
    <message>
        <source>Program memory of the BMU corrupt</source>
        <translation>Programmspeicher der BMU defekt</translation>
    </message>
    <message>
        <source>Bit flipped in memory of the BMU</source>
        <translation>Bit im Speicher der BMU gekippt</translation>
    </message>
    <message>
        <source>Stored values of the BMU corrupt</source>
        <translation>Gespeicherte Werte der BMU defekt</translation>
    </message>
    <message>
        <source>Self-test of the BMU fails</source>
        <translation>Selbsttest der BMU schlägt fehl</translation>
    </message>
    <message>
        <source>Low-side switch fails</source>
        <translation>Low-Side-Schalter defekt</translation>
    </message>
    <message>
        <source>CAN of the BMU off the bus</source>
        <translation>CAN der BMU vom Bus</translation>
    </message>
    <message>
        <source>Commands lost</source>
        <translation>Befehle gehen verloren</translation>
    </message>
    <message>
        <source>Commands of a wrong length</source>
        <translation>Befehle falscher Länge</translation>
    </message>
    <message>
        <source>Commands with two bits</source>
        <translation>Befehle mit zwei Bits</translation>
    </message>
    <message>
        <source>Last command replayed</source>
        <translation>Letzter Befehl wiederholt</translation>
    </message>
    <message>
        <source>Bus overloaded</source>
        <translation>Bus überlastet</translation>
    </message>
    <message>
        <source>Another unit sends the BMU&apos;s state</source>
        <translation>Anderes Gerät sendet den BMU-Zustand</translation>
    </message>
    <message>
        <source>EVCC reports an error</source>
        <translation>EVCC meldet Fehler</translation>
    </message>
    <message>
        <source>Balancing switch of a cell does not close</source>
        <translation>Balancing-Schalter einer Zelle schließt nicht</translation>
    </message>
</context>
<context>
    <name>FaultGroup</name>
    <message>
        <source>Cells and their monitoring</source>
        <translation>Zellen und ihre Überwachung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>Precharge and load</source>
        <translation>Vorladung und Last</translation>
    </message>
    <message>
        <source>Junction unit and current</source>
        <translation>Junction-Box und Strom</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Interlock and enclosure</source>
        <translation>Interlock und Gehäuse</translation>
    </message>
    <message>
        <source>Bus, supply and processor</source>
        <translation>Bus, Versorgung und Prozessor</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>FrameFilter</name>
    <message>
        <source>no loaded DBC has a signal &quot;{0}&quot;</source>
        <translation>keine geladene DBC hat ein Signal &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&quot;!&quot; stands in &quot;!=&quot; only; say &quot;not&quot;</source>
        <translation>&quot;!&quot; steht nur in &quot;!=&quot;; &quot;not&quot; schreiben</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not expected here</source>
        <translation>&quot;{0}&quot; wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>this filter is too long</source>
        <translation>dieser Filter ist zu lang</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a term is missing here</source>
        <translation>hier fehlt ein Ausdruck</translation>
    </message>
    <message>
        <source>a value is missing after &quot;{0}&quot;</source>
        <translation>nach &quot;{0}&quot; fehlt ein Wert</translation>
    </message>
    <message>
        <source>after &quot;{0}&quot; only : or != makes sense</source>
        <translation>nach &quot;{0}&quot; ist nur : oder != sinnvoll</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not 1 to 8 bytes like &quot;01 ?? FF&quot;</source>
        <translation>&quot;{0}&quot; ist nicht 1 bis 8 Byte wie &quot;01 ?? FF&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is none of rx, tx, extended, unknown, contested, wronglength</source>
        <translation>&quot;{0}&quot; ist keines von rx, tx, extended, unknown, contested, wronglength</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number or a range like 1..5</source>
        <translation>&quot;{0}&quot; ist keine Zahl und kein Bereich wie 1..5</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>&quot;{0}&quot; ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Sum V</source>
        <translation>Summe V</translation>
    </message>
    <message>
        <source>Δ mV</source>
        <translation>Δ mV</translation>
    </message>
    <message>
        <source>Bal</source>
        <translation>Bal</translation>
    </message>
</context>
<context>
    <name>HeaderWords</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>WIEDERG.</translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation>NICHT VERBUNDEN</translation>
    </message>
    <message>
        <source>BMU</source>
        <translation>BMU</translation>
    </message>
    <message>
        <source>  fw %1.%2.%3</source>
        <translation>  fw %1.%2.%3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source> (firmware not known)</source>
        <translation> (Firmware unbekannt)</translation>
    </message>
    <message>
        <source>CMD</source>
        <translation>CMD</translation>
    </message>
    <message>
        <source>other node: %1</source>
        <translation>anderer Knoten: %1</translation>
    </message>
    <message>
        <source> %1 Hz</source>
        <translation> %1 Hz</translation>
    </message>
    <message>
        <source>this PC: %1</source>
        <translation>dieser PC: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>BUS</source>
        <translation>BUS</translation>
    </message>
    <message>
        <source>choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>  %1 %</source>
        <translation>  %1 %</translation>
    </message>
    <message>
        <source>  %1 frames/s</source>
        <translation>  %1 Frames/s</translation>
    </message>
    <message>
        <source>  err %1</source>
        <translation>  Err %1</translation>
    </message>
    <message>
        <source>  ack</source>
        <translation>  ack</translation>
    </message>
    <message>
        <source>  listens only</source>
        <translation>  hört nur mit</translation>
    </message>
    <message>
        <source>alarms unknown</source>
        <translation>Alarme unbekannt</translation>
    </message>
    <message>
        <source>no alarms</source>
        <translation>keine Alarme</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 old)</source>
        <translation> (%1 alt)</translation>
    </message>
    <message>
        <source>%1 s until time-out</source>
        <translation>%1 s bis Timeout</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>STILL CLOSED, opens within 2 s</source>
        <translation>NOCH ZU, öffnet in 2 s</translation>
    </message>
    <message>
        <source>MIN</source>
        <translation>MIN</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>MAX</translation>
    </message>
    <message>
        <source>SPREAD</source>
        <translation>SPREIZ.</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>HOT</source>
        <translation>TMAX</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>ZK</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>OPEN  F12</source>
        <translation>ÖFFNEN  F12</translation>
    </message>
    <message>
        <source>%1 A now</source>
        <translation>jetzt %1 A</translation>
    </message>
    <message>
        <source>current unknown</source>
        <translation>Strom unbekannt</translation>
    </message>
    <message>
        <source>HOLD 1 s: OPEN</source>
        <translation>1 s HALTEN: ÖFFNEN</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>PACK</source>
        <translation>PACK</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>LEIST.</translation>
    </message>
    <message>
        <source>SoC</source>
        <translation>SoC</translation>
    </message>
    <message numerus="yes">
        <source>  RAW SEND: %n periodic</source>
        <translation>
            <numerusform>  ROH SENDEN: %n zyklisch</numerusform>
            <numerusform>  ROH SENDEN: %n zyklisch</numerusform>
        </translation>
    </message>
    <message>
        <source>LOG</source>
        <translation>LOG</translation>
    </message>
    <message numerus="yes">
        <source>, %n to acknowledge</source>
        <translation>
            <numerusform>, %n zu quittieren</numerusform>
            <numerusform>, %n zu quittieren</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1 V</source>
        <translation>zuletzt %1 V</translation>
    </message>
    <message>
        <source>As the unit itself says: it does not send them all.</source>
        <translation>Wie das Gerät es selbst sagt: es sendet nicht alle.</translation>
    </message>
    <message>
        <source>Voltage times current: the unit tells no power</source>
        <translation>Spannung mal Strom: das Gerät meldet keine Leistung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>The unit says of every place that no sensor is connected: nothing watches over the temperatures of the cells.</source>
        <translation>Das Gerät meldet an jedem Platz, dass kein Sensor angeschlossen ist: nichts überwacht die Temperaturen der Zellen.</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation>%1  (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>of another unit</source>
        <translation>von anderem Gerät</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>other firmware</source>
        <translation>andere Firmware</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>falsche Einheit</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>falsche Länge</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außer Bereich</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
</context>
<context>
    <name>IsoTp</name>
    <message>
        <source>the bus did not take a frame within its time</source>
        <translation>der Bus nahm einen Frame nicht rechtzeitig an</translation>
    </message>
    <message>
        <source>the receiver did not answer with a flow control</source>
        <translation>der Empfänger antwortete nicht mit Flow Control</translation>
    </message>
    <message>
        <source>the sender stopped in the middle of a message</source>
        <translation>der Sender brach mitten in einer Nachricht ab</translation>
    </message>
    <message>
        <source>a frame of the message was lost, doubled or swapped</source>
        <translation>ein Frame der Nachricht ging verloren, kam doppelt oder vertauscht</translation>
    </message>
    <message>
        <source>the receiver has no room for the message</source>
        <translation>der Empfänger hat keinen Platz für die Nachricht</translation>
    </message>
    <message>
        <source>the receiver kept asking to wait</source>
        <translation>der Empfänger bat immer wieder zu warten</translation>
    </message>
    <message>
        <source>the receiver answered with an unknown flow status</source>
        <translation>der Empfänger antwortete mit unbekanntem Flow Status</translation>
    </message>
    <message>
        <source>another message began before this one ended</source>
        <translation>eine andere Nachricht begann, bevor diese endete</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <translation>die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>a message is still being sent</source>
        <translation>eine Nachricht wird noch gesendet</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>highest cell above its warning limit</source>
        <translation>höchste Zelle über ihrer Warngrenze</translation>
    </message>
    <message>
        <source>lowest cell below its warning limit</source>
        <translation>tiefste Zelle unter ihrer Warngrenze</translation>
    </message>
    <message>
        <source>hottest sensor near its limit</source>
        <translation>heißester Sensor nahe seiner Grenze</translation>
    </message>
    <message>
        <source>coldest sensor near its limit</source>
        <translation>kältester Sensor nahe seiner Grenze</translation>
    </message>
    <message>
        <source>discharge current above what the pack allows</source>
        <translation>Entladestrom über dem, was das Pack erlaubt</translation>
    </message>
    <message>
        <source>charge current above what the pack allows</source>
        <translation>Ladestrom über dem, was das Pack erlaubt</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>wrong bitrate?</source>
        <translation>falsche Bitrate?</translation>
    </message>
    <message>
        <source>bus-off</source>
        <translation>Bus-off</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>expected a time, as (1700000000.123456)</source>
        <translation>Zeit erwartet, z. B. (1700000000.123456)</translation>
    </message>
    <message>
        <source>an ID of three digits ends at 7FF</source>
        <translation>eine dreistellige ID endet bei 7FF</translation>
    </message>
    <message>
        <source>expected an ID of three or eight hexadecimal digits</source>
        <translation>ID mit drei oder acht Hexadezimalziffern erwartet</translation>
    </message>
    <message>
        <source>an ID of eight digits ends at 1FFFFFFF</source>
        <translation>eine achtstellige ID endet bei 1FFFFFFF</translation>
    </message>
    <message>
        <source>the data ends in the middle of a byte</source>
        <translation>die Daten enden mitten in einem Byte</translation>
    </message>
    <message>
        <source>more than 8 data bytes</source>
        <translation>mehr als 8 Datenbytes</translation>
    </message>
    <message>
        <source>a remote frame asks for 8 bytes at most</source>
        <translation>ein Remote-Frame fordert höchstens 8 Byte an</translation>
    </message>
    <message>
        <source>expected the flags of a CAN FD frame after ##</source>
        <translation>Flags eines CAN-FD-Frames nach ## erwartet</translation>
    </message>
    <message>
        <source>more than 64 data bytes</source>
        <translation>mehr als 64 Datenbytes</translation>
    </message>
    <message>
        <source>expected a raw DLC of 9 to F after _</source>
        <translation>roher DLC von 9 bis F nach _ erwartet</translation>
    </message>
    <message>
        <source>expected hexadecimal data and nothing behind it</source>
        <translation>hexadezimale Daten und nichts dahinter erwartet</translation>
    </message>
    <message>
        <source>expected a blank after the time</source>
        <translation>Leerzeichen nach der Zeit erwartet</translation>
    </message>
    <message>
        <source>expected an interface and a blank after the time</source>
        <translation>Schnittstelle und Leerzeichen nach der Zeit erwartet</translation>
    </message>
    <message>
        <source>expected # after the ID</source>
        <translation># nach der ID erwartet</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>more than 256 interfaces</source>
        <translation>mehr als 256 Schnittstellen</translation>
    </message>
    <message>
        <source>expected an ID, as 0x6F8</source>
        <translation>ID erwartet, z. B. 0x6F8</translation>
    </message>
    <message>
        <source>expected 16 hexadecimal digits of data, as 0x0011223344556677</source>
        <translation>Daten mit 16 Hexadezimalziffern erwartet, z. B. 0x0011223344556677</translation>
    </message>
    <message>
        <source>expected a time of day, as 20:16:25.067</source>
        <translation>Uhrzeit erwartet, z. B. 20:16:25.067</translation>
    </message>
    <message>
        <source>expected a time in seconds, as 12.345678</source>
        <translation>Zeit in Sekunden erwartet, z. B. 12.345678</translation>
    </message>
    <message>
        <source>expected d or r after the direction</source>
        <translation>d oder r nach der Richtung erwartet</translation>
    </message>
    <message>
        <source>the file ends within a record</source>
        <translation>die Datei endet mitten in einem Datensatz</translation>
    </message>
    <message>
        <source>bytes that are no record</source>
        <translation>Bytes, die kein Datensatz sind</translation>
    </message>
    <message>
        <source>a record of an impossible length</source>
        <translation>ein Datensatz unmöglicher Länge</translation>
    </message>
    <message>
        <source>broken compressed data</source>
        <translation>defekte komprimierte Daten</translation>
    </message>
    <message>
        <source>an unknown kind of compression</source>
        <translation>unbekannte Art der Kompression</translation>
    </message>
    <message>
        <source>expected an ID</source>
        <translation>ID erwartet</translation>
    </message>
    <message>
        <source>the ID is above 7FF, or with 29 bits above 1FFFFFFF</source>
        <translation>die ID liegt über 7FF oder mit 29 Bit über 1FFFFFFF</translation>
    </message>
    <message>
        <source>expected a time</source>
        <translation>Zeit erwartet</translation>
    </message>
    <message>
        <source>expected the number of data bytes</source>
        <translation>Anzahl der Datenbytes erwartet</translation>
    </message>
    <message>
        <source>expected as many data bytes as announced</source>
        <translation>so viele Datenbytes wie angekündigt erwartet</translation>
    </message>
    <message>
        <source>a broken record: the rest cannot be read</source>
        <translation>defekter Datensatz: der Rest ist nicht lesbar</translation>
    </message>
    <message>
        <source>the packet names no interface or has no end</source>
        <translation>das Paket nennt keine Schnittstelle oder hat kein Ende</translation>
    </message>
    <message>
        <source>the packet is too short for a CAN frame</source>
        <translation>das Paket ist zu kurz für einen CAN-Frame</translation>
    </message>
    <message>
        <source>the columns give no time and no ID</source>
        <translation>die Spalten enthalten weder Zeit noch ID</translation>
    </message>
    <message>
        <source>the last line is cut off</source>
        <translation>die letzte Zeile ist abgeschnitten</translation>
    </message>
</context>
<context>
    <name>MarginPanel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Margins</name>
    <message>
        <source>CRITICAL: %1 %2 beyond</source>
        <translation>KRITISCH: %1 %2 darüber hinaus</translation>
    </message>
    <message>
        <source>WARNING: %1 %2 to critical</source>
        <translation>WARNUNG: %1 %2 bis kritisch</translation>
    </message>
    <message>
        <source>%1 %2 to warning</source>
        <translation>%1 %2 bis Warnung</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Höchste Zelle</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Tiefste Zelle</translation>
    </message>
    <message>
        <source>warning %1, critical %2</source>
        <translation>Warnung %1, kritisch %2</translation>
    </message>
    <message>
        <source>Hottest sensor</source>
        <translation>Heißester Sensor</translation>
    </message>
    <message>
        <source>Coldest sensor</source>
        <translation>Kältester Sensor</translation>
    </message>
    <message>
        <source>Discharge current</source>
        <translation>Entladestrom</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>Ladestrom</translation>
    </message>
    <message>
        <source>limit now %1 (SoP)</source>
        <translation>Grenze jetzt %1 (SoP)</translation>
    </message>
    <message>
        <source>no discharge allowed now</source>
        <translation>jetzt kein Entladen erlaubt</translation>
    </message>
    <message>
        <source>no charge allowed now</source>
        <translation>jetzt kein Laden erlaubt</translation>
    </message>
    <message>
        <source>CRITICAL: %1 A above the limit</source>
        <translation>KRITISCH: %1 A über der Grenze</translation>
    </message>
    <message>
        <source>%1 A to the limit</source>
        <translation>%1 A bis zur Grenze</translation>
    </message>
    <message>
        <source>this unit sends no limit</source>
        <translation>dieses Gerät sendet keine Grenze</translation>
    </message>
    <message>
        <source>no sensor is connected</source>
        <translation>kein Sensor ist angeschlossen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A command is held. Open the contactors and quit?</source>
        <translation>Ein Befehl wird gehalten. Schütze öffnen und beenden?</translation>
    </message>
    <message>
        <source>BMU %1 is back. Resume where it was? %2 s left</source>
        <translation>BMU %1 ist wieder da. Fortsetzen, wo sie war? Noch %2 s</translation>
    </message>
    <message>
        <source>%1 is open, but nothing is heard on it</source>
        <translation>%1 ist offen, aber es kommt nichts an</translation>
    </message>
    <message>
        <source>%1: wrong bitrate? Closed to protect the bus</source>
        <translation>%1: falsche Bitrate? Zum Schutz des Busses geschlossen</translation>
    </message>
    <message>
        <source>%1: bus-off, the controller left the bus</source>
        <translation>%1: Bus-off, der Controller hat den Bus verlassen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>%1 frames were lost: this computer does not keep up</source>
        <translation>%1 Frames verloren: dieser Rechner kommt nicht nach</translation>
    </message>
    <message>
        <source>No frame of BMU %1 for %2</source>
        <translation>Seit %2 kein Frame der BMU %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: no frames for %2</source>
        <translation>
            <numerusform>%1: seit %2 kein Frame</numerusform>
            <numerusform>%1: seit %2 keine Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell numbers: the cell the unit names as highest does not carry the highest voltage; check the numbering start in the settings</source>
        <translation>Zellnummern: die vom Gerät als höchste genannte Zelle hat nicht die höchste Spannung; Zählbeginn in den Einstellungen prüfen</translation>
    </message>
    <message>
        <source>Watched for you %1: the report is ready</source>
        <translation>Für Sie beobachtet %1: der Bericht liegt vor</translation>
    </message>
</context>
<context>
    <name>Nrc</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>ohne Grund abgelehnt</translation>
    </message>
    <message>
        <source>the unit does not know this service</source>
        <translation>das Gerät kennt diesen Dienst nicht</translation>
    </message>
    <message>
        <source>the unit does not know this function of the service</source>
        <translation>das Gerät kennt diese Funktion des Dienstes nicht</translation>
    </message>
    <message>
        <source>the request has the wrong length or format</source>
        <translation>die Anfrage hat falsche Länge oder falsches Format</translation>
    </message>
    <message>
        <source>the answer would be too long</source>
        <translation>die Antwort wäre zu lang</translation>
    </message>
    <message>
        <source>the unit is busy: try again</source>
        <translation>das Gerät ist beschäftigt: erneut versuchen</translation>
    </message>
    <message>
        <source>not now: contactors must be proven open, in IDLE, SAFE or INIT</source>
        <translation>nicht jetzt: Schütze müssen nachweislich offen sein, in IDLE, SAFE oder INIT</translation>
    </message>
    <message>
        <source>asked for in the wrong order</source>
        <translation>in falscher Reihenfolge angefragt</translation>
    </message>
    <message>
        <source>unknown identifier, or a value out of its range</source>
        <translation>unbekannter Identifier oder Wert außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>this needs a key of a higher level</source>
        <translation>dazu ist ein Key höherer Stufe nötig</translation>
    </message>
    <message>
        <source>the key is wrong</source>
        <translation>der Key ist falsch</translation>
    </message>
    <message>
        <source>too many wrong keys</source>
        <translation>zu viele falsche Keys</translation>
    </message>
    <message>
        <source>locked for a while after wrong keys or a start: wait</source>
        <translation>nach falschen Keys oder Start eine Weile gesperrt: warten</translation>
    </message>
    <message>
        <source>the unit could not store it</source>
        <translation>das Gerät konnte es nicht speichern</translation>
    </message>
    <message>
        <source>the unit is still at it</source>
        <translation>das Gerät arbeitet noch daran</translation>
    </message>
    <message>
        <source>not in this session</source>
        <translation>nicht in dieser Session</translation>
    </message>
    <message>
        <source>this service is not available in this session</source>
        <translation>dieser Dienst ist in dieser Session nicht verfügbar</translation>
    </message>
    <message>
        <source>the supply voltage is too high</source>
        <translation>die Versorgungsspannung ist zu hoch</translation>
    </message>
    <message>
        <source>the supply voltage is too low</source>
        <translation>die Versorgungsspannung ist zu niedrig</translation>
    </message>
    <message>
        <source>refused with a code this program does not know</source>
        <translation>mit unbekanntem Code abgelehnt</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>not received</source>
        <translation>nicht empfangen</translation>
    </message>
    <message>
        <source>SIMULATED: no real pack</source>
        <translation>SIMULIERT: kein reales Pack</translation>
    </message>
    <message>
        <source>%1, BMU %2</source>
        <translation>%1, BMU %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>SoC</source>
        <translation>SoC</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Tiefste Zelle</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Höchste Zelle</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreizung</translation>
    </message>
    <message>
        <source>Hottest sensor</source>
        <translation>Heißester Sensor</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ZK</translation>
    </message>
    <message>
        <source>Contactor %1 %2: %3, %4</source>
        <translation>Schütz %1 %2: %3, %4</translation>
    </message>
    <message>
        <source>Reasons: not received</source>
        <translation>Gründe: nicht empfangen</translation>
    </message>
    <message>
        <source>Reasons: none</source>
        <translation>Gründe: keine</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>harmless</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>wrong figures</source>
        <translation>falsche Werte</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>contactors, precharge</source>
        <translation>Schütze, Vorladung</translation>
    </message>
    <message>
        <source>may lose the unit</source>
        <translation>Gerät evtl. weg</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>ParameterProblem</name>
    <message>
        <source>a value is out of its range</source>
        <translation>ein Wert liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>under-voltage: warning less than 10 mV above critical</source>
        <translation>Unterspannung: Warnung weniger als 10 mV über kritisch</translation>
    </message>
    <message>
        <source>balancing begins below the under-voltage warning</source>
        <translation>Balancing beginnt unter der Unterspannungswarnung</translation>
    </message>
    <message>
        <source>balancing begins above the over-voltage warning</source>
        <translation>Balancing beginnt über der Überspannungswarnung</translation>
    </message>
    <message>
        <source>over-voltage: warning less than 10 mV below critical</source>
        <translation>Überspannung: Warnung weniger als 10 mV unter kritisch</translation>
    </message>
    <message>
        <source>critical over-voltage above 5 V</source>
        <translation>kritische Überspannung über 5 V</translation>
    </message>
    <message>
        <source>cell temperature: minimum not below maximum</source>
        <translation>Zelltemperatur: Minimum nicht unter Maximum</translation>
    </message>
    <message>
        <source>board temperature: minimum not below maximum</source>
        <translation>Platinentemperatur: Minimum nicht unter Maximum</translation>
    </message>
    <message>
        <source>pressure: minimum not below maximum</source>
        <translation>Druck: Minimum nicht unter Maximum</translation>
    </message>
    <message>
        <source>humidity: minimum not below maximum</source>
        <translation>Feuchte: Minimum nicht unter Maximum</translation>
    </message>
    <message>
        <source>the highest message would meet the service&apos;s IDs</source>
        <translation>die höchste Botschaft träfe auf die IDs des Dienstes</translation>
    </message>
    <message>
        <source>the open-circuit voltages do not rise</source>
        <translation>die Ruhespannungen steigen nicht</translation>
    </message>
    <message>
        <source>the precharge time-out is shorter than seven time constants</source>
        <translation>das Vorlade-Timeout ist kürzer als sieben Zeitkonstanten</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>string {0}</source>
        <translation>Strang {0}</translation>
    </message>
    <message>
        <source>node {0}</source>
        <translation>Knoten {0}</translation>
    </message>
    <message>
        <source>cell {1} of node {0}</source>
        <translation>Zelle {1} von Knoten {0}</translation>
    </message>
    <message>
        <source>sensor {1} of node {0}</source>
        <translation>Sensor {1} von Knoten {0}</translation>
    </message>
    <message>
        <source>contactor {0}</source>
        <translation>Schütz {0}</translation>
    </message>
    <message>
        <source>battery voltage U1</source>
        <translation>Batteriespannung U1</translation>
    </message>
    <message>
        <source>charger voltage U2</source>
        <translation>Laderspannung U2</translation>
    </message>
    <message>
        <source>load voltage U3</source>
        <translation>ZK-Spannung U3</translation>
    </message>
    <message>
        <source>pack current</source>
        <translation>Packstrom</translation>
    </message>
    <message>
        <source>junction unit</source>
        <translation>Junction-Box</translation>
    </message>
    <message>
        <source>BMU board {0}</source>
        <translation>BMU-Platine {0}</translation>
    </message>
    <message>
        <source>enclosure</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>interlock loop</source>
        <translation>Interlock-Kreis</translation>
    </message>
    <message>
        <source>control unit</source>
        <translation>Steuergerät</translation>
    </message>
    <message>
        <source>{0}, limit {1}</source>
        <translation>{0}, Grenze {1}</translation>
    </message>
    <message>
        <source>test of {0}</source>
        <translation>Test: {0}</translation>
    </message>
    <message>
        <source>task {0}</source>
        <translation>Task {0}</translation>
    </message>
    <message>
        <source>low-side switch {0}</source>
        <translation>Low-Side-Schalter {0}</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>interlock</source>
        <translation>Interlock</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
</context>
<context>
    <name>PrechargeFailure</name>
    <message>
        <source>The load did not reach the battery voltage in time</source>
        <translation>Der Zwischenkreis erreichte die Batteriespannung nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The current exceeded the discharge limit</source>
        <translation>Der Strom überschritt die Entladegrenze</translation>
    </message>
    <message>
        <source>The current exceeded the precharge limit</source>
        <translation>Der Strom überschritt die Vorladegrenze</translation>
    </message>
    <message>
        <source>Current flowed back into the battery</source>
        <translation>Strom floss in die Batterie zurück</translation>
    </message>
    <message>
        <source>The current does not fall: the load draws current</source>
        <translation>Der Strom fällt nicht: die Last zieht Strom</translation>
    </message>
    <message>
        <source>The load is above the battery voltage</source>
        <translation>Der Zwischenkreis liegt über der Batteriespannung</translation>
    </message>
    <message>
        <source>The load voltage does not rise</source>
        <translation>Die ZK-Spannung steigt nicht</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The voltage across the pack fuse is too high</source>
        <translation>Die Spannung über der Packsicherung ist zu hoch</translation>
    </message>
    <message>
        <source>Check the pack fuse and its sense wires</source>
        <translation>Packsicherung und ihre Messleitungen prüfen</translation>
    </message>
    <message>
        <source>The pack&apos;s measurements did not arrive in time</source>
        <translation>Die Messwerte des Packs kamen nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Check the junction unit and its CAN wires</source>
        <translation>Junction-Box und ihre CAN-Leitungen prüfen</translation>
    </message>
    <message>
        <source>A sensor did not answer in time</source>
        <translation>Ein Sensor antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Check the sensors and their wires</source>
        <translation>Sensoren und ihre Leitungen prüfen</translation>
    </message>
    <message>
        <source>A reason this program does not know</source>
        <translation>Ein Grund, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>A self-test of the BMU failed</source>
        <translation>Ein Selbsttest der BMU ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on; if it returns, the unit is defective</source>
        <translation>Versorgung der BMU aus- und einschalten; tritt es wieder auf, ist das Gerät defekt</translation>
    </message>
    <message>
        <source>A task of the BMU missed its deadline</source>
        <translation>Eine Task der BMU hielt ihre Frist nicht ein</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on</source>
        <translation>Versorgung der BMU aus- und einschalten</translation>
    </message>
    <message>
        <source>A contactor is not where it was commanded to be</source>
        <translation>Ein Schütz steht nicht wie befohlen</translation>
    </message>
    <message>
        <source>Check coil, auxiliary contact and wiring; a weld latches until a reset</source>
        <translation>Spule, Hilfskontakt und Verdrahtung prüfen; ein Kleber bleibt bis zum Reset verriegelt</translation>
    </message>
    <message>
        <source>The high-voltage interlock loop is open or shorted</source>
        <translation>Der HV-Interlock-Kreis ist offen oder kurzgeschlossen</translation>
    </message>
    <message>
        <source>Close the loop: connectors, covers, service plug</source>
        <translation>Kreis schließen: Stecker, Abdeckungen, Service-Stecker</translation>
    </message>
    <message>
        <source>The battery voltage is outside what the cells allow</source>
        <translation>Die Batteriespannung liegt außerhalb dessen, was die Zellen zulassen</translation>
    </message>
    <message>
        <source>Check the junction unit&apos;s U1 and the pack fuse</source>
        <translation>U1 der Junction-Box und die Packsicherung prüfen</translation>
    </message>
    <message>
        <source>The sum of the cells does not match the battery voltage</source>
        <translation>Die Zellsumme passt nicht zur Batteriespannung</translation>
    </message>
    <message>
        <source>Check cell count, string count and sense wires</source>
        <translation>Zellzahl, Strangzahl und Messleitungen prüfen</translation>
    </message>
    <message>
        <source>The load voltage does not fit the state</source>
        <translation>Die ZK-Spannung passt nicht zum Zustand</translation>
    </message>
    <message>
        <source>Check the load for a foreign source and the U3 wire</source>
        <translation>Zwischenkreis auf Fremdspeisung und die U3-Leitung prüfen</translation>
    </message>
    <message>
        <source>The charger voltage does not fit the state</source>
        <translation>Die Laderspannung passt nicht zum Zustand</translation>
    </message>
    <message>
        <source>Check the charger and the U2 wire</source>
        <translation>Lader und U2-Leitung prüfen</translation>
    </message>
    <message>
        <source>The current was above the limit</source>
        <translation>Der Strom lag über der Grenze</translation>
    </message>
    <message>
        <source>Remove the cause, then reset</source>
        <translation>Ursache beheben, dann Reset</translation>
    </message>
    <message>
        <source>The number of answering nodes differs from the configuration</source>
        <translation>Die Zahl antwortender Knoten weicht von der Konfiguration ab</translation>
    </message>
    <message>
        <source>Check the chain behind the last node that answers</source>
        <translation>Kette hinter dem letzten antwortenden Knoten prüfen</translation>
    </message>
    <message>
        <source>A node sees fewer or more cells than configured</source>
        <translation>Ein Knoten sieht weniger oder mehr Zellen als konfiguriert</translation>
    </message>
    <message>
        <source>Check that node&apos;s sense wires and cell count</source>
        <translation>Messleitungen und Zellzahl dieses Knotens prüfen</translation>
    </message>
    <message>
        <source>A node sees fewer or more thermistors than configured</source>
        <translation>Ein Knoten sieht weniger oder mehr Thermistoren als konfiguriert</translation>
    </message>
    <message>
        <source>Check that node&apos;s thermistors and their count</source>
        <translation>Thermistoren dieses Knotens und ihre Zahl prüfen</translation>
    </message>
    <message>
        <source>The junction unit is silent or reports an error</source>
        <translation>Die Junction-Box schweigt oder meldet einen Fehler</translation>
    </message>
    <message>
        <source>Check CAN1 and the junction unit&apos;s supply</source>
        <translation>CAN1 und die Versorgung der Junction-Box prüfen</translation>
    </message>
    <message>
        <source>An input or output expander does not answer</source>
        <translation>Ein Ein- oder Ausgangsexpander antwortet nicht</translation>
    </message>
    <message>
        <source>No control unit sends commands</source>
        <translation>Kein Steuergerät sendet Befehle</translation>
    </message>
    <message>
        <source>Commands on the bus</source>
        <translation>Befehle auf dem Bus</translation>
    </message>
    <message>
        <source>A part inside the BMU is silent</source>
        <translation>Ein Bauteil in der BMU schweigt</translation>
    </message>
    <message>
        <source>A cell is above its critical voltage</source>
        <translation>Eine Zelle liegt über ihrer kritischen Spannung</translation>
    </message>
    <message>
        <source>Let the cell fall below the limit, then reset</source>
        <translation>Zelle unter die Grenze sinken lassen, dann Reset</translation>
    </message>
    <message>
        <source>A cell is below its critical voltage</source>
        <translation>Eine Zelle liegt unter ihrer kritischen Spannung</translation>
    </message>
    <message>
        <source>Let the cell rise above the limit, then reset</source>
        <translation>Zelle über die Grenze steigen lassen, dann Reset</translation>
    </message>
    <message>
        <source>A cell or the board is too hot</source>
        <translation>Eine Zelle oder die Platine ist zu heiß</translation>
    </message>
    <message>
        <source>Let it cool 3 K below the limit</source>
        <translation>3 K unter die Grenze abkühlen lassen</translation>
    </message>
    <message>
        <source>A cell or the board is too cold</source>
        <translation>Eine Zelle oder die Platine ist zu kalt</translation>
    </message>
    <message>
        <source>Let it warm 3 K above the limit</source>
        <translation>3 K über die Grenze erwärmen lassen</translation>
    </message>
    <message>
        <source>The enclosure&apos;s pressure is outside its limits</source>
        <translation>Der Gehäusedruck liegt außerhalb seiner Grenzen</translation>
    </message>
    <message>
        <source>A rise can be a venting cell: keep away; then reset</source>
        <translation>Ein Anstieg kann eine ausgasende Zelle sein: Abstand halten; dann Reset</translation>
    </message>
    <message>
        <source>The enclosure&apos;s humidity is outside its limits</source>
        <translation>Die Feuchte im Gehäuse liegt außerhalb ihrer Grenzen</translation>
    </message>
    <message>
        <source>Dry the enclosure</source>
        <translation>Gehäuse trocknen</translation>
    </message>
    <message>
        <source>Organic vapour in the enclosure: a cell may leak</source>
        <translation>Organische Dämpfe im Gehäuse: eine Zelle ist evtl. undicht</translation>
    </message>
    <message>
        <source>Keep away and find the cell; then reset</source>
        <translation>Abstand halten und Zelle finden; dann Reset</translation>
    </message>
    <message>
        <source>Nitrogen oxides in the enclosure</source>
        <translation>Stickoxide im Gehäuse</translation>
    </message>
    <message>
        <source>Keep away and find the cause; then reset</source>
        <translation>Abstand halten und Ursache finden; dann Reset</translation>
    </message>
    <message>
        <source>The precharge failed; its own lamps say how</source>
        <translation>Die Vorladung schlug fehl; ihre eigenen Lampen sagen, wie</translation>
    </message>
    <message>
        <source>Goes with SAFE; after three failures a lock-out of 60 s</source>
        <translation>Geht mit SAFE; nach drei Fehlschlägen 60 s Sperre</translation>
    </message>
    <message>
        <source>A cell is above its limit</source>
        <translation>Eine Zelle liegt über ihrer Grenze</translation>
    </message>
    <message>
        <source>Stop charging and let the cell fall below the limit</source>
        <translation>Laden stoppen und Zelle unter die Grenze sinken lassen</translation>
    </message>
    <message>
        <source>A cell is below its limit</source>
        <translation>Eine Zelle liegt unter ihrer Grenze</translation>
    </message>
    <message>
        <source>Stop discharging and let the cell rise above the limit</source>
        <translation>Entladen stoppen und Zelle über die Grenze steigen lassen</translation>
    </message>
    <message>
        <source>A cell is too hot</source>
        <translation>Eine Zelle ist zu heiß</translation>
    </message>
    <message>
        <source>Let it cool below the limit</source>
        <translation>Unter die Grenze abkühlen lassen</translation>
    </message>
    <message>
        <source>A cell voltage is not trusted</source>
        <translation>Eine Zellspannung ist zweifelhaft</translation>
    </message>
    <message>
        <source>Check that module&apos;s sense wires</source>
        <translation>Messleitungen dieses Moduls prüfen</translation>
    </message>
    <message>
        <source>A cell module does not answer</source>
        <translation>Ein Zellmodul antwortet nicht</translation>
    </message>
    <message>
        <source>Check the chain behind the last module that answers</source>
        <translation>Kette hinter dem letzten antwortenden Modul prüfen</translation>
    </message>
    <message>
        <source>The driver controls are silent</source>
        <translation>Die Fahrersteuerung schweigt</translation>
    </message>
    <message>
        <source>Commands of the driver controls on the bus</source>
        <translation>Befehle der Fahrersteuerung auf dem Bus</translation>
    </message>
    <message>
        <source>The BMU is being set up</source>
        <translation>Die BMU wird eingerichtet</translation>
    </message>
    <message>
        <source>End the setup in the vendor&apos;s program</source>
        <translation>Einrichtung im Programm des Herstellers beenden</translation>
    </message>
    <message>
        <source>The supply of the cell modules is bad</source>
        <translation>Die Versorgung der Zellmodule ist schlecht</translation>
    </message>
    <message>
        <source>Check the cable to the cell modules</source>
        <translation>Kabel zu den Zellmodulen prüfen</translation>
    </message>
    <message>
        <source>The isolation test failed</source>
        <translation>Die Isolationsprüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keep away and find the fault to the chassis</source>
        <translation>Abstand halten und Schluss zum Chassis finden</translation>
    </message>
    <message>
        <source>The state of charge is not to be trusted</source>
        <translation>Der Ladezustand ist nicht verlässlich</translation>
    </message>
    <message>
        <source>Charge fully, so that it is counted anew</source>
        <translation>Voll laden, damit er neu gezählt wird</translation>
    </message>
    <message>
        <source>The 12 V supply is low</source>
        <translation>Die 12-V-Versorgung ist niedrig</translation>
    </message>
    <message>
        <source>Check the 12 V supply and its fuse</source>
        <translation>12-V-Versorgung und ihre Sicherung prüfen</translation>
    </message>
    <message>
        <source>A contactor did not move</source>
        <translation>Ein Schütz hat sich nicht bewegt</translation>
    </message>
    <message>
        <source>Check for a welded contactor before anything else</source>
        <translation>Zuerst auf verklebtes Schütz prüfen</translation>
    </message>
    <message>
        <source>A cell is there that is not configured</source>
        <translation>Eine nicht konfigurierte Zelle ist vorhanden</translation>
    </message>
    <message>
        <source>Check the number of cells of each module</source>
        <translation>Zellzahl jedes Moduls prüfen</translation>
    </message>
</context>
<context>
    <name>RecorderWords</name>
    <message>
        <source>REC</source>
        <translation>AUFZ.</translation>
    </message>
    <message>
        <source>lost, restarting</source>
        <translation>verloren, Neustart</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>, %n dropped</source>
        <translation>
            <numerusform>, %n verworfen</numerusform>
            <numerusform>, %n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1. What was written is whole: %2. Ctrl+R starts another one.</source>
        <translation>Aufzeichnung beendet: %1. Das Geschriebene ist vollständig: %2. Strg+R startet eine neue.</translation>
    </message>
    <message>
        <source>; it is being started again</source>
        <translation>; sie wird neu gestartet</translation>
    </message>
    <message numerus="yes">
        <source>The recorder&apos;s disk is slow: a write has taken %1, %n frame(s) wait</source>
        <translation>
            <numerusform>Der Datenträger der Aufzeichnung ist langsam: ein Schreibvorgang dauerte %1, %n Frame wartet</numerusform>
            <numerusform>Der Datenträger der Aufzeichnung ist langsam: ein Schreibvorgang dauerte %1, %n Frames warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 30 minutes cannot be kept: %1</source>
        <translation>Die letzten 30 Minuten lassen sich nicht vorhalten: %1</translation>
    </message>
    <message>
        <source>An event could not be recorded: %1</source>
        <translation>Ein Ereignis ließ sich nicht aufzeichnen: %1</translation>
    </message>
    <message>
        <source>keeps this computer awake</source>
        <translation>hält diesen Rechner wach</translation>
    </message>
    <message>
        <source>this computer may fall asleep: nothing here can be asked to keep it awake</source>
        <translation>dieser Rechner kann einschlafen: hier gibt es nichts, das ihn wach halten könnte</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left on the disk, about %2 of recording</source>
        <translation>%1 frei auf dem Datenträger, etwa %2 Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 left on the disk</source>
        <translation>%1 frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>A recording goes on since its window crashed: %1. Connecting to a bus takes it over, Ctrl+R ends it.</source>
        <translation>Eine Aufzeichnung läuft weiter, seit ihr Fenster abgestürzt ist: %1. Eine Verbindung mit einem Bus übernimmt sie, Strg+R beendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were lost on the way to the disk: it, or this computer, is too slow</source>
        <translation>
            <numerusform>%n Frame ging auf dem Weg zum Datenträger verloren: er oder dieser Rechner ist zu langsam</numerusform>
            <numerusform>%n Frames gingen auf dem Weg zum Datenträger verloren: er oder dieser Rechner ist zu langsam</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s disk is nearly full: %1</source>
        <translation>Der Datenträger der Aufzeichnung ist fast voll: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unit</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>%1, messages and parameters of %2</source>
        <translation>%1, Botschaften und Parameter von %2</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingenieur</translation>
    </message>
    <message>
        <source>Hazards acknowledged</source>
        <translation>Gefahren bestätigt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Files and their CRC-32</source>
        <translation>Dateien und ihre CRC-32</translation>
    </message>
    <message>
        <source>Checksum of the parameters read back</source>
        <translation>Prüfsumme der rückgelesenen Parameter</translation>
    </message>
    <message>
        <source>Everything passed, nothing deviates.</source>
        <translation>Alles bestanden, keine Abweichungen.</translation>
    </message>
    <message>
        <source>%1 passed, %2 FAILED. Deviations: %3</source>
        <translation>%1 bestanden, %2 NICHT BESTANDEN. Abweichungen: %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>✔ within</source>
        <translation>✔ innerhalb</translation>
    </message>
    <message>
        <source>✖ apart</source>
        <translation>✖ außerhalb</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Commissioning report</source>
        <translation>Inbetriebnahmebericht</translation>
    </message>
    <message>
        <source>SIMULATED PACK: this is no report of a real battery.</source>
        <translation>SIMULIERTES PACK: dies ist kein Bericht über eine reale Batterie.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Meter table</source>
        <translation>Messtabelle</translation>
    </message>
    <message>
        <source>Pack map: deviation from the median</source>
        <translation>Packkarte: Abweichung vom Median</translation>
    </message>
    <message>
        <source>Cells in order</source>
        <translation>Zellen sortiert</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>Parameters that differ from default or file</source>
        <translation>Parameter, die von Vorgabe oder Datei abweichen</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
    <message>
        <source>extension: the bundled BMU only</source>
        <translation>Erweiterung: nur mitgelieferte BMU</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cells, from the lowest to the highest</source>
        <translation>Zellen, von der tiefsten zur höchsten</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
    <message>
        <source>s since PRECHARGE</source>
        <translation>s seit PRECHARGE</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>U1, battery</source>
        <translation>U1, Batterie</translation>
    </message>
    <message>
        <source>U3, load</source>
        <translation>U3, Last</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Signed and closed</source>
        <translation>Unterschrieben und abgeschlossen</translation>
    </message>
    <message>
        <source>not yet: this is a draft</source>
        <translation>noch nicht: dies ist ein Entwurf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>%1: %2 mV, scatter %3 mV, %4 samples in %5</source>
        <translation>%1: %2 mV, Streuung %3 mV, %4 Messwerte in %5</translation>
    </message>
    <message>
        <source>%1 mV (%2…%3), %4</source>
        <translation>%1 mV (%2…%3), %4</translation>
    </message>
    <message>
        <source>%1, %2 mV</source>
        <translation>%1, %2 mV</translation>
    </message>
    <message>
        <source>not enough steps (%1)</source>
        <translation>zu wenige Sprünge (%1)</translation>
    </message>
    <message>
        <source>%1, %2 mΩ ± %3</source>
        <translation>%1, %2 mΩ ± %3</translation>
    </message>
    <message>
        <source>not enough long steps</source>
        <translation>zu wenige lange Sprünge</translation>
    </message>
    <message>
        <source>none by more than %1 mΩ</source>
        <translation>keine um mehr als %1 mΩ</translation>
    </message>
    <message>
        <source>%1, %2 mΩ</source>
        <translation>%1, %2 mΩ</translation>
    </message>
    <message>
        <source>%1, %2 °C (%3 K)</source>
        <translation>%1, %2 °C (%3 K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); longest %1, %2</source>
        <translation>
            <numerusform>%n Zelle; am längsten %1, %2</numerusform>
            <numerusform>%n Zellen; am längsten %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Ah</source>
        <translation>%1 Ah</translation>
    </message>
    <message>
        <source>%1, %2 Wh</source>
        <translation>%1, %2 Wh</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Zugeführt</translation>
    </message>
    <message>
        <source>Net out</source>
        <translation>Netto entnommen</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>mV from the pack&apos;s median, mean over the time. First click: furthest first; second: lowest first.</source>
        <translation>mV vom Median des Packs, über die Zeit gemittelt. Erster Klick: fernste zuerst; zweiter: tiefste zuerst.</translation>
    </message>
    <message>
        <source>at rest
mV</source>
        <translation>in Ruhe
mV</translation>
    </message>
    <message>
        <source>discharging
mV</source>
        <translation>Entladen
mV</translation>
    </message>
    <message>
        <source>charging
mV</source>
        <translation>Laden
mV</translation>
    </message>
    <message>
        <source>resistance
mΩ</source>
        <translation>Widerstand
mΩ</translation>
    </message>
    <message>
        <source>Voltage over current about a second after a step, median over the steps</source>
        <translation>Spannung durch Strom etwa eine Sekunde nach einem Sprung, Median über die Sprünge</translation>
    </message>
    <message>
        <source>scatter
mΩ</source>
        <translation>Streuung
mΩ</translation>
    </message>
    <message>
        <source>Scatter over the steps</source>
        <translation>Streuung über die Sprünge</translation>
    </message>
    <message>
        <source>steps
of current</source>
        <translation>Strom-
sprünge</translation>
    </message>
    <message>
        <source>At which the cell was measured before and after</source>
        <translation>Bei denen die Zelle davor und danach gemessen wurde</translation>
    </message>
    <message>
        <source>later
mΩ</source>
        <translation>später
mΩ</translation>
    </message>
    <message>
        <source>What came after the first second, over the median cell: positive is slower than the others</source>
        <translation>Was nach der ersten Sekunde kam, gegenüber der mittleren Zelle: positiv heißt langsamer als die anderen</translation>
    </message>
    <message>
        <source>balancing
min</source>
        <translation>Balancing
min</translation>
    </message>
    <message>
        <source>As the node confirmed it</source>
        <translation>Wie vom Knoten bestätigt</translation>
    </message>
    <message>
        <source>over the median
K</source>
        <translation>über Median
K</translation>
    </message>
    <message>
        <source>Mean over the time, against the median sensor of the same moment</source>
        <translation>Über die Zeit gemittelt, gegen den mittleren Sensor desselben Moments</translation>
    </message>
    <message>
        <source>mean
°C</source>
        <translation>Mittel
°C</translation>
    </message>
    <message>
        <source>highest
°C</source>
        <translation>höchste
°C</translation>
    </message>
    <message>
        <source>Enter or a double click goes to this moment</source>
        <translation>Enter oder Doppelklick springt zu diesem Moment</translation>
    </message>
    <message>
        <source>measured
min</source>
        <translation>gemessen
min</translation>
    </message>
    <message>
        <source>From the pack&apos;s median</source>
        <translation>Vom Median des Packs</translation>
    </message>
    <message>
        <source>change
mV</source>
        <translation>Änderung
mV</translation>
    </message>
    <message>
        <source>Of the distance from the median</source>
        <translation>Des Abstands vom Median</translation>
    </message>
    <message>
        <source>then
mV</source>
        <translation>damals
mV</translation>
    </message>
    <message>
        <source>now
mV</source>
        <translation>jetzt
mV</translation>
    </message>
    <message>
        <source>R change
mΩ</source>
        <translation>R-Änderung
mΩ</translation>
    </message>
    <message>
        <source>R then
mΩ</source>
        <translation>R damals
mΩ</translation>
    </message>
    <message>
        <source>R now
mΩ</source>
        <translation>R jetzt
mΩ</translation>
    </message>
    <message>
        <source>%1; %2 never measured</source>
        <translation>%1; %2 nie gemessen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Spread at rest</source>
        <translation>Spreizung in Ruhe</translation>
    </message>
    <message>
        <source>… discharging</source>
        <translation>… beim Entladen</translation>
    </message>
    <message>
        <source>… charging</source>
        <translation>… beim Laden</translation>
    </message>
    <message>
        <source>Furthest at rest</source>
        <translation>Fernste in Ruhe</translation>
    </message>
    <message>
        <source>Highest R</source>
        <translation>Höchster R</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Heißeste</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balancing</translation>
    </message>
    <message>
        <source>Distance from the pack&apos;s median in columns of %1 s. At rest: below %2 A for %3 s; under load: %4 A and more.</source>
        <translation>Abstand vom Median des Packs in Spalten von %1 s. In Ruhe: unter %2 A für %3 s; unter Last: ab %4 A.</translation>
    </message>
    <message>
        <source>Cells tell whole millivolts: one is %1 mΩ here.</source>
        <translation>Zellen melden ganze Millivolt: eines ist hier %1 mΩ.</translation>
    </message>
    <message>
        <source>%1 strings share the current.</source>
        <translation>%1 Stränge teilen sich den Strom.</translation>
    </message>
    <message numerus="yes">
        <source>R: median of ΔV/ΔI, of the pack&apos;s current, over %n step(s) of %1 A and more, means of %2 s up to %3 s before and from %4 s after the edge; later: from there to %5 s.</source>
        <translation>
            <numerusform>R: Median von ΔV/ΔI, bezogen auf den Packstrom, über %n Sprung von mindestens %1 A, Mittel über %2 s bis %3 s vor und ab %4 s nach der Flanke; später: von dort bis %5 s.</numerusform>
            <numerusform>R: Median von ΔV/ΔI, bezogen auf den Packstrom, über %n Sprünge von mindestens %1 A, Mittel über %2 s bis %3 s vor und ab %4 s nach der Flanke; später: von dort bis %5 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>needs a name</source>
        <translation>braucht einen Namen</translation>
    </message>
    <message>
        <source>names no signal</source>
        <translation>nennt kein Signal</translation>
    </message>
    <message>
        <source>needs a threshold</source>
        <translation>braucht eine Schwelle</translation>
    </message>
    <message>
        <source>cannot have a hysteresis below 0</source>
        <translation>darf keine Hysterese unter 0 haben</translation>
    </message>
    <message>
        <source>cannot wait longer than a day</source>
        <translation>darf nicht länger als einen Tag warten</translation>
    </message>
</context>
<context>
    <name>RuleSignal</name>
    <message>
        <source>highest cell</source>
        <translation>höchste Zelle</translation>
    </message>
    <message>
        <source>lowest cell</source>
        <translation>tiefste Zelle</translation>
    </message>
    <message>
        <source>spread of the cells</source>
        <translation>Spreizung der Zellen</translation>
    </message>
    <message>
        <source>hottest sensor</source>
        <translation>heißester Sensor</translation>
    </message>
    <message>
        <source>coldest sensor</source>
        <translation>kältester Sensor</translation>
    </message>
    <message>
        <source>current, positive discharges</source>
        <translation>Strom, positiv entlädt</translation>
    </message>
    <message>
        <source>battery voltage U1</source>
        <translation>Batteriespannung U1</translation>
    </message>
    <message>
        <source>load voltage U3</source>
        <translation>ZK-Spannung U3</translation>
    </message>
    <message>
        <source>charger voltage U2</source>
        <translation>Laderspannung U2</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>state of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>state of health</source>
        <translation>SoH</translation>
    </message>
    <message>
        <source>allowed discharge current</source>
        <translation>erlaubter Entladestrom</translation>
    </message>
    <message>
        <source>allowed charge current</source>
        <translation>erlaubter Ladestrom</translation>
    </message>
    <message>
        <source>cells balancing</source>
        <translation>Zellen im Balancing</translation>
    </message>
    <message>
        <source>pressure of the enclosure</source>
        <translation>Gehäusedruck</translation>
    </message>
    <message>
        <source>humidity of the enclosure</source>
        <translation>Feuchte im Gehäuse</translation>
    </message>
    <message>
        <source>organic vapour</source>
        <translation>organische Dämpfe</translation>
    </message>
    <message>
        <source>nitrogen oxides</source>
        <translation>Stickoxide</translation>
    </message>
</context>
<context>
    <name>Schematic</name>
    <message>
        <source>not received</source>
        <translation>nicht empfangen</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>not measured (contactor %1 open)</source>
        <translation>nicht gemessen (Schütz %1 offen)</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <translation>zuletzt %1 um %2</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <translation>%1 · %2×</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>CPU registers</source>
        <translation>CPU-Register</translation>
    </message>
    <message>
        <source>program flow</source>
        <translation>Programmablauf</translation>
    </message>
    <message>
        <source>interrupt rate</source>
        <translation>Interrupt-Rate</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>program memory</source>
        <translation>Programmspeicher</translation>
    </message>
    <message>
        <source>working memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>non-volatile memory</source>
        <translation>nichtflüchtiger Speicher</translation>
    </message>
    <message>
        <source>converter&apos;s reference</source>
        <translation>Referenz des Wandlers</translation>
    </message>
    <message>
        <source>analogue multiplexer</source>
        <translation>Analog-Multiplexer</translation>
    </message>
    <message>
        <source>CAN 1</source>
        <translation>CAN 1</translation>
    </message>
    <message>
        <source>CAN 3</source>
        <translation>CAN 3</translation>
    </message>
    <message>
        <source>I2C</source>
        <translation>I2C</translation>
    </message>
    <message>
        <source>CMU bridge</source>
        <translation>CMU-Bridge</translation>
    </message>
    <message>
        <source>driver of contactor 1</source>
        <translation>Treiber von Schütz 1</translation>
    </message>
    <message>
        <source>driver of contactor 2</source>
        <translation>Treiber von Schütz 2</translation>
    </message>
    <message>
        <source>driver of contactor 3</source>
        <translation>Treiber von Schütz 3</translation>
    </message>
    <message>
        <source>driver of contactor 4</source>
        <translation>Treiber von Schütz 4</translation>
    </message>
    <message>
        <source>driver of contactor 5</source>
        <translation>Treiber von Schütz 5</translation>
    </message>
    <message>
        <source>auxiliary inputs</source>
        <translation>Hilfskontakteingänge</translation>
    </message>
    <message>
        <source>interlock driver</source>
        <translation>Interlock-Treiber</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>Watchdog</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>read all parameters</source>
        <translation>alle Parameter lesen</translation>
    </message>
    <message>
        <source>write and verify</source>
        <translation>schreiben und verifizieren</translation>
    </message>
    <message>
        <source>make permanent</source>
        <translation>fest speichern</translation>
    </message>
    <message>
        <source>restore the unit&apos;s defaults</source>
        <translation>Vorgaben des Geräts wiederherstellen</translation>
    </message>
    <message>
        <source>clear latched faults</source>
        <translation>verriegelte Fehler löschen</translation>
    </message>
    <message>
        <source>zero the current</source>
        <translation>Strom nullen</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>restart the unit</source>
        <translation>Gerät neu starten</translation>
    </message>
    <message>
        <source>asking which unit it is</source>
        <translation>Gerät wird abgefragt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>wird freigeschaltet</translation>
    </message>
    <message>
        <source>writing and reading back</source>
        <translation>wird geschrieben und rückgelesen</translation>
    </message>
    <message>
        <source>reading everything again</source>
        <translation>alles wird neu gelesen</translation>
    </message>
    <message>
        <source>making permanent</source>
        <translation>wird fest gespeichert</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird angefragt</translation>
    </message>
    <message>
        <source>leaving the session</source>
        <translation>Session wird verlassen</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>NOT verified</source>
        <translation>NICHT verifiziert</translation>
    </message>
    <message>
        <source>set the state of charge</source>
        <translation>Ladezustand setzen</translation>
    </message>
    <message>
        <source>allow a recovery charge</source>
        <translation>Erholungsladung zulassen</translation>
    </message>
</context>
<context>
    <name>StateExit</name>
    <message>
        <source>counts as configured, CAN up, junction unit present, self-test passed</source>
        <translation>Anzahlen wie konfiguriert, CAN aktiv, Junction-Box da, Selbsttest bestanden</translation>
    </message>
    <message>
        <source>calibration done, contactors open</source>
        <translation>Kalibrierung fertig, Schütze offen</translation>
    </message>
    <message>
        <source>command Idle, no fault stands, none is latched</source>
        <translation>Befehl Idle, kein Fehler steht an, keiner verriegelt</translation>
    </message>
    <message>
        <source>command Connect</source>
        <translation>Befehl Connect</translation>
    </message>
    <message>
        <source>command Charge Initialise</source>
        <translation>Befehl Charge Initialise</translation>
    </message>
    <message>
        <source>any fault</source>
        <translation>jeder Fehler</translation>
    </message>
    <message>
        <source>command Enable and precharge context established</source>
        <translation>Befehl Enable und Vorlade-Kontext hergestellt</translation>
    </message>
    <message>
        <source>command neither Connect nor Enable</source>
        <translation>Befehl weder Connect noch Enable</translation>
    </message>
    <message>
        <source>precharge conditions met and command Enable</source>
        <translation>Vorladebedingungen erfüllt und Befehl Enable</translation>
    </message>
    <message>
        <source>command not Enable</source>
        <translation>Befehl nicht Enable</translation>
    </message>
    <message>
        <source>any fault, precharge time-out</source>
        <translation>jeder Fehler, Vorlade-Timeout</translation>
    </message>
    <message>
        <source>command Charge Enable; EVSE: and the charge interface is ready</source>
        <translation>Befehl Charge Enable; EVSE: und die Ladeschnittstelle ist bereit</translation>
    </message>
    <message>
        <source>neither Charge Initialise nor Charge Enable; EVSE error; 50 s</source>
        <translation>weder Charge Initialise noch Charge Enable; EVSE-Fehler; 50 s</translation>
    </message>
    <message>
        <source>charger voltage at battery voltage and command Charge Enable</source>
        <translation>Laderspannung auf Batteriespannung und Befehl Charge Enable</translation>
    </message>
    <message>
        <source>command withdrawn</source>
        <translation>Befehl zurückgenommen</translation>
    </message>
    <message>
        <source>any fault, 50 s</source>
        <translation>jeder Fehler, 50 s</translation>
    </message>
    <message>
        <source>command not Charge Enable, EVSE asks to open, battery full</source>
        <translation>Befehl nicht Charge Enable, EVSE fordert Öffnen, Batterie voll</translation>
    </message>
    <message>
        <source>any fault, EVSE emergency stop</source>
        <translation>jeder Fehler, EVSE-Not-Aus</translation>
    </message>
    <message>
        <source>External: current below 5 A; EVSE: weld check clean</source>
        <translation>Extern: Strom unter 5 A; EVSE: Kleberprüfung ohne Befund</translation>
    </message>
    <message>
        <source>any fault, 20 s</source>
        <translation>jeder Fehler, 20 s</translation>
    </message>
    <message>
        <source>2 s, so that load or charger bring the current down first</source>
        <translation>2 s, damit Last oder Lader zuvor den Strom abbauen</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>cell monitoring</source>
        <translation>Zellüberwachung</translation>
    </message>
    <message>
        <source>battery management</source>
        <translation>Batteriemanagement</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>Schätzwerte</translation>
    </message>
</context>
<context>
    <name>TripCheck</name>
    <message>
        <source>%1 is at %2 V</source>
        <translation>%1 liegt bei %2 V</translation>
    </message>
    <message>
        <source>%1 is at %2 °C</source>
        <translation>%1 liegt bei %2 °C</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>until state %1</source>
        <translation>bis Zustand %1</translation>
    </message>
    <message>
        <source>until anything alarms</source>
        <translation>bis irgendein Alarm kommt</translation>
    </message>
    <message>
        <source>until rule &quot;%1&quot;</source>
        <translation>bis Regel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>Ended by you: %1</source>
        <translation>Von Ihnen beendet: %1</translation>
    </message>
    <message>
        <source>%1 … %2, %3</source>
        <translation>%1 … %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1 %2 mV, highest %3 %4 mV</source>
        <translation>tiefste %1 %2 mV, höchste %3 %4 mV</translation>
    </message>
    <message>
        <source>hottest %1 %2 °C</source>
        <translation>heißester %1 %2 °C</translation>
    </message>
    <message>
        <source>current %1 A … %2 A, net %3 Ah</source>
        <translation>Strom %1 A … %2 A, netto %3 Ah</translation>
    </message>
    <message>
        <source>SoC %1 % → %2 %</source>
        <translation>SoC %1 % → %2 %</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>ZU</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>ÖFFNET</translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation>SCHLIESST</translation>
    </message>
    <message>
        <source>DID NOT CLOSE</source>
        <translation>SCHLOSS NICHT</translation>
    </message>
    <message>
        <source>WELDED?</source>
        <translation>VERKLEBT?</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>%1 (raw %2)</source>
        <translation>%1 (roh %2)</translation>
    </message>
    <message>
        <source>by feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>command only</source>
        <translation>nur Befehl</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>Quelle unbekannt</translation>
    </message>
    <message>
        <source>CHARGING</source>
        <translation>LÄDT</translation>
    </message>
    <message>
        <source>DISCHARGING</source>
        <translation>ENTLÄDT</translation>
    </message>
    <message>
        <source>IDLE</source>
        <comment>no current</comment>
        <translation>STROMLOS</translation>
    </message>
    <message>
        <source>Gen1</source>
        <translation>Gen1</translation>
    </message>
    <message>
        <source>Gen2 %1</source>
        <translation>Gen2 %1</translation>
    </message>
    <message>
        <source>firmware not known</source>
        <translation>Firmware nicht bekannt</translation>
    </message>
    <message>
        <source>not measured (contactor %1 open)</source>
        <translation>nicht gemessen (Schütz %1 offen)</translation>
    </message>
    <message>
        <source>; last %1 V at %2</source>
        <translation>; zuletzt %1 V um %2</translation>
    </message>
</context>
<context>
    <name>packdeck::app::ScreenshotRun</name>
    <message>
        <source>the pack did not get to ENABLED; the pages are painted as they are</source>
        <translation>das Pack erreichte ENABLED nicht; die Seiten werden gezeichnet, wie sie sind</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>packdeck::link::LinkWorker</name>
    <message>
        <source>the device closed itself</source>
        <translation>das Gerät hat sich selbst geschlossen</translation>
    </message>
    <message>
        <source>the interface is down</source>
        <translation>die Schnittstelle ist inaktiv</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>die Schnittstelle ist weg</translation>
    </message>
</context>
<context>
    <name>packdeck::link::ReplayDevice</name>
    <message>
        <source>A log is being replayed: nothing can be written.</source>
        <translation>Ein Log wird wiedergegeben: Senden nicht möglich.</translation>
    </message>
    <message>
        <source>replay of a log</source>
        <translation>Wiedergabe eines Logs</translation>
    </message>
</context>
<context>
    <name>packdeck::link::SimulatedPackDevice</name>
    <message numerus="yes">
        <source>simulated pack, %n cell(s)</source>
        <translation>
            <numerusform>simuliertes Pack, %n Zelle</numerusform>
            <numerusform>simuliertes Pack, %n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated pack is not connected.</source>
        <translation>Das simulierte Pack ist nicht verbunden.</translation>
    </message>
    <message>
        <source>An invalid frame cannot be written.</source>
        <translation>Ein ungültiger Frame lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>%1, firmware 1.1</source>
        <translation>%1, Firmware 1.1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui</name>
    <message>
        <source>no owner</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1 owners: %2</source>
        <translation>%1 Zuordnungen: %2</translation>
    </message>
    <message>
        <source>%1 bytes, not %2</source>
        <translation>%1 Bytes, nicht %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: a picture ends in .png, .svg or .pdf</source>
        <translation>%1: ein Bild endet auf .png, .svg oder .pdf</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmDesk</name>
    <message>
        <source>A freeze frame could not be written: %1: %2</source>
        <translation>Freeze Frame lässt sich nicht schreiben: %1: %2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmModel</name>
    <message>
        <source>after our own release: no alarm</source>
        <translation>nach eigenem Loslassen: kein Alarm</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>steht an</translation>
    </message>
    <message>
        <source>gone %1</source>
        <translation>weg %1</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>quittiert %1 von %2</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmOutputs</name>
    <message>
        <source>stopped: it ran longer than %1 s</source>
        <translation>abgebrochen: lief länger als %1 s</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>lässt sich nicht starten: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no program is named</source>
        <translation>kein Programm genannt</translation>
    </message>
    <message>
        <source>not run: the one before still runs</source>
        <translation>nicht ausgeführt: das vorige läuft noch</translation>
    </message>
    <message>
        <source>Watched for you</source>
        <translation>Für Sie beobachtet</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AnalysisPage</name>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreizung</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Again, with what has come since (F5)</source>
        <translation>Noch einmal, mit dem seither Empfangenen (F5)</translation>
    </message>
    <message>
        <source>What is shown as CSV or PNG, everything as HTML (Ctrl+E)</source>
        <translation>Das Gezeigte als CSV oder PNG, alles als HTML (Strg+E)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>state of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>Cell voltage</source>
        <translation>Zellspannung</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>alle Zellen</translation>
    </message>
    <message>
        <source>lowest cell</source>
        <translation>tiefste Zelle</translation>
    </message>
    <message>
        <source>highest cell</source>
        <translation>höchste Zelle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>all sensors</source>
        <translation>alle Sensoren</translation>
    </message>
    <message>
        <source>hottest sensor</source>
        <translation>heißester Sensor</translation>
    </message>
    <message>
        <source>Current, positive discharging</source>
        <translation>Strom, positiv beim Entladen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Noch nichts empfangen.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Save the analysis</source>
        <translation>Analyse sichern</translation>
    </message>
    <message>
        <source>CSV of what is shown (*.csv)</source>
        <translation>CSV des Gezeigten (*.csv)</translation>
    </message>
    <message>
        <source>Picture of what is shown (*.png)</source>
        <translation>Bild des Gezeigten (*.png)</translation>
    </message>
    <message>
        <source>Report of everything (*.html)</source>
        <translation>Bericht über alles (*.html)</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>in %1 gesichert</translation>
    </message>
    <message>
        <source>there is nothing to save</source>
        <translation>es gibt nichts zu sichern</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>No temperature was measured in this span.</source>
        <translation>In diesem Zeitraum wurde keine Temperatur gemessen.</translation>
    </message>
    <message>
        <source>No cell voltage was measured in this span.</source>
        <translation>In diesem Zeitraum wurde keine Zellspannung gemessen.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Every visit to this unit, and what changed since (6)</source>
        <translation>Jeder Besuch bei diesem Gerät und was sich seither geändert hat (6)</translation>
    </message>
    <message>
        <source>the other log of the comparison</source>
        <translation>das andere Log des Vergleichs</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ArmPanel</name>
    <message>
        <source>Unit</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Habe ich gelesen</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>no unit heard</source>
        <translation>kein Gerät erkannt</translation>
    </message>
    <message>
        <source>%1, interface %2</source>
        <translation>%1, Schnittstelle %2</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>⚠ Lethal DC voltage and high current. Isolate, discharge and test before touching.</source>
        <translation>⚠ Tödliche Gleichspannung, hoher Strom. Vor Berühren freischalten, entladen, Spannungsfreiheit prüfen.</translation>
    </message>
    <message>
        <source>⚠ Closing contactors puts lethal DC voltage and high current on the terminals.
• Isolate, and test for isolation, before work.
• Do not remove covers.
• Disconnect, discharge and test before touching.</source>
        <translation>⚠ Schließen der Schütze legt tödliche Gleichspannung und hohen Strom an die Klemmen.
• Vor Arbeiten freischalten und das Freischalten prüfen.
• Abdeckungen nicht entfernen.
• Vor Berühren trennen, entladen, Spannungsfreiheit prüfen.</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>Arm control of this unit</source>
        <translation>Steuerung scharf schalten</translation>
    </message>
    <message>
        <source>Connect to a pack first.</source>
        <translation>Erst mit einem Pack verbinden.</translation>
    </message>
    <message>
        <source>Armed. Disarms in %1 s %2.</source>
        <translation>Scharf. Entschärft in %1 s %2.</translation>
    </message>
    <message>
        <source>Armed, a command is on the bus.</source>
        <translation>Scharf, ein Befehl ist auf dem Bus.</translation>
    </message>
    <message>
        <source>Armed. Nothing is transmitted yet.</source>
        <translation>Scharf. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Read the hazards first: once per unit and day.</source>
        <translation>Erst die Gefahren lesen: einmal je Gerät und Tag.</translation>
    </message>
    <message>
        <source>Watching. Nothing is transmitted.</source>
        <translation>Liest mit. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::BadLineModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::BandChart</name>
    <message>
        <source>%1: nothing was measured</source>
        <translation>%1: nichts gemessen</translation>
    </message>
    <message>
        <source>%1, %2: share of the time</source>
        <translation>%1, %2: Anteil der Zeit</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CaseDesk</name>
    <message>
        <source>The case is saved: %1</source>
        <translation>Der Fall ist gespeichert: %1</translation>
    </message>
    <message>
        <source>A case is being saved</source>
        <translation>Ein Fall wird gerade gespeichert</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Cases (*%1)</source>
        <translation>Fälle (*%1)</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Cancelled: the case was not saved</source>
        <translation>Abgebrochen: der Fall wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving the case %1</source>
        <translation>Der Fall %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Opening the case %1</source>
        <translation>Der Fall %1 wird geöffnet</translation>
    </message>
    <message>
        <source>Cancelled: the case was not opened</source>
        <translation>Abgebrochen: der Fall wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The parameters of the case stand in the column of the file on the page Parameters</source>
        <translation>Die Parameter des Falls stehen auf der Seite Parameter in der Spalte der Datei</translation>
    </message>
    <message>
        <source>%1; not in it: %2</source>
        <translation>%1; nicht darin: %2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellDetailPanel</name>
    <message>
        <source>Click a cell, or walk with the arrow keys.</source>
        <translation>Zelle anklicken oder mit Pfeiltasten wandern.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellHistogram</name>
    <message>
        <source>Histogram of deviations</source>
        <translation>Histogramm der Abweichungen</translation>
    </message>
    <message>
        <source>Cells by deviation from the median, mV</source>
        <translation>Zellen nach Abweichung vom Median, mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellsPage</name>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>from the median of the string</source>
        <translation>zum Median des Strangs</translation>
    </message>
    <message>
        <source>from the median</source>
        <translation>zum Median</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
    <message>
        <source>since %1, less the median change</source>
        <translation>seit %1, abzüglich Medianänderung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1; grey within %2 mV; locked</source>
        <translation>%1; grau innerhalb %2 mV; fest</translation>
    </message>
    <message>
        <source>absolute; locked</source>
        <translation>absolut; fest</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>nearest sensor, by your map, from the median</source>
        <translation>nächster Sensor, nach Ihrer Karte, zum Median</translation>
    </message>
    <message>
        <source>nearest sensor, places assumed, from the median</source>
        <translation>nächster Sensor, Orte angenommen, zum Median</translation>
    </message>
    <message>
        <source>filled: confirmed by the node; pale: commanded only</source>
        <translation>gefüllt: vom Knoten bestätigt; blass: nur befohlen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>since the last value</source>
        <translation>seit dem letzten Wert</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, assumed at %2</source>
        <translation>%1, angenommen an %2</translation>
    </message>
    <message numerus="yes">
        <source>! %n beyond an edited limit</source>
        <translation>
            <numerusform>! %n jenseits einer geänderten Grenze</numerusform>
            <numerusform>! %n jenseits einer geänderten Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>none beyond the edited limits</source>
        <translation>keine jenseits der geänderten Grenzen</translation>
    </message>
    <message>
        <source>No pack was heard yet: connect to one (Ctrl+K), or open a log (Ctrl+O).</source>
        <translation>Noch kein Pack gehört: eines verbinden (Strg+K) oder ein Log öffnen (Strg+O).</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>No cell voltage was received yet.</source>
        <translation>Noch keine Zellspannung empfangen.</translation>
    </message>
    <message>
        <source>This unit (%1) sends no voltages of single cells, only the outermost two.
Lowest %2, highest %3.</source>
        <translation>Dieses Gerät (%1) sendet keine Spannungen einzelner Zellen, nur die beiden äußersten.
Niedrigste %2, höchste %3.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellsToolBar</name>
    <message>
        <source>Colour tells</source>
        <translation>Farbe zeigt</translation>
    </message>
    <message>
        <source>Range of colour</source>
        <translation>Farbbereich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>From the median of the string (1)</source>
        <translation>Zum Median des Strangs (1)</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Absolute voltage (2)</source>
        <translation>Absolute Spannung (2)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Every cell by its nearest sensor (3)</source>
        <translation>Jede Zelle nach ihrem nächsten Sensor (3)</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Balancing</translation>
    </message>
    <message>
        <source>Commanded and confirmed (4)</source>
        <translation>Befohlen und bestätigt (4)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Since the last value arrived, in seconds (5)</source>
        <translation>Seit Eintreffen des letzten Werts, in Sekunden (5)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>All cells, a row a node (D)</source>
        <translation>Alle Zellen, je Knoten eine Zeile (D)</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Sorted bars and histogram (D)</source>
        <translation>Sortierte Balken und Histogramm (D)</translation>
    </message>
    <message>
        <source>Which nodes form a string is not on the bus. Deviations are told from the median of the cell&apos;s own string.</source>
        <translation>Welche Knoten einen Strang bilden, steht nicht auf dem Bus. Abweichungen gelten zum Median des eigenen Strangs der Zelle.</translation>
    </message>
    <message>
        <source>Show the change since now (R), or since an earlier instant; Shift+R ends it</source>
        <translation>Änderung seit jetzt (R) oder seit einem früheren Zeitpunkt zeigen; Umschalt+R beendet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>10 s ago</source>
        <translation>vor 10 s</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>vor 1 min</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>vor 10 min</translation>
    </message>
    <message>
        <source>No reference</source>
        <translation>Keine Referenz</translation>
    </message>
    <message>
        <source>less pack</source>
        <translation>ohne Pack</translation>
    </message>
    <message>
        <source>Leave out what the whole pack did: changes less their median</source>
        <translation>Ohne das, was das ganze Pack tat: Änderungen abzüglich Median</translation>
    </message>
    <message>
        <source>Fixed until you choose another one (+ and −)</source>
        <translation>Fest, bis Sie einen anderen wählen (+ und −)</translation>
    </message>
    <message>
        <source>±%1 mV</source>
        <translation>±%1 mV</translation>
    </message>
    <message>
        <source>%1–%2 V</source>
        <translation>%1–%2 V</translation>
    </message>
    <message>
        <source>±%1 K</source>
        <translation>±%1 K</translation>
    </message>
    <message>
        <source>Set reference</source>
        <translation>Referenz setzen</translation>
    </message>
    <message>
        <source>Δ since %1</source>
        <translation>Δ seit %1</translation>
    </message>
    <message>
        <source>1 string</source>
        <translation>1 Strang</translation>
    </message>
    <message>
        <source>%1 strings</source>
        <translation>%1 Stränge</translation>
    </message>
    <message>
        <source>1 string, or not known</source>
        <translation>1 Strang oder nicht bekannt</translation>
    </message>
    <message>
        <source>%1 strings of %2 nodes</source>
        <translation>%1 Stränge mit %2 Knoten</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ChargePanel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>none: this unit does not charge</source>
        <translation>keines: dieses Gerät lädt nicht</translation>
    </message>
    <message>
        <source>charging station (EVSE)</source>
        <translation>Ladestation (EVSE)</translation>
    </message>
    <message>
        <source>external charger</source>
        <translation>externer Lader</translation>
    </message>
    <message>
        <source>unknown until the parameters are read</source>
        <translation>unbekannt, bis die Parameter gelesen sind</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>lädt nicht</translation>
    </message>
    <message>
        <source>charger or station gets ready</source>
        <translation>Lader oder Station macht sich bereit</translation>
    </message>
    <message>
        <source>charger brings U2 to U1</source>
        <translation>Lader bringt U2 auf U1</translation>
    </message>
    <message>
        <source>constant current, at the pack&apos;s limit</source>
        <translation>Konstantstrom, an der Grenze des Packs</translation>
    </message>
    <message>
        <source>the charger gives less than it may</source>
        <translation>der Lader liefert weniger als erlaubt</translation>
    </message>
    <message>
        <source>constant voltage: the highest cell leads</source>
        <translation>Konstantspannung: die höchste Zelle führt</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, noch %1 s</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>U2 charger / U1 battery</source>
        <translation>U2 Lader / U1 Batterie</translation>
    </message>
    <message>
        <source>%1 / %2 V, difference %3 V</source>
        <translation>%1 / %2 V, Differenz %3 V</translation>
    </message>
    <message>
        <source>Cells balancing</source>
        <translation>Zellen im Balancing</translation>
    </message>
    <message>
        <source>Charge brought in</source>
        <translation>Geladene Ladung</translation>
    </message>
    <message>
        <source>%1 Ah in %2</source>
        <translation>%1 Ah in %2</translation>
    </message>
    <message>
        <source>Full in, estimated here</source>
        <translation>Voll in, hier geschätzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 / %2 V</source>
        <translation>%1 / %2 V</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CheckModel</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Meter table</source>
        <translation>Messtabelle</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>· left open</source>
        <translation>· offen gelassen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CheckView</name>
    <message>
        <source>Read the unit</source>
        <translation>Gerät lesen</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>Review and write</source>
        <translation>Prüfen und schreiben</translation>
    </message>
    <message>
        <source>To the service panel</source>
        <translation>Zum Servicefeld</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Take it on my word</source>
        <translation>Auf mein Wort</translation>
    </message>
    <message>
        <source>Comment for the report</source>
        <translation>Kommentar für den Bericht</translation>
    </message>
    <message>
        <source>For what cannot be proven today. The comment stands in the report, as a deviation.</source>
        <translation>Für alles, was heute nicht nachweisbar ist. Der Kommentar steht als Abweichung im Bericht.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Propose %1 = %2 in the edits</source>
        <translation>%1 = %2 als Änderung vorschlagen</translation>
    </message>
    <message>
        <source>Nothing is written: it stands in the list of edits until it is reviewed and written</source>
        <translation>Es wird nichts geschrieben: der Wert steht in der Änderungsliste, bis er geprüft und geschrieben ist</translation>
    </message>
    <message>
        <source>Parameters armed</source>
        <translation>Parameter scharf</translation>
    </message>
    <message>
        <source>Arm and read</source>
        <translation>Scharf schalten, lesen</translation>
    </message>
    <message>
        <source>To the page Simulation: open the loop there</source>
        <translation>Zur Seite Simulation: dort die Schleife öffnen</translation>
    </message>
    <message>
        <source>Nothing tells this yet. What this unit never sends can be taken on your word.</source>
        <translation>Noch sagt nichts darüber etwas. Was diese Einheit nie sendet, kann auf Ihr Wort hin gelten.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CommandPanel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Return to IDLE</source>
        <translation>Zurück zu IDLE</translation>
    </message>
    <message>
        <source>Stop commanding: Idle is sent until all contactors are reported open</source>
        <translation>Befehl beenden: Idle wird gesendet, bis alle Schütze offen gemeldet sind</translation>
    </message>
    <message>
        <source>to ENABLED</source>
        <translation>bis ENABLED</translation>
    </message>
    <message>
        <source>stop at CONNECT</source>
        <translation>nur bis CONNECT</translation>
    </message>
    <message>
        <source>Select where to go</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Hold to go to %1</source>
        <translation>Halten: nach %1</translation>
    </message>
    <message>
        <source>%1 s, by mouse or Space</source>
        <translation>%1 s, Maus oder Leertaste</translation>
    </message>
    <message>
        <source>%1 is sent every 100 ms.</source>
        <translation>%1 wird alle 100 ms gesendet.</translation>
    </message>
    <message>
        <source>Idle is sent until all contactors are reported open, %1 s at most.</source>
        <translation>Idle wird gesendet, bis alle Schütze offen gemeldet sind, höchstens %1 s.</translation>
    </message>
    <message>
        <source>%1 is held</source>
        <translation>%1 wird gehalten</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <translation>Auf dem Weg nach %1</translation>
    </message>
    <message>
        <source>F12 or Release opens</source>
        <translation>F12 oder Loslassen öffnet</translation>
    </message>
    <message>
        <source>charge: to CHARGE_ENABLED</source>
        <translation>laden: nach CHARGE_ENABLED</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CommissioningPage</name>
    <message>
        <source>Commissioning</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>This one stays saved; another begins</source>
        <translation>Diese bleibt gespeichert; eine neue beginnt</translation>
    </message>
    <message>
        <source>%1 stands in the edits: review and write it on the page Parameters.</source>
        <translation>%1 steht in den Änderungen: auf der Seite Parameter prüfen und schreiben.</translation>
    </message>
    <message>
        <source>Resumed where it was stopped.</source>
        <translation>Fortgesetzt, wo unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Report: %1 (also .html and .json)</source>
        <translation>Bericht: %1 (auch .html und .json)</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>⚠ another unit answers now: nothing is looked at</source>
        <translation>⚠ jetzt antwortet ein anderes Gerät: es wird nichts geprüft</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · %3 to do</source>
        <translation>%1 bestanden · %2 nicht bestanden · %3 offen</translation>
    </message>
    <message>
        <source>Draft of the report</source>
        <translation>Entwurf des Berichts</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Unterschreiben und abschließen</translation>
    </message>
    <message>
        <source>Makes the report in your name. From then on this commissioning is read only</source>
        <translation>Erstellt den Bericht in Ihrem Namen. Danach ist diese Inbetriebnahme schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n step(s) failed or are open, and will stand in the report as deviations. Press again to sign all the same.</source>
        <translation>
            <numerusform>⚠ %n Schritt ist nicht bestanden oder offen und steht im Bericht als Abweichung. Nochmals drücken, um trotzdem zu unterschreiben.</numerusform>
            <numerusform>⚠ %n Schritte sind nicht bestanden oder offen und stehen im Bericht als Abweichungen. Nochmals drücken, um trotzdem zu unterschreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by %1, %2: read only</source>
        <translation>unterschrieben von %1, %2: schreibgeschützt</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>The PDF, in this computer&apos;s viewer</source>
        <translation>Das PDF, im Betrachter dieses Rechners</translation>
    </message>
    <message>
        <source>This computer opens no PDF by itself: %1</source>
        <translation>Dieser Rechner öffnet von sich aus kein PDF: %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CompareView</name>
    <message>
        <source>Mark this instant</source>
        <translation>Zeitpunkt merken</translation>
    </message>
    <message>
        <source>Cells by how far they moved</source>
        <translation>Zellen nach Größe der Änderung</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The cursor&apos;s instant becomes &quot;then&quot;; move the cursor, and see what changed (B)</source>
        <translation>Der Zeitpunkt des Cursors wird „damals“; Cursor bewegen und sehen, was sich geändert hat (B)</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>the instant %1</source>
        <translation>dem Zeitpunkt %1</translation>
    </message>
    <message>
        <source>an instant to be marked</source>
        <translation>einem zu merkenden Zeitpunkt</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>der Sitzung</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Noch nichts empfangen.</translation>
    </message>
    <message>
        <source>Stand the cursor where the comparison begins and press B; then move it on.</source>
        <translation>Cursor an den Beginn des Vergleichs setzen und B drücken; dann weiterbewegen.</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>beide %1</translation>
    </message>
    <message>
        <source>no condition that both have: distances cannot be compared</source>
        <translation>keine gemeinsame Bedingung: Abstände sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>another unit: serial %1 then, %2 now</source>
        <translation>anderes Gerät: damals Seriennummer %1, jetzt %2</translation>
    </message>
    <message>
        <source>not under the same condition</source>
        <translation>nicht unter gleicher Bedingung</translation>
    </message>
    <message>
        <source>No cell moved by a millivolt or more against the others.</source>
        <translation>Keine Zelle hat sich um ein Millivolt oder mehr gegen die anderen bewegt.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ConditionPanel</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Select where to go: every condition then stands here with its value.</source>
        <translation>Ziel wählen: dann steht hier jede Bedingung mit ihrem Wert.</translation>
    </message>
    <message>
        <source>as they were at the hold</source>
        <translation>Stand beim Halten</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ConnectionPanel</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>What it is, or why it cannot be used</source>
        <translation>Was es ist oder warum nicht nutzbar</translation>
    </message>
    <message>
        <source>Plugins and their interfaces</source>
        <translation>Plugins und ihre Schnittstellen</translation>
    </message>
    <message>
        <source>The unit&apos;s base CAN ID, hexadecimal, 0 to 700; the vendor&apos;s default is 600</source>
        <translation>Basis-CAN-ID des Geräts, hexadezimal, 0 bis 700; Vorgabe des Herstellers ist 600</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Base ID (hex)</source>
        <translation>Basis-ID (hex)</translation>
    </message>
    <message>
        <source>no interface found</source>
        <translation>keine Schnittstelle</translation>
    </message>
    <message>
        <source>simulated packs, no hardware needed</source>
        <translation>simulierte Packs, keine Hardware nötig</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>S/N %1</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>as configured, %1 kb/s</source>
        <translation>wie konfig., %1 kbit/s</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>Choose an interface.</source>
        <translation>Schnittstelle wählen.</translation>
    </message>
    <message>
        <source>This is hardware: choose its bitrate. A wrong one disturbs the bus.</source>
        <translation>Das ist Hardware: Bitrate wählen. Eine falsche stört den Bus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base ID: hexadecimal, 0 to 700.</source>
        <translation>&quot;%1&quot; ist keine Basis-ID: hexadezimal, 0 bis 700.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ContactorPanel</name>
    <message>
        <source>Contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückm.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>closings</source>
        <translation>Schaltsp.</translation>
    </message>
    <message numerus="yes">
        <source>, %n opened under load</source>
        <translation>
            <numerusform>, %n unter Last geöffnet</numerusform>
            <numerusform>, %n unter Last geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ControlPage</name>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CurveEditor</name>
    <message>
        <source>Paste a column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Drag a point, or choose one and use the arrow keys.</source>
        <translation>Punkt ziehen, oder einen wählen und Pfeiltasten benutzen.</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 % is %4 V</source>
        <translation>Punkt %1 von %2: %3 % ist %4 V</translation>
    </message>
    <message>
        <source>The clipboard holds no column of voltages.</source>
        <translation>Die Zwischenablage enthält keine Spalte mit Spannungen.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::DbcPanel</name>
    <message>
        <source>Own DBCs</source>
        <translation>Eigene DBCs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>IDs absolute, on every bus</source>
        <translation>IDs absolut, auf jedem Bus</translation>
    </message>
    <message>
        <source>Load DBC…</source>
        <translation>DBC laden…</translation>
    </message>
    <message>
        <source>Problems of the chosen DBC</source>
        <translation>Probleme der gewählten DBC</translation>
    </message>
    <message>
        <source>Load DBC</source>
        <translation>DBC laden</translation>
    </message>
    <message>
        <source>%1: not loaded</source>
        <translation>%1: nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Botschaft</numerusform>
            <numerusform>%n Botschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>DBC (*.dbc)</source>
        <translation>DBC (*.dbc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Desk</name>
    <message>
        <source>a pack is under command</source>
        <translation>eine Batterie steht unter Befehl</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::DetailPanel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Trotzdem setzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Edit the curve</source>
        <translation>Kurve ändern</translation>
    </message>
    <message>
        <source>Contactor %1</source>
        <translation>Schütz %1</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>Parameter wählen.</translation>
    </message>
    <message>
        <source>index 0x%1</source>
        <translation>Index 0x%1</translation>
    </message>
    <message>
        <source>%1 … %2 %3</source>
        <translation>%1 … %2 %3</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>takes effect after a restart</source>
        <translation>wirkt nach einem Neustart</translation>
    </message>
    <message>
        <source>not the vendor&apos;s: an extension of the bundled BMU</source>
        <translation>nicht vom Hersteller: Erweiterung der mitgelieferten BMU</translation>
    </message>
    <message>
        <source>✖ “%1” is no number in steps of %2 %3</source>
        <translation>✖ „%1“ ist keine Zahl in Schritten von %2 %3</translation>
    </message>
    <message>
        <source>⚠ This would trip at once: %1.</source>
        <translation>⚠ Würde sofort auslösen: %1.</translation>
    </message>
    <message>
        <source>Take the default</source>
        <translation>Vorgabe nehmen</translation>
    </message>
    <message>
        <source>Take the unit&apos;s</source>
        <translation>Wert der Einheit nehmen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventModel</name>
    <message>
        <source>Part and value are this program&apos;s, from the latest values before the event.</source>
        <translation>Teil und Wert stammen von diesem Programm, aus den letzten Werten vor dem Ereignis.</translation>
    </message>
    <message>
        <source>* The limit is the vendor&apos;s default: this unit&apos;s own is not known.</source>
        <translation>* Die Grenze ist die Vorgabe des Herstellers: die des Geräts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dabei</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventStrip</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse über der Zeit</translation>
    </message>
    <message>
        <source>Events over the whole time. A click goes to that instant.</source>
        <translation>Ereignisse über der gesamten Zeit. Ein Klick springt zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>events over time</source>
        <translation>Ereignisse über der Zeit</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Acknowledge  A</source>
        <translation>Quittieren  A</translation>
    </message>
    <message>
        <source>All  Shift+A</source>
        <translation>Alle  Umschalt+A</translation>
    </message>
    <message>
        <source>Silence  S</source>
        <translation>Stumm  S</translation>
    </message>
    <message>
        <source>Stops the sound. An alarm still has to be acknowledged.</source>
        <translation>Stellt den Ton ab. Ein Alarm muss weiterhin quittiert werden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Search: part, text, value</source>
        <translation>Suche: Teil, Text, Wert</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Warnings and alarms</source>
        <translation>Warnungen und Alarme</translation>
    </message>
    <message>
        <source>Alarms only</source>
        <translation>Nur Alarme</translation>
    </message>
    <message>
        <source>Only standing</source>
        <translation>Nur anstehende</translation>
    </message>
    <message>
        <source>↑ P</source>
        <translation>↑ P</translation>
    </message>
    <message>
        <source>↓ N</source>
        <translation>↓ N</translation>
    </message>
    <message>
        <source>Previous event: the cursor goes there</source>
        <translation>Voriges Ereignis: der Cursor springt dorthin</translation>
    </message>
    <message>
        <source>Next event: the cursor goes there</source>
        <translation>Nächstes Ereignis: der Cursor springt dorthin</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the listed events as a table</source>
        <translation>Die aufgelisteten Ereignisse als Tabelle sichern</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>Neben der Liste</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>All values of the chosen event&apos;s instant</source>
        <translation>Alle Werte zum Zeitpunkt des gewählten Ereignisses</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Your own thresholds</source>
        <translation>Eigene Schwellen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Wache</translation>
    </message>
    <message>
        <source>Waits for something and reports</source>
        <translation>Wartet auf etwas und berichtet</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Sound, notification, command</source>
        <translation>Ton, Benachrichtigung, Kommando</translation>
    </message>
    <message>
        <source>nothing stands</source>
        <translation>nichts steht an</translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n steht an</numerusform>
            <numerusform>%n stehen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not acknowledged</source>
        <translation>
            <numerusform>, %n nicht quittiert</numerusform>
            <numerusform>, %n nicht quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the listed events</source>
        <translation>Aufgelistete Ereignisse sichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved to %1</source>
        <translation>
            <numerusform>%n Ereignis in %1 gesichert</numerusform>
            <numerusform>%n Ereignisse in %1 gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Save the freeze frame</source>
        <translation>Freeze Frame sichern</translation>
    </message>
    <message>
        <source>Freeze frame (*.freeze.json)</source>
        <translation>Freeze Frame (*.freeze.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gesichert</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Exam</name>
    <message>
        <source>The exam begins</source>
        <translation>Die Prüfung beginnt</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>You send %1</source>
        <translation>Sie senden %1</translation>
    </message>
    <message>
        <source>You send nothing</source>
        <translation>Sie senden nichts</translation>
    </message>
    <message>
        <source>The unit is in %1</source>
        <translation>Das Gerät ist in %1</translation>
    </message>
    <message>
        <source>The unit shows %1</source>
        <translation>Das Gerät zeigt %1</translation>
    </message>
    <message>
        <source>HIDDEN: %1</source>
        <translation>VERBORGEN: %1</translation>
    </message>
    <message>
        <source>The fault had not come yet: %1</source>
        <translation>Der Fehler war noch nicht eingetreten: %1</translation>
    </message>
    <message>
        <source>Your answer: %1. Right.</source>
        <translation>Ihre Antwort: %1. Richtig.</translation>
    </message>
    <message>
        <source>Your answer: %1. Wrong.</source>
        <translation>Ihre Antwort: %1. Falsch.</translation>
    </message>
    <message>
        <source>inject %1</source>
        <translation>%1 auslösen</translation>
    </message>
    <message>
        <source>clear %1</source>
        <translation>%1 aufheben</translation>
    </message>
    <message>
        <source>clear all faults</source>
        <translation>alle Fehler aufheben</translation>
    </message>
    <message>
        <source>change the load</source>
        <translation>die Last ändern</translation>
    </message>
    <message>
        <source>let time run %1×</source>
        <translation>die Zeit %1× laufen lassen</translation>
    </message>
    <message>
        <source>stop the time</source>
        <translation>die Zeit anhalten</translation>
    </message>
    <message>
        <source>let time run again</source>
        <translation>die Zeit weiterlaufen lassen</translation>
    </message>
    <message>
        <source>go on by %1 s</source>
        <translation>%1 s weitergehen</translation>
    </message>
    <message>
        <source>switch the unit&apos;s supply off and on</source>
        <translation>die Versorgung des Geräts aus- und einschalten</translation>
    </message>
    <message>
        <source>reset everything</source>
        <translation>alles zurücksetzen</translation>
    </message>
    <message>
        <source>take the load from the bus</source>
        <translation>die Last vom Bus nehmen</translation>
    </message>
    <message>
        <source>go back by %1 s</source>
        <translation>%1 s zurückgehen</translation>
    </message>
    <message>
        <source>You %1</source>
        <translation>Sie: %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ExamPanel</name>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Begin an exam</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>A fault comes within 45 s. Find it on the other pages, do what is right, then say what it was.</source>
        <translation>Innerhalb von 45 s tritt ein Fehler ein. Auf den anderen Seiten finden, richtig handeln, dann angeben, was es war.</translation>
    </message>
    <message>
        <source>A hidden fault, and what you did about it on one time line.</source>
        <translation>Ein verborgener Fehler und Ihre Reaktion darauf auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>Answer and reveal</source>
        <translation>Antworten und auflösen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The time line as text</source>
        <translation>Die Zeitleiste als Text</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ExportPanel</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>all signals; or names: BatteryVoltage Node12Cell* N12C05</source>
        <translation>alle Signale; oder Namen: BatteryVoltage Node12Cell* N12C05</translation>
    </message>
    <message>
        <source>Names of signals, Message.Signal or cells, with blanks between; * and ? stand for any letters</source>
        <translation>Namen von Signalen, Botschaft.Signal oder Zellen, durch Leerzeichen getrennt; * und ? stehen für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Signals to export</source>
        <translation>Zu exportierende Signale</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Seconds from the beginning</source>
        <translation>Sekunden ab Beginn</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Seconds and time of day (UTC)</source>
        <translation>Sekunden und Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>Export decoded</source>
        <translation>Dekodiert exportieren</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>Abgebrochen: nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Export decoded data</source>
        <translation>Dekodierte Daten exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>MATLAB, Octave, SciPy (*.mat)</source>
        <translation>MATLAB, Octave, SciPy (*.mat)</translation>
    </message>
    <message>
        <source>%1: the name ends in .csv or .mat</source>
        <translation>%1: der Name endet auf .csv oder .mat</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einspeisen</translation>
    </message>
    <message>
        <source>Clear selected</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Search faults</source>
        <translation>Fehler suchen</translation>
    </message>
    <message>
        <source>in scripts: %1</source>
        <translation>in Skripten: %1</translation>
    </message>
    <message>
        <source>It stays until it is cleared or everything is reset.</source>
        <translation>Er bleibt, bis er gelöscht oder alles zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>%1 ... %2 %3. It stays until it is cleared or everything is reset.</source>
        <translation>%1 ... %2 %3. Er bleibt, bis er gelöscht oder alles zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>An exam runs: what stands is hidden</source>
        <translation>Eine Prüfung läuft: anstehende Fehler sind verborgen</translation>
    </message>
    <message>
        <source>No fault stands</source>
        <translation>Kein Fehler steht an</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) stand</source>
        <translation>
            <numerusform>%n Fehler steht an</numerusform>
            <numerusform>%n Fehler stehen an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FrameGrid</name>
    <message>
        <source>Cells at that instant</source>
        <translation>Zellen zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>median %1 mV</source>
        <translation>Median %1 mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FrameModel</name>
    <message>
        <source>Since the frame before with the same ID</source>
        <translation>Seit dem vorigen Frame mit derselben ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FreezePanel</name>
    <message>
        <source>Highest cell, mV</source>
        <translation>Höchste Zelle, mV</translation>
    </message>
    <message>
        <source>Lowest cell, mV</source>
        <translation>Tiefste Zelle, mV</translation>
    </message>
    <message>
        <source>Current, A</source>
        <translation>Strom, A</translation>
    </message>
    <message>
        <source>Battery U1, V</source>
        <translation>Batterie U1, V</translation>
    </message>
    <message>
        <source>Hottest sensor, °C</source>
        <translation>Heißester Sensor, °C</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>Freeze Frame</translation>
    </message>
    <message>
        <source>Show this instant</source>
        <translation>Diesen Zeitpunkt zeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Choose an event: all values of that instant and the ten seconds around it stand here.</source>
        <translation>Ereignis wählen: hier stehen dann alle Werte dieses Zeitpunkts und die zehn Sekunden davor und danach.</translation>
    </message>
    <message>
        <source> (limit %1)</source>
        <translation> (Grenze %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>hottest</source>
        <translation>heißester</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept</source>
        <translation>
            <numerusform>%n Wert gesichert</numerusform>
            <numerusform>%n Werte gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>   -10 s … +10 s</source>
        <translation>   -10 s … +10 s</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::GridLegend</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>balancing</source>
        <translation>Balancing</translation>
    </message>
    <message>
        <source>commanded only</source>
        <translation>nur befohlen</translation>
    </message>
    <message>
        <source>sense wire</source>
        <translation>Messleitung</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>a sensor sits here</source>
        <translation>hier sitzt ein Sensor</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::GridView</name>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Header</name>
    <message>
        <source>Start or stop recording (Ctrl+R); Ctrl+S keeps the last 30 minutes; M marks what is shown</source>
        <translation>Aufzeichnung beginnen oder beenden (Strg+R); Strg+S behält die letzten 30 Minuten; M markiert das Gezeigte</translation>
    </message>
    <message>
        <source>The pages show this pack; press for the list (Ctrl+Shift+P: the next one)</source>
        <translation>Die Seiten zeigen dieses Pack; ein Klick zeigt die Liste (Strg+Umschalt+P: das nächste)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::HistoryPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::IdListModel</name>
    <message>
        <source>named by %1</source>
        <translation>benannt nach %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::IdModel</name>
    <message>
        <source>The middle distance of the last %1 frames</source>
        <translation>Mittlerer Abstand der letzten %1 Frames</translation>
    </message>
    <message>
        <source>The largest deviation from the period among the last %1 frames</source>
        <translation>Größte Abweichung von der Periode unter den letzten %1 Frames</translation>
    </message>
    <message>
        <source>A byte&apos;s colour and the line below it say how often it changed in the last %1 frames: none never, cool and short seldom, warm and long with every frame</source>
        <translation>Farbe eines Bytes und Linie darunter zeigen, wie oft es sich in den letzten %1 Frames änderte: keine nie, kühl und kurz selten, warm und lang bei jedem Frame</translation>
    </message>
    <message>
        <source>ID / signal</source>
        <translation>ID / Signal</translation>
    </message>
    <message>
        <source>Message / value</source>
        <translation>Botschaft / Wert</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>roh %1</translation>
    </message>
    <message>
        <source>range %1 … %2 %3</source>
        <translation>Bereich %1 … %2 %3</translation>
    </message>
    <message>
        <source>not in this frame</source>
        <translation>nicht in diesem Frame</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Inspector</name>
    <message>
        <source>Nearest sensor</source>
        <translation>Nächster Sensor</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>The sensor sits at this cell</source>
        <translation>Der Sensor sitzt an dieser Zelle</translation>
    </message>
    <message>
        <source>The sensor that this cell takes sits at this cell</source>
        <translation>Der Sensor dieser Zelle sitzt an dieser Zelle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Give every node the pattern of this one</source>
        <translation>Muster dieses Knotens auf alle übertragen</translation>
    </message>
    <message>
        <source>Lowest, mV</source>
        <translation>Tiefste, mV</translation>
    </message>
    <message>
        <source>Highest, mV</source>
        <translation>Höchste, mV</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>Change; less the pack&apos;s %1 mV</source>
        <translation>Änderung; ohne %1 mV des Packs</translation>
    </message>
    <message>
        <source>Take this sensor for the cell</source>
        <translation>Diesen Sensor für die Zelle nehmen</translation>
    </message>
    <message>
        <source>Last hour, mV</source>
        <translation>Letzte Stunde, mV</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JournalModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Who, with what</source>
        <translation>Wer, womit</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search units, commands, parameters, results</source>
        <translation>Geräte, Befehle, Parameter, Ergebnisse suchen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::KeyingView</name>
    <message>
        <source>Keying sheet</source>
        <translation>Eingabeblatt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>in the order and units of the vendor&apos;s tool</source>
        <translation>in Reihenfolge und Einheiten des Herstellerwerkzeugs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Now (default)</source>
        <translation>Jetzt (Vorgabe)</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>Nothing to key in: load the file that the unit shall have, or edit values.</source>
        <translation>Nichts einzugeben: die Datei laden, die das Gerät haben soll, oder Werte ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source> · ✖ %n done, but the unit&apos;s messages say otherwise</source>
        <translation>
            <numerusform> · ✖ %n erledigt, aber die Botschaften des Geräts zeigen anderes</numerusform>
            <numerusform> · ✖ %n erledigt, aber die Botschaften des Geräts zeigen anderes</numerusform>
        </translation>
    </message>
    <message>
        <source>After the last one: restart the unit, and compare with the column Observed on the page Parameters.</source>
        <translation>Nach dem letzten: Gerät neu starten und mit der Spalte Beobachtet auf der Seite Parameter vergleichen.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Save the keying sheet</source>
        <translation>Eingabeblatt sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation>Der Drucker druckt nicht</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LampPanel</name>
    <message>
        <source>Reasons and failures</source>
        <translation>Gründe und Fehler</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>CELLS</source>
        <translation>ZELLEN</translation>
    </message>
    <message>
        <source>PACK AND CURRENT</source>
        <translation>PACK UND STROM</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>PRECHARGE FAILURES</source>
        <translation>VORLADEFEHLER</translation>
    </message>
    <message>
        <source>CONTACTOR FAULTS</source>
        <translation>SCHÜTZFEHLER</translation>
    </message>
    <message>
        <source>The auxiliary contact disagrees with the command</source>
        <translation>Der Hilfskontakt widerspricht dem Befehl</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>nicht empfangen</translation>
    </message>
    <message>
        <source>now, how often seen, when last</source>
        <translation>jetzt, wie oft gesehen, wann zuletzt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LargeView</name>
    <message>
        <source>Large view</source>
        <translation>Großansicht</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>no alarms</source>
        <translation>keine Alarme</translation>
    </message>
    <message>
        <source>alarms unknown</source>
        <translation>Alarme unbekannt</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogContents</name>
    <message>
        <source>What of it is listed</source>
        <translation>Was davon aufgeführt wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes yet. M marks the instant that is shown, on every page, and takes your words; they are kept beside the log, which itself is never changed.</source>
        <translation>Noch keine Notizen. M markiert auf jeder Seite den gezeigten Augenblick und nimmt Ihre Worte auf; sie liegen neben dem Log, das selbst nie geändert wird.</translation>
    </message>
    <message>
        <source>Mark this instant  M</source>
        <translation>Diesen Augenblick markieren  M</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the first frame</source>
        <translation>Enter oder ein Doppelklick geht zum ersten Frame</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Zeilen, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The session has no lines to be read</source>
        <translation>Die Sitzung hat keine Zeilen zu lesen</translation>
    </message>
    <message>
        <source>Every line of the log could be read</source>
        <translation>Jede Zeile des Logs war lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 are listed</source>
        <translation>; die ersten %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What was said about moments of it</source>
        <translation>Was zu Augenblicken darin gesagt wurde</translation>
    </message>
    <message>
        <source>Every ID: its name, how often and when it came</source>
        <translation>Jede ID: ihr Name, wie oft und wann sie kam</translation>
    </message>
    <message>
        <source>Lines of the log that could not be read</source>
        <translation>Zeilen des Logs, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Decoded signals as a table: CSV or MAT</source>
        <translation>Dekodierte Signale als Tabelle: CSV oder MAT</translation>
    </message>
    <message>
        <source>Enter goes to the moment</source>
        <translation>Eingabe geht zum Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogDesk</name>
    <message>
        <source>Refused: no file dialog while armed or held; disarm, or drop the file onto the window</source>
        <translation>Abgelehnt: kein Dateidialog, solange scharf oder gehalten; entschärfen oder die Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Shown is the last the pack said: it fell silent before the log ends (End goes there)</source>
        <translation>Gezeigt ist das Letzte, was das Pack sagte: es verstummte vor dem Ende des Logs (Ende geht dorthin)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogListModel</name>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>liest, %1 %</translation>
    </message>
    <message>
        <source>%1, reading was cancelled</source>
        <translation>%1, Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Live-Sitzung</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogsPage</name>
    <message>
        <source>Open a log…</source>
        <translation>Log öffnen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Leave out echoes: frames that this log has twice, from two senders</source>
        <translation>Echos auslassen: Frames, die in diesem Log doppelt sind, von zwei Sendern</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>What can be shown</source>
        <translation>Was sich zeigen lässt</translation>
    </message>
    <message>
        <source>The live session and the opened logs</source>
        <translation>Die Live-Sitzung und die geöffneten Logs</translation>
    </message>
    <message>
        <source>Logs opened lately</source>
        <translation>Zuletzt geöffnete Logs</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a file onto the window</source>
        <translation>Strg+O, oder eine Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Tab from every page</source>
        <translation>Eingabe; Strg+Tab von jeder Seite</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The pages show the pack</source>
        <translation>Die Seiten zeigen das Pack</translation>
    </message>
    <message>
        <source>Channels that are taken in</source>
        <translation>Übernommene Kanäle</translation>
    </message>
    <message>
        <source>Opened lately…</source>
        <translation>Zuletzt geöffnet…</translation>
    </message>
    <message>
        <source>First fault at %1: %2</source>
        <translation>Erster Fehler um %1: %2</translation>
    </message>
    <message>
        <source>No pack was recognised in it: faults are not known</source>
        <translation>Darin wurde kein Pack erkannt: Fehler sind nicht bekannt</translation>
    </message>
    <message>
        <source>No warning and no alarm in it</source>
        <translation>Keine Warnung und kein Alarm darin</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Fall speichern…</translation>
    </message>
    <message>
        <source>What is shown, as one file that opens to the same picture elsewhere: log, DBCs, notes, layout and cursor (Ctrl+Shift+S)</source>
        <translation>Was gezeigt wird, als eine Datei, die anderswo dasselbe Bild öffnet: Log, DBCs, Notizen, Anordnung und Cursor (Strg+Umschalt+S)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The pack is on the clipboard: text and a table of all cells</source>
        <translation>Das Pack ist in der Zwischenablage: Text und Tabelle aller Zellen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ManualView</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>no message tells this: your word stands in the report</source>
        <translation>keine Botschaft meldet dies: Ihr Wort steht im Bericht</translation>
    </message>
    <message>
        <source>Another item: what was done or measured</source>
        <translation>Weiterer Punkt: was getan oder gemessen wurde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MarginPanel</name>
    <message>
        <source>Distance to trouble</source>
        <translation>Abstand zur Störung</translation>
    </message>
    <message>
        <source>voltage and temperature limits: default, not read from the unit</source>
        <translation>Spannungs- und Temperaturgrenzen: Vorgabe, nicht aus dem Gerät gelesen</translation>
    </message>
    <message>
        <source>voltage and temperature limits: as the simulated pack was made</source>
        <translation>Spannungs- und Temperaturgrenzen: wie das simulierte Pack angelegt wurde</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MarkerStrip</name>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>Enter keeps the marker, Esc discards it</source>
        <translation>Eingabe behält die Markierung, Esc verwirft sie</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>Markiert %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MeasureTable</name>
    <message>
        <source>Measured between the cursors</source>
        <translation>Zwischen den Cursorn gemessen</translation>
    </message>
    <message>
        <source>Integral</source>
        <translation>Integral</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Measure: click sets the first cursor, Shift+click the second ([ and ] at the mouse)</source>
        <translation>Messen: Klick setzt den ersten Cursor, Umschalt+Klick den zweiten ([ und ] an der Maus)</translation>
    </message>
    <message>
        <source>Δt %1 s</source>
        <translation>Δt %1 s</translation>
    </message>
    <message>
        <source> · without gaps and ends that were not measured</source>
        <translation> · ohne Lücken und Enden, die nicht gemessen wurden</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Values of the message</source>
        <translation>Werte der Botschaft</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number</source>
        <translation>%1: &quot;%2&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2 is out of range</source>
        <translation>%1: %2 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 makes no classic frame</source>
        <translation>%1 ergibt keinen klassischen Frame</translation>
    </message>
    <message>
        <source>A message of a DBC, by signal</source>
        <translation>Eine Botschaft einer DBC, nach Signalen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MeterView</name>
    <message>
        <source>Meter table</source>
        <translation>Messtabelle</translation>
    </message>
    <message>
        <source>measured at the same moment, with the meter&apos;s own accuracy in mind</source>
        <translation>im selben Moment gemessen, unter Beachtung der Genauigkeit des Messgeräts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Unit says</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Meter says</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>Tolerance ±</source>
        <translation>Toleranz ±</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>✔ within, %1 %2</source>
        <translation>✔ innerhalb, %1 %2</translation>
    </message>
    <message>
        <source>✖ apart by %1 %2</source>
        <translation>✖ Abweichung %1 %2</translation>
    </message>
    <message>
        <source>All five can be measured in ENABLED only: the contactors stay closed until you open them (F12).</source>
        <translation>Alle fünf lassen sich nur in ENABLED messen: die Schütze bleiben geschlossen, bis Sie sie öffnen (F12).</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MoverPanel</name>
    <message>
        <source>Fastest mover, last 5 s</source>
        <translation>Schnellste Änderung, 5 s</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>keine Änderung</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NodesEditor</name>
    <message>
        <source>All as the first</source>
        <translation>Alle wie erster</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoteActions</name>
    <message>
        <source>Change the words…</source>
        <translation>Worte ändern…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>F2 changes the words, Delete takes the marker back, Ctrl+Z undoes either</source>
        <translation>F2 ändert die Worte, Entf nimmt die Marke zurück, Strg+Z macht beides rückgängig</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoteDesk</name>
    <message>
        <source>The marker was discarded</source>
        <translation>Die Marke wurde verworfen</translation>
    </message>
    <message>
        <source>There is nothing to mark yet</source>
        <translation>Es gibt noch nichts zu markieren</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>%1 (save the case again to keep it)</source>
        <translation>%1 (Fall erneut speichern, um sie zu behalten)</translation>
    </message>
    <message>
        <source>%1 (kept beside the log)</source>
        <translation>%1 (neben dem Log aufbewahrt)</translation>
    </message>
    <message>
        <source>%1 (kept with the recording)</source>
        <translation>%1 (mit der Aufzeichnung aufbewahrt)</translation>
    </message>
    <message>
        <source>%1 (until the session ends: nothing is recorded)</source>
        <translation>%1 (bis zum Ende der Sitzung: nichts wird aufgezeichnet)</translation>
    </message>
    <message>
        <source>The marker stays as it was</source>
        <translation>Die Marke bleibt, wie sie war</translation>
    </message>
    <message>
        <source>The recorder noted that: it stays</source>
        <translation>Das hat der Rekorder vermerkt: es bleibt</translation>
    </message>
    <message>
        <source>take back a marker</source>
        <translation>Marke zurücknehmen</translation>
    </message>
    <message>
        <source>change a marker</source>
        <translation>Marke ändern</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>This holds only until the log is closed: %1</source>
        <translation>Das gilt nur, bis das Log geschlossen wird: %1</translation>
    </message>
    <message>
        <source>The marker is taken back (Ctrl+Z in the list undoes it)</source>
        <translation>Die Marke ist zurückgenommen (Strg+Z in der Liste macht es rückgängig)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoteModel</name>
    <message>
        <source>recording began</source>
        <translation>Aufzeichnung begann</translation>
    </message>
    <message>
        <source>recording ended</source>
        <translation>Aufzeichnung endete</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>frames lost</source>
        <translation>Frames verloren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoticeStrip</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message numerus="yes">
        <source>   (and %n more)</source>
        <translation>
            <numerusform>   (und %n weitere)</numerusform>
            <numerusform>   (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Reset the controller</source>
        <translation>Controller rücksetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open and quit</source>
        <translation>Öffnen und beenden</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OpenButton</name>
    <message>
        <source>Open contactors, F12</source>
        <translation>Schütze öffnen, F12</translation>
    </message>
    <message>
        <source>Open contactors (F12, from every window)
This is not an emergency stop.</source>
        <translation>Schütze öffnen (F12, aus jedem Fenster)
Das ist kein Not-Aus.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OpenLogAction</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a log or a case</source>
        <translation>Log oder Fall öffnen</translation>
    </message>
    <message>
        <source>Logs and cases (*.log *.asc *.blf *.trc *.csv *.txt *.pcap *.pcapng *.gz *.zip *%1)</source>
        <translation>Logs und Fälle (*.log *.asc *.blf *.trc *.csv *.txt *.pcap *.pcapng *.gz *.zip *%1)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OutputsPanel</name>
    <message>
        <source>What alarms do</source>
        <translation>Was Alarme tun</translation>
    </message>
    <message>
        <source>A command is a program with arguments, run without a shell. {text} {part} {value} {limit} {severity} {count} in an argument are filled in. Sounds of alarms return every ten seconds until acknowledged or silenced.</source>
        <translation>Ein Kommando ist ein Programm mit Argumenten, ohne Shell ausgeführt. {text} {part} {value} {limit} {severity} {count} in einem Argument werden ersetzt. Alarmtöne kommen alle zehn Sekunden wieder, bis quittiert oder stumm geschaltet wird.</translation>
    </message>
    <message>
        <source>Last command: %1</source>
        <translation>Letztes Kommando: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Kommando ausführen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterBook</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all edits</source>
        <translation>Alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterFiles</name>
    <message>
        <source>Take the identity too</source>
        <translation>Identität übernehmen</translation>
    </message>
    <message>
        <source>Hide the remarks</source>
        <translation>Bemerkungen ausblenden</translation>
    </message>
    <message>
        <source>Also serial number, hardware variant, bitrate and base ID of the unit that the file was read from</source>
        <translation>Auch Seriennummer, Hardwarevariante, Bitrate und Basis-ID des Geräts, aus dem die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was taken: %1: %2</source>
        <translation>Nichts übernommen: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken; %1; %2</source>
        <translation>
            <numerusform>%n Wert übernommen; %1; %2</numerusform>
            <numerusform>%n Werte übernommen; %1; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nichts zu bemerken</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>Parameter laden</translation>
    </message>
    <message>
        <source>Save parameters</source>
        <translation>Parameter sichern</translation>
    </message>
    <message>
        <source>%1 values saved to %2</source>
        <translation>%1 Werte in %2 gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 stand in the column of the file</source>
        <translation>
            <numerusform>%n Wert von %1 steht in der Spalte der Datei</numerusform>
            <numerusform>%n Werte von %1 stehen in der Spalte der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters (*.json *.csv *.txt)</source>
        <translation>Parameter (*.json *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterModel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Unit has</source>
        <translation>Im Gerät</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobacht.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>nach Neustart</translation>
    </message>
    <message>
        <source>extension, bundled BMU only</source>
        <translation>Erweiterung, nur mitgelieferte BMU</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Wissenswert</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Search names, descriptions, indices</source>
        <translation>Namen, Beschreibungen, Indizes suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Edited to something else than the unit has</source>
        <translation>Auf anderes geändert als im Gerät</translation>
    </message>
    <message>
        <source>Not default</source>
        <translation>Nicht Vorgabe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Any danger</source>
        <translation>Jede Gefahr</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In Datei sichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederh.</translation>
    </message>
    <message>
        <source>Take back all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Review and write</source>
        <translation>Prüfen und schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n problem(s)</source>
        <translation>
            <numerusform>✖ %n Problem</numerusform>
            <numerusform>✖ %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>values before kept in %1</source>
        <translation>vorige Werte gesichert in %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What may be asked of the unit beside its parameters</source>
        <translation>Was sich vom Gerät neben seinen Parametern anfordern lässt</translation>
    </message>
    <message>
        <source>Keying sheet</source>
        <translation>Eingabeblatt</translation>
    </message>
    <message>
        <source>For units whose parameters cannot be written from here</source>
        <translation>Für Geräte, deren Parameter sich von hier nicht schreiben lassen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every command and every write</source>
        <translation>Jeder Befehl und jeder Schreibvorgang</translation>
    </message>
    <message>
        <source>Ctrl+Enter: also takes what is being typed</source>
        <translation>Strg+Enter: übernimmt auch, was gerade eingegeben wird</translation>
    </message>
    <message>
        <source>The edits were made for another firmware and do not fit this one: they were taken back.</source>
        <translation>Die Änderungen galten einer anderen Firmware und passen nicht zu dieser: sie wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 (your own description)</source>
        <translation>%1 (eigene Beschreibung)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PassportDesk</name>
    <message>
        <source>Keep a passport of every unit: what each visit found, by serial number</source>
        <translation>Zu jeder Einheit einen Pass führen: was jeder Besuch ergab, nach Seriennummer</translation>
    </message>
    <message>
        <source>Unit %1, since the last visit on %2</source>
        <translation>Einheit %1, seit dem letzten Besuch am %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>spread then %1 mV; compared once the pack has rested for a minute</source>
        <translation>Streuung damals %1 mV; verglichen wird, sobald der Pack eine Minute geruht hat</translation>
    </message>
    <message>
        <source>spread at rest %1 → %2 mV</source>
        <translation>Streuung in Ruhe %1 → %2 mV</translation>
    </message>
    <message>
        <source>no cell moved by %1 mV</source>
        <translation>keine Zelle um %1 mV verschoben</translation>
    </message>
    <message>
        <source>other parameters</source>
        <translation>andere Parameter</translation>
    </message>
    <message>
        <source>new reasons: %1</source>
        <translation>neue Gründe: %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>resistance of a cell %1 → %2 mΩ</source>
        <translation>Widerstand einer Zelle %1 → %2 mΩ</translation>
    </message>
    <message>
        <source>contactors closed %1 → %2 times</source>
        <translation>Schütze geschlossen %1 → %2 mal</translation>
    </message>
    <message>
        <source>opened under load %1 → %2 times</source>
        <translation>unter Last geöffnet %1 → %2 mal</translation>
    </message>
    <message>
        <source>%1 %2 mV</source>
        <translation>%1 %2 mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PassportStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Every visit to this unit</source>
        <translation>Jeder Besuch bei diesem Gerät</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PassportView</name>
    <message>
        <source>File this log as a visit</source>
        <translation>Dieses Log als Besuch ablegen</translation>
    </message>
    <message>
        <source>Visits to this unit</source>
        <translation>Besuche bei diesem Gerät</translation>
    </message>
    <message>
        <source>%1: the pack did not rest for a minute: nothing is said of its cells</source>
        <translation>%1: das Pack ruhte keine Minute: über seine Zellen wird nichts gesagt</translation>
    </message>
    <message>
        <source>%1: worst five %2</source>
        <translation>%1: schlechteste fünf %2</translation>
    </message>
    <message>
        <source>No passport: the serial number of the unit, or the time of day, is not known.</source>
        <translation>Kein Pass: die Seriennummer des Geräts oder die Uhrzeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Simulated unit %1</source>
        <translation>Simuliertes Gerät %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>%1: nothing earlier is filed</source>
        <translation>%1: nichts Früheres ist abgelegt</translation>
    </message>
    <message>
        <source>%1, since the visit on %2</source>
        <translation>%1, seit dem Besuch am %2</translation>
    </message>
    <message>
        <source>It is filed already</source>
        <translation>Es ist bereits abgelegt</translation>
    </message>
    <message>
        <source>Choose the whole span: a visit is all of a log</source>
        <translation>Wählen Sie die ganze Spanne: ein Besuch ist ein ganzes Log</translation>
    </message>
    <message>
        <source>Sessions are filed when they end; a log only when you say so</source>
        <translation>Sitzungen werden abgelegt, wenn sie enden; ein Log nur, wenn Sie es sagen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PastFrame</name>
    <message>
        <source>showing %1, %2 ago, Live: Home</source>
        <translation>zeigt %1, vor %2, Live: Pos1</translation>
    </message>
    <message>
        <source>showing the log %1 at %2, Live: Home</source>
        <translation>zeigt das Log %1 um %2, Live: Pos1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PrechargePanel</name>
    <message>
        <source>Precharge</source>
        <translation>Vorladung</translation>
    </message>
    <message>
        <source>Precharge curve: battery voltage, load voltage and current over time</source>
        <translation>Vorladekurve: Batteriespannung, ZK-Spannung und Strom über der Zeit</translation>
    </message>
    <message>
        <source>seconds since PRECHARGE</source>
        <translation>Sekunden seit PRECHARGE</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>tau %1 ms</source>
        <translation>Tau %1 ms</translation>
    </message>
    <message>
        <source>resistor %1 J</source>
        <translation>Widerst. %1 J</translation>
    </message>
    <message>
        <source>failed attempts %1 of %2</source>
        <translation>Fehlversuche %1 von %2</translation>
    </message>
    <message>
        <source>locked out, %1 s left</source>
        <translation>gesperrt, noch %1 s</translation>
    </message>
    <message>
        <source>tau, C and energy are computed here</source>
        <translation>Tau, C und Energie sind hier berechnet</translation>
    </message>
    <message>
        <source>no expected curve: R or C not known yet</source>
        <translation>keine Sollkurve: R oder C noch nicht bekannt</translation>
    </message>
    <message>
        <source>No precharge in this session yet.</source>
        <translation>In dieser Sitzung noch keine Vorladung.</translation>
    </message>
    <message>
        <source>C %1 µF</source>
        <translation>C %1 µF</translation>
    </message>
    <message>
        <source>U1 battery, V</source>
        <translation>U1 Batterie, V</translation>
    </message>
    <message>
        <source>U3 load, V</source>
        <translation>U3 Last, V</translation>
    </message>
    <message>
        <source>U3 expected, V</source>
        <translation>U3 erwartet, V</translation>
    </message>
    <message>
        <source>I, A (right)</source>
        <translation>I, A (rechts)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RecorderControl</name>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Keeping the last 30 minutes…</source>
        <translation>Letzte 30 Minuten werden gesichert…</translation>
    </message>
    <message>
        <source>The last 30 minutes were not kept: %1</source>
        <translation>Letzte 30 Minuten nicht gesichert: %1</translation>
    </message>
    <message>
        <source>The last 30 minutes are kept: %1</source>
        <translation>Letzte 30 Minuten gesichert: %1</translation>
    </message>
    <message>
        <source>a recording runs</source>
        <translation>eine Aufzeichnung läuft</translation>
    </message>
    <message>
        <source>Recording; %1</source>
        <translation>Aufzeichnung; %1</translation>
    </message>
    <message>
        <source>The recording that ended with the window goes on in a new file</source>
        <translation>Die Aufzeichnung, die mit dem Fenster endete, geht in einer neuen Datei weiter</translation>
    </message>
    <message>
        <source>The recording that went on without a window ends: %1</source>
        <translation>Die Aufzeichnung, die ohne Fenster weiterlief, endet: %1</translation>
    </message>
    <message>
        <source>A replay is not recorded: it comes from a log</source>
        <translation>Eine Wiedergabe wird nicht aufgezeichnet: sie kommt aus einem Log</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RecorderSettingsBox</name>
    <message>
        <source>Record whenever a bus is connected</source>
        <translation>Aufzeichnen, sobald ein Bus verbunden ist</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jede Dauer</translation>
    </message>
    <message>
        <source>Pack closed parts (.gz)</source>
        <translation>Abgeschlossene Teile packen (.gz)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>s before</source>
        <translation>s davor</translation>
    </message>
    <message>
        <source>s after</source>
        <translation>s danach</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New part after</source>
        <translation>Neuer Teil nach</translation>
    </message>
    <message>
        <source>Record around</source>
        <translation>Aufzeichnen um</translation>
    </message>
    <message>
        <source>and when</source>
        <translation>und wenn</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Keep this computer awake while recording</source>
        <translation>Diesen Rechner während der Aufzeichnung wach halten</translation>
    </message>
    <message>
        <source>Not a condition: signal, &lt; or &gt;, value, and perhaps hysteresis and a value; several with ; between</source>
        <translation>Keine Bedingung: Signal, &lt; oder &gt;, Wert und eventuell hysteresis und ein Wert; mehrere mit ; dazwischen</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ReplayStrip</name>
    <message>
        <source>To the first instant (Ctrl+Home)</source>
        <translation>Zum ersten Zeitpunkt (Strg+Pos1)</translation>
    </message>
    <message>
        <source>100 ms back (Ctrl+Left)</source>
        <translation>100 ms zurück (Strg+Links)</translation>
    </message>
    <message>
        <source>Play or pause (Ctrl+Space)</source>
        <translation>Wiedergabe oder Pause (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>100 ms on (Ctrl+Right)</source>
        <translation>100 ms vor (Strg+Rechts)</translation>
    </message>
    <message>
        <source>To the newest instant (End)</source>
        <translation>Zum neuesten Zeitpunkt (Ende)</translation>
    </message>
    <message>
        <source>Play round and round (Ctrl+L)</source>
        <translation>Endlos wiedergeben (Strg+L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The live session and the opened logs (Ctrl+Tab)</source>
        <translation>Die Live-Sitzung und die geöffneten Logs (Strg+Tab)</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>Was die Seiten zeigen</translation>
    </message>
    <message>
        <source>Speed (Ctrl+Up, Ctrl+Down)</source>
        <translation>Geschwindigkeit (Strg+Auf, Strg+Ab)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Live-Sitzung</translation>
    </message>
    <message>
        <source>reading %1: %2 %</source>
        <translation>lese %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s)</source>
        <translation>
            <numerusform>%n defekte Zeile</numerusform>
            <numerusform>%n defekte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>First fault %1: %2</source>
        <translation>Erster Fehler %1: %2</translation>
    </message>
    <message>
        <source>To the event before (Ctrl+Shift+Left); Alt+Left: to the change before of the chosen signal, else of the state</source>
        <translation>Zum vorigen Ereignis (Strg+Umschalt+Links); Alt+Links: zur vorigen Änderung des gewählten Signals, sonst des Zustands</translation>
    </message>
    <message>
        <source>To the next event (Ctrl+Shift+Right); Alt+Right: to the next change of the chosen signal, else of the state</source>
        <translation>Zum nächsten Ereignis (Strg+Umschalt+Rechts); Alt+Rechts: zur nächsten Änderung des gewählten Signals, sonst des Zustands</translation>
    </message>
    <message>
        <source>Play round between two instants (Ctrl+Shift+L): A here, then B there; a third time ends it</source>
        <translation>Zwischen zwei Augenblicken im Kreis abspielen (Strg+Umschalt+L): A hier, dann B dort; ein drittes Mal beendet es</translation>
    </message>
    <message>
        <source>A–?</source>
        <translation>A–?</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>dem Zustand</translation>
    </message>
    <message>
        <source>what is chosen on this page</source>
        <translation>dem, was auf dieser Seite gewählt ist</translation>
    </message>
    <message>
        <source>No later change of %1</source>
        <translation>Keine spätere Änderung an %1</translation>
    </message>
    <message>
        <source>No earlier change of %1</source>
        <translation>Keine frühere Änderung an %1</translation>
    </message>
    <message>
        <source>A–B</source>
        <translation>A–B</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ReviewPanel</name>
    <message>
        <source>Review and write</source>
        <translation>Prüfen und schreiben</translation>
    </message>
    <message>
        <source>I have read this and want it all the same</source>
        <translation>Habe ich gelesen und will es trotzdem</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User-Key</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Admin-Key</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Unit has</source>
        <translation>Im Gerät</translation>
    </message>
    <message>
        <source>Will have</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A wrong value means</source>
        <translation>Falscher Wert heißt</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>⚠ Would trip at once: %1.</source>
        <translation>⚠ Würde sofort auslösen: %1.</translation>
    </message>
    <message>
        <source>⚠ After its restart the unit answers elsewhere: this program has to connect anew.</source>
        <translation>⚠ Nach dem Neustart antwortet das Gerät woanders: dieses Programm muss neu verbinden.</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>nach Neustart</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s), in an order in which the unit accepts every step. The unit&apos;s present values are kept in a file first; each is read back after it was written.</source>
        <translation>
            <numerusform>%n Parameter, in einer Reihenfolge, in der das Gerät jeden Schritt annimmt. Zuvor werden die jetzigen Werte des Geräts in einer Datei gesichert; er wird nach dem Schreiben rückgelesen.</numerusform>
            <numerusform>%n Parameter, in einer Reihenfolge, in der das Gerät jeden Schritt annimmt. Zuvor werden die jetzigen Werte des Geräts in einer Datei gesichert; jeder wird nach dem Schreiben rückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel after this one</source>
        <translation>Danach abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Write %n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter schreiben</numerusform>
            <numerusform>%n Parameter schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit would refuse some of these in any order.</source>
        <translation>Das Gerät würde einige davon in jeder Reihenfolge ablehnen.</translation>
    </message>
    <message>
        <source>The values do not fit together: nothing is written.</source>
        <translation>Die Werte passen nicht zusammen: es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The unit has all of this already.</source>
        <translation>Das Gerät hat all das schon.</translation>
    </message>
    <message>
        <source>The unit takes no keys yet: waiting.</source>
        <translation>Das Gerät nimmt noch keine Keys an: wartet.</translation>
    </message>
    <message>
        <source>%1 of %2 written and verified</source>
        <translation>%1 von %2 geschrieben und verifiziert</translation>
    </message>
    <message>
        <source>✔ %1, made permanent. Checksum %2.</source>
        <translation>✔ %1, fest gespeichert. Prüfsumme %2.</translation>
    </message>
    <message>
        <source>✔ %1. In use, but not permanent yet.</source>
        <translation>✔ %1. Wirksam, aber noch nicht fest gespeichert.</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Write and make permanent</source>
        <translation>Schreiben und fest speichern</translation>
    </message>
    <message>
        <source>In use at once; a restart of the unit brings the old values back</source>
        <translation>Sofort wirksam; ein Neustart des Geräts bringt die alten Werte zurück</translation>
    </message>
    <message>
        <source>Stored when everything is verified: the unit starts with it from then on</source>
        <translation>Fest gespeichert, sobald alles geprüft ist: das Gerät startet von da an damit</translation>
    </message>
    <message>
        <source>keys of the bundled BMU from the factory: user, admin</source>
        <translation>Schlüssel der mitgelieferten BMU ab Werk: user, admin</translation>
    </message>
    <message>
        <source>Type the key first: the unit lets nobody write without it.</source>
        <translation>Erst den Schlüssel eingeben: ohne ihn lässt die Einheit niemanden schreiben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the unit first: what it has already is not known.</source>
        <translation>Erst die Einheit lesen: was sie schon hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RowsChoice</name>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>A row every</source>
        <translation>Eine Zeile alle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Time between rows</source>
        <translation>Zeit zwischen den Zeilen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RulesPanel</name>
    <message>
        <source>What the alarm says</source>
        <translation>Was der Alarm meldet</translation>
    </message>
    <message>
        <source>A meaning, a signal of the pack (Node7Cell03), or Message.Signal of a DBC</source>
        <translation>Eine Größe, ein Signal des Packs (Node7Cell03) oder Message.Signal einer DBC</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source> for %1 s</source>
        <translation> für %1 s</translation>
    </message>
    <message>
        <source>  ✖ stands</source>
        <translation>  ✖ steht an</translation>
    </message>
    <message>
        <source>  no such signal here</source>
        <translation>  kein solches Signal hier</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>The rule %1.</source>
        <translation>Die Regel %1.</translation>
    </message>
    <message>
        <source>a signal of a DBC</source>
        <translation>ein Signal einer DBC</translation>
    </message>
    <message>
        <source>a signal of the pack</source>
        <translation>ein Signal des Packs</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No rule yet. A rule raises an alarm when a signal passes a threshold; it watches live and over every log.</source>
        <translation>Noch keine Regel. Eine Regel löst einen Alarm aus, wenn ein Signal eine Schwelle überschreitet; sie wacht live und über jedes Log.</translation>
    </message>
    <message>
        <source>no such signal here</source>
        <translation>hier gibt es kein solches Signal</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>at the cursor %1</source>
        <translation>am Cursor %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SafetyView</name>
    <message>
        <source>Safety first</source>
        <translation>Sicherheit zuerst</translation>
    </message>
    <message>
        <source>I have read this: begin</source>
        <translation>Gelesen: beginnen</translation>
    </message>
    <message>
        <source>Your name, as it stands in the report</source>
        <translation>Ihr Name, wie er im Bericht steht</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2.</source>
        <translation>Bestätigt von %1, %2.</translation>
    </message>
    <message>
        <source>Connect to a pack first: nothing was heard yet.</source>
        <translation>Erst mit einem Pack verbinden: noch wurde nichts empfangen.</translation>
    </message>
    <message>
        <source>This page transmits nothing by itself. Commands and parameters are armed one by one, as everywhere.</source>
        <translation>Diese Seite sendet von sich aus nichts. Befehle und Parameter werden wie überall einzeln scharf geschaltet.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ScenarioPanel</name>
    <message>
        <source>The control unit sends %1</source>
        <translation>Das Steuergerät sendet %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Something happens to the pack</source>
        <translation>Am Pack geschieht etwas</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Silence its control unit</source>
        <translation>Sein Steuergerät still legen</translation>
    </message>
    <message>
        <source>Connects to a pack of its own, from the start</source>
        <translation>Verbindet mit einem eigenen Pack, von Anfang an</translation>
    </message>
    <message>
        <source>So that this PC can be armed</source>
        <translation>Damit sich dieser PC scharf schalten lässt</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>none is played</source>
        <translation>keines läuft</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> – as expected</source>
        <translation> – wie erwartet</translation>
    </message>
    <message>
        <source> – NOT so: %1</source>
        <translation> – NICHT so: %1</translation>
    </message>
    <message>
        <source> – waiting</source>
        <translation> – wartet</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SchematicPanel</name>
    <message>
        <source>Contactors</source>
        <translation>Schütze</translation>
    </message>
    <message>
        <source>U1 battery</source>
        <translation>U1 Batterie</translation>
    </message>
    <message>
        <source>I at the shunt</source>
        <translation>I am Shunt</translation>
    </message>
    <message>
        <source>U3 load</source>
        <translation>U3 ZK</translation>
    </message>
    <message>
        <source>U2 charger</source>
        <translation>U2 Lader</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SendList</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Interval, ms</source>
        <translation>Intervall, ms</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>▶ running</source>
        <translation>▶ läuft</translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ gestoppt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no interval of 1 ms to 1 h</source>
        <translation>&quot;%1&quot; ist kein Intervall von 1 ms bis 1 h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ID: hexadecimal, 29-bit ones end in x</source>
        <translation>&quot;%1&quot; ist keine ID: hexadezimal, 29-Bit-IDs enden auf x</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 0 to 8 bytes in hexadecimal</source>
        <translation>&quot;%1&quot; sind nicht 0 bis 8 Bytes hexadezimal</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SendPanel</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Arm RAW SEND</source>
        <translation>ROH SENDEN scharf schalten</translation>
    </message>
    <message>
        <source>Send once (Space)</source>
        <translation>Einmal senden (Leertaste)</translation>
    </message>
    <message>
        <source>Start (Return)</source>
        <translation>Start (Eingabe)</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Frames to send</source>
        <translation>Zu sendende Frames</translation>
    </message>
    <message>
        <source>Stop (Return)</source>
        <translation>Stopp (Eingabe)</translation>
    </message>
    <message>
        <source>Disarm RAW SEND</source>
        <translation>ROH SENDEN entschärfen</translation>
    </message>
    <message>
        <source>Arm RAW SEND on %1</source>
        <translation>ROH SENDEN auf %1 scharf schalten</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>es wird nichts gesendet</translation>
    </message>
    <message numerus="yes">
        <source>ARMED on %1, beside BMU %2: %n frame(s) periodically, %3 sent</source>
        <translation>
            <numerusform>SCHARF auf %1, neben BMU %2: %n Frame zyklisch, %3 gesendet</numerusform>
            <numerusform>SCHARF auf %1, neben BMU %2: %n Frames zyklisch, %3 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No frames yet: choose a message on the right, then Add; or press C on a frame in the list above.</source>
        <translation>Noch keine Frames: rechts eine Botschaft wählen, dann „Hinzufügen“; oder C auf einem Frame der Liste oben drücken.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User-Key</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Admin-Key</translation>
    </message>
    <message>
        <source>State of charge, %</source>
        <translation>Ladezustand, %</translation>
    </message>
    <message>
        <source>Type the state of charge first, 0 to 100 %.</source>
        <translation>Erst den Ladezustand eingeben, 0 bis 100 %.</translation>
    </message>
    <message>
        <source>needs the %1 key</source>
        <translation>%1-Key nötig</translation>
    </message>
    <message>
        <source>this unit&apos;s service is not published</source>
        <translation>der Service dieses Geräts ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>✔ %1: done</source>
        <translation>✔ %1: erledigt</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SettingsPanel</name>
    <message>
        <source>Show charging current as negative</source>
        <translation>Ladestrom negativ anzeigen</translation>
    </message>
    <message>
        <source>The unit sends charging current as negative</source>
        <translation>Das Gerät sendet Ladestrom negativ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sunlight, highest contrast</source>
        <translation>Sonnenlicht, höchster Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Language and scale hold from the next start.</source>
        <translation>Sprache und Skalierung gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Nodes count from</source>
        <translation>Knoten zählen ab</translation>
    </message>
    <message>
        <source>Cells and sensors from</source>
        <translation>Zellen und Sensoren ab</translation>
    </message>
    <message>
        <source>The vendor&apos;s own tool shows charging current negative; its documents leave the sign on the wire open. The latter holds from the next start.</source>
        <translation>Das Herstellerwerkzeug zeigt Ladestrom negativ; seine Unterlagen lassen das Vorzeichen auf dem Bus offen. Letzteres gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>No evidence yet from the bus for what the unit counts from.</source>
        <translation>Noch kein Beleg vom Bus, ab wann das Gerät zählt.</translation>
    </message>
    <message>
        <source>On the wire nodes count from %1 and cells from %2: the cells named as extreme carry the extremes.</source>
        <translation>Auf dem Bus zählen Knoten ab %1 und Zellen ab %2: die als Extrem genannten Zellen haben die Extremwerte.</translation>
    </message>
    <message>
        <source>The wire seems to count nodes from %1 and cells from %2.</source>
        <translation>Der Bus zählt Knoten offenbar ab %1 und Zellen ab %2.</translation>
    </message>
    <message>
        <source>The cells named as extreme do not carry the extremes, by any numbering.</source>
        <translation>Die als Extrem genannten Zellen haben bei keiner Zählweise die Extremwerte.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalPanel</name>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Add a signal: a part of its name</source>
        <translation>Signal hinzufügen: Teil seines Namens</translation>
    </message>
    <message>
        <source>Signals in the trends</source>
        <translation>Signale in den Trends</translation>
    </message>
    <message>
        <source>Layout by name</source>
        <translation>Layout nach Name</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The chosen signal leaves the trends (Delete)</source>
        <translation>Das gewählte Signal aus den Trends entfernen (Entf)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>What is shown, as PNG, SVG or PDF</source>
        <translation>Das Gezeigte als PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Daten…</translation>
    </message>
    <message>
        <source>layout &quot;%1&quot; saved</source>
        <translation>Layout &quot;%1&quot; gesichert</translation>
    </message>
    <message>
        <source>give the layout a name first</source>
        <translation>erst dem Layout einen Namen geben</translation>
    </message>
    <message>
        <source>no loaded DBC has a signal like &quot;%1&quot;</source>
        <translation>keine geladene DBC hat ein Signal wie &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: no loaded DBC has it</source>
        <translation>%1: in keiner geladenen DBC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends the writing of data: nothing is left of it</source>
        <translation>Beendet das Schreiben der Daten: nichts bleibt davon übrig</translation>
    </message>
    <message>
        <source>What is shown as a table (CSV, MATLAB): its raw samples, or rows of equal distance</source>
        <translation>Was gezeigt wird, als Tabelle (CSV, MATLAB): die rohen Werte oder Zeilen gleichen Abstands</translation>
    </message>
    <message>
        <source>Own axis</source>
        <translation>Eigene Achse</translation>
    </message>
    <message>
        <source>The chosen signal gets an axis and a pane of its own, or goes back to those of its unit (X)</source>
        <translation>Das gewählte Signal bekommt eine eigene Achse und ein eigenes Feld oder geht zu denen seiner Einheit zurück (X)</translation>
    </message>
    <message>
        <source>Keeps the signals, their axes, the chosen cells, how cells are shown and the span</source>
        <translation>Behält die Signale, ihre Achsen, die gewählten Zellen, ihre Darstellung und die Spanne</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalTree</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalTrends</name>
    <message>
        <source>no more than %1 signals at once</source>
        <translation>höchstens %1 Signale zugleich</translation>
    </message>
    <message>
        <source>Pack current</source>
        <translation>Packstrom</translation>
    </message>
    <message>
        <source>Pack power</source>
        <translation>Packleistung</translation>
    </message>
    <message>
        <source>Pack power (voltage × current)</source>
        <translation>Packleistung (Spannung × Strom)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SimulationPage</name>
    <message>
        <source>This is for packs that this program simulates itself.
Connect to the plugin packdeck, interface sim0, to have one.</source>
        <translation>Nur für Packs, die dieses Programm selbst simuliert.
Dazu mit dem Plugin packdeck, Schnittstelle sim0, verbinden.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SortedBars</name>
    <message>
        <source>Cells sorted by deviation</source>
        <translation>Zellen nach Abweichung</translation>
    </message>
    <message>
        <source>%1 cells, sorted by deviation from the median, mV</source>
        <translation>%1 Zellen, sortiert nach Abweichung vom Median, mV</translation>
    </message>
    <message>
        <source>%1  %2 mV</source>
        <translation>%1  %2 mV</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>edited: warning</source>
        <translation>bearbeitet: Warnung</translation>
    </message>
    <message>
        <source>edited: critical</source>
        <translation>bearbeitet: kritisch</translation>
    </message>
    <message>
        <source>%1 %2 V</source>
        <translation>%1 %2 V</translation>
    </message>
    <message>
        <source>%1: %2 mV away</source>
        <translation>%1: noch %2 mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SpanBar</name>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Session or log</source>
        <translation>Sitzung oder Log</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Everything that is there</source>
        <translation>Alles Vorhandene</translation>
    </message>
    <message>
        <source>As in Trends</source>
        <translation>Wie in Trends</translation>
    </message>
    <message>
        <source>What the page Trends shows</source>
        <translation>Was die Seite Trends zeigt</translation>
    </message>
    <message>
        <source>Between cursors</source>
        <translation>Zwischen Cursorn</translation>
    </message>
    <message>
        <source>Between the two cursors of the page Trends</source>
        <translation>Zwischen den beiden Cursorn der Seite Trends</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>Times of your own</source>
        <translation>Eigene Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Live-Sitzung</translation>
    </message>
    <message>
        <source>The page Trends shows nothing of this source yet.</source>
        <translation>Die Seite Trends zeigt noch nichts aus dieser Quelle.</translation>
    </message>
    <message>
        <source>Set two cursors on the page Trends: a click and a Shift+click, or [ and ].</source>
        <translation>Zwei Cursor auf der Seite Trends setzen: Klick und Umschalt+Klick oder [ und ].</translation>
    </message>
    <message>
        <source>Nothing of this source lies between these times.</source>
        <translation>Zwischen diesen Zeiten liegt nichts aus dieser Quelle.</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Noch nichts empfangen.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SpreadPlot</name>
    <message>
        <source>Spread of the cells over time</source>
        <translation>Spreizung der Zellen über die Zeit</translation>
    </message>
    <message>
        <source>highest less lowest cell, mV</source>
        <translation>höchste minus tiefste Zelle, mV</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>beim Entladen</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>beim Laden</translation>
    </message>
    <message>
        <source>small current, settling, or current unknown</source>
        <translation>kleiner Strom, Einschwingen oder Strom unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2 mV · lowest %3, highest %4 · %5</source>
        <translation>%1 · %2 mV · tiefste %3, höchste %4 · %5</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::StateChartPanel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>The state is not known.</source>
        <translation>Der Zustand ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::StepPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>waits, %1 s at most</source>
        <translation>wartet, max. %1 s</translation>
    </message>
    <message>
        <source>Select where to go: the steps then stand here, each with its time.</source>
        <translation>Ziel wählen: dann stehen hier die Schritte, jeder mit seiner Zeit.</translation>
    </message>
    <message>
        <source>handed</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>echoed</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zust.</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>Rückm.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Rest below</source>
        <translation>Ruhe unter</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Load from</source>
        <translation>Last ab</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Sprünge</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Click or drag to an instant; marks are alarms (above), warnings (below) and your markers (across)</source>
        <translation>Zu einem Augenblick klicken oder ziehen; Striche sind Alarme (oben), Warnungen (unten) und Ihre Marken (durchgehend)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TimePanel</name>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Load: a drive</source>
        <translation>Last: Fahrt</translation>
    </message>
    <message>
        <source>Load: constant</source>
        <translation>Last: konstant</translation>
    </message>
    <message>
        <source>Load: at rest</source>
        <translation>Last: Ruhe</translation>
    </message>
    <message>
        <source>Load: a driving cycle</source>
        <translation>Last: Fahrzyklus</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Pause, and go on by so much</source>
        <translation>Anhalten und um so viel weitergehen</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Pack, BMU and scenario begin again; faults are gone</source>
        <translation>Pack, BMU und Szenario beginnen neu; Fehler sind weg</translation>
    </message>
    <message>
        <source>BMU supply off and on</source>
        <translation>BMU-Versorgung aus und ein</translation>
    </message>
    <message>
        <source>Latched faults go, the pack stays as it is</source>
        <translation>Verriegelte Fehler gehen, das Pack bleibt, wie es ist</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1× reached</source>
        <translation>%1× erreicht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>load from my.dbc:Msg.Signal</source>
        <translation>Last aus meine.dbc:Msg.Signal</translation>
    </message>
    <message>
        <source>charger from …</source>
        <translation>Lader aus …</translation>
    </message>
    <message>
        <source>A signal that is sent on this bus, in A, mA, kA, W or kW: FILE.dbc:Message.Signal</source>
        <translation>Ein Signal, das auf diesem Bus gesendet wird, in A, mA, kA, W oder kW: DATEI.dbc:Botschaft.Signal</translation>
    </message>
    <message>
        <source>Load: speeds from a file</source>
        <translation>Last: Geschwindigkeiten aus einer Datei</translation>
    </message>
    <message>
        <source>Load: currents from a file</source>
        <translation>Last: Ströme aus einer Datei</translation>
    </message>
    <message>
        <source>keeps to limits</source>
        <translation>hält Grenzen ein</translation>
    </message>
    <message>
        <source>Off: a vehicle that takes what it wants, whatever the unit allows</source>
        <translation>Aus: ein Fahrzeug, das nimmt, was es will, was auch immer das Gerät erlaubt</translation>
    </message>
    <message>
        <source>Seconds and km/h of a vehicle</source>
        <translation>Sekunden und km/h eines Fahrzeugs</translation>
    </message>
    <message>
        <source>Seconds and amperes of a load</source>
        <translation>Sekunden und Ampere einer Last</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TracePage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F): id:0x606 or &quot;cell&quot; and value&gt;4.1</source>
        <translation>Filter (Strg+F): id:0x606 or &quot;cell&quot; and value&gt;4.1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>By ID</source>
        <translation>Nach ID</translation>
    </message>
    <message>
        <source>Every ID with its last frame and its signals (I)</source>
        <translation>Jede ID mit ihrem letzten Frame und dessen Signalen (I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Every frame in the order of time (L)</source>
        <translation>Jeder Frame in zeitlicher Folge (L)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stand still while recording goes on (Space)</source>
        <translation>Anhalten, die Aufzeichnung läuft weiter (Leertaste)</translation>
    </message>
    <message>
        <source>DBCs</source>
        <translation>DBCs</translation>
    </message>
    <message>
        <source>Your own DBCs beside the pack&apos;s</source>
        <translation>Eigene DBCs neben denen des Packs</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Frames of your own onto the bus (S)</source>
        <translation>Eigene Frames auf den Bus (S)</translation>
    </message>
    <message>
        <source>How to write a filter (F1)</source>
        <translation>Wie man einen Filter schreibt (F1)</translation>
    </message>
    <message>
        <source>id:606, id:0x600..0x60F, id&gt;=700: IDs, hexadecimal  ·  cell, &quot;Node3&quot;: a part of a message&apos;s or signal&apos;s name, or of the ID  ·  name:temp, signal:voltage: of one of them
value&gt;4.1, value:3.2..3.4: any value in the frame, in its unit  ·  MaxCellVoltage&gt;4.1, Mode:running: one signal, by its number or its word
byte0:0x10..0x20, data:&quot;01 ?? FF&quot;: raw bytes  ·  bus:1, len:8  ·  is:tx, is:rx, is:extended, is:unknown, is:contested, is:wronglength
Together with and, or, not and ( ); two terms side by side are an &quot;and&quot;. Operators : = != &gt; &gt;= &lt; &lt;=; ranges a..b, a.., ..b</source>
        <translation>id:606, id:0x600..0x60F, id&gt;=700: IDs, hexadezimal  ·  cell, &quot;Node3&quot;: Teil des Namens einer Botschaft oder eines Signals, oder der ID  ·  name:temp, signal:voltage: von einem davon
value&gt;4.1, value:3.2..3.4: ein beliebiger Wert im Frame, in seiner Einheit  ·  MaxCellVoltage&gt;4.1, Mode:running: ein Signal, nach Zahl oder Wort
byte0:0x10..0x20, data:&quot;01 ?? FF&quot;: rohe Bytes  ·  bus:1, len:8  ·  is:tx, is:rx, is:extended, is:unknown, is:contested, is:wronglength
Verknüpft mit and, or, not und ( ); zwei Terme nebeneinander sind ein &quot;and&quot;. Operatoren: : = != &gt; &gt;= &lt; &lt;=; Bereiche a..b, a.., ..b</translation>
    </message>
    <message>
        <source>Frames by ID</source>
        <translation>Frames nach ID</translation>
    </message>
    <message>
        <source>Frames in the order of time</source>
        <translation>Frames in zeitlicher Folge</translation>
    </message>
    <message>
        <source>⚠ Column %1: %2</source>
        <translation>⚠ Spalte %1: %2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 of %2 IDs</source>
        <translation>%1 von %2 IDs</translation>
    </message>
    <message>
        <source>filtering: %1 %</source>
        <translation>filtert: %1 %</translation>
    </message>
    <message>
        <source>%1 frames listed</source>
        <translation>%1 Frames aufgelistet</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>frames before %1 are no longer in memory</source>
        <translation>Frames vor %1 sind nicht mehr im Speicher</translation>
    </message>
    <message>
        <source>In the order of time. By ID (I) sorts by every column; the filter narrows both, e.g. id:0x606</source>
        <translation>In der Folge der Zeit. Nach ID (I) sortiert nach jeder Spalte; der Filter grenzt beides ein, z. B. id:0x606</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TrendPlot</name>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>bearbeitet: %1</translation>
    </message>
    <message>
        <source>%1 %2 V</source>
        <translation>%1 %2 V</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>%1 %2 °C</source>
        <translation>%1 %2 °C</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TrendsPage</name>
    <message>
        <source>Span</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Hüllkurve</translation>
    </message>
    <message>
        <source>Lowest, median and highest cell, and what you selected (A)</source>
        <translation>Tiefste, mittlere und höchste Zelle und Ihre Auswahl (A)</translation>
    </message>
    <message>
        <source>All traces</source>
        <translation>Alle Linien</translation>
    </message>
    <message>
        <source>Every cell; what you selected in colour (A)</source>
        <translation>Jede Zelle; Ihre Auswahl farbig (A)</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Every cell a line, colour by deviation from the median (W)</source>
        <translation>Jede Zelle eine Zeile, Farbe nach Abweichung vom Median (W)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stand still while recording goes on (Space); follow again (Home)</source>
        <translation>Anhalten, die Aufzeichnung läuft weiter (Leertaste); wieder folgen (Pos1)</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ Ereignis</translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation>Voriges Ereignis (P)</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>Ereignis ▸</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>Nächstes Ereignis (N)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Cells, ±50 mV around the median</source>
        <translation>Zellen, ±50 mV um den Median</translation>
    </message>
    <message>
        <source>Cells, mV</source>
        <translation>Zellen, mV</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>tiefste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spread, mV</source>
        <translation>Spreizung, mV</translation>
    </message>
    <message>
        <source>Current, A</source>
        <translation>Strom, A</translation>
    </message>
    <message>
        <source>may discharge %1, charge %2</source>
        <translation>Entladen bis %1, Laden bis %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Any signal of any DBC, measure between two cursors, layouts, export (S)</source>
        <translation>Jedes Signal jeder DBC, Messen zwischen zwei Cursorn, Layouts, Export (S)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperatur, °C</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Daten sichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>in %1 gesichert</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>there is nothing to save</source>
        <translation>es gibt nichts zu sichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>MATLAB, Octave, SciPy (*.mat)</source>
        <translation>MATLAB, Octave, SciPy (*.mat)</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Schreibt: %1 %</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>Abgebrochen: nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1: the name ends in .csv or .mat</source>
        <translation>%1: der Name endet auf .csv oder .mat</translation>
    </message>
    <message>
        <source>this unit sends no limits of current</source>
        <translation>diese Einheit sendet keine Stromgrenzen</translation>
    </message>
    <message>
        <source>no sensor is connected</source>
        <translation>kein Sensor ist angeschlossen</translation>
    </message>
    <message>
        <source>live session</source>
        <translation>Live-Sitzung</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TruthPanel</name>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Load, at the load itself</source>
        <translation>Last, an der Last selbst</translation>
    </message>
    <message>
        <source>Charger, at the charger</source>
        <translation>Lader, am Lader</translation>
    </message>
    <message>
        <source>Current, + discharges</source>
        <translation>Strom, + entlädt</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>What the BMU says</source>
        <translation>Angabe der BMU</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Höchste Zelle</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Tiefste Zelle</translation>
    </message>
    <message>
        <source>Hottest cell</source>
        <translation>Heißeste Zelle</translation>
    </message>
    <message>
        <source>Only the simulator knows</source>
        <translation>Nur der Simulator weiß es</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Hidden while the exam runs.</source>
        <translation>Während der Prüfung verborgen.</translation>
    </message>
    <message>
        <source>Nothing keeps it from going on.</source>
        <translation>Nichts hindert es am Weitergehen.</translation>
    </message>
    <message>
        <source>[documented] is published by the vendor, [inferred] follows from that, [chosen] is by this project: there a real unit may differ. All rules with their marks: packdeckctl simulate --explain.</source>
        <translation>[dokumentiert] ist vom Hersteller veröffentlicht, [abgeleitet] folgt daraus, [gewählt] stammt von diesem Projekt: dort kann eine echte Einheit abweichen. Alle Regeln mit ihrer Kennzeichnung: packdeckctl simulate --explain.</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::UnitBar</name>
    <message>
        <source>Make permanent</source>
        <translation>Fest speichern</translation>
    </message>
    <message>
        <source>Arm and read</source>
        <translation>Scharf schalten, lesen</translation>
    </message>
    <message>
        <source>Read the unit</source>
        <translation>Gerät lesen</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User-Key</translation>
    </message>
    <message>
        <source>The vendor publishes no parameter service. Choose this only if you know that the unit answers UDS here, and that nothing else on this bus uses these IDs.</source>
        <translation>Der Hersteller veröffentlicht keinen Parameterdienst. Nur wählen, wenn sicher ist, dass das Gerät hier UDS beantwortet und nichts anderes auf diesem Bus diese IDs nutzt.</translation>
    </message>
    <message>
        <source>Confirm: ask on 0x7E0, answers on 0x7E8</source>
        <translation>Bestätigen: Anfrage auf 0x7E0, Antworten auf 0x7E8</translation>
    </message>
    <message>
        <source>%1 … %2 of %3</source>
        <translation>%1 … %2 von %3</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) read</source>
        <translation>
            <numerusform>%n Wert gelesen</numerusform>
            <numerusform>%n Werte gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ in use, NOT permanent: a restart brings the old values back</source>
        <translation>⚠ wirksam, NICHT fest gespeichert: ein Neustart bringt die alten Werte zurück</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>fest gespeichert</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>No unit read</source>
        <translation>Kein Gerät gelesen</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>This unit has PackDeck&apos;s service</source>
        <translation>Dieses Gerät hat den Dienst von PackDeck</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::VisitModel</name>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>spread
mV</source>
        <translation>Streuung
mV</translation>
    </message>
    <message>
        <source>a cell
mΩ</source>
        <translation>eine Zelle
mΩ</translation>
    </message>
    <message>
        <source>contactors
closed</source>
        <translation>Schütze
geschlossen</translation>
    </message>
    <message>
        <source>opened
under load</source>
        <translation>unter Last
geöffnet</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>worst five</source>
        <translation>schlechteste fünf</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Highest less lowest cell at rest, the mean</source>
        <translation>Höchste minus niedrigste Zelle in Ruhe, Mittelwert</translation>
    </message>
    <message>
        <source>Of a cell, from steps of the current: the median over the cells</source>
        <translation>Einer Zelle, aus Stromsprüngen: der Median über die Zellen</translation>
    </message>
    <message>
        <source>How often contactors closed</source>
        <translation>Wie oft Schütze schlossen</translation>
    </message>
    <message>
        <source>Contactors opened at %1 A or more</source>
        <translation>Schütze, die bei %1 A oder mehr öffneten</translation>
    </message>
    <message>
        <source>Checksum over all parameters of the unit, where they were read</source>
        <translation>Prüfsumme über alle Parameter des Geräts, wo sie gelesen wurden</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::WatchPanel</name>
    <message>
        <source>Watch for me</source>
        <translation>Für mich beobachten</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>until a state</source>
        <translation>bis zu einem Zustand</translation>
    </message>
    <message>
        <source>until anything alarms</source>
        <translation>bis irgendein Alarm kommt</translation>
    </message>
    <message>
        <source>until a rule</source>
        <translation>bis zu einer Regel</translation>
    </message>
    <message>
        <source>for some time</source>
        <translation>für einige Zeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Stop watching and report</source>
        <translation>Beenden und berichten</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1, since %2: %n alarm(s)</source>
        <translation>
            <numerusform>Beobachtet %1, seit %2: %n Alarm</numerusform>
            <numerusform>Beobachtet %1, seit %2: %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what happened while nobody looked: events, extreme cells, current and charge. The report stays until it is seen.</source>
        <translation>Berichtet, was geschah, während niemand hinsah: Ereignisse, extreme Zellen, Strom und Ladung. Der Bericht bleibt, bis er gesehen ist.</translation>
    </message>
    <message>
        <source>until a signal</source>
        <translation>bis ein Signal</translation>
    </message>
    <message>
        <source>A signal as rules name it, &lt; or &gt;, and a value</source>
        <translation>Ein Signal, wie Regeln es nennen, &lt; oder &gt; und ein Wert</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::WhyPanel</name>
    <message>
        <source>Why, and what clears it</source>
        <translation>Warum, und was es löscht</translation>
    </message>
    <message>
        <source>Return to IDLE</source>
        <translation>Zurück zu IDLE</translation>
    </message>
    <message>
        <source>Sends Idle until the unit leaves SAFE; closes nothing, so it needs no hold</source>
        <translation>Sendet Idle, bis das Gerät SAFE verlässt; schließt nichts, daher kein Halten nötig</translation>
    </message>
    <message>
        <source> *</source>
        <translation> *</translation>
    </message>
    <message>
        <source>* computed by this program; the unit does not tell</source>
        <translation>* von diesem Programm berechnet; das Gerät meldet es nicht</translation>
    </message>
    <message>
        <source>No reason stands: an Idle command leads to IDLE.</source>
        <translation>Kein Grund steht an: ein Idle-Befehl führt nach IDLE.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>at the trip</source>
        <translation>Auslösung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>clears at</source>
        <translation>löscht ab</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>what clears it</source>
        <translation>was es löscht</translation>
    </message>
</context>
</TS>
