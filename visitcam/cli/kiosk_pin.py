"""``kiosk-pin``: the hash that an administrator puts into a kiosk's policy."""

from __future__ import annotations

import argparse
import getpass
import sys

from visitcam.cli import output
from visitcam.errors import BadOption, PolicyInvalid
from visitcam.kiosk_policy import hash_pin
from visitcam.settings import Settings


def kiosk_pin(options: argparse.Namespace, settings: Settings) -> int:
    """Asks twice on a terminal, or reads one line of standard input; prints the line for the policy."""
    del options, settings
    if sys.stdin.isatty():
        pin = getpass.getpass("The kiosk's PIN (6 to 12 digits): ")
        if getpass.getpass("Once more: ") != pin:
            raise BadOption("the two were not the same")
    else:
        pin = sys.stdin.readline().strip()
    try:
        output.say(f'pin = "{hash_pin(pin)}"')
    except PolicyInvalid as error:
        raise BadOption(error.detail) from error
    return 0
