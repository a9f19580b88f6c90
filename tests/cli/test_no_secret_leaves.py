"""After every way of signing in, right or wrong: no password and no token anywhere but in the vault."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app import bootstrap
from app.core.auth_methods import AUTH_METHODS, NONE, NTLM
from app.core.oauth import Invitation
from app.mail.oauth import Tokens
from tests.cli.conftest import Run
from tests.conftest import MemoryVault
from tests.servers import tls
from tests.servers.oauth_server import CLIENT, SECRET, TENANT, Provider, browser, oauth_server
from tests.servers.scripted import Script, echoing
from tests.servers.tls import MailServer, mail_server

NAME = "traces@hotel.example"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with oauth_server() as provider:
        yield provider


@pytest.fixture
def server(provider: Provider) -> Iterator[MailServer]:
    with mail_server("starttls") as server:
        server.tokens = provider.access_tokens
        yield server


@pytest.fixture
def run(
    command_line: Run, own_home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch, server: MailServer
) -> Run:
    """Runs a command, with providers and certificates of the test."""
    accounts = own_home / "accounts"
    accounts.write_text(f":{NAME}:{tls.PASSWORD}\n", encoding="utf-8")
    monkeypatch.setenv("NTLM_USER_FILE", str(accounts))
    monkeypatch.setattr(bootstrap, "trusted", tls.trusting)
    monkeypatch.setattr(bootstrap, "Tokens", lambda store, context: Tokens(store, context, provider.endpoints))

    return command_line


def fill(run: Run, folder: Path, server: MailServer | Script, method: str, *more: str) -> None:
    columns = "clerk_code,name,department,email,email_traces,email_messages,active"
    (folder / "c.csv").write_text(f"{columns}\nA,Ann,FO,a@x.example,,,\n")
    columns = (
        "trace_id,trace_date,trace_time,clerk_code,department,text,guest_no,room,confirmation_no,entered_by,status"
    )
    (folder / "t.csv").write_text(f"{columns}\nT1,{datetime.now().date()},,A,,Extra bed,,,,,\n")
    assert run("import", "clerks", str(folder / "c.csv")) == 0
    assert run("import", "traces", str(folder / "t.csv")) == 0
    account = (f"email_auth_meth={method}", f"email_auth_name={NAME}", f"oauth_client_id={CLIENT}", *more)
    place = ("email_server_ip=localhost", f"email_server_port={server.port}", "trace_rep_addr=t@hotel.example")
    assert run("setup", "set", *place, *account, "email_traces=Y") == 0


def everything(run: Run, folder: Path) -> None:
    """Use whatever prints, logs, stores or exports."""
    for words in (
        ("test-email", "a@x.example"),
        ("test-email", "a@x.example", "--json"),
        ("run", "--once"),
        ("run", "--once", "--json"),
        ("deliveries", "--json"),
        ("setup", "list", "--json"),
        ("password", "status", "--json"),
        ("export", "deliveries", str(folder / "deliveries.csv")),
        ("database", "backup", str(folder / "copy.db")),
    ):
        run(*words)


def forms(secret: str) -> list[bytes]:
    """Return a secret as it may lie about: as text, and in base64 at each of the three places it can begin."""
    raw = secret.encode()
    shifted = [base64.b64encode(b"x" * each + raw)[4:-4] for each in range(3)]
    return [raw, *(each for each in shifted if len(each) > 8)]


def check(folder: Path, said: str, secrets: list[str]) -> None:
    lying = {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file() and file.name != "accounts"}
    assert any(name.endswith(".db") for name in lying)
    lying["what was said and logged"] = said.encode()
    for secret in secrets:
        for form in forms(secret):
            assert [name for name, content in lying.items() if form in content] == []


@pytest.mark.parametrize("method", [row.code for row in AUTH_METHODS if row.code != NONE and not row.token])
@pytest.mark.parametrize("secret", [tls.PASSWORD, "other-Sécret!"])
def test_a_password_lies_in_the_vault_alone(
    method: str,
    secret: str,
    run: Run,
    server: MailServer,
    memory_vault: MemoryVault,
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG, "app")
    monkeypatch.setattr(tls, "ACCOUNT", NAME)
    fill(run, own_home, server, method)
    memory_vault.set("localhost", NAME, secret)
    everything(run, own_home)
    assert bool(server.letters) == (secret == tls.PASSWORD)
    out, err = capsys.readouterr()
    assert ("sign in" in out) or method == NTLM
    check(own_home, out + err + caplog.text, [secret])


def test_a_server_that_repeats_the_password_does_not_bring_it_to_light(
    run: Run,
    memory_vault: MemoryVault,
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "app")
    with echoing() as server:
        fill(run, own_home, server, "PLAIN", "email_security=NONE")
        memory_vault.set("localhost", NAME, tls.PASSWORD)
        everything(run, own_home)
    out, err = capsys.readouterr()
    assert "cannot take" in out + err
    check(own_home, out + err + caplog.text, [tls.PASSWORD])


@pytest.mark.parametrize("method", [row.code for row in AUTH_METHODS if row.token])
@pytest.mark.parametrize("revoked", [False, True])
def test_a_token_lies_in_the_vault_alone(
    method: str,
    revoked: bool,
    run: Run,
    server: MailServer,
    provider: Provider,
    memory_vault: MemoryVault,
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)  # the providers' libraries log too
    fill(run, own_home, server, method)
    if "GOOGLE" in method:
        memory_vault.set("localhost", NAME, SECRET)
    monkeypatch.setattr("webbrowser.open", lambda url: browser(Invitation(url, "")) is None)
    assert run("sign-in", "--json") == 0
    if revoked:
        provider.revoke()
    everything(run, own_home)
    assert bool(server.letters) == (not revoked)
    out, err = capsys.readouterr()
    kept = [f"{kind}-{n}-{'x' * 100}" for kind in ("access", "refresh") for n in range(1, provider.granted + 1)]
    check(own_home, out + err + caplog.text, [*kept, SECRET])


def test_an_application_that_signs_in_by_itself_leaves_its_secret_in_the_vault(
    run: Run,
    server: MailServer,
    memory_vault: MemoryVault,
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    fill(run, own_home, server, "OAUTH-MS", f"oauth_tenant={TENANT}")
    memory_vault.set("localhost", NAME, SECRET)
    everything(run, own_home)
    assert server.letters
    out, err = capsys.readouterr()
    check(own_home, out + err + caplog.text, [SECRET, "access-1-" + "x" * 100])
