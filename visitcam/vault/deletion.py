"""Deletion that means it: the key first, then the files.

A visit's folder is first renamed to ``VISIT.gone``: that takes no space, cannot be half done, and tells
the next start to go on wherever this one was interrupted.
"""

from __future__ import annotations

import contextlib
import shutil

from visitcam.errors import DiskFull, KeychainError, KeyGone, NotDeliveredYet, UnknownVisit, VaultError
from visitcam.model.visit import ItemState
from visitcam.vault.index import Index
from visitcam.vault.overview import Overview
from visitcam.vault.store import BUSY_PREFIX, Store
from visitcam.writing import remove, vault_error

_SETTLED = {ItemState.DELIVERED, ItemState.OPENED}


def delete_visit(store: Store, overview: Overview, visit: str, even_undelivered: bool) -> None:
    """See ``Vault.delete_visit``."""
    if store.places.visit(visit).exists():
        _refuse_undelivered(store, visit, even_undelivered)
        _refuse_other_holder(store, visit)
        # On a disk that may not be written the key can still go, and that is what counts.
        with contextlib.suppress(OSError):
            store.places.visit(visit).replace(store.places.gone(visit))
            store.disk.sync_folder(store.places.visits)
    elif not store.places.gone(visit).exists():
        raise UnknownVisit("visit")
    store.keys.delete(visit)
    failure: VaultError | KeychainError | None = None
    try:
        overview.forget(visit)
    except (VaultError, KeychainError) as error:
        failure = error  # the files go all the same
    delete_folder(store, visit)
    if failure is not None:
        raise failure


def delete_folder(store: Store, visit: str) -> None:
    """The key (once more: it may be that only this is left to do) and every file of a visit.

    Raises:
        KeychainError: the key may still be there, and no file was touched. VaultError: files are left.
    """
    store.keys.delete(visit)
    try:
        for folder in (store.places.gone(visit), store.places.visit(visit)):
            if folder.is_symlink():  # what it points at is not the vault's to remove
                folder.unlink()
            elif folder.exists():
                shutil.rmtree(folder)
        store.disk.sync_folder(store.places.visits)
    except OSError as error:
        raise vault_error(error) from error
    remove(store.places.root / f"{BUSY_PREFIX}{visit}", disk=store.disk)


def delete_capture(store: Store, index: Index, capture: str, even_undelivered: bool) -> None:
    """See ``Vault.delete_capture``. On a full disk its files go first, to make room for the rest."""
    if index.item(capture).state not in _SETTLED and not even_undelivered:
        raise NotDeliveredYet
    rest = index.without(capture)
    visit = index.visit.id
    try:
        with store.changing(visit):
            store.rekey(rest)
    except DiskFull:
        for name in index.files[capture].names() if capture in index.files else ():
            remove(store.places.file(visit, name), disk=store.disk)
        with store.changing(visit, needed=False):
            store.rekey(rest)


def _refuse_undelivered(store: Store, visit: str, even_undelivered: bool) -> None:
    """What cannot be read for want of a key cannot be sent either: it may go. A keyring that is only
    locked is another matter."""
    if even_undelivered:
        return
    try:
        undelivered = store.read_index(visit).undelivered()
    except (KeyGone, VaultError, UnknownVisit):
        return
    if undelivered:
        raise NotDeliveredYet


def _refuse_other_holder(store: Store, visit: str) -> None:
    """Where another holder has the key, deleting here would leave it: raises KeychainError leaves."""
    with contextlib.suppress(UnknownVisit):
        store.index_path(visit)
