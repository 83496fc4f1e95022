<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Blocker</name>
    <message>
        <source>the command is not Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Idle received since SAFE was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command is not Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command is not Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason is latched until the BMU is reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} nodes answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cells seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} thermistors seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the external CAN is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the junction unit is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a self-test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all conditions are met, for {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all contactors are proven open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current sensor&apos;s zero is being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven closed for {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two fresh samples of the battery voltage U1; the last is {0} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two fresh samples of the load voltage U3; the last is {0} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load voltage {0} is above {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out after three failed precharges, {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell data is {0} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load is charged already: is a contactor welded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left between two closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load is {0} below the battery, {1} allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still flow, {1} allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voltage and current have not settled for 100 ms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} flow; opens below {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The engineer&apos;s desk for a Prohelion BMS D1000 Gen2 pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrate of the interface, bit/s; hardware needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base CAN ID of the unit (hex, 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint every page to PNG files in a folder, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or sunlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch only: nothing is ever transmitted, nothing can be armed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect needs plugin:interface, as in packdeck:sim0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bitrate is a number, --base-id a hexadecimal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark or sunlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WxH, as in 1280x800</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contactor</name>
    <message>
        <source>main negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge positive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactorPosition</name>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT: DOES NOT CLOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT: WELDED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured (contactor 1 open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID NOT CLOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WELDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WITHDRAWING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTROL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW SEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ARMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELD: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKING OVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program was started to watch only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit has told its serial number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {0} was named, but {1} is what answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: silence it, then arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loaded map gives the command ID 0x{0} to a node: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this firmware&apos;s commands are not known: it is shown, not commanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is on the bus: release it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm {0} of this unit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select where to go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be reached from here: open first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} closes contactors: it needs a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released after {0}: hold for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody commands, and this program is not armed: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all contactors are reported open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other node sends every {0}: there is no gap to send in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is in {0}, not in SAFE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: hold to take over and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x{0}: not a classic CAN frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x{0} is the unit&apos;s command ID: use Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x{0} is one of the connected unit&apos;s own IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x{0} is an ID of the parameter service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this unit&apos;s parameter service is not published: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm the IDs of the parameter service for this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another node uses 0x{0} or 0x{1}: the service is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says serial {0}, the heartbeat {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a real bus: name it with --real-bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a speed other than 1x never reaches a real bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening for a unit that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit with these IDs is on the bus: 0x{0} was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarmed: {0} without focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarmed: {0} without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected anew: watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another unit answers: {0} in place of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: ours stopped and does not resume by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no frame of the unit for {0}: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the driver took no command for {0}: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window did not answer for {0}: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit left for {0} by itself: nothing is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected state {0}: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; did not come about within {1}: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit stays in SAFE: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loaded map gives the command ID to a node: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened to quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another node commands {0} at {1} Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another node commands {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: opening may stop a moving vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened in {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened in {0}, current unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT opened: the other node still sends {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT opened: the other node fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT opened: reported closed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT proven open: not reported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT opened: the driver takes no frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT proven open: the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT proven open: another unit answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT proven open: no report came after the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT opened: the loaded map gives the command ID to a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT opened by this program: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor 1 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor 3 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor 2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge Initialise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor 4 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger brings U2 to U1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor 5 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The armed unit answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ID belongs to no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages show now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazards acknowledged today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactors are where the state has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contactor fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells are fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are within their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interlock loop is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No current flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precharge is not locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load voltage does not exceed battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls back to SAFE when commands stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STILL CLOSED, opens within {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program does not prove absence of voltage: test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lethal DC voltage and high current. Isolate, discharge and test before touching; do not remove covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorted to ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorted to battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone, probably latched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a power cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DbcProblem</name>
    <message>
        <source>ID {0} already belongs to message {1} (line {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {0} is no 11-bit ID; bit 31 must be set for a 29-bit one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {0} has more than 29 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {0} has two signals named {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no message with ID {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {0} has no signal {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no environment variable {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {0} has {1} bits; as a float it must have {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {0} is multiplexed, but message {1} has no multiplexor for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {0} has {1} bytes; CAN FD ends at 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {0} ends in byte {1} of a message of {2} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {0} overlaps signal {1} of the same message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the signal name, or M, m0, m0M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the signal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the start bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;|&apos; after the start bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a length of 1 to 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;@&apos; after the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the byte order, 0 (big-endian) or 1 (little-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;+&apos; (unsigned) or &apos;-&apos; (signed) after the byte order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;(&apos; before the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;,&apos; after the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;)&apos; after the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;[&apos; before the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;|&apos; after the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;]&apos; after the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the signal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the unit in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected SG_ or the next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a statement such as BO_ or SG_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the version in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after BU_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the message name after the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the message name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the message length in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the sender after the message length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this SG_ belongs to no message: expected a BO_ before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of the environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the name of the environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the type of the environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the initial value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the signal name after the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the comment in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the attribute name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an attribute type: INT, HEX, FLOAT, STRING or ENUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a word of the enumeration in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the attribute definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the name of the value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of the value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a value, or &apos;;&apos; at the end of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the word of the value in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 0 (integer), 1 (float) or 2 (double)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the value type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of the multiplexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;;&apos; after the multiplexor values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a range of multiplexor values, as 0-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the value of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the value of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;&quot;&apos; at the end of the text that begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a CAN ID in decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;&quot;&apos; at the end of this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not a log format this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1}:{2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no DBC statement found, not a DBC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the signal {1} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID 0x{0} is given to both {1} and {2} by {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{2}: with the base ID 0x{1}, {0} lies outside the 11-bit IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the signal {1} is in both {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no QCanBus plugin &quot;{0}&quot;; there are: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the QCanBus plugin &quot;{0}&quot; failed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no interface &quot;{1}&quot;; there are: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} cannot be opened: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} was lost: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} is hardware: choose its bitrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1}: errors and no valid frame: wrong bitrate? closed to protect the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} is bus-off: too many errors while sending; reset it when the cause is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} did not connect within {2} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1}: nothing is transmitted: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pack has {0} nodes of {1} cells: 1 ... 32 nodes of 1 ... 14 cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>unit {0} seen, device type {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another unit: serial {0} -&gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as firmware {0}: the unit has not told a published version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as firmware {0}, the unit says {1}.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {0} -&gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason {0} set (time {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason {0} cleared after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precharge failure {0} set (time {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precharge failure {0} cleared after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault of contactor {0} set (time {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault of contactor {0} cleared after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlock flag {0} set (time {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlock flag {0} cleared after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactor {0}: {1} -&gt; {2} at {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {0} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {0} is back after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard of the pack for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack is heard again after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of the source jumped by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID 0x{0} is given to both {1} and {2}: not interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID 0x{0} came with {1} bytes instead of {2}: not interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} frames lost: this program did not keep up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Node lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken before a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell reads a voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell reads too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell leaves its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short inside a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat into a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sense wire open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermistor open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermistor shorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor stuck open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor welded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary contact stuck open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary contact stuck closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precharge resistor open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleed resistor across the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short across the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load charged from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction unit lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction unit&apos;s counter stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current read with an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlock loop open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure in the enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity in the enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic vapour in the enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitrogen oxides in the enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the BMU&apos;s board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply voltage of the BMU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ mV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderWords</name>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  fw %1.%2.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (firmware not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other node: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this PC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  err %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  listens only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s until time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STILL CLOSED, opens within 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPREAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN  F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD 1 s: OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POWER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SoC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IsoTp</name>
    <message>
        <source>the bus did not take a frame within its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver did not answer with a flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender stopped in the middle of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame of the message was lost, doubled or swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver has no room for the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver kept asking to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver answered with an unknown flow status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another message began before this one ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message is still being sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong bitrate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>expected a time, as (1700000000.123456)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ID of three digits ends at 7FF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an ID of three or eight hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ID of eight digits ends at 1FFFFFFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data ends in the middle of a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 8 data bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a remote frame asks for 8 bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the flags of a CAN FD frame after ##</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 64 data bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a raw DLC of 9 to F after _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected hexadecimal data and nothing behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a blank after the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an interface and a blank after the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected # after the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 256 interfaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Margins</name>
    <message>
        <source>CRITICAL: %1 %2 beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNING: %1 %2 to critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning %1, critical %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit now %1 (SoP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no discharge allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no charge allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRITICAL: %1 A above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A to the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A command is held. Open the contactors and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMU %1 is back. Resume where it was? %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open, but nothing is heard on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wrong bitrate? Closed to protect the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bus-off, the controller left the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames were lost: this computer does not keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame of BMU %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: no frames for %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cell numbers: the cell the unit names as highest does not carry the highest voltage; check the numbering start in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nrc</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not know this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not know this function of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has the wrong length or format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer would be too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is busy: try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now: contactors must be proven open, in IDLE, SAFE or INIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown identifier, or a value out of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this needs a key of a higher level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many wrong keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked for a while after wrong keys or a start: wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit could not store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is still at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this service is not available in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supply voltage is too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supply voltage is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused with a code this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell {1} of node {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor {1} of node {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactor {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery voltage U1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charger voltage U2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load voltage U3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMU board {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlock loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, limit {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrechargeFailure</name>
    <message>
        <source>The load did not reach the battery voltage in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current exceeded the discharge limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current exceeded the precharge limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current flowed back into the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current does not fall: the load draws current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is above the battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load voltage does not rise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The voltage across the pack fuse is too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pack fuse and its sense wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s measurements did not arrive in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the junction unit and its CAN wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensor did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sensors and their wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-test of the BMU failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on; if it returns, the unit is defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task of the BMU missed its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contactor is not where it was commanded to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check coil, auxiliary contact and wiring; a weld latches until a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high-voltage interlock loop is open or shorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the loop: connectors, covers, service plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery voltage is outside what the cells allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the junction unit&apos;s U1 and the pack fuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the cells does not match the battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cell count, string count and sense wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load voltage does not fit the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the load for a foreign source and the U3 wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger voltage does not fit the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the charger and the U2 wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current was above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause, then reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of answering nodes differs from the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain behind the last node that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node sees fewer or more cells than configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that node&apos;s sense wires and cell count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node sees fewer or more thermistors than configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that node&apos;s thermistors and their count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The junction unit is silent or reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check CAN1 and the junction unit&apos;s supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input or output expander does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control unit sends commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands on the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part inside the BMU is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is above its critical voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cell fall below the limit, then reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is below its critical voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cell rise above the limit, then reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell or the board is too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it cool 3 K below the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell or the board is too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it warm 3 K above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosure&apos;s pressure is outside its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rise can be a venting cell: keep away; then reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosure&apos;s humidity is outside its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry the enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic vapour in the enclosure: a cell may leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away and find the cell; then reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitrogen oxides in the enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away and find the cause; then reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precharge failed; its own lamps say how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with SAFE; after three failures a lock-out of 60 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schematic</name>
    <message>
        <source>not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured (contactor %1 open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateExit</name>
    <message>
        <source>counts as configured, CAN up, junction unit present, self-test passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration done, contactors open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command Idle, no fault stands, none is latched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command Charge Initialise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command Enable and precharge context established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command neither Connect nor Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precharge conditions met and command Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any fault, precharge time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command Charge Enable; EVSE: and the charge interface is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither Charge Initialise nor Charge Enable; EVSE error; 50 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charger voltage at battery voltage and command Charge Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any fault, 50 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not Charge Enable, EVSE asks to open, battery full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any fault, EVSE emergency stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External: current below 5 A; EVSE: weld check clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any fault, 20 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s, so that load or charger bring the current down first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID NOT CLOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WELDED?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (raw %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHARGING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISCHARGING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDLE</source>
        <comment>no current</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::app::ScreenshotRun</name>
    <message>
        <source>the pack did not get to ENABLED; the pages are painted as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::link::LinkWorker</name>
    <message>
        <source>the device closed itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::link::SimulatedPackDevice</name>
    <message numerus="yes">
        <source>simulated pack, %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated pack is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invalid frame cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ArmPanel</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interface %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Lethal DC voltage and high current. Isolate, discharge and test before touching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Closing contactors puts lethal DC voltage and high current on the terminals.
• Isolate, and test for isolation, before work.
• Do not remove covers.
• Disconnect, discharge and test before touching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm control of this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a pack first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed. Disarms in %1 s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed, a command is on the bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed. Nothing is transmitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the hazards first: once per unit and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching. Nothing is transmitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CommandPanel</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to IDLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop commanding: Idle is sent until all contactors are reported open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to ENABLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at CONNECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, by mouse or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sent every 100 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle is sent until all contactors are reported open, %1 s at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ConditionPanel</name>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where to go: every condition then stands here with its value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ConnectionPanel</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, or why it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins and their interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s base CAN ID, hexadecimal, 0 to 700; the vendor&apos;s default is 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base ID (hex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interface found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated packs, no hardware needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as configured, %1 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is hardware: choose its bitrate. A wrong one disturbs the bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base ID: hexadecimal, 0 to 700.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ContactorPanel</name>
    <message>
        <source>Contactors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n opened under load</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ControlPage</name>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::GridView</name>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::HistoryPanel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LampPanel</name>
    <message>
        <source>Reasons and failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CELLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PACK AND CURRENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRECHARGE FAILURES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTACTOR FAULTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auxiliary contact disagrees with the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, how often seen, when last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MarginPanel</name>
    <message>
        <source>Distance to trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voltage and temperature limits: default, not read from the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoticeStrip</name>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>   (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OpenButton</name>
    <message>
        <source>Open contactors, F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contactors (F12, from every window)
This is not an emergency stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PrechargePanel</name>
    <message>
        <source>Precharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precharge curve: battery voltage, load voltage and current over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U1 battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U3 load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U3 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds since PRECHARGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tau %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C %1 ୟ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistor %1 J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed attempts %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out, %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tau, C and energy are computed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expected curve: R or C not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No precharge in this session yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SchematicPanel</name>
    <message>
        <source>Contactors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U1 battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I at the shunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U3 load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U2 charger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SettingsPanel</name>
    <message>
        <source>Show charging current as negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit sends charging current as negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunlight, highest contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and scale hold from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells and sensors from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s own tool shows charging current negative; its documents leave the sign on the wire open. The latter holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet from the bus for what the unit counts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire nodes count from %1 and cells from %2: the cells named as extreme carry the extremes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire seems to count nodes from %1 and cells from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells named as extreme do not carry the extremes, by any numbering.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::StateChartPanel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::StepPanel</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits, %1 s at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where to go: the steps then stand here, each with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packdeck::ui::WhyPanel</name>
    <message>
        <source>Why, and what clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to IDLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends Idle until the unit leaves SAFE; closes nothing, so it needs no hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* computed by this program; the unit does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason stands: an Idle command leads to IDLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clears at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what clears it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
