<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>after</name>
    <message numerus="yes">
        <source>Your clinic keeps them for %n year(s).</source>
        <translation>
            <numerusform>Your clinic keeps them for %n year.</numerusform>
            <numerusform>Your clinic keeps them for %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps them for %n day(s).</source>
        <translation>
            <numerusform>Your clinic keeps them for %n day.</numerusform>
            <numerusform>Your clinic keeps them for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks that it goes after %n day(s).</source>
        <translation>
            <numerusform>Your clinic asks that it goes after %n day.</numerusform>
            <numerusform>Your clinic asks that it goes after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guide_page</name>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n topic found</numerusform>
            <numerusform>%n topics found</numerusform>
        </translation>
    </message>
</context>
</TS>
