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
from visitcam.vault.overview import Overview, Stamp, VisitListing, listing_of
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
        ids = self.ids()
        answering = self._gather(ids)
        for visit in ids:
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

    def _gather(self, ids: tuple[str, ...]) -> bool:
        """The keys of all visits that the overview does not know, in one go: one by one they take 25 ms each
        in a Secret Service. Returns whether the holder of the keys answers; most often it is not asked.

        Raises:
            WrongPassphrase, PassphraseNeeded, PassphraseToOpen.
        """
        stamps = {visit: self._stamp(visit) for visit in ids if visit not in self._kiosk}
        known = {visit: stamp for visit, stamp in stamps.items() if stamp is not None}
        try:
            wanted = [visit for visit, stamp in known.items() if self._overview.get(visit, stamp) is None]
            if len(wanted) > 1:
                self._store.keys.gather(wanted)
        except (WrongPassphrase, PassphraseNeeded, PassphraseToOpen):
            raise
        except KeychainError:
            return False
        except VaultError:  # each visit says it for itself
            pass
        return True

    def _stamp(self, visit: str) -> Stamp | None:
        """What tells its index from others; None where there is none here: another holder's, or no visit."""
        try:
            return self._store.stamp(visit)
        except (VaultError, KeychainError, UnknownVisit):
            return None

    def _one(self, visit: str, ask: bool) -> VisitListing:
        """One row. Raises KeychainError leaves where the holder of the keys cannot be asked at all."""
        unreadable = VisitListing(visit, readable=False)
        if visit in self._kiosk:
            return listing_of(self._kiosk.index(visit))
        if not self._store.places.visit(visit).exists():
            return replace(unreadable, deleting=True)
        if self._kiosk.labels.captures(visit):
            return self._kiosk.listing(visit)
        stamp = self._stamp(visit)
        if stamp is None or not ask:
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
