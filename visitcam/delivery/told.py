"""What a manifest tells, as JSON for a clinic's record: everything but the check value, which the inbox needs
and a record does not. (``sealing.manifest`` writes the form that is sealed; ways do not know it.)"""

from __future__ import annotations

import json

from visitcam.model.manifest import Manifest

_FIELDS = (
    "capture",
    "visit",
    "view",
    "taken",
    "media_type",
    "media_sha256",
    "software",
    "consent",
    "reviewed_by",
    "by_hand",
    "duration",
)
_MAPPINGS = ("assessment", "filled", "removed", "origins", "finders", "body_site", "scale")


def told(manifest: Manifest) -> bytes:
    """Canonical JSON (sorted names), so that a retry sends the same bytes."""
    fields: dict[str, object] = {name: getattr(manifest, name) for name in _FIELDS}
    fields["size"] = list(manifest.size)
    fields |= {name: dict(getattr(manifest, name)) for name in _MAPPINGS}
    return json.dumps(fields, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")
