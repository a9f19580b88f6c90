"""A hotel in a database, for tests that send: clerks with addresses, traces that are due, and a server to send to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.core.email_setup import EmailSetup
from app.core.records import RECORD_TYPES, Clerk, Record, Trace
from app.engine.desk import Desk
from app.feeds.csv_file import CsvFiles

SETUP = EmailSetup(
    email_server_ip="127.0.0.1", trace_rep_addr="traces@hotel.example", email_auth_meth="NONE", email_security="NONE"
)


def clerks(count: int) -> list[Record]:
    """Return clerks C0, C1…, each with an address."""
    return [Clerk(clerk_code=f"C{n}", name=f"Clerk {n}", email=f"clerk{n}@hotel.example") for n in range(count)]


def traces(count: int, day: date, clerk_count: int = 10, text: str = "Extra bed, number {n}") -> list[Record]:
    """Return traces T0, T1… of one day, dealt out to the clerks in turn."""
    return [
        Trace(trace_id=f"T{n}", trace_date=day, clerk_code=f"C{n % clerk_count}", text=text.format(n=n))
        for n in range(count)
    ]


def fill(
    desk: Desk, folder: Path, port: int, count: int, day: date, text: str = "Extra bed, number {n}", **setup: Any
) -> None:
    """Let `count` copies be due on `day`, to be sent to a server on this port; `setup` changes further fields."""
    for name, records in (("clerks", clerks(10)), ("traces", traces(count, day, text=text))):
        file = folder / f"{name}.csv"
        with file.open("w", encoding="utf-8", newline="") as stream:
            CsvFiles().write(stream, RECORD_TYPES[name], records)
        desk.records.import_file(name, file)
    desk.setup.save(replace(SETUP, **{"email_server_port": port, "email_traces": True, **setup}))
