"""``capture``: one picture from the camera to the clinic."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace

from visitcam.cli.opening import open_session, read_offer
from visitcam.cli.options import parse_area, parse_seconds
from visitcam.cli.pictures import checked_area
from visitcam.cli.telling import Kept, deliver_and_tell
from visitcam.errors import CameraEnded, NotConfirmed, NotGoodEnough, UnknownView
from visitcam.model.assessment import Assessment
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.settings import Settings


@dataclass(frozen=True, slots=True)
class Taken:
    """The frame that was taken, its area and guide (pixels), and how it was judged."""

    frame: Frame
    area: Box | None
    guide: Box
    assessment: Assessment
    by_hand: bool


def chosen_view(asked: Sequence[RequestedView], name: str | None, media: MediaKind) -> RequestedView:
    """The view of that name, or the first of that kind; a free one where none of that kind is asked for.

    Raises:
        UnknownView: the invitation asks for no such view.
    """
    views = [view for view in asked if view.media is media]
    if name is None:
        return views[0] if views else RequestedView(name=f"Free {media}", media=media)
    for view in views:
        if view.name.casefold() == name.casefold():
            return view
    raise UnknownView


def guide_around(guide: Box, area: Box, size: tuple[int, int]) -> Box:
    """A guide that holds the whole area with a fifth of its size around it.

    On the command line nobody moves the camera, so the guide moves to the area that was named.
    """
    wanted = area.grown(0.2)
    w, h = min(max(guide.w, wanted.w), size[0]), min(max(guide.h, wanted.h), size[1])
    cx, cy = area.centre
    x = min(max(round(cx - w / 2), 0), size[0] - w)
    y = min(max(round(cy - h / 2), 0), size[1] - h)
    return Box(x, y, w, h)


def take_now(source: str, view: RequestedView, area: Box | None, settings: Settings) -> Taken:
    """The current frame, by hand.

    Raises:
        CameraError: the source cannot be read.
        AreaOutside: the area lies outside the picture.
    """
    from visitcam.capture.assessment import assess_still
    from visitcam.capture.guide import guide_box
    from visitcam.capture.sources import open_source

    with open_source(source, fast=True, settings=settings) as camera:
        frame = camera.read()
    inside = checked_area(area, frame.size)
    guide = guide_box(frame.size, view.shape, view.distance)
    if inside is not None:
        guide = guide_around(guide, inside, frame.size)
    return Taken(frame, inside, guide, assess_still(frame, inside, guide=guide), by_hand=True)


def take_auto(
    source: str, view: RequestedView, area: Box | None, patience: float, settings: Settings
) -> Taken:
    """Waits until all has been good for 0.8 s, then keeps the sharpest of five.

    Raises:
        NotGoodEnough: patience ran out, or the source ended, before that.
        CameraError: the source cannot be read.
    """
    from visitcam.capture.assessment import assess_still
    from visitcam.capture.burst import Burst
    from visitcam.capture.live import LiveJudge
    from visitcam.capture.sources import open_source

    judge = LiveJudge(view)
    burst: Burst | None = None
    with open_source(source, fast=True, settings=settings) as camera:
        start: float | None = None
        while True:
            try:
                frame = camera.read()
            except CameraEnded as error:
                raise NotGoodEnough from error
            if start is None:
                start = frame.at
                judge.set_area(checked_area(area, frame.size))
            look = judge.look(frame)
            if burst is None and look.ready >= 1.0:
                burst = Burst(settings.burst_frames)
            if burst is not None:
                burst.add(frame, look.assessment)
                if burst.full:
                    break
            elif frame.at - start > patience:
                raise NotGoodEnough(f"{patience:g} s")
    best, live = burst.sharpest()
    tracked = live.area if area is not None else None
    guide = look.framing.guide
    return Taken(best, tracked, guide, assess_still(best, tracked, guide=guide), by_hand=False)


def agreed_of_a_face(options: argparse.Namespace) -> FaceConsent:
    """What was agreed to of a face on which the area lies."""
    if options.agree_recognisable:
        return FaceConsent.RECOGNISABLE
    return FaceConsent.AREA_IS_EYE if options.area_is_eye else FaceConsent.NONE


def capture(options: argparse.Namespace, settings: Settings) -> int:
    """Takes one picture, redacts, seals, keeps and delivers it."""
    area = parse_area(options.area)
    patience = parse_seconds(options.patience, "--patience", 0, 3600)
    if not options.confirm_review:
        raise NotConfirmed  # before anything is opened or made
    with open_session(options, settings) as session:
        offer = read_offer(session, options)
        view = chosen_view(offer.invitation.views, options.view, MediaKind.PHOTO)
        session.load_finders()
        source = options.camera or ("practice" if options.practice else "0")
        if options.now:
            taken = take_now(source, view, area, session.settings)
        else:
            taken = take_auto(source, view, area, patience, session.settings)
        found = session.find(taken.frame, taken.guide)
        proposal = session.propose(taken.frame, found, taken.guide, taken.area, agreed_of_a_face(options))
        visit = session.agree(offer)
        item = session.accept(
            visit.id,
            view,
            taken.frame,
            replace(proposal, reviewed_by=ReviewedBy.COMMAND_LINE),
            taken.assessment,
            by_hand=taken.by_hand,
        )
        kept = Kept(visit.id, item.capture, taken.assessment.as_json(), proposal.filled())
        return deliver_and_tell(session, kept, options)
