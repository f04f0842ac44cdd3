"""The zygote inside bubblewrap: a root of its own that holds Python, NumPy and nothing else.

What is outside cannot even be looked at: no files, no processes, no network interfaces. The kit's
own files are there as far as the child needs them; they hold no answer.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_KIT: Final = "/kit"
_OURS: Final = ("__init__.py", "wire.py", "objectives.py", "run")
_PACKAGES: Final = ("numpy", "msgspec")
_SYSTEM: Final = ("/lib", "/lib64", "/usr/lib64")
_EXTRA: Final = (
    *("/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime"),
    *("/usr/share/zoneinfo", "/usr/lib/locale"),
)
_DEVICES: Final = ("/dev/null", "/dev/random", "/dev/urandom")
_APART: Final = (
    *("--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"),
    *("--unshare-cgroup-try", "--uid", "65534", "--gid", "65534", "--cap-drop", "ALL"),
    *("--hostname", "sandbox", "--die-with-parent", "--new-session"),
)


def bubblewrap() -> str | None:
    """Return where bubblewrap is installed, or None."""
    import shutil  # noqa: PLC0415 - only this rung pays for it

    return shutil.which("bwrap") if sys.platform == "linux" else None


def wrapped(program: str, command: list[str]) -> list[str]:
    """Return how to start `command`, a Python of ours, inside `program`, bubblewrap."""
    python = os.path.realpath(command[0])
    root = [*_APART, *_mounts(python), "--proc", "/proc", "--remount-ro", "/", "--chdir", "/"]
    return [program, *root, "--setenv", "PYTHONPATH", _KIT, "--", python, *command[1:]]


@functools.cache
def _mounts(python: str) -> tuple[str, ...]:
    """Return the options that put the root together, for the interpreter `python`."""
    return (
        *_system(),
        *(word for path in _libraries() for word in _without_packages(path)),
        *_seen(python),
        *(word for path in _EXTRA for word in _seen(path)),
        *(word for path in _DEVICES for word in ("--dev-bind-try", path, path)),
        *_packages(),
    )


def _seen(path: str, at: str = "") -> tuple[str, str, str]:
    return "--ro-bind-try", path, at or path


def _system() -> Iterator[str]:
    """Yield how the system's libraries get in: `/lib` is a link on most systems."""
    for path in _SYSTEM:
        if Path(path).is_symlink():
            yield from ("--symlink", str(Path(path).readlink()), path)
    machine = sysconfig.get_config_var("MULTIARCH") or ""
    places = {os.path.realpath(p) for p in (f"/lib/{machine}", f"/usr/lib/{machine}", *_SYSTEM[1:])}
    for place in sorted(places - {"/lib", "/usr/lib"}):
        yield from _without_packages(place)


def _libraries() -> list[str]:
    """Return the folders of Python's own library, the outer ones first."""
    base = {"base": sys.base_prefix, "platbase": sys.base_exec_prefix}
    own = {
        os.path.realpath(sysconfig.get_path(kind, vars=base)) for kind in ("stdlib", "platstdlib")
    }
    if sys.base_prefix not in {"/usr", "/"}:
        # What the interpreter is linked with lies beside its library.
        own.add(os.path.realpath(f"{sys.base_prefix}/lib"))
    return sorted(own)


def _without_packages(folder: str) -> Iterator[str]:
    """Yield how a folder gets in, with an empty one in place of all installed packages."""
    yield from _seen(folder)
    for packages in ("site-packages", "dist-packages"):
        if Path(folder, packages).is_dir():
            yield from ("--tmpfs", f"{folder}/{packages}")


def _packages() -> Iterator[str]:
    for name in _PACKAGES:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            home = Path(spec.origin).parent
            for part in (home.name, f"{home.name}.libs"):
                yield from _seen(str(home.parent / part), f"{_KIT}/{part}")
    kit = Path(__file__).parent.parent
    for name in _OURS:
        yield from _seen(str(kit / name), f"{_KIT}/{kit.name}/{name}")
