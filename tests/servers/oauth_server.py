"""An authorization server on loopback with the endpoints of Microsoft and Google, and a browser that agrees to all."""

from __future__ import annotations

import base64
import hashlib
import json
import ssl
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from app.core.oauth import Invitation
from app.mail.oauth import Endpoints
from tests.servers import tls
from tests.servers.serving import Http

CLIENT, TENANT, SECRET = "11111111-client", "hotel.example", "s3cret-of-the-application"
LONG = "x" * 2500
"""Microsoft's refresh tokens are as long as this."""

Answer = tuple[int, dict[str, Any]]


@dataclass
class Provider:
    """What the server grants, and what it was asked: each request to the token endpoint is kept in `asked`."""

    port: int = 0
    lifetime: int = 3600
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refresh_tokens: set[str] = field(default_factory=set)
    access_tokens: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)
    pending: int = 0
    """How many times a device is told to wait."""
    refuses: dict[str, str] | None = None
    """What every request for a token is answered, in place of one."""
    granted: int = 0

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    @property
    def endpoints(self) -> Endpoints:
        return Endpoints(self.url, (f"{self.url}/authorize", f"{self.url}/token"))

    def revoke(self) -> None:
        self.refresh_tokens.clear()
        self.access_tokens.clear()

    def authorize(self, asked: dict[str, str]) -> dict[str, str]:
        """Return what the browser takes back to the program: a code."""
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return {"code": code, "state": asked["state"]}

    def token(self, asked: dict[str, str]) -> Answer:
        self.asked.append(asked)
        if self.refuses:
            return 400, self.refuses
        match asked["grant_type"]:
            case "authorization_code":
                begun = self.codes.pop(asked["code"], None)
                if begun is None or challenge_of(asked["code_verifier"]) != begun["code_challenge"]:
                    return denied("invalid_grant")
                return self.grant(refresh=True)
            case "refresh_token":
                if asked["refresh_token"] not in self.refresh_tokens:
                    return denied("invalid_grant")
                self.refresh_tokens.remove(asked["refresh_token"])
                return self.grant(refresh=True)
            case "client_credentials":
                right = asked.get("client_secret") == SECRET
                return self.grant(refresh=False) if right else denied("invalid_client")
            case "urn:ietf:params:oauth:grant-type:device_code":
                self.pending -= 1
                return self.grant(refresh=True) if self.pending < 0 else denied("authorization_pending")
        return denied("unsupported_grant_type")

    def grant(self, *, refresh: bool) -> Answer:
        self.granted += 1
        access, new = f"access-{self.granted}-{LONG}", f"refresh-{self.granted}-{LONG}"
        self.access_tokens.add(access)
        answer = {"access_token": access, "token_type": "Bearer", "expires_in": self.lifetime}
        if refresh:
            self.refresh_tokens.add(new)
            answer["refresh_token"] = new
        return 200, answer

    def device(self) -> Answer:
        told = {"device_code": "device", "user_code": "ABCD-1234", "verification_uri": f"{self.url}/device"}
        return 200, {**told, "expires_in": 900, "interval": 1, "message": "Type the code."}

    def configuration(self, tenant: str) -> Answer:
        if tenant not in (TENANT, "organizations"):
            return denied("invalid_tenant")
        own = f"{self.url}/{tenant}/oauth2/v2.0"
        return 200, {
            "issuer": f"{self.url}/{tenant}/v2.0",
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{own}/token",
            "device_authorization_endpoint": f"{own}/devicecode",
        }


def denied(code: str) -> Answer:
    return 400, {"error": code, "error_description": f"AADSTS70000: {code}.\r\nTrace ID: 1"}


def challenge_of(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


class Endpoint(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        provider: Provider = self.server.provider  # type: ignore[attr-defined]
        path, query = urlsplit(self.path).path, dict(parse_qsl(urlsplit(self.path).query))
        if path == "/authorize":
            fields = provider.authorize(query)
            if query.get("response_mode") == "form_post":  # a page whose script posts these fields on
                self.answer(200, {"action": query["redirect_uri"], "fields": fields})
                return
            self.send_response(302)
            self.send_header("Location", f"{query['redirect_uri']}?{urlencode(fields)}")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self.answer(*provider.configuration(path.split("/")[1]))

    def do_POST(self) -> None:
        provider: Provider = self.server.provider  # type: ignore[attr-defined]
        asked = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        self.answer(*(provider.device() if self.path.endswith("/devicecode") else provider.token(asked)))

    def answer(self, status: int, told: dict[str, Any]) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: Any) -> None:
        pass


@contextmanager
def oauth_server(make_context: Callable[[], ssl.SSLContext] = tls.trusted, **settings: Any) -> Iterator[Provider]:
    """A running authorization server."""
    provider = Provider(**settings)
    server = Http(("127.0.0.1", 0), Endpoint)
    server.socket = make_context().wrap_socket(server.socket, server_side=True)
    server.provider = provider  # type: ignore[attr-defined]
    with server:
        provider.port = server.port
        yield provider


def agree(invitation: Invitation) -> None:
    """Open the page as a browser does, and follow it back to the program."""
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=tls.trusting())
    )
    with opener.open(invitation.url, timeout=10) as page:
        shown = page.read()
    if shown.startswith(b"{"):
        form = json.loads(shown)
        with opener.open(form["action"], urlencode(form["fields"]).encode(), timeout=10) as page:
            shown = page.read()
    assert b"You can close this page" in shown


def browser(invitation: Invitation) -> None:
    """Agree, from a thread of its own as a browser is a program of its own."""
    threading.Thread(target=agree, args=(invitation,), daemon=True).start()
