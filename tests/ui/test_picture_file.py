"""A picture from a file goes the way of a frame; a bad file is told in words, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Text
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]
SIZE = (640, 800)


def at_the_camera(open_window: Open) -> tuple[Window, Journey, CapturePage]:
    window, journey = open_window()
    journey.desks.preferences.auto = False
    journey.desks.use_practice(on=True)
    session = journey.desks.session()
    journey.kept.offer = session.practice()
    journey.take_up(session.agree(journey.kept.offer))
    journey.next_view()
    assert isinstance(window.page, CapturePage)
    return window, journey, window.page


def photograph(path: Path) -> Path:
    """Grain on a slope, upright 640 × 800; a phone's JPEG lies on its side and says so in its EXIF."""
    rng = np.random.default_rng(5)
    slope = np.linspace(90, 190, SIZE[1])[:, None, None]
    pixels = np.clip(slope + rng.normal(0, 12, (SIZE[1], SIZE[0], 3)), 0, 255).astype(np.uint8)
    pixels[..., 1:] //= 2
    image = Image.fromarray(pixels)
    if path.suffix == ".jpg":
        exif = Image.Exif()
        exif[0x0112] = 6
        image.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif, quality=95)
    elif path.suffix == ".heic":
        heif = pytest.importorskip("pillow_heif")
        heif.register_heif_opener()
        try:
            image.save(path, format="HEIF")
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            pytest.skip(f"no HEIC encoder here: {error}")
    else:
        image.save(path)
    return path


@pytest.mark.parametrize("name", ["phone.jpg", "picture.PNG", "picture.webp", "phone.heic"])
def test_a_file_is_reviewed_and_kept_like_a_frame(
    open_window: Open, until: Until, tmp_path: Path, name: str
) -> None:
    path = photograph(tmp_path / name)
    before = path.read_bytes()
    window, journey, page = at_the_camera(open_window)
    page.read_file(path)
    until(lambda: journey.place.step is Step.REVIEW)
    review = window.page
    assert isinstance(review, ReviewPage)
    until(lambda: review.canvas._shown is not None)
    assert review.redaction.keep.as_list() == [0, 0, *SIZE]
    shown = review.canvas._shown
    assert shown is not None
    top, bottom = (shown.image.scaled(1, 8).pixelColor(0, row) for row in (1, 6))
    assert bottom.red() > top.red() + 20  # upright
    assert bottom.red() > bottom.green() + 40  # red is red
    assert any("file itself stays" in text.text() for text in review.findChildren(Text))
    review.agree.setChecked(True)
    review.keep.click()
    until(lambda: journey.place.step is Step.CAPTURE)
    assert journey.kept.visit is not None
    assert len(journey.desks.session().resume(journey.kept.visit.id).items) == 1
    assert path.read_bytes() == before


def _bad(path: Path) -> dict[str, Callable[[], object]]:
    good = photograph(path.with_name("good.jpg")).read_bytes()
    return {
        "empty": lambda: path.write_bytes(b""),
        "words": lambda: path.write_text("no picture"),
        "cut": lambda: path.write_bytes(good[: len(good) // 2]),
        "small": lambda: Image.new("RGB", (4, 4)).save(path, format="PNG"),
        "gone": lambda: path.unlink(missing_ok=True),
    }


def test_bad_files_are_told_in_words_and_nothing_is_lost(
    open_window: Open, until: Until, tmp_path: Path
) -> None:
    _, journey, page = at_the_camera(open_window)
    said = set()
    path = tmp_path / "bad.jpg"
    for name, make in _bad(path).items():
        make()
        page.read_file(path)
        until(lambda: page._problem is not None)
        assert page._problem is not None
        said.add(page._problem.accessibleName())
        assert journey.place.step is Step.CAPTURE, name
        assert not journey.kept.pictures
        assert journey.desks.camera.running, name
    until(lambda: page.live.live is not None)
    assert len(said) == 5
    assert all(len(words) > 20 for words in said)
