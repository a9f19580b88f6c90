"""Traces as a list shows them, each with what became of its copies.

Every filter is answered from an index of (what is filtered, status, due_at), in the list's order and no further than
its limit. What no index answers - a second filter, words that are searched for - looks at the first SEARCHED traces
of the first filter, so that its cost has a bound among any number of old traces.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from app.core.due import due_at, fold, oldest_day
from app.core.emailed import emailed
from app.core.records import OPEN, RESOLVED, Kind, ListedTrace, Page, Trace
from app.core.trace_filter import ANY, TraceFilter, span
from app.store.copies import copies_of, house
from app.store.plan import from_row
from app.store.schema import traces
from app.store.settings import setup_and_since

SEARCHED = 20_000
"""Traces that are looked at for what no index answers."""

FOUND_IN = ("text", "clerk_code", "department", "room", "trace_id", "guest_no", "confirmation_no")
"""The columns that words are searched in."""


def listed_traces(connection: Connection, wanted: TraceFilter, limit: int, now: datetime) -> Page:
    """Return the first traces that the filter lets through."""
    setup, since = setup_and_since(connection)
    here = house(connection, setup, now)
    lists = [TraceList(wanted, status, here.local.date()) for status in statuses(wanted)]
    rows = [row for each in lists for row in connection.execute(each.query(limit + 1))]
    rows.sort(key=attrgetter("due_at", "id"), reverse=not lists[0].soonest_first)
    copies = copies_of(connection, Kind.TRACE, [row.trace_id for row in rows[:limit]], setup)

    def listed(row: Row[Any]) -> ListedTrace:
        trace: Trace = from_row(Trace, row)
        first = max(oldest_day(row.first_seen), since or oldest_day(here.local.date()))
        told = emailed(trace, due_at(trace), copies.get(trace.trace_id, ()), here, too_old=trace.trace_date < first)
        return ListedTrace(trace, told, row.resolved_by, row.resolved_at)

    bounded = len(rows) <= limit and any(connection.execute(each.beyond()).first() for each in lists if each.is_bounded)
    return Page(tuple(map(listed, rows[:limit])), more=len(rows) > limit, bounded=bounded)


def statuses(wanted: TraceFilter) -> tuple[str, ...]:
    """Return which statuses the filter lets through: each is a list of its own, as each index names one."""
    return (OPEN, RESOLVED) if wanted.state == ANY else (wanted.state,)


class TraceList:
    """The traces of one status that a filter lets through, in the order of the list."""

    def __init__(self, wanted: TraceFilter, status: str, today: date) -> None:
        self._first, self._others = first_and_others(wanted)
        self._words = wanted.search.split()
        self._status = status
        self._span = span(wanted.due, today)
        self.soonest_first = self._span.soonest_first
        self.is_bounded = bool(self._others or self._words)

    def query(self, limit: int) -> sa.Select[Any]:
        """Return the query of the first rows."""
        if not self.is_bounded:
            return self._indexed(*traces.c).limit(limit)
        looked_at = self._indexed(*traces.c).limit(SEARCHED).subquery("looked_at")
        found = sa.select(looked_at).where(*(looked_at.c[name] == value for name, value in self._others.items()))
        for word in self._words:
            found = found.where(sa.or_(*(looked_at.c[name].icontains(word, autoescape=True) for name in FOUND_IN)))
        return self._ordered(found, looked_at.c).limit(limit)

    def beyond(self) -> sa.Select[Any]:
        """Return the query of one trace that was not looked at."""
        return self._indexed(traces.c.id).offset(SEARCHED).limit(1)

    def _indexed(self, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
        query = sa.select(*columns).where(traces.c.status == self._status)
        query = query.where(*(traces.c[name] == value for name, value in self._first.items()))
        if self._span.start is not None:
            query = query.where(traces.c.due_at >= self._span.start)
        if self._span.end is not None:
            query = query.where(traces.c.due_at < self._span.end)
        return self._ordered(query, traces.c)

    def _ordered(self, query: sa.Select[Any], columns: Any) -> sa.Select[Any]:
        if self.soonest_first:
            return query.order_by(columns.due_at, columns.id)
        return query.order_by(columns.due_at.desc(), columns.id.desc())


def first_and_others(wanted: TraceFilter) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return by column what the index answers, the narrowest one that is given, and what is left over."""
    given = {
        "guest_no": wanted.guest_no,
        "room_key": fold(wanted.room),
        "clerk_key": fold(wanted.clerk_code),
        "department_key": fold(wanted.department),
    }
    given = {name: value for name, value in given.items() if value}
    return dict(list(given.items())[:1]), dict(list(given.items())[1:])
