"""Dispatches a verb, and turns what went wrong into one sentence and an exit code."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from visitcam import messages
from visitcam.cli import output, parser
from visitcam.errors import BadOption, VisitCamError
from visitcam.settings import Settings

Verb = Callable[[argparse.Namespace, Settings], int]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options; ends the program with 2 and a sentence where they make no sense."""
    return parser.build().parse_args(arguments)


def refuse_verb_of_kiosk() -> int:
    """``--kiosk`` opens the window and goes with no verb; returns the exit code. The policy is not read."""
    return output.complain(BadOption("--kiosk goes without a verb; --vault DIR VERB looks into its vault"))


def run(options: argparse.Namespace) -> int:
    """Runs the verb; returns the exit code. Never a traceback."""
    settings = Settings.default(Path(options.vault) if options.vault else None)
    try:
        return _verb(options)(options, settings)
    except VisitCamError as error:
        return output.complain(error)
    except KeyboardInterrupt:
        sys.stderr.write("visitcam: stopped. What was kept before is still kept.\n")
        return 130
    except BrokenPipeError:
        return 4
    except Exception as error:  # noqa: BLE001 - the last door: a person never sees a traceback
        logging.getLogger("visitcam").debug("unexpected %s", type(error).__name__)
        sys.stderr.write(f"visitcam: {messages.one_line(error)}\n")
        return 4


def _verb(options: argparse.Namespace) -> Verb:
    # each verb loads what it needs alone: 'visits' must not wait for OpenCV
    if options.verb is None:
        from visitcam.cli.practice import practice

        return practice
    if options.verb in {"assess", "find"}:
        from visitcam.cli import pictures

        return pictures.assess if options.verb == "assess" else pictures.find
    if options.verb == "capture":
        from visitcam.cli.taking import capture

        return capture
    if options.verb == "record":
        from visitcam.cli.recording import record

        return record
    if options.verb == "check":
        from visitcam.cli.checking import check

        return check
    if options.verb == "kiosk-pin":
        from visitcam.cli.kiosk_pin import kiosk_pin

        return kiosk_pin
    if options.verb == "clinic":
        from visitcam.cli import clinic

        return clinic.run
    from visitcam.cli import visits

    listed: dict[str, Verb] = {
        "visits": visits.visits,
        "send": visits.send,
        "delete": visits.delete,
        "over": visits.over,
    }
    return listed[str(options.verb)]
