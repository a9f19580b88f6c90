"""The counter of the desk for reports of a problem: what somebody who helps must know, and no secret."""

from __future__ import annotations

import io
import platform
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.core.delivery_list import Wanted
from app.core.email_setup import EmailSetup
from app.core.errors import TraceMailerError
from app.core.fields import to_texts
from app.core.records import Delivery
from app.engine.deliveries_desk import write_csv
from app.engine.list_ports import DeliveryList
from app.engine.new_file import in_place_of
from app.engine.ports import Clock, Database, SettingsStore, Vault

LAST_DELIVERIES = 200
LONGEST_LOG = 1_000_000
"""Characters of each log file's end."""

HIDDEN = "(hidden)"


@dataclass(frozen=True, slots=True)
class ReportFile:
    """One file of a report."""

    name: str
    text: str


class ReportDesk:
    """Makes reports. `logs` is the folder of the program's logs."""

    def __init__(
        self,
        settings: SettingsStore,
        deliveries: DeliveryList,
        database: Database,
        vault: Vault,
        logs: Path,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._deliveries = deliveries
        self._database = database
        self._vault = vault
        self.logs = logs
        self._clock = clock

    def made(self) -> tuple[ReportFile, ...]:
        """Return the files of a report as they are now. What cannot be read is said in its place."""
        parts: tuple[tuple[str, Callable[[], str]], ...] = (
            ("about.txt", self._about),
            ("settings.txt", lambda: settings_text(self._settings.load())),
            ("deliveries.csv", lambda: deliveries_text(self._deliveries.listed(Wanted(), LAST_DELIVERIES))),
            *((f"logs/{file.name}", lambda file=file: end_of(file)) for file in sorted(self.logs.glob("*.log*"))),
        )
        secret = self._secret()
        return tuple(ReportFile(name, without(secret, in_words(text))) for name, text in parts)

    def suggested_name(self) -> str:
        """Return a file name for a report of today."""
        return f"trace-mailer-report-{self._clock().astimezone():%Y-%m-%d-%H%M}.zip"

    def save(self, files: tuple[ReportFile, ...], path: Path) -> None:
        """Write the files into one zip file, replaced only once all is written; BadInput if it cannot be written."""
        with in_place_of(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in files:
                archive.writestr(file.name, file.text)

    def _about(self) -> str:
        lines = (
            f"Trace Mailer {__version__}",
            f"Written: {self._clock():%Y-%m-%d %H:%M:%S} UTC",
            f"Python {sys.version}",
            f"System: {platform.platform()}",
            f"Database: {self._database.place}",
            *(self._database.check() or ["The database is sound."]),
        )
        return "\n".join(lines) + "\n"

    def _secret(self) -> str:
        with suppress(TraceMailerError):
            setup = self._settings.load()
            return self._vault.password(setup.email_server_ip, setup.email_auth_name)
        return ""


def in_words(text: Callable[[], str]) -> str:
    """Return a text, or why there is none."""
    try:
        return text()
    except TraceMailerError as error:
        return f"{error}\n"


def without(secret: str, text: str) -> str:
    """Return `text` with the password, which should stand nowhere, hidden in any case."""
    return text.replace(secret, HIDDEN) if secret else text


def settings_text(setup: EmailSetup) -> str:
    """Return every field of the screen, a line each."""
    return "".join(f"{key}={text}\n" for key, text in to_texts(setup).items())


def deliveries_text(deliveries: list[Delivery]) -> str:
    """Return deliveries as CSV."""
    stream = io.StringIO()
    write_csv(stream, deliveries)
    return stream.getvalue()


def end_of(file: Path) -> str:
    """Return the end of a log file."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")[-LONGEST_LOG:]
    except OSError as error:
        return f"{file} cannot be read: {error}\n"
