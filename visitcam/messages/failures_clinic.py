"""Words for the invitation, the way to the clinic, and the clinic's own verbs."""

from __future__ import annotations

from visitcam import errors
from visitcam.errors import VisitCamError
from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.messages.sentence import Sentence

_INVITATION: dict[type[VisitCamError], Sentence] = {
    errors.InvitationError: Sentence(
        QT_TRANSLATE_NOOP("errors", "This invitation cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Call your clinic and ask for a new one. Nothing was sent."),
    ),
    errors.InvitationUnreadable: Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not an invitation that VisitCam can read."),
        QT_TRANSLATE_NOOP("errors", "Hold the whole code in view, or open the file or link once more."),
    ),
    errors.InvitationTooLarge: Sentence(
        QT_TRANSLATE_NOOP("errors", "This is too long to be an invitation."),
        QT_TRANSLATE_NOOP("errors", "Check that you chose the right file. Nothing was sent."),
    ),
    errors.InvitationForged: Sentence(
        QT_TRANSLATE_NOOP("errors", "This invitation was not signed by the clinic that it names."),
        QT_TRANSLATE_NOOP("errors", "Do not use it. Call your clinic on a number you know."),
    ),
    errors.InvitationExpired: Sentence(
        QT_TRANSLATE_NOOP("errors", "This invitation has run out."),
        QT_TRANSLATE_NOOP("errors", "Ask your clinic for a new one. Kept pictures are still here."),
    ),
    errors.InvitationNotYet: Sentence(
        QT_TRANSLATE_NOOP("errors", "This invitation starts at a later time."),
        QT_TRANSLATE_NOOP("errors", "Check the date and the clock of this computer, then try once more."),
    ),
    errors.InvitationUsed: Sentence(
        QT_TRANSLATE_NOOP("errors", "This invitation was used before."),
        QT_TRANSLATE_NOOP("errors", "Look at your visits, or ask your clinic for a new one."),
    ),
    errors.InvitationElsewhere: Sentence(
        QT_TRANSLATE_NOOP("errors", "This invitation is from a different clinic."),
        QT_TRANSLATE_NOOP("errors", "Check that you have the right one. Nothing was sent."),
    ),
    errors.ProfileMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic could not be reached to check this invitation."),
        QT_TRANSLATE_NOOP("errors", "Check your internet and try once more. Nothing was lost."),
    ),
    errors.ProfileFileMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file with the clinic's details cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check its name and its place, then try once more. Nothing was sent."),
    ),
    errors.ProfileUnreadable: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's details make no sense, so nothing will be sent there."),
        QT_TRANSLATE_NOOP("errors", "Tell your clinic. They need to mend their page."),
    ),
    errors.ProfileTooLarge: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's page is far too long, so it was not read."),
        QT_TRANSLATE_NOOP("errors", "Tell your clinic. They need to mend their page."),
    ),
    errors.ProfileChanged: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's key is not the one you agreed to before."),
        QT_TRANSLATE_NOOP("errors", "Send nothing yet. Call your clinic on a number you know and ask."),
    ),
    errors.NotPinned: Sentence(
        QT_TRANSLATE_NOOP("errors", "You have not agreed to this clinic yet."),
        QT_TRANSLATE_NOOP("errors", "Read who will get your pictures, then say yes or no."),
    ),
}

