"""A picture that was taken and not kept yet, with everything that was decided about it. In memory alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from visitcam.ui.camera_desk import Taken

if TYPE_CHECKING:
    from visitcam.redaction.found import Found
    from visitcam.redaction.review import History


@dataclass(slots=True, eq=False)
class Picture:
    """``taken``: the raw picture. ``found`` and ``history`` come with the search. ``agreed``: what the person
    ticked; a change of the picture takes it back. ``from_file``: it came from a file, which still stands
    where it was. Window's thread."""

    taken: Taken
    found: Found | None = None
    history: History | None = None
    agreed: bool = False
    from_file: str = ""
    scale: dict[str, object] = field(default_factory=dict)
