"""Dovecot's submission server, from Debian's packages, on loopback ports of its own; letters go on to a sink.

https://doc.dovecot.org/2.3/admin_manual/submission_server/ and
https://doc.dovecot.org/2.3/configuration_manual/authentication/oauth2/
"""

from __future__ import annotations

import getpass
import os
import pwd
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qsl

from tests.servers.counting import CountingServer
from tests.servers.serving import Http, free_port, greeted
from tests.servers.tls import CA

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
SUBMISSION = Path("/usr/lib/dovecot/submission-login")
MISSING = "" if DOVECOT and SUBMISSION.exists() else "dovecot-core and dovecot-submissiond are not installed"

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
protocols = submission
listen = 127.0.0.1
hostname = dovecot.test
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5 xoauth2 oauthbearer
auth_username_format = %Lu
auth_failure_delay = 0
mail_location = mbox:{folder}/mail:INDEX=MEMORY
first_valid_uid = 0
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  args = {folder}/passwords
  mechanisms = plain login cram-md5
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail
}}
service submission-login {{
  chroot =
  inet_listener submission {{
    port = {starttls}
  }}
  inet_listener submissions {{
    port = {tls}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # without it nobody is made to wait after wrong passwords
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener sasl {{
    mode = 0666
  }}
}}
submission_relay_host = 127.0.0.1
submission_relay_port = {sink}
submission_relay_ssl = no
"""

OAUTH2 = """
introspection_mode = post
introspection_url = http://127.0.0.1:{port}/introspect
username_attribute = username
active_attribute = active
active_value = true
"""


@dataclass
class Dovecot:
    """A running Dovecot: its ports, the sink behind it, the tokens it takes, and the socket where others ask it."""

    starttls: int
    tls: int
    sink: CountingServer
    tokens: set[str]
    sasl: Path


class Introspection(BaseHTTPRequestHandler):
    """RFC 7662, as much of it as Dovecot asks."""

    def do_POST(self) -> None:
        asked = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        known = asked.get("token") in self.server.tokens  # type: ignore[attr-defined]
        account = self.server.account  # type: ignore[attr-defined]
        body = f'{{"active": {str(known).lower()}, "username": "{account}"}}'.encode()
        self.send_response(200 if known else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        pass


@contextmanager
def introspection(account: str) -> Iterator[tuple[int, set[str]]]:
    tokens: set[str] = set()
    server = Http(("127.0.0.1", 0), Introspection)
    server.account, server.tokens = account, tokens  # type: ignore[attr-defined]
    with server:
        yield server.port, tokens


@contextmanager
def dovecot(folder: Path, account: str, password: str) -> Iterator[Dovecot]:
    """A Dovecot that knows one account. `folder` has to be one that its own users can enter."""
    starttls, tls = free_port(), free_port()
    leaf = CA.issue_cert("localhost", "127.0.0.1")
    leaf.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    leaf.private_key_pem.write_to_path(folder / "key.pem")
    (folder / "passwords").write_text(f"{account}:{{PLAIN}}{password}\n", encoding="utf-8")
    (folder / "passwords").chmod(0o644)
    for name in ("run", "state", "mail"):
        (folder / name).mkdir()
    me = getpass.getuser()
    root = os.geteuid() == 0
    owner = pwd.getpwnam("nobody" if root else me)  # Dovecot gives root no mail
    if root:
        os.chown(folder / "mail", owner.pw_uid, owner.pw_gid)
    with CountingServer() as sink, introspection(account) as (port, tokens):
        (folder / "oauth2.conf").write_text(OAUTH2.format(port=port))
        config = CONFIG.format(
            folder=folder,
            internal="dovecot" if root else me,
            internal_group="dovecot" if root else "$default_internal_user",
            login="dovenull" if root else me,
            uid=owner.pw_uid,
            gid=owner.pw_gid,
            starttls=starttls,
            tls=tls,
            sink=sink.port,
        )
        (folder / "dovecot.conf").write_text(config)
        process = subprocess.Popen([str(DOVECOT), "-F", "-c", str(folder / "dovecot.conf")], stderr=subprocess.PIPE)
        try:
            greeted(starttls, process, folder / "log")
            yield Dovecot(starttls, tls, sink, tokens, folder / "run" / "sasl")
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=20)
