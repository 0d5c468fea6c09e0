"""``visitcam clinic inbox``: opens what arrived, and tells the senders so. Safe to stop at any moment.

For each parcel, in this order:

1. Fetch it whole; open it with the clinic's key; take only a canonical bundle.
2. Look its invitation up in the ledger, and check by the HMAC that an invited person made it.
3. Write media, then manifest; forward them, where asked, to the clinic's own Orthanc or FHIR server. Both
   find a repeated capture by its id, so a second time changes nothing.
4. Write the record; sign the receipt ("opened") and publish it beside the parcel.

A parcel that cannot be used is copied into ``quarantine`` with a sentence, and left where it was. What is
wrong with the line, the disk or the clinic's own server is tried again in the next round.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from visitcam import messages
from visitcam.clinic import ledger
from visitcam.clinic.arrivals import Arrival, Arrivals, open_arrivals
from visitcam.clinic.forward import Forward
from visitcam.clinic.keyfiles import load_identity, load_signing_key
from visitcam.clinic.keys import CLINIC_KEY_FILE, SIGNING_KEY_FILE, load_profile
from visitcam.clinic.open import open_bytes, store
from visitcam.clinic.receipts import OpenedReceipt, sign_receipt
from visitcam.clinic.records import AGAIN, OPENED, REFUSED, Record, Records
from visitcam.errors import (
    ClinicError,
    DeliveryError,
    NotFromInvited,
    SealingError,
    VaultError,
    VisitCamError,
)
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.sealing import bundle as bundles
from visitcam.vault.lock import VaultLock
from visitcam.writing import is_leftover, make_folder, remove, write_checked

RECORDS_FOLDER = "inbox"
QUARANTINE_FOLDER = "quarantine"
WAITING = "waiting"
_EVERY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of one parcel. ``state``: opened | refused | again | waiting (tried once more in the next
    round). ``error``: why it was refused or waits. ``forwarded``: the clinic's server's proof."""

    parcel: str
    state: str
    media: Path | None = None
    manifest: Path | None = None
    capture: str = ""
    view: str = ""
    forwarded: str = ""
    error: VisitCamError | None = None

    def as_json(self) -> dict[str, object]:
        """For ``--json``."""
        return {
            "parcel": self.parcel,
            "state": self.state,
            "capture": self.capture or None,
            "view": self.view or None,
            "media": None if self.media is None else str(self.media),
            "manifest": None if self.manifest is None else str(self.manifest),
            "forwarded": self.forwarded or None,
            "why": None if self.error is None else messages.one_line(self.error),
        }


Report = Callable[[Handled], None]


