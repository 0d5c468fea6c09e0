"""Who does what: the camera's thread, the work's, the delivery's, and the session that two of them share."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from visitcam.errors import VisitCamError
from visitcam.ui.camera_desk import AUTO, CameraDesk
from visitcam.ui.preferences import Preferences
from visitcam.ui.sound import Sound
from visitcam.ui.workers import Desk, Job

if TYPE_CHECKING:
    from visitcam.session import Session

T = TypeVar("T")
Opener = Callable[[Callable[[], str], bool], "Session"]
"""Opens the session: with what tells the passphrase that was typed last ("" before), since the vault asks for
it at its first key and not when it is opened; and whether for practice alone."""


class Desks(QObject):
    """Made once, in the window's thread. The session is opened on a desk's thread at its first use (OpenCV,
    the keyring and the sealing load there, after the window is on screen)."""

    def __init__(self, opener: Opener, *, camera: str = AUTO, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.work = Desk("work", self)
        self.delivery = Desk("delivery", self)
        self.camera = CameraDesk(self)
        self.sound = Sound(self)
        self.camera.source = camera
        self.preferences = preferences if preferences is not None else Preferences()
        self._opener = opener
        self._session: Session | None = None
        self._opening = threading.Lock()
        self._passphrase = ""
        self._practice = self._opened_for = False

    def use_practice(self, *, on: bool) -> None:
        """Whether the visit is one of practice. A session that holds its keys as practice does is not used
        for a real one: it is opened anew."""
        self._practice = on
        self.camera.practice = on

    def use_passphrase(self, words: str) -> None:
        """What the person typed, for the next key that is needed."""
        self._passphrase = words

    @property
    def has_passphrase(self) -> bool:
        """Whether one was typed: no keyring is looked for then."""
        return bool(self._passphrase)

    def session(self) -> Session:
        """The session; a desk's thread only.

        Raises:
            PassphraseNeeded, KeychainError, VaultError: it could not be opened; the next call tries again.
        """
        with self._opening:
            if self._session is not None and self._opened_for and not self._practice:
                self._session.close()
                self._session = None
            if self._session is None:
                self._session = self._opener(lambda: self._passphrase, self._practice)
                self._opened_for = self._practice
                with contextlib.suppress(
                    VisitCamError
                ):  # tried again at the next start; nothing waits for it
                    self._session.delete_due()
            return self._session

    def tidy(self) -> None:
        """Once, at the start, where visits are kept here: opens the session, which deletes what is due.
        Where the keys cannot be had now, it is done when they can."""
        self.ask(lambda _session, _job: None)

    def ask(
        self,
        work: Callable[[Session, Job[T]], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        told: Callable[[object], object] | None = None,
    ) -> Job[T]:
        """Work with the session, on the work thread."""
        return self.work.submit(lambda job: work(self.session(), job), done, failed, told)

    def deliver(
        self,
        work: Callable[[Session, Job[T]], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        told: Callable[[object], object] | None = None,
    ) -> Job[T]:
        """Work with the session, on the delivery thread."""
        return self.delivery.submit(lambda job: work(self.session(), job), done, failed, told)

    def close(self) -> bool:
        """Stop flag, quit, wait 3 s each; then the vault is given back. True where every thread ended."""
        self.sound.close()
        ended = [self.camera.stop(), self.work.close(), self.delivery.close()]
        if all(ended) and self._session is not None:
            self._session.close()
            self._session = None
        return all(ended)
