"""Which page shows which step. A step without a page here is passed over by the journey."""

from __future__ import annotations

from collections.abc import Callable

from visitcam.model.requested_view import MediaKind
from visitcam.ui.journey import Journey
from visitcam.ui.pages.after import AfterPage
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.consent import SensitivePage
from visitcam.ui.pages.emergency import EmergencyPage
from visitcam.ui.pages.guide_page import GuidePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.reading import ReadingPage
from visitcam.ui.pages.ready import ReadyPage
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.pages.renew import RenewPage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.pages.review_video import VideoReviewPage
from visitcam.ui.pages.safety import SafetyPage
from visitcam.ui.pages.send import SendPage
from visitcam.ui.pages.tell import TellPage
from visitcam.ui.pages.visits import VisitsPage
from visitcam.ui.pages.who import WhoPage
from visitcam.ui.steps import Step


def _capture(journey: Journey) -> Page:
    """A sensitive place is asked about first, once."""
    if journey.view.sensitive and journey.place.view not in journey.kept.shown:
        return SensitivePage(journey, journey.agree_to_show)
    return RecordPage(journey) if journey.view.media is MediaKind.VIDEO else CapturePage(journey)


def _review(journey: Journey) -> Page:
    """What was taken: a picture or a video."""
    return VideoReviewPage(journey) if journey.place.view in journey.kept.videos else ReviewPage(journey)


PAGES: dict[Step, Callable[[Journey], Page]] = {
    Step.SAFETY: SafetyPage,
    Step.WHO: WhoPage,
    Step.INVITATION: InvitationPage,
    Step.AGREE: AgreePage,
    Step.READY: ReadyPage,
    Step.CAPTURE: _capture,
    Step.REVIEW: _review,
    Step.TELL: TellPage,
    Step.SEND: SendPage,
    Step.AFTER: AfterPage,
    Step.EMERGENCY: EmergencyPage,
    Step.READING: ReadingPage,
    Step.GUIDE: GuidePage,
    Step.VISITS: VisitsPage,
    Step.RENEW: RenewPage,
}
