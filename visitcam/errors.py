"""Every way in which VisitCam can fail: one base, one branch a stage, one leaf a cause.

The sentence that a person reads for each leaf lives in ``visitcam.messages`` alone. An error never
carries a picture, a key or a name of a person; ``detail`` is for the developer's eye, and short.
"""

from __future__ import annotations

from typing import ClassVar


class VisitCamError(Exception):
    """Base of all. ``exit_code`` is what the command line ends with: 2 bad input or use,
    3 refused for safety, 4 device, network or disk. ``detail`` names the thing concerned
    (a path, a port, a number), never its content."""

    exit_code: ClassVar[int] = 4

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class PictureError(VisitCamError):
    """A picture or video file that cannot be used."""

    exit_code = 2


class PictureNotFound(PictureError):
    """There is no file at that place."""


class PictureEmpty(PictureError):
    """The file has no bytes."""


class FolderWithoutPictures(PictureError):
    """The folder holds no file with the name of a picture."""


class NotAFile(PictureError):
    """A pipe, a device or a socket stands there."""


class NotAPicture(PictureError):
    """The file is not a picture that this program reads."""


class PictureTruncated(PictureError):
    """The file stops before the picture does."""


class PictureTooLarge(PictureError):
    """100 megapixels or more, or a decompression bomb."""


class PictureTooSmall(PictureError):
    """Too few pixels to show anything."""


class PictureAnimated(PictureError):
    """The file holds more than one picture."""


class PictureUnreadable(PictureError):
    """The system refused to read the file."""


class VideoTooLong(PictureError):
    """The video is longer than can be held in memory."""


class VideoCutShort(PictureError):
    """The file stops before its film does; what came until then can be used."""


class VideoTooShort(PictureError):
    """It was stopped before its first picture."""


class VideoUnusable(PictureError):
    """The video has no pictures that can be decoded."""


class UseError(VisitCamError):
    """The program was asked for something it cannot do."""

    exit_code = 2


class BadOption(UseError):
    """An option has a value that makes no sense."""


class AreaOutside(UseError):
    """The area of concern lies outside the picture."""


class UnknownView(UseError):
    """The invitation asks for no view of that name."""


class UnknownVisit(UseError):
    """There is no visit of that name here."""


class PolicyInvalid(UseError):
    """The kiosk's policy file cannot be used."""


class RefusedError(VisitCamError):
    """Refused for safety."""

    exit_code = 3


class NotConfirmed(RefusedError):
    """Nobody confirmed what would leave."""


class NotGoodEnough(RefusedError):
    """The picture was not good before patience ran out."""

    exit_code = 4


class NotAgreed(RefusedError):
    """The person did not agree."""


class CameraError(VisitCamError):
    """The camera."""

    exit_code = 4


class CameraMissing(CameraError):
    """There is no such camera."""


class CameraBusy(CameraError):
    """Another program uses the camera."""


class CameraRefused(CameraError):
    """The system does not allow this program to use the camera."""


class CameraUnplugged(CameraError):
    """The camera was there and is gone."""


class CameraBlack(CameraError):
    """The camera gives only black pictures."""


class CameraFrozen(CameraError):
    """The camera gives the same picture again and again."""


class CameraEnded(CameraError):
    """A replayed source has no more pictures."""


class CameraChanged(CameraError):
    """The camera changed its picture size in the middle."""


class MemoryShort(CameraError):
    """Not enough memory for the recording."""


class RedactionError(VisitCamError):
    """Redaction; it fails closed."""

    exit_code = 3


class FinderMissing(RedactionError):
    """A model file is missing or was changed."""


class FinderFailed(RedactionError):
    """A finder stopped while it looked."""


class NotReviewed(RedactionError):
    """Nobody looked at what would leave."""


class NotSearched(RedactionError):
    """A finder has not looked at this picture."""


class FaceNotAgreed(RedactionError):
    """More of a face would be shown than anybody agreed to."""


class NothingLeft(RedactionError):
    """Nothing of the picture would be left."""


class EncodingFailed(RedactionError):
    """The picture or video could not be encoded."""

    exit_code = 4


class SealingError(VisitCamError):
    """Sealing and opening."""

    exit_code = 4


class SealingFailed(SealingError):
    """The picture could not be sealed."""


class BadRecipient(SealingError):
    """The clinic's recipient key is not valid."""

    exit_code = 3


class WrongKey(SealingError):
    """This key does not open it."""

    exit_code = 3


class DamagedParcel(SealingError):
    """It was cut short or changed."""

    exit_code = 2


class NotAParcel(SealingError):
    """It is no parcel of this program."""

    exit_code = 2


class NotFromInvited(SealingError):
    """The check value does not fit the invitation."""

    exit_code = 3


class VaultError(VisitCamError):
    """Keeping."""

    exit_code = 4


class DiskFull(VaultError):
    """No space left."""


class VaultReadOnly(VaultError):
    """Nothing may be written there."""


class VaultWriteFailed(VaultError):
    """Writing failed, the old state stands."""


