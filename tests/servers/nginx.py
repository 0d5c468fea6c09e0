"""Starts a real nginx with WebDAV on loopback."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.ports import free_port

_DAV_EXT = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")
START_SECONDS = 20.0

CONFIG = """
{load}
worker_processes 1;
daemon off;
pid {base}/nginx.pid;
error_log {base}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log {base}/access.log;
  client_body_temp_path {base}/body;
  proxy_temp_path {base}/proxy;
  fastcgi_temp_path {base}/fastcgi;
  uwsgi_temp_path {base}/uwsgi;
  scgi_temp_path {base}/scgi;
  client_max_body_size {limit};
  server {{
    listen 127.0.0.1:{port};
    location /drop/ {{
      root {base}/www;
      dav_methods PUT DELETE MKCOL;
      {ext}
      dav_access user:rw;
    }}
    location /blind/ {{
      alias {base}/www/drop/;
      dav_methods PUT;
      dav_access user:rw;
      limit_except PUT {{ deny all; }}
    }}
    location /moved/ {{ return 302 http://127.0.0.1:{port}/drop/; }}
  }}
{secured}
}}
"""
# What a clinic runs: TLS in nginx, tus behind it, unbuffered so that a cut keeps what had come.
SECURED = """
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {pem};
    ssl_certificate_key {pem};
    location /drop/ {{
      root {base}/www;
      dav_methods PUT;
      dav_access user:rw;
    }}
    location /files {{
      proxy_pass http://127.0.0.1:{behind};
      proxy_http_version 1.1;
      proxy_request_buffering off;
      proxy_buffering off;
    }}
    location /buffered {{
      rewrite ^/buffered(.*)$ /files$1 break;
      proxy_pass http://127.0.0.1:{behind};
      proxy_http_version 1.1;
    }}
  }}
"""


@dataclass
class Nginx:
    """``secured``: port of the TLS server, 0 where there is none. ``address``: the WebDAV folder;
    ``blind``: the same, where nobody may look; ``folder``: on disk."""

    base: Path
    port: int
    secured: int = 0

    @property
    def folder(self) -> Path:
        return self.base / "www" / "drop"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/drop/"

    @property
    def blind(self) -> str:
        return f"http://127.0.0.1:{self.port}/blind/"

    @property
    def moved(self) -> str:
        return f"http://127.0.0.1:{self.port}/moved/"

    def requests(self, wanted: int = 0) -> list[str]:
        """ "METHOD path status" of every request so far. A line is written after its answer has left: waits
        up to 10 s for as many as are ``wanted``."""
        deadline = time.monotonic() + 10
        lines = (self.base / "access.log").read_text().splitlines()
        while len(lines) < wanted and time.monotonic() < deadline:
            time.sleep(0.02)
            lines = (self.base / "access.log").read_text().splitlines()
        return [
            f"{line.split(chr(34))[1].rsplit(' ', 1)[0]} {line.split(chr(34))[2].split()[0]}"
            for line in lines
        ]


@contextmanager
def nginx_dav(base: Path, *, limit: str = "64m", pem: Path | None = None, behind: int = 9) -> Iterator[Nginx]:
    """nginx that takes PUT into ``base``/www/drop until the block ends; with ``pem`` also by TLS, where it
    passes /files (and /buffered) on to the server ``behind`` that port."""
    program = _program()
    (base / "www" / "drop").mkdir(parents=True, exist_ok=True)
    # nginx started by root writes as another user
    for folder in (base, base / "www", base / "www" / "drop"):
        folder.chmod(0o777)
    port = free_port()
    secured = free_port() if pem else 0
    ext = _DAV_EXT.exists()
    config = base / "nginx.conf"
    config.write_text(
        CONFIG.format(
            base=base,
            port=port,
            limit=limit,
            secured=SECURED.format(base=base, port=secured, pem=pem, behind=behind) if pem else "",
            load=_load(ext),
            ext="dav_ext_methods PROPFIND OPTIONS;" if ext else "",
        )
    )
    with _running(program, config, base, port):
        yield Nginx(base, port, secured)


@contextmanager
def start_nginx(base: Path, servers: str, port: int) -> Iterator[None]:
    """nginx with the ``server`` blocks of somebody else, one of which listens on ``port``, until the block
    ends."""
    program = _program()
    base.mkdir(parents=True)
    base.chmod(0o777)
    config = base / "nginx.conf"
    temporary = "".join(
        f"  {kind}_temp_path {base}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    config.write_text(
        f"{_load(ext=False)}\nworker_processes 1;\ndaemon off;\npid {base}/nginx.pid;\n"
        f"error_log {base}/error.log;\nevents {{}}\n"
        f"http {{\n  access_log {base}/access.log;\n{temporary}{servers}\n}}\n"
    )
    with _running(program, config, base, port):
        yield


@contextmanager
def _running(program: str, config: Path, base: Path, port: int) -> Iterator[None]:
    process = subprocess.Popen(
        [program, "-c", str(config), "-p", str(base)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    try:
        _wait_for(process, port)
        yield
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


def _program() -> str:
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    if not Path(program).exists():
        pytest.skip("nginx is not installed (Debian: nginx-light or nginx, libnginx-mod-http-dav-ext)")
    return program


def _is_root() -> bool:
    return os.geteuid() == 0


def _load(ext: bool) -> str:
    return ("user root;" if _is_root() else "") + (f" load_module {_DAV_EXT};" if ext else "")


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            said = process.stderr.read().decode()[-200:] if process.stderr else ""
            pytest.skip(f"nginx did not start: {said}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    pytest.skip("nginx did not start")
