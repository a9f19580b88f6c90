"""What the providers of OAuth 2 have in common: the way to them, what they grant, and the page that comes back here.

requests takes a tenth of a second to import, and http.server 2 MB: they are imported when they are needed.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from app.core.errors import Unavailable
from app.core.said import said
from app.mail.certificates import ContextMaker

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

    from requests import Session

DEADLINE = 30.0
"""Seconds for one answer of a provider."""

PATIENCE = 300.0
"""Seconds that somebody has to sign in."""

PAGE = (
    b"<!DOCTYPE html><meta charset=utf-8><title>Trace Mailer</title>"
    b"<p style='font:1.2em sans-serif;margin:3em'>You can close this page and go back to Trace Mailer."
)


@dataclass(frozen=True, slots=True)
class Granted:
    """An access token good for `seconds`, and the refresh token that came with it, "" for none."""

    access: str = field(repr=False)
    seconds: float
    refresh: str = field(repr=False, default="")


class Denied(Exception):
    """The provider said no: the error's code of RFC 6749 section 5.2, and its words."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description.partition("\n")[0].partition("\r")[0]


def granted_by(answer: Any) -> Granted:
    """Return what a token endpoint's answer grants (RFC 6749 section 5); Denied if it does not."""
    if not isinstance(answer, dict) or not answer.get("access_token"):
        told = answer if isinstance(answer, dict) else {}
        raise Denied(str(told.get("error") or "unreadable answer"), str(told.get("error_description") or ""))
    return Granted(answer["access_token"], float(answer.get("expires_in") or 0), answer.get("refresh_token") or "")


def session(make_context: ContextMaker) -> Session:
    """Return a session that trusts what `make_context` does, and that never waits without end."""
    import requests  # takes a tenth of a second to import
    from requests.adapters import HTTPAdapter

    class Trusting(HTTPAdapter):
        def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
            super().init_poolmanager(*arguments, ssl_context=make_context(), **options)

        def proxy_manager_for(self, *arguments: Any, **options: Any) -> Any:
            return super().proxy_manager_for(*arguments, ssl_context=make_context(), **options)

        def cert_verify(self, conn: Any, *_arguments: Any) -> None:
            conn.cert_reqs = "CERT_REQUIRED"  # against the context's certificates, not a list that requests brings

        def send(self, *arguments: Any, **options: Any) -> Any:
            options["timeout"] = options.get("timeout") or DEADLINE
            return super().send(*arguments, **options)

    made = requests.Session()
    made.mount("https://", Trusting())
    return made


@contextmanager
def reaching(name: str) -> Iterator[None]:
    """Turn whatever a provider's library raises into Unavailable in words."""
    import requests  # takes a tenth of a second to import

    try:
        yield
    except requests.exceptions.SSLError as error:
        raise Unavailable(
            said(
                "The way to {name} cannot be trusted. Check the clock of this computer, and whether a "
                "filter stands in between whose certificate it does not know.",
                name=name,
            ),
            reply=str(error),
        ) from error
    except requests.RequestException as error:
        raise Unavailable(
            said("{name} cannot be reached for the sign-in. Check this computer's network and proxy.", name=name),
            reply=str(error),
        ) from error


class Receiver:
    """A page on this computer to which the provider sends the browser back (RFC 8252 section 7.3)."""

    def __init__(self) -> None:
        from http.server import ThreadingHTTPServer

        self._answers: queue.SimpleQueue[dict[str, str]] = queue.SimpleQueue()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> Receiver:
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, state: str) -> dict[str, str]:
        """Return what the provider sends with `state`, whatever else arrives before; Denied when nobody came."""
        try:
            while True:
                answer = self._answers.get(timeout=PATIENCE)
                if answer.get("state") == state:
                    return answer
        except queue.Empty:
            raise Denied("timeout", "nobody signed in") from None

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        from http.server import BaseHTTPRequestHandler

        answers = self._answers

        class Page(BaseHTTPRequestHandler):
            timeout = 10  # browsers open connections that they then do not use

            def do_GET(self) -> None:
                self._take(urlsplit(self.path).query)

            def do_POST(self) -> None:
                self._take(self.rfile.read(min(int(self.headers.get("Content-Length") or 0), 65536)).decode())

            def _take(self, fields: str) -> None:
                answer = dict(parse_qsl(fields))
                found = "state" in answer
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(PAGE) if found else 0))
                self.end_headers()
                if found:
                    self.wfile.write(PAGE)
                    answers.put(answer)

            def log_message(self, *_words: Any) -> None:
                """Say nothing: the address holds the code."""

        return Page
