"""The list of visits: of each what is known, also of those that cannot be read now, and why."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from visitcam.errors import (
    KeychainError,
    KeyGone,
    PassphraseNeeded,
    PassphraseToOpen,
    UnknownVisit,
    VaultDamaged,
    VaultError,
    WrongPassphrase,
)
from visitcam.vault.folder import GONE_SUFFIX, visit_folders
from visitcam.vault.kiosk import Kiosk
from visitcam.vault.overview import Overview, VisitListing, listing_of
from visitcam.vault.store import Store


class Listing:
    """Built by the vault; its lock keeps programs and threads apart."""

    def __init__(self, store: Store, kiosk: Kiosk, overview: Overview) -> None:
        self._store = store
        self._kiosk = kiosk
        self._overview = overview

    def ids(self) -> tuple[str, ...]:
        """Every visit, also those whose deletion was begun, and a kiosk's in memory.

        Raises:
            VaultError: the folder cannot be read.
        """
        names = {path.name.removesuffix(GONE_SUFFIX) for path in visit_folders(self._store.places.visits)}
        return tuple(sorted(names | self._kiosk.ids()))

    def all(self) -> tuple[VisitListing, ...]:
        """See ``Vault.visits``."""
        listings: list[VisitListing] = []
        answering = True
        for visit in self.ids():
            try:
                listings.append(self._one(visit, answering))
            except (WrongPassphrase, PassphraseNeeded, PassphraseToOpen):
                raise
            except KeychainError:
                answering = False
                listings.append(VisitListing(visit, readable=False))
        with contextlib.suppress(KeychainError):
            self._overview.save({listing.id for listing in listings})
        return tuple(sorted(listings, key=lambda listing: (-listing.created, listing.id)))

    def _one(self, visit: str, ask: bool) -> VisitListing:
        """One row. Raises KeychainError leaves where the holder of the keys cannot be asked at all."""
        unreadable = VisitListing(visit, readable=False)
        if visit in self._kiosk:
            return listing_of(self._kiosk.index(visit))
        if not self._store.places.visit(visit).exists():
            return replace(unreadable, deleting=True)
        if self._kiosk.labels.captures(visit):
            return self._kiosk.listing(visit)
        try:
            stamp = self._store.stamp(visit)
        except (VaultError, KeychainError, UnknownVisit):  # another holder's, or no visit at all
            return unreadable
        if not ask:
            return unreadable
        try:
            known = self._overview.get(visit, stamp)
            if known is None:
                known = listing_of(self._store.read_index(visit))
                self._overview.put(known, stamp)
        except KeyGone:
            return replace(unreadable, gone=True)
        except VaultDamaged:
            return replace(unreadable, damaged=True)
        except VaultError:
            return unreadable
        return known
