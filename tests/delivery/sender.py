"""A program of its own that sends a folder's parcels by tus, so that a test can kill it: FOLDER ADDRESS.

The folder is its store: NAME.age waits, NAME.state is how far it is, NAME.receipt is its proof.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from visitcam.delivery.backoff import Backoff
from visitcam.delivery.outbox import Outbox
from visitcam.delivery.tus import Tus
from visitcam.errors import DeliveryError, NoWay
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.writing import write_checked


class FolderStore:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def waiting(self) -> tuple[str, ...]:
        names = sorted(file.stem for file in self._folder.glob("*.age"))
        return tuple(name for name in names if not self._file(name, "receipt").exists())

    def size(self, parcel: str) -> int:
        return self._file(parcel, "age").stat().st_size

    def parcel(self, parcel: str) -> Parcel:
        return Parcel(parcel, self._file(parcel, "age").read_bytes())

    def opened(self, parcel: str) -> OpenedBundle:
        raise NoWay("no copy is kept")

    def delivery(self, parcel: str) -> Delivery | None:
        file = self._file(parcel, "state")
        return Delivery(**json.loads(file.read_text())) if file.exists() else None

    def keep_delivery(self, delivery: Delivery) -> None:
        write_checked(self._file(delivery.parcel, "state"), json.dumps(asdict(delivery)).encode())

    def keep_receipt(self, receipt: Receipt) -> None:
        write_checked(self._file(receipt.parcel, "receipt"), json.dumps(asdict(receipt)).encode())

    def _file(self, parcel: str, kind: str) -> Path:
        return self._folder / f"{parcel}.{kind}"


class ShortBackoff(Backoff):
    """The same decisions, a fiftieth of the waiting."""

    def wait_seconds(self, error: DeliveryError) -> float | None:
        wait = super().wait_seconds(error)
        return None if wait is None else wait / 50


if __name__ == "__main__":
    store = FolderStore(Path(sys.argv[1]))
    Outbox(store, Tus(), Endpoint("tus", sys.argv[2]), patience=60, backoff=ShortBackoff()).send()
