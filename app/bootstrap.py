"""The one place where real objects are made and joined: database, vault, mail, courier, desk."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import truststore

from app import paths
from app.core.letters import LetterWriter
from app.engine.courier import Collaborators, Courier
from app.engine.deliveries_desk import DeliveriesDesk, MailDesk
from app.engine.desk import Desk
from app.engine.events import Announcer
from app.engine.ports import Clock, Vault
from app.engine.records_desk import RecordsDesk
from app.engine.setup_desk import SetupDesk
from app.engine.sign_in_desk import SignInDesk
from app.engine.worker import Worker
from app.feeds.csv_file import CsvFiles
from app.mail.oauth import Tokens
from app.mail.service import MailService
from app.store.database import Database
from app.store.deliveries import DeliveryStore
from app.store.records import RecordStore
from app.store.settings import SettingsStore
from app.vault import SystemVault, TokenVault


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def trusted() -> ssl.SSLContext:
    """Return a context that checks certificates, name included, against the operating system's store."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def letter_templates() -> dict[str, str]:
    """Return the letters' templates by name."""
    folder = paths.resources() / "letters" / "en"
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.txt"))}


@contextmanager
def open_desk(database_url: str, *, vault: Vault | None = None, clock: Clock = utc_now) -> Iterator[Desk]:
    """Open the database (an SQLAlchemy URL; a SQLite file is made and migrated as needed) and yield its desk.

    The courier's thread is not started: the window and `run` do that with `desk.courier.start()`; it is stopped on
    the way out. `vault` replaces the operating system's. DatabaseError in words when the database cannot be used.
    """
    database = Database(database_url)
    vault = vault or SystemVault()
    announcer = Announcer()
    letters = LetterWriter(letter_templates())
    settings = SettingsStore(database)
    deliveries = DeliveryStore(database, letters)
    tokens = Tokens(TokenVault(vault), trusted)
    mail = MailService(trusted, tokens=tokens)
    courier = Courier(Collaborators(settings, deliveries, mail, vault, announcer, clock))
    worker = Worker(courier, announcer, settings, clock)
    try:
        database.open()
        yield Desk(
            setup=SetupDesk(settings, vault, announcer, clock),
            records=RecordsDesk(RecordStore(database), CsvFiles(), settings, announcer, clock),
            deliveries=DeliveriesDesk(deliveries, announcer, clock, worker.wake),
            mail=MailDesk(mail, vault, letters, clock),
            sign_in=SignInDesk(tokens, vault, announcer),
            courier=worker,
            database=database,
            events=announcer,
        )
    finally:
        worker.stop()
        database.close()


def database_url(chosen: str | None, *, machine: bool = False) -> str:
    """Return a URL: of `chosen` (a URL or a file's path), else TRACE_MAILER_DATABASE, else of the default file."""
    usual = paths.data_folder(machine=machine) / paths.DATABASE_FILE
    place = chosen or os.environ.get(paths.DATABASE_VARIABLE) or str(usual)
    return place if "://" in place else f"sqlite:///{Path(place).expanduser().absolute()}"
