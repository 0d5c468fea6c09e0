"""What a start does after a crash, a power cut or a kill: everything wholly there or wholly not."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from visitcam.errors import KeychainError, KeyGone, UnknownVisit, VaultDamaged
from visitcam.vault.deletion import delete_folder
from visitcam.vault.folder import GONE_SUFFIX, entries, is_plain, remove_leftovers, visit_folders
from visitcam.vault.index import SEALED_SUFFIX
from visitcam.vault.kiosk import Kiosk
from visitcam.vault.rotating import RotatingFile
from visitcam.vault.store import BUSY_PREFIX, Store
from visitcam.writing import is_leftover, overwrite_and_remove, remove


def recover(store: Store, kiosk: Kiosk, files: Iterable[RotatingFile]) -> None:
    """See ``Vault.recover``. Asks the keyring only about visits that a note or a name points at."""
    places = store.places
    for path in entries(places.keys):
        if is_leftover(path) and is_plain(path):
            overwrite_and_remove(path, disk=store.disk)
    for folder in (places.root, places.clinics):
        remove_leftovers(folder, store.disk)
    for file in files:
        with contextlib.suppress(KeychainError):
            file.recover()
    for path in visit_folders(places.visits):
        if path.name.endswith(GONE_SUFFIX):
            _finish_deletion(store, path.name.removesuffix(GONE_SUFFIX))
        elif not path.is_symlink():
            _recover_folder(store, kiosk, path)
    for note in entries(places.root):
        if note.name.startswith(BUSY_PREFIX) and is_plain(note):
            _settle(store, note)


def _finish_deletion(store: Store, visit: str) -> None:
    with contextlib.suppress(KeychainError):  # else at the next start; it is listed as deleting
        delete_folder(store, visit)


def _recover_folder(store: Store, kiosk: Kiosk, folder: Path) -> None:
    """A kiosk's folder, or one whose visit was never wholly made, or one to leave alone."""
    visit = folder.name
    remove_leftovers(folder, store.disk)
    if kiosk.labels.captures(visit):
        kiosk.tidy(visit)
        return
    try:
        store.index_path(visit)
    except UnknownVisit:
        # The index is a visit's first file. A parcel without a label is one that nobody was told of; but
        # where sealed files stand without an index, something else happened: they are left alone.
        kiosk.tidy(visit)
        if not any(path.suffix == SEALED_SUFFIX for path in entries(folder)):
            with contextlib.suppress(KeychainError):
                delete_folder(store, visit)
    except KeychainError:
        return


def _settle(store: Store, note: Path) -> None:
    visit = note.name.removeprefix(BUSY_PREFIX)
    try:
        store.settle(visit)
    except (UnknownVisit, KeyGone, VaultDamaged):
        pass  # nothing to settle, or nothing that could be
    except KeychainError:
        return  # the note stays for the next start
    remove(note, disk=store.disk)
