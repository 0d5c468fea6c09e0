"""The verbs and their options."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from visitcam import __version__
from visitcam.errors import UseError


class _Parser(argparse.ArgumentParser):
    """Ends with one plain sentence and exit code 2 instead of argparse's usage lines."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"visitcam: this was not understood: {message}. See '{self.prog} --help'.\n")
        raise SystemExit(UseError.exit_code)


def _vault(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vault", metavar="DIR", default=argparse.SUPPRESS, help="where sealed captures are kept"
    )
    parser.add_argument(
        "--unlock",
        choices=("auto", "keyring", "passphrase", "memory"),
        default="auto",
        help="what holds the visit's key; passphrase: VISITCAM_PASSPHRASE, or asked for",
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document"
    )


def _invited(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--invitation", metavar="FILE", help="an invitation file, or its link or text")
    parser.add_argument(
        "--profile", metavar="FILE", help="the clinic's profile, pinned as an administrator would"
    )
    parser.add_argument(
        "--agree", metavar="DOMAIN", help="yes to a clinic that is new on this computer, by its domain"
    )


def _taking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--camera",
        metavar="SOURCE",
        default=argparse.SUPPRESS,
        help="0, a device, a name, replay:PATH or practice",
    )
    parser.add_argument(
        "--practice",
        action="store_true",
        default=argparse.SUPPRESS,
        help="for the practice clinic on this computer",
    )
    _invited(parser)
    parser.add_argument("--view", metavar="NAME", help="one of the views that the invitation asks for")
    parser.add_argument("--area", metavar="X,Y,W,H", help="the area of concern, pixels of the source picture")
    parser.add_argument(
        "--confirm-review",
        action="store_true",
        help="you agree to what will leave: everything found is filled, nothing is taken back",
    )
    face = parser.add_mutually_exclusive_group()
    face.add_argument(
        "--area-is-eye", action="store_true", help="the area lies on a face, and the place is the eye itself"
    )
    face.add_argument(
        "--agree-recognisable",
        action="store_true",
        help="keep more of the face on which the area lies; your doctor will be able to recognise you, "
        "and you agree",
    )
    parser.add_argument("--keep-only", action="store_true", help="keep it, and send later with 'send'")
    _vault(parser)
    _json(parser)


def build() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="visitcam", description="Guided, redacted and sealed pictures for a telemedicine visit."
    )
    parser.add_argument("--version", action="version", version=f"visitcam {__version__}")
    parser.add_argument("--practice", action="store_true", help="practise; nothing leaves this computer")
    parser.add_argument(
        "--camera", metavar="SOURCE", default=None, help="0, a device, a name, replay:PATH or practice"
    )
    parser.add_argument("--vault", metavar="DIR", default=None, help="where sealed captures are kept")
    parser.add_argument("--kiosk", metavar="POLICY", default=None, help="a kiosk's policy file (TOML)")
    parser.add_argument("--open", metavar="LINK", default=None, help="an invitation link (visitcam:…)")
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)

    capture = verbs.add_parser("capture", help="take, redact, seal and deliver one picture")
    _taking(capture)
    when = capture.add_mutually_exclusive_group()
    when.add_argument("--auto", action="store_true", help="wait until all is good (the default)")
    when.add_argument("--now", action="store_true", help="take the current frame")
    capture.add_argument(
        "--patience", metavar="SECONDS", default="60", help="how long to wait for a good picture"
    )

    record = verbs.add_parser("record", help="record, redact, seal and deliver one video")
    _taking(record)
    record.add_argument("--seconds", metavar="N", help="how long; a replayed video: its first N seconds")

    for name, text in (
        ("assess", "judge picture files"),
        ("find", "show what would be filled in picture files"),
    ):
        verb = verbs.add_parser(name, help=text)
        verb.add_argument("paths", metavar="PATH", nargs="+")
        _json(verb)
        if name == "assess":
            verb.add_argument("--area", metavar="X,Y,W,H", help="the area of concern, pixels")

    visits = verbs.add_parser("visits", help="what is still on this computer")
    visits.add_argument("visit", metavar="VISIT", nargs="?", default="", help="one visit: its captures")
    _vault(visits)
    _json(visits)
    send = verbs.add_parser("send", help="deliver what waits")
    send.add_argument("visit", metavar="VISIT")
    _invited(send)
    send.add_argument("--patience", metavar="SECONDS", default="60", help="how long to go on trying")
    _vault(send)
    _json(send)
    over = verbs.add_parser("over", help="say that a visit is over; nothing is deleted by it")
    over.add_argument("visit", metavar="VISIT")
    _vault(over)
    _json(over)
    delete = verbs.add_parser("delete", help="delete a visit from this computer: its key first")
    delete.add_argument("visit", metavar="VISIT", help="a visit's id, or 'all'")
    delete.add_argument("--capture", metavar="ID", default="", help="of this visit, one capture alone")
    delete.add_argument("--yes", action="store_true", help="also what was not delivered yet")
    _vault(delete)
    _json(delete)
    check = verbs.add_parser("check", help="what works on this computer, what does not, what to do")
    check.add_argument("--camera", metavar="SOURCE", default=argparse.SUPPRESS)
    _json(check)
    verbs.add_parser("kiosk-pin", help="make the hash of a kiosk's PIN for its policy file")
    _clinic(verbs)
    return parser


def _clinic(verbs: argparse._SubParsersAction[_Parser]) -> None:
    clinic = verbs.add_parser("clinic", help="the clinic's side").add_subparsers(
        dest="clinic_verb", metavar="VERB", required=True, parser_class=_Parser
    )
    init = clinic.add_parser("init", help="make a clinic's keys and its profile")
    init.add_argument("folder", metavar="DIR")
    init.add_argument("--name", required=True)
    init.add_argument("--domain", required=True)
    init.add_argument("--deliver", metavar="KIND=ADDRESS", action="append", required=True)
    init.add_argument("--storage", default="", help="what you do with pictures, in one sentence")
    init.add_argument("--keep-days", type=int, default=None)
    init.add_argument("--privacy-contact", default="")
    init.add_argument("--contact", default="")
    init.add_argument("--emergency", default="", help="the number to call, where it is not the region's own")
    _json(init)
    invite = clinic.add_parser("invite", help="make an invitation")
    invite.add_argument("folder", metavar="DIR")
    invite.add_argument(
        "--view", metavar='"NAME[;photo|video][;close|overview]"', action="append", required=True
    )
    invite.add_argument("--expires", default="7d")
    invite.add_argument("--language", default="")
    invite.add_argument("--delete-days", type=int, default=None)
    invite.add_argument("--out", metavar="FILE", required=True)
    invite.add_argument("--qr", metavar="PNG")
    invite.add_argument("--card", metavar="PDF", help="a sheet to print: code, scale and patches")
    invite.add_argument("--paper", choices=("A5", "A4"), default="A5", help="of the card")
    _json(invite)
    inbox = clinic.add_parser("inbox", help="open what arrived")
    inbox.add_argument("folder", metavar="DIR")
    inbox.add_argument("--from", dest="source", metavar="SOURCE", required=True)
    inbox.add_argument("--out", metavar="DIR", required=True)
    inbox.add_argument("--forward", metavar="KIND=ADDRESS", help="also into dicomweb or fhir")
    inbox.add_argument("--once", action="store_true")
    _json(inbox)
    opening = clinic.add_parser("open", help="open one parcel")
    opening.add_argument("parcel", metavar="PARCEL")
    opening.add_argument("--key", metavar="FILE", required=True)
    opening.add_argument("--out", metavar="DIR", required=True)
    _json(opening)
