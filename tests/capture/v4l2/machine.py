"""A small machine with a camera: Debian's kernel under qemu (software emulation), with the module "vivid".

Its first program is a shell script in an initial file system made here; everything else (Python, this
repository, its environment) it reads from this machine's files, which it gets read-only. What it has to say
goes over its serial line, one JSON object a line. No picture leaves it.
"""

from __future__ import annotations

import json
import lzma
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
BUSYBOX = Path("/bin/busybox")
MODULES = ("virtio_pci", "9pnet_virtio", "9p", "vivid")
MARK = "VISITCAM "
SECONDS = 240.0  # a machine that hangs is ended

_INIT = """#!/bin/busybox sh
/bin/busybox mount -t proc none /proc
for module in {modules}
do /bin/busybox insmod /modules/$module.ko $(/bin/busybox cat /modules/$module.options 2>/dev/null)
done
/bin/busybox mount -t 9p -o ro,trans=virtio,version=9p2000.L,msize=512000,cache=loose host /host
/bin/busybox mount -t proc none /host/proc
/bin/busybox mount -t sysfs none /host/sys
/bin/busybox mount -t devtmpfs none /host/dev
/bin/busybox mount -t tmpfs none /host{scratch}
/bin/busybox chroot /host /usr/bin/env -i PATH=/usr/bin:/bin:/sbin HOME={scratch} TMPDIR={scratch} \
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH={repository} {python} {program}
/bin/busybox echo "{mark}{{\\"over\\": $?}}"
/bin/busybox poweroff -f
"""


def missing() -> str:
    """Why the machine cannot start here; empty where it can."""
    if not sys.platform.startswith("linux") or os.uname().machine != "x86_64":
        return "the machine with the camera is for Linux on x86_64"
    if shutil.which("qemu-system-x86_64") is None:
        return "qemu-system-x86_64 is not installed"
    if not BUSYBOX.is_file() or b"ld-linux" in BUSYBOX.read_bytes()[:4096]:
        return "busybox-static is not installed"
    if _kernel() is None:
        return "no Debian kernel with the module vivid is installed (linux-image-amd64)"
    return ""


def run(program: Path, folder: Path) -> dict[str, object]:
    """Starts the machine, runs ``program`` in it, and returns what it told, by name.

    Raises:
        RuntimeError: it did not come to its end; the message is the end of its serial line.
    """
    found = _kernel()
    if found is None:
        raise RuntimeError(missing())
    kernel, modules = found
    image = folder / "start.cpio"
    image.write_bytes(_archive(_files(modules, program)))
    command = ["qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-m", "1200", "-smp", "1"]
    command += ["-kernel", str(kernel), "-initrd", str(image), "-no-reboot", "-nic", "none"]
    command += ["-append", "console=ttyS0 quiet panic=-1 mitigations=off"]
    share = "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap"
    command += ["-virtfs", share, "-display", "none", "-monitor", "none", "-serial", "stdio"]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False
        )
        said = done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace")
    except subprocess.TimeoutExpired as error:
        said = (error.stdout or b"").decode(errors="replace") + "\n(ended: too slow)"
    told: dict[str, object] = {}
    for line in said.splitlines():
        if MARK in line:
            # the kernel's own words may stand behind it, on the same line
            told.update(json.JSONDecoder().raw_decode(line.partition(MARK)[2])[0])
    if "over" not in told:
        raise RuntimeError(said[-3000:])
    told["log"] = said[-3000:]
    return told


def _kernel() -> tuple[Path, list[Path]] | None:
    """The newest kernel here that has every module, and these modules, needed ones first."""
    for kernel in sorted(Path("/boot").glob("vmlinuz-*"), reverse=True):
        top = Path("/lib/modules") / kernel.name.removeprefix("vmlinuz-") / "kernel"
        by_name = {_name(path): path for path in top.rglob("*.ko*")}
        if kernel.is_file() and all(name in by_name or name == "virtio_pci" for name in MODULES):
            order: list[Path] = []
            for name in MODULES:
                _add(name, by_name, order)
            return kernel, order
    return None


def _name(path: Path) -> str:
    return path.name.partition(".ko")[0].replace("-", "_")


def _module(path: Path) -> bytes:
    raw = path.read_bytes()
    return lzma.decompress(raw) if path.suffix == ".xz" else raw


def _add(name: str, by_name: dict[str, Path], order: list[Path]) -> None:
    path = by_name.get(name)
    if path is None or path in order:
        return  # built into the kernel, or there already
    needs = _module(path).partition(b"\0depends=")[2].partition(b"\0")[0].decode()
    for need in filter(None, needs.split(",")):
        _add(need.replace("-", "_"), by_name, order)
    order.append(path)


def _files(modules: list[Path], program: Path) -> dict[str, tuple[int, bytes]]:
    """Name → (mode, contents); folders have no contents."""
    names = [_name(path) for path in modules]
    script = _INIT.format(
        modules=" ".join(names),
        scratch=_scratch(),
        repository=shlex.quote(str(REPOSITORY)),
        python=shlex.quote(sys.executable),
        program=shlex.quote(str(program)),
        mark=MARK.replace('"', ""),
    )
    files = dict.fromkeys(("bin", "modules", "proc", "host", "dev"), (0o040755, b""))
    files["bin/busybox"] = (0o100755, BUSYBOX.read_bytes())
    files["init"] = (0o100755, script.encode())
    for path in modules:
        files[f"modules/{_name(path)}.ko"] = (0o100644, _module(path))
    # One webcam, nothing else: no radio, no television, no output.
    options = b"n_devs=1 node_types=0x1 num_inputs=1 input_types=0 vid_cap_nr=0"
    files["modules/vivid.options"] = (0o100644, options)
    return files


def _scratch() -> str:
    """A folder that the machine may cover with one of its own: nothing that it reads lies beneath it."""
    read = (REPOSITORY, Path(sys.executable), Path(sys.base_prefix))
    folders = (Path(name) for name in ("/tmp", "/mnt", "/media"))
    return next(
        str(at) for at in folders if at.is_dir() and not any(path.is_relative_to(at) for path in read)
    )


def _archive(files: dict[str, tuple[int, bytes]]) -> bytes:
    """The kernel's own archive format ("newc" of cpio)."""
    out = bytearray()
    for number, (name, (mode, data)) in enumerate([*files.items(), ("TRAILER!!!", (0, b""))]):
        path = name.encode() + b"\0"
        fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(path), 0)
        out += b"070701" + b"".join(b"%08x" % field for field in fields) + path
        out += bytes(-len(out) % 4) + data
        out += bytes(-len(out) % 4)
    return bytes(out)
