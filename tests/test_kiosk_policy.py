"""A kiosk's policy is refused at the start, with the line that is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from visitcam.__main__ import main
from visitcam.errors import PolicyInvalid
from visitcam.kiosk_policy import check_pin, hash_pin, read_policy

PIN = hash_pin("271828")


def written(folder: Path, text: str) -> Path:
    (folder / "clinic.json").write_text("{}")
    path = folder / "policy.toml"
    path.write_text(text)
    return path


def good(pin: str = PIN) -> str:
    return f'vault = "v"\nprofiles = ["clinic.json"]\npin = "{pin}"\n'


def test_a_short_policy_is_enough(tmp_path: Path) -> None:
    policy = read_policy(written(tmp_path, good()))
    assert policy.vault == tmp_path / "v"
    assert policy.profiles == (tmp_path / "clinic.json",)
    assert (policy.ask_after_seconds, policy.wipe_after_seconds) == (60, 30)
    assert policy.opens("271828")
    assert not policy.opens("271829")
    assert "271828" not in repr(policy) + PIN


BAD = [
    ("", "pin"),
    ("not toml [", "TOML"),
    (good() + "colour = 1\n", "colour"),
    (good("secret"), "pin"),
    (good("scrypt$3$8$1$AAAAAAAAAAAAAAAA$AAAA"), "pin"),
    (good("scrypt$99999999999$8$1$AAAAAAAAAAAAAAAA$AAAA"), "pin"),
    ('vault = "v"\nprofiles = []\npin = "x"\n', "pin"),
    (f'vault = "v"\nprofiles = []\npin = "{PIN}"\n', "profiles"),
    (f'vault = "v"\nprofiles = ["gone.json"]\npin = "{PIN}"\n', "gone.json"),
    (good() + 'languages = ["xx"]\n', "languages"),
    (good() + "ask_after_seconds = 1\n", "ask_after_seconds"),
    (good() + "wipe_after_seconds = true\n", "wipe_after_seconds"),
    (good() + 'full_screen = "yes"\n', "full_screen"),
]


@pytest.mark.parametrize(("text", "named"), BAD)
def test_a_bad_policy_names_its_line(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(PolicyInvalid) as caught:
        read_policy(written(tmp_path, text))
    assert named in caught.value.detail


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(PolicyInvalid):
        read_policy(tmp_path / "none.toml")


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "111111", "１２３４５６"])
def test_weak_pins_are_refused(pin: str) -> None:
    with pytest.raises(PolicyInvalid):
        hash_pin(pin)


def test_two_hashes_of_one_pin_differ_and_both_hold() -> None:
    first, second = hash_pin("314159"), hash_pin("314159")
    assert first != second
    assert check_pin("314159", first)
    assert check_pin("314159", second)


@pytest.mark.parametrize("verb", [["visits"], ["check"], ["send", "abcd"], ["delete", "all"]])
def test_a_policy_is_not_passed_over_by_a_verb(
    verb: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Or who takes the kiosk's visits for what is listed has looked into another vault. Nothing is read
    before that is said: not even a pipe into which nobody writes."""
    policy = tmp_path / "policy.toml"
    os.mkfifo(policy)
    assert main(["--kiosk", str(policy), *verb]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "--kiosk goes without a verb" in told.err
    assert len(told.err.splitlines()) == 1
