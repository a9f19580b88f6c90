"""One trial of the installed program under Wine: where everything lies, and what a check does again and again."""

from __future__ import annotations

import csv
import shutil
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.core.fields import fields_of
from app.core.records import OPEN, Trace
from build import DIST, HOUSE
from desktop import Desktop
from tests.servers.counting import CountingServer
from wine import Wine

PICTURES = DIST / "pictures"
CLERKS = HOUSE / "resources" / "sample_hotel" / "clerks.csv"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\TraceMailer"
LETTERS = 300
USER = "Ágnès Müller-Łukasiewicz-地 of the Reservations & Events Department"
"""The trial's user: a long name, and letters that no one code page has."""


class Trial:
    """One installation in a Wine prefix, and what is done with it."""

    def __init__(self, wine: Wine, desktop: Desktop, server: CountingServer) -> None:
        self.wine = wine
        self.desktop = desktop
        self.server = server
        self.scratch = wine.folder / "trial"
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir()
        self.home = wine.make_home(USER) / "AppData" / "Local"
        self.folder = self.home / "Programs" / "Trace Mailer"
        self.data = self.home / "Trace Mailer"
        self.window = self.folder / "TraceMailer.exe"
        self.console = self.folder / "trace-mailer.exe"
        for left in (self.folder, self.data):  # of a trial that was interrupted
            shutil.rmtree(left, ignore_errors=True)
        for tree in ("HKCU", "HKLM"):
            wine.run("reg", "delete", f"{tree}\\{UNINSTALL}", "/f", check=False)

    def command(self, *words: str | Path, typed: str = "", check: bool = True) -> str:
        """Run a command of the installed program; return what it printed."""
        return self.wine.run(self.console, *words, typed=typed, check=check).stdout

    def picture(self, name: str) -> None:
        """Save a picture of the desktop."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.desktop.picture(PICTURES / f"{name}.png")

    def registry(self, name: str, tree: str = "HKCU") -> str:
        """Return what Windows' list of programs of this user, or of all (HKLM), says of this one, "" for nothing."""
        found = self.wine.run("reg", "query", f"{tree}\\{UNINSTALL}", "/v", name, check=False)
        return found.stdout.split()[-1] if not found.returncode else ""

    def traces(self, first: int) -> Path:
        """Write LETTERS traces of today, numbered from `first`, into a file."""
        blank = dict.fromkeys((field.key for field in fields_of(Trace)), "")
        today = date.today()  # noqa: DTZ011 - the property's wall clock is this computer's
        same = blank | {"trace_date": f"{today}", "clerk_code": "ABE", "text": "Extra bed in 204.", "status": OPEN}
        rows = [same | {"trace_id": f"T{first + number}"} for number in range(LETTERS)]
        file = self.scratch / f"traces-{first}.csv"
        with file.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, blank)
            writer.writeheader()
            writer.writerows(rows)
        return file

    def settings(self) -> list[str]:
        """Return what `setup set` is told, so that the letters go to the mail server of this computer."""
        return [
            "email_server_ip=127.0.0.1",
            f"email_server_port={self.server.port}",
            "email_security=NONE",
            "email_auth_meth=NONE",
            "trace_rep_addr=traces@hotel.example",
        ]

    def take_in(self, name: str, file: Path, *where: str) -> None:
        """Import a file of this computer, into another database if `where` says so."""
        self.command(*where, "import", name, self.wine.path(file))


def demand(holds: bool, otherwise: str) -> None:
    """Raise `otherwise` unless it holds."""
    if not holds:
        raise AssertionError(otherwise)


def wait_until(reached: Callable[[], bool], otherwise: str) -> None:
    """Wait for a minute until something is reached, or raise `otherwise`."""
    deadline = time.monotonic() + 60
    while not reached():
        demand(time.monotonic() < deadline, otherwise)
        time.sleep(0.5)