_DELIVERY: dict[type[VisitCamError], Sentence] = {
    errors.DeliveryError: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your pictures are not at the clinic yet."),
        QT_TRANSLATE_NOOP("errors", "Try once more in a while. They are locked and kept here."),
    ),
    errors.LineDown: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic cannot be reached right now."),
        QT_TRANSLATE_NOOP("errors", "Check your internet. Your pictures are kept here to be sent later."),
    ),
    errors.LineCut: Sentence(
        QT_TRANSLATE_NOOP("errors", "The line broke while your pictures were sent."),
        QT_TRANSLATE_NOOP("errors", "Send once more. What was cut off begins anew, and nothing was lost."),
    ),
    errors.UploadCut: Sentence(
        QT_TRANSLATE_NOOP("errors", "The line broke when a part of your pictures was sent."),
        QT_TRANSLATE_NOOP("errors", "Send once more. It goes on where it stopped, and nothing was lost."),
    ),
    errors.ServerBusy: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic's computer is busy."),
        QT_TRANSLATE_NOOP("errors", "Wait a few minutes, then send once more. Nothing was lost."),
    ),
    errors.ServerFull: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic's computer has no room left."),
        QT_TRANSLATE_NOOP("errors", "Call your clinic and tell them. Your pictures are kept here."),
    ),
    errors.ServerRefused: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic's computer did not take the pictures."),
        QT_TRANSLATE_NOOP("errors", "Call your clinic and tell them. Your pictures are kept here."),
    ),
    errors.ServerUnclear: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic's computer gave an answer that makes no sense."),
        QT_TRANSLATE_NOOP("errors", "Try once more later. Your pictures are kept here."),
    ),
    errors.NoProof: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic's computer does not show that it has your pictures."),
        QT_TRANSLATE_NOOP("errors", "Call your clinic and tell them. Your pictures are kept here."),
    ),
    errors.NotAllowedAnyMore: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic no longer takes pictures for this invitation."),
        QT_TRANSLATE_NOOP("errors", "Ask for a new one. Your pictures are kept here."),
    ),
    errors.TlsRefused: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's computer could not show that it is the right one."),
        QT_TRANSLATE_NOOP("errors", "Send nothing for now, and call your clinic. Nothing was sent."),
    ),
    errors.Redirected: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's computer asked to send your pictures somewhere else."),
        QT_TRANSLATE_NOOP("errors", "Call your clinic and tell them. Nothing was sent there."),
    ),
    errors.NoWay: Sentence(
        QT_TRANSLATE_NOOP("errors", "This clinic has no way to take pictures from here."),
        QT_TRANSLATE_NOOP("errors", "Call your clinic and ask how to send them. They are kept here."),
    ),
    errors.FolderGone: Sentence(
        QT_TRANSLATE_NOOP("errors", "The folder or stick for your pictures is not there."),
        QT_TRANSLATE_NOOP("errors", "Plug the stick in, then send once more. Nothing was lost."),
    ),
    errors.DeliveryStopped: Sentence(
        QT_TRANSLATE_NOOP("errors", "You stopped the sending."),
        QT_TRANSLATE_NOOP("errors", "Send later when you are ready. Your pictures are kept here."),
    ),
}

_CLINIC: dict[type[VisitCamError], Sentence] = {
    errors.ClinicError: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's side of VisitCam could not do that."),
        QT_TRANSLATE_NOOP("errors", "Check the folder and try once more. No parcel was changed."),
    ),
    errors.ClinicFolderInvalid: Sentence(
        QT_TRANSLATE_NOOP("errors", "This folder does not hold what a clinic needs."),
        QT_TRANSLATE_NOOP("errors", "Check its name, or make a new one with: visitcam clinic init."),
    ),
    errors.ClinicFolderTaken: Sentence(
        QT_TRANSLATE_NOOP("errors", "This folder already holds a clinic's keys."),
        QT_TRANSLATE_NOOP("errors", "Choose a new folder, or use this one as it is. Nothing was changed."),
    ),
    errors.ClinicPassphraseNeeded: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's keys are locked with a passphrase."),
        QT_TRANSLATE_NOOP("errors", "Type it, or put it in VISITCAM_CLINIC_PASSPHRASE."),
    ),
    errors.ClinicPassphraseWrong: Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open the clinic's keys."),
        QT_TRANSLATE_NOOP("errors", "Type it once more. Nothing was changed."),
    ),
    errors.ParcelMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no parcel at this place."),
        QT_TRANSLATE_NOOP("errors", "Check the name of the file, then try once more."),
    ),
    errors.ClinicNotWritten: Sentence(
        QT_TRANSLATE_NOOP("errors", "A file could not be written there."),
        QT_TRANSLATE_NOOP("errors", "Check the folder and the room on its disk, then try once more."),
    ),
    errors.ForwardFailed: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's own server did not take it."),
        QT_TRANSLATE_NOOP("errors", "Check the server, then try once more. The parcel is still here."),
    ),
}

CLINIC_SIDE: dict[type[VisitCamError], Sentence] = {**_INVITATION, **_DELIVERY, **_CLINIC}
"""Branch and leaf → words."""
