"""Every thread of the window except the camera's: a desk takes work, does it elsewhere, and answers here.

One desk for work (find, redact, seal, keep) and one for delivery, so that a slow line never holds up a
picture. A desk's thread runs a blocking loop on its own queue and never serves queued slots; its answers
are signals to ``@Slot`` methods of the desk, which lives in the window's thread and calls back there.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
STOP_SECONDS = 3.0  # how long the window waits for a thread when it closes


class Job(Generic[T]):
    """One piece of work. ``stop()`` may be asked from any thread; ``progress`` told from the desk's."""

    def __init__(
        self,
        work: Callable[[Job[T]], T],
        done: Callable[[T], object] | None,
        failed: Callable[[Exception], object] | None,
        told: Callable[[object], object] | None,
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.told = told
        self._stop = threading.Event()
        self._tell: Callable[[Job[T], object], None] = lambda _job, _value: None

    def cancel(self) -> None:
        """Ask it to stop, and answer nothing any more. Any thread."""
        self._stop.set()
        self.done = self.failed = self.told = None

    def stop(self) -> None:
        """Ask it to stop; what it still answers is heard. Any thread."""
        self._stop.set()

    def stopped(self) -> bool:
        """What the work asks between its steps."""
        return self._stop.is_set()

    def progress(self, value: object) -> None:
        """Told to ``told`` in the window's thread."""
        self._tell(self, value)


def bare(error: Exception) -> Exception:
    """``error`` and its causes without their tracebacks: they hold every local of the functions that failed,
    raw pictures among them, for as long as anybody holds the error."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            each.__traceback__ = None
            waiting += [each.__cause__, each.__context__]
    return error


def _alive(callback: Callable[..., object]) -> bool:
    """False where the page that waits for the answer is gone: a method of it, or a lambda that holds it."""
    held = [getattr(callback, "__self__", None)]
    held += [cell.cell_contents for cell in getattr(callback, "__closure__", None) or ()]
    return all(isValid(each) for each in held if isinstance(each, QObject))


class _Worker(QObject):
    """Lives in the desk's thread."""

    answered = Signal(object, object, object)  # job, result, exception
    told = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.queue: queue.Queue[Job[object] | None] = queue.Queue()

    @Slot()
    def run(self) -> None:
        """Until None comes out of the queue."""
        while self._serve():
            pass
        self.thread().quit()

    def _serve(self) -> bool:
        """One job, or the end. A call for each: while the next is waited for, nothing holds the last job,
        whose work holds a raw picture as often as not."""
        job = self.queue.get()
        if job is None:
            return False
        if job.stopped() and job.done is None:
            return True
        job._tell = self.told.emit  # noqa: SLF001 - the two halves of one thing
        try:
            result = job.work(job)
        except Exception as error:  # noqa: BLE001 - every failure goes to the page, in words
            self.answered.emit(job, None, bare(error))
        else:
            self.answered.emit(job, result, None)
        return True


class Desk(QObject):
    """``submit`` from the window's thread; the answers come there. ``name`` names the thread."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.answered.connect(self._answered, Qt.ConnectionType.QueuedConnection)
        self._worker.told.connect(self._told, Qt.ConnectionType.QueuedConnection)
        self._open: set[Job[object]] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """True while anything waits or runs."""
        return bool(self._open)

    def submit(
        self,
        work: Callable[[Job[T]], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        told: Callable[[object], object] | None = None,
    ) -> Job[T]:
        """Does ``work(job)`` in the desk's thread, then calls ``done`` or ``failed`` in the window's. An
        answer for a page that is gone by then is not heard; what must not be missed goes to the journey."""
        job = Job(work, done, failed, told)
        if self._closed:
            return job
        plain = cast("Job[object]", job)
        self._open.add(plain)
        if not self._thread.isRunning():
            self._thread.start()
        self._worker.queue.put(plain)
        return job

    @Slot(object, object, object)
    def _answered(self, job: Job[object], result: object, error: Exception | None) -> None:
        self._open.discard(job)
        if error is not None:
            if job.failed is not None and _alive(job.failed):
                job.failed(error)
        elif job.done is not None and _alive(job.done):
            job.done(result)

    @Slot(object, object)
    def _told(self, job: Job[object], value: object) -> None:
        if job.told is not None and _alive(job.told):
            job.told(value)

    def drop_all(self) -> None:
        """Ask everything to stop, and hear nothing of it any more. What was not begun is not done."""
        for job in self._open:
            job.cancel()
        self._open.clear()

    def close(self) -> bool:
        """Ask everything to stop and wait 3 s; True where the thread has ended."""
        self._closed = True
        for job in self._open:
            job.cancel()
        self._worker.queue.put(None)
        if not self._thread.isRunning():
            return True
        return bool(self._thread.wait(int(STOP_SECONDS * 1000)))
