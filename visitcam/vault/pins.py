"""The clinics that the person agreed to, sealed: which clinics they are says something about the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visitcam.model.clinic_profile import ClinicProfile
from visitcam.vault import codec
from visitcam.vault.rotating import RotatingFile


@dataclass(frozen=True, slots=True)
class _Pinned:
    clinics: Mapping[str, ClinicProfile] = field(default_factory=dict)
    version: int = 1


class Pins:
    """By domain. Built by the vault; its lock keeps programs apart. On a kiosk it lives in memory alone,
    and the administrator's profiles are pinned at every start."""

    def __init__(self, file: RotatingFile) -> None:
        self._file = file

    def get(self, domain: str) -> ClinicProfile | None:
        """The profile as it was agreed to, or None.

        Raises:
            VaultDamaged, KeychainError.
        """
        return self._read().get(domain)

    def all(self) -> tuple[ClinicProfile, ...]:
        """Every clinic agreed to, by domain."""
        return tuple(profile for _, profile in sorted(self._read().items()))

    def pin(self, profile: ClinicProfile) -> None:
        """Remembers a clinic, in the place of what was known of its domain.

        Raises:
            VaultError, KeychainError: nothing changed.
        """
        self._file.write(codec.dump(_Pinned({**self._read(), profile.domain: profile})))

    def forget(self, domain: str) -> None:
        """Forgets a clinic for good (the key changes); fine where it is not known."""
        known = dict(self._read())
        if known.pop(domain, None) is not None:
            self._file.rewrite(codec.dump(_Pinned(known)) if known else None)

    def forget_all(self) -> None:
        """Forgets every clinic for good."""
        self._file.rewrite(None)

    def _read(self) -> Mapping[str, ClinicProfile]:
        data = self._file.read()
        return {} if data is None else codec.load(data, _Pinned).clinics
