"""Whether a SQLite file stands where SQLite can keep it whole."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePath

import psutil

from app.core.errors import BadInput
from app.core.said import said

REMOTE = frozenset({"9p", "afpfs", "cifs", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs"})
"""File systems of other computers, as Linux and macOS call them."""


def refuse_share(file: Path) -> None:
    """Raise BadInput in words if `file` lies on another computer.

    SQLite's locks and its log do not work over a network (https://www.sqlite.org/wal.html, section 1).
    """
    if is_on_share(followed(file)):
        words = said(
            "{file} lies on a network share, where a SQLite file can be damaged. Choose a folder of this computer, or "
            "a PostgreSQL database, which several workstations can use (postgresql+psycopg://…).",
            file=file,
        )
        raise BadInput(words)


def followed(file: Path) -> Path:
    """Return where a link leads; a file itself that cannot be looked at now: opening it will say why."""
    try:
        return Path(os.path.realpath(file))
    except OSError:
        return file


def uri_of(file: PurePath) -> str:
    """Return the URI of a file that is named from the root, for SQLite: it takes no host, which Windows' shares would
    be (https://www.sqlite.org/uri.html).
    """
    return re.sub("^file://(?=[^/])", "file:////", file.as_uri())


def is_on_share(file: PurePath) -> bool:
    """Say whether a file lies on another computer."""
    if file.drive.startswith("\\\\"):
        return True
    mounted = {PurePath(each.mountpoint): each for each in psutil.disk_partitions(all=True)}
    for folder in file.parents:
        if (found := mounted.get(folder)) is not None:
            return found.fstype in REMOTE or "remote" in found.opts.split(",")
    return False
