"""Which column of a foreign report holds which field: read from text, shown, and guessed from the headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.fields import fields_of
from app.core.kinds import Lines
from app.core.said import said

MOST_COLUMNS = 40
LONGEST_HEADING = 100

LONG_FORMS = {
    **dict.fromkeys(("TRC", "TRACES"), ("TRACE",)),
    **dict.fromkeys(("MSG", "MESSAGES"), ("MESSAGE",)),
    **dict.fromkeys(("GST", "GUESTS", "PROFILE"), ("GUEST",)),
    **dict.fromkeys(("CLK", "CLRK", "CLERKS", "USER"), ("CLERK",)),
    **dict.fromkeys(("DT", "DAY", "DTE"), ("DATE",)),
    **dict.fromkeys(("TM", "TIM", "HOUR"), ("TIME",)),
    **dict.fromkeys(("DPT", "DEPT"), ("DEPARTMENT",)),
    "DEP": ("DEPARTMENT", "DEPARTURE"),
    **dict.fromkeys(("TXT", "DESC", "DESCRIPTION", "NOTE", "NOTES", "REMARK", "REMARKS", "BODY"), ("TEXT",)),
    **dict.fromkeys(("ID", "NUM", "NBR", "NUMBER", "NR", "#", "KEY"), ("NO",)),
    **dict.fromkeys(("RM", "ROOMNO"), ("ROOM",)),
    **dict.fromkeys(("CNF", "CONF", "RESERVATION", "RES", "BOOKING"), ("CONFIRMATION",)),
    **dict.fromkeys(("STS", "STAT", "STATE"), ("STATUS",)),
    **dict.fromkeys(("CD", "CODES"), ("CODE",)),
    **dict.fromkeys(("ENT", "CREATED", "AUTHOR"), ("ENTERED",)),
    **dict.fromkeys(("MAIL", "ADDRESS"), ("EMAIL",)),
    **dict.fromkeys(("ARR", "ARRIVES", "CHECKIN"), ("ARRIVAL",)),
    **dict.fromkeys(("DEPARTS", "CHECKOUT"), ("DEPARTURE",)),
    **dict.fromkeys(("LANG", "LNG"), ("LANGUAGE",)),
    **dict.fromkeys(("SURNAME", "LASTNAME", "LNAME"), ("LAST", "NAME")),
    **dict.fromkeys(("FIRSTNAME", "FNAME", "GIVEN"), ("FIRST", "NAME")),
    **dict.fromkeys(("SENT", "WRITTEN"), ("SENT", "AT")),
}
"""What the words of a heading stand for."""

LEAST_LIKENESS = 1 / 3


@dataclass(frozen=True, slots=True)
class ColumnNames(Lines):
    """The headings of a report by field, a line each: trace_date = TRC_DT. Blank: the report has the usual ones."""

    def parse(self, text: str) -> Any:
        """Return pairs of field and heading."""
        pairs = []
        for line in filter(None, map(str.strip, text.splitlines())):
            key, equals, heading = (part.strip() for part in line.partition("="))
            if not (key and equals and heading) or len(heading) > LONGEST_HEADING:
                raise ValueError(
                    said(
                        "{line!r} is not a field and a column. Write trace_date = TRC_DT.", line=line[:LONGEST_HEADING]
                    )
                )
            pairs.append((key, heading))
        if len(pairs) > MOST_COLUMNS:
            raise ValueError(said("names {count} columns: at most {most}.", count=len(pairs), most=MOST_COLUMNS))
        for twice in [key for key, _ in pairs if [each for each, _ in pairs].count(key) > 1][:1]:
            raise ValueError(said("names the field {field} twice.", field=twice))
        return tuple(pairs)

    def show(self, value: Any) -> str:
        """Return a line for each pair."""
        return "\n".join(f"{key} = {heading}" for key, heading in value)


@dataclass(frozen=True, slots=True)
class Shape:
    """How a report differs from this program's own files: headings by field, dates, encoding.

    Without `columns` every usual column must be there; with them, a field that has none is left as it is stored.
    """

    columns: Mapping[str, str]
    dates: str
    encoding: str


def guess_columns(record_type: type[Any], headings: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the most likely heading of each field, in the fields' order, without the fields that none resembles."""
    likely = sorted(
        (
            (likeness(field.key, heading), -order, field.key, heading)
            for order, field in enumerate(fields_of(record_type))
            for heading in dict.fromkeys(headings)
        ),
        reverse=True,
    )
    chosen: dict[str, str] = {}
    for score, _, key, heading in likely:
        if score >= LEAST_LIKENESS and key not in chosen and heading not in chosen.values():
            chosen[key] = heading
    return tuple((field.key, chosen[field.key]) for field in fields_of(record_type) if field.key in chosen)


def likeness(key: str, heading: str) -> float:
    """Return how much a heading speaks of a field, 0 to 1: the share of words that both have."""
    field_words, words = words_of(key), words_of(heading)
    return len(field_words & words) / max(len(field_words | words), 1)


def words_of(name: str) -> set[str]:
    """Return the words of a key or heading in their long form."""
    bare = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    words = re.findall(r"[^\W_]+|#", bare.upper())
    return {long for word in words for long in LONG_FORMS.get(word, (word,))}
