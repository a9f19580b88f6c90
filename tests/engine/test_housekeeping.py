"""Old deliveries are summed up and gone, and still nobody gets a second copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import open_desk
from app.core.errors import FormError
from app.core.fields import to_texts
from app.core.records import Clerk, State, Trace
from app.core.trace_filter import TraceFilter
from app.engine.desk import Desk
from app.mail.loopback import LoopbackServer
from app.store import housekeeping
from app.store.housekeeping import Housekeeper
from tests.conftest import MemoryVault
from tests.engine.conftest import Clock
from tests.hotel import SETUP, fill

DAY = date(2026, 11, 24)
TABLES = ("deliveries", "contents", "attempts")


def counted(desk: Desk, *tables: str) -> list[int]:
    database: Any = desk.database
    with database.read() as connection:
        return [connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() for table in tables]


def test_old_deliveries_are_summed_up_and_nobody_gets_a_second_copy(
    desk: Desk, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "STEP", 7)
    with LoopbackServer() as server:
        fill(desk, tmp_path, server.port, 20, DAY, keep_deliveries=30)
        desk.courier.run_once()
        assert len(server.letters()) == 20
        clock.forward(days=20)
        desk.records.save(Trace(trace_id="NEW", trace_date=clock().date(), clerk_code="C1", text="Later"))
        desk.courier.run_once()
        assert desk.caretaker.round() == 0
        clock.forward(days=11)
        assert desk.caretaker.round() == 20
        assert desk.caretaker.round() == 0
        assert counted(desk, *TABLES, "past_deliveries") == [1, 1, 1, 20]
        moved = replace(stored(desk)["T3"], trace_date=clock().date(), text="Moved")
        desk.records.save(moved)
        desk.records.save(replace(stored(desk)["T4"], status="RESOLVED"))
        desk.records.save(replace(stored(desk)["T4"], status="OPEN", trace_date=clock().date()))
        assert desk.courier.run_once().sent == 0
        desk.setup.save(replace(desk.setup.load(), email_traces=False))
        on = replace(desk.setup.load(), email_traces=True)
        assert desk.setup.preview(on).copies == 0  # type: ignore[union-attr]
        desk.setup.save(on)
        assert desk.courier.run_once().sent == 0
        assert len(server.letters()) == 21


def stored(desk: Desk) -> dict[str, Trace]:
    return {each.trace.trace_id: each.trace for each in desk.traces.listed(TraceFilter()).rows}


def test_what_waits_stays_however_old_and_its_turn_comes_later(
    desk: Desk, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "STEP", 2)
    fill(desk, tmp_path, 1, 5, DAY, keep_deliveries=30)
    desk.courier.run_once()
    database: Any = desk.database
    with database.write() as connection:
        connection.execute(sa.text("UPDATE deliveries SET state = 'sent' WHERE record_id IN ('T3', 'T4')"))
    clock.forward(days=31)
    assert desk.caretaker.round() == 2
    assert desk.deliveries.counts()[State.WAITING] == 3
    assert Housekeeper(database).sums() == {"sent": 2}


def test_the_list_of_traces_still_says_when_a_copy_went_out(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    with LoopbackServer() as server:
        fill(desk, tmp_path, server.port, 1, DAY, keep_deliveries=30, property_time_zone="UTC")
        desk.courier.run_once()
    before = [str(each.emailed) for each in desk.traces.listed(TraceFilter()).rows]
    clock.forward(days=31)
    assert desk.caretaker.round() == 1
    assert [str(each.emailed) for each in desk.traces.listed(TraceFilter()).rows] == before
    assert "Fate.SENT" in before[0]


def test_a_refused_copy_at_a_new_address_is_not_sent_where_one_went_before(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    """Of two clerks of a department the first got a copy that is summed up; the second's is refused, then retried at
    the first one's address."""
    database: Any = desk.database
    with LoopbackServer() as server:
        fill(desk, tmp_path, server.port, 1, DAY, keep_deliveries=30)
        desk.courier.run_once()
        clock.forward(days=31)
        desk.caretaker.round()
        with database.write() as connection:
            connection.execute(
                sa.text(
                    "INSERT INTO deliveries (kind, record_id, clerk_code, clerk_key, address, address_key, sender_name,"
                    " sender, subject, message_id, date, state, tries, in_doubt, created_at, next_try_at, last_reply,"
                    " told)"
                    " VALUES ('trace', 'T0', 'C9', 'c9', 'old@x', 'old@x', '', 's@x', 'S', '<1@x>', 0, 'refused', 1,"
                    " false, :now, :now, '550', true)"
                ),
                {"now": int(clock().timestamp() * 1000)},
            )
        c9 = next(each for each in desk.records.clerks() if each.clerk_code == "C9")
        desk.records.save(replace(c9, email="clerk0@hotel.example"))
        assert desk.deliveries.retry(None) == 1
        with database.read() as connection:
            assert connection.exec_driver_sql("SELECT address FROM deliveries").scalar() == "old@x"


@pytest.mark.parametrize(("days", "good"), [("29", False), ("30", True), ("36500", True), ("36501", False)])
def test_days_have_bounds(desk: Desk, days: str, good: bool) -> None:
    texts = {**to_texts(SETUP), "keep_deliveries": days}
    if good:
        assert desk.setup.check(texts).keep_deliveries == int(days)
    else:
        with pytest.raises(FormError, match="from 30 to 36500"):
            desk.setup.check(texts)


def test_the_thread_makes_the_daily_copy(desk: Desk, tmp_path: Path) -> None:
    desk.records.save(Clerk(clerk_code="A"))
    desk.caretaker.start()
    assert desk.caretaker.stop()
    made = list((tmp_path / "copies").glob("*-daily-*.db"))
    assert len(made) == (1 if "sqlite" in str(getattr(desk.database, "url", "")) else 0)


def test_a_copy_that_cannot_be_made_keeps_nothing_else_from_being_done_and_is_told_once(
    sqlite_hotel: str, clock: Clock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "copies"
    with LoopbackServer() as server, open_desk(sqlite_hotel, vault=MemoryVault(), clock=clock) as desk:
        fill(desk, tmp_path, server.port, 5, DAY, keep_deliveries=30)
        desk.courier.run_once()
        clock.forward(days=31)
        folder.write_text("in the way")
        assert [desk.caretaker.round() for _ in range(3)] == [5, 0, 0]
        folder.unlink()
        desk.caretaker.round()
        assert len(list(folder.iterdir())) == 1
        clock.forward(days=1)
        folder.rename(tmp_path / "elsewhere")
        folder.write_text("in the way again")
        desk.caretaker.round()
    told = [each.getMessage() for each in caplog.records if each.levelname == "WARNING"]
    assert len(told) == 2
    assert all("The daily copy" in words and "cannot be made" in words for words in told)


def test_deliveries_that_cannot_be_removed_keep_no_copy_from_being_made(
    sqlite_hotel: str, clock: Clock, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any) -> Any:
        raise ValueError("a mistake of the program")

    monkeypatch.setattr(Housekeeper, "tidy", fails)
    with open_desk(sqlite_hotel, vault=MemoryVault(), clock=clock) as desk:
        assert [desk.caretaker.round() for _ in range(2)] == [0, 0]
    assert len(list((tmp_path / "copies").iterdir())) == 1
    told = [each for each in caplog.records if each.levelname == "ERROR"]
    assert [str(each.exc_info and each.exc_info[1]) for each in told] == ["a mistake of the program"]
