"""The tables and the plot of ``guidance.py``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.guidance_faults import CLEAR_BLURS, CONDITIONS, FAULTS

Auc = Callable[[list[float], list[float]], float]
CHECK_OF = {
    "defocus": "sharpness",
    "motion": "sharpness",
    "under": "under_exposure",
    "over": "over_exposure",
    "glare": "glare",
    "warm": "natural_colour",
    "green": "natural_colour",
    "cool": "natural_colour",
}
GROUPS = {"all": None, "photo": ("photo",), "light": ("light",), "mid": ("mid",), "dark": ("dark",)}


@dataclass(frozen=True)
class Read:
    """One judged picture; ``others``: the other metrics on the same area, rising with sharpness."""

    tone: str
    fault: str
    condition: str
    scores: dict[str, float]
    verdicts: dict[str, str]
    others: dict[str, float]


def write_report(readings: Sequence[Read], took: dict[str, float], auc: Auc, folder: Path | None) -> str:
    """The text; written into ``folder`` as guidance.md and guidance.svg where one is given."""
    parts = [
        _times(took),
        _faults(readings, auc),
        _rates(readings),
        _noise(readings, auc),
        _others(readings, auc),
    ]
    text = "\n\n".join(part for part in parts if part) + "\n"
    if folder is not None:
        page = folder / "guidance.md"
        begin, end = "<!-- measured: begin -->", "<!-- measured: end -->"
        old = page.read_text(encoding="utf-8") if page.exists() else f"# Guidance\n\n{begin}\n{end}\n"
        head, _, rest = old.partition(begin)
        tail = rest.partition(end)[2]
        page.write_text(f"{head}{begin}\n\n{text}\n{end}{tail}", encoding="utf-8")
        (folder / "guidance.svg").write_text(_plot(readings), encoding="utf-8")
    return text


def check_of(fault: str) -> str:
    return CHECK_OF[fault.split(maxsplit=1)[0].rstrip(",")]


def _of(
    readings: Sequence[Read], check: str, fault: str, condition: str | None, tones: tuple[str, ...] | None
) -> list[float]:
    return [
        r.scores[check]
        for r in readings
        if r.fault == fault
        and (condition is None or r.condition == condition)
        and (r.tone in tones if tones else r.tone != "texture")
    ]


def _times(took: dict[str, float]) -> str:
    lines = [
        f"One cvtColor of the 1080p frame took {took['unit']:.2f} ms, one thread.",
        "",
        "| what | × cvtColor |",
        "|---|---|",
    ]
    lines += [f"| {name} | {value:.2f} |" for name, value in took.items() if name != "unit"]
    return "### Time\n\n" + "\n".join(lines)


def _faults(readings: Sequence[Read], auc: Auc) -> str:
    conditions = [c for c in CONDITIONS if any(r.condition == c for r in readings)]
    lines = [
        "| fault (check) | " + " | ".join([*conditions, "all", "photo", "light", "mid", "dark"]) + " |",
        "|---|" + "---|" * (len(conditions) + 5),
    ]

    def cell(chosen: Sequence[Read], fault: str, condition: str | None, tones: tuple[str, ...] | None) -> str:
        good = _of(chosen, check, "none", condition, tones)
        return f"{auc(good, _of(chosen, check, fault, condition, tones)):.3f}"

    for fault in FAULTS:
        if fault == "none":
            continue
        check = check_of(fault)
        light = check != "sharpness"
        cells = []
        for condition in conditions:
            # A picture that is dark on purpose says nothing about exposure.
            if light and condition.startswith("dark"):
                cells.append("–")
                continue
            cells.append(cell(readings, fault, condition, None))
        usable = [r for r in readings if not (light and r.condition.startswith("dark"))]
        for tones in GROUPS.values():
            cells.append(cell(usable, fault, None, tones))
        lines.append(f"| {fault} ({check}) | " + " | ".join(cells) + " |")
    return (
        f"### AUC by fault\n\n{len(readings)} readings, pooled over pictures; "
        '"all" without the three pure textures, over all conditions'
        " (light checks: not the dark one).\n\n" + "\n".join(lines)
    )


def _share(
    readings: Sequence[Read], check: str, faults: tuple[str, ...], tones: tuple[str, ...] | None, verdict: str
) -> str:
    chosen = [
        r.verdicts[check] == verdict
        for r in readings
        if r.fault in faults and (r.tone in tones if tones else r.tone != "texture")
    ]
    return f"{100 * sum(chosen) / len(chosen):.0f} %" if chosen else "–"


def _rates(readings: Sequence[Read]) -> str:
    usual = [r for r in readings if not r.condition.startswith("dark")]
    defocus, motion = (tuple(f for f in FAULTS if f.startswith(kind)) for kind in ("defocus", "motion"))
    rows: list[tuple[str, str, tuple[str, ...], str]] = [
        ("sharp: passed", "sharpness", ("none",), "good"),
        ("clear blur: rejected", "sharpness", CLEAR_BLURS, "bad"),
        ("motion: called so", "motion_blur", motion, "bad"),
        ("motion: cannot tell", "motion_blur", motion, "cannot_judge"),
        ("defocus: called motion", "motion_blur", defocus, "bad"),
        ("defocus: cannot tell", "motion_blur", defocus, "cannot_judge"),
        ("−1 EV: caught", "under_exposure", ("under (−1 EV)",), "bad"),
        ("normal: called too dark", "under_exposure", ("none",), "bad"),
        ("+1 EV: caught", "over_exposure", ("over (+1 EV)",), "bad"),
        ("normal: called too bright", "over_exposure", ("none",), "bad"),
        ("glare: caught", "glare", ("glare (8 % of the area)",), "bad"),
        ("normal: called shiny", "glare", ("none",), "bad"),
        ("normal: called tinted", "natural_colour", ("none",), "bad"),
        ("normal: called uneven", "illumination_uniformity", ("none",), "bad"),
        ("normal: background called busy", "background_uniformity", ("none",), "bad"),
    ]
    lines = ["| verdicts | all | photo | light | mid | dark |", "|---|---|---|---|---|---|"]
    for words, check, faults, verdict in rows:
        cells = [_share(usual, check, faults, tones, verdict) for tones in GROUPS.values()]
        lines.append(f"| {words} | " + " | ".join(cells) + " |")
    return "### Shipped verdicts, without the dark condition\n\n" + "\n".join(lines)


def _noise(readings: Sequence[Read], auc: Auc) -> str:
    lines = ["| pair | " + " | ".join(CLEAR_BLURS) + " |", "|---|" + "---|" * len(CLEAR_BLURS)]
    for words, sharp, blurred in (
        ("sharp and noisy, blurred and clean", "noise", "clean"),
        ("sharp and clean, blurred and noisy", "clean", "noise"),
    ):
        good = _of(readings, "sharpness", "none", sharp, None)
        cells = [f"{auc(good, _of(readings, 'sharpness', b, blurred, None)):.3f}" for b in CLEAR_BLURS]
        lines.append(f"| {words} | " + " | ".join(cells) + " |")
    if not any(r.condition == "noise" for r in readings):
        return ""
    return "### Noise against blur, AUC\n\n" + "\n".join(lines)


def _others(readings: Sequence[Read], auc: Auc) -> str:
    names = sorted({name for r in readings for name in r.others})
    if not names:
        return ""
    lines = ["| metric, same areas | " + " | ".join(CLEAR_BLURS) + " |", "|---|" + "---|" * len(CLEAR_BLURS)]
    for name in ["this program", *names]:

        def values(fault: str, name: str = name) -> list[float]:
            chosen = [r for r in readings if r.fault == fault and r.tone != "texture"]
            if name == "this program":
                return [r.scores["sharpness"] for r in chosen]
            return [r.others[name] for r in chosen if name in r.others]

        cells = [f"{auc(values('none'), values(blur)):.3f}" for blur in CLEAR_BLURS]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "### Beside other measures, AUC over all conditions\n\n" + "\n".join(lines)


def _plot(readings: Sequence[Read]) -> str:
    """Sharpness scores by fault: one dot a picture, the threshold at 50."""
    rows = ["none", *[f for f in FAULTS if check_of_or_none(f) == "sharpness"]]
    colours = {"photo": "#47586A", "light": "#C98B6B", "mid": "#8A5A3A", "dark": "#3B241B"}
    height = 40 + 44 * len(rows)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="860" height="{height + 40}">',
        '<g font-family="sans-serif" font-size="14">',
        f'<rect width="860" height="{height + 40}" fill="#FFFFFF"/>',
        f'<line x1="530" y1="24" x2="530" y2="{height}" stroke="#A8201A" stroke-dasharray="4 4"/>',
        '<text x="530" y="18" text-anchor="middle" fill="#A8201A">threshold 50</text>',
    ]
    for number, fault in enumerate(rows):
        middle = 50 + 44 * number
        label = "sharp" if fault == "none" else fault
        out.append(f'<text x="210" y="{middle + 5}" text-anchor="end" fill="#14232C">{label}</text>')
        out.append(f'<line x1="230" y1="{middle + 18}" x2="830" y2="{middle + 18}" stroke="#E3E8EB"/>')
        chosen = [r for r in readings if r.fault == fault and r.tone in colours]
        for index, r in enumerate(chosen):
            x = 230 + 6 * r.scores["sharpness"]
            y = middle - 12 + 24 * ((index * 7) % 23) / 22
            out.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.2" fill="{colours[r.tone]}" opacity="0.55"/>')
    for index, (tone, colour) in enumerate(colours.items()):
        x = 250 + 140 * index
        out.append(f'<circle cx="{x}" cy="{height + 20}" r="5" fill="{colour}"/>')
        words = tone if tone == "photo" else f"drawn skin, {tone}"
        out.append(f'<text x="{x + 10}" y="{height + 25}" fill="#14232C">{words}</text>')
    return "\n".join([*out, "</g>", "</svg>", ""])


def check_of_or_none(fault: str) -> str:
    return "" if fault == "none" else check_of(fault)
