"""Where things lie: resources, data and logs; in a source tree, when installed, and when frozen."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

PROGRAM = "Trace Mailer"
DATABASE_VARIABLE = "TRACE_MAILER_DATABASE"
DATABASE_FILE = "trace-mailer.db"


@cache
def resources() -> Path:
    """Return the folder of letters, icons, style and sample hotel."""
    package = Path(__file__).parent
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's boot loader
    candidates = [Path(frozen) / "resources"] if frozen else [package / "resources", package.parent / "resources"]
    for folder in candidates:
        if (folder / "letters").is_dir():
            return folder
    raise FileNotFoundError(f"the program's own files are missing: {candidates[0]}")


def licences() -> Path | None:
    """Return the folder of licences beside a frozen program; None for one whose packages are installed."""
    return Path(sys.executable).parent / "licences" if getattr(sys, "frozen", False) else None


def data_folder(*, machine: bool = False) -> Path:
    """Return this user's, or all users', application-data folder. It need not exist yet."""
    if machine:
        return Path(platformdirs.site_data_dir(PROGRAM, appauthor=False))
    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))


def log_folder(*, machine: bool = False) -> Path:
    """Return the folder of the program's logs. It need not exist yet."""
    if machine:
        return data_folder(machine=True) / "logs"
    return Path(platformdirs.user_log_dir(PROGRAM, appauthor=False))


def window_folder() -> Path:
    """Return the folder of what belongs to this user's windows, whatever their database. It need not exist yet."""
    return data_folder() / "windows"


def database_url(chosen: str | None, *, machine: bool = False) -> str:
    """Return a URL: of `chosen` (a URL or a file's path), else of all users' file for `machine`, else of what
    TRACE_MAILER_DATABASE says, else of this user's file.
    """
    named = chosen or ("" if machine else os.environ.get(DATABASE_VARIABLE))
    place = named or str(data_folder(machine=machine) / DATABASE_FILE)
    if "://" in place:
        return place
    return f"sqlite:///{Path(os.path.expanduser(place)).absolute()}"  # noqa: PTH111 - Path's own fails for ~ of nobody
