"""``visitcam clinic open``: a parcel turned into the picture and its manifest, with the clinic's key.

The order of trust:

1. Only the clinic's identity opens the parcel; a changed or cut one gives nothing (age).
2. Only the canonical bundle is taken, its media by their hash (``sealing.bundle``).
3. Where the ledger stands beside the key, the check value has to be by somebody who was invited.
4. Then the media are written, and the manifest last: a picture without a manifest is half an answer, and
   the next run ends it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from visitcam.clinic import ledger
from visitcam.clinic.keyfiles import load_identity
from visitcam.errors import DamagedParcel, NotAParcel, ParcelMissing, WrongKey
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.sealing import bundle as bundles
from visitcam.sealing import manifest as manifests
from visitcam.sealing.recipients import identity_of
from visitcam.sealing.seal import open_sealed
from visitcam.writing import make_folder, vault_error, write_checked

MAX_PARCEL_BYTES = bundles.MAX_BUNDLE_BYTES + (64 << 20)  # age adds 16 bytes in 64 KiB, and a header
_SUFFIX = {"image/jpeg": ".jpg", "video/mp4": ".mp4", "application/json": ".notes.json"}
_MOST_NAMESAKES = 100


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """The files written. ``invited``: the check value was found right by the ledger beside the key; False
    where there is no entry to check it by (another machine)."""

    media: Path
    manifest: Path
    bundle: OpenedBundle
    invited: bool

    def __repr__(self) -> str:
        return f"<Opened {self.media.name}>"


def open_parcel(parcel: Path, key_file: Path, out_dir: Path, passphrase: str | None = None) -> Opened:
    """Opens ``parcel`` with the clinic's key and writes picture and manifest into ``out_dir``.

    Nothing is written unless the whole parcel is good. A file that is there already is never changed.

    Raises:
        ParcelMissing: no such file. NotAParcel, DamagedParcel: it is none, or not whole.
        WrongKey: it was sealed for another clinic. NotFromInvited: the ledger says otherwise.
        ClinicFolderInvalid, PassphraseNeeded, ClinicPassphraseWrong: the key cannot be used.
        VaultError: it could not be written.
    """
    sealed = read_parcel(parcel)
    identity = load_identity(key_file, passphrase)
    opened = open_bytes(sealed, identity)
    entry = ledger.look_up(key_file.parent, opened.invitation, identity)
    if entry is not None:
        bundles.verify(opened, entry.secret, identity_of(identity).recipient)
    media, manifest = store(opened, out_dir)
    return Opened(media, manifest, opened, entry is not None)


def read_parcel(parcel: Path) -> bytes:
    """The bytes of a parcel's file.

    Raises:
        ParcelMissing: no such file, or it cannot be read. NotAParcel: empty or longer than any parcel.
    """
    try:
        if not parcel.is_file():
            raise ParcelMissing(parcel.name)
        if not 0 < parcel.stat().st_size <= MAX_PARCEL_BYTES:
            raise NotAParcel(parcel.name)
        return parcel.read_bytes()
    except OSError as error:
        raise ParcelMissing(parcel.name) from error


def open_bytes(sealed: bytes, identity: str) -> OpenedBundle:
    """What a parcel's bytes hold. Who sent them is not checked yet.

    Raises:
        NotAParcel, DamagedParcel, WrongKey: as :func:`open_parcel`.
    """
    opened = bundles.unpack(open_sealed(sealed, identity))
    if opened.recipient != identity_of(identity).recipient:
        raise WrongKey("bound to another recipient")
    return opened


def store(opened: OpenedBundle, out_dir: Path) -> tuple[Path, Path]:
    """Writes media and manifest under the capture's id (from the manifest: 32 hex digits); returns both.

    The same capture written again is the same two files. Another content under the same id stands beside
    the first ("-2", "-3"): a clinic's file is never replaced.

    Raises:
        VaultError: it could not be written. DamagedParcel: a hundred different captures of one id.
    """
    make_folder(out_dir)
    binding = manifests.Binding(opened.invitation, opened.recipient, opened.hmac)
    told = manifests.dump(opened.manifest, binding)
    for number in range(1, _MOST_NAMESAKES):
        stem = opened.manifest.capture + ("" if number == 1 else f"-{number}")
        media = out_dir / (stem + _SUFFIX[opened.manifest.media_type])
        manifest = out_dir / f"{stem}.json"
        if _same(media, opened.media) and _same(manifest, told):
            if not media.exists():
                write_checked(media, opened.media)
            if not manifest.exists():
                write_checked(manifest, told)
            return media, manifest
    raise DamagedParcel("one id for many captures")


def _same(path: Path, data: bytes) -> bool:
    """Whether ``data`` stands or may be put at ``path``."""
    try:
        if not path.exists():
            return True
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError as error:
        raise vault_error(error) from error
