"""How a letter's template is checked and filled.

Subject, text and HTML are Jinja2 sources. In HTML all that comes from a record is escaped, and nothing a template can
say switches that off: record text is never markup. Templates run in a sandbox.

Jinja2 takes 5 MB, so who needs this module imports it with the first letter.
"""

from __future__ import annotations

import difflib
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, meta, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from app.core.errors import LetterError, LetterProblem
from app.core.letter_markup import MISPLACED, misplaced
from app.core.letter_templates import Filled, LetterTemplate, Part
from app.core.said import said

KEPT = 128
"""Compiled templates that are kept: each letter in each language, and what is being tried in the editor."""


LARGEST = 1_000_000
"""Neither a number that is calculated with nor a part of a letter goes beyond that. What a template puts together in a
loop and does not say yet is not measured: whoever may write letters may take the memory of the program.
"""

WIDEST = 1000
"""The largest number that a filter or function takes: 'x'|center(400000000) is a letter of 400 MB."""

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
"""For whom 03/04 could be either; strftime would write the workstation's language."""


def as_lines(text: object) -> Markup:
    """Return text escaped, its lines parted by <br>: not every mail program keeps line ends otherwise."""
    return escape(text).replace("\n", Markup("<br>\n"))


def as_day(text: str, pattern: str) -> str:
    """Return a day that a record names as `pattern` writes it (strftime, %B in English); other text as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return day.strftime(pattern.replace("%B", MONTHS[day.month - 1]))


class Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox of a template. What can make a text of any length out of a few letters at once is refused."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call(self, context: Context, called: Any, /, *arguments: Any, **named: Any) -> Any:
        """Call with small numbers alone; format() never, as a width stands in its text."""
        if getattr(called, "__name__", "") in ("format", "format_map"):
            raise SecurityError("format() is not for letters.")
        refuse_wide(*arguments, *named.values())
        return super().call(context, called, *arguments, **named)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Calculate with small numbers alone."""
        if operator == "**" or not all(isinstance(each, int) and abs(each) <= LARGEST for each in (left, right)):
            raise SecurityError(f"{operator} is only for whole numbers up to {LARGEST:,}, and ** for none.")
        return super().call_binop(context, operator, left, right)


def refuse_wide(*values: Any) -> None:
    """Raise SecurityError for a number that makes a text of any length."""
    if any(isinstance(each, int) and abs(each) > WIDEST for each in values):
        raise SecurityError(f"numbers given to a filter or function go up to {WIDEST:,}.")


def bounded(widens: Callable[..., str]) -> Callable[..., str]:
    """Return a filter that widens a text, with small numbers alone."""

    def filtered(*arguments: Any, **named: Any) -> str:
        refuse_wide(*arguments, *named.values())
        return widens(*arguments, **named)

    return filtered


def environment(*, html: bool) -> ImmutableSandboxedEnvironment:
    """Return the environment of one sort of part."""
    made = Sandbox(undefined=StrictUndefined, autoescape=html, keep_trailing_newline=True)
    for unsafe in ("safe", "tojson", "xmlattr"):  # each can let record text through, or out of an attribute
        del made.filters[unsafe]
    del made.filters["format"]  # a width stands in its text
    for name in ("center", "indent"):
        made.filters[name] = bounded(made.filters[name])
    made.filters["day"] = as_day
    if html:
        made.filters["lines"] = as_lines
    return made


TEXT = environment(html=False)
HTML = environment(html=True)

ALONE = said("a letter stands alone: it can take in no other file.")
FORBIDDEN: dict[type[nodes.Node], str] = {
    nodes.ScopedEvalContextModifier: said("autoescape cannot be switched: record text is never markup."),
    nodes.Include: ALONE,
    nodes.Import: ALONE,
    nodes.FromImport: ALONE,
    nodes.Extends: ALONE,
}


@lru_cache(maxsize=KEPT)
def compiled(template: LetterTemplate) -> tuple[Template, Template, Template | None]:
    """Return a template's parts, compiled; TemplateSyntaxError. Asked again, nothing is compiled again."""
    html = HTML.from_string(template.html) if template.html.strip() else None
    return TEXT.from_string(template.subject), TEXT.from_string(template.text), html


def fill(template: LetterTemplate, values: Mapping[str, Any]) -> Filled:
    """Return what `template` says with `values`; any exception if it cannot say it."""
    subject, text, html = compiled(template)
    return Filled(rendered(subject, values), rendered(text, values), rendered(html, values) if html else "")


def rendered(template: Template, values: Mapping[str, Any]) -> str:
    """Return what a part says; SecurityError once that is longer than any letter."""
    pieces: list[str] = []
    length = 0
    for piece in template.generate(values):
        length += len(piece)
        if length > LARGEST:
            raise SecurityError(f"it says more than {LARGEST:,} characters.")
        pieces.append(piece)
    return "".join(pieces)


def check(template: LetterTemplate, samples: Iterable[Mapping[str, Any]]) -> None:
    """Raise LetterError, every problem in words with its line, unless the template can be filled with each sample.

    The samples' keys are the fields that the template may name.
    """
    problems: list[LetterProblem] = []
    listed = tuple(samples)
    for part, source in template.parts():
        if source.strip():
            problems += part_problems(part, source, listed)
        elif part is not Part.HTML:
            problems.append(LetterProblem(part, 1, "may not be blank."))
    if problems:
        raise LetterError(problems)


def part_problems(part: Part, source: str, samples: tuple[Mapping[str, Any], ...]) -> list[LetterProblem]:
    """Return what is wrong with one part."""
    of_part = HTML if part is Part.HTML else TEXT
    try:
        tree = of_part.parse(source)
        found = [LetterProblem(part, line, words) for line, words in forbidden(tree)]
        found += [LetterProblem(part, line, words) for line, words in unknown(tree, samples[0])]
        found += [LetterProblem(part, line, MISPLACED) for line in (misplaced(source) if part is Part.HTML else ())]
        if found:
            return found
        template = of_part.from_string(source)
    except TemplateSyntaxError as error:
        return [LetterProblem(part, error.lineno, sentence(error.message or said("cannot be read")))]
    for sample in samples:
        try:
            if not rendered(template, sample).strip():
                return [LetterProblem(part, 1, said("is blank for some records."))]
        except Exception as error:  # whatever a template can do wrong is the admin's to know
            return [LetterProblem(part, line_of(error), sentence(f"{error}"))]
    return []


def forbidden(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Yield line and words of each thing that no letter may do."""
    for node in tree.find_all(tuple(FORBIDDEN)):
        yield node.lineno, FORBIDDEN[type(node)]


def unknown(tree: nodes.Template, known: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield line and words of each name that is no field of the record."""
    strange = meta.find_undeclared_variables(tree) - set(known) - set(TEXT.globals)
    for node in tree.find_all(nodes.Name):
        if node.name in strange:
            near = difflib.get_close_matches(node.name, known, 1)
            names = ", ".join(sorted(known))
            hint = said("Did you mean {name}?", name=near[0]) if near else said("There are {names}.", names=names)
            yield node.lineno, said("there is no field {name}. {hint}", name=node.name, hint=hint)


def line_of(error: Exception) -> int:
    """Return the template's line at which filling it failed."""
    lines = [each.lineno for each in traceback.extract_tb(error.__traceback__) if each.filename == "<template>"]
    return (lines[-1] if lines else None) or 1


def sentence(words: str) -> str:
    """Return words as a sentence that goes on after a colon."""
    return words if words.endswith(".") else f"{words}."
