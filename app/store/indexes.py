"""The indexes of the tables. A change here goes together with a new step in `migrations/versions`."""

from sqlalchemy import Index

from app.store.schema import (
    IS_FAILED,
    IS_SENDING,
    IS_UNTOLD,
    IS_WAITING,
    MESSAGE_IS_PENDING,
    MESSAGE_IS_UNREAD,
    TRACE_IS_PENDING,
    alerts,
    attempts,
    changes,
    clerks,
    deliveries,
    guests,
    messages,
    traces,
)

# Lists of traces name a status, so that both a filter and the order stand in one index.
Index("traces_by_status", traces.c.status, traces.c.due_at, traces.c.id)
for column in (traces.c.clerk_key, traces.c.department_key, traces.c.room_key, traces.c.guest_no):
    Index(f"traces_by_{column.name}", column, traces.c.status, traces.c.due_at, traces.c.id)
Index("clerks_by_department", clerks.c.department_key)
Index("guests_by_arrival", guests.c.arrival, guests.c.guest_no)
Index("messages_by_sent_at", messages.c.sent_at)
Index("messages_by_addressee", messages.c.to_key, messages.c.sent_at, messages.c.id)
Index("messages_by_author", messages.c.from_key, messages.c.sent_at, messages.c.id)
Index("deliveries_by_clerk", deliveries.c.clerk_key)
Index("attempts_by_delivery", attempts.c.delivery_id)
Index("changes_by_area", changes.c.area, changes.c.id)
Index("alerts_by_guest", alerts.c.guest_no, alerts.c.created_at)
for name, columns, condition in (
    ("traces_pending", (traces.c.due_at, traces.c.id), TRACE_IS_PENDING),
    ("messages_unread", (messages.c.to_key, messages.c.sent_at, messages.c.id), MESSAGE_IS_UNREAD),
    ("messages_pending", (messages.c.sent_at, messages.c.id), MESSAGE_IS_PENDING),
    ("deliveries_waiting", (deliveries.c.next_try_at, deliveries.c.id), IS_WAITING),
    ("deliveries_sending", (deliveries.c.lease_owner,), IS_SENDING),
    ("deliveries_failed", (deliveries.c.state, deliveries.c.id), IS_FAILED),
    ("deliveries_untold", (deliveries.c.id,), IS_UNTOLD),
):
    Index(name, *columns, sqlite_where=condition, postgresql_where=condition)
