"""``record``: one video from the camera, or from a file, to the clinic."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from visitcam.cli import output
from visitcam.cli.opening import open_session, read_offer
from visitcam.cli.options import parse_area, parse_seconds
from visitcam.cli.pictures import checked_area
from visitcam.cli.taking import agreed_of_a_face, chosen_view, guide_around
from visitcam.cli.telling import Kept, deliver_and_tell
from visitcam.errors import BadOption, NotConfirmed
from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.session import Session
from visitcam.settings import Settings

LONGEST_SECONDS = 600.0  # of a file; memory ends most of them sooner, with a sentence


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be recorded: ``area`` in pixels of the source, ``seconds`` at the most."""

    source: str
    view: RequestedView
    area: Box | None
    seconds: float
    consent: FaceConsent


def _wished(options: argparse.Namespace, view: RequestedView, replayed: bool) -> float:
    """Seconds to record: as asked for; else a whole file, or as long as the invitation wishes."""
    if options.seconds is not None:
        return parse_seconds(options.seconds, "--seconds", 0.1, LONGEST_SECONDS)
    return LONGEST_SECONDS if replayed else float(view.seconds)


def _film_of(source: str) -> Path | None:
    """The film or folder that is replayed; None for a camera, and for a picture, which never ends."""
    from visitcam.capture.picture_file import PICTURE_SUFFIXES

    if not source.startswith("replay:"):
        return None
    path = Path(source.removeprefix("replay:")).expanduser()
    return None if path.suffix.lower() in PICTURE_SUFFIXES and not path.is_dir() else path


def record(options: argparse.Namespace, settings: Settings) -> int:
    """Records, searches, redacts, seals, keeps and delivers one video."""
    area = parse_area(options.area)
    if options.seconds is not None:
        parse_seconds(options.seconds, "--seconds", 0.1, LONGEST_SECONDS)
    if not options.confirm_review:
        raise NotConfirmed  # before anything is opened or made
    if not options.camera and not options.practice:
        raise BadOption("--camera SOURCE")
    with open_session(options, settings) as session:
        offer = read_offer(session, options)
        view = chosen_view(offer.invitation.views, options.view, MediaKind.VIDEO)
        session.load_finders()
        source = options.camera or "practice"
        seconds = _wished(options, view, _film_of(source) is not None)
        wish = _Wish(source, view, area, seconds, agreed_of_a_face(options))
        kept = _recorded(session, wish, lambda: session.agree(offer).id)
        return deliver_and_tell(session, kept, options)


def _tell_size(size: tuple[int, int], longest: int) -> None:
    """Before it starts, where there was a choice: 1080p, or 720p where no more can be kept up."""
    from visitcam.capture.film_size import USUAL_SIDE

    if max(size) > USUAL_SIDE:
        said = "1080p" if longest > USUAL_SIDE else "720p: this computer does not keep up with more"
        output.tell(f"The video is made in {said}.")


def _recorded(session: Session, wish: _Wish, agree: Callable[[], str]) -> Kept:
    """Nothing is begun in the vault before the video was searched: what fails leaves nothing behind."""
    from visitcam.capture.film_size import film_side
    from visitcam.capture.live import LiveJudge
    from visitcam.capture.recorder import Recorder
    from visitcam.capture.recording import LONGEST_SIDE, box_in_film, check_length, film_copy
    from visitcam.capture.sources import open_source
    from visitcam.redaction.video import redact_video
    from visitcam.redaction.video_proposal import followed_area, propose_video
    from visitcam.redaction.video_search import search_video

    source, view, area, seconds = wish.source, wish.view, wish.area, wish.seconds
    length = film = None
    longest = LONGEST_SIDE
    path = _film_of(source)
    if path is not None:
        length, film = check_length(path, seconds), film_copy(path)
    judge = LiveJudge(view)
    with open_source(source, fast=True, settings=session.settings, film=True) as camera:
        if not source.startswith("replay:"):
            longest = film_side(camera, seconds)
            _tell_size(camera.size, longest)
        inside = checked_area(area, camera.size)
        area = None if inside is None else box_in_film(inside, camera.size, longest)
        judge.set_area(area)
        recorder = Recorder(camera, judge, seconds, length=length, film=film, longest=longest)
        found = None
        if film is not None and length is not None:  # it is searched while it is read
            found = search_video(recorder.frames(), session.finders, again=recorder.recording.frames)
        else:
            for _ in recorder.frames():
                pass
        done = recorder.ended()
    if done.failure is not None:
        output.complain(done.failure)
        output.tell("What was recorded until then is used.")
    recording = done.recording
    guide = done.guide if area is None else guide_around(done.guide, area, recording.size)
    if found is None:
        found = search_video(recording.frames(), session.finders, again=recording.frames)
    followed = followed_area(done.area, found.frames) if area else None
    proposal = propose_video(found, guide, followed, wish.consent)
    visit = agree()
    report = {"report": done.report.as_json()}
    capture = redact_video(
        recording.frames,
        replace(proposal, reviewed_by=ReviewedBy.COMMAND_LINE),
        session.details(visit, view, report, by_hand=True),
        rate=recording.rate,
    )
    recording.forget()
    item = session.keep_capture(visit, capture)
    return Kept(visit, item.capture, report, proposal.filled(), "video")
