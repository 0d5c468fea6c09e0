"""What a typed name may mean: each thing that would hold a program for ever ends with an OSError, in time."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from visitcam.reading import read_bounded


def test_a_plain_file_no_further_than_asked(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(bytes(range(256)) * 1024)
    assert read_bounded(file, 1_000_000) == file.read_bytes()
    assert len(read_bounded(file, 1000)) == 1001
    file.write_bytes(b"")
    assert read_bounded(file, 10) == b""


def test_a_huge_file_costs_nothing(tmp_path: Path) -> None:
    file = tmp_path / "huge"
    with file.open("wb") as made:
        made.truncate(5_000_000_000)
    began = time.process_time()
    assert len(read_bounded(file, 4096)) == 4097
    assert time.process_time() - began < 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
class TestPipes:
    @pytest.fixture
    def pipe(self, tmp_path: Path) -> Path:
        path = tmp_path / "pipe"
        os.mkfifo(path)
        return path

    def test_nobody_writes(self, pipe: Path) -> None:
        with pytest.raises(TimeoutError):
            read_bounded(pipe, 100, pipe_seconds=0.3)

    def test_somebody_opened_it_and_never_writes(self, pipe: Path) -> None:
        both = os.open(pipe, os.O_RDWR)
        try:
            with pytest.raises(TimeoutError):
                read_bounded(pipe, 100, pipe_seconds=0.3)
        finally:
            os.close(both)

    def test_a_writer_that_takes_its_time_is_heard_to_the_end(self, pipe: Path) -> None:
        def write() -> None:
            with pipe.open("wb", buffering=0) as end:
                for piece in (b"one ", b"two ", b"three"):
                    time.sleep(0.2)
                    end.write(piece)

        writer = threading.Thread(target=write)
        writer.start()
        assert read_bounded(pipe, 100) == b"one two three"
        writer.join()

    def test_a_writer_without_an_end_is_heard_no_further_than_asked(self, pipe: Path) -> None:
        ended = threading.Event()

        def write() -> None:
            with pipe.open("wb", buffering=0) as end:
                try:
                    while True:
                        end.write(bytes(4096))
                except BrokenPipeError:
                    ended.set()

        writer = threading.Thread(target=write)
        writer.start()
        assert len(read_bounded(pipe, 100_000)) == 100_001
        writer.join(10)
        assert ended.is_set()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such devices here")
def test_devices_are_read_no_further_than_asked() -> None:
    assert read_bounded(Path("/dev/zero"), 100) == bytes(101)
    assert len(read_bounded(Path("/dev/urandom"), 100)) == 101
    assert read_bounded(Path("/dev/null"), 100) == b""


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"neither a file nor a pipe|ermission denied"):
        read_bounded(tmp_path, 100)


def test_names_that_are_none(tmp_path: Path) -> None:
    for wrong in (tmp_path / "missing", tmp_path / "a" / "b", Path("a\0b"), Path("x" * 5000)):
        with pytest.raises(OSError, match=r"No such file|no name|too long"):
            read_bounded(wrong, 100)
