"""What the path needs to know of an invitation before anybody agrees to it: what it says, whose key counts,
and whether a visit answers it already. The floor below the path: invitation, vault and capture meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from visitcam.errors import InvitationElsewhere, InvitationUnreadable, KeyGone, ProfileMissing, VaultDamaged
from visitcam.invitation.profile import parse_profile, parse_published
from visitcam.invitation.read import Unverified, check_pinned, read_bytes
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Visit, VisitState

if TYPE_CHECKING:
    from visitcam.vault.vault import Vault

LETTERS = (".png", ".jpg", ".jpeg", ".webp", ".heic")  # pictures in which an invitation's code may stand


class Invited:
    """``pinned``: profiles that an administrator pinned, by domain; ``fetch_profile``: the one fetch;
    ``max_megapixels``: of a photographed letter."""

    def __init__(
        self,
        vault: Vault,
        pinned: Mapping[str, ClinicProfile],
        fetch_profile: Callable[[str], bytes],
        max_megapixels: float,
    ) -> None:
        self._vault = vault
        self._pinned = pinned
        self._fetch_profile = fetch_profile
        self._max_megapixels = max_megapixels

    def read(self, source: bytes | str | Path) -> Unverified:
        """An invitation out of a file, a text, a link, or a picture of its code (a photographed letter).

        Raises:
            InvitationUnreadable, InvitationTooLarge: it is none. PictureError: the picture cannot be read.
        """
        path = Path(source) if isinstance(source, str | Path) and len(str(source)) < 1000 else None
        if path is None or path.suffix.lower() not in LETTERS:
            return read_bytes(source)
        from visitcam.capture.picture_file import read_picture
        from visitcam.invitation.qr import read_qr

        raw = read_qr(read_picture(path, self._max_megapixels))
        if raw is None:
            raise InvitationUnreadable("no code in the picture")
        return read_bytes(raw)

    def profile(self, domain: str, given: bytes | None) -> tuple[ClinicProfile | None, bool]:
        """(the profile to trust or None, whether nobody agreed to it here yet). A network call where neither
        ``given`` (a profile file's bytes) nor an administrator's pinned profile serves.

        Raises:
            InvitationElsewhere: a kiosk serves other clinics. ProfileChanged: not the key that was pinned.
            ProfileUnreadable, ProfileTooLarge, TlsRefused, Redirected: what was fetched is not believed.
        """
        if given is not None:
            return parse_profile(given), False
        if domain in self._pinned:
            return self._pinned[domain], False
        if self._pinned:
            raise InvitationElsewhere("this kiosk serves other clinics")
        known = self._vault.pins.get(domain)
        try:
            fetched = parse_published(self._fetch_profile(domain), domain)
        except ProfileMissing:
            return known, known is None
        if known is not None:
            check_pinned(fetched, known)
        return fetched, known is None

    def used(self, domain: str) -> set[str]:
        """Ids of that clinic's invitations whose visit the person ended here. A clinic chooses its ids: one
        that repeats another clinic's id neither uses that one up nor gets its visit."""
        used = set()
        for listing in self._vault.visits():
            if listing.state is VisitState.OVER:
                visit = self._visit(listing.id)
                if visit is not None and visit.invitation.domain == domain:
                    used.add(listing.invitation)
        return used

    def begun(self, invitation: Invitation) -> Visit | None:
        """The visit that answers this invitation already, where it can be read now."""
        for listing in self._vault.visits():
            if listing.readable and listing.invitation == invitation.id:
                visit = self._visit(listing.id)
                if visit is not None and visit.invitation.domain == invitation.domain:
                    return visit
        return None

    def _visit(self, visit: str) -> Visit | None:
        """None where its key is gone or it is damaged: no other invitation is held up by it."""
        try:
            return self._vault.visit(visit)
        except (KeyGone, VaultDamaged):
            return None
