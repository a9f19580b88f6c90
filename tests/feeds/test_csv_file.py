"""CSV files: what is bad is named with line and column, and what is written is read back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.core.errors import FileError
from app.core.records import Clerk, Guest, Trace
from app.feeds.csv_file import CsvFiles

GUESTS = "guest_no,last_name,first_name,email,room,arrival,departure,language\n"
CLERKS = "clerk_code,name,department,email,email_traces,email_messages,active\n"


def read(tmp_path: Path, data: str | bytes, record_type: type = Clerk) -> object:
    path = tmp_path / "file.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return CsvFiles().read(path, record_type)


@pytest.mark.parametrize(
    ("data", "record_type", "said"),
    [
        (CLERKS + "A,,,ann,,,\n", Clerk, "line 2, email: needs exactly one @"),
        (CLERKS + "A,,,a@b@c,,,\n", Clerk, "line 2, email: needs exactly one @"),
        (CLERKS + ",,,,,,\nB,,,,Q,,\n", Clerk, "line 3, email_traces: must be Y or N."),
        (CLERKS + "A,,,,,,\na,,,,,,\n", Clerk, "line 3, clerk_code: 'a' stands in line 2 already."),
        (CLERKS + "A,,\n", Clerk, "line 2: has 3 columns, the header has 7."),
        (CLERKS + ",Ann,,,,,\n", Clerk, "line 2, clerk_code: may not be blank."),
        (CLERKS.replace(",email,", ","), Clerk, "lacks the column email."),
        ("", Clerk, "is empty"),
        (CLERKS.encode() + b"A,\xe4,,,,,\n", Clerk, "is not UTF-8 text (line 2)"),
        (GUESTS + "1,,,,,31/02,,\n", Guest, "line 2, arrival: '31/02' is not a date."),
        (GUESTS + "1,,,,,2026-02-31,,\n", Guest, "line 2, arrival: '2026-02-31' is not a date: there is no such day."),
        (GUESTS + "1,,,,,2026-02-03,2026-02-01,\n", Guest, "line 2, departure: is before the arrival."),
    ],
)
def test_bad_files(tmp_path: Path, data: str | bytes, record_type: type, said: str) -> None:
    with pytest.raises(FileError) as error:
        read(tmp_path, data, record_type)
    assert said in str(error.value)


def test_columns_in_any_order_with_mark_and_unknown_ones(tmp_path: Path) -> None:
    header = ",".join(reversed(CLERKS.strip().split(",")))
    file = CsvFiles()
    path = tmp_path / "file.csv"
    path.write_bytes(b"\xef\xbb\xbf" + f"{header},shoe size\r\nN,Y,,a@b.example,FO,Ann,A1,42\r\n".encode())
    found = file.read(path, Clerk)
    assert found.records == (Clerk(clerk_code="A1", name="Ann", department="FO", email="a@b.example", active=False),)
    assert found.notices == ("Column 'shoe size' is not known and was left out.",)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    from datetime import date, time

    trace = Trace(
        trace_id="1", trace_date=date(2026, 11, 24), trace_time=time(9, 5), department="FO", text='a,"b"\nc;d'
    )
    stream = io.StringIO(newline="")
    assert CsvFiles().write(stream, Trace, [trace]) == 1
    path = tmp_path / "file.csv"
    path.write_text(stream.getvalue(), encoding="utf-8", newline="")
    assert CsvFiles().read(path, Trace).records == (trace,)
