"""Alerts to guests in the database: looked up, queued as one copy, and remembered."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa

from app.core.records import Guest, GuestAlert, Kind, Letter, ListedAlert
from app.store.database import Database
from app.store.deliveries import LISTED_COLUMNS, delivery_from
from app.store.plan import from_row
from app.store.queue import write_copies
from app.store.schema import alerts, deliveries, guests

MOST = 500
"""Alerts that a guest's history shows: below every database's limit of parameters."""


class AlertStore:
    """Alerts and the guests they go to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def guest(self, guest_no: str) -> Guest | None:
        """Return a guest; None if there is none of this number."""
        with self._database.read() as connection:
            row = connection.execute(sa.select(guests).where(guests.c.guest_no == guest_no)).first()
            return from_row(Guest, row) if row else None

    def add(self, alert: GuestAlert, letter: Letter, now: datetime) -> int:
        """Remember an alert and put its letter into the queue, both or neither; return the delivery's id."""
        with self._database.write() as connection:
            connection.execute(sa.insert(alerts).values(asdict(alert)))
            [written] = write_copies(connection, [(Kind.ALERT, alert.alert_id, "", letter)], now)
            return written

    def history(self, guest_no: str) -> list[ListedAlert]:
        """Return a guest's alerts, the newest first."""
        query = sa.select(alerts).where(alerts.c.guest_no == guest_no).order_by(alerts.c.created_at.desc())
        with self._database.read() as connection:
            found = [GuestAlert(**row) for row in connection.execute(query.limit(MOST)).mappings()]
            ids = [alert.alert_id for alert in found]
            copies = sa.select(*LISTED_COLUMNS).where(deliveries.c.kind == Kind.ALERT, deliveries.c.record_id.in_(ids))
            by_alert = {row.record_id: delivery_from(row) for row in connection.execute(copies)}
        return [ListedAlert(alert, by_alert.get(alert.alert_id)) for alert in found]