class VaultBusy(VaultError):
    """Another program uses this vault."""


class VaultDamaged(VaultError):
    """A kept file was changed or cut short."""


class VaultMissing(VaultError):
    """The folder is not there."""


class NotDeliveredYet(VaultError):
    """It was not delivered, so it is not deleted without a yes."""

    exit_code = 3


class KeychainError(VisitCamError):
    """The system's keyring."""

    exit_code = 4


class KeychainMissing(KeychainError):
    """There is no keyring."""


class KeychainLocked(KeychainError):
    """The keyring is locked."""


class KeychainSilent(KeychainError):
    """The keyring did not answer in time."""


class KeychainRefused(KeychainError):
    """The keyring refused."""


class KeyGone(KeychainError):
    """The key of this visit is not there (it was deleted)."""

    exit_code = 3


class WrongPassphrase(KeychainError):
    """The passphrase does not open it."""

    exit_code = 3


class PassphraseNeeded(KeychainError):
    """There is no keyring, and no passphrase was given."""

    exit_code = 3


class PassphraseToOpen(KeychainError):
    """A passphrase was chosen here before, and was not given yet."""

    exit_code = 3


class PassphraseWeak(KeychainError):
    """The passphrase is too short."""

    exit_code = 3


class InvitationError(VisitCamError):
    """The invitation or the clinic's profile."""

    exit_code = 3


class InvitationUnreadable(InvitationError):
    """It is no invitation."""

    exit_code = 2


class InvitationTooLarge(InvitationError):
    """It is larger than an invitation may be."""

    exit_code = 2


class InvitationForged(InvitationError):
    """The signature does not fit the clinic's key."""


class InvitationExpired(InvitationError):
    """It is no longer valid."""


class InvitationNotYet(InvitationError):
    """It is from the future: a clock is wrong."""


class InvitationUsed(InvitationError):
    """It was used before."""


class InvitationElsewhere(InvitationError):
    """It is for another clinic."""


class ProfileMissing(InvitationError):
    """The clinic's profile could not be fetched."""

    exit_code = 4


class ProfileFileMissing(InvitationError):
    """The file with a clinic's profile that was named cannot be read."""

    exit_code = 2


class ProfileUnreadable(InvitationError):
    """The clinic's profile is not valid."""


class ProfileTooLarge(InvitationError):
    """The clinic's profile is larger than a profile may be."""


class ProfileChanged(InvitationError):
    """The clinic's key is not the one that was pinned."""


class NotPinned(InvitationError):
    """The person has not agreed to this clinic yet."""


class DeliveryError(VisitCamError):
    """On the way to the clinic."""

    exit_code = 4


class LineDown(DeliveryError):
    """The clinic's server cannot be reached."""


class LineCut(DeliveryError):
    """The line broke in the middle; what was being sent begins anew."""


class UploadCut(DeliveryError):
    """The line broke in the middle of an upload with which the next attempt goes on (tus)."""


class ServerBusy(DeliveryError):
    """The server asks to wait: ``retry_after`` seconds, where it said how long."""

    def __init__(self, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class ServerFull(DeliveryError):
    """The server has no space."""


class ServerRefused(DeliveryError):
    """The server does not take it."""


class ServerUnclear(DeliveryError):
    """The server's answer makes no sense."""


class NoProof(DeliveryError):
    """The server took it and does not show that it has it; sending it again would only make copies."""


class NotAllowedAnyMore(DeliveryError):
    """The server wants a new invitation."""


class TlsRefused(DeliveryError):
    """The server's certificate is not good."""

    exit_code = 3


class Redirected(DeliveryError):
    """The server sends elsewhere."""

    exit_code = 3


class NoWay(DeliveryError):
    """The clinic offers no way that can be used here."""


class FolderGone(DeliveryError):
    """The folder or stick is not there."""


class DeliveryStopped(DeliveryError):
    """The person stopped it."""


class ReadinessError(VisitCamError):
    """What is needed before the visit."""

    exit_code = 4


class LibraryMissing(ReadinessError):
    """A system library is missing."""


class NoScreen(ReadinessError):
    """There is no screen."""


class ClinicError(VisitCamError):
    """The clinic's own verbs."""

    exit_code = 4


class ClinicFolderInvalid(ClinicError):
    """The clinic's folder does not hold what it should."""

    exit_code = 2


class ClinicFolderTaken(ClinicError):
    """There is a clinic in this folder already."""

    exit_code = 2


class ClinicPassphraseWrong(ClinicError):
    """The clinic's passphrase does not open its keys."""

    exit_code = 3


class ParcelMissing(ClinicError):
    """There is no parcel at that place."""

    exit_code = 2


class ClinicPassphraseNeeded(ClinicError):
    """The clinic's keys stand inside a passphrase, and none was given."""

    exit_code = 3


class ClinicNotWritten(ClinicError):
    """A file of the clinic's could not be written."""


class ForwardFailed(ClinicError):
    """The clinic's own server did not take it."""
