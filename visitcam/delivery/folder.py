"""A folder: the practice clinic's, or a USB stick that the clinic takes."""

from __future__ import annotations

import hashlib
import urllib.parse
import urllib.request
from dataclasses import replace
from pathlib import Path

from visitcam.delivery.digest import Digest
from visitcam.delivery.way import Goods, Progress, Stop
from visitcam.errors import (
    DeliveryStopped,
    DiskFull,
    FolderGone,
    ServerFull,
    ServerRefused,
    VaultError,
    VaultReadOnly,
)
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.writing import write_checked


class Folder:
    """The way into a folder; sealed end to end. The folder is never created: a stick that was pulled is
    gone, and a new folder of its name would be on the wrong disk."""

    kind = "folder"
    sealed = True

    def deliver(
        self, goods: Goods, endpoint: Endpoint, state: Delivery, *, progress: Progress, stop: Stop
    ) -> Receipt:
        """See :class:`visitcam.delivery.way.Way`.

        Raises:
            FolderGone: not there, or gone while writing. ServerFull: no space. ServerRefused: read-only.
        """
        if not isinstance(goods, Parcel):
            raise TypeError("a sealed way carries parcels")
        if stop():
            raise DeliveryStopped
        folder = folder_path(endpoint.address)
        file = folder / f"{goods.id}.age"
        digest = Digest(goods).hex()
        try:
            if not folder.is_dir():
                raise FolderGone("no such folder")
            if not _holds(file, len(goods.ciphertext), digest):
                write_checked(file, goods.ciphertext)
        except DiskFull as error:
            raise ServerFull("folder") from error
        except VaultReadOnly as error:
            raise ServerRefused("folder is read-only") from error
        except (OSError, VaultError) as error:
            if folder.is_dir():
                raise ServerRefused("folder") from error
            raise FolderGone("gone while writing") from error
        total = len(goods.ciphertext)
        progress(replace(state, sent=total, total=total, resume=str(file)))
        return Receipt(parcel=goods.id, way=self.kind, proof=str(file), length=total, sha256=digest)


def folder_path(address: str) -> Path:
    """The folder that an endpoint's address means: a path, or a ``file:`` address.

    Raises:
        FolderGone: it is neither.
    """
    if address.startswith("file:"):
        parts = urllib.parse.urlsplit(address)
        if parts.netloc not in ("", "localhost"):
            raise FolderGone("a folder of another machine")
        return Path(urllib.request.url2pathname(parts.path))
    if "://" in address or "\0" in address:
        raise FolderGone("no folder")
    return Path(address).expanduser()


def _holds(file: Path, length: int, digest: str) -> bool:
    """Whether those bytes stand there already. What is no plain file (a pipe that nobody fills), or has
    another length, is not opened at all."""
    if not file.is_file() or file.stat().st_size != length:
        return False
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest() == digest
