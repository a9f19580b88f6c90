"""`--self-check`: every part of the program opened once, so that a build which lacks something says so."""

from __future__ import annotations

import io
import logging
import ssl
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app import bootstrap, paths
from app.cli import program
from app.cli.console import complain, say
from app.cli.guard import DONE, NOT_SENT, guarded
from app.cli.outside import Outside
from app.core import licences
from app.core.email_setup import EmailSetup
from app.core.fields import fields_of
from app.core.kinds import Code
from app.core.records import RECORD_TYPES
from app.mail.self_check import send_over_tls
from app.ui.self_check import paint
from app.vault import SystemVault

logger = logging.getLogger(__name__)

SERVER, ACCOUNT = "self-check.invalid", "self-check"

LATE = (
    "argon2",
    "dns.resolver",
    "google.auth.transport.requests",
    "google.oauth2.credentials",
    "google_auth_oauthlib.flow",
    "msal",
    "psycopg",
    "pymysql",
    *(("pyodbc",) if sys.platform == "win32" else ()),
    "sqlalchemy.dialects.mssql.pyodbc",
    "sqlalchemy.dialects.mysql.pymysql",
    "sqlalchemy.dialects.postgresql.psycopg",
    "spnego",
    "watchdog.observers",
)

ALWAYS = (
    "cryptography",
    "gpl-3",
    "lgpl-3",
    "openssl",
    "psycopg",
    "pyside6-essentials",
    "sqlalchemy",
    *(("python",) if paths.licences() else ()),
)
"""Libraries whose licences are looked for, and texts that those refer to."""

Part = tuple[str, Callable[[], str]]
"""A part's name, and what opens it: it returns a few words, or raises whatever stands in the way."""


def resources() -> str:
    """Read every file of the program's own."""
    bootstrap.letter_book()
    files = [file for file in paths.resources().rglob("*") if file.is_file() and file.read_bytes()]
    return f"{len(files)} files in {paths.resources()}"


def licence_texts() -> str:
    """Read the licences of the libraries, and look for those that the program could not do without."""
    found = licences.shown(paths.licences(), paths.resources())
    if lacking := [name for name in (licences.PROGRAM, *ALWAYS) if not found.get(name, "").strip()]:
        raise LookupError(f"no licence of {', '.join(lacking)}")
    return f"{len(found)} texts"


def time_zones() -> str:
    """Look up a time zone by name."""
    return ZoneInfo("America/New_York").key


def look_ups() -> str:
    """Open every look-up of every screen."""
    kinds = [each.kind for record in (EmailSetup, *RECORD_TYPES.values()) for each in fields_of(record)]
    lists = [kind.choices for kind in kinds if isinstance(kind, Code)]
    if not all(lists):
        raise ValueError("a look-up is empty")
    return f"{len(lists)} lists"


def database() -> str:
    """Make a database, bring it to this version's schema, and read the sample hotel's clerks into it."""
    with tempfile.TemporaryDirectory(prefix="trace-mailer-") as folder:
        url = f"sqlite:///{Path(folder) / paths.DATABASE_FILE}"
        with bootstrap.open_desk(url) as desk:
            desk.records.import_file("clerks", paths.resources() / "sample_hotel" / "clerks.csv")
            clerks = len(desk.records.clerks())
            if wrong := desk.database.check():
                raise ValueError("\n".join(wrong))
    return f"{clerks} clerks of the sample hotel"


def commands() -> str:
    """Read a command line, and write the help of every command."""
    outside = Outside(nothing, nothing, nothing, nothing, nothing)
    words = io.StringIO()
    with redirect_stdout(words):
        statuses = [program.main(outside, [*each, "--help"]) for each in ((), ("setup",), ("import",), ("run",))]
    if any(statuses):
        raise ValueError(words.getvalue())
    return f"{len(words.getvalue().splitlines())} lines of help"


def nothing(*_arguments: object, **_named: object) -> Any:
    """Stand in for what help needs not."""
    raise NotImplementedError


def libraries() -> str:
    """Import what is imported late, when somebody needs it."""
    for name in LATE:
        import_module(name)
    return ", ".join(LATE)


def vault() -> str:
    """Keep a secret in the operating system's vault, and remove it."""
    kept = SystemVault()
    secret = "self-check Grüße"  # noqa: S105 - not a secret
    kept.set(SERVER, ACCOUNT, secret)
    try:
        if kept.password(SERVER, ACCOUNT) != secret:
            raise ValueError("the vault gives back something else")
    finally:
        kept.clear(SERVER, ACCOUNT)
    return kept.name


def encryption() -> str:
    """Send a letter over TLS within this computer."""
    return f"{send_over_tls(bootstrap.trusted)}, {ssl.OPENSSL_VERSION}"


PARTS: tuple[Part, ...] = (
    ("resources", resources),
    ("licences", licence_texts),
    ("time zones", time_zones),
    ("look-ups", look_ups),
    ("database", database),
    ("commands", commands),
    ("libraries", libraries),
    ("vault", vault),
    ("encryption", encryption),
    ("window", paint),
)


def check(parts: Sequence[Part] = PARTS) -> int:
    """Open the parts, print a line for each, and return the exit status: 1 if one of them does not work."""
    failed = 0
    for name, opened in parts:
        try:
            words = opened()
        except Exception as error:  # whatever a part raises is what this is for
            failed += 1
            logger.exception("self-check: %s", name)
            complain(f"FAILED {name}: {error}")
        else:
            logger.info("self-check: %s: %s", name, words)
            say(f"ok     {name}: {words}")
    return NOT_SENT if failed else DONE


def main() -> int:
    """Check everything; return the exit status."""
    return guarded(check)
