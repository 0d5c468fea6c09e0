"""Both engines run the same file to the same answer, and a file that is none is refused by both."""

from __future__ import annotations

import contextlib
import shutil
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

import numpy as np
import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bundling import elf
from visitcam.errors import FinderFailed, FinderMissing
from visitcam.hardening import return_memory
from visitcam.model.frame import Frame
from visitcam.opencv import cv2
from visitcam.redaction import networks
from visitcam.redaction.faces import OUTPUTS
from visitcam.redaction.models import FACE_MODEL, TEXT_MODEL, ModelFile
from visitcam.redaction.networks import Network, Onnxruntime, OpenCv
from visitcam.redaction.onnx_file import of_any_size, without_denormals

ENGINES = [(FACE_MODEL, OUTPUTS, 1.0), (TEXT_MODEL, (), 1 / 255)]


def blob_of(frame: Frame, width: int, height: int, factor: float) -> NDArray[np.float32]:
    small = cv2.resize(frame.pixels, (width, height))
    return np.asarray(cv2.dnn.blobFromImage(small, factor), dtype=np.float32)


@pytest.mark.parametrize(("width", "height"), [(640, 384), (128, 128), (96, 320)])
@pytest.mark.parametrize(("model", "outputs", "factor"), ENGINES)
def test_both_engines_see_the_same(
    frame: Frame, model: ModelFile, outputs: tuple[str, ...], factor: float, width: int, height: int
) -> None:
    pytest.importorskip("onnxruntime")
    blob = blob_of(frame, width, height, factor)
    ours, others = Onnxruntime(model.read(), outputs).run(blob), OpenCv(model.read(), outputs).run(blob)
    assert len(ours) == len(others) > 0
    for one, other in zip(ours, others, strict=True):
        assert one.shape == other.shape
        assert one.dtype == other.dtype == np.float32
        np.testing.assert_allclose(one, other, atol=1e-4)


def test_without_onnxruntime_opencv_runs_the_network(monkeypatch: pytest.MonkeyPatch, frame: Frame) -> None:
    blob = blob_of(frame, 160, 96, 1.0)
    first = Network(FACE_MODEL.read(), OUTPUTS).run(blob)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)  # what an import then raises is ImportError
    network = Network(FACE_MODEL.read(), OUTPUTS)
    assert isinstance(network._engine, OpenCv)
    for one, other in zip(network.run(blob), first, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-4)


