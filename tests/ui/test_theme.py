from __future__ import annotations

import pytest

from visitcam.ui import theme

EVERY = [*theme.PALETTES.values(), theme.STAGE, theme.LAMP]
IDS = [*theme.PALETTES, "stage", "lamp"]


def test_the_formula_of_wcag() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", EVERY, ids=IDS)
def test_words_are_read_on_every_ground(palette: theme.Palette) -> None:
    for words in ("text", "quiet", "good", "attention", "danger", "action"):
        for ground in ("page", "surface", "tint"):
            ratio = theme.contrast(getattr(palette, words), getattr(palette, ground))
            assert ratio >= 4.5, (words, ground, ratio)


@pytest.mark.parametrize("palette", EVERY, ids=IDS)
def test_words_on_buttons(palette: theme.Palette) -> None:
    assert theme.contrast(palette.on_action, palette.action) >= 4.5
    assert theme.contrast(palette.on_danger, palette.danger) >= 4.5


@pytest.mark.parametrize("palette", EVERY, ids=IDS)
def test_lines_of_controls_are_seen(palette: theme.Palette) -> None:
    for ground in ("page", "surface"):
        assert theme.contrast(palette.line, getattr(palette, ground)) >= 3.0, ground


@pytest.mark.parametrize("name", list(theme.PaletteName))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_left_open_in_the_stylesheet(name: theme.PaletteName, scale: float) -> None:
    sheet = theme.stylesheet(theme.Look(name, scale))
    body = sheet.split("*/", 1)[1]
    assert "@" not in body
    assert f"font-size: {round(18 * scale)}px" in body


def test_the_window_s_words_are_never_below_16_pixels() -> None:
    import re

    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", theme.stylesheet(theme.Look()))]
    assert sizes
    assert min(sizes) >= 16


@pytest.mark.parametrize(
    ("screen", "scale"),
    [((1024, 600), 1.0), ((1920, 1080), 1.0), ((2560, 1440), 1.25), ((3840, 2160), 2.0), ((7680, 4320), 2.0)],
)
def test_words_grow_with_the_screen(screen: tuple[int, int], scale: float) -> None:
    assert theme.scale_for(*screen) == scale
