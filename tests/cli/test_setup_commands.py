"""test-email and setup find as a user runs them; saved settings, exit statuses, and what is printed."""

from __future__ import annotations

import io
import json
import socket
from dataclasses import replace
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from app import bootstrap, paths
from app.cli import program
from app.core.email_setup import EmailSetup
from app.core.errors import ChangedMeanwhile
from app.core.fields import fields_of, to_texts
from app.core.records import SwitchOn
from app.engine.setup_desk import SetupDesk
from app.mail.dial import Network
from app.mail.service import MailService
from tests.cli.conftest import Run
from tests.conftest import MemoryVault
from tests.servers import tls
from tests.servers.scripted import scripted
from tests.servers.tls import mail_server

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def run(command_line: Run) -> Run:
    """Runs a command and returns its exit status."""
    return command_line


def point_at(run: Run, port: int, *more: str) -> None:
    settings = ("email_server_ip=127.0.0.1", f"email_server_port={port}", "email_auth_meth=NONE", *more)
    assert run("setup", "set", "trace_rep_addr=t@hotel.example", *settings) == 0


def test_a_letter_that_is_accepted_ends_with_0(run: Run, capsys: Captured) -> None:
    with mail_server("plain") as server:
        point_at(run, server.port)
        assert run("test-email", "clerk@hotel.example") == 0
        assert len(server.letters) == 1
    out = capsys.readouterr().out
    assert "ok      end of letter: 250 2.0.0 Kept" in out
    assert "The server accepted the test letter to clerk@hotel.example." in out


