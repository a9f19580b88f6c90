"""Who acts."""

from __future__ import annotations

import getpass
import platform

import pytest

from app import bootstrap
from app.core.actor import Actor
from app.engine.desk import Desk


def test_who_acts_is_the_account_until_a_clerk_signs_on(desk: Desk) -> None:
    account = Actor("", getpass.getuser(), platform.node())
    assert desk.signed_on.actor == account
    assert account.name == getpass.getuser()
    desk.signed_on.sign_on("ANN")
    assert desk.signed_on.actor == Actor("ANN", getpass.getuser(), platform.node())
    assert desk.signed_on.actor.name == "ANN"
    desk.signed_on.sign_on("")
    assert desk.signed_on.actor == account


def test_a_system_without_an_account_name_is_no_hindrance(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("No username set in the environment")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert bootstrap.account_name() == ""
