"""Traces are filtered and resolved, staff messages read and answered; text codes."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

TEXT_CODES = {
    "AIRPT": "Airport transfer, flight and time:",
    "BABY": "Baby cot in room",
    "CALL": "Please call the guest",
    "CLEAN": "Clean the room first, the guest arrives early",
    "CONN": "Connecting room, open the door between",
    "DND": "Do not disturb before",
    "EXBED": "Extra bed in room",
    "FLOWR": "Flowers in room before arrival",
    "FRUIT": "Fruit basket in room before arrival",
    "HANDI": "Room for a wheelchair user",
    "LATE": "Late check-out until",
    "LOST": "Left behind, to be sent on:",
    "PARK": "Parking space for",
    "PILLW": "Extra pillows and blankets in room",
    "REPAIR": "Please repair:",
    "SAFE": "Open the safe with the guest",
    "TAXI": "Order a taxi for",
    "TOWEL": "Extra towels in room",
    "VIP": "VIP: the manager greets at arrival",
    "WAKE": "Wake-up call at",
}


def upgrade() -> None:
    """Add what is new. Messages known before count as read; text codes are the house's to change."""
    for name in ("traces_by_due_at", "traces_by_clerk", "traces_by_department"):
        op.drop_index(name, "traces")
    op.drop_index("messages_by_recipient", "messages")
    op.add_column("traces", sa.Column("room_key", sa.String(), nullable=False, server_default=""))
    op.add_column("traces", sa.Column("resolved_by", sa.String(), nullable=False, server_default=""))
    op.add_column("traces", sa.Column("resolved_at", sa.BigInteger()))
    op.execute("UPDATE traces SET room_key = lower(room) WHERE room <> ''")
    op.add_column("messages", sa.Column("from_key", sa.String(), nullable=False, server_default=""))
    op.add_column("messages", sa.Column("read_at", sa.BigInteger()))
    op.add_column("messages", sa.Column("answered_at", sa.BigInteger()))
    op.execute("UPDATE messages SET from_key = lower(from_clerk), read_at = sent_at")
    op.create_index("traces_by_status", "traces", ["status", "due_at", "id"])
    for column in ("clerk_key", "department_key", "room_key", "guest_no"):
        op.create_index(f"traces_by_{column}", "traces", [column, "status", "due_at", "id"])
    op.create_index("messages_by_addressee", "messages", ["to_key", "sent_at", "id"])
    op.create_index("messages_by_author", "messages", ["from_key", "sent_at", "id"])
    where = sa.text("read_at IS NULL")
    op.create_index(
        "messages_unread", "messages", ["to_key", "sent_at", "id"], sqlite_where=where, postgresql_where=where
    )
    codes = op.create_table(
        "text_codes", sa.Column("code", sa.String(), primary_key=True), sa.Column("text", sa.Text(), nullable=False)
    )
    op.bulk_insert(codes, [{"code": code, "text": text} for code, text in TEXT_CODES.items()])
