<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>Take off what covers the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. The camera has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on a light, or face a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away from the bright light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back a little, then wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still while the camera gets sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is as sharp as it gets. Take the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the light until the shiny spot goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Light from the front would be even better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. White light would show the colour better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. A plain cloth behind would be even better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the camera a bit closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the camera back a bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place should be more to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place should be more to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place should be higher up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place should be lower down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still, both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the camera back a bit, then wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Hold still, both of you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shiny spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tinted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by you, removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. What was kept before is still safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic and ask for a new one. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an invitation that VisitCam can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the whole code in view, or open the file or link once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right file. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation was not signed by the clinic that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Call your clinic on a number you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Kept pictures are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation starts at a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your visits, or ask your clinic for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is from a different clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have the right one. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic could not be reached to check this invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet and try once more. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s details make no sense, so nothing will be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your clinic. They need to mend their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s page is far too long, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s key is not the one you agreed to before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing yet. Call your clinic on a number you know and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not agreed to this clinic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read who will get your pictures, then say yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures are not at the clinic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more in a while. They are locked and kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet. Your pictures are kept here to be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke while your pictures were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once more. It goes on where it stopped, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then send once more. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Your pictures are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer did not take the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more later. Your pictures are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic no longer takes pictures for this invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one. Your pictures are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s computer could not show that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing for now, and call your clinic. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s computer asked to send your pictures somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has no way to take pictures from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic and ask how to send them. They are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or stick for your pictures is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the stick in, then send once more. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send later when you are ready. Your pictures are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s side of VisitCam could not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and try once more. No parcel was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not hold what a clinic needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, or make a new one with: visitcam clinic init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder already holds a clinic&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder, or use this one as it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s own server did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server, then try once more. The parcel is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a different picture. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take or copy the picture once more. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file once more, or take a new picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too big to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller one, or take a new one. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too small to show what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new picture, or choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds more than one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with one still picture. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be read from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who owns the file, or choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a shorter one. Show the place that matters for a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture in this video can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make a different video. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you asked for. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the options makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the help, then try once more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place you marked is not in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a place inside the picture. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic did not ask for a picture of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list that your clinic sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such visit on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of visits and choose one. It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules file of this kiosk cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff to mend it. The kiosk does not start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its plug, or choose a different camera. Kept pictures are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is in use by some other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close your video calls, then try once more. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisitCam may not use the camera yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again. The pictures that you kept are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its cover, or turn on a light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has stopped moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it, wait a moment and plug it in again. Kept pictures are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more pictures in this file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it once more, or choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has changed the size of its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this picture once more. Kept pictures are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for this video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or make a shorter video. Kept pictures are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made private, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it once more. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that finds faces and words is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install VisitCam once more. Until then it keeps and sends no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for faces and words stopped, so the picture was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at this picture yet, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be sent, and say yes to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and words were not looked for, so the picture was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the picture would be covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away a box, or take a new picture. Nothing was kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made ready, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that VisitCam needs is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check to see what is missing. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the system that the window needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the part named here, then start once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen for the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on a computer with a screen, or use the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisitCam stopped here to keep you safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step and try once more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yes to what would be sent, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the picture first, then say yes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture did not get good enough in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find more light and hold still, or take the picture by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not agree to this clinic, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start once more when you are ready, or call your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be locked or unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. Nothing has left this computer unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be locked, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s lock is broken, so no picture can be locked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your clinic, and ask for a new invitation. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open it. It was locked for someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you use the right key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel was cut short or changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent once more. No part of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a VisitCam parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .age. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel does not come from the person who was invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Call the person and send a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then try once more. What was kept before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is yours, or ask for help. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the picture, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisitCam is open in a second window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that one first. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept file was changed or cut short, and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that picture once more. The others are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your kept pictures is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in its disk, or check where the folder is. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic does not have this yet, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it first, or say that you want to delete it even so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for keys on this computer did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more, or choose a passphrase. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase. Your pictures will be locked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for keys on this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or sign in once more. Your pictures are still safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the computer once more, or choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for keys said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow VisitCam when you are asked, or choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this visit was deleted, so nobody can open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your clinic. What was sent before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed here to lock your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, and write it down at a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one. Four words in a row work well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Trouble breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or pressure in the chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting much worse, all at once or fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High fever with a rash or swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why pictures help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good picture shows your doctor what words cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can be seen from home, with no trip to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice and treatment can start sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place where you are alone and feel safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit near a window, or turn on a bright lamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a plain cloth or sheet behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away letters, photos and other things of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or check that the battery is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the camera with a soft, dry cloth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the camera and the internet. VisitCam does this for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the invitation from your clinic at hand, and do as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to take a good picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place that worries you, and little else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still. Rest your arm or leg on something firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the light come from the front, not from behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one picture from close by, and one from further away to show where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the picture. If it is not sharp, take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use filters, and do not change the colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your face, your name and other people out of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisitCam covers faces and words, and shows you before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to make a good video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a video when your clinic asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the camera slowly and stop often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it hurts when you move, show that move once, with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it short. Half a minute is most often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no names. Keep other people out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help now if there is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it gets worse after you send them, call or go in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are not sure, call. It is fine to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures work well for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rash, a wound, or skin that may be infected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small hurts, such as a cut or a bruise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing how a wound heals from week to week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health problem that your clinic knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long illness that needs a look now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You save the trip, and the time in the waiting room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pictures cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in person, or call, for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that is severe, or gets worse fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that cannot wait, such as heavy bleeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem that a doctor must feel with the hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut that needs stitches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An X-ray, a scan, or a blood test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic may look at your pictures and still ask you to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a step back. Some things need a closer look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private and safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only the way that your clinic gave you to send pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send them by e-mail, in chats, or on social media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put them on a page that all can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What VisitCam does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers faces, words and bar codes before it keeps a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cuts away what is outside the white shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks each picture, so that only your clinic can open it (“encryption”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to the clinic that invited you, and to no one else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your clinic how they keep your pictures and who sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how long they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the visit, delete them from this computer if you are told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what your doctor or nurse tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your medicines and your notes where you can reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in person if they ask you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is new, and what you want to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic if it changes or gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the pictures from this computer if you are told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to send pictures of my body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if you use the way that your clinic gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisitCam locks each picture so that only your clinic can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if my camera is poor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More light helps most. Sit by a window, hold still, and move back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still not sharp, ask your clinic. You may need to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if my internet is slow or breaks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They go on when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a better line, or ask your clinic if there is some other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I show any part of my body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what your clinic needs to see for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out your face and all that tells who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a private part, talk with your clinic first. You may say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will my pictures be stored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often they become a part of your health record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how long. The law and the rules of your clinic decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it gets worse after I sent them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for an answer. Call your clinic, or go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is bad or fast, call for help at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guide is for all, and does not know you or your health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take the place of your doctor or nurse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisitCam does not say what illness you have, or how bad it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at how clear a picture is, and at nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedlinePlus (NLM, NIH): video visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDC: privacy and security in telehealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayo Clinic: good photos for your doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Library of Medicine (NLM): telemedicine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe place for keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives a small picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a better one if you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on a lamp, or sit by a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away from the window or lamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light comes from one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to face the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light is checked when the camera is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light cannot be judged from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plain enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lot to see behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up a plain cloth, or sit by a bare wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is checked when the camera is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be judged from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that you feel private here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that others may see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the door, or go to a room of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees one more face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to step out of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you in a place where no one else can see you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer runs from the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the computer in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No internet is needed for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet. You can take pictures now and send them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is checked once your clinic is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures can be locked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked for a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for keys is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it when you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the computer once more, or use a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice can be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice is here. All advice is shown in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
