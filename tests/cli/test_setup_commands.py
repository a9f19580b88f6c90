"""test-email and setup find as a user runs them; saved settings, exit statuses, and what is printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.__main__ import main
from tests.servers import tls
from tests.servers.scripted import scripted
from tests.servers.tls import mail_server

Captured = pytest.CaptureFixture[str]


def run(*words: str) -> int:
    return main([*words])


def point_at(port: int, *more: str) -> None:
    settings = ("email_server_ip=127.0.0.1", f"email_server_port={port}", "email_auth_meth=NONE", *more)
    assert run("setup", "set", "trace_rep_addr=t@hotel.example", *settings) == 0


def test_a_letter_that_is_accepted_ends_with_0(capsys: Captured) -> None:
    with mail_server("plain") as server:
        point_at(server.port)
        assert run("test-email", "clerk@hotel.example") == 0
        assert len(server.letters) == 1
    out = capsys.readouterr().out
    assert "ok      end of letter: 250 2.0.0 Kept" in out
    assert "The server accepted the test letter to clerk@hotel.example." in out


def test_a_refusal_ends_with_1_and_says_what_to_change(capsys: Captured) -> None:
    with scripted(replies={"RCPT": b"550 5.7.54 SMTP; Unable to relay recipient"}) as server:
        point_at(server.port)
        assert run("test-email", "clerk@hotel.example") == 1
        said = capsys.readouterr()
        assert "FAILED  recipient: 550 5.7.54" in said.out
        assert "does not pass letters on to other domains" in said.err
        assert run("test-email", "clerk@hotel.example", "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["diagnosis"]["name"] == "relaying denied"
    assert [step["ok"] for step in report["steps"]].count(False) == 1


@pytest.mark.parametrize("address", ["clerk", "a@b@c", ""])
def test_no_address_is_wrong_usage(address: str, capsys: Captured) -> None:
    point_at(25)
    assert run("test-email", address) == 2
    assert "Address: " in capsys.readouterr().err


def test_the_fingerprint_is_printed_and_can_be_set(capsys: Captured) -> None:
    with mail_server("starttls", tls.self_signed) as server:
        point_at(server.port)
        assert run("test-email", "clerk@hotel.example", "--json") == 1
        fingerprint = json.loads(capsys.readouterr().out.splitlines()[-1])["certificate"]["fingerprint"]
        assert run("test-email", "clerk@hotel.example") == 1
        assert f"SHA-256 fingerprint: {fingerprint}" in capsys.readouterr().out
        point_at(server.port, f"email_certificate_fingerprint={fingerprint.replace(':', '').lower()}")
        assert run("test-email", "clerk@hotel.example") == 0


@pytest.mark.parametrize(
    "bad", ["email_certificate_fingerprint=AB:CD", "email_certificate_fingerprint=xyz", "email_ca_file=ca.pem"]
)
def test_what_cannot_be_a_fingerprint_or_path_is_not_saved(bad: str, capsys: Captured) -> None:
    assert run("setup", "set", bad) == 2
    assert "must be a" in capsys.readouterr().err
    assert run("setup", "get", bad.partition("=")[0]) == 0
    assert capsys.readouterr().out == "\n"


def test_none_with_a_password_is_warned_of(capsys: Captured) -> None:
    assert run("setup", "set", "email_security=NONE", "email_auth_name=traces") == 0
    assert "unencrypted" in capsys.readouterr().out


def test_settings_of_a_well_known_provider_are_proposed_and_applied_on_demand(capsys: Captured, own_home: Path) -> None:
    assert run("setup", "find", "desk") == 2
    capsys.readouterr()
