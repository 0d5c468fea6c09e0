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
    ``pins``: the file of clinics the person agreed to.
    """

    vault: Path
    practice_clinic: Path
    pins: Path
    keyring_seconds: float = 5.0  # a broken D-Bus activation hangs 120 s; measured
    patience_seconds: float = 60.0
    good_seconds: float = 0.8  # all good for so long before 3-2-1
    burst_frames: int = 5
    max_megapixels: float = 100.0  # larger files are refused: memory, and decompression bombs
    jpeg_quality: int = 95
    region_growth: float = 0.22  # rectangles are grown by 20–25 % a side

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
            pins=base / "pins.json",
        )
