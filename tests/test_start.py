"""start.py on machines that lack something: a sentence, the right exit code, and never a traceback."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap import checks, needs, system, telling, uv

TOP = Path(__file__).resolve().parent.parent
START = (TOP / "start.py").read_text(encoding="utf-8")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The files that the set-up reads, as a fresh clone has them."""
    folder = tmp_path / "clone"
    folder.mkdir()
    for name in ("start.py", "pyproject.toml", "uv.lock"):
        shutil.copy(TOP / name, folder)
    shutil.copytree(TOP / "bootstrap", folder / "bootstrap", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def start(folder: Path, *arguments: str, python: str = sys.executable) -> subprocess.CompletedProcess[str]:
    """``start.py`` with nothing on PATH: no uv, no apt-get, no sudo, nobody at a terminal."""
    environment = {"PATH": str(folder / "empty"), "HOME": str(folder), "LANG": "C.UTF-8"}
    return subprocess.run(
        [python, str(folder / "start.py"), *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_any_python_can_read_start_py() -> None:
    tree = ast.parse(START, feature_version=(3, 4))
    for node in ast.walk(tree):
        assert not isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.FunctionDef | ast.NamedExpr)
    assert "from __future__" not in START
    assert START.isascii()


@pytest.mark.parametrize("version", [(2, 7), (3, 4), (3, 8), (3, 10)])
def test_an_old_python_gets_a_sentence(version: tuple[int, int]) -> None:
    code = (
        f"import sys; sys.version_info = {(*version, 0)!r}\n"
        f"exec(compile(open({str(TOP / 'start.py')!r}).read(), 'start.py', 'exec'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"this is Python {version[0]}.{version[1]}." in done.stderr
    assert "Traceback" not in done.stderr


def test_the_set_up_needs_the_standard_library_alone() -> None:
    named = set()
    for path in [TOP / "start.py", *(TOP / "bootstrap").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                named |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                named.add(node.module.split(".")[0])
    assert named - {"bootstrap"} <= set(sys.stdlib_module_names)
    # what Debian's bare python3 leaves out of the standard library
    assert not named & {"venv", "ensurepip", "distutils", "tkinter", "lib2to3"}


def test_help_needs_no_set_up(clone: Path) -> None:
    done = start(clone, "--help")
    assert done.returncode == 0
    assert "python3 start.py test" in done.stdout
    assert not (clone / ".venv").exists()


def test_nothing_to_install_with_is_said(clone: Path) -> None:
    if uv.can_bring():
        pytest.skip("this environment has pip")
    done = start(clone, "setup")
    assert done.returncode == 2
    assert "pip for Python" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (clone / ".venv").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="an interpreter cannot be linked there")
def test_a_second_run_asks_nobody(clone: Path) -> None:
    own = clone / ".venv" / "bin" / "python"
    own.parent.mkdir(parents=True)
    own.symlink_to(sys.executable)
    stamp = "from bootstrap import main; main._stamp(tests=False).write_text(main._wanted())"
    subprocess.run([sys.executable, "-c", stamp], cwd=clone, check=True)
    if needs.missing(window=False):
        pytest.skip("this system lacks libraries")
    assert start(clone, "setup").returncode == 0
    (clone / "uv.lock").write_bytes(b"version = 2\n")
    if not uv.can_bring():
        assert start(clone, "setup").returncode == 2  # the lock changed: uv is wanted again


def test_a_file_that_is_missing_is_named(clone: Path) -> None:
    (clone / "uv.lock").unlink()
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").touch()
    (clone / ".venv" / ".visitcam-setup").write_text("x", encoding="ascii")
    done = start(clone, "setup")
    assert done.returncode in {2, 4}
    assert "Traceback" not in done.stderr


def test_libraries_are_found_by_loading_them() -> None:
    assert not needs.loads("libvisitcam-is-no-library.so.1")
    if sys.platform.startswith("linux"):
        assert needs.loads("libc.so.6")


def test_fonts(tmp_path: Path) -> None:
    assert not needs.has_font([tmp_path, tmp_path / "none"])
    (tmp_path / "read.me").touch()
    assert not needs.has_font([tmp_path])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Some.TTF").touch()
    assert needs.has_font([tmp_path])


def test_a_system_without_apt_names_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(telling.Stopped) as stopped:
        system.require(["libegl1"], ["libEGL.so.1"])
    assert stopped.value.code == 2
    assert "libEGL.so.1" in stopped.value.sentence
    assert system.offer(["age"]) == ["age"]


def test_the_one_line_can_be_run_as_it_is() -> None:
    line = system.install_line(["libegl1", "libgl1"])
    assert re.fullmatch(r"(sudo )?apt-get install -y libegl1 libgl1", line)


def test_nobody_at_the_terminal_agrees_to_nothing() -> None:
    code = "from bootstrap.telling import agrees; print(agrees('May it?'))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=TOP,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"


def test_the_callers_certificates_and_settings_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_NATIVE_TLS", "false")
    monkeypatch.setenv("SSL_CERT_FILE", "/company.pem")
    monkeypatch.setenv("VIRTUAL_ENV", "/somewhere/else")
    monkeypatch.delenv("PIP_CERT", raising=False)
    made = uv.environment(TOP)
    assert made["UV_NATIVE_TLS"] == "false"
    assert made["PIP_CERT"] == "/company.pem"
    assert "VIRTUAL_ENV" not in made


def test_every_benchmark_with_a_quick_form_is_run() -> None:
    named = {check.name for check in checks.all_checks(TOP, Path(sys.executable))}
    assert {"style", "layout", "import contracts", "types", "tests"} <= named
    assert "benchmark guidance" in named


def test_what_measures_time_has_the_machine_to_itself() -> None:
    planned = list(checks.all_checks(TOP, Path(sys.executable)))
    timeless = {f"benchmark {name}" for name in checks._TIMELESS}
    measuring = {each.name for each in planned if each.name.startswith("benchmark")} - timeless
    assert measuring == {each.name for each in planned if each.place is checks.Place.LAST}
    assert {"tests", "types", *timeless} == {
        each.name for each in planned if each.place in {checks.Place.TESTS, checks.Place.BESIDE}
    }


def test_every_check_is_run_and_one_that_fails_ends_with_1(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def check(name: str, place: checks.Place, code: str) -> checks.Check:
        return checks.Check(name, (sys.executable, "-c", code), place)

    told = checks._run_all(
        [
            check("after", checks.Place.LAST, "print('AFTER')"),
            check("one beside", checks.Place.BESIDE, "print('ONE'); raise SystemExit(1)"),
            check("two beside", checks.Place.BESIDE, "print('TWO \\xe4')"),
            check("many", checks.Place.TESTS, "print('MANY')"),
            check("before", checks.Place.FIRST, "print('BEFORE'); raise SystemExit(3)"),
        ],
        tmp_path,
        {**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert [(each.name, each.good) for each in told] == [
        ("before", False), ("many", True), ("one beside", False), ("two beside", True), ("after", True),
    ]  # fmt: skip
    assert re.findall("[A-Z]{3,}", capfd.readouterr().out) == ["BEFORE", "MANY", "ONE", "TWO", "AFTER"]
    assert checks._close(told) == 1
    said = capfd.readouterr().err
    assert "FAILED: before, one beside." in said
    assert said.count("ended with") == said.count("before (0 s, ended with 3)") == 1
    assert checks._close(told[1:2]) == 0


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    readme = (TOP / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^```\n(python3 start\.py.*)\n```$", readme, re.MULTILINE)
    assert commands == ["python3 start.py", "python3 start.py test"]
    ci = (TOP / ".ci" / "run").read_text(encoding="utf-8")
    run = [line.removeprefix("env -u DISPLAY -u WAYLAND_DISPLAY ") for line in ci.splitlines()]
    assert [line for line in run if line.startswith("python3")] == commands
    assert os.access(TOP / ".ci" / "run", os.X_OK)
