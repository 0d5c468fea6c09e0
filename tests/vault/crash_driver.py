"""Kills a program in the middle of a visit, and its next start as well; looks at what is left, and goes on.

    python -m tests.vault.crash_driver FOLDER steps|moments COUNT [SEED]

``steps``: COUNT kills spread evenly over every system call of the visit (all of them where COUNT is 0).
``moments``: COUNT kills at random times before its end. Prints one JSON document: how many kills, and every
promise that was broken (none).

The scripted visit: two captures and the notes are kept, two are delivered into a folder, one capture is
deleted, then the visit. Each promise is told through a pipe in the moment it is made, as the window would
show it. Keys are behind a passphrase, with scrypt's work turned down: everything else is the real thing.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from visitcam.delivery.folder import Folder
from visitcam.errors import UnknownVisit
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.delivery import Delivery
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item
from visitcam.sealing.recipients import Identity, identity_of, new_identity
from visitcam.sealing.seal import open_sealed, open_with_passphrase, seal, seal_with_passphrase
from visitcam.vault.crypto import KeyMaker, PassphraseCrypto
from visitcam.vault.passphrase_keys import PassphraseKeys
from visitcam.vault.vault import Vault
from visitcam.writing import DISK, Disk

WORDS = "four plain words here"
MARK = b"\xff\xd8\xff\xe0 nobody may read this picture "
NAMES = ("a", "b", "c")
_CRYPTO = PassphraseCrypto(partial(seal_with_passphrase, work=4), open_with_passphrase, seal, open_sealed)
_KEYS = KeyMaker(new_identity, identity_of)
_CALLS = {"create", "write", "sync", "close", "read", "link", "replace", "sync_folder", "remove"}


class DeadlyDisk(Disk):
    """Kills its own process before the call number ``last`` (counted from 1); counts where it is 0."""

    def __init__(self, last: int = 0) -> None:
        self.last = last
        self.count = 0

    def __getattribute__(self, name: str) -> object:
        if name in _CALLS:
            self.count += 1
            if self.count == self.last:
                os.kill(os.getpid(), signal.SIGKILL)
        return super().__getattribute__(name)


def bundle(name: str) -> bytes:
    """What stands for a bundle: long enough for several pieces of age."""
    return MARK + name.encode() * 70_000


def capture_id(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:32]


@dataclass
class Scene:
    """One folder, one clinic, one visit."""

    root: Path
    clinic: Identity = field(default_factory=new_identity)

    @property
    def inbox(self) -> Path:
        return self.root / "inbox"

    def open(self, disk: Disk = DISK) -> Vault:
        folder = self.root / "vault"
        keys = PassphraseKeys(folder, lambda: WORDS, _KEYS, _CRYPTO, disk=disk)
        vault = Vault(folder, keys, seal, open_sealed, time.time, disk=disk)
        vault.recover()
        return vault

    def profile(self) -> ClinicProfile:
        ends = (Endpoint("folder", str(self.inbox)),)
        return ClinicProfile("c.example", "C", bytes(32), self.clinic.recipient, ends, "kept", "p@c.example")

    def play(self, tell: Callable[[str], None], disk: Disk) -> None:
        """The visit from the beginning to its deletion."""
        vault = self.open(disk)
        vault.pins.pin(self.profile())
        visit = vault.create_visit(Invitation("c.example", "ef" * 16, b"s" * 16, (), 2**31), self.profile())
        tell(f"visit {visit.id}")
        for name in NAMES:
            copy = bundle(name)
            item = Item(capture_id(name), name, "image/jpeg", 1, 0)
            vault.keep(visit.id, item, copy, seal(copy, self.clinic.recipient))
            tell(f"kept {name}")
        vault.visits()
        for name in NAMES[:2]:
            self.deliver(vault, visit.id, name)
            tell(f"delivered {name}")
        vault.visits()
        tell("forgetting a")
        vault.delete_capture(visit.id, capture_id("a"))
        tell("forgot a")
        tell("deleting")
        vault.delete_visit(visit.id, even_undelivered=True)
        tell("deleted")

    def deliver(self, vault: Vault, visit: str, name: str) -> None:
        capture = capture_id(name)
        parcel = vault.parcel(visit, capture)
        state = vault.delivery(visit, capture) or Delivery(capture, 0, len(parcel.ciphertext))
        vault.record_delivery(visit, capture, state)
        receipt = Folder().deliver(
            parcel, self.profile().endpoints[0], state, progress=lambda _: None, stop=lambda: False
        )
        vault.record_receipt(visit, capture, receipt)

    def broken_promises(self, told: list[str]) -> list[str]:
        """What the person was told and is not so, or half so."""
        broken = self._plaintext()
        with self.open() as vault:
            visit = next((line.split()[1] for line in told if line.startswith("visit ")), None)
            if visit is None:
                found = vault.visits()
                visit = found[0].id if found else None
            if visit is not None:
                broken += self._broken_visit(vault, visit, told)
            broken += self._leftovers(vault)
            broken += self._going_on(vault)
        return broken + self._plaintext()

    def _broken_visit(self, vault: Vault, visit: str, told: list[str]) -> list[str]:
        broken: list[str] = []
        try:
            items = {item.capture: item for item in vault.visit(visit).items}
        except UnknownVisit:
            if "deleting" not in told and any(line.startswith("visit ") for line in told):
                broken.append("a visit is gone that nobody deleted")
            return broken
        if "deleted" in told:
            broken.append("a deleted visit is back")
        for name in NAMES:
            item = items.get(capture_id(name))
            if item is None:
                if f"kept {name}" in told and f"forgetting {name}" not in told:
                    broken.append(f"{name} was lost")
                continue
            if f"forgot {name}" in told:
                broken.append(f"{name} is back")
            broken += self._broken_item(vault, visit, item, f"delivered {name}" in told)
        return broken

    def _broken_item(self, vault: Vault, visit: str, item: Item, delivered: bool) -> list[str]:
        broken: list[str] = []
        name = item.view
        if vault.copy(visit, item.capture) != bundle(name):
            broken.append(f"{name}'s copy is another")
        if item.state == "delivered":
            data = Path(item.proof).read_bytes()
            if open_sealed(data, self.clinic.secret) != bundle(name):
                broken.append(f"{name} is delivered, and the clinic cannot open it")
        elif delivered:
            broken.append(f"{name} was delivered, and is not known as such")
        elif open_sealed(vault.parcel(visit, item.capture).ciphertext, self.clinic.secret) != bundle(name):
            broken.append(f"{name}'s parcel is another")
        return broken

    def _leftovers(self, vault: Vault) -> list[str]:
        """After recovery: an index a visit, the files that it names, a key for it, and nothing else."""
        broken: list[str] = []
        folder = self.root / "vault"
        expected = 0
        for listing in vault.visits():
            if not listing.readable:
                broken.append("a visit that cannot be read")
                continue
            expected += 1 + listing.captures + listing.waiting
        found = [path for path in (folder / "visits").rglob("*") if path.is_file()]
        if len(found) != expected:
            broken.append(f"{len(found)} files of visits, expected {expected}")
        for path in folder.iterdir():
            if path.name.startswith((".part-", ".old-", ".busy-")) or path.suffix == ".new":
                broken.append(f"left over: {path.name[:6]}")
        files = len(list(folder.glob("*.age"))) + len(list((folder / "visits").iterdir()))
        keys = len(list((folder / "keys").glob("*.age"))) if (folder / "keys").exists() else 0
        if keys != files:
            broken.append(f"{keys} keys for {files}")
        return broken

    def _going_on(self, vault: Vault) -> list[str]:
        """What waited can be delivered now, and then deleted."""
        for listing in vault.visits():
            for capture in vault.waiting(listing.id):
                name = next(name for name in NAMES if capture_id(name) == capture)
                self.deliver(vault, listing.id, name)
            vault.delete_visit(listing.id)
        if vault.visits() or list((self.root / "vault" / "visits").iterdir()):
            return ["it could not go on"]
        return []

    def _plaintext(self) -> list[str]:
        return [
            f"plaintext in {path.name[:8]}"
            for path in self.root.rglob("*")
            if path.is_file() and MARK in path.read_bytes()
        ]


def killed(root: Path, disk: DeadlyDisk, seconds: float | None) -> tuple[list[str], bool]:
    """Plays one visit in a child and kills it; returns (what was told, whether it was killed in time)."""
    scene = Scene(root)
    shutil.rmtree(root, ignore_errors=True)
    scene.inbox.mkdir(parents=True)
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        try:
            scene.play(lambda line: void(os.write(write_end, line.encode() + b"\n")), disk)
        except BaseException as error:
            os.write(write_end, f"error {error!r}\n".encode())
        os._exit(0)
    os.close(write_end)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(read_end) as pipe:
        told = pipe.read().splitlines()
    _, status = os.waitpid(child, 0)
    broken = [line for line in told if line.startswith("error ")]
    _killed_again(scene, 1 + (disk.last or int(1e4 * (seconds or 0))) % 12)
    broken += scene.broken_promises(told)
    return broken, os.WIFSIGNALED(status)


def _killed_again(scene: Scene, step: int) -> None:
    """The next start is killed as well, in the middle of cleaning up."""
    child = os.fork()
    if child == 0:
        scene.open(DeadlyDisk(step)).close()
        os._exit(0)
    os.waitpid(child, 0)


def void(_: int) -> None:
    """For a callback whose number nobody wants."""


def main(folder: Path, how: str, count: int, seed: int) -> dict[str, object]:
    """Kills ``count`` times; see the module's words."""
    root = folder / "scene"
    counter = DeadlyDisk()
    root.joinpath("inbox").mkdir(parents=True)
    start = time.monotonic()
    Scene(root).play(lambda _: None, counter)
    span, calls = time.monotonic() - start, counter.count
    chance = random.Random(seed)
    broken: list[str] = []
    in_time = 0
    steps = list(range(1, calls + 1))
    if how == "steps" and 0 < count < calls:
        steps = [1 + number * calls // count for number in range(count)]
    runs = 0
    while (runs < len(steps)) if how == "steps" else (in_time < count and runs < 4 * count):
        step, seconds = (steps[runs], None) if how == "steps" else (0, chance.uniform(0.0, span))
        found, was_killed = killed(root, DeadlyDisk(step), seconds)
        runs, in_time = runs + 1, in_time + was_killed
        span *= 1.03 if was_killed else 0.9  # a busy machine is slower now than it was before, or faster
        broken += [f"{how} {step} {seconds}: {line}" for line in found]
    return {"kills": in_time, "runs": runs, "calls": calls, "broken": broken}


if __name__ == "__main__":
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), seed)) + "\n")
