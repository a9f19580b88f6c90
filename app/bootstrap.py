"""The one place where real objects are made and joined: database, vault, mail, courier, desk."""

from __future__ import annotations

import getpass
import platform
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import truststore

from app import __version__, paths
from app.core.errors import BadInput, DatabaseError
from app.core.languages import LANGUAGES
from app.core.letter_kinds import LETTERS
from app.core.letter_templates import LetterTemplate
from app.core.letters import LetterBook, LetterWriter
from app.core.said import said
from app.engine.alerts_desk import AlertsDesk
from app.engine.caretaker import Caretaker, House
from app.engine.changes_desk import ChangesDesk
from app.engine.courier import Collaborators, Courier
from app.engine.deliveries_desk import DeliveriesDesk, MailDesk
from app.engine.desk import Desk
from app.engine.duties import Duties
from app.engine.events import Announcer, LookNow
from app.engine.feed_look import FeederTools, FeedOpener
from app.engine.feeder import Feeder
from app.engine.feeds_desk import FeedsDesk
from app.engine.finding_desk import FindingDesk
from app.engine.intake import Taker
from app.engine.letters_desk import LettersDesk
from app.engine.messages_desk import MessagesDesk
from app.engine.moving_desk import MovingDesk
from app.engine.owner import is_alive, new_owner
from app.engine.ports import Clock, Vault
from app.engine.presence import Presence
from app.engine.records_desk import RecordsDesk
from app.engine.relay import Relay
from app.engine.report_desk import ReportDesk
from app.engine.setup_desk import SetupDesk
from app.engine.sign_in_desk import SignInDesk
from app.engine.sign_on_desk import SignOnDesk
from app.engine.signed_on import SignedOn
from app.engine.status_desk import StatusDesk
from app.engine.text_codes_desk import TextCodesDesk
from app.engine.traces_desk import TracesDesk
from app.engine.worker import Worker
from app.engine.workstations_desk import WorkstationsDesk
from app.feeds.csv_file import CsvFiles
from app.feeds.maker import Feeds
from app.feeds.watch import Watcher
from app.mail.oauth import Tokens
from app.mail.service import MailService
from app.passwords import Passwords
from app.store import restoring
from app.store.accepted import AcceptedNotes
from app.store.alerts import AlertStore
from app.store.changes import ChangeStore
from app.store.channel import FileChannel, PostgresChannel
from app.store.database import Database
from app.store.deliveries import DeliveryStore
from app.store.delivery_list import DeliveryList
from app.store.feeds import FeedStore
from app.store.file_copies import FileCopies
from app.store.finding import RecordFinder
from app.store.hotel_view import HotelView
from app.store.housekeeping import Housekeeper
from app.store.letters import LetterStore
from app.store.messages import MessageStore
from app.store.moved import MOVING_TO, give_up, hotel_of
from app.store.moving import Mover
from app.store.records import RecordStore
from app.store.schema import REVISION
from app.store.settings import SettingsStore
from app.store.sign_on import SignOnStore
from app.store.traces import TextCodeStore, TraceStore
from app.store.upgrade import found_in, refuse_unready
from app.store.workstations import WorkstationStore
from app.vault import SystemVault, TokenVault


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def trusted() -> ssl.SSLContext:
    """Return a context that checks certificates, name included, against the operating system's store."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def account_name() -> str:
    """Return the operating system's name of whoever runs this program, "" if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name on Linux, or without variables on Windows
        return ""


def letter_book() -> LetterBook:
    """Return the letters as the program brings them."""
    folder = paths.resources() / "letters"
    keys = [(letter.name, language.code) for letter in LETTERS for language in LANGUAGES]
    return LetterBook({key: template(folder / key[1].lower(), key[0]) for key in keys}, read(folder / "page.html"))


def template(folder: Path, name: str) -> LetterTemplate:
    """Return a letter's template: a text file whose first line is the subject, and a file of HTML."""
    subject, _, text = read(folder / f"{name}.txt").partition("\n\n")
    return LetterTemplate(subject, text, read(folder / f"{name}.html"))


def read(file: Path) -> str:
    """Return a text file of the program's own."""
    return file.read_text(encoding="utf-8")


