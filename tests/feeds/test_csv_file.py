"""CSV files: what is bad is named with line and column, and what is written is read back."""

from __future__ import annotations

import io
import sys
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.core.errors import FieldError, FileError
from app.core.fields import Field, fields_of, from_texts
from app.core.records import Clerk, Guest, ReadFile, StaffMessage, Trace
from app.feeds import csv_file, csv_text
from app.feeds.csv_file import CsvFiles

GUESTS = "guest_no,last_name,first_name,email,room,arrival,departure,language\n"
CLERKS = "clerk_code,name,department,email,email_traces,email_messages,active\n"


def read(tmp_path: Path, data: str | bytes, record_type: type = Clerk) -> ReadFile:
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
        (CLERKS.replace(",email,", ","), Clerk, "lacks columns: email. Its header names clerk_code, name,"),
        ("", Clerk, "is empty"),
        (CLERKS.encode() + b"A,\xe4,,,,,\n", Clerk, "is not UTF-8 text (line 2)"),
        (CLERKS + "A,,,,,,,\n", Clerk, "line 2: has 8 columns, the header has 7."),
        (CLERKS.replace("name", "email"), Clerk, "lacks columns: name."),
        (CLERKS.replace("\n", ",email\n"), Clerk, "has the column email twice."),
        (CLERKS + "A,,,,,,\nB,\0,,,,,\n", Clerk, "is not UTF-8 text: there are null characters in line 3."),
        (CLERKS.encode("utf-16-le"), Clerk, "is not UTF-8 text: there are null characters in line 1."),
        (b"PK\3\4\x14\0\6\0\x08\0\0\0!\0", Clerk, "is a workbook or another packed file, no CSV file."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", Clerk, "is a workbook or another packed file, no CSV file."),
        (CLERKS + 'A,"open,,,,,\n', Clerk, "is not a CSV file at line 2: a quotation mark"),
        (CLERKS + 'A,"open,,,,,\n' + "B,,,,,,\n" * 3, Clerk, "is not a CSV file at line 2-5: a quotation mark"),
        (CLERKS + 'A,,,,,,\nB,"open,,,,,\nC,"name",,,,,\n', Clerk, "is not a CSV file at line 3-4: a quotation mark"),
        (CLERKS + 'A,"open,,,,,\n' + "B,,,,,,\n" * 20_000, Clerk, "is not a CSV file at line 2-"),
        (CLERKS + f"A,{'x' * 101},,,,,\n", Clerk, "line 2, name: is too long: 101 characters, at most 100."),
        (CLERKS + f"A,{'x' * 200_000},,,,,\n", Clerk, "is not a CSV file at line 2"),
        (CLERKS + '\n\nA,"a\nb",,,,,\n', Clerk, "line 4, name: may not contain line breaks"),
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
    assert tuple(found.records) == (
        Clerk(clerk_code="A1", name="Ann", department="FO", email="a@b.example", active=False),
    )
    assert found.notices == ("Column 'shoe size' is not known and was left out.",)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    trace = Trace(
        trace_id="1", trace_date=date(2026, 11, 24), trace_time=time(9, 5), department="FO", text='a,"b"\nc;d'
    )
    stream = io.StringIO(newline="")
    assert CsvFiles().write(stream, Trace, [trace]) == 1
    path = tmp_path / "file.csv"
    path.write_text(stream.getvalue(), encoding="utf-8", newline="")
    assert tuple(CsvFiles().read(path, Trace).records) == (trace,)


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no file"):
        CsvFiles().read(tmp_path / "none.csv", Clerk)
    with pytest.raises(FileError, match="cannot be read"):
        CsvFiles().read(tmp_path, Clerk)


def test_semicolons_where_the_header_has_no_comma(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text(CLERKS.replace(",", ";") + "A;Ann, the first;;;;;\n", encoding="utf-8")
    assert tuple(CsvFiles().read(path, Clerk).records) == (Clerk(clerk_code="A", name="Ann, the first"),)


def test_at_most_fifty_problems_are_shown_and_all_are_counted(tmp_path: Path) -> None:
    with pytest.raises(FileError) as error:
        read(tmp_path, CLERKS + "".join(f"C{n},,,bad,,,\n" for n in range(60)))
    assert len(error.value.problems) == 50
    assert "60 problems. The first 50:" in str(error.value)


def test_limits_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_file, "MOST_RECORDS", 2)
    assert read(tmp_path, CLERKS + "A,,,,,,\nB,,,,,,\n")
    with pytest.raises(FileError, match="too many records: at most 2"):
        read(tmp_path, CLERKS + "A,,,,,,\nB,,,,,,\nC,,,,,,\n")
    monkeypatch.setattr(csv_text, "LARGEST_FILE", 10)
    with pytest.raises(FileError, match="too large"):
        read(tmp_path, CLERKS)


def test_a_large_file_is_never_in_memory_as_records(tmp_path: Path) -> None:
    """What is alive is counted when a tenth of the records is through, and when all are: it is the same."""
    path = tmp_path / "file.csv"
    path.write_text(CLERKS + "".join(f"C{n},Clerk {n},FO,c{n}@hotel.example,Y,Y,Y\n" for n in range(20_000)))
    early = 0
    for number, _ in enumerate(CsvFiles().read(path, Clerk).records, 1):
        if number == 2_000:
            early = sys.getallocatedblocks()
    assert number == 20_000
    assert sys.getallocatedblocks() < early + 10_000


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_title_above_the_header_and_a_mark_that_tells_the_encoding(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    rows = '"Clerks; all, of the house"\n\n' + (CLERKS + "A,Jörg,,,,,\n").replace(",", separator)
    assert tuple(read(tmp_path, rows.encode(encoding)).records) == (Clerk(clerk_code="A", name="Jörg"),)
    with pytest.raises(FileError, match="line 5, clerk_code: 'a' stands in line 4 already"):
        read(tmp_path, (rows + "a,,,,,,\n".replace(",", separator)).encode(encoding))


CELL = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(['a,"b"\r\nc', "=1+1", "Y", "ä;\t"])


def cells(field: Field) -> st.SearchStrategy[str]:
    """What a field takes: the codes of its list, or any text that it does not refuse."""

    def is_good(text: str) -> bool:
        try:
            field.read(text)
        except FieldError:
            return False
        return True

    if field.look_up:
        return st.sampled_from(["", *(choice.code for choice in field.look_up())])
    return CELL.filter(is_good)


@pytest.mark.parametrize("record_type", [Clerk, Trace, StaffMessage])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much])
@given(data=st.data())
def test_every_good_record_is_read_back_equal(tmp_path: Path, record_type: type, data: st.DataObject) -> None:
    fixed = {
        "email": "ann@example.com",
        "email_traces": "N",
        "email_messages": "Y",
        "active": "n",
        "trace_date": "2026-11-24",
        "trace_time": "7:05:09",
        "status": "resolved",
        "sent_at": "2026-11-24T14:05:06.789Z",
    }
    texts = {each.key: fixed.get(each.key) or data.draw(cells(each)) for each in fields_of(record_type)}
    record = from_texts(record_type, texts)
    assume(not isinstance(record, Trace) or record.clerk_code or record.department)
    stream = io.StringIO(newline="")
    CsvFiles().write(stream, record_type, [record])
    path = tmp_path / "again.csv"
    path.write_text(stream.getvalue(), encoding="utf-8", newline="")
    assert tuple(CsvFiles().read(path, record_type).records) == (record,)
