"""Every library has a licence text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from app import paths
from app.core.licences import FOLDER, PROGRAM, needed_by, plain, shown, texts_of

OWN = paths.resources() / FOLDER


@pytest.fixture(scope="module")
def packages() -> dict[str, Distribution]:
    return needed_by()


def declared() -> Iterator[str]:
    project = Path(__file__).parents[2] / "pyproject.toml"
    for line in tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]:
        if "win32" not in line:
            yield plain(re.match(r"[\w.-]+", line)[0])  # type: ignore[index]


def test_all_that_is_declared_is_found_and_what_that_needs(packages: dict[str, Distribution]) -> None:
    assert set(declared()) <= set(packages)
    assert {PROGRAM, "shiboken6", "psycopg-binary", "markupsafe", "urllib3"} <= set(packages)
    assert not {"pytest", "ruff", "pyinstaller"} & set(packages), "only the tests or the build need these"


def test_every_package_has_a_text_with_its_version(packages: dict[str, Distribution]) -> None:
    texts = texts_of(packages, OWN)
    assert [name for name, package in packages.items() if f" {package.version}\n\n" not in texts[name]] == []
    assert [name for name in packages if len(texts[name].split()) < 20] == []


def test_qt_is_under_the_licence_that_it_is_used_under(packages: dict[str, Distribution]) -> None:
    text = texts_of(packages, OWN)["pyside6-essentials"]
    assert "commercial" not in text, "its Windows package carries that text alone"
    assert "GNU Lesser General Public License, version 3" in text


def test_texts_that_others_refer_to_are_there() -> None:
    texts = shown(OWN, OWN)
    referred = re.findall(r"see ([\w., -]+?) here", "".join(texts.values()))
    names = {name for each in referred for name in re.split(r", | and ", each)}
    assert {"gpl-3", "lgpl-3", "apache-2.0", "openssl", "qt-parts"} <= names
    assert names - {PROGRAM} <= set(texts)
