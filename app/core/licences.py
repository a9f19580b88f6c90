"""The licences of everything that the program is made of, as texts by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROGRAM = "trace-mailer"
FOLDER = "licences"
SUFFIX = ".txt"
PAPERS = re.compile(r"LICEN[CS]E|COPYING|NOTICE|AUTHORS", re.IGNORECASE)
REQUIREMENT = re.compile(r"([\w.-]+)\s*(?:\[([\w.,\s-]+)\])?")
EXTRA = re.compile(r"extra\s*==\s*[\"']([\w.-]+)")


def needed_by(name: str = PROGRAM, extras: Iterable[str] = ()) -> dict[str, Distribution]:
    """Return the installed package of this name, and all that it needs here with these extras, by their plain names."""
    found: dict[str, Distribution] = {}
    seen = set()
    waiting = [(name, frozenset(extras))]
    while waiting:
        seen.add(asked := waiting.pop())
        try:
            package = distribution(asked[0])
        except PackageNotFoundError:  # needed on another system
            continue
        found[plain(asked[0])] = package
        waiting += set(asked_for(package, asked[1])) - seen
    return found


def asked_for(package: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the name, and the extras, of each that a package with these extras asks for."""
    for line in package.requires or ():
        extra, asked = EXTRA.search(line), REQUIREMENT.match(line)
        if asked and (extra is None or extra[1] in extras):
            yield asked[1], frozenset(re.findall(r"[\w.-]+", asked[2] or ""))


def plain(name: str) -> str:
    """Return a package's name as it is compared, https://packaging.python.org/specifications/name-normalization."""
    return re.sub(r"[-_.]+", "-", name).lower()


def text_of(package: Distribution) -> str:
    """Return what a package itself holds of licences."""
    papers = [file for file in package.files or () if ".dist-info" in file.parts[0] and PAPERS.match(file.name)]
    return "\n\n".join(file.read_binary().decode("utf-8", "replace").strip() for file in papers)


def texts_of(packages: dict[str, Distribution], own: Path) -> dict[str, str]:
    """Return the texts of packages and of the folder `own`. One that is named as a package says what that does not."""
    texts = {file.stem: file.read_text(encoding="utf-8") for file in own.glob(f"*{SUFFIX}")}
    for name, package in packages.items():
        text = texts.get(name) or text_of(package)
        texts[name] = f"{package.metadata['Name']} {package.version}\n\n{text.strip()}\n"
    return dict(sorted(texts.items()))


def shown(beside: Path | None, resources: Path) -> dict[str, str]:
    """Return the texts that the build put `beside` the program, else those of the packages that are installed."""
    if beside is None:
        return texts_of(needed_by(), resources / FOLDER)
    return dict(sorted((file.stem, file.read_text(encoding="utf-8")) for file in beside.glob(f"*{SUFFIX}")))
