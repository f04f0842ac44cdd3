"""Landlock: what of the file system a process may still read, and nothing else."""

from __future__ import annotations

import ctypes
import functools
import importlib.util
import os
import struct
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_VERSION_FLAG: Final = 1
_PATH_BENEATH: Final = 1
_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_DIR: Final = 1 << 3
_REMOVE: Final = 1 << 4 | 1 << 5
_MAKE_FOLDER: Final = 1 << 7
_MAKE_FILE: Final = 1 << 8
_MOVE: Final = 1 << 13
_TRUNCATE: Final = 1 << 14
_CHANGE: Final = (
    _READ_FILE | _READ_DIR | _WRITE_FILE | _TRUNCATE | _REMOVE | _MAKE_FOLDER | _MAKE_FILE | _MOVE
)
_FILE_RIGHTS: Final = ((1, 13), (2, 14), (3, 15), (5, 16))
"""From which version of Landlock on how many rights on files are known."""
_NET_RIGHTS: Final = 0b11
_SCOPES: Final = 0b11
_NET_SINCE: Final = 4
_SCOPES_SINCE: Final = 6
_PACKAGES: Final = ("numpy", "numpy.libs", "msgspec")
_FILES: Final = ("/dev/urandom", "/dev/random", "/etc/ld.so.cache", "/etc/localtime")
_FOLDERS: Final = ("/usr/share/zoneinfo", "/usr/share/locale", "/usr/lib/locale")


@functools.cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _system_call(number: int, *args: object) -> int:
    result: int = _libc().syscall(ctypes.c_long(number), *args)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def version() -> int:
    """Return the version of Landlock that the kernel offers; 0 where it offers none."""
    if sys.platform != "linux":
        return 0
    try:
        return _system_call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    except OSError:
        return 0


def ruleset() -> int:
    """Return a descriptor of the rules: read Python, NumPy and the system's libraries.

    Raises:
        OSError: the kernel has no Landlock.
    """
    rules = ruleset_for(readable())
    _allow(rules, sysconfig.get_path("stdlib"), _READ_DIR)
    return rules


def ruleset_for(read: Iterable[str], write: Iterable[str] = ()) -> int:
    """Return a descriptor of rules: what lies below `read` may be read, below `write` be changed.

    Changing is writing, making and removing files and folders, but neither links nor devices.

    Raises:
        OSError: the kernel has no Landlock.
    """
    offered = version()
    handled = (1 << max((bits for since, bits in _FILE_RIGHTS if since <= offered), default=0)) - 1
    network = _NET_RIGHTS if offered >= _NET_SINCE else 0
    scopes = _SCOPES if offered >= _SCOPES_SINCE else 0
    size = 8 * (1 + (offered >= _NET_SINCE) + (offered >= _SCOPES_SINCE))
    attributes = struct.pack("=QQQ", handled, network, scopes)[:size]
    rules = _system_call(
        _CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0)
    )
    for path in read:
        _allow(rules, path, _READ_FILE | (_READ_DIR if Path(path).is_dir() else 0))
    for path in write:
        _allow(rules, path, _CHANGE & handled)
    _allow(rules, "/dev/null", _READ_FILE | _WRITE_FILE)
    return rules


def _allow(rules: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = struct.pack("=Qi", rights, place)
        _system_call(
            _ADD_RULE, ctypes.c_int(rules), ctypes.c_int(_PATH_BENEATH), rule, ctypes.c_uint32(0)
        )
    finally:
        os.close(place)


def restrict(rules: int) -> None:
    """Bind this process, for ever, to the rules. It must have given up new privileges before.

    Raises:
        OSError: the kernel refused.
    """
    _system_call(_RESTRICT_SELF, ctypes.c_int(rules), ctypes.c_uint32(0))


def readable() -> Iterator[str]:
    """Yield the files and folders that learner's code may need to read: no installed packages."""
    for kind in ("stdlib", "platstdlib"):
        yield from _without_packages(sysconfig.get_path(kind))
    spec = importlib.util.find_spec("numpy")
    if spec is not None and spec.origin is not None:
        site = Path(spec.origin).parent.parent
        yield from (str(site / package) for package in _PACKAGES)
    machine = sysconfig.get_config_var("MULTIARCH") or ""
    for folder in {os.path.realpath(f"/{base}/{machine}") for base in ("lib", "usr/lib")}:
        yield from _without_packages(folder)
    for folder in ("/lib64", "/usr/lib64"):
        yield from _without_packages(os.path.realpath(folder))
    yield from _FILES
    yield from _FOLDERS


def _without_packages(folder: str) -> Iterator[str]:
    """Yield what is in `folder`, but no Python packages that were installed into it."""
    try:
        names = sorted(entry.name for entry in Path(folder).iterdir())
    except OSError:
        return
    hidden = [n for n in names if n in {"site-packages", "dist-packages"} or n.startswith("python")]
    if not hidden:
        yield folder
        return
    yield from (f"{folder}/{name}" for name in names if name not in hidden)
