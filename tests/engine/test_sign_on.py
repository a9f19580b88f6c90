"""Signing on with clerk code and password, on both databases, with real argon2 in its cheapest form."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from app.bootstrap import open_desk
from app.core.access import Access
from app.core.errors import BadInput, FieldError
from app.core.records import Clerk
from app.core.sign_on import FORGOTTEN_AFTER, LONGEST, WAITS
from app.engine.desk import Desk
from app.engine.sign_on_desk import WRONG
from app.passwords import Passwords
from tests.conftest import MemoryVault
from tests.engine.conftest import Clock

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
ANN = Clerk(clerk_code="ANN", name="Ann", access="GLOBAL")
BOB = Clerk(clerk_code="BOB", name="Bob")
SECRET, OTHER = "correct horse", "battery staple"

Start = Callable[[], AbstractContextManager[Desk]]


@pytest.fixture
def start(database_url: str, clock: Clock, memory_vault: MemoryVault) -> Start:
    """Starts the program anew over the same database."""
    return lambda: open_desk(database_url, vault=memory_vault, passwords=Passwords(CHEAP), clock=clock)


@pytest.fixture
def desk(start: Start) -> Iterator[Desk]:
    with start() as desk:
        for clerk in (ANN, BOB):
            desk.records.save(clerk)
        yield desk


def test_nobody_is_asked_until_a_clerk_with_access_has_a_password(desk: Desk) -> None:
    desk.sign_on.set_password("BOB", SECRET)
    assert not desk.sign_on.is_asked()
    desk.sign_on.sign_off()
    assert desk.signed_on.may(Access.GLOBAL)
    desk.sign_on.set_password("ann", SECRET)
    assert desk.sign_on.is_asked()
    assert [each.clerk_code for each in desk.sign_on.clerks()] == ["ANN", "BOB"]
    desk.sign_on.sign_off()
    assert not desk.signed_on.may(Access.CLERK)
    desk.sign_on.sign_on("ANN", SECRET)
    desk.records.save(replace(ANN, clerk_code="EVE"))
    desk.sign_on.set_password("EVE", OTHER)
    desk.records.save(replace(ANN, active=False))
    with pytest.raises(BadInput, match=WRONG):
        desk.sign_on.sign_on("ANN", SECRET)


def test_a_clerk_signs_on_with_that_clerks_access(desk: Desk) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    desk.sign_on.set_password("BOB", OTHER)
    desk.sign_on.sign_off()
    for code, password in (("BOB", SECRET), ("EVE", SECRET), ("BOB", ""), ("", "")):
        with pytest.raises(BadInput, match=WRONG):
            desk.sign_on.sign_on(code, password)
        assert not desk.signed_on.may(Access.CLERK)
        desk.sign_on.sign_on(" bob ", OTHER)
        assert desk.signed_on.actor.clerk_code == "BOB"
        assert desk.signed_on.may(Access.CLERK)
        assert not desk.signed_on.may(Access.GLOBAL)
        desk.sign_on.sign_off()
    desk.sign_on.sign_on("ann", SECRET)
    assert desk.signed_on.may(Access.GLOBAL)
    assert desk.signed_on.may(Access.CLERK)


def test_wrong_tries_make_wait_longer_and_longer_also_after_a_restart(start: Start, desk: Desk, clock: Clock) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    for wait in (*WAITS, WAITS[-1]):
        with start() as again:
            with pytest.raises(BadInput, match=WRONG):
                again.sign_on.sign_on("ANN", OTHER)
            if wait:
                clock.forward(seconds=wait.total_seconds() - 1)
                with pytest.raises(BadInput, match="Too many wrong tries: the next one is taken in 1 s"):
                    again.sign_on.sign_on("ANN", SECRET)
                clock.forward(seconds=1)
    desk.sign_on.sign_on("ANN", SECRET)
    for _ in range(2):
        with pytest.raises(BadInput, match=WRONG):
            desk.sign_on.sign_on("ANN", OTHER)


def test_unknown_codes_make_wait_too_but_no_clerk_and_not_for_ever(desk: Desk, clock: Clock) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    for number in range(3):
        with pytest.raises(BadInput, match=WRONG):
            desk.sign_on.sign_on(f"X{number}", OTHER)
    with pytest.raises(BadInput, match="Too many wrong tries"):
        desk.sign_on.sign_on("BOB", OTHER)
    desk.sign_on.sign_on("ANN", SECRET)
    clock.now += FORGOTTEN_AFTER + WAITS[-1]
    for number in range(2):
        with pytest.raises(BadInput, match=WRONG):
            desk.sign_on.sign_on(f"X{number}", OTHER)


def test_a_clock_that_was_wrong_locks_nobody_out(desk: Desk, clock: Clock) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    clock.forward(days=400)
    for _ in range(3):
        with pytest.raises(BadInput, match=WRONG):
            desk.sign_on.sign_on("ANN", OTHER)
    clock.forward(days=-400)
    desk.sign_on.sign_on("ANN", SECRET)


def test_two_programs_at_once_get_no_more_tries_than_one(start: Start, desk: Desk) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    with start() as second:
        answers: list[str] = []

        def guess(program: Desk) -> None:
            for _ in range(4):
                with pytest.raises(BadInput) as error:
                    program.sign_on.sign_on("ANN", OTHER)
                answers.append(str(error.value))

        threads = [threading.Thread(target=guess, args=(each,)) for each in (desk, second)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    assert sorted(answer == WRONG for answer in answers) == [False] * 5 + [True] * 3


def test_only_a_hash_is_kept_and_nothing_tells_the_password(desk: Desk, tmp_path: Path) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    told = desk.changes.listed()[0]
    assert (told.change.subject, told.change.old, told.change.new) == ("ANN", "", "(set)")
    for file in tmp_path.iterdir():
        assert SECRET.encode() not in file.read_bytes()
    desk.sign_on.set_password("ANN", "")
    assert [each.change.new for each in desk.changes.listed()][:2] == ["(removed)", "(set)"]
    assert not desk.sign_on.is_asked()


def test_ones_own_password_needs_the_old_one_and_anothers_needs_access(desk: Desk) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    desk.sign_on.set_password("BOB", OTHER)
    desk.sign_on.sign_on("BOB", OTHER)
    with pytest.raises(BadInput, match="Only a clerk with Global Maintenance access"):
        desk.sign_on.set_password("ANN", "my own secret")
    with pytest.raises(FieldError, match="Old password: is wrong"):
        desk.sign_on.set_password("bob", "my own secret", "guess")
    desk.sign_on.set_password("bob", "my own secret", OTHER)
    desk.sign_on.sign_on("ANN", SECRET)
    with pytest.raises(FieldError, match="Old password: is wrong"):
        desk.sign_on.set_password("ANN", "")
    desk.sign_on.set_password("BOB", "given by ann")
    desk.sign_on.sign_on("BOB", "given by ann")


@pytest.mark.parametrize("password", ["seven..", "x" * (LONGEST + 1), "eight\ncharacters", "tab\ttab\ttab"])
def test_a_password_that_cannot_be_one_changes_nothing(desk: Desk, password: str) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    with pytest.raises(FieldError):
        desk.sign_on.set_password("ANN", password)
    desk.sign_on.sign_on("ANN", SECRET)


def test_passwords_at_the_limits_are_taken(desk: Desk) -> None:
    for password in ("8 chars.", "ü" * LONGEST):
        desk.sign_on.set_password("BOB", password)
        desk.sign_on.sign_on("BOB", password)
        desk.signed_on.sign_on("")
    with pytest.raises(BadInput, match="There is no clerk EVE"):
        desk.sign_on.set_password("EVE", SECRET)


@pytest.mark.parametrize("lost", [{"access": "CLERK"}, {"active": False}])
def test_the_last_clerk_with_access_cannot_lose_it(desk: Desk, tmp_path: Path, lost: dict[str, object]) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    desk.sign_on.set_password("BOB", OTHER)
    changes = len(desk.changes.listed())
    with pytest.raises(BadInput, match="last clerk"):
        desk.records.save(replace(ANN, **lost))  # type: ignore[arg-type]
    file = tmp_path / "clerks.csv"
    file.write_text(
        "clerk_code,name,department,email,email_traces,email_messages,active,language,access\n"
        f"ANN,Ann,,,,,{'N' if 'active' in lost else 'Y'},,{lost.get('access', 'GLOBAL')}\nBOB,Robert,,,,,,,\n"
    )
    with pytest.raises(BadInput, match="last clerk"):
        desk.records.import_file("clerks", file)
    assert desk.records.clerks() == [ANN, BOB]
    assert len(desk.changes.listed()) == changes
    desk.records.save(replace(BOB, access="GLOBAL"))
    desk.records.save(replace(ANN, **lost))  # type: ignore[arg-type]
    assert desk.sign_on.is_asked()


def test_a_file_from_before_access_leaves_it_as_it_is(desk: Desk, tmp_path: Path) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    file = tmp_path / "clerks.csv"
    file.write_text("clerk_code,name,department,email,email_traces,email_messages,active\nANN,Anna,,,,,\n")
    desk.records.import_file("clerks", file)
    assert desk.records.clerks()[0] == replace(ANN, name="Anna")


def test_a_hash_of_other_parameters_is_made_anew(start: Start, desk: Desk, database_url: str, clock: Clock) -> None:
    desk.sign_on.set_password("ANN", SECRET)
    dearer = PasswordHasher(time_cost=2, memory_cost=8, parallelism=1)
    with open_desk(database_url, vault=MemoryVault(), passwords=Passwords(dearer), clock=clock) as renewed:
        renewed.sign_on.sign_on("ANN", SECRET)
    with desk.database.read() as connection:
        assert "t=2" in connection.execute(sa.text("SELECT hashed FROM sign_ons")).scalar_one()
    desk.sign_on.sign_on("ANN", SECRET)


def test_waits_grow() -> None:
    assert list(WAITS) == sorted(WAITS)
    assert WAITS[1] == timedelta(0)
