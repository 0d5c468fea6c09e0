"""Builds the real or the practice parts, once, for both faces."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from enum import StrEnum

from visitcam import keychain
from visitcam.clinic.practice import practice_clinic, practice_invitation
from visitcam.delivery.dicomweb import DicomwebWay
from visitcam.delivery.fhir import FhirWay
from visitcam.delivery.outbox import choose_way
from visitcam.delivery.way import Way
from visitcam.delivery.ways import sealed_ways
from visitcam.errors import (
    InvitationError,
    KeychainLocked,
    KeychainMissing,
    KeychainRefused,
    KeychainSilent,
    NoWay,
    PassphraseNeeded,
    PolicyInvalid,
    VaultError,
)
from visitcam.invitation.fetch import fetch_profile
from visitcam.invitation.profile import read_profile
from visitcam.keychain import KeychainState
from visitcam.kiosk_policy import KioskPolicy
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.readiness.machine import KeyringAnswer
from visitcam.redaction.finders import Finders
from visitcam.sealing.recipients import identity_of, new_identity
from visitcam.sealing.seal import open_sealed, open_with_passphrase, seal, seal_with_passphrase
from visitcam.session import Parts, Session
from visitcam.settings import Settings
from visitcam.vault.crypto import KeyMaker, PassphraseCrypto
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import KeyringKeys, MemoryKeys, VisitKeys


class Unlock(StrEnum):
    """What holds the visits' keys."""

    AUTO = "auto"  # the keyring where it works, else a passphrase
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a name, no secret
    MEMORY = "memory"  # a kiosk: nothing can be opened here, and no copy is kept
    PRACTICE = "practice"  # the keyring where it is open already, else memory: practice asks for nothing


_KEYRING_ANSWERS = {
    KeychainState.WORKS: KeyringAnswer.WORKS,
    KeychainState.MISSING: KeyringAnswer.MISSING,
    KeychainState.LOCKED: KeyringAnswer.LOCKED,
    KeychainState.SILENT: KeyringAnswer.SILENT,
    KeychainState.REFUSED: KeyringAnswer.LOCKED,
}
_KEYRING_LEAVES = {
    KeychainState.MISSING: KeychainMissing,
    KeychainState.LOCKED: KeychainLocked,
    KeychainState.SILENT: KeychainSilent,
    KeychainState.REFUSED: KeychainRefused,
}


def keyring_answer() -> KeyringAnswer:
    """What the keyring's probe says (at most 5 s), for the readiness check."""
    return _KEYRING_ANSWERS[keychain.probe()]


def key_holder(settings: Settings, unlock: Unlock, passphrase: Callable[[], str]) -> VisitKeys:
    """Who holds the visits' keys. Asks the keyring (5 s at most) and calls ``passphrase`` only where needed.

    Raises:
        KeychainError: the keyring that was asked for does not work, or no passphrase was given.
    """
    maker = KeyMaker(new_identity, identity_of)
    if unlock is Unlock.MEMORY:
        return MemoryKeys(maker)
    if unlock is not Unlock.PASSPHRASE:
        state = keychain.probe(seconds=settings.keyring_seconds, quiet=unlock is Unlock.PRACTICE)
        if state is KeychainState.WORKS:
            return KeyringKeys(maker, seconds=settings.keyring_seconds)
        if unlock is Unlock.KEYRING:
            raise _KEYRING_LEAVES[state]
        if unlock is Unlock.PRACTICE:
            return MemoryKeys(maker)
    from visitcam.vault.passphrase_keys import PassphraseKeys

    crypto = PassphraseCrypto(seal_with_passphrase, open_with_passphrase, seal, open_sealed)
    return PassphraseKeys(settings.vault, passphrase, maker, crypto)


def all_ways() -> Mapping[str, Way]:
    """Every way of delivery by its kind."""
    return {**sealed_ways(), "dicomweb": DicomwebWay(), "fhir": FhirWay()}


def build_kiosk_session(policy: KioskPolicy) -> Session:
    """The session of a kiosk: keys in memory, no copies, the policy's clinics alone, sealed ways alone.

    Raises:
        PolicyInvalid: a clinic's profile cannot be used, or offers no sealed way. VaultError.
    """
    ways = all_ways()
    pinned: dict[str, ClinicProfile] = {}
    for path in policy.profiles:
        try:
            profile = read_profile(path)
            choose_way(profile, ways, kiosk=True)
        except NoWay as error:
            raise PolicyInvalid(
                f"{path.name} offers no sealed way, and a kiosk keeps no copy to send directly"
            ) from error
        except InvitationError as error:
            raise PolicyInvalid(f"{path.name} is no clinic's profile") from error
        pinned[profile.domain] = profile
    settings = Settings.default(policy.vault)
    return build_session(settings, unlock=Unlock.MEMORY, passphrase=_nobody_asks, pinned=pinned, kiosk=True)


def _nobody_asks() -> str:
    raise PassphraseNeeded


def build_session(
    settings: Settings,
    *,
    unlock: Unlock = Unlock.AUTO,
    passphrase: Callable[[], str],
    pinned: Mapping[str, ClinicProfile] | None = None,
    kiosk: bool = False,
) -> Session:
    """A session on the vault of ``settings``. May take seconds (keyring, recovery): not the window's thread.

    Raises:
        KeychainError, VaultError: nothing was opened.
    """
    keys = key_holder(settings, unlock, passphrase)
    vault = Vault(settings.vault, keys, seal, open_sealed, time.time)

    def practice() -> tuple[ClinicProfile, bytes]:
        clinic = practice_clinic(settings.practice_clinic)
        return clinic.profile, practice_invitation(clinic)

    try:
        vault.recover()
        if not kiosk:
            with contextlib.suppress(VaultError):  # a disk that may only be read: at the next start
                vault.clear_practice()
    except BaseException:
        vault.close()
        raise
    return Session(
        Parts(
            settings=settings,
            vault=vault,
            ways=all_ways(),
            practice=practice,
            fetch_profile=fetch_profile,
            finders=Finders.load,
            now=time.time,
            pinned=pinned or {},
            kiosk=kiosk or not keys.durable,
        )
    )
