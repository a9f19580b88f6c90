"""The machinery of a declared field.

A form or record is a frozen dataclass whose attributes are declared with `setting()`. From that one declaration
follow its place on the screen, its check, its help, its look-up (F8), its text in storage and in CSV files, and
its key on the command line.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from app.core.errors import FieldError, FormError
from app.core.kinds import Choice, Code, Kind

Form = TypeVar("Form")

LookUp = Callable[[], Sequence[Choice]]


@dataclass(frozen=True, slots=True)
class Field:
    """A declared field, as read off its dataclass by `fields_of`."""

    key: str
    label: str
    kind: Kind
    help: str
    group: str
    required: bool
    default: Any
    look_up: LookUp | None
    shown_for: tuple[str, tuple[str, ...]] | None
    may_lack: bool
    names: str
    find: bool

    def is_shown(self, texts: Mapping[str, str]) -> bool:
        """Say whether the screen shows this field, with `texts` by key in the others."""
        if self.shown_for is None:
            return True
        key, values = self.shown_for
        return texts.get(key, "").strip().upper() in values

    def read(self, text: str) -> Any:
        """Return the value of `text`, the default for a blank one; FieldError when it cannot be used."""
        if not text.strip():
            if self.required:
                raise FieldError(self.key, self.label, "may not be blank.")
            return self.default
        try:
            return self.kind.parse(text)
        except ValueError as error:
            raise FieldError(self.key, self.label, str(error)) from None


def setting(
    label: str,
    kind: Kind,
    *,
    help: str,  # noqa: A002 - the field's help is what it is called everywhere
    default: Any = dataclasses.MISSING,
    group: str = "",
    look_up: LookUp | None = None,
    shown_for: tuple[str, tuple[str, ...]] | None = None,
    may_lack: bool = False,
    names: str = "",
    find: bool = False,
) -> Any:
    """Declare one field of a form or record. Without a default it may not be left blank.

    `look_up` makes the list behind F8; a `Code` brings its own. With `shown_for`, the key of another
    field and codes, a screen shows this one only while the other holds one of them; its value is kept all the same.
    `may_lack`: files from before the field was added need no column for it. `names`: the kind of record whose code
    this is; F8 lists those records. `find`: a record is found (F7) by how the words of this field begin.
    """
    if look_up is None and isinstance(kind, Code):
        choices = kind.choices

        def look_up() -> Sequence[Choice]:
            return choices

    metadata = {
        "label": label,
        "kind": kind,
        "help": help,
        "group": group,
        "look_up": look_up,
        "shown_for": shown_for,
        "may_lack": may_lack,
        "names": names,
        "find": find,
    }
    return dataclasses.field(default=default, metadata=metadata)


def as_in(form: type[Any], key: str, help: str = "") -> Any:  # noqa: A002 - as in setting()
    """Declare a field as another form or record declares it, with another help if one is given."""
    known = next(each for each in dataclasses.fields(form) if each.name == key)
    return dataclasses.field(default=known.default, metadata={**known.metadata, **({"help": help} if help else {})})


def fields_of(form: type[Any] | Any) -> tuple[Field, ...]:
    """Return the declared fields of a form or record, in the order in which they are declared."""
    return declared(form if isinstance(form, type) else type(form))


@cache
def declared(form: type[Any]) -> tuple[Field, ...]:
    """Return the fields of a type; kept, as every letter asks for its record's."""
    return tuple(
        Field(
            key=each.name,
            required=each.default is dataclasses.MISSING,
            default=None if each.default is dataclasses.MISSING else each.default,
            **each.metadata,
        )
        for each in dataclasses.fields(form)
        if "kind" in each.metadata
    )


def field_of(form: type[Any] | Any, key: str) -> Field:
    """Return the declared field `key`; KeyError if there is none."""
    for each in fields_of(form):
        if each.key == key:
            return each
    raise KeyError(key)


def from_texts(form: type[Form], texts: Mapping[str, str]) -> Form:
    """Return a form filled from `texts` by key, defaults for the missing; FormError naming every bad field."""
    values: dict[str, Any] = {}
    errors: list[FieldError] = []
    for each in fields_of(form):
        try:
            values[each.key] = each.read(texts.get(each.key, ""))
        except FieldError as error:
            errors.append(error)
    if errors:
        raise FormError(errors)
    return form(**values)


def to_texts(form: Any) -> dict[str, str]:
    """Return the text of each field by key, as `from_texts` reads it."""
    return {each.key: each.kind.show(getattr(form, each.key)) for each in fields_of(form)}