def test_a_refusal_ends_with_1_and_says_what_to_change(run: Run, capsys: Captured) -> None:
    with scripted(replies={"RCPT": b"550 5.7.54 SMTP; Unable to relay recipient"}) as server:
        point_at(run, server.port)
        assert run("test-email", "clerk@hotel.example") == 1
        said = capsys.readouterr()
        assert "FAILED  recipient: 550 5.7.54" in said.out
        assert "does not pass letters on to other domains" in said.err
        assert run("test-email", "clerk@hotel.example", "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["diagnosis"]["name"] == "relaying denied"
    assert [step["ok"] for step in report["steps"]].count(False) == 1


@pytest.mark.parametrize("address", ["clerk", "a@b@c", ""])
def test_no_address_is_wrong_usage(address: str, run: Run, capsys: Captured) -> None:
    point_at(run, 25)
    assert run("test-email", address) == 2
    assert "Address: " in capsys.readouterr().err


def test_the_fingerprint_is_printed_and_can_be_set(run: Run, capsys: Captured) -> None:
    with mail_server("starttls", tls.self_signed) as server:
        point_at(run, server.port)
        assert run("test-email", "clerk@hotel.example", "--json") == 1
        fingerprint = json.loads(capsys.readouterr().out.splitlines()[-1])["certificate"]["fingerprint"]
        assert run("test-email", "clerk@hotel.example") == 1
        assert f"SHA-256 fingerprint: {fingerprint}" in capsys.readouterr().out
        point_at(run, server.port, f"email_certificate_fingerprint={fingerprint.replace(':', '').lower()}")
        assert run("test-email", "clerk@hotel.example") == 0


@pytest.mark.parametrize(
    "bad", ["email_certificate_fingerprint=AB:CD", "email_certificate_fingerprint=xyz", "email_ca_file=ca.pem"]
)
def test_what_cannot_be_a_fingerprint_or_path_is_not_saved(bad: str, run: Run, capsys: Captured) -> None:
    assert run("setup", "set", bad) == 2
    assert "must be a" in capsys.readouterr().err
    assert run("setup", "get", bad.partition("=")[0]) == 0
    assert capsys.readouterr().out == "\n"


def test_none_with_a_password_is_warned_of(run: Run, capsys: Captured) -> None:
    assert run("setup", "set", "email_security=NONE", "email_auth_name=traces") == 0
    assert "unencrypted" in capsys.readouterr().out


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No name server and no server outside this computer is asked."""

    def resolve(*_question: Any, **_options: Any) -> list[tuple[Any, ...]]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    service = MailService(tls.trusting, Network(resolve=resolve), lambda name, kind: [])
    monkeypatch.setattr(bootstrap, "MailService", lambda *_given, **_more: service)


@pytest.mark.usefixtures("alone")
def test_proposed_settings_are_shown_and_saved_only_on_demand(run: Run, capsys: Captured) -> None:
    assert run("setup", "find", "desk@gmail.com") == 0
    out = capsys.readouterr().out
    assert "email_server_ip=smtp.gmail.com" in out
    assert "could not be reached" in out
    assert run("setup", "get", "email_server_ip") == 0
    assert capsys.readouterr().out == "\n"
    assert run("setup", "find", "desk@gmail.com", "--apply", "--json") == 0
    assert json.loads(capsys.readouterr().out)["proposals"][0]["port"] == 587
    assert run("setup", "get", "email_server_ip") == 0
    assert capsys.readouterr().out == "smtp.gmail.com\n"


@pytest.mark.usefixtures("alone")
def test_nothing_found_ends_with_1_and_no_address_with_2(run: Run, capsys: Captured) -> None:
    assert run("setup", "find", "desk@hotel.example") == 1
    said = capsys.readouterr()
    assert "SRV _submission._tcp.hotel.example: none." in said.out
    assert "No mail server was found" in said.err
    assert run("setup", "find", "desk") == 2


SAMPLES = {
    "email_server_ip": "mail.example.com",
    "email_server_port": "587",
    "fd_ar_cm_rep_address": "FD",
    "trace_rep_addr": "Front Desk",
    "email_na_build": "Y",
    "email_na_send": "Y",
    "email_imm_send": "Y",
    "email_auth_meth": "LOGIN",
    "email_auth_name": "HOTEL\\traces",
    "allow_cc_flg": "Y",
    "gem_depart_emails": "Y",
    "email_traces": "Y",
    "language_specific": "Y",
    "email_security": "STARTTLS",
    "email_ca_file": "/etc/hotel-ca.pem",
    "email_certificate_fingerprint": ":".join(["AB"] * 32),
    "oauth_client_id": "11111111-2222-3333-4444-555555555555",
    "oauth_tenant": "hotel.example",
    "property_time_zone": "Europe/Vienna",
    "email_connections": "4",
    "email_rate_limit": "30",
    "trouble_address": "admin@hotel.example",
    "keep_deliveries": "365",
}
"""Another value than the default, for every field of the screen."""


def test_every_field_of_the_screen_is_set_kept_and_shown(run: Run, capsys: Captured) -> None:
    assert list(SAMPLES) == [field.key for field in fields_of(EmailSetup)]
    assert all(to_texts(EmailSetup())[key] != text for key, text in SAMPLES.items())
    assert run("setup", "set", *(f"{key}={text}" for key, text in SAMPLES.items())) == 0
    capsys.readouterr()
    for key, text in SAMPLES.items():
        assert run("setup", "get", key) == 0
        assert capsys.readouterr().out == f"{text}\n"


def test_two_commands_at_once_keep_each_others_fields(run: Run, capsys: Captured) -> None:
    url = paths.database_url(None)
    others = ["trace_rep_addr", "fd_ar_cm_rep_address"]

    def clock() -> datetime:  # what asks for the time has loaded the setup, and not saved it yet
        if others:
            with bootstrap.open_desk(url) as desk:
                desk.setup.save(desk.setup.check({**to_texts(desk.setup.load()), others.pop(): "theirs"}))
        return datetime.now(UTC)

    outside: Any = SimpleNamespace(open_desk=lambda *_chosen, **_how: bootstrap.open_desk(url, clock=clock))
    assert program.main(outside, ["setup", "set", "email_auth_name=mine"]) == 0
    assert capsys.readouterr().out == "Saved: email_auth_name.\n"
    with bootstrap.open_desk(url) as desk:
        texts = to_texts(desk.setup.load())
    saved = {key: texts[key] for key in ("email_auth_name", "trace_rep_addr", "fd_ar_cm_rep_address")}
    assert saved == {"email_auth_name": "mine", "trace_rep_addr": "theirs", "fd_ar_cm_rep_address": "theirs"}


def test_what_will_be_sent_is_told_again_only_if_it_is_something_else(
    run: Run, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = SwitchOn(copies=2, clerks=1, oldest=date(2026, 11, 17))
    previews, saves = [few, few, replace(few, copies=3)], [False, False, True]

    def save(*_: object) -> None:
        if not saves.pop(0):
            raise ChangedMeanwhile("Others saved.", None, None, [])

    monkeypatch.setattr(SetupDesk, "preview", lambda *_: previews.pop(0))
    monkeypatch.setattr(SetupDesk, "save", save)
    assert run("setup", "set", "email_auth_name=mine") == 0
    assert capsys.readouterr().out.splitlines()[:-1] == [
        "2 copies will go to 1 clerk: what fell due since 2026-11-17 and was not emailed.",
        "3 copies will go to 1 clerk: what fell due since 2026-11-17 and was not emailed.",
    ]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (b"secret word\n", "secret word"),
        (b"\xef\xbb\xbfsecret word\r\nmore\r\n", "secret word"),
        ("Grüße 日本".encode(), "Grüße 日本"),
        (b"  blanks stay \n", "  blanks stay "),
        ("Grüße\n".encode("cp850"), ""),
        ("secret word\r\n".encode("utf-16"), ""),
    ],
    ids=["usual", "marked", "words of others", "blanks", "console of Windows", "UTF-16"],
)
def test_a_password_that_is_piped_in_is_kept_as_it_is_or_refused(
    given: bytes, kept: str, run: Run, memory_vault: MemoryVault, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    point_at(run, 25, "email_auth_name=traces")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given), encoding="cp1252"))
    assert run("password", "set") == (0 if kept else 2)
    assert memory_vault.password("127.0.0.1", "traces") == kept
    assert kept or "not UTF-8 text" in capsys.readouterr().err
