"""Starts an object store that speaks S3 (tests/servers/s3) on loopback, and signs addresses for it as a
clinic would (AWS Signature Version 4, "Authenticating Requests: Using Query Parameters")."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import select
import subprocess
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.node_packages import bring

HERE = Path(__file__).resolve().parent / "s3"
START_SECONDS = 60
ACCOUNT, SECRET, REGION = "S3RVER", "S3RVER", "us-east-1"
BUCKET = "parcels"


@dataclass
class ObjectStore:
    """``port`` on loopback; one bucket, ``parcels``."""

    port: int
    folder: Path

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def presigned(self, key: str, *, method: str = "PUT", seconds: int = 900, secret: str = SECRET) -> str:
        """The address of one object, signed for one method."""
        now = dt.datetime.now(dt.UTC)
        stamp, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
        scope = f"{day}/{REGION}/s3/aws4_request"
        query = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"{ACCOUNT}/{scope}",
            "X-Amz-Date": stamp,
            "X-Amz-Expires": str(seconds),
            "X-Amz-SignedHeaders": "host",
        }
        text = urllib.parse.urlencode(sorted(query.items()), quote_via=urllib.parse.quote, safe="")
        path = f"/{BUCKET}/{urllib.parse.quote(key)}"
        host = f"127.0.0.1:{self.port}"
        asked = f"{method}\n{path}\n{text}\nhost:{host}\n\nhost\nUNSIGNED-PAYLOAD"
        told = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(asked.encode()).hexdigest()}"
        key_bytes = f"AWS4{secret}".encode()
        for part in (day, REGION, "s3", "aws4_request"):
            key_bytes = hmac.new(key_bytes, part.encode(), hashlib.sha256).digest()
        signature = hmac.new(key_bytes, told.encode(), hashlib.sha256).hexdigest()
        return f"{self.origin}{path}?{text}&X-Amz-Signature={signature}"

    def stored(self) -> dict[str, bytes]:
        """Every object by its key."""
        suffix = "._S3rver_object"
        return {
            file.name.removesuffix(suffix): file.read_bytes()
            for file in (self.folder / BUCKET).glob(f"*{suffix}")
        }


@contextmanager
def object_store(folder: Path) -> Iterator[ObjectStore]:
    """A store with an empty bucket until the block ends."""
    bring(HERE, "s3rver")
    folder.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(
        ["node", "server.js", str(folder), "0"],
        cwd=HERE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], START_SECONDS)
        line = process.stdout.readline() if ready else b""
        if not line:
            pytest.skip("the object store did not start")
        yield ObjectStore(int(json.loads(line)["port"]), folder)
    finally:
        process.kill()
        process.wait()
