"""Which drawing shows a requested view."""

from __future__ import annotations

from visitcam.model.requested_view import Distance, RequestedView

_BY_SITE = {
    "53120007": "view-arm", "14975008": "view-arm", "40983000": "view-arm", "61685007": "view-leg",
    "30021000": "view-leg", "68367000": "view-leg", "85562004": "view-hand", "56459004": "view-foot",
    "89545001": "view-face", "77568009": "view-back",
}  # fmt: skip
"""SNOMED CT body structures: upper limb, forearm, upper arm; lower limb, lower leg, thigh; hand; foot;
face; back of trunk."""

_BY_WORD = {
    "forearm": "view-arm", "arm": "view-arm", "elbow": "view-arm", "wrist": "view-arm",
    "hand": "view-hand", "finger": "view-hand", "palm": "view-hand", "nail": "view-hand",
    "foot": "view-foot", "toe": "view-foot", "heel": "view-foot", "sole": "view-foot",
    "leg": "view-leg", "shin": "view-leg", "knee": "view-leg", "thigh": "view-leg", "ankle": "view-leg",
    "face": "view-face", "cheek": "view-face", "forehead": "view-face", "eye": "view-face",
    "back": "view-back", "shoulder": "view-back",
}  # fmt: skip


_WHOLE = {
    "view-arm": "view-arm-overview", "view-hand": "view-hand-overview",
    "view-leg": "view-leg-overview", "view-foot": "view-foot-overview",
}  # fmt: skip
"""The same part with the guide around all of it. Face and back are drawn whole already."""


def drawing_for(view: RequestedView) -> str:
    """The name of a drawing in ``resources/drawings``: by the site's code, then by a word in its text
    or name (English), each close or whole as the view asks; then by the distance alone."""
    overview = view.distance is Distance.OVERVIEW
    part = _BY_SITE.get(view.site) or _part_named(f"{view.site_text} {view.name}")
    if not part:
        return "view-overview" if overview else "view-close"
    return _WHOLE.get(part, part) if overview else part


def _part_named(text: str) -> str:
    words = text.lower().replace(",", " ").split()
    named = [_BY_WORD[word] for word in words if word in _BY_WORD]
    if "view-back" in named and len(set(named)) > 1:  # "back of the hand" is a hand
        named = [name for name in named if name != "view-back"]
    return named[0] if named else ""
