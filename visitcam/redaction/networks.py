"""The two networks run: by onnxruntime where it is, otherwise by OpenCV. Both give the same answer.

onnxruntime takes half of OpenCV's processor time. It is not installed on Windows, where it reports its use
to the system's maker, nor where there is no wheel of it (docs/decisions/0120): there OpenCV runs the same
files, slower, and nothing else changes.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib import metadata
from threading import Lock, Semaphore
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import FinderFailed, FinderMissing
from visitcam.opencv import cv2
from visitcam.redaction.onnx_file import of_any_size, without_denormals

Blob = NDArray[np.float32]
_MOST_THREADS = 4  # more cores gained nothing on 640 pixels
_SIDE_BY_SIDE = 2
"""Networks that run at once, in a picture and in a film: each gets its share of the cores (a small picture
on two threads takes longer than on one, and twice the processor time). One network may run as often side by
side; more would take more memory."""
_FATAL = 4  # onnxruntime's severity: its warnings would go to standard error
_LOOKED_THROUGH = "1.26.0"
"""The one version that was looked through: later ones write an id of this machine to the disk and report
their use, from their import on (docs/decisions/0120)."""


class Engine(Protocol):
    """Runs one network. Any thread."""

    def run(self, blob: Blob) -> list[Blob]:
        """Every wanted output for ``blob`` ``(1, 3, h, w) float32``. Raises what its library raises."""

    def rest(self) -> None:
        """Lets the working memory go. Raises what its library raises."""


class Network:
    """One network. Any thread; as many calls at a time as ``_SIDE_BY_SIDE``."""

    def __init__(self, data: NDArray[np.uint8], outputs: tuple[str, ...] = ()) -> None:
        """``data``: the bytes of an ONNX file; ``outputs``: the names of the wanted ones, all by default.

        Raises:
            FinderMissing: it cannot be loaded.
        """
        try:
            self._data = without_denormals(data)
        except ValueError as error:
            raise FinderMissing("a model cannot be loaded") from error
        self._outputs = outputs
        self._engine: Engine | None = _loaded(self._data, outputs)
        self._lock, self._places = Lock(), Semaphore(_SIDE_BY_SIDE)

    def run(self, blob: Blob) -> list[Blob]:
        """Every output for ``blob`` ``(1, 3, h, w) float32``.

        Raises:
            FinderFailed: the network stopped, or what it answered is no number. No such answer is above a
                threshold, so that it would be taken for "nothing found".
        """
        with self._places:
            try:
                with self._lock:
                    if self._engine is None:
                        self._engine = _loaded(self._data, self._outputs)
                    engine = self._engine
                outputs = engine.run(blob)
            # Both libraries raise what they like; whatever it is, nothing was searched.
            except Exception as error:
                raise FinderFailed("a network stopped") from error
        if not all(np.isfinite(output).all() for output in outputs):
            raise FinderFailed("a network's answer is no number")
        return outputs

    def rest(self, *, weights: bool = False) -> None:
        """Lets its working memory go, which is as large as the largest picture that it saw asked for, and its
        ``weights``: 18 MB, which the next ``run`` loads anew from the bytes that were checked. Any thread.

        Raises:
            FinderFailed: the network stopped.
        """
        with self._lock:
            if self._engine is None:
                return
            try:
                self._engine.rest()
            except Exception as error:
                raise FinderFailed("a network stopped") from error
            if weights:
                self._engine = None


def _loaded(data: NDArray[np.uint8], outputs: tuple[str, ...]) -> Engine:
    if _may_be_loaded():
        try:
            return Onnxruntime(data, outputs)
        except FinderMissing:
            raise
        # Half installed, or for another machine: an ImportError, an AttributeError, an OSError, …
        except Exception:  # noqa: BLE001, S110 - the other engine gives the same answer, or refuses
            pass
    return OpenCv(data, outputs)


def _may_be_loaded() -> bool:
    """Whether onnxruntime is here in the version that was looked through, and not on Windows. Asked before it
    is loaded: loading another one is enough for it to write and to report. A bundle holds the version that it
    was built with."""
    if sys.platform == "win32":
        return False
    if getattr(sys, "frozen", False):
        return True
    try:
        return metadata.version("onnxruntime") == _LOOKED_THROUGH
    except metadata.PackageNotFoundError:
        return False


@cache
def _shares_memory() -> bool:
    """Whether all networks of this process take their working memory from one place: what one lets go of
    serves the other. A film of 8 s of 1080p took 20 MB less to search. Registered once in a process."""
    import onnxruntime

    where = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(where, None)
    return True


class Onnxruntime:
    """A session of onnxruntime: no spinning threads, no warnings on standard error."""

    def __init__(self, data: NDArray[np.uint8], outputs: tuple[str, ...] = ()) -> None:
        """Raises as ``Network``, and whatever an onnxruntime raises that is not whole."""
        import onnxruntime

        onnxruntime.set_default_logger_severity(_FATAL)
        onnxruntime.disable_telemetry_events()  # what is installed here reports nothing; nor shall another
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _FATAL
        options.intra_op_num_threads = max(1, min(_MOST_THREADS, (os.cpu_count() or 1) // _SIDE_BY_SIDE))
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # A plan of the memory for every size of picture that came along would be kept.
        options.enable_mem_pattern = False
        if _shares_memory():
            options.add_session_config_entry("session.use_env_allocators", "1")
        try:
            self._session = onnxruntime.InferenceSession(
                of_any_size(data.tobytes()), options, providers=["CPUExecutionProvider"]
            )
        # It raises a class of its own for each kind of broken file.
        except Exception as error:
            raise FinderMissing("a model cannot be loaded") from error
        self._input = self._session.get_inputs()[0].name
        self._outputs = list(outputs) or [output.name for output in self._session.get_outputs()]
        self._last = onnxruntime.RunOptions()
        self._last.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")

    def run(self, blob: Blob) -> list[Blob]:
        """As ``Engine``."""
        return [
            np.asarray(output, np.float32) for output in self._session.run(self._outputs, {self._input: blob})
        ]

    def rest(self) -> None:
        """As ``Engine``. Memory is given back at the end of a run alone; this one is of the smallest picture.
        Loading it anew, as OpenCV's has to be, takes 45 ms and not 1."""
        smallest = np.zeros((1, 3, 32, 32), np.float32)
        self._session.run(self._outputs, {self._input: smallest}, self._last)


class OpenCv:
    """A network of ``cv2.dnn``, which takes one picture at a time (a lock stands before it)."""

    def __init__(self, data: NDArray[np.uint8], outputs: tuple[str, ...] = ()) -> None:
        """Raises as ``Network``."""
        try:
            net = cv2.dnn.readNetFromONNX(data)
        except cv2.error as error:
            raise FinderMissing("a model cannot be loaded") from error
        self._outputs = list(outputs) or list(net.getUnconnectedOutLayersNames())
        self._data, self._lock = data, Lock()
        self._net: cv2.dnn.Net | None = net

    def run(self, blob: Blob) -> list[Blob]:
        """As ``Engine``."""
        with self._lock:
            if self._net is None:
                self._net = cv2.dnn.readNetFromONNX(self._data)
            self._net.setInput(blob)
            # A copy: the next run writes into the same memory.
            return [np.array(output, dtype=np.float32) for output in self._net.forward(self._outputs)]

    def rest(self) -> None:
        """As ``Engine``: the next ``run`` loads it anew, from the bytes that were checked."""
        with self._lock:
            self._net = None
