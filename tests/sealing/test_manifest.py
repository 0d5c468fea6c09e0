"""The manifest against its published schema; old ones, new ones and bad ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import jsonschema
import pytest

from visitcam.errors import DamagedParcel
from visitcam.model.capture import Capture
from visitcam.sealing.manifest import Binding, dump, load

Make = Callable[..., Capture]
SCHEMA = Path(__file__).parents[2] / "docs" / "manifest.schema.json"
OLDEST = Path(__file__).with_name("manifest-1.json")
BINDING = Binding("ef" * 16, "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", "0" * 64)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_what_is_written_fits_the_schema(
    make_capture: Make, validator: jsonschema.Draft202012Validator
) -> None:
    full = make_capture(
        removed={"code": 2},
        body_site={"system": "http://snomed.info/sct", "code": "56459004", "display": "Foot"},
        scale={"mm_per_pixel": 0.21},
        duration=12.5,
        sound="left_out",
        media_type="video/mp4",
        consent="area_is_eye",
        by_hand=False,
        extra={"new": True},
    )
    for capture in (make_capture(), full):
        validator.validate(json.loads(dump(capture.manifest, BINDING)))


def test_the_schema_names_every_field_that_is_written(make_capture: Make) -> None:
    known = set(json.loads(SCHEMA.read_text())["properties"])
    told = make_capture(sound="agreed").manifest
    assert set(json.loads(dump(told, BINDING))) == known


def test_the_first_version_with_nothing_but_its_required_fields(
    validator: jsonschema.Draft202012Validator,
) -> None:
    """A file that stays as it is for ever: every later version has to read it."""
    validator.validate(json.loads(OLDEST.read_text()))
    manifest, binding = load(OLDEST.read_bytes())
    assert manifest.view == "left foot"
    assert manifest.reviewed_by == "nobody"
    assert manifest.duration == 0
    assert manifest.sound == "none"
    assert binding.invitation == "ef" * 16


def test_a_capture_without_sound_is_written_as_before_there_could_be_any(make_capture: Make) -> None:
    """Bundles of earlier programs stay canonical, so that they can be opened."""
    written = dump(make_capture().manifest, BINDING)
    assert b'"sound"' not in written
    manifest, binding = load(written)
    assert dump(manifest, binding) == written
    with_sound = dump(make_capture(sound="agreed").manifest, BINDING)
    manifest, binding = load(with_sound)
    assert manifest.sound == "agreed"
    assert dump(manifest, binding) == with_sound


def test_what_a_newer_version_added_is_kept() -> None:
    fields = {**json.loads(OLDEST.read_text()), "version": 7, "lens": {"mm": 3.5}, "list": [1, "two"]}
    manifest, binding = load(json.dumps(fields).encode())
    assert manifest.version == 7
    assert manifest.extra == {"lens": {"mm": 3.5}, "list": [1, "two"]}
    again = json.loads(dump(manifest, binding))
    assert again["lens"] == {"mm": 3.5}
    assert load(dump(manifest, binding)) == (manifest, binding)


_BAD: dict[str, object] = {
    "version": 0,
    "capture": "AB" * 16,
    "visit": "../" * 10,
    "view": "x" * 201,
    "taken": "yesterday",
    "media_type": "text/html",
    "size": [640],
    "media_sha256": "0" * 63,
    "software": None,
    "consent": 1,
    "reviewed_by": [],
    "by_hand": "yes",
    "duration": -1,
    "sound": True,
    "filled": {"face": -1},
    "removed": {"face": True},
    "origins": [1],
    "finders": {"faces": 1},
    "body_site": {"code": None},
    "assessment": [],
    "scale": 3,
    "binding": {"invitation": "ef" * 16, "recipient": BINDING.recipient},
}


@pytest.mark.parametrize("name", sorted(_BAD))
def test_a_field_out_of_bounds(name: str, validator: jsonschema.Draft202012Validator) -> None:
    fields = cast("dict[str, object]", json.loads(OLDEST.read_text()))
    fields[name] = _BAD[name]
    with pytest.raises(DamagedParcel):
        load(json.dumps(fields).encode())
    assert not validator.is_valid(fields)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b'{"version": 1}',
        b"\xff\xfe",
        b"[" * 200_000,
        b'{"size": [1e999, 2]}',
        b'{"a": NaN}',
        OLDEST.read_bytes().replace(b'"version": 1', b'"version": 1, "version": 1'),
        OLDEST.read_bytes().replace(b'"version": 1', b'"duration": 1e400, "version": 1'),
        OLDEST.read_bytes().replace(b'"version": 1', b'"duration": true, "version": 1'),
        OLDEST.read_bytes().replace(b'"version": 1', b'"pad": "' + b"x" * 300_000 + b'", "version": 1'),
    ],
)
def test_no_manifest(data: bytes) -> None:
    with pytest.raises(DamagedParcel):
        load(data)
