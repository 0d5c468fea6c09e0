"""Throws broken bytes at everything that reads a file or a stranger's message.

    python benchmarks/fuzz.py --quick            random changes to good files, 4,000 a reader; no extra needed
    python benchmarks/fuzz.py --seconds 600      coverage-guided, shared over the readers (needs atheris)
    python benchmarks/fuzz.py --reader bundle --seconds 60

A reader may answer or raise a leaf of the program's own errors. Anything else (ValueError, RecursionError,
MemoryError, a library's own) is a finding: the input is printed in hex, and the program ends with 1.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
GUIDED = importlib.util.find_spec("atheris") is not None
if GUIDED:
    import atheris  # type: ignore[import-untyped]

with atheris.instrument_imports(include=["visitcam"]) if GUIDED else nullcontext():
    from visitcam.errors import VisitCamError
    from visitcam.invitation import codec as invitation_codec
    from visitcam.invitation import cose, profile, read
    from visitcam.model.capture import Capture
    from visitcam.model.clinic_profile import ClinicProfile, Endpoint
    from visitcam.model.delivery import Delivery, Receipt
    from visitcam.model.invitation import Invitation
    from visitcam.model.manifest import Manifest
    from visitcam.model.notes import Notes
    from visitcam.model.requested_view import RequestedView
    from visitcam.model.visit import Item, Visit
    from visitcam.sealing import bundle, manifest, passphrase, seal
    from visitcam.sealing.recipients import identity_of
    from visitcam.vault import codec, index, labels, passphrase_keys

SECRET = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
RECIPIENT = identity_of(SECRET).recipient
WORDS = [
    b'"',
    b"{}",
    b"[]",
    b"null",
    b"true",
    b"-1",
    b"1e999",
    b"NaN",
    b"\\ud800",
    b"\xff",
    b"\0",
    b"PK",
    b"age1",
]
Reader = Callable[[bytes], object]


def _read_bundle(data: bytes) -> None:
    opened = bundle.unpack(data)
    bundle.read_notes(opened.media)
    bundle.verify(opened, b"s" * 16, RECIPIENT)


def _read_manifest(data: bytes) -> None:
    facts, binding = manifest.load(data)
    again = manifest.load(manifest.dump(facts, binding))
    assert again == (facts, binding)


def _read_index(data: bytes) -> None:
    found = index.load(data, "cd" * 16)
    assert index.load(index.dump(found), "cd" * 16) == found


def _read_words(data: bytes) -> None:
    header = b"age-encryption.org/v1\n-> scrypt "
    if b" 1\n" in data[:80] or not data.startswith(header):  # no second of scrypt for each input
        passphrase.open_with_passphrase(data, "words")


READERS: dict[str, Reader] = {
    "bundle": _read_bundle,
    "manifest": _read_manifest,
    "notes": bundle.read_notes,
    "index": _read_index,
    "label": lambda data: codec.load(data, labels.Label),
    "clinic": lambda data: codec.load(data, ClinicProfile),
    "unlock": passphrase_keys.parse_unlock,
    "parcel": lambda data: seal.open_sealed(data, SECRET),
    "passphrase": _read_words,
    "invitation": read.read_bytes,
    "link": lambda data: read.read_text(data.decode("utf-8", "replace")),
    "claims": invitation_codec.decode,
    "signed": cose.payload_of,
    "profile": profile.parse_profile,
}


def good() -> dict[str, list[bytes]]:
    """Files that each reader takes, to begin with."""
    media = b"\xff\xd8\xff\xe0 picture"
    facts = Manifest(
        *("ab" * 16, "cd" * 16, "left foot", "2026-11-24T02:00:00Z", "image/jpeg", (640, 480)),
        *(hashlib.sha256(media).hexdigest(), "VisitCam"),
        filled={"face": 1},
        extra={"new": [1, {"a": None}]},
    )
    bound = {"recipient": RECIPIENT, "invitation": "ef" * 16, "secret": b"s" * 16}
    packed = bundle.pack(Capture(media, facts), **bound)  # type: ignore[arg-type]
    words = Notes("it itches", "Monday", skipped=(("left foot", "why"),))
    invitation = Invitation(
        "clinic.example", "ef" * 16, b"s" * 16, (RequestedView("left foot"),), 2_000_000_000, 1_700_000_000
    )
    clinic = ClinicProfile(
        *("clinic.example", "Clinic", bytes(32), RECIPIENT),
        (Endpoint("folder", "/x"),),
        *("kept", "p@clinic.example"),
        views={3: RequestedView("foot", words={"en": "Foot"})},
    )
    visit = Visit("cd" * 16, invitation, clinic, (Item("ab" * 16, "left foot", "image/jpeg", 1, 2),))
    whole = index.Index(
        visit,
        {"ab" * 16: index.Files("01" * 16, "02" * 16, 9)},
        {"ab" * 16: Delivery("ab" * 16, 1, 2)},
        {"ab" * 16: Receipt("ab" * 16, "tus", "u", 1, "00")},
    )
    written = manifest.dump(facts, manifest.Binding("ef" * 16, RECIPIENT, "0" * 64))
    claims = invitation_codec.encode(invitation)
    unlock = json.dumps({"version": 1, "sha256": hashlib.sha256(b"x").hexdigest(), "age": "eA=="}).encode()
    return {
        "bundle": [packed],
        "manifest": [written],
        "notes": [bundle.write_notes(words)],
        "index": [index.dump(whole)],
        "label": [codec.dump(labels.Label("ab" * 16, "cd" * 16, Delivery("ef" * 16, 1, 2)))],
        "clinic": [codec.dump(clinic)],
        "unlock": [unlock],
        "parcel": [seal.seal(b"x" * 100, RECIPIENT)],
        "passphrase": [passphrase.seal_with_passphrase(b"x", "words", work=1)],
        "invitation": [claims, b"visitcam:AAAA"],
        "link": [b"https://clinic.example/i#AAAA", b"VISITCAM:AAAA"],
        "claims": [claims],
        "signed": [bytes.fromhex("d28443a10127a0") + b"\x41x\x58\x40" + bytes(64)],
        "profile": [profile.dump_profile(clinic)],
    }


def attempt(reader: Reader, data: bytes) -> None:
    """Raises whatever a reader must not raise."""
    try:
        reader(data)
    except VisitCamError as error:
        str(error).encode("utf-8", "surrogatepass")


def changed(data: bytes, chance: random.Random) -> bytes:
    """``data`` with one to eight random changes."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        at = chance.randrange(len(made) + 1)
        how = chance.randrange(7)
        if how == 0 and made:
            made[at % len(made)] ^= 1 << chance.randrange(8)
        elif how == 1 and made:
            made[at % len(made)] = chance.randrange(256)
        elif how == 2:
            made[at:at] = chance.choice(WORDS)
        elif how == 3:
            del made[at : at + chance.randrange(1, 9)]
        elif how == 4:
            made[at:at] = made[at : at + chance.randrange(1, 40)]
        elif how == 5:
            del made[at:]
        else:
            made[at : at + 4] = chance.randbytes(4)
    return bytes(made)


