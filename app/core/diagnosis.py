"""What a failure on the way to the mail server means and what to change: one table for every place that tells it.

Its rows stand in `known_causes.py` (network and encryption) and `known_replies.py` (what servers say). The first row
that fits is taken, so special rows stand before general ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.auth_methods import WINDOWS_ACCOUNT
from app.core.email_setup import EmailSetup, sender
from app.core.known_causes import ENCRYPTION, NETWORK
from app.core.known_replies import LETTERS, SIGN_IN
from app.core.retry import ABOUT_THIS_COPY
from app.core.said import said
from app.core.trouble import CERTIFICATE_CAUSES, Diagnosis, Row, Trouble

TABLE: tuple[Row, ...] = (*NETWORK, *ENCRYPTION, *SIGN_IN, *LETTERS)
"""Every known answer, special rows before general ones. The last fits every reply."""


def diagnose(trouble: Trouble, setup: EmailSetup) -> Diagnosis:
    """Return what `trouble` means for an admin who uses `setup`."""
    return first_fitting([trouble], setup)


def diagnose_copy(reply: str, setup: EmailSetup) -> Diagnosis | None:
    """Return what the recorded reply to a copy means; None for one that accepts it, or holds no reply of a server.

    Which step it answered is not recorded: a row that fits any step after the sender fits.
    """
    refused = re.match(r"[45]\d\d(?!\d)", reply)
    if not refused:
        return None
    return first_fitting([Trouble(step, code=int(refused[0]), reply=reply) for step in ABOUT_THIS_COPY], setup)


def first_fitting(troubles: Sequence[Trouble], setup: EmailSetup) -> Diagnosis:
    """Return the diagnosis of the first row that fits one of `troubles`, which are one at several steps."""
    row, trouble = next(
        (row, trouble) for row in TABLE for trouble in troubles if row.fits(trouble, setup.email_server_port)
    )
    names = {
        "server": f"{setup.email_server_ip} (port {setup.email_server_port})",
        "host": setup.email_server_ip,
        "port": setup.email_server_port,
        "account": setup.email_auth_name or (WINDOWS_ACCOUNT if setup.signs_in else said("this computer")),
        "sender": sender(setup)[1],
    }
    meaning, change = said(row.meaning, **names), said(row.change, **names)
    return Diagnosis(row.name, meaning, change, trouble.cause in CERTIFICATE_CAUSES)
