"""The list of visits without asking the keyring a thousand times.

Asking for one key takes milliseconds on D-Bus; a list of 1,000 visits has to take one second. So what
the list says of each visit stands in one sealed file with a key of its own. It is a cache: an entry
counts only while the visit's index is the very file that it was made from (time, length, inode), and
everything in it can be made again from the indexes.

It is no way around a deletion: whenever a visit that it names is deleted, it gets a new key and the old
one is deleted (``RotatingFile.rewrite``). It never opens a picture: it holds no visit's key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visitcam.errors import VaultDamaged, VaultError
from visitcam.model.visit import ItemState, VisitState
from visitcam.vault import codec
from visitcam.vault.index import Index
from visitcam.vault.rotating import RotatingFile

Stamp = tuple[int, int, int]
"""(modified, nanoseconds; length, bytes; inode) of a visit's index."""


@dataclass(frozen=True, slots=True)
class VisitListing:
    """What a list says of one visit.

    ``created``, ``delete_after``: UTC seconds. ``captures``: how many are kept here; ``waiting``: of them,
    how many wait to be sent; ``delivered``: how many the clinic has; ``opened``: how many it is known to
    have opened; ``size``: bytes on this disk.
    ``invitation``: id of the invitation that it answers, empty where not known; ``expires``: when that runs
    out, UTC seconds, None where not known, and for practice.
    ``readable`` False: its key is gone or cannot be had now, and ``state`` and ``clinic`` are not known.
    ``gone``: its key is gone for sure, so that nobody will ever open it; all that is left is to delete it.
    ``damaged``: its index, or what holds its key, was changed or cut short.
    ``deleting``: a deletion was begun and could not be ended; deleting it again ends it.
    """

    id: str
    created: int = 0
    state: VisitState | None = None
    clinic: str | None = None
    captures: int = 0
    waiting: int = 0
    delivered: int = 0
    size: int = 0
    delete_after: int | None = None
    readable: bool = True
    deleting: bool = False
    gone: bool = False
    damaged: bool = False
    opened: int = 0
    invitation: str = ""
    expires: int | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    listing: VisitListing
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class _Entries:
    visits: Mapping[str, _Entry] = field(default_factory=dict)
    version: int = 1


def listing_of(index: Index) -> VisitListing:
    """What a list says of a visit whose index is at hand."""
    visit = index.visit
    waiting = index.waiting()
    undelivered = sum(item.state in {"kept", "waiting"} for item in visit.items)
    return VisitListing(
        id=visit.id,
        created=visit.created,
        state=visit.state,
        clinic=visit.profile.name if visit.profile else visit.invitation.domain,
        captures=len(visit.items),
        waiting=len(waiting),
        delivered=len(visit.items) - undelivered,
        size=sum(item.size for item in visit.items) + sum(f.parcel_bytes for f in index.files.values()),
        delete_after=visit.delete_after,
        opened=sum(item.state is ItemState.OPENED for item in visit.items),
        invitation=visit.invitation.id,
        expires=None if visit.profile is not None and visit.profile.practice else visit.invitation.expires,
    )


class Overview:
    """Built by the vault; its lock keeps programs and threads apart."""

    def __init__(self, file: RotatingFile) -> None:
        self._file = file
        self._known: dict[str, _Entry] | None = None
        self._changed = False

    def get(self, visit: str, stamp: Stamp) -> VisitListing | None:
        """The listing, where it was made from this very index."""
        entry = self._entries().get(visit)
        return entry.listing if entry is not None and entry.stamp == stamp else None

    def put(self, listing: VisitListing, stamp: Stamp) -> None:
        """Remembers a listing until :meth:`save`."""
        self._entries()[listing.id] = _Entry(listing, stamp)
        self._changed = True

    def doubt(self, visit: str) -> None:
        """What is known of a visit counts no more: its key is gone. The next list looks anew."""
        if self._entries().pop(visit, None) is not None:
            self._changed = True

    def save(self, present: set[str]) -> None:
        """Writes it, with the visits of ``present`` alone; a full disk is no reason not to show the list."""
        entries = self._entries()
        gone = set(entries) - present
        if not gone and not self._changed:
            return
        self._known = {visit: entry for visit, entry in entries.items() if visit in present}
        try:
            if gone:
                self._file.rewrite(codec.dump(_Entries(self._known)) if self._known else None)
            else:
                self._file.write(codec.dump(_Entries(self._known)))
            self._changed = False
        except VaultError:
            self._changed = True

    def forget(self, visit: str) -> None:
        """Takes a visit out for good: new key, old key deleted.

        Raises:
            VaultError, KeychainError: to be repeated.
        """
        entries = self._entries()
        if visit in entries:
            del entries[visit]
            self._file.rewrite(codec.dump(_Entries(entries)) if entries else None)
            self._changed = False

    def _entries(self) -> dict[str, _Entry]:
        if self._known is None:
            try:
                data = self._file.read()
                self._known = {} if data is None else dict(codec.load(data, _Entries).visits)
            except VaultDamaged:  # a cache: made again
                self._known = {}
                self._changed = True
        return self._known
