"""Signing in with OAuth 2: real msal and google-auth against a server with the providers' endpoints."""

from __future__ import annotations

import base64
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from app.core import auth_methods
from app.core.auth_methods import AUTH_METHODS, OAUTH_GOOGLE, OAUTH_MS
from app.core.email_setup import EmailSetup
from app.core.errors import Unavailable
from app.core.oauth import Invitation
from app.core.retry import Step
from app.core.sending import Login, TestReport
from app.mail import oauth_http
from app.mail.dial import Network
from app.mail.oauth import Tokens
from app.mail.service import MailService
from app.vault import TokenVault
from tests.conftest import MemoryVault
from tests.mail.way import LETTER, setup_for
from tests.servers import tls
from tests.servers.oauth_server import CLIENT, LONG, SECRET, TENANT, Provider, browser, oauth_server
from tests.servers.scripted import scripted
from tests.servers.tls import MailServer, mail_server

NAME = "traces@hotel.example"
BY_TOKEN = [row.code for row in AUTH_METHODS if row.token]
SECRETS = {OAUTH_MS: "", OAUTH_GOOGLE: SECRET}


@dataclass
class World:
    """A provider, a mail server that knows its tokens, and the program between them."""

    provider: Provider
    server: MailServer
    vault: MemoryVault = field(default_factory=MemoryVault)
    now: float = 0.0

    def __post_init__(self) -> None:
        self.tokens = Tokens(TokenVault(self.vault), tls.trusting, self.provider.endpoints, lambda: self.now)

    def setup(self, method: str, **fields: Any) -> EmailSetup:
        known = {"email_auth_name": NAME, "email_security": "STARTTLS", "oauth_client_id": CLIENT}
        return setup_for(self.server.port, "localhost", email_auth_meth=method, **{**known, **fields})

    def login(self, method: str, password: str | None = None, **fields: Any) -> Login:
        secret = SECRETS[method] if password is None else password
        return Login(self.setup(method, **fields), secret)

    def tried(self, login: Login) -> TestReport:
        service = MailService(tls.trusting, Network(step_deadline=10.0), tokens=self.tokens)
        return service.test(login, LETTER)

    def grants(self) -> list[str]:
        return [asked["grant_type"] for asked in self.provider.asked]


@pytest.fixture
def world() -> Iterator[World]:
    with oauth_server() as provider, mail_server("starttls") as server:
        server.tokens = provider.access_tokens
        yield World(provider, server)


@pytest.mark.parametrize("method", BY_TOKEN)
def test_every_method_signs_in_with_a_browser_and_then_by_itself(world: World, method: str) -> None:
    login = world.login(method)
    world.tokens.sign_in(login, browser, browser=True)
    assert world.tried(login).accepted
    world.now += world.provider.lifetime
    assert world.tried(login).accepted
    assert world.grants() == ["authorization_code", "refresh_token"]
    assert [name for name, _token, _encrypted in world.server.sign_ins] == [NAME, NAME]


@pytest.mark.parametrize("method", BY_TOKEN)
def test_a_token_is_kept_through_a_restart_and_renewed_before_it_ends(world: World, method: str) -> None:
    login = world.login(method)
    world.tokens.sign_in(login, browser, browser=True)
    again = World(world.provider, world.server, world.vault)
    assert again.tried(login).accepted
    again.now += world.provider.lifetime - 301
    again.tokens.access(login)
    assert world.grants() == ["authorization_code", "refresh_token"]
    again.now += 2
    again.tokens.access(login)
    assert world.grants() == ["authorization_code", "refresh_token", "refresh_token"]


