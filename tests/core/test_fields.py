from __future__ import annotations

import pytest

from app.core.email_setup import EmailSetup
from app.core.errors import FormError
from app.core.fields import fields_of, from_texts, to_texts
from app.core.kinds import EmailAddress, HostName, WholeNumber


@pytest.mark.parametrize("text", ["0", "65536", "-1", "smtp", "2.5", "１"])
def test_a_port_out_of_range_or_no_number_is_bad(text: str) -> None:
    with pytest.raises(ValueError, match="whole number from 1 to 65535"):
        WholeNumber(1, 65535).parse(text)


@pytest.mark.parametrize("text", ["a b.example", "http://x", "x:25", "1.2.3", "-a.example", "a..b"])
def test_a_bad_server_name_is_bad(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        HostName().parse(text)


@pytest.mark.parametrize("text", ["anna", "a@b@c.example", "@example.com", "anna@", "an na@example.com"])
def test_a_bad_address_is_bad(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        EmailAddress().parse(text)


@pytest.mark.parametrize("key", [field.key for field in fields_of(EmailSetup)])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_no_setup_field_takes_a_line_break(key: str, end: str) -> None:
    with pytest.raises(FormError):
        from_texts(EmailSetup, {key: f"a{end}Bcc: b@example.com"})


def test_every_default_reads_back() -> None:
    assert from_texts(EmailSetup, to_texts(EmailSetup())) == EmailSetup()
