"""An invitation that was read, before anybody agreed to it."""

from __future__ import annotations

from dataclasses import dataclass

from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Visit


@dataclass(frozen=True, slots=True)
class Offer:
    """An invitation that was read, before anybody agreed to it.

    ``invitation`` is verified where ``profile`` is known; without a network at the first time
    ``profile`` is None, and nothing is sealed to the clinic until it was fetched, verified and
    agreed to. ``first_time``: nobody has agreed to this clinic on this computer yet.
    ``visit``: the visit that this invitation already began here, or None.
    """

    invitation: Invitation
    profile: ClinicProfile | None
    first_time: bool
    visit: Visit | None = None
