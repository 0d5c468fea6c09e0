"""The real Secret Service, and the four bad keyrings, each decided within the deadline."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests import keyring_session

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")

_ROUND = """
import json, time
from visitcam import keychain
from visitcam.errors import KeychainError
account = "ab" * 16
told = {"probe": str(keychain.probe())}
keychain.set_secret(account, "AGE-SECRET-KEY-1" + "Q" * 58)
told["kept"] = keychain.get_secret(account)
keychain.set_secret(account, "second")
told["replaced"] = keychain.get_secret(account)
keychain.set_secret("cd" * 16, "another")
many = keychain.get_secrets([account, "ef" * 16, *(f"{number:032x}" for number in range(60)), "cd" * 16])
told["many"] = [many.pop(account), many.pop("cd" * 16), len(many)]
keychain.delete_secret("cd" * 16)
keychain.delete_secret(account)
keychain.delete_secret(account)
told["deleted"] = keychain.get_secret(account)
try:
    keychain.set_secret(account, "x" * 1281)
except KeychainError as error:
    told["long"] = type(error).__name__
print(json.dumps(told))
"""

_BAD = """
import json, sys, time
import keyring.backends.SecretService  # a busy machine needs seconds for it, and they are not the keyring's
from visitcam import keychain
from visitcam.errors import KeychainError
told = []
for call in (
    lambda: keychain.probe(),
    lambda: keychain.get_secret("a", seconds=1),
    lambda: keychain.get_secrets(["a", "b"], seconds=1),
    lambda: keychain.set_secret("a", "topsecret", seconds=1),
    lambda: keychain.delete_secret("a", seconds=1),
):
    start = time.monotonic()
    try:
        answer = str(call())
    except KeychainError as error:
        answer = type(error).__name__
        assert "topsecret" not in repr(error)
    told.append([answer, time.monotonic() - start])
print(json.dumps(told))
sys.stdout.flush()
import os
os._exit(0)
"""

_LOCK = (
    "printf test | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1\n"
    "for _ in 1 2 3 4 5 6 7 8 9; do "  # the service's name may come a moment later
    "gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "
    "--method org.freedesktop.Secret.Service.Lock \"['/org/freedesktop/secrets/collection/login']\" "
    ">/dev/null 2>&1 && break; sleep 0.2; done"
)


def _need_keyring() -> None:
    reason = keyring_session.missing()
    if reason:
        pytest.skip(reason)


def _answers(home: Path, *, before: str | None = None, timeout: float = 60.0, bus: bool = True) -> list[str]:
    how = {} if before is None else {"before": before}
    done = keyring_session.run(home, _BAD, timeout=timeout, bus=bus, **how)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    for _, seconds in told:
        assert seconds < 5.5  # the deadline, and a little for a busy machine
    return [answer for answer, _ in told]


def test_a_real_keyring(tmp_path: Path) -> None:
    _need_keyring()
    done = keyring_session.run(tmp_path, _ROUND)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "probe": "works",
        "kept": "AGE-SECRET-KEY-1" + "Q" * 58,
        "replaced": "second",
        "many": ["second", "another", 0],
        "deleted": None,
        "long": "KeychainRefused",
    }
    for path in tmp_path.rglob("*"):  # never in a plain file
        if path.is_file() and path.name not in {"program.py", "stdout"}:
            assert b"AGE-SECRET-KEY" not in path.read_bytes()


def test_no_keyring_at_all(tmp_path: Path) -> None:
    assert _answers(tmp_path, bus=False) == ["missing"] + ["KeychainMissing"] * 4


def test_a_locked_keyring(tmp_path: Path) -> None:
    """Made and locked again; there is nobody to ask for its password."""
    _need_keyring()
    if shutil.which("gdbus") is None:
        pytest.skip("gdbus is not installed")
    answers = _answers(tmp_path, before=_LOCK)
    assert answers[0] == "locked"
    assert set(answers[1:]) == {"KeychainLocked"}


_QUIET = """
import json, sys, time
from pathlib import Path
from visitcam import keychain
from visitcam.settings import Settings
from visitcam.wiring import Unlock, key_holder
import secretstorage
def keyrings():
    with secretstorage.dbus_init() as bus:
        return sorted(found.collection_path for found in secretstorage.get_all_collections(bus))
