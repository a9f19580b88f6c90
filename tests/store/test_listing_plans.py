"""Lists of traces and messages among many old ones: answered from an index in order, or from a bounded part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest
import sqlalchemy as sa

from app.core.message_entry import Box
from app.core.trace_filter import TraceFilter
from app.store import listing
from app.store.database import Database
from app.store.listing import TraceList, listed_traces, statuses
from app.store.messages import box_query
from tests.engine.conftest import NOW

TODAY = date(2026, 11, 24)
MANY = 30_000

OLD_TRACES = """
INSERT INTO traces (trace_id, trace_date, clerk_code, clerk_key, department, department_key, text, guest_no, room,
                    room_key, confirmation_no, entered_by, status, due_at, first_seen, pending)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
SELECT 'old' || i, '2020-01-01', 'FD1', 'fd1', 'Spa', 'spa', 'An old trace', '7', '12', '12', '', '',
       CASE WHEN i / 2 * 2 = i THEN 'OPEN' ELSE 'RESOLVED' END, '2020-01-01 00:00:00.000000', '2020-01-01', 0 FROM n
"""
OLD_MESSAGES = """
INSERT INTO messages (message_id, from_clerk, from_key, to_clerk, to_key, sent_at, text, pending)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
SELECT 'old' || i, 'FD1', 'fd1', 'FD2', 'fd2', i, 'x', 0 FROM n
"""


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    database.open()
    with database.write() as connection:
        for statement in (OLD_TRACES, OLD_MESSAGES):
            connection.exec_driver_sql(statement.format(many=MANY))
    with database.write() as connection:
        connection.exec_driver_sql("ANALYZE")
    yield database
    database.close()


def plan(database: Database, query: sa.Select[Any]) -> str:
    """How the database answers a query, a step a line."""
    with database.read() as connection:
        text = str(query.compile(connection, compile_kwargs={"literal_binds": True}))
        explain = "EXPLAIN QUERY PLAN" if database.is_sqlite else "EXPLAIN"
        rows = connection.exec_driver_sql(f"{explain} {text}".replace("%", "%%")).all()
    return "\n".join(str(row[-1]) for row in rows)


def scans(steps: str) -> list[str]:
    """The steps that read a table whole, or sort more than what a bounded part holds."""
    bad = ("SCAN traces", "SCAN messages", "Seq Scan", "TEMP B-TREE", "Sort")
    return [step for step in steps.splitlines() if any(each in step for each in bad)]


ONE = [{}, {"clerk_code": "FD1"}, {"department": "Spa"}, {"room": "12"}, {"guest_no": "7"}]


def test_every_single_filter_is_answered_from_an_index_in_order(database: Database) -> None:
    for due, state, one in product(("ANY", "TODAY", "OVERDUE", "WEEK"), ("ANY", "OPEN", "RESOLVED"), ONE):
        wanted = TraceFilter(due=due, state=state, **one)
        for status in statuses(wanted):
            steps = plan(database, TraceList(wanted, status, TODAY).query(501))
            assert scans(steps) == [], f"{wanted}\n{steps}"


def test_more_filters_and_words_look_at_a_bounded_part(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "SEARCHED", 100)
    for more in ({"search": "old"}, {"clerk_code": "FD1", "room": "12"}, {"guest_no": "7", "search": "old"}):
        wanted = TraceFilter(state="OPEN", **more)
        steps = plan(database, TraceList(wanted, "OPEN", TODAY).query(501))
        assert not [step for step in scans(steps) if "SCAN" in step.upper()], steps
        with database.read() as connection:
            page = listed_traces(connection, wanted, 500, NOW)
        assert (len(page.rows), page.more, page.bounded) == (100, False, True)
    with database.read() as connection:
        assert listed_traces(connection, TraceFilter(search="old"), 50, NOW).more
        assert not listed_traces(connection, TraceFilter(due="TODAY", search="old"), 50, NOW).bounded


def test_boxes_are_answered_from_an_index_in_order(database: Database) -> None:
    for box in Box:
        steps = plan(database, box_query("FD1" if box is Box.SENT else "FD2", box, 501))
        assert scans(steps) == [], steps
