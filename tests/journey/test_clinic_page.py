"""docs/clinic.md as an IT person would use it: its commands, its nginx and its service, pasted.

Only what cannot be here is replaced: names of hosts, ports, certificates and folders.
"""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import shutil
import ssl
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journey.documents import Run, document
from tests.servers.certificates import authority, leaf
from tests.servers.nginx import start_nginx
from tests.servers.ports import free_port
from tests.servers.tus_server import tus_server

PAGE = Path(__file__).resolve().parents[2] / "docs" / "clinic.md"
WORDS = {"VISITCAM_CLINIC_PASSPHRASE": "four or five words that nobody guesses"}
PERSON = {"VISITCAM_PASSPHRASE": "a person's own passphrase"}


def blocks(kind: str) -> list[str]:
    """The page's code blocks of one kind ("" for the plain ones)."""
    every = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [text for name, text in every if name == kind]


def commands(block: str, **replaced: str) -> list[list[str]]:
    """The visitcam commands of a block as lists of words, with some text replaced."""
    text = block.replace("\\\n", " ")
    for old, new in replaced.items():
        text = text.replace(PLACES[old], new)
    return [shlex.split(line)[1:] for line in text.splitlines() if line.startswith("visitcam ")]


PLACES = {
    "clinic": "/etc/visitcam/clinic",
    "parcels": "/srv/visitcam/parcels",
    "opened": "/srv/visitcam/opened",
    "tus": "https://up.st-agnes.example/files/",
}


@contextmanager
def pasted_nginx(tmp_path: Path, pem: Path, parcels: Path, tus_port: int, profile: Path) -> Iterator[int]:
    """Both nginx blocks of the page in one server; its port."""
    upload, publish = blocks("nginx")
    port = free_port()
    place = "ssl_certificate{}     /etc/letsencrypt/live/up.st-agnes.example/{}.pem;"
    for old, new in (
        ("listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;"),
        ("server_name up.st-agnes.example;", "server_name localhost;"),
        (place.format("", "fullchain"), f"ssl_certificate {pem};"),
        (place.format("_key", "privkey").replace("key     ", "key "), f"ssl_certificate_key {pem};"),
        ("/srv/visitcam/parcels/", f"{parcels}/"),
        ("http://127.0.0.1:1080", f"http://127.0.0.1:{tus_port}"),
    ):
        assert old in upload, f"the page says something else than {old}"
        upload = upload.replace(old, new)
    publish = publish.replace("/srv/visitcam/profile.json", str(profile))
    upload = upload.rstrip().removesuffix("}") + publish + "}\n"
    with start_nginx(tmp_path / "nginx", upload, port):
        yield port


def test_the_whole_example(visitcam: Run, tmp_path: Path) -> None:
    trusted = authority()
    trust = {"SSL_CERT_FILE": str(trusted.write(tmp_path, "authority")), "SSL_CERT_DIR": str(tmp_path)}
    pem = leaf(trusted).write(tmp_path, "clinic-server")
    clinic, opened = tmp_path / "clinic", tmp_path / "opened"
    profile = clinic / "profile.json"
    with tus_server(tmp_path / "parcels") as tus, contextlib.ExitStack() as stack:
        parcels = tus.folder
        port = stack.enter_context(pasted_nginx(tmp_path, pem, parcels, tus.port, profile))
        places = {"clinic": str(clinic), "tus": f"https://localhost:{port}/files/"}
        init, invite = commands(blocks("")[1], **places)
        for each in (init, invite):
            for name in ("invitation", "invitation.png", "card.pdf"):
                each[:] = [str(tmp_path / name) if word == name else word for word in each]
            done = visitcam(*each, **WORDS)
            assert done.returncode == 0, done.stderr
        assert profile.read_bytes() == ask(trust, f"https://localhost:{port}/.well-known/visitcam.json")[1]

        said = document(
            visitcam(
                *("capture", "--camera", "practice", "--now", "--confirm-review", "--json"),
                *("--invitation", tmp_path / "invitation", "--profile", profile),
                *("--vault", tmp_path / "vault", "--unlock", "passphrase"),
                **PERSON,
                **trust,
            )
        )
        assert said["receipt"]["way"] == "tus", said

        inbox = commands(blocks("")[2], clinic=str(clinic), parcels=str(parcels), opened=str(opened))[0]
        inbox = [word.strip("[]") for word in inbox]
        handled = json.loads(visitcam(*inbox, **WORDS).stdout)
        assert [one["state"] for one in handled] == ["opened"], handled
        assert Path(handled[0]["media"]).read_bytes().startswith(b"\xff\xd8\xff")

        again = ("send", said["visit"], "--vault", tmp_path / "vault", "--unlock", "passphrase", "--json")
        assert document(visitcam(*again, **PERSON, **trust))["opened"] == 1
        upload = said["receipt"]["proof"].split()[0]
        for method, path, expected in (
            ("GET", upload, 403),
            ("DELETE", upload, 403),
            ("HEAD", upload, 200),
            ("PUT", f"/files/{said['capture']}.receipt", 403),
            ("GET", "/files/../clinic.key", 404),
        ):
            assert ask(trust, f"https://localhost:{port}{path}", method)[0] == expected, (method, path)


def ask(trust: dict[str, str], url: str, method: str = "GET") -> tuple[int, bytes]:
    """Status and body of one request."""
    context = ssl.create_default_context(cafile=trust["SSL_CERT_FILE"])
    request = urllib.request.Request(url, method=method, headers={"Tus-Resumable": "1.0.0"})
    try:
        with urllib.request.urlopen(request, context=context, timeout=20) as answer:
            return int(answer.status), bytes(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, b""


def test_the_service_is_one_that_systemd_takes(tmp_path: Path) -> None:
    """And the shell line in it hands the passphrase over, and no other way."""
    (unit,) = blocks("ini")
    program = tmp_path / "visitcam"
    program.write_text('#!/bin/sh\nprintf "%s|" "$VISITCAM_CLINIC_PASSPHRASE" "$@"\n')
    program.chmod(0o755)
    line = re.search(r"ExecStart=(.*?)(?<!\\)\n", unit, re.DOTALL)
    assert line is not None
    words = shlex.split(line[1].replace("\\\n", " "))
    (tmp_path / "passphrase").write_text("four words")
    done = subprocess.run(
        words,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "CREDENTIALS_DIRECTORY": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split("|")[:4] == ["four words", "clinic", "inbox", "/etc/visitcam/clinic"]
    if shutil.which("systemd-analyze") is None:
        pytest.skip("the rest needs systemd-analyze")
    file = tmp_path / "visitcam-inbox.service"
    file.write_text(unit.replace("User=visitcam", "User=root"))
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(file)], capture_output=True, text=True, check=False
    )
    assert "visitcam-inbox.service" not in checked.stderr, checked.stderr


def test_the_configuration_of_orthanc_is_json() -> None:
    (told,) = blocks("json")
    assert json.loads(told)["DicomServerEnabled"] is False
