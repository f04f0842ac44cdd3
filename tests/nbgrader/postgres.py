"""A PostgreSQL server of one's own, for as long as a test takes; it has to be installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = "postgres"
"""PostgreSQL does not run as root; Debian's package makes this user for it."""


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL's programs, or None where there is none."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name)
    if debian:
        return debian[-1]
    found = shutil.which("initdb")
    return Path(found).parent if found else None


@contextmanager
def server() -> Iterator[str]:
    """Start a server that listens on a socket alone; yield the URL of its database."""
    where = programs()
    assert where is not None
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        root = os.geteuid() == 0
        if root:
            shutil.chown(folder, NOBODY)
        as_nobody = ["runuser", "-u", NOBODY, "--"] if root else []
        data = f"{folder}/data"

        def run(program: str, *arguments: str) -> None:
            command = [*as_nobody, str(where / program), *arguments]
            subprocess.run(command, check=True, capture_output=True, cwd=folder, timeout=60)

        run("initdb", "-D", data, "-U", "teacher", "--auth=trust", "--no-sync", "-E", "UTF8")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", data, "-w", "-l", f"{folder}/log", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://teacher@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
