"""Seal and open: round trips, age's own program, and every way in which a parcel can be broken."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from visitcam.errors import BadRecipient, DamagedParcel, NotAParcel, WrongKey, WrongPassphrase
from visitcam.sealing.recipients import check_recipient, identity_of, new_identity
from visitcam.sealing.seal import (
    open_sealed,
    open_with_passphrase,
    seal,
    seal_with_passphrase,
    sealed_length,
)

SIZES = (0, 1, 65535, 65536, 65537, 131072, 200_000)
WORDS = "correct horse battery staple"


@pytest.mark.parametrize("size", SIZES)
def test_what_was_sealed_opens_again(size: int) -> None:
    pair, data = new_identity(), bytes(range(256)) * (size // 256 + 1)
    sealed = seal(data[:size], pair.recipient)
    assert len(sealed) == sealed_length(sealed, size)
    assert open_sealed(sealed, pair.secret) == data[:size]


@pytest.mark.parametrize("size", SIZES)
def test_a_passphrase_opens_what_it_sealed(size: int) -> None:
    sealed = seal_with_passphrase(b"q" * size, WORDS, work=8)
    assert len(sealed) == sealed_length(sealed, size)
    assert open_with_passphrase(sealed, WORDS) == b"q" * size
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(sealed, WORDS + " ")


def test_age_opens_ours_and_we_open_ages(age: str, tmp_path: Path) -> None:
    pair, data = new_identity(), b"both ways" * 20_000
    key = tmp_path / "key"
    key.write_text(pair.secret + "\n")
    ours = tmp_path / "ours.age"
    ours.write_bytes(seal(data, pair.recipient))
    assert subprocess.run([age, "-d", "-i", key, ours], capture_output=True, check=True).stdout == data
    theirs = subprocess.run([age, "-r", pair.recipient], input=data, capture_output=True, check=True).stdout
    assert open_sealed(theirs, pair.secret) == data


def test_age_opens_our_passphrase_file(age: str, tmp_path: Path) -> None:
    """age asks on the terminal alone, so it gets one."""
    if sys.platform == "win32":
        pytest.skip("no pseudo terminals")
    import pty

    ours, out = tmp_path / "ours.age", tmp_path / "out"
    ours.write_bytes(seal_with_passphrase(b"by words", WORDS, work=10))
    pid, terminal = pty.fork()
    if pid == 0:
        import os

        os.execv(age, [age, "-d", "-o", str(out), str(ours)])
    import os

    time.sleep(0.3)
    os.write(terminal, WORDS.encode() + b"\n")
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    assert status == 0
    assert out.read_bytes() == b"by words"


def test_every_cut_and_every_changed_byte_is_told() -> None:
    pair = new_identity()
    sealed = seal(b"a picture" * 10, pair.recipient)
    for at in range(len(sealed)):
        with pytest.raises((DamagedParcel, NotAParcel)):
            open_sealed(sealed[:at], pair.secret)
        changed = bytearray(sealed)
        changed[at] ^= 1
        with pytest.raises((DamagedParcel, NotAParcel, WrongKey)):
            open_sealed(bytes(changed), pair.secret)


def test_every_changed_byte_of_a_passphrase_file_is_told() -> None:
    sealed = seal_with_passphrase(b"a key", WORDS, work=4)
    for at in range(len(sealed)):
        changed = bytearray(sealed)
        changed[at] ^= 1
        with pytest.raises((DamagedParcel, NotAParcel, WrongPassphrase)):
            open_with_passphrase(bytes(changed), WORDS)
        with pytest.raises((DamagedParcel, NotAParcel)):
            open_with_passphrase(sealed[:at], WORDS)


def test_a_parcel_of_another_clinic() -> None:
    sealed = seal(b"x", new_identity().recipient)
    with pytest.raises(WrongKey):
        open_sealed(sealed, new_identity().secret)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xff\xd8\xff", b"x" * 1000])
def test_not_a_parcel(data: bytes) -> None:
    with pytest.raises(NotAParcel):
        open_sealed(data, new_identity().secret)


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "age1",
        "age1" + "q" * 58,
        "AGE1" + "q" * 58,
        new_identity().recipient[:-1] + "b",
        new_identity().recipient.upper(),
        "ssh-ed25519 AAAA",
        new_identity().recipient + "\n",
        new_identity().secret,
    ],
    ids=["empty", "prefix", "no sum", "mixed", "last letter", "capitals", "ssh", "line end", "secret key"],
)
def test_recipients_that_are_none(recipient: str) -> None:
    with pytest.raises(BadRecipient):
        check_recipient(recipient)
    with pytest.raises(BadRecipient):
        seal(b"x", recipient)


@pytest.mark.parametrize("secret", ["", "AGE-SECRET-KEY-1", "x" * 74, "age1" + "q" * 58])
def test_identities_that_are_none(secret: str) -> None:
    with pytest.raises(WrongKey) as caught:
        identity_of(secret)
    assert not secret or secret not in str(caught.value)


def test_keys_are_not_shown() -> None:
    pair = new_identity()
    assert pair.secret not in repr(pair)
    assert identity_of(pair.secret) == pair
    assert len(pair.secret) == 74
    assert len(pair.recipient) == 62


def test_the_window_gets_air_while_a_picture_is_sealed() -> None:
    """Another thread makes many turns meanwhile; a call that kept the interpreter's lock would allow none."""
    pair, data = new_identity(), bytes(24 << 20)
    turns, done = 0, threading.Event()

    def work() -> None:
        open_sealed(seal(data, pair.recipient), pair.secret)
        done.set()

    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        while not done.is_set():
            turns += 1
            time.sleep(0.0005)
        thread.join()
    finally:
        sys.setswitchinterval(before)
    assert turns > 10
