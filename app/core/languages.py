"""The languages that letters are written in, and how records name them."""

from __future__ import annotations

from app.core.kinds import Choice

ENGLISH = "EN"

LANGUAGES: tuple[Choice, ...] = (
    Choice(ENGLISH, "English"),
    Choice("FR", "French"),
    Choice("ES", "Spanish"),
    Choice("DE", "German"),
)

OTHER_NAMES = {
    **dict.fromkeys(("eng", "english"), ENGLISH),
    **dict.fromkeys(("fra", "fre", "french", "français", "francais"), "FR"),
    **dict.fromkeys(("spa", "spanish", "español", "espanol", "castellano"), "ES"),
    **dict.fromkeys(("deu", "ger", "german", "deutsch"), "DE"),
}
"""What else hotel systems write: the codes of ISO 639-2, and names."""


def language_of(text: str) -> str:
    """Return the code of the language that a record names, as de, de-AT or German do; English for any other."""
    first = text.strip().casefold().replace("_", "-").partition("-")[0]
    if first.upper() in {each.code for each in LANGUAGES}:
        return first.upper()
    return OTHER_NAMES.get(first, ENGLISH)
