"""Imports point one way, each outside library stands in one place, and rooms stay small: CONTRIBUTING.md, design."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import app

HOUSE = Path(app.__file__).parent
FILES = sorted(path for path in HOUSE.rglob("*.py") if path.relative_to(HOUSE).parts[0] != "resources")

ALLOWED = {
    "core": {"core"},
    "store": {"core", "store"},
    "mail": {"core", "mail"},
    "vault": {"core", "vault"},
    "passwords": {"passwords"},
    "feeds": {"core", "feeds"},
    "engine": {"core", "engine"},
    "ui": {"core", "engine", "paths", "ui"},
    "cli": {"core", "engine", "paths", "cli"},
    "paths": set(),
}
EVERYWHERE = {"bootstrap", "self_check", "__main__", "__init__"}
HOMES = {
    **dict.fromkeys(("sqlalchemy", "alembic", "psycopg"), "store"),
    **dict.fromkeys(
        (
            "smtplib",
            "ssl",
            "socket",
            "aiosmtpd",
            "truststore",
            "dns",
            "cryptography",
            "spnego",
            "msal",
            "google",
            "requests",
            "google_auth_oauthlib",
        ),
        "mail",
    ),
    "PySide6": "ui",
    "keyring": "vault",
    "argon2": "passwords",
}


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_imports_point_one_way(path: Path) -> None:
    here = room(path)
    for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
        top, _, rest = name.partition(".")
        if top == "app" and rest and here not in EVERYWHERE:
            there = rest.partition(".")[0]
            assert there in ALLOWED[here] or there == "__version__", f"{here} imports {name}"
        if top in HOMES and here not in EVERYWHERE:
            assert here == HOMES[top], f"{name} belongs to {HOMES[top]}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_rooms_are_small(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 300, f"{len(lines)} lines"
    for node in ast.walk(ast.parse("\n".join(lines))):
        if isinstance(node, ast.ClassDef):
            methods = [each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
            assert len(methods) <= 15, f"{node.name} has {len(methods)} methods"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.body[0].lineno + 1
            said = any("long because" in line for line in lines[max(node.lineno - 2, 0) : node.lineno])
            assert length <= 30 or said, f"{node.name} has {length} lines"
