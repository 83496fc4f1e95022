<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
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
        <source>%1 °C</source>
        <translation>%1 °C</translation>
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
        <source>Open a log.</source>
        <translation>Ein Log öffnen.</translation>
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
        <source>the driver took no command for {0}: nothing is sent</source>
        <translation>der Treiber nahm {0} lang keinen Befehl an: es wird nichts gesendet</translation>
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
        <source>Load voltage does not exceed battery voltage</source>
        <translation>ZK-Spannung nicht über Batteriespannung</translation>
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
    <name>Observation</name>
    <message>
        <source>%1 A now</source>
        <translation>jetzt %1 A</translation>
    </message>
    <message>
        <source>the current limits the unit sends never exceed it</source>
        <translation>die vom Gerät gesendeten Stromgrenzen überschreiten ihn nie</translation>
    </message>
    <message>
        <source>%1 V now</source>
        <translation>jetzt %1 V</translation>
    </message>
    <message>
        <source>the balancing threshold the unit sends is never below it</source>
        <translation>die vom Gerät gesendete Balancing-Schwelle liegt nie darunter</translation>
    </message>
    <message>
        <source>about %1 Ah</source>
        <translation>etwa %1 Ah</translation>
    </message>
    <message>
        <source>remaining capacity over state of charge and health, as the unit sends them</source>
        <translation>Restkapazität über Ladezustand und SoH, wie vom Gerät gesendet</translation>
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
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>As in the unit</source>
        <translation>Wie im Gerät</translation>
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
</context>
<context>
    <name>packdeck::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>voltage and temperature limits: as the simulated pack was made</source>
        <translation>Spannungs- und Temperaturgrenzen: wie das simulierte Pack angelegt wurde</translation>
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
        <source>N%1</source>
        <translation>N%1</translation>
    </message>
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
</context>
<context>
    <name>packdeck::ui::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Arm parameters</source>
        <translation>Scharf schalten</translation>
    </message>
    <message>
        <source>Read the unit</source>
        <translation>Gerät lesen</translation>
    </message>
    <message>
        <source>Make permanent</source>
        <translation>Fest speichern</translation>
    </message>
    <message>
        <source>The vendor publishes no parameter service. Choose this only if you know that the unit answers UDS here, and that nothing else on this bus uses these IDs.</source>
        <translation>Der Hersteller veröffentlicht keinen Parameterdienst. Nur wählen, wenn bekannt ist, dass das Gerät hier auf UDS antwortet und nichts anderes auf diesem Bus diese IDs benutzt.</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User-Key</translation>
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
    <message>
        <source>Confirm: ask on 0x7E0, answers on 0x7E8</source>
        <translation>Bestätigen: Anfrage 0x7E0, Antwort 0x7E8</translation>
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
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>This unit has PackDeck&apos;s service</source>
        <translation>Dieses Gerät hat PackDecks Dienst</translation>
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
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was taken: %1: %2</source>
        <translation>Nichts übernommen: %1: %2</translation>
    </message>
    <message>
        <source>%1 values from %2; %3</source>
        <translation>%1 Werte aus %2; %3</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nichts anzumerken</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>Parameter laden</translation>
    </message>
    <message>
        <source>Parameters (*.json *.csv *.txt);;All files (*)</source>
        <translation>Parameter (*.json *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save parameters</source>
        <translation>Parameter sichern</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Text (*.txt)</source>
        <translation>JSON (*.json);;CSV (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 values saved to %2</source>
        <translation>%1 Werte in %2 gesichert</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PastFrame</name>
    <message>
        <source>showing %1, %2 ago, Live: Home</source>
        <translation>zeigt %1, vor %2, Live: Pos1</translation>
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
        <source>U1 battery</source>
        <translation>U1 Batterie</translation>
    </message>
    <message>
        <source>U3 load</source>
        <translation>U3 ZK</translation>
    </message>
    <message>
        <source>U3 expected</source>
        <translation>U3 erwartet</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>seconds since PRECHARGE</source>
        <translation>Sekunden seit PRECHARGE</translation>
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
        <source>Make it permanent when everything is verified</source>
        <translation>Fest speichern, sobald alles verifiziert ist</translation>
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
        <source>Temperature, °C</source>
        <translation>Temperatur, °C</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
