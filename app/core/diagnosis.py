"""What a failure on the way to the mail server means and what to change: one table for every place that tells it.

Its rows stand in `known_causes.py` (network and encryption) and `known_replies.py` (what servers say). The first row
that fits is taken, so special rows stand before general ones.
"""

from __future__ import annotations

from app.core.email_setup import EmailSetup, sender
from app.core.known_causes import ENCRYPTION, NETWORK
from app.core.known_replies import LETTERS, SIGN_IN
from app.core.trouble import CERTIFICATE_CAUSES, Diagnosis, Row, Trouble

TABLE: tuple[Row, ...] = (*NETWORK, *ENCRYPTION, *SIGN_IN, *LETTERS)
"""Every known answer, special rows before general ones. The last fits every reply."""


def diagnose(trouble: Trouble, setup: EmailSetup) -> Diagnosis:
    """Return what `trouble` means for an admin who uses `setup`."""
    row = next(each for each in TABLE if each.fits(trouble, setup.email_server_port))
    names = {
        "server": f"{setup.email_server_ip} (port {setup.email_server_port})",
        "host": setup.email_server_ip,
        "port": setup.email_server_port,
        "account": setup.email_auth_name or "this computer",
        "sender": sender(setup)[1],
    }
    meaning, change = row.meaning.format(**names), row.change.format(**names)
    return Diagnosis(row.name, meaning, change, trouble.cause in CERTIFICATE_CAUSES)