def by_chance(name: str, seeds: list[bytes], count: int) -> int:
    """Random changes, the same at every run; returns 1 where a reader broke."""
    chance = random.Random(name)
    for number in range(count):
        data = seeds[number] if number < len(seeds) else changed(chance.choice(seeds), chance)
        try:
            attempt(READERS[name], data)
        except BaseException as error:
            print(f"{name}: {error!r} on {data.hex()}")
            return 1
    return 0


def guided(name: str, seeds: list[bytes], seconds: int) -> None:
    """Coverage-guided; ends the process."""
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds):
            (Path(folder) / str(number)).write_bytes(seed)
        arguments = [name, folder, f"-max_total_time={seconds}", "-max_len=8192", "-rss_limit_mb=4096"]
        arguments += ["-timeout=20", f"-artifact_prefix={folder}/", "-print_final_stats=1", "-verbosity=0"]
        atheris.Setup(arguments, lambda data: attempt(READERS[name], data))
        atheris.Fuzz()


def main() -> int:
    """All readers, or one."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--reader", choices=sorted(READERS))
    options = parser.parse_args()
    seeds = good()
    assert set(seeds) == set(READERS)
    if options.quick or not GUIDED:
        if not options.quick:
            print("atheris is not installed: random changes instead")
        broken = 0
        for name in [options.reader] if options.reader else READERS:
            broken += by_chance(name, seeds[name], 4000 if options.quick else 400_000)
        print(f"{len(READERS)} readers, {broken} broken")
        return 1 if broken else 0
    if options.reader:
        guided(options.reader, seeds[options.reader], options.seconds)
        return 0
    codes = []
    for name in READERS:
        share = max(5, options.seconds // len(READERS))
        command = [sys.executable, __file__, "--reader", name, "--seconds", str(share)]
        codes.append(subprocess.run(command, check=False).returncode)
        print(f"{name}: {'sound' if codes[-1] == 0 else 'BROKEN'} after {share} s", flush=True)
    return 1 if any(codes) else 0


if __name__ == "__main__":
    sys.exit(main())