def test_what_is_asked_for(world: World) -> None:
    seen: list[dict[str, str]] = []

    def look(invitation: Invitation) -> None:
        seen.append(dict(parse_qsl(urlsplit(invitation.url).query)))
        browser(invitation)

    for method in BY_TOKEN:
        world.tokens.sign_in(world.login(method), look, browser=True)
    microsoft, google = seen
    assert {"https://outlook.office.com/SMTP.Send", "offline_access"} <= set(microsoft["scope"].split())
    assert (google["scope"], google["access_type"]) == ("https://mail.google.com/", "offline")
    assert urlsplit(microsoft["redirect_uri"]).hostname == "localhost"  # Microsoft's rule for any port
    assert urlsplit(google["redirect_uri"]).hostname == "127.0.0.1"  # Google's
    assert {each["client_id"] for each in seen} == {CLIENT}
    assert {each["login_hint"] for each in seen} == {NAME}


def test_a_code_typed_on_another_device(world: World) -> None:
    world.provider.pending = 1
    told: list[Invitation] = []
    login = world.login(OAUTH_MS)
    world.tokens.sign_in(login, told.append, browser=False)
    assert told[0].code == "ABCD-1234"
    assert "ABCD-1234" in told[0].words
    assert world.tried(login).accepted


def test_google_allows_no_code_for_mail(world: World) -> None:
    with pytest.raises(Unavailable, match="Google does not let anybody sign in for mail with a code"):
        world.tokens.sign_in(world.login(OAUTH_GOOGLE), browser, browser=False)
    assert world.provider.asked == []


def test_an_application_signs_in_by_itself(world: World) -> None:
    login = world.login(OAUTH_MS, SECRET, oauth_tenant=TENANT)
    assert world.tried(login).accepted
    (asked,) = world.provider.asked
    assert (asked["grant_type"], asked["scope"]) == ("client_credentials", "https://outlook.office365.com/.default")
    world.now += world.provider.lifetime
    assert world.tried(login).accepted
    assert world.vault.passwords == {}


def test_an_application_needs_its_organisation(world: World) -> None:
    with pytest.raises(Unavailable, match="Fill OAuth Tenant"):
        world.tokens.access(world.login(OAUTH_MS, SECRET))


@pytest.mark.parametrize(
    ("fields", "password", "words"),
    [
        ({"oauth_tenant": TENANT}, "wrong", "does not accept this application"),
        ({"oauth_tenant": "elsewhere.example"}, "", "does not know the organisation 'elsewhere.example'"),
    ],
)
def test_a_wrong_secret_or_organisation_is_told(
    world: World, fields: dict[str, str], password: str, words: str
) -> None:
    with pytest.raises(Unavailable, match=words):
        world.tokens.sign_in(world.login(OAUTH_MS, password, **fields), browser, browser=True)


@pytest.mark.parametrize("method", BY_TOKEN)
def test_nobody_has_signed_in_yet(world: World, method: str) -> None:
    report = world.tried(world.login(method))
    assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
    assert report.diagnosis is not None
    assert "Nobody has signed in" in report.diagnosis.meaning
    assert "Mail | Sign In" in report.diagnosis.change
    assert world.server.letters == []


@pytest.mark.parametrize("method", BY_TOKEN)
def test_a_revoked_sign_in_is_told(world: World, method: str) -> None:
    login = world.login(method)
    world.tokens.sign_in(login, browser, browser=True)
    world.provider.revoke()
    refused = world.tried(login)  # the mail server no longer knows the token in memory
    assert refused.diagnosis is not None
    assert refused.diagnosis.name == "token refused"
    report = world.tried(login)
    assert report.diagnosis is not None
    assert "was revoked" in str(report.diagnosis)
    assert "Mail | Sign In" in report.diagnosis.change
    assert "invalid_grant" in report.steps[-1].words
    world.tokens.sign_in(login, browser, browser=True)
    assert world.tried(login).accepted


@pytest.mark.parametrize("method", BY_TOKEN)
def test_someone_who_declines_is_believed(world: World, method: str) -> None:
    def decline(invitation: Invitation) -> None:
        asked = dict(parse_qsl(urlsplit(invitation.url).query))
        answer = urlencode({"error": "access_denied", "state": asked["state"]})
        back = f"{asked['redirect_uri']}?{answer}"
        threading.Thread(target=lambda: urllib.request.urlopen(back, timeout=10).close(), daemon=True).start()

    with pytest.raises(Unavailable, match="was declined"):
        world.tokens.sign_in(world.login(method), decline, browser=True)


