"""Who may open what, declared once: a screen or command names the right that it needs, a clerk has one of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.core.kinds import Choice


class Access(StrEnum):
    """A clerk's access, each including those before it."""

    CLERK = "CLERK"
    GLOBAL = "GLOBAL"

    def covers(self, needed: Access) -> bool:
        """Say whether a clerk with this access may open what needs `needed`."""
        return self is needed or self is Access.GLOBAL


ACCESS: tuple[Choice, ...] = (
    Choice(Access.CLERK, "The day's work: traces, staff messages, guests, deliveries"),
    Choice(Access.GLOBAL, "Global Maintenance: every screen"),
)

ACCESS_TO: Mapping[str, Access] = {
    **dict.fromkeys(("traces", "messages", "staff_messages", "guests", "deliveries"), Access.CLERK),
    **dict.fromkeys(("email_setup", "letters", "feeds", "clerks", "departments", "text_codes"), Access.GLOBAL),
    **dict.fromkeys(("workstations", "changes", "files", "database"), Access.GLOBAL),
}
"""What each screen needs by its id, and each counter of the desk before it changes anything."""
