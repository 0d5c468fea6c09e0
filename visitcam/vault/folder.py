"""What stands in a vault's folders. Others put things there too: a file manager its ``.DS_Store``, a disk its
``lost+found``, a person a link. What is not the vault's own is neither followed, nor removed, nor a reason
not to open the vault.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from visitcam.vault.index import RANDOM_NAME
from visitcam.writing import Disk, is_leftover, remove, vault_error

GONE_SUFFIX = ".gone"


def entries(folder: Path) -> list[Path]:
    """Everything in a folder, sorted; nothing where there is none.

    Raises:
        VaultError: it cannot be read.
    """
    try:
        return sorted(folder.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise vault_error(error) from error


def visit_folders(visits: Path) -> list[Path]:
    """The folders of visits, also of those whose deletion was begun (``GONE_SUFFIX``), and links to such.

    Raises:
        VaultError: the folder cannot be read.
    """
    try:
        with os.scandir(visits) as found:
            names = [
                entry.name
                for entry in found
                if RANDOM_NAME.fullmatch(entry.name.removesuffix(GONE_SUFFIX)) and entry.is_dir()
            ]
    except OSError as error:
        raise vault_error(error) from error
    return [visits / name for name in sorted(names)]


def is_plain(path: Path) -> bool:
    """Whether it is a file itself: no folder, no link, no pipe."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def remove_leftovers(folder: Path, disk: Disk) -> None:
    """Removes what interrupted writes left there.

    Raises:
        VaultError: the disk does not let it.
    """
    for path in entries(folder):
        if is_leftover(path) and is_plain(path):
            remove(path, disk=disk)
