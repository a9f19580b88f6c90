"""Postfix, from Debian's packages, on loopback ports of its own; letters go on to a sink.

Who may send it asks of Dovecot; on the two ports for NTLM, which Dovecot has no more, of Cyrus' library:
https://www.postfix.org/SASL_README.html and https://www.cyrusimap.org/sasl/sasl/options.html
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers import dovecot
from tests.servers.counting import CountingServer
from tests.servers.serving import free_port, greeted

POSTFIX = shutil.which("postfix", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
DAEMONS = Path("/usr/lib/postfix/sbin")
SASLPASSWD = shutil.which("saslpasswd2", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
DOMAIN, WINDOWS_PASSWORD = "HOTEL", "s3cret-ASCII"
"""Of the ports for NTLM: Cyrus' library takes no other letters there."""
LIMIT = 20_000
"""Bytes of the largest letter that it takes."""


def missing() -> str:
    """Return why it cannot be started here, "" if it can."""
    if not POSTFIX or not (DAEMONS / "master").exists():
        return "postfix is not installed"
    if not SASLPASSWD or not list(Path("/usr/lib").glob("*/sasl2/libntlm.so")):
        return "sasl2-bin and libsasl2-modules are not installed"
    if os.geteuid() != 0:
        return "postfix can only be started by root"
    return dovecot.MISSING


MISSING = missing()

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
daemon_directory = {daemons}
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
myhostname = postfix.test
mydestination =
mynetworks = 192.0.2.1
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
relayhost = [127.0.0.1]:{sink}
message_size_limit = {limit}
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_tls_security_level = may
smtpd_sasl_auth_enable = yes
smtpd_sasl_local_domain = {domain}
smtpd_sasl_type = dovecot
smtpd_sasl_path = {sasl}
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_sender_restrictions = reject_authenticated_sender_login_mismatch
smtpd_sender_login_maps = inline:{{ {{ {account} = {account} {user}@{domain} }} }}
"""

MASTER = """
{starttls} inet n - n - - smtpd
{tls} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
{strict} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt
  -o {{ smtpd_relay_restrictions=permit_sasl_authenticated, reject }}
{ntlm} inet n - n - - smtpd -o smtpd_sasl_type=cyrus -o smtpd_sasl_path=smtpd
{ntlm_tls} inet n - n - - smtpd -o smtpd_sasl_type=cyrus -o smtpd_sasl_path=smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
smtp unix - - n - - smtp
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass
class Postfix:
    """A running Postfix: its ports, the sink behind it, and the tokens that it takes.

    `strict` is as Debian proposes port 587: STARTTLS, and then a sign-in, or nothing. `ntlm` and `ntlm_tls` take the
    account's user name in DOMAIN.
    """

    starttls: int
    tls: int
    strict: int
    ntlm: int
    ntlm_tls: int
    sink: CountingServer
    tokens: set[str]


def know(folder: Path, user: str, password: str) -> None:
    """Let Cyrus' library know one user."""
    (folder / "postfix" / "sasl" / "smtpd.conf").write_text(
        f"pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: {folder}/sasldb\nmech_list: NTLM\n"
    )
    command = [str(SASLPASSWD), "-p", "-c", "-f", str(folder / "sasldb"), "-u", DOMAIN, user]
    subprocess.run(command, input=password.encode(), check=True)
    shutil.chown(folder / "sasldb", "postfix")


@contextmanager
def postfix(folder: Path, account: str, password: str) -> Iterator[Postfix]:
    """A Postfix that knows one account. `folder` has to be one that its own users can enter."""
    with dovecot.dovecot(folder, account, password) as asked:
        ports = {name: free_port() for name in ("starttls", "tls", "strict", "ntlm", "ntlm_tls")}
        for name in ("postfix/sasl", "queue", "data"):
            (folder / name).mkdir(parents=True)
        shutil.chown(folder / "data", "postfix")
        user = account.partition("@")[0]
        know(folder, user, WINDOWS_PASSWORD)
        main = MAIN.format(
            folder=folder,
            daemons=DAEMONS,
            sink=asked.sink.port,
            limit=LIMIT,
            sasl=asked.sasl,
            account=account,
            user=user,
            domain=DOMAIN,
        )
        (folder / "postfix" / "main.cf").write_text(main)
        (folder / "postfix" / "master.cf").write_text(MASTER.format(**ports))
        command = [str(POSTFIX), "-c", str(folder / "postfix")]
        process = subprocess.Popen([*command, "start-fg"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            greeted(ports["starttls"], process, folder / "postfix.log")
            yield Postfix(**ports, sink=asked.sink, tokens=asked.tokens)
        finally:
            subprocess.run([*command, "abort"], capture_output=True, timeout=20, check=False)
            process.communicate(timeout=20)
