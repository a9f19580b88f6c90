from __future__ import annotations

import pytest

from app.core import auth_methods, email_setup
from app.core.auth_methods import AUTH_METHODS
from app.core.email_setup import EmailSetup
from app.core.fields import fields_of
from app.mail.sign_in import CONVERSATIONS


def test_every_row_says_what_it_is_and_needs_only_fields_of_the_screen() -> None:
    keys = {field.key for field in fields_of(EmailSetup)}
    for row in AUTH_METHODS:
        assert row.description
        assert row.help
        assert set(row.needs) <= keys


def test_every_row_that_signs_in_has_a_conversation() -> None:
    without = {auth_methods.NONE, auth_methods.AUTO}
    assert set(CONVERSATIONS) == {row.code for row in AUTH_METHODS} - without


@pytest.mark.parametrize("server", ["smtp.office365.com", "SMTP.Office365.com.", "smtp-mail.outlook.com"])
@pytest.mark.parametrize("method", ["AUTO", "PLAIN", "LOGIN"])
def test_a_password_for_microsoft_365_is_warned_of(server: str, method: str) -> None:
    words = auth_methods.caution(server, method)
    assert all(each in words for each in ("550 5.7.30", "end of December 2026", "second half of 2027", "OAUTH-MS"))
    setup = EmailSetup(email_server_ip=server, email_auth_meth=method, email_auth_name="a@hotel.example")
    assert "550 5.7.30" in email_setup.caution(setup)


@pytest.mark.parametrize(
    ("server", "method"),
    [("smtp.example.com", "AUTO"), ("office365.com.example", "PLAIN"), ("smtp.office365.com", "NONE"), ("", "LOGIN")],
)
def test_others_are_not(server: str, method: str) -> None:
    assert auth_methods.caution(server, method) == ""