@contextmanager
def open_desk(  # long because it joins everything
    database_url: str,
    *,
    logs: Path | None = None,
    vault: Vault | None = None,
    passwords: Passwords | None = None,
    clock: Clock = utc_now,
    as_it_is: bool = False,
) -> Iterator[Desk]:
    """Open the database (an SQLAlchemy URL; a SQLite file is made and migrated as needed) and yield its desk.

    The courier's and the feeds' threads are not started: the window and `run` do that with `start()`; they are stopped
    on the way out. `logs` is the folder of the program's logs, this user's unless another is told. `vault` and
    `passwords` replace the operating system's and argon2 as it comes. DatabaseError in words when the database cannot
    be used; with `as_it_is`, also when it would have to be made, migrated, or settled after a move.
    """
    vault = vault or SystemVault()
    database = hotel_of(database_url, vault, as_it_is=as_it_is)
    announcer = Announcer()
    signed_on = SignedOn(account_name(), platform.node())
    book = letter_book()
    letters = LetterStore(database, book)
    changes = ChangeStore(database)
    settings = SettingsStore(database)
    records, guests = RecordStore(database), AlertStore(database)
    listed = DeliveryList(database)
    deliveries = DeliveryStore(database, LetterWriter(book), notes_of(database))
    tokens = Tokens(TokenVault(vault), trusted)
    mail = MailService(trusted, tokens=tokens)
    owner = new_owner()
    workstation = WorkstationStore(database, owner, __version__, is_alive)
    channel = FileChannel(database) if database.is_sqlite else PostgresChannel(database)
    presence = Presence(workstation, Relay(channel, owner, announcer), announcer)
    courier = Courier(Collaborators(owner, settings, deliveries, mail, vault, workstation, announcer, clock))
    worker = Worker(courier, presence, announcer, settings, clock)
    stopping = threading.Event()
    taker = Taker(records, settings, announcer, clock, signed_on)
    opener = FeedOpener(Feeds(CsvFiles(), HotelView(stopping), stopping.wait), vault, settings, clock)
    tools = FeederTools(owner, FeedStore(database), opener, taker, Watcher(), announcer, clock, platform.node())
    feeder = Feeder(tools, stopping)
    file_copies = FileCopies(database)
    house = House(Housekeeper(database), file_copies, settings, clock)
    caretaker = Caretaker(house, stopping)
    duties = Duties(worker, feeder, caretaker)

    def look_now() -> None:
        announcer.announce(LookNow())

    copies = DeliveriesDesk(deliveries, listed, settings, announcer, clock, look_now, signed_on)
    programs = WorkstationsDesk(workstation)
    try:
        if as_it_is:
            refuse_unready(database.read, database.place)
        else:
            database.open(workstation.other_versions)
        yield Desk(
            setup=SetupDesk(settings, changes, vault, announcer, clock, signed_on),
            records=RecordsDesk(records, CsvFiles(), settings, announcer, clock, signed_on),
            traces=TracesDesk(TraceStore(database), records, guests, settings, announcer, clock, signed_on),
            messages=MessagesDesk(MessageStore(database), records, announcer, clock, signed_on),
            text_codes=TextCodesDesk(TextCodeStore(database), announcer, signed_on),
            finding=FindingDesk(RecordFinder(database)),
            deliveries=copies,
            letters=LettersDesk(letters, clock, signed_on),
            feeds=FeedsDesk(tools, changes, vault, feeder, signed_on),
            alerts=AlertsDesk(guests, letters, settings, announcer, clock, look_now, signed_on),
            mail=MailDesk(mail, vault, letters, clock),
            sign_in=SignInDesk(tokens, changes, vault, announcer, clock, signed_on),
            sign_on=SignOnDesk(SignOnStore(database), passwords or Passwords(), clock, signed_on),
            changes=ChangesDesk(changes),
            report=ReportDesk(settings, listed, database, vault, logs or paths.log_folder(), clock),
            signed_on=signed_on,
            workstations=programs,
            status=StatusDesk(copies, programs, tools.store, house),
            moving=MovingDesk(Mover(database, workstation, vault), file_copies, duties.at_rest, signed_on),
            presence=presence,
            courier=worker,
            feeder=feeder,
            caretaker=caretaker,
            duties=duties,
            database=database,
            events=announcer,
        )
    finally:
        duties.stop()
        database.close()


def restore(database_url: str, copy: Path) -> str:
    """Put a copy in the place of a database's SQLite file; return in words what that means.

    BadInput while a program works with the file, and for what is no copy.
    """
    database = Database(database_url)
    open_here = living_programs(database)
    if not open_here:
        take_up_notes(database)
    database.close()  # the file must be nobody's
    if open_here:
        raise BadInput(
            said(
                "The database is in use by {names}. Close it there; if it is gone already, try again in a minute "
                "and a half.",
                names=", ".join(open_here),
            )
        )
    return restoring.restore(database, copy, datetime.now())  # noqa: DTZ005 - names a file for people


def take_up_notes(database: Database) -> None:
    """Let a file know what programs that were killed have noted as accepted, if it is of this version and surely has
    the hotel: elsewhere the notes may be wanted."""
    with suppress(DatabaseError):
        file = database.file
        is_here = file is not None and file.exists() and not restoring.mark_of(file, MOVING_TO)
        if is_here and found_in(database.read) == REVISION:
            DeliveryStore(database, LetterWriter(letter_book()), notes_of(database)).free_lost(is_alive, utc_now())


def notes_of(database: Database) -> AcceptedNotes:
    """Return where what mail servers accepted is noted before a database says so."""
    return AcceptedNotes((database.file.parent if database.file else paths.data_folder()) / "accepted")


def give_up_move(database_url: str, place: str) -> str:
    """Let a hotel be at a URL again whose move to `place`, which is lost, was interrupted; return that in words.

    BadInput if there is no such move.
    """
    database = Database(database_url)
    try:
        return give_up(database, place, SystemVault())
    finally:
        database.close()


def living_programs(database: Database) -> list[str]:
    """Return the names of the programs that work with a database, none for one that cannot be read."""
    if database.file is None or not database.file.exists():
        return []
    try:
        return WorkstationStore(database, new_owner(), __version__, is_alive).others()
    except DatabaseError:
        return []
