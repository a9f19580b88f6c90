from __future__ import annotations

import pytest

from app.core.email_setup import MAESTRO, EmailSetup, sender
from app.core.fields import fields_of

LABELS = [
    "Email server IP",
    "Email Server Port",
    "FD\\AR\\CM\\ Rep Address",
    "Trace Rep Addr",
    "Email NA Build?",
    "Email NA Send?",
    "Email Imm Send?",
    "Email Auth Meth",
    "Email Auth Name",
    "Allow CC Flg",
    "GEM Depart Emails",
    "Email Traces",
    "Language Specific",
]


def test_labels_and_order_are_those_of_the_screen() -> None:
    assert [field.label for field in fields_of(EmailSetup) if field.group == MAESTRO] == LABELS
    assert all(field.help for field in fields_of(EmailSetup))


@pytest.mark.parametrize(
    ("account", "name", "server", "expected"),
    [
        ("desk@h.example", "", "mx.example", ("", "desk@h.example")),
        ("Front Desk", "user@h.example", "mx.example", ("Front Desk", "user@h.example")),
        ("Front Desk", "user", "mx.example", ("Front Desk", "traces@mx.example")),
        ("Front Desk", "", "192.0.2.1", ("Front Desk", "traces@[192.0.2.1]")),
        ("Front Desk", "", "2001:db8::1", ("Front Desk", "traces@[IPv6:2001:db8::1]")),
    ],
)
def test_the_sender_has_a_legal_address(account: str, name: str, server: str, expected: tuple[str, str]) -> None:
    assert sender(EmailSetup(trace_rep_addr=account, email_auth_name=name, email_server_ip=server)) == expected
