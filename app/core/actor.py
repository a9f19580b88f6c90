"""Who does something: what is remembered beside each change, and beside what a clerk resolved or read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """A person at a workstation. `clerk_code` is "" while nobody is signed on, and for what nobody at hand does.

    `account` is that of the operating system, `machine` the workstation's name; "" where the system tells neither.
    """

    clerk_code: str = ""
    account: str = ""
    machine: str = ""

    @property
    def name(self) -> str:
        """The clerk code, or the account for want of a clerk: what stands in a list."""
        return self.clerk_code or self.account

    @property
    def words(self) -> str:
        """The name and the workstation, as far as they are known."""
        return " at ".join(filter(None, (self.name, self.machine)))
