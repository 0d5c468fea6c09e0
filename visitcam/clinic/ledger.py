"""What a clinic invited to: each invitation's secret, by its id, sealed to the clinic's own key.

The inbox needs the secret to check that a parcel comes from somebody who was invited. One file an
invitation, so that two people can invite at once; making one needs only the public recipient, reading
one needs clinic.key.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from visitcam.clinic.keys import INVITATIONS_FOLDER
from visitcam.errors import ClinicFolderInvalid, SealingError
from visitcam.model.invitation import Invitation
from visitcam.reading import read_bounded
from visitcam.sealing.seal import open_sealed, seal
from visitcam.writing import make_folder, remove, write_checked

_ID = re.compile(r"[0-9a-f]{32}")
_ENTRY_MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class LedgerEntry:
    """One invitation as the clinic remembers it: ``secret`` keys the HMAC; times are UTC seconds."""

    id: str
    secret: bytes
    issued: int
    expires: int
    views: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<LedgerEntry {self.id[:8]}>"


def remember(folder: Path, invitation: Invitation, recipient: str) -> Path:
    """Writes the ledger's entry for ``invitation``, sealed to ``recipient``; returns its file.

    To be called before the invitation is handed out: an invitation that nobody remembers would have
    its parcels refused.

    Raises:
        VaultError: nothing could be written. SealingFailed, BadRecipient: it could not be sealed.
    """
    ledger = folder / INVITATIONS_FOLDER
    make_folder(ledger)
    entry = {
        "id": invitation.id,
        "secret": invitation.secret.hex(),
        "issued": invitation.issued,
        "expires": invitation.expires,
        "views": [view.name for view in invitation.views],
    }
    path = ledger / f"{invitation.id}.age"
    write_checked(path, seal(json.dumps(entry, ensure_ascii=False).encode(), recipient))
    return path


def look_up(folder: Path, invitation: str, identity: str) -> LedgerEntry | None:
    """The entry of an invitation's id, or None where this clinic never made it.

    ``invitation`` comes out of a stranger's parcel: anything but 32 hex digits is unknown.

    Raises:
        ClinicFolderInvalid: there is an entry, and it cannot be read with ``identity``.
    """
    if not _ID.fullmatch(invitation):
        return None
    path = folder / INVITATIONS_FOLDER / f"{invitation}.age"
    try:
        raw = read_bounded(path, _ENTRY_MAX_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ClinicFolderInvalid(path.name) from error
    try:
        entry = json.loads(open_sealed(raw, identity))
        return LedgerEntry(
            id=str(entry["id"]),
            secret=bytes.fromhex(entry["secret"]),
            issued=int(entry["issued"]),
            expires=int(entry["expires"]),
            views=tuple(str(name) for name in entry["views"]),
        )
    except (SealingError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise ClinicFolderInvalid(path.name) from error


def forget_expired(folder: Path, before: int) -> int:
    """Removes entries whose file is older than ``before`` (UTC seconds); returns how many.

    For the practice clinic alone: a real clinic keeps what it invited to as long as its parcels.
    """
    gone = 0
    for path in sorted((folder / INVITATIONS_FOLDER).glob("*.age")):
        try:
            if path.stat().st_mtime < before:
                remove(path)
                gone += 1
        except OSError:
            continue
    return gone