@pytest.mark.parametrize("method", BY_TOKEN)
def test_an_answer_that_was_not_asked_for_is_left(world: World, method: str) -> None:
    def forge(invitation: Invitation) -> None:
        asked = dict(parse_qsl(urlsplit(invitation.url).query))
        urllib.request.urlopen(f"{asked['redirect_uri']}?code=stolen&state=guessed", timeout=10).close()
        browser(invitation)

    login = world.login(method)
    world.tokens.sign_in(login, forge, browser=True)
    assert world.tried(login).accepted
    assert world.provider.asked[0]["code"] == "code-0"


@pytest.mark.parametrize("method", BY_TOKEN)
def test_nobody_comes(world: World, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oauth_http, "PATIENCE", 0.05)
    with pytest.raises(Unavailable, match="in time"):
        world.tokens.sign_in(world.login(method), lambda _invitation: None, browser=True)


@pytest.mark.parametrize("method", BY_TOKEN)
def test_a_provider_that_cannot_be_reached_or_trusted_is_told(method: str) -> None:
    with mail_server("starttls") as server:
        with oauth_server() as provider:
            world = World(provider, server)
            login = world.login(method)
            world.tokens.sign_in(login, browser, browser=True)
        world.now += provider.lifetime
        report = world.tried(login)
        assert report.diagnosis is not None
        assert "cannot be reached" in report.diagnosis.meaning
        with oauth_server(tls.unknown_ca) as stranger:
            other = World(stranger, server, world.vault)
            assert "cannot be trusted" in str(other.tried(login).diagnosis)
            assert stranger.asked == []


@pytest.mark.parametrize("method", BY_TOKEN)
def test_tokens_lie_in_the_vault_alone_and_in_parts_that_windows_takes(world: World, method: str) -> None:
    login = world.login(method)
    world.tokens.sign_in(login, browser, browser=True)
    assert len(world.vault.passwords) > 1
    assert all(len(part.encode("utf-16-le")) <= 2560 for part in world.vault.passwords.values())
    token = "refresh-1-" + LONG
    assert TokenVault(world.vault).token(next(iter(world.vault.passwords))[1]) == token
    assert token[:10] not in repr((world.tokens, login, world.login(method)))


@pytest.mark.parametrize("method", BY_TOKEN)
def test_no_token_in_what_is_shown_even_if_the_server_repeats_it(world: World, method: str) -> None:
    login = world.login(method)
    world.tokens.sign_in(login, browser, browser=True)
    token = next(iter(world.provider.access_tokens))
    sent = base64.b64encode(f"user={NAME}\1auth=Bearer {token}\1\1".encode()).decode()
    replies = {
        "EHLO": b"250-x\r\n250 AUTH XOAUTH2",
        "AUTH": b"334 ",
        sent.upper(): f"535 5.7.3 No: {sent[:1900]}".encode(),
        "*": b"501 Cancelled",
    }
    with scripted(replies=replies) as server:
        setup = replace(world.setup(method), email_server_port=server.port, email_security="NONE")
        shown = repr(MailService(tls.trusting, tokens=world.tokens).test(Login(setup, login.password), LETTER))
    assert sent in server.received
    assert token[:200] not in shown
    assert sent[:200] not in shown


def test_the_reason_of_a_refusal_is_answered_with_an_empty_line(world: World) -> None:
    world.tokens.sign_in(world.login(OAUTH_MS), browser, browser=True)
    world.server.tokens = set()
    assert not world.tried(world.login(OAUTH_MS)).accepted
    assert world.server.after_refusal == [b""]


def test_auto_asks_no_provider(world: World) -> None:
    report = world.tried(Login(world.setup(auth_methods.AUTO), tls.PASSWORD))
    assert report.diagnosis is not None
    assert world.provider.asked == []
