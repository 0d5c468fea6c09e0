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
        <source>A video of up to %n second(s).</source>
        <translation>
            <numerusform>A video of up to %n second.</numerusform>
            <numerusform>A video of up to %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s) or video(s).</source>
        <translation>
            <numerusform>Your clinic asks for %n picture or video.</numerusform>
            <numerusform>Your clinic asks for %n pictures or videos.</numerusform>
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
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n frame(s) lost. The film still counts.</source>
        <translation>
            <numerusform>%n frame was lost. The film still counts.</numerusform>
            <numerusform>%n frames were lost. The film still counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
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
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n picture or video</numerusform>
            <numerusform>%n pictures or videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoReviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>%n thing will be removed.</numerusform>
            <numerusform>%n things will be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n picture(s), video(s) or notes</source>
        <translation>
            <numerusform>%n picture, video or note</numerusform>
            <numerusform>%n pictures, videos or notes</numerusform>
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
<context>
    <name>idle</name>
    <message numerus="yes">
        <source>Everything is wiped in %n second(s).</source>
        <translation>
            <numerusform>Everything is wiped in %n second.</numerusform>
            <numerusform>Everything is wiped in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is open in %n second(s).</source>
        <translation>
            <numerusform>The next try is open in %n second.</numerusform>
            <numerusform>The next try is open in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n locked parcel(s) wait to be sent.</source>
        <translation>
            <numerusform>%n locked parcel waits to be sent.</numerusform>
            <numerusform>%n locked parcels wait to be sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
