"""The counter of the desk for the texts of letters."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import BadInput
from app.core.languages import LANGUAGES
from app.core.letter_kinds import BY_NAME, LETTERS, LetterKind, Values
from app.core.letter_templates import Filled, LetterTemplate
from app.core.letters import TemplateKey, finished
from app.core.said import said
from app.engine.ports import Clock, LetterStore
from app.engine.signed_on import SignedOn


@dataclass(frozen=True, slots=True)
class ListedLetter:
    """A letter in one language: what it says now, and whether the house changed it."""

    letter: LetterKind
    language: str
    template: LetterTemplate
    is_own: bool

    @property
    def key(self) -> TemplateKey:
        """What the letter is saved under."""
        return self.letter.name, self.language


class LettersDesk:
    """Templates by letter and language: looked at, tried, changed, and put back."""

    def __init__(self, letters: LetterStore, clock: Clock, signed_on: SignedOn) -> None:
        self._letters = letters
        self._clock = clock
        self._signed_on = signed_on

    def listed(self) -> list[ListedLetter]:
        """Return every letter in every language, as it is used now."""
        writer = self._letters.writer()
        keys = [(letter, language.code) for letter in LETTERS for language in LANGUAGES]
        return [
            ListedLetter(
                letter,
                code,
                writer.own.get((letter.name, code), writer.book.originals[letter.name, code]),
                (letter.name, code) in writer.own,
            )
            for letter, code in keys
        ]

    def original(self, key: TemplateKey) -> LetterTemplate:
        """Return a letter as the program brings it; BadInput if there is none."""
        originals = self._letters.writer().book.originals
        if key not in originals:
            names = ", ".join(BY_NAME)
            codes = ", ".join(language.code for language in LANGUAGES)
            raise BadInput(
                said(
                    "There is no letter {letter} in {language}. Letters: {names}. Languages: {codes}.",
                    letter=key[0],
                    language=key[1],
                    names=names,
                    codes=codes,
                )
            )
        return originals[key]

    def record(self, name: str) -> Values:
        """Return what the hotel's newest record fills a letter with, or a made-up one while there is none."""
        return self._letters.newest(name) or BY_NAME[name].samples[0]

    def check(self, key: TemplateKey, template: LetterTemplate) -> None:
        """Raise LetterError, every problem with its line, unless the letter can say this of any record."""
        from app.core.letter_sandbox import check  # with the first letter: until then nobody needs Jinja2's 5 MB

        check(template, BY_NAME[key[0]].samples)

    def preview(self, key: TemplateKey, template: LetterTemplate, values: Values) -> Filled:
        """Return what `template` would say of a record; LetterError."""
        from app.core.letter_sandbox import check, fill

        check(template, (*BY_NAME[key[0]].samples, values))
        return finished(fill(template, values), self._letters.writer().book.page, key[1])

    def save(self, key: TemplateKey, template: LetterTemplate, base: LetterTemplate | None = None) -> None:
        """Write this letter so from now on; LetterError. Letters that are written already stay as they are.

        ChangedMeanwhile if it was loaded as `base` and others changed it since then.
        """
        self._signed_on.need("letters")
        original = self.original(key)
        self.check(key, template)
        self._letters.save(key, template, self._clock(), self._signed_on.actor, base)
        if template == original:
            self._letters.remove(key, self._clock(), self._signed_on.actor)

    def back_to_original(self, key: TemplateKey) -> None:
        """Write this letter as the program brings it from now on."""
        self._signed_on.need("letters")
        self._letters.remove(key, self._clock(), self._signed_on.actor)
