"""Every default of the program, with its unit and source. No setting turns redaction or sealing off."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Settings:
    """Read-only; built once by ``wiring``. Units stand in the names.

    ``vault``: the folder where sealed captures are kept (the system's data folder by default).
    ``practice_clinic``: where the practice clinic keeps its key and receives (protects nothing).
    """

    vault: Path
    practice_clinic: Path
    keyring_seconds: float = 5.0  # a broken D-Bus activation hangs 120 s; measured
    burst_frames: int = 5
    max_megapixels: float = 100.0  # files of so many and more are refused: memory, and decompression bombs

    @staticmethod
    def default(vault: Path | None = None) -> Settings:
        """The system's own places; ``vault`` overrides the vault alone (its siblings follow it)."""
        home = Path(platformdirs.user_data_dir("visitcam", appauthor=False))
        base = vault if vault is not None else home / "vault"
        return Settings(
            vault=base,
            practice_clinic=home / "practice-clinic"
            if vault is None
            else vault.with_name(vault.name + "-practice"),
        )
