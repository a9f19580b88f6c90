"""Numbers of records that are entered here."""

import base64
import secrets

RANDOM_BYTES = 10


def own_id() -> str:
    """Return a new number such as TM-4QZX7C2MKWJ5R3TA.

    80 random bits, so that neither a number of the hotel system nor one of another workstation is ever the same.
    """
    return f"TM-{base64.b32encode(secrets.token_bytes(RANDOM_BYTES)).decode('ascii')}"