class Inbox:
    """One clinic's inbox over one source. A context manager: it holds the clinic's inbox lock.

    ``folder``: the clinic's (``clinic init``); ``source``: a folder, a tus store, or a WebDAV address;
    ``out``: where pictures and manifests go; ``forward``: dicomweb or fhir, or None.

    Raises:
        ClinicFolderInvalid, PassphraseNeeded, ClinicPassphraseWrong: the clinic's folder or keys.
        BadOption, FolderGone: the source. VaultBusy: another inbox of this clinic runs.
    """

    def __init__(
        self,
        folder: Path,
        source: str | Arrivals,
        out: Path,
        *,
        forward: Endpoint | None = None,
        passphrase: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder, self._out, self._clock = folder, out, clock
        self._profile = load_profile(folder)
        self._identity = load_identity(folder / CLINIC_KEY_FILE, passphrase)
        self._signing = load_signing_key(folder / SIGNING_KEY_FILE, passphrase)
        self._source = open_arrivals(source) if isinstance(source, str) else source
        self._forward = None if forward is None else Forward(forward)
        make_folder(folder / RECORDS_FOLDER)
        self._lock = VaultLock(folder / RECORDS_FOLDER)
        try:
            self._records = Records(folder / RECORDS_FOLDER)
            for place in (out, folder / QUARANTINE_FOLDER):
                _remove_leftovers(place)
        except BaseException:
            self._lock.release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets another inbox run."""
        if self._forward is not None:
            self._forward.close()
        self._lock.release()

    def round(self, report: Report | None = None) -> tuple[Handled, ...]:
        """Deals with every parcel that waits, once; tells ``report`` of each as soon as it is done.

        Raises:
            DeliveryError: the source cannot be listed.
        """
        done: list[Handled] = []
        self._publish_missed()
        for arrival in self._source.waiting():
            if self._records.done(arrival):
                continue
            handled = self._handle(arrival)
            done.append(handled)
            if report is not None:
                report(handled)
        return tuple(done)

    def run(
        self,
        report: Report,
        *,
        stop: Callable[[], bool],
        every_seconds: float = _EVERY_SECONDS,
        trouble: Callable[[VisitCamError], None] | None = None,
    ) -> None:
        """Rounds until ``stop``. A source that cannot be reached is told to ``trouble`` and tried again."""
        while not stop():
            try:
                self.round(report)
            except (DeliveryError, VaultError) as error:
                if trouble is not None:
                    trouble(error)
            until = time.monotonic() + every_seconds
            while not stop() and time.monotonic() < until:
                time.sleep(min(0.2, every_seconds))

    def _handle(self, arrival: Arrival) -> Handled:
        try:
            sealed = self._source.fetch(arrival)
        except DeliveryError as error:
            return Handled(arrival.id, WAITING, error=error)
        digest = hashlib.sha256(sealed).hexdigest()
        if self._records.was_opened(digest):
            return self._again(arrival, digest)
        opened: OpenedBundle | None = None
        try:
            opened = self._open(sealed)
            return self._accept(arrival, digest, opened)
        except SealingError as error:
            return self._refuse(arrival, sealed, digest, error)
        except (DeliveryError, VaultError, ClinicError) as error:
            told = None if opened is None else opened.manifest
            return Handled(
                arrival.id,
                WAITING,
                capture=told.capture if told else "",
                view=told.view if told else "",
                error=error,
            )

    def _open(self, sealed: bytes) -> OpenedBundle:
        opened = open_bytes(sealed, self._identity)
        entry = ledger.look_up(self._folder, opened.invitation, self._identity)
        if entry is None:
            raise NotFromInvited("unknown invitation")
        bundles.verify(opened, entry.secret, self._profile.recipient)
        return opened

    def _accept(self, arrival: Arrival, digest: str, opened: OpenedBundle) -> Handled:
        media, manifest = store(opened, self._out)
        proof = "" if self._forward is None else self._forward.send(opened)
        moment = int(self._clock())
        told = OpenedReceipt(arrival.id, digest, moment, self._profile.domain)
        record = Record(
            place=arrival.place,
            parcel=arrival.id,
            size=arrival.size,
            mark=arrival.mark,
            state=OPENED,
            sha256=digest,
            capture=opened.manifest.capture,
            opened=moment,
            receipt=sign_receipt(told, self._signing).hex(),
            published=False,
        )
        self._records.add(record)
        self._publish(record)
        return Handled(
            arrival.id,
            OPENED,
            media=media,
            manifest=manifest,
            capture=opened.manifest.capture,
            view=opened.manifest.view,
            forwarded=proof,
        )

    def _again(self, arrival: Arrival, digest: str) -> Handled:
        self._records.add(Record(arrival.place, arrival.id, arrival.size, arrival.mark, AGAIN, digest))
        return Handled(arrival.id, AGAIN)

    def _refuse(self, arrival: Arrival, sealed: bytes, digest: str, error: SealingError) -> Handled:
        """Quarantine: a copy of the bytes, and the sentence. Nothing of an unproven sender is opened."""
        try:
            aside = self._folder / QUARANTINE_FOLDER
            make_folder(aside)
            name = f"{arrival.id}-{digest[:8]}"
            write_checked(aside / f"{name}.age", sealed)
            write_checked(aside / f"{name}.txt", (messages.one_line(error) + "\n").encode())
            why = type(error).__name__
            self._records.add(
                Record(arrival.place, arrival.id, arrival.size, arrival.mark, REFUSED, digest, why=why)
            )
        except VaultError as full:
            return Handled(arrival.id, WAITING, error=full)
        return Handled(arrival.id, REFUSED, error=error)

    def _publish(self, record: Record) -> None:
        """A receipt that cannot be put there now is published in a later round."""
        try:
            self._source.publish(record.parcel, bytes.fromhex(record.receipt))
        except (DeliveryError, VaultError):
            return
        self._records.publish(record)

    def _publish_missed(self) -> None:
        for record in self._records.unpublished():
            self._publish(record)


def _remove_leftovers(folder: Path) -> None:
    """What a write that was killed left behind. Only this inbox writes there: it holds the lock."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if is_leftover(path):
            remove(path)
