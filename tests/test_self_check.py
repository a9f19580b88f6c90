"""The self-check that every build must pass."""

from __future__ import annotations

import pytest

from app import self_check
from app.core.errors import VaultError


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("plugin does not support")  # the offscreen platform says so after tests of windows
@pytest.mark.parametrize("name", [name for name, _ in self_check.PARTS if name != "vault"])
def test_every_part_opens(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert self_check.check([part for part in self_check.PARTS if part[0] == name]) == 0
    assert capsys.readouterr().out.startswith(f"ok     {name}: ")


@pytest.mark.expects_log
def test_a_part_that_is_missing_is_named_and_the_others_are_tried(capsys: pytest.CaptureFixture[str]) -> None:
    def missing() -> str:
        raise VaultError("There is no vault.")

    assert self_check.check([("vault", missing), ("time zones", self_check.time_zones)]) == 1
    out, err = capsys.readouterr()
    assert "FAILED vault: There is no vault." in err
    assert "ok     time zones" in out
