"""Words for refusals, sealing, keeping and the keyring."""

from __future__ import annotations

from visitcam import errors
from visitcam.errors import VisitCamError
from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.messages.sentence import Sentence

_REFUSED: dict[type[VisitCamError], Sentence] = {
    errors.RefusedError: Sentence(
        QT_TRANSLATE_NOOP("errors", "VisitCam stopped here to keep you safe."),
        QT_TRANSLATE_NOOP("errors", "Go back one step and try once more. Nothing was sent."),
    ),
    errors.NotConfirmed: Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody has said yes to what would be sent, so nothing was kept."),
        QT_TRANSLATE_NOOP("errors", "Look at the picture first, then say yes to it."),
    ),
    errors.NotGoodEnough: Sentence(
        QT_TRANSLATE_NOOP("errors", "The picture did not get good enough in time."),
        QT_TRANSLATE_NOOP("errors", "Find more light and hold still, or take the picture by hand."),
    ),
    errors.NotAgreed: Sentence(
        QT_TRANSLATE_NOOP("errors", "You did not agree to this clinic, so nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Start once more when you are ready, or call your clinic."),
    ),
}

_SEALING: dict[type[VisitCamError], Sentence] = {
    errors.SealingError: Sentence(
        QT_TRANSLATE_NOOP("errors", "The picture could not be locked or unlocked."),
        QT_TRANSLATE_NOOP("errors", "Try once more. Nothing has left this computer unlocked."),
    ),
    errors.SealingFailed: Sentence(
        QT_TRANSLATE_NOOP("errors", "The picture could not be locked, so it was not kept."),
        QT_TRANSLATE_NOOP("errors", "Take it once more. Nothing has left this computer."),
    ),
    errors.BadRecipient: Sentence(
        QT_TRANSLATE_NOOP("errors", "The clinic's lock is broken, so no picture can be locked for it."),
        QT_TRANSLATE_NOOP("errors", "Tell your clinic, and ask for a new invitation. Nothing was sent."),
    ),
    errors.WrongKey: Sentence(
        QT_TRANSLATE_NOOP("errors", "This key does not open it. It was locked for someone else."),
        QT_TRANSLATE_NOOP("errors", "Check that you use the right key. Nothing was changed."),
    ),
    errors.DamagedParcel: Sentence(
        QT_TRANSLATE_NOOP("errors", "This parcel was cut short or changed on its way."),
        QT_TRANSLATE_NOOP("errors", "Ask for it to be sent once more. No part of it was used."),
    ),
    errors.NotAParcel: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is not a VisitCam parcel."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that ends in .age. Your file was not changed."),
    ),
    errors.NotFromInvited: Sentence(
        QT_TRANSLATE_NOOP("errors", "This parcel does not come from the person who was invited."),
        QT_TRANSLATE_NOOP("errors", "Do not use it. Call the person and send a new invitation."),
    ),
}

_VAULT: dict[type[VisitCamError], Sentence] = {
    errors.VaultError: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your pictures could not be kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Try once more. What was kept before is still safe."),
    ),
    errors.DiskFull: Sentence(
        QT_TRANSLATE_NOOP("errors", "The disk of this computer is full, so this was not kept."),
        QT_TRANSLATE_NOOP("errors", "Make some room, then try once more. What was kept before is safe."),
    ),
    errors.VaultReadOnly: Sentence(
        QT_TRANSLATE_NOOP("errors", "Nothing can be kept in this folder."),
        QT_TRANSLATE_NOOP("errors", "Choose a folder that is yours, or ask for help. Nothing was lost."),
    ),
    errors.VaultWriteFailed: Sentence(
        QT_TRANSLATE_NOOP("errors", "The disk did not take the picture, so it was not kept."),
        QT_TRANSLATE_NOOP("errors", "Try once more. What was kept before is still safe."),
    ),
    errors.VaultBusy: Sentence(
        QT_TRANSLATE_NOOP("errors", "VisitCam is open in a second window."),
        QT_TRANSLATE_NOOP("errors", "Close that one first. Nothing was lost."),
    ),
    errors.VaultDamaged: Sentence(
        QT_TRANSLATE_NOOP("errors", "A kept file was changed or cut short, and cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "Take that picture once more. The others are safe."),
    ),
    errors.VaultMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "The folder with your kept pictures is not there."),
        QT_TRANSLATE_NOOP("errors", "Plug in its disk, or check where the folder is. Nothing was deleted."),
    ),
    errors.NotDeliveredYet: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your clinic does not have this yet, so it was not deleted."),
        QT_TRANSLATE_NOOP("errors", "Send it first, or say that you want to delete it even so."),
    ),
}

_KEYCHAIN: dict[type[VisitCamError], Sentence] = {
    errors.KeychainError: Sentence(
        QT_TRANSLATE_NOOP("errors", "The safe place for keys on this computer did not work."),
        QT_TRANSLATE_NOOP("errors", "Try once more, or choose a passphrase. Nothing was lost."),
    ),
    errors.KeychainMissing: Sentence(
        QT_TRANSLATE_NOOP("errors", "This computer has no safe place for keys."),
        QT_TRANSLATE_NOOP("errors", "Choose a passphrase. Your pictures will be locked with it."),
    ),
    errors.KeychainLocked: Sentence(
        QT_TRANSLATE_NOOP("errors", "The safe place for keys on this computer is locked."),
        QT_TRANSLATE_NOOP("errors", "Unlock it, or sign in once more. Your pictures are still safe."),
    ),
    errors.KeychainSilent: Sentence(
        QT_TRANSLATE_NOOP("errors", "The safe place for keys does not answer."),
        QT_TRANSLATE_NOOP("errors", "Start the computer once more, or choose a passphrase."),
    ),
    errors.KeychainRefused: Sentence(
        QT_TRANSLATE_NOOP("errors", "The safe place for keys said no."),
        QT_TRANSLATE_NOOP("errors", "Allow VisitCam when you are asked, or choose a passphrase."),
    ),
    errors.KeyGone: Sentence(
        QT_TRANSLATE_NOOP("errors", "The key of this visit was deleted, so nobody can open it here."),
        QT_TRANSLATE_NOOP("errors", "Ask your clinic. What was sent before is still there."),
    ),
    errors.WrongPassphrase: Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open it."),
        QT_TRANSLATE_NOOP("errors", "Type it once more. Nothing was changed."),
    ),
    errors.PassphraseNeeded: Sentence(
        QT_TRANSLATE_NOOP("errors", "A passphrase is needed here to lock your pictures."),
        QT_TRANSLATE_NOOP("errors", "Choose one, and write it down at a safe place."),
    ),
    errors.PassphraseToOpen: Sentence(
        QT_TRANSLATE_NOOP("errors", "Your visits here are locked with your passphrase."),
        QT_TRANSLATE_NOOP("errors", "Type the one that you chose. Nothing was changed."),
    ),
    errors.PassphraseWeak: Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase is too short."),
        QT_TRANSLATE_NOOP("errors", "Choose a longer one. Four words in a row work well."),
    ),
}

SAFETY_SIDE: dict[type[VisitCamError], Sentence] = {
    **_REFUSED,
    **_SEALING,
    **_VAULT,
    **_KEYCHAIN,
}
"""Branch and leaf → words."""
