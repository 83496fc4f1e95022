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
    <name>packdeck::ui::NoticeStrip</name>
    <message numerus="yes">
        <source>   (and %n more)</source>
        <translation>
            <numerusform>   (and %n more)</numerusform>
            <numerusform>   (and %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
