"""A translation that is written anew while the window shows its words does not end the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SHOWS = """
import shutil, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from visitcam.ui import languages

folder = Path(sys.argv[1])
languages.resource = lambda *_parts: folder
app = QApplication([])
languages.use(app, languages.language("ar"))
before = languages.say("who", "Myself"), app.tr("Cancel")
for file in folder.glob("*.qm"):
    file.write_bytes(b"")  # in place: what a mapped file shows then is a bus error
after = languages.say("who", "Myself"), app.tr("Cancel")
assert before == after and before[0] != "Myself", before
for code in ("zh", "en", "ar"):
    languages.use(app, languages.language(code))
    app.processEvents()
"""


def test_a_translation_that_is_rewritten_under_the_window(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "resources" / "translations"
    for file in source.glob("*.qm"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", SHOWS, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
