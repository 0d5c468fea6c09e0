"""Words for what goes wrong before a picture is sealed: files, use, cameras, redaction, readiness."""

from __future__ import annotations

from visitcam import errors
from visitcam.errors import VisitCamError
from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.messages.sentence import Sentence

_FILES: dict[type[VisitCamError], Sentence] = {
    errors.PictureError: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file cannot be used as a picture."),
        QT_TRANSLATE_NOOP("errors", "Choose a different picture. Your file was not changed."),
    ),
    errors.PictureNotFound: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no file at that place."),
        QT_TRANSLATE_NOOP("errors", "Check the name and the folder, then try once more."),
    ),
    errors.PictureEmpty: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is empty."),
        QT_TRANSLATE_NOOP("errors", "Take or copy the picture once more. Your file was not changed."),
    ),
    errors.FolderWithoutPictures: Sentence(
        QT_TRANSLATE_NOOP("errors", "There are no pictures in this folder."),
        QT_TRANSLATE_NOOP("errors", "Choose a different folder, or one file. Your folder was not changed."),
    ),
    errors.NotAFile: Sentence(
        QT_TRANSLATE_NOOP("errors", "What you chose is not a file."),
        QT_TRANSLATE_NOOP("errors", "Save it as a file first, then choose that file."),
    ),
    errors.NotAPicture: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is not a picture that can be opened here."),
        QT_TRANSLATE_NOOP("errors", "Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed."),
    ),
    errors.PictureTruncated: Sentence(
        QT_TRANSLATE_NOOP("errors", "A part of this picture is missing."),
        QT_TRANSLATE_NOOP("errors", "Copy the file once more, or take a new picture."),
    ),
    errors.PictureTooLarge: Sentence(
        QT_TRANSLATE_NOOP("errors", "This picture is too big to be opened safely."),
        QT_TRANSLATE_NOOP("errors", "Choose a smaller one, or take a new one. Your file was not changed."),
    ),
    errors.PictureTooSmall: Sentence(
        QT_TRANSLATE_NOOP("errors", "This picture is too small to show what matters."),
        QT_TRANSLATE_NOOP("errors", "Take a new picture, or choose a larger one."),
    ),
    errors.PictureAnimated: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file holds more than one picture."),
        QT_TRANSLATE_NOOP("errors", "Choose a file with one still picture. Your file was not changed."),
    ),
    errors.PictureUnreadable: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file may not be read from here."),
        QT_TRANSLATE_NOOP("errors", "Ask who owns the file, or choose a different one."),
    ),
    errors.VideoTooLong: Sentence(
        QT_TRANSLATE_NOOP("errors", "This video is too long."),
        QT_TRANSLATE_NOOP("errors", "Make a shorter one. Show the place that matters for a few seconds."),
    ),
    errors.VideoCutShort: Sentence(
        QT_TRANSLATE_NOOP("errors", "The end of this video is missing."),
        QT_TRANSLATE_NOOP("errors", "Copy the file once more, if you need all of it."),
    ),
    errors.VideoTooShort: Sentence(
        QT_TRANSLATE_NOOP("errors", "This video is too short."),
        QT_TRANSLATE_NOOP("errors", "Start it once more, and let it run for a few seconds."),
    ),
    errors.VideoUnusable: Sentence(
        QT_TRANSLATE_NOOP("errors", "No picture in this video can be shown."),
        QT_TRANSLATE_NOOP("errors", "Choose or make a different video. Your file was not changed."),
    ),
}

_USE: dict[type[VisitCamError], Sentence] = {
    errors.UseError: Sentence(
        QT_TRANSLATE_NOOP("errors", "That cannot be done here."),
        QT_TRANSLATE_NOOP("errors", "Check what you asked for. Nothing was changed."),
    ),
    errors.BadOption: Sentence(
        QT_TRANSLATE_NOOP("errors", "One of the options makes no sense."),
        QT_TRANSLATE_NOOP("errors", "Look at the help, then try once more. Nothing was changed."),
    ),
    errors.AreaOutside: Sentence(
        QT_TRANSLATE_NOOP("errors", "The place you marked is not in the picture."),
        QT_TRANSLATE_NOOP("errors", "Mark a place inside the picture. Nothing was lost."),
    ),
    errors.UnknownView: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic did not ask for a picture of that name."),
        QT_TRANSLATE_NOOP("errors", "Choose one from the list that your clinic sent."),
    ),
    errors.UnknownVisit: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no such visit on this computer."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of visits and choose one. It may have been deleted."),
    ),
    errors.PolicyInvalid: Sentence(
        QT_TRANSLATE_NOOP("errors", "The rules file of this kiosk cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Ask the staff to mend it. The kiosk does not start without it."),
    ),
}

