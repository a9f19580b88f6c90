"""Refresh tokens in the vault, in parts."""

from __future__ import annotations

import pytest

from app.vault import PART, TokenVault
from tests.conftest import MemoryVault


@pytest.mark.parametrize("length", [1, PART - 1, PART, PART + 1, 3 * PART, 10_000])
def test_a_token_of_any_length_comes_back(memory_vault: MemoryVault, length: int) -> None:
    vault = TokenVault(memory_vault)
    token = ("0.AXoA-_~" * length)[:length]
    vault.set("a", token)
    assert vault.token("a") == token
    assert vault.token("b") == ""
    assert all(len(part.encode("utf-16-le")) <= 2560 for part in memory_vault.passwords.values())


def test_a_shorter_token_leaves_nothing_of_the_longer_one(memory_vault: MemoryVault) -> None:
    vault = TokenVault(memory_vault)
    vault.set("a", "x" * 5000)
    vault.set("a", "y")
    assert vault.token("a") == "y"
    assert len(memory_vault.passwords) == 1
    vault.set("a", "")
    assert memory_vault.passwords == {}


@pytest.mark.parametrize("written", [1, 2])
def test_a_token_half_written_over_another_reads_as_none(memory_vault: MemoryVault, written: int) -> None:
    """Power went, or the vault was locked, between two parts."""
    vault = TokenVault(memory_vault)
    vault.set("a", "x" * 3000)
    before = dict(memory_vault.passwords)
    vault.set("a", "y" * 3000)
    after = dict(memory_vault.passwords)
    memory_vault.passwords = {**before, **dict(list(after.items())[:written])}
    assert vault.token("a") == ""


@pytest.mark.parametrize("kept", ["", "x", "3 abc", "9 abc def", "-1 a b"])
def test_whatever_else_stands_there_reads_as_none(memory_vault: MemoryVault, kept: str) -> None:
    memory_vault.passwords["sign-in, part 1", "a"] = kept
    assert TokenVault(memory_vault).token("a") == ""
