"""A kiosk's parcels that wait, so that a power cut does not lose them.

On a kiosk the visit's key lives in memory alone, so no index is written: after a power cut nobody could
read it. What has to survive is the parcel, ``age(clinic)[bundle]``, which nobody at the kiosk can open,
and where it goes. Beside each parcel stands a plain *label*::

    visits/VISIT/CAPTURE.label     {"file", "clinic", "sent", "total", "attempt", "resume"}
    clinics/ID.json                the clinic's public profile, under a random id

A label says: a parcel of so many bytes waits for that clinic, and how far the upload is. The clinic is
the one whose administrator set up this kiosk and whose profile anybody can fetch. No name, view, time or
invitation stands there; the ids are random. docs/threats.md says the same.

A capture counts as kept as soon as its label is durable: parcel first, then label.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from visitcam.errors import UnknownVisit, VaultDamaged
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Delivery
from visitcam.reading import read_plain
from visitcam.vault import codec
from visitcam.vault.folder import is_plain
from visitcam.vault.index import RANDOM_NAME
from visitcam.writing import DISK, Disk, make_folder, remove, vault_error, write_checked

LABEL_SUFFIX = ".label"
PARCEL_SUFFIX = ".parcel"
_LABEL = re.compile(r"([0-9a-f]{32})\.label")


@dataclass(frozen=True, slots=True)
class Label:
    """``file``: the parcel's name without suffix; ``clinic``: id of the profile; ``delivery``: how far."""

    file: str
    clinic: str
    delivery: Delivery
    version: int = 1


@dataclass(frozen=True, slots=True)
class Stranded:
    """A parcel of an earlier run of a kiosk that still waits."""

    visit: str
    capture: str
    profile: ClinicProfile
    delivery: Delivery


class Labels:
    """``visits`` and ``clinics``: the vault's folders."""

    def __init__(self, visits: Path, clinics: Path, *, disk: Disk = DISK) -> None:
        self._visits = visits
        self._clinics = clinics
        self._disk = disk

    def put(self, visit: str, capture: str, label: Label) -> None:
        """Durably. Raises VaultError leaves."""
        write_checked(self._path(visit, capture), codec.dump(label), disk=self._disk)

    def get(self, visit: str, capture: str) -> Label:
        """Raises UnknownVisit where there is none, VaultDamaged where it cannot be read."""
        path = self._path(visit, capture)
        try:
            data = read_plain(path)
        except FileNotFoundError as error:
            raise UnknownVisit("capture") from error
        except OSError as error:
            raise vault_error(error) from error
        label = codec.load(data, Label)
        if not RANDOM_NAME.fullmatch(label.file) or not RANDOM_NAME.fullmatch(label.clinic):
            raise VaultDamaged("label")
        return label

    def captures(self, visit: str) -> tuple[str, ...]:
        """Captures of a visit that have a label."""
        try:
            names = sorted(path.name for path in (self._visits / visit).iterdir())
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise vault_error(error) from error
        return tuple(match.group(1) for match in map(_LABEL.fullmatch, names) if match)

    def drop(self, visit: str, capture: str) -> None:
        """The label first, then its parcel: a label always names a parcel that is there."""
        try:
            file = self.get(visit, capture).file
        except UnknownVisit:
            return
        except VaultDamaged:
            file = ""
        remove(self._path(visit, capture), disk=self._disk)
        if file:
            remove(self._visits / visit / f"{file}{PARCEL_SUFFIX}", disk=self._disk)

    def clinic_id(self, profile: ClinicProfile) -> str:
        """The random id under which the clinic's public profile stands; made where it is new."""
        make_folder(self._clinics, disk=self._disk)
        data = codec.dump(profile)
        try:
            for path in sorted(self._clinics.glob("*.json")):
                if is_plain(path) and read_plain(path) == data:
                    return path.stem
        except OSError as error:
            raise vault_error(error) from error
        made = secrets.token_hex(16)
        write_checked(self._clinics / f"{made}.json", data, disk=self._disk)
        return made

    def clinic(self, clinic: str) -> ClinicProfile:
        """Raises VaultDamaged where it is gone or cannot be read."""
        try:
            return codec.load(read_plain(self._clinics / f"{clinic}.json"), ClinicProfile)
        except OSError as error:
            raise VaultDamaged("clinic") from error

    def _path(self, visit: str, capture: str) -> Path:
        return self._visits / visit / f"{capture}{LABEL_SUFFIX}"