before = keyrings()
def nobody():
    raise SystemExit("a passphrase was asked for")
settings = Settings.default(Path(sys.argv[1]))
told = {"quiet": str(keychain.probe(quiet=True))}
told["holder"] = key_holder(settings, Unlock.PRACTICE, nobody).holder
start = time.monotonic()
told["asked"] = str(keychain.probe()) if len(sys.argv) > 2 else ""
told["at once"] = time.monotonic() - start < 4
told["none made"] = keyrings() == before
print(json.dumps(told), flush=True)
import os
os._exit(0)
"""


def test_a_keyring_that_was_never_set_up_is_left_so(tmp_path: Path) -> None:
    """Nobody is asked to choose a password for one, neither for practice nor for a visit. The prompter
    here is a service that writes down that it was called."""
    _need_keyring()
    prompted = _prompter(tmp_path)
    empty = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"
    done = keyring_session.run(tmp_path, _QUIET, str(tmp_path / "vault"), "asked", before=empty)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "quiet": "missing",
        "holder": "memory",
        "asked": "missing",
        "at once": True,
        "none made": True,
    }
    assert not prompted.exists()


def test_practice_leaves_a_closed_keyring_closed(tmp_path: Path) -> None:
    _need_keyring()
    if shutil.which("gdbus") is None:
        pytest.skip("gdbus is not installed")
    prompted = _prompter(tmp_path)
    done = keyring_session.run(tmp_path, _QUIET, str(tmp_path / "vault"), before=_LOCK)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["quiet"], told["holder"]) == ("locked", "memory")
    assert not prompted.exists()


def test_practice_uses_an_open_keyring(tmp_path: Path) -> None:
    _need_keyring()
    done = keyring_session.run(tmp_path, _QUIET, str(tmp_path / "vault"))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["quiet"], told["holder"]) == ("works", "keyring")


def _prompter(home: Path) -> Path:
    """The file that appears when the keyring wants to show a window of its own to the person."""
    called = home / "prompted"
    script = home / "prompter.sh"
    script.write_text(f"#!/bin/sh\ntouch {called}\n")
    script.chmod(0o755)
    services = home / "services"
    services.mkdir(parents=True)
    (services / "prompter.service").write_text(
        f"[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec={script}\n"
    )
    return called


def test_a_keyring_that_hangs(tmp_path: Path) -> None:
    """The bus starts a service that never speaks; D-Bus itself would wait 120 s."""
    _need_keyring()
    keyring_session.bad_service(tmp_path, "/bin/sleep 30")
    answers = _answers(tmp_path, before="", timeout=60)
    assert answers == ["silent"] + ["KeychainSilent"] * 4


def test_a_keyring_that_breaks(tmp_path: Path) -> None:
    """A service that ends at once: what comes up is an exception of a library below."""
    _need_keyring()
    keyring_session.bad_service(tmp_path, "/bin/false")
    answers = _answers(tmp_path, before="")
    assert answers[0] in {"missing", "refused"}
    assert set(answers[1:]) <= {"KeychainMissing", "KeychainRefused"}


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_keyring_that_keeps_nothing_is_none(tmp_path: Path, backend: str) -> None:
    program = f"import os\nos.environ['PYTHON_KEYRING_BACKEND'] = {backend!r}\n" + _BAD
    done = keyring_session.run(tmp_path, program, bus=False)
    assert [answer for answer, _ in json.loads(done.stdout)] == ["missing"] + ["KeychainMissing"] * 4


def test_a_keyring_that_writes_files_is_none(tmp_path: Path) -> None:
    """As add-on packages bring one: a key never lands in a file."""
    program = (
        "import keyring, keyring.backend\n"
        "class PlaintextKeyring(keyring.backend.KeyringBackend):\n"
        "    priority = 9\n"
        "    def get_password(self, service, account): return 'topsecret'\n"
        "    def set_password(self, service, account, secret): open('plain', 'w').write(secret)\n"
        "    def delete_password(self, service, account): pass\n"
        "keyring.set_keyring(PlaintextKeyring())\n" + _BAD
    )
    done = keyring_session.run(tmp_path, program, bus=False)
    assert [answer for answer, _ in json.loads(done.stdout)] == ["missing"] + ["KeychainMissing"] * 4
    assert not (tmp_path / "plain").exists()
