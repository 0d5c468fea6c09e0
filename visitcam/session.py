"""THE PATH, top to bottom: invitation, frame, redaction, sealing, keeping, delivery.

The only place where the stages meet. Synchronous; progress and stopping are arguments, time comes
from one injected clock. The window calls it from its work thread (take, keep) and its delivery
thread (send); the vault's own lock keeps the two apart.

The order of trust:

1. An invitation names a domain. Its signature is checked with the key in that domain's profile.
2. The profile comes over TLS from that domain, or was pinned; a changed key is refused.
3. The person agrees to a clinic once; only then does a visit begin.
4. A raw frame goes into ``accept`` and never further: a ``Capture`` comes out of ``redact()``,
   is packed, sealed to the visit and to the clinic, and kept in one step.
5. Only sealed parcels wait; a direct way (DICOM, FHIR) opens the patient's own copy in memory.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from visitcam.delivery.check import proxy_of
from visitcam.delivery.opened import fetch_opened
from visitcam.delivery.outbox import Outbox, OutboxProgress, choose_way
from visitcam.delivery.put import for_one_parcel
from visitcam.delivery.way import Way
from visitcam.errors import (
    DeliveryError,
    InvitationElsewhere,
    InvitationError,
    InvitationUsed,
    NotAgreed,
    NoWay,
    ProfileMissing,
    UnknownVisit,
)
from visitcam.invitation.opened import opened_by_clinic
from visitcam.invitation.read import Unverified, provisional, read_bytes, verify
from visitcam.invited import Invited
from visitcam.model.assessment import Assessment
from visitcam.model.box import Box
from visitcam.model.capture import Capture
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Receipt
from visitcam.model.destination import Destination
from visitcam.model.frame import Frame
from visitcam.model.invitation import Invitation
from visitcam.model.notes import Notes
from visitcam.model.offer import Offer
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.model.redaction import FaceConsent, Redaction
from visitcam.model.region import Region
from visitcam.model.requested_view import RequestedView
from visitcam.model.visit import Item, ItemState, Visit, VisitState
from visitcam.sealing import bundle
from visitcam.sealing.recipients import new_identity
from visitcam.sealing.seal import seal
from visitcam.settings import Settings
from visitcam.visit_store import VisitStore

__all__ = ["Destination", "Offer", "Parts", "Session"]

if TYPE_CHECKING:  # the window is shown before OpenCV is loaded
    from visitcam.redaction.finders import Finders
    from visitcam.redaction.found import Found
    from visitcam.vault.place import Space
    from visitcam.vault.vault import Vault, VisitListing

Stop = Callable[[], bool]
Pack = Callable[[str, str, bytes], bytes]
"""(recipient, invitation id, secret) → bundle."""
SNOMED = "http://snomed.info/sct"


@dataclass(frozen=True, slots=True)
class Parts:
    """What ``wiring`` builds. ``practice``: makes the practice clinic's profile and a fresh signed
    invitation; ``fetch_profile``: the one fetch; ``finders``: loads the models, once; ``now``: UTC
    seconds; ``pinned``: profiles that an administrator pinned, by domain; ``kiosk``: no copies."""

    settings: Settings
    vault: Vault
    ways: Mapping[str, Way]
    practice: Callable[[], tuple[ClinicProfile, bytes]]
    fetch_profile: Callable[[str], bytes]
    finders: Callable[[], Finders]
    now: Callable[[], float]
    pinned: Mapping[str, ClinicProfile]
    kiosk: bool = False


class Session:
    """One person's way through a visit. See the module for the order of trust.

    Use it as a context: leaving gives the vault back to other programs.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._vault = parts.vault
        self._finders: Finders | None = None
        self.settings = parts.settings
        self._invited = Invited(parts.vault, parts.pinned, parts.fetch_profile, parts.settings.max_megapixels)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives the vault and the finders' threads back; fine twice."""
        if self._finders is not None:
            self._finders.close()
            self._finders = None
        self._vault.close()

    @property
    def house_emergency(self) -> str:
        """The number to call on which all pinned clinics agree: a kiosk's, before anybody is invited. Empty
        where they do not, or where nobody pinned one."""
        numbers = {profile.emergency for profile in self._parts.pinned.values()}
        return numbers.pop() if len(numbers) == 1 else ""

    # --- invited -----------------------------------------------------------------------------

    def practice(self) -> Offer:
        """An offer of the practice clinic on this computer.

        Raises:
            VaultError, ClinicError: its folder cannot be written.
        """
        profile, raw = self._parts.practice()
        invitation = verify(read_bytes(raw), profile, self._parts.now())
        return Offer(invitation, profile, first_time=False)

    def read_invitation(self, source: bytes | str | Path, *, pinned_profile: bytes | None = None) -> Offer:
        """Reads an invitation and finds out who sent it. Fetches the clinic's profile; a network call.

        ``pinned_profile``: a profile file's bytes that an administrator vouches for; nothing is fetched.
        Without a network the pinned profile serves; without one, the offer has no profile yet.

        Raises:
            InvitationError: unreadable, forged, expired, used, changed key, bad profile.
            TlsRefused, Redirected: the domain's certificate or answer is not good.
        """
        unverified = self._invited.read(source)
        profile, first_time = self._invited.profile(unverified.domain, pinned_profile)
        now = self._parts.now()
        if profile is None:
            invitation = provisional(unverified, now, used=self._invited.used(unverified.domain))
        else:
            invitation = verify(unverified, profile, now, used=self._invited.used(unverified.domain))
        return Offer(invitation, profile, first_time, self._invited.begun(invitation))

    def agree(self, offer: Offer) -> Visit:
        """The person agreed to this clinic: pins it, and begins the visit (or goes on with it).

        Raises:
            VaultError, KeychainError: nothing was begun.
        """
        if offer.profile is not None and not offer.profile.practice:
            self._vault.pins.pin(offer.profile)
        if offer.visit is not None:
            return offer.visit
        return self._vault.create_visit(offer.invitation, offer.profile)

    def resume(self, visit: str) -> Visit:
        """A visit that was begun here.

        Raises:
            UnknownVisit, KeyGone, VaultError, KeychainError.
        """
        return self._vault.visit(visit)

    def resolve(self, name: str) -> str:
        """The id of the visit that ``name`` begins (at least 4 hex digits, and only one).

        Raises:
            UnknownVisit: none or several.
        """
        found = [listing.id for listing in self._vault.visits() if listing.id.startswith(name.lower())]
        if len(name) < 4 or len(found) != 1:
            raise UnknownVisit
        return found[0]

    # --- redacted ----------------------------------------------------------------------------

    def load_finders(self) -> None:
        """Loads the models (about a second); ``find`` does it by itself where it was not done.

        Raises:
            FinderMissing: a model file is missing or was changed. Nothing can be captured then.
        """
        if self._finders is None:
            self._finders = self._parts.finders()

    @property
    def finders(self) -> Finders:
        """The loaded finders; for ``record`` and the live preview."""
        self.load_finders()
        if self._finders is None:
            raise AssertionError("unreachable")
        return self._finders

    def find(
        self,
        frame: Frame,
        keep: Box | None = None,
        *,
        progress: Callable[[float], None] | None = None,
        stop: Stop | None = None,
    ) -> Found:
        """Faces, text and codes in a frame, of which ``keep`` would leave (None: all of it). Work thread;
        about half a second for 1080p.

        Raises:
            FinderMissing, FinderFailed: nothing may be captured.
        """
        return self.finders.find(frame, keep, progress=progress, stop=stop)

    def glance(self, frame: Frame) -> tuple[Region, ...]:
        """The cheap look for the live preview; never in the place of ``find``."""
        return self.finders.glance(frame)

    def propose(
        self,
        frame: Frame,
        found: Found,
        guide: Box,
        area: Box | None,
        consent: FaceConsent = FaceConsent.NONE,
    ) -> Redaction:
        """What would leave, before anybody looked at it."""
        from visitcam.redaction.proposal import propose

        return propose(frame, found, guide, area, consent)

    def forget_finders(self) -> None:
        """Lets the networks go, which hold what they looked at last, and waits until none of them looks any
        more (at most as long as one search of a picture). Work thread."""
        if self._finders is not None:
            finders, self._finders = self._finders, None
            finders.close(wait=True)

    # --- taken, sealed, kept -------------------------------------------------------------------

    def accept(
        self,
        visit: str,
        view: RequestedView,
        frame: Frame,
        redaction: Redaction,
        assessment: Assessment,
        *,
        by_hand: bool,
        scale: Mapping[str, object] | None = None,
    ) -> Item:
        """Redacts, seals and keeps one reviewed picture in one step; the frame can be dropped after it.

        Raises:
            RedactionError: not reviewed, not searched, nothing left. SealingError, VaultError,
            KeychainError: not kept; the frame is still the caller's, to try again.
        """
        from visitcam.redaction.photo import redact

        if scale is None and view.card:
            scale = self._scale(frame)
        details = self.details(visit, view, assessment.as_json(), by_hand=by_hand, scale=scale)
        keep = redaction.keep.straightened().clipped(frame.width, frame.height)
        details = replace(details, extra={"keep": keep.as_list(), "source": list(frame.size)})
        capture = redact(frame, redaction, details)
        return self.keep_capture(visit, capture)

    def details(
        self,
        visit: str,
        view: RequestedView,
        assessment: Mapping[str, object],
        *,
        by_hand: bool,
        scale: Mapping[str, object] | None = None,
    ) -> CaptureDetails:
        """The facts that a new capture of ``view`` carries, with a fresh random id."""
        site = {"system": SNOMED, "code": view.site, "display": view.site_text} if view.site else {}
        return CaptureDetails(
            capture=secrets.token_hex(16),
            visit=visit,
            view=view.name,
            taken=datetime.fromtimestamp(self._parts.now(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            assessment=assessment,
            by_hand=by_hand,
            body_site=site,
            scale=scale or {},
        )

    def _scale(self, frame: Frame) -> Mapping[str, object] | None:
        """What the printed card in the picture measures; None where it cannot be read. The picture is not
        altered: the clinic gets millimetres and a grey balance beside it."""
        from visitcam.capture.card import read_card

        reading = read_card(frame)
        return None if reading is None else reading.as_scale()

    def keep_notes(self, visit: str, notes: Notes) -> Item | None:
        """Seals and keeps what the person told; None where there is nothing to tell.

        Raises:
            SealingError, VaultError, KeychainError: not kept.
        """
        if notes.empty:
            return None
        capture = secrets.token_hex(16)
        taken = datetime.fromtimestamp(self._parts.now(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return self._keep(
            visit,
            lambda to, by, key: bundle.pack_notes(
                notes, capture=capture, visit=visit, taken=taken, recipient=to, invitation=by, secret=key
            ),
            capture,
            bundle.NOTES_VIEW,
            "application/json",
        )

    def keep_capture(self, visit: str, capture: Capture) -> Item:
        """Seals and keeps one redacted capture, picture or video, in one step.

        Raises:
            SealingError, VaultError, KeychainError: not kept; the capture is still in memory.
        """
        facts = capture.manifest
        return self._keep(
            visit,
            lambda to, by, key: bundle.pack(capture, recipient=to, invitation=by, secret=key),
            facts.capture,
            facts.view,
            facts.media_type,
        )

    def _keep(self, visit_id: str, pack: Pack, capture: str, view: str, media_type: str) -> Item:
        visit = self._vault.visit(visit_id)
        invitation = visit.invitation
        # before the clinic's profile could be fetched the bundle is bound to nobody: a fresh identity
        # whose secret is dropped at once stands in the clinic's place until ``agree_later``
        recipient = new_identity().recipient if visit.profile is None else visit.profile.recipient
        packed = pack(recipient, invitation.id, invitation.secret)
        parcel = None if visit.profile is None else seal(packed, recipient)
        item = Item(capture, view, media_type, int(self._parts.now()), len(packed))
        return self._vault.keep(visit_id, item, packed, parcel)

    # --- delivered ---------------------------------------------------------------------------

    def destination(self, visit_id: str) -> Destination | None:
        """Where the visit would go; None while the clinic's profile is not known yet.

        Raises:
            NoWay: the clinic offers none that can be used here.
        """
        profile = self._vault.visit(visit_id).profile
        if profile is None:
            return None
        return self.destination_of(profile)

    def destination_of(self, profile: ClinicProfile) -> Destination:
        """Where anything for that clinic would go.

        Raises:
            NoWay: the clinic offers none that can be used here.
        """
        way, endpoint = choose_way(profile, self._parts.ways, kiosk=self._parts.kiosk)
        return Destination(
            profile.name,
            profile.domain,
            way.kind,
            not way.sealed,
            profile.storage,
            profile.keep_days,
            profile.privacy_contact,
            proxy_of(endpoint),
        )

    def complete(self, visit_id: str, *, pinned_profile: bytes | None = None) -> Offer | None:
        """Fetches what was missing when the visit began: the clinic's profile. None: nothing was missing.

        The offer that comes back is verified; ``agree_later`` makes the parcels once the person agreed.

        Raises:
            ProfileMissing: still no network. InvitationError: it was forged, or its clinic changed.
        """
        if any(stranded.visit == visit_id for stranded in self._vault.stranded()):
            return None  # a kiosk's earlier run: sealed to its clinic already
        visit = self._vault.visit(visit_id)
        if visit.profile is not None:
            return None
        unverified = Unverified(visit.invitation.domain, visit.invitation.raw)
        profile, first_time = self._invited.profile(unverified.domain, pinned_profile)
        if profile is None:
            raise ProfileMissing
        # the moment of the pictures counts: an invitation may run out while there is no line
        invitation = verify(unverified, profile, min(self._parts.now(), visit.created))
        return Offer(invitation, profile, first_time, visit)

    def agree_later(self, visit_id: str, offer: Offer) -> None:
        """The person agreed to the clinic after the pictures were taken: binds and seals them to it.

        Raises:
            NotAgreed: the offer names no clinic. SealingError, VaultError, KeychainError: what was
            not made yet is made at the next call.
        """
        profile, invitation = offer.profile, offer.invitation
        if profile is None:
            raise NotAgreed
        if not profile.practice:
            self._vault.pins.pin(profile)
        for item in self._vault.visit(visit_id).items:
            if item.state is not ItemState.KEPT:
                continue
            self._bind(visit_id, item, profile, invitation)
        visit = self._vault.visit(visit_id)
        self._vault.update(replace(visit, profile=profile, invitation=invitation))

    def renewal(
        self, visit_id: str, source: bytes | str | Path, *, pinned_profile: bytes | None = None
    ) -> Offer | None:
        """A newer invitation for a visit whose own is no longer taken; None where it is the visit's own.

        Raises:
            InvitationElsewhere: another clinic's. InvitationUsed: another visit's here, of which something
            was kept: the clinic would take both for one. The others as ``read_invitation``.
        """
        unverified = self._invited.read(source)
        own = self._vault.visit(visit_id).invitation
        if unverified.raw == own.raw:
            return None
        if unverified.domain != own.domain:
            raise InvitationElsewhere("another clinic than this visit's")
        offer = self.read_invitation(unverified.raw, pinned_profile=pinned_profile)
        if offer.visit is not None and offer.visit.items:
            raise InvitationUsed("another visit's")
        return offer

    def renew(self, visit_id: str, offer: Offer) -> None:
        """Whatever of a visit has not arrived is bound to a newer invitation of the same clinic, and begins
        anew: its bytes are others, so no half upload may be gone on with (``Vault.keep`` forgets it).

        Raises:
            NotAgreed: the clinic could not be reached. InvitationElsewhere: it is another clinic's; nothing
            changed. SealingError, VaultError, KeychainError: what was not bound yet is at the next call.
        """
        profile, invitation = offer.profile, offer.invitation
        if profile is None:
            raise NotAgreed
        own = self._vault.visit(visit_id).invitation.domain
        if not own == invitation.domain == profile.domain:
            raise InvitationElsewhere("another clinic than this visit's")
        if not profile.practice:
            self._vault.pins.pin(profile)
        arrived = {capture for capture, _ in self._vault.receipts(visit_id)}
        for item in self._vault.visit(visit_id).items:
            if item.capture in arrived:
                continue
            self._bind(visit_id, item, profile, invitation)
        self._vault.update(replace(self._vault.visit(visit_id), profile=profile, invitation=invitation))

    def _bind(self, visit_id: str, item: Item, profile: ClinicProfile, invitation: Invitation) -> None:
        kept = self.opened_copy(visit_id, item.capture)
        packed = bundle.rebind(
            kept, recipient=profile.recipient, invitation=invitation.id, secret=invitation.secret
        )
        self._vault.keep(visit_id, item, packed, seal(packed, profile.recipient))

    def waiting(self, visit_id: str) -> tuple[str, ...]:
        """Capture ids that wait in the outbox; none where a kiosk's earlier run has delivered all it had,
        for then nothing of that visit is left."""
        try:
            return self._vault.waiting(visit_id)
        except UnknownVisit:
            return ()

    def parcel_file(self, visit_id: str, capture: str) -> Path | None:
        """The file in which a capture waits in the outbox; None once it was delivered."""
        return self._vault.parcel_file(visit_id, capture)

    def outbox(self, visit_id: str, *, patience: float | None = None) -> Outbox:
        """The outbox of one visit: ``send`` in the delivery thread; pause and cancel from any.

        Raises:
            ProfileMissing: the clinic's profile is not known yet (see ``complete``). NoWay.
        """
        store = VisitStore(self._vault, visit_id)
        profile = self._profile_of(visit_id)
        if profile is None:
            raise ProfileMissing
        way, endpoint = choose_way(profile, self._parts.ways, kiosk=self._parts.kiosk)
        if way.kind == "put" and for_one_parcel(endpoint.address) and self._vault.receipts(visit_id):
            raise NoWay("its address took its one parcel")  # a second one would replace the first
        return Outbox(store, way, endpoint, patience=patience)

    def _profile_of(self, visit_id: str) -> ClinicProfile | None:
        """The clinic of a visit, also of a kiosk's earlier run, whose label alone is left."""
        for stranded in self._vault.stranded():
            if stranded.visit == visit_id:
                return stranded.profile
        return self._vault.visit(visit_id).profile

    def send(
        self,
        visit_id: str,
        *,
        progress: Callable[[OutboxProgress], None] | None = None,
        stop: Stop | None = None,
        patience: float | None = None,
    ) -> tuple[Receipt, ...]:
        """Delivers what waits of one visit; returns with the proof of every parcel.

        Raises:
            DeliveryError: what did not arrive still waits. ProfileMissing: see ``complete``.
        """
        if not self.waiting(visit_id):
            return ()
        return self.outbox(visit_id, patience=patience).send(progress, stop)

    def check_opened(self, visit_id: str) -> int:
        """Asks the clinic whether it opened what was delivered; returns how many are newly known to be.

        Delivery thread: a network call a capture. What cannot be asked now is asked the next time; a
        receipt that the clinic did not sign counts for nothing.
        """
        profile = self._vault.visit(visit_id).profile
        if profile is None:
            return 0
        news = 0
        for capture, receipt in self._vault.receipts(visit_id):
            endpoint = next((end for end in profile.endpoints if end.kind == receipt.way), None)
            if receipt.opened is not None or endpoint is None:
                continue
            try:
                raw = fetch_opened(receipt, endpoint)
                if raw is not None:
                    self._vault.record_receipt(visit_id, capture, opened_by_clinic(raw, profile, receipt))
                    news += 1
            except (DeliveryError, InvitationError):
                continue
        return news

    # --- kept, forgotten -----------------------------------------------------------------------

    def visits(self) -> tuple[VisitListing, ...]:
        """What is still on this computer."""
        return self._vault.visits()

    def delete_due(self) -> tuple[str, ...]:
        """Deletes visits whose days are over and of which the clinic has everything; their ids.

        Raises:
            VaultError, KeychainError: what was not deleted yet is deleted at the next call.
        """
        return self._vault.delete_due()

    def to_remind(self) -> tuple[str, ...]:
        """Visits that are over and still here a week later, with no day on which they go by themselves."""
        from visitcam.vault.retention import to_remind

        return to_remind(self._vault.visits(), int(self._parts.now()))

    def overdue(self) -> tuple[str, ...]:
        """Visits whose days are over, but of which the clinic has not everything: a person decides."""
        from visitcam.vault.retention import overdue

        return overdue(self._vault.visits(), int(self._parts.now()))

    def run_out(self) -> tuple[str, ...]:
        """Visits of which something waits and whose invitation has run out (see ``renewal``)."""
        from visitcam.vault.retention import run_out

        return run_out(self._vault.visits(), int(self._parts.now()))

    def opened_copy(self, visit_id: str, capture: str) -> OpenedBundle:
        """The patient's own copy, opened in memory.

        Raises:
            KeyGone, VaultDamaged, VaultError, KeychainError.
        """
        return bundle.unpack(self._vault.copy(visit_id, capture))

    def end_visit(self, visit_id: str) -> None:
        """The person said that the visit is over; nothing is deleted by it."""
        self._vault.update(replace(self._vault.visit(visit_id), state=VisitState.OVER))

    def delete_capture(self, visit_id: str, capture: str, *, even_undelivered: bool = False) -> None:
        """One capture, for good.

        Raises:
            NotDeliveredYet: it did not arrive yet, and nobody said yes to losing it.
        """
        self._vault.delete_capture(visit_id, capture, even_undelivered)

    def delete_visit(self, visit_id: str, *, even_undelivered: bool = False) -> None:
        """The whole visit, its key first.

        Raises:
            NotDeliveredYet: something did not arrive yet, and nobody said yes to losing it.
        """
        self._vault.delete_visit(visit_id, even_undelivered=even_undelivered)

    # --- a kiosk ------------------------------------------------------------------------------

    def forget_visit(self, visit_id: str) -> None:
        """A kiosk's visit goes from memory; what the person agreed to goes on to the clinic (``stranded``).

        Raises:
            VaultError: see ``Vault.forget_visit``.
        """
        self._vault.forget_visit(visit_id)

    def stranded(self) -> Mapping[str, int]:
        """Visits of which parcels alone are left on this kiosk, and how many wait of each.

        Raises:
            VaultError: the folder cannot be read.
        """
        waiting: dict[str, int] = {}
        for each in self._vault.stranded():
            waiting[each.visit] = waiting.get(each.visit, 0) + 1
        return waiting

    def space(self) -> Space:
        """What the vault takes, and what the disk has left."""
        return self._vault.space()

    def delete_all(self, *, even_undelivered: bool = False) -> None:
        """Every visit, and the clinics that were agreed to."""
        self._vault.delete_all(even_undelivered=even_undelivered)
