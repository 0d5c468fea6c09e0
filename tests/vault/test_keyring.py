"""The vault with its keys in a real Secret Service: kept over a restart, gone when deleted, listed fast."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import keyring_session

_LIFE = """
import json, sys, time, secrets
from pathlib import Path
from visitcam import keychain
from visitcam.errors import KeyGone
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item
from visitcam.sealing.recipients import identity_of, new_identity
from visitcam.sealing.seal import open_sealed, seal
from visitcam.vault.crypto import KeyMaker
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import KeyringKeys

calls = []
asked = keychain.get_secret
def counted(account, **how):
    calls.append(account)
    return asked(account, **how)
keychain.get_secret = counted

def opened():
    keys = KeyringKeys(KeyMaker(new_identity, identity_of))
    vault = Vault(Path(sys.argv[1]), keys, seal, open_sealed, time.time)
    vault.recover()
    return vault

with opened() as vault:
    ids = [vault.create_visit(Invitation("c", secrets.token_hex(16), b"s", (), 9), None).id for _ in range(8)]
    vault.keep(ids[0], Item("ab" * 16, "v", "image/jpeg", 1, 0), b"bundle", None)
    vault.visits()
calls.clear()
with opened() as vault:
    listed = vault.visits()
    told = {"listed": len(listed), "readable": all(row.readable for row in listed), "calls": len(calls)}
    told["copy"] = vault.copy(ids[0], "ab" * 16).decode()
    told["key"] = keychain.get_secret(ids[0]) is not None
    vault.delete_visit(ids[0], even_undelivered=True)
    told["gone"] = keychain.get_secret(ids[0]) is None
for path in Path(sys.argv[1]).glob("overview-*"):
    path.unlink()
calls.clear()
with opened() as vault:
    told["left"] = sum(row.readable for row in vault.visits())
    told["one by one"] = [account in calls for account in ids[1:]].count(True)
    vault.delete_all(even_undelivered=True)
told["keys left"] = sum(keychain.get_secret(visit) is not None for visit in ids)
print(json.dumps(told))
"""


def test_a_life_in_a_real_keyring(tmp_path: Path) -> None:
    reason = keyring_session.missing()
    if reason:
        pytest.skip(reason)
    done = keyring_session.run(tmp_path / "home", _LIFE, str(tmp_path / "vault"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "listed": 8,
        "readable": True,
        "calls": 1,  # the overview's: 1,000 visits are listed with as many
        "copy": "bundle",
        "key": True,
        "gone": True,
        "left": 7,
        "one by one": 0,  # the overview is lost: all keys come in one go
        "keys left": 0,
    }
    left = [path for path in (tmp_path / "vault").rglob("*") if path.is_file()]
    assert [path.name for path in left] == [".lock"]