@pytest.mark.parametrize("rest", ["raise OSError('no library')", "raise RuntimeError", "", "import _no_such"])
def test_with_half_an_onnxruntime_opencv_runs_the_network(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rest: str
) -> None:
    (tmp_path / "onnxruntime.py").write_text(rest, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    assert isinstance(Network(FACE_MODEL.read(), OUTPUTS)._engine, OpenCv)


def test_another_version_of_onnxruntime_is_not_even_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    trace = tmp_path / "loaded"
    (tmp_path / "onnxruntime.py").write_text(f"open({str(trace)!r}, 'w')\nimport no_such_module\n", "utf-8")
    other = tmp_path / "onnxruntime-1.32.0.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: onnxruntime\nVersion: 1.32.0\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    assert isinstance(Network(FACE_MODEL.read(), OUTPUTS)._engine, OpenCv)
    assert not trace.exists()


def test_the_version_that_may_be_loaded_is_the_one_that_is_installed() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    pinned = [each for each in project["dependencies"] if each.startswith("onnxruntime")]
    assert [each.partition(";")[0] for each in pinned] == [f"onnxruntime=={networks._LOOKED_THROUGH}"]


@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_an_answer_that_is_no_number_is_not_nothing_found(frame: Frame, number: float) -> None:
    pytest.importorskip("onnxruntime")  # OpenCV's layers make numbers of what is none
    network = Network(FACE_MODEL.read(), OUTPUTS)
    blob = blob_of(frame, 160, 96, 1.0)
    blob[0, 0, 40:50, 40:50] = number
    with pytest.raises(FinderFailed):
        network.run(blob)


def test_an_answer_does_not_change_with_the_next_picture(frame: Frame) -> None:
    network = Network(FACE_MODEL.read(), OUTPUTS)
    first = network.run(blob_of(frame, 160, 96, 1.0))
    before = [part.copy() for part in first]
    network.run(np.zeros((1, 3, 96, 160), np.float32))
    for one, other in zip(first, before, strict=True):
        np.testing.assert_array_equal(one, other)


def resident() -> int:
    return int(psutil.Process().memory_info().rss) >> 20


def test_at_rest_the_working_memory_is_let_go(frame: Frame) -> None:
    pytest.importorskip("onnxruntime")
    network = Network(FACE_MODEL.read(), OUTPUTS)
    network.rest()  # what other networks of this process left is in the same place
    return_memory()
    before = resident()
    network.run(blob_of(frame, 1280, 736, 1.0))  # takes 135 MB
    assert resident() > before + 60
    network.rest()
    return_memory()
    assert resident() < before + 20


@pytest.mark.parametrize("weights", [False, True])
@pytest.mark.parametrize("without", [False, True])
def test_after_a_rest_the_answer_is_the_same(
    monkeypatch: pytest.MonkeyPatch, frame: Frame, without: bool, weights: bool
) -> None:
    if without:
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
    network, blob = Network(FACE_MODEL.read(), OUTPUTS), blob_of(frame, 160, 96, 1.0)
    before = network.run(blob)
    for _ in range(2):
        network.rest(weights=weights)
    for one, other in zip(before, network.run(blob), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("without", [False, True])
def test_side_by_side_each_gets_its_own_answer(
    monkeypatch: pytest.MonkeyPatch, frame: Frame, without: bool
) -> None:
    if without:
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
    network = Network(FACE_MODEL.read(), OUTPUTS)
    blobs = [blob_of(frame, 96 + 32 * (n % 3), 96, 1.0 - n / 10) for n in range(6)]
    alone = [network.run(blob) for blob in blobs]
    with ThreadPoolExecutor(max_workers=3) as pool:
        for one, other in zip(alone, pool.map(network.run, blobs), strict=True):
            for expected, part in zip(one, other, strict=True):
                np.testing.assert_array_equal(expected, part)


def test_a_picture_of_no_shape_that_it_takes_stops_it() -> None:
    network = Network(FACE_MODEL.read(), OUTPUTS)
    with pytest.raises(FinderFailed):
        network.run(np.zeros((1, 5, 96, 96), np.float32))


@pytest.mark.parametrize("cut", [1, 100, 7_000_000])
@pytest.mark.parametrize("without", [False, True])
def test_half_a_model_is_none(monkeypatch: pytest.MonkeyPatch, cut: int, without: bool) -> None:
    if without:
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(FinderMissing):
        Network(FACE_MODEL.read()[:-cut], OUTPUTS)


def test_opening_a_file_twice_changes_nothing_more() -> None:
    once = of_any_size(FACE_MODEL.read().tobytes())
    assert of_any_size(once) == once
    assert len(once) < len(FACE_MODEL.read())


@pytest.mark.parametrize(("model", "outputs", "factor"), ENGINES)
def test_dead_weights_change_no_answer(
    frame: Frame, model: ModelFile, outputs: tuple[str, ...], factor: float
) -> None:
    pytest.importorskip("onnxruntime")
    blob = blob_of(frame, 320, 192, factor)
    before, after = model.read(), without_denormals(model.read())
    for one, other in zip(
        Onnxruntime(before, outputs).run(blob), Onnxruntime(after, outputs).run(blob), strict=True
    ):
        np.testing.assert_allclose(one, other, rtol=0, atol=1e-6)
    np.testing.assert_array_equal(without_denormals(after), after)


def test_the_network_for_writing_is_rid_of_its_dead_weights() -> None:
    before = TEXT_MODEL.read()
    assert np.count_nonzero(without_denormals(before) != before) > 250_000


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        of_any_size(data)
    with contextlib.suppress(ValueError):
        without_denormals(np.frombuffer(data, np.uint8))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads what Linux's loader reads")
@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs readelf (Debian: binutils)")
def test_onnxruntime_has_no_way_to_a_network() -> None:
    """1.32.0 asks for all of these: it reports its use (docs/decisions/0120)."""
    pytest.importorskip("onnxruntime")
    files = [Path(str(file.locate())) for file in metadata.files("onnxruntime") or ()]
    modules = [file for file in files if file.name.startswith("onnxruntime_pybind11_state")]
    assert modules
    asked = {symbol.name for module in modules for symbol in elf.symbols(module) if not symbol.defined}
    assert len(asked) > 100
    assert not asked & {"socket", "connect", "getaddrinfo", "gethostbyname", "send", "sendto", "sendmsg"}
