"""Emailed when, to whom, or why not: the fate of each copy of a trace or staff message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from app.core.due import Directory, fold, is_open
from app.core.fate import Fate, Told
from app.core.records import StaffMessage, State, Trace


@dataclass(frozen=True, slots=True)
class Copy:
    """What is known of one copy; `sent_at` on the property's clock."""

    clerk_code: str
    state: State
    sent_at: datetime | None
    tries: int
    reply: str


@dataclass(frozen=True, slots=True)
class House:
    """What decides who is emailed: the clerks, the master flag, and what the property's clock shows."""

    directory: Directory
    email_traces: bool
    local: datetime


OF_STATE = {State.SENDING: Fate.SENDING, State.REFUSED: Fate.REFUSED, State.GIVEN_UP: Fate.GIVEN_UP}


def emailed(
    record: Trace | StaffMessage, moment: datetime, copies: Sequence[Copy], house: House, *, too_old: bool
) -> tuple[Told, ...]:
    """Return what became of each copy, and why some or all addressees got none.

    `moment` is when the record is due, on the property's clock; `too_old` says that it came too late to be emailed.
    """
    done = isinstance(record, Trace) and not is_open(record)
    told = list(of_copies(copies))
    if not house.email_traces and any(each.fate in (Fate.WAITING, Fate.PUT_OFF) for each in told):
        told.append(Told(Fate.SWITCHED_OFF))
    if done:
        return tuple(told) or (Told(Fate.RESOLVED),)
    have = {fold(each.clerk_code) for each in copies}
    told += [each for each in house.directory.reasons(record) if not have.intersection(map(fold, each.clerks))]
    return tuple(told) or (of_none(moment, house, too_old=too_old),)


def of_copies(copies: Sequence[Copy]) -> Iterator[Told]:
    """Yield the fates of copies; those that were sent, are being sent or wait are told together."""
    for fate, alike in groupby(sorted(copies, key=fate_of), key=fate_of):
        group = list(alike)
        if fate in (Fate.SENT, Fate.SENDING, Fate.WAITING):
            last = max((each.sent_at for each in group if each.sent_at), default=None)
            yield Told(fate, tuple(each.clerk_code for each in group), last)
        else:
            yield from (Told(fate, (each.clerk_code,), None, each.reply) for each in group)


def fate_of(copy: Copy) -> Fate:
    """Return the fate of one copy."""
    if copy.state is State.SENT:
        return Fate.SENT
    if copy.state is State.WAITING:
        return Fate.PUT_OFF if copy.tries else Fate.WAITING
    return OF_STATE[copy.state]


def of_none(moment: datetime, house: House, *, too_old: bool) -> Told:
    """Return why a record of which there is no copy, though somebody should get one, has none yet."""
    if moment > house.local:
        return Told(Fate.NOT_YET, at=moment)
    if too_old:
        return Told(Fate.TOO_OLD)
    return Told(Fate.DUE if house.email_traces else Fate.SWITCHED_OFF)
