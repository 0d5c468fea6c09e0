"""All checks at once, for the ready page and for ``visitcam check``."""

from __future__ import annotations

from dataclasses import dataclass

from visitcam.model.assessment import Assessment
from visitcam.readiness.check import Ready, ReadyCheck
from visitcam.readiness.machine import (
    KeyringAnswer,
    LineAnswer,
    check_camera,
    check_connection,
    check_keyring,
    check_screen,
    check_speech,
)
from visitcam.readiness.power import check_battery
from visitcam.readiness.scene import check_background, check_light, check_private_place


@dataclass(frozen=True, slots=True)
class Findings:
    """What the other rooms found out; None wherever nobody has looked yet."""

    cameras: int | None = None
    camera_size: tuple[int, int] | None = None
    camera_fps: float | None = None
    assessment: Assessment | None = None
    faces: int | None = None
    private_answer: bool | None = None
    helping: bool = False
    line: LineAnswer | None = None
    line_seconds: float | None = None
    picture_seconds: float | None = None
    keyring: KeyringAnswer | None = None
    speech_engines: int | None = None


def run_checks(findings: Findings) -> tuple[ReadyCheck, ...]:
    """Every check in the order of ``ReadyName``. Asks the system for the battery alone, which is
    quick; never blocks, never raises. Any thread."""
    return (
        check_camera(findings.cameras, size=findings.camera_size, fps=findings.camera_fps),
        check_light(findings.assessment),
        check_background(findings.assessment),
        check_private_place(answer=findings.private_answer, faces=findings.faces, helping=findings.helping),
        check_battery(),
        check_connection(
            findings.line, seconds=findings.line_seconds, picture_seconds=findings.picture_seconds
        ),
        check_keyring(findings.keyring),
        check_screen(),
        check_speech(findings.speech_engines),
    )


def all_ready(checks: tuple[ReadyCheck, ...]) -> bool:
    """True where nothing asks for attention; what cannot be checked does not hold anyone up."""
    return all(check.state is not Ready.ATTENTION for check in checks)
