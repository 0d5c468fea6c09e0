<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message numerus="yes">
        <source>Your clinic keeps it for %n day(s).</source>
        <translation>
            <numerusform>Your clinic keeps it for %n day.</numerusform>
            <numerusform>Your clinic keeps it for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s).</source>
        <translation>
            <numerusform>Your clinic asks for %n picture.</numerusform>
            <numerusform>Your clinic asks for %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>%n thing will be removed.</numerusform>
            <numerusform>%n things will be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n picture(s) or notes</source>
        <translation>
            <numerusform>%n picture or notes</numerusform>
            <numerusform>%n pictures or notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) to be sent.</source>
        <translation>
            <numerusform>%n of them waits to be sent.</numerusform>
            <numerusform>%n of them wait to be sent.</numerusform>
        </translation>
    </message>
</context>
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