_CAMERA: dict[type[VisitCamError], Sentence] = {
    errors.CameraError: Sentence(
        QT_TRANSLATE_NOOP("errors", "The camera does not work right now."),
        QT_TRANSLATE_NOOP("errors", "Check its plug, or choose a different camera. Kept pictures are safe."),
    ),
    errors.CameraMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "No camera was found."),
        QT_TRANSLATE_NOOP("errors", "Plug one in, or try the practice camera. Nothing was lost."),
    ),
    errors.CameraBusy: Sentence(
        QT_TRANSLATE_NOOP("errors", "The camera is in use by some other program."),
        QT_TRANSLATE_NOOP("errors", "Close your video calls, then try once more. Nothing was lost."),
    ),
    errors.CameraRefused: Sentence(
        QT_TRANSLATE_NOOP("errors", "VisitCam may not use the camera yet."),
        QT_TRANSLATE_NOOP("errors", "Allow it in the settings of this computer, then try once more."),
    ),
    errors.CameraUnplugged: Sentence(
        QT_TRANSLATE_NOOP("errors", "The camera was unplugged."),
        QT_TRANSLATE_NOOP("errors", "Plug it in again. The pictures that you kept are safe."),
    ),
    errors.CameraBlack: Sentence(
        QT_TRANSLATE_NOOP("errors", "The camera sees only black."),
        QT_TRANSLATE_NOOP("errors", "Open its cover, or turn on a light."),
    ),
    errors.CameraFrozen: Sentence(
        QT_TRANSLATE_NOOP("errors", "The camera has stopped moving."),
        QT_TRANSLATE_NOOP("errors", "Unplug it, wait a moment and plug it in again. Kept pictures are safe."),
    ),
    errors.CameraEnded: Sentence(
        QT_TRANSLATE_NOOP("errors", "There are no more pictures in this file or folder."),
        QT_TRANSLATE_NOOP("errors", "Start it once more, or choose a different one."),
    ),
    errors.CameraChanged: Sentence(
        QT_TRANSLATE_NOOP("errors", "The camera has changed the size of its picture."),
        QT_TRANSLATE_NOOP("errors", "Start this picture once more. Kept pictures are safe."),
    ),
    errors.MemoryShort: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is too little room for this video."),
        QT_TRANSLATE_NOOP("errors", "Close other programs, or make a shorter video. Kept pictures are safe."),
    ),
}

_REDACTION: dict[type[VisitCamError], Sentence] = {
    errors.RedactionError: Sentence(
        QT_TRANSLATE_NOOP("errors", "The picture could not be made private, so it was not kept."),
        QT_TRANSLATE_NOOP("errors", "Take it once more. Nothing has left this computer."),
    ),
    errors.FinderMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "The part that finds faces and words is missing or was changed."),
        QT_TRANSLATE_NOOP("errors", "Install VisitCam once more. Until then it keeps and sends no pictures."),
    ),
    errors.FinderFailed: Sentence(
        QT_TRANSLATE_NOOP("errors", "The search for faces and words stopped, so the picture was not kept."),
        QT_TRANSLATE_NOOP("errors", "Take it once more. Nothing has left this computer."),
    ),
    errors.NotReviewed: Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody has looked at this picture yet, so it was not kept."),
        QT_TRANSLATE_NOOP("errors", "Look at what will be sent, and say yes to it first."),
    ),
    errors.NotSearched: Sentence(
        QT_TRANSLATE_NOOP("errors", "Faces and words were not looked for, so the picture was not kept."),
        QT_TRANSLATE_NOOP("errors", "Take it once more. Nothing has left this computer."),
    ),
    errors.FaceNotAgreed: Sentence(
        QT_TRANSLATE_NOOP("errors", "This picture shows more of a face than you agreed to."),
        QT_TRANSLATE_NOOP("errors", "Cover the face, or agree that your doctor can know you by it."),
    ),
    errors.NothingLeft: Sentence(
        QT_TRANSLATE_NOOP("errors", "All of the picture would be covered."),
        QT_TRANSLATE_NOOP("errors", "Take away a box, or take a new picture. Nothing was kept yet."),
    ),
    errors.EncodingFailed: Sentence(
        QT_TRANSLATE_NOOP("errors", "The picture could not be made ready, so it was not kept."),
        QT_TRANSLATE_NOOP("errors", "Take it once more. Nothing has left this computer."),
    ),
}

_READINESS: dict[type[VisitCamError], Sentence] = {
    errors.ReadinessError: Sentence(
        QT_TRANSLATE_NOOP("errors", "Something that VisitCam needs is not ready."),
        QT_TRANSLATE_NOOP("errors", "Run the check to see what is missing. Nothing was lost."),
    ),
    errors.LibraryMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "A part of the system that the window needs is missing."),
        QT_TRANSLATE_NOOP("errors", "Install the part named here, then start once more."),
    ),
    errors.NoScreen: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no screen for the window."),
        QT_TRANSLATE_NOOP("errors", "Start it on a computer with a screen, or use the command line."),
    ),
}

PICTURE_SIDE: dict[type[VisitCamError], Sentence] = {
    **_FILES,
    **_USE,
    **_CAMERA,
    **_REDACTION,
    **_READINESS,
}
"""Branch and leaf → words."""
