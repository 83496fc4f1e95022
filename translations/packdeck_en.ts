<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>HeaderWords</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n unseen</numerusform>
            <numerusform>%n unseen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  RAW SEND: %n periodic</source>
        <translation>
            <numerusform>  RAW SEND: %n periodic</numerusform>
            <numerusform>  RAW SEND: %n periodic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to acknowledge</source>
        <translation>
            <numerusform>, %n to acknowledge</numerusform>
            <numerusform>, %n to acknowledge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1: no frames for %2</source>
        <translation>
            <numerusform>%1: no frames for %2</numerusform>
            <numerusform>%1: no frames for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecorderWords</name>
    <message numerus="yes">
        <source>, %n dropped</source>
        <translation>
            <numerusform>, %n dropped</numerusform>
            <numerusform>, %n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recorder&apos;s disk is slow: a write has taken %1, %n frame(s) wait</source>
        <translation>
            <numerusform>The recorder&apos;s disk is slow: a write has taken %1, %n frame waits</numerusform>
            <numerusform>The recorder&apos;s disk is slow: a write has taken %1, %n frames wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were lost on the way to the disk: it, or this computer, is too slow</source>
        <translation>
            <numerusform>%n frame was lost on the way to the disk: it, or this computer, is too slow</numerusform>
            <numerusform>%n frames were lost on the way to the disk: it, or this computer, is too slow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n cell(s); longest %1, %2</source>
        <translation>
            <numerusform>%n cell; longest %1, %2</numerusform>
            <numerusform>%n cells; longest %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R: median of ΔV/ΔI, of the pack&apos;s current, over %n step(s) of %1 A and more, means of %2 s up to %3 s before and from %4 s after the edge; later: from there to %5 s.</source>
        <translation>
            <numerusform>R: median of ΔV/ΔI, of the pack&apos;s current, over %n step of %1 A and more, means of %2 s up to %3 s before and from %4 s after the edge; later: from there to %5 s.</numerusform>
            <numerusform>R: median of ΔV/ΔI, of the pack&apos;s current, over %n steps of %1 A and more, means of %2 s up to %3 s before and from %4 s after the edge; later: from there to %5 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::link::SimulatedPackDevice</name>
    <message numerus="yes">
        <source>simulated pack, %n cell(s)</source>
        <translation>
            <numerusform>simulated pack, %n cell</numerusform>
            <numerusform>simulated pack, %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmOutputs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellsPage</name>
    <message numerus="yes">
        <source>! %n beyond an edited limit</source>
        <translation>
            <numerusform>! %n beyond an edited limit</numerusform>
            <numerusform>! %n beyond an edited limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CommissioningPage</name>
    <message numerus="yes">
        <source>⚠ %n step(s) failed or are open, and will stand in the report as deviations. Press again to sign all the same.</source>
        <translation>
            <numerusform>⚠ %n step failed or is open, and will stand in the report as a deviation. Press again to sign all the same.</numerusform>
            <numerusform>⚠ %n steps failed or are open, and will stand in the report as deviations. Press again to sign all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ContactorPanel</name>
    <message numerus="yes">
        <source>, %n opened under load</source>
        <translation>
            <numerusform>, %n opened under load</numerusform>
            <numerusform>, %n opened under load</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::DbcPanel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventsPage</name>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n stands</numerusform>
            <numerusform>%n stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not acknowledged</source>
        <translation>
            <numerusform>, %n not acknowledged</numerusform>
            <numerusform>, %n not acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved to %1</source>
        <translation>
            <numerusform>%n event saved to %1</numerusform>
            <numerusform>%n events saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FaultPanel</name>
    <message numerus="yes">
        <source>%n fault(s) stand</source>
        <translation>
            <numerusform>%n fault stands</numerusform>
            <numerusform>%n faults stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FreezePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept</source>
        <translation>
            <numerusform>%n value kept</numerusform>
            <numerusform>%n values kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JournalView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::KeyingView</name>
    <message numerus="yes">
        <source> · ✖ %n done, but the unit&apos;s messages say otherwise</source>
        <translation>
            <numerusform> · ✖ %n done, but the unit&apos;s messages say otherwise</numerusform>
            <numerusform> · ✖ %n done, but the unit&apos;s messages say otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogContents</name>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoticeStrip</name>
    <message numerus="yes">
        <source>   (and %n more)</source>
        <translation>
            <numerusform>   (and %n more)</numerusform>
            <numerusform>   (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterFiles</name>
    <message numerus="yes">
        <source>%n value(s) taken; %1; %2</source>
        <translation>
            <numerusform>%n value taken; %1; %2</numerusform>
            <numerusform>%n values taken; %1; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 stand in the column of the file</source>
        <translation>
            <numerusform>%n value of %1 stands in the column of the file</numerusform>
            <numerusform>%n values of %1 stand in the column of the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParametersPage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n problem(s)</source>
        <translation>
            <numerusform>✖ %n problem</numerusform>
            <numerusform>✖ %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ReplayStrip</name>
    <message numerus="yes">
        <source>%n bad line(s)</source>
        <translation>
            <numerusform>%n bad line</numerusform>
            <numerusform>%n bad lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%n parameter(s), in an order in which the unit accepts every step. The unit&apos;s present values are kept in a file first; each is read back after it was written.</source>
        <translation>
            <numerusform>%n parameter, in an order in which the unit accepts every step. The unit&apos;s present values are kept in a file first; each is read back after it was written.</numerusform>
            <numerusform>%n parameters, in an order in which the unit accepts every step. The unit&apos;s present values are kept in a file first; each is read back after it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n parameter(s)</source>
        <translation>
            <numerusform>Write %n parameter</numerusform>
            <numerusform>Write %n parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SendPanel</name>
    <message numerus="yes">
        <source>ARMED on %1, beside BMU %2: %n frame(s) periodically, %3 sent</source>
        <translation>
            <numerusform>ARMED on %1, beside BMU %2: %n frame periodically, %3 sent</numerusform>
            <numerusform>ARMED on %1, beside BMU %2: %n frames periodically, %3 sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalTree</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::UnitBar</name>
    <message numerus="yes">
        <source>%n value(s) read</source>
        <translation>
            <numerusform>%n value read</numerusform>
            <numerusform>%n values read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::WatchPanel</name>
    <message numerus="yes">
        <source>Watching %1, since %2: %n alarm(s)</source>
        <translation>
            <numerusform>Watching %1, since %2: %n alarm</numerusform>
            <numerusform>Watching %1, since %2: %n alarms</numerusform>
        </translation>
    </message>
</context>
</TS>
