from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.core.email_setup import EmailSetup
from app.core.errors import BadInput, DatabaseError
from app.engine.desk import Desk
from app.engine.report_desk import ReportDesk
from tests.conftest import MemoryVault

SECRET = "Schlüssel-204"


@pytest.fixture
def report(desk: Desk, memory_vault: MemoryVault) -> ReportDesk:
    setup = EmailSetup(email_server_ip="mail.hotel.example", email_auth_name="traces", trace_rep_addr="traces")
    desk.setup.save(setup)
    memory_vault.set("mail.hotel.example", "traces", SECRET)
    desk.report.logs.mkdir(parents=True, exist_ok=True)
    (desk.report.logs / "trace-mailer.log").write_text(f"a mistake wrote {SECRET} here\n" + "x" * 10, encoding="utf-8")
    return desk.report


def test_a_report_holds_settings_and_logs_and_no_password(report: ReportDesk, tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    report.save(report.made(), file)
    with zipfile.ZipFile(file) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(texts) == {"about.txt", "settings.txt", "deliveries.csv", "logs/trace-mailer.log"}
    assert "email_server_ip=mail.hotel.example\n" in texts["settings.txt"]
    assert texts["logs/trace-mailer.log"].startswith("a mistake wrote (hidden) here")
    assert not any(SECRET in text for text in texts.values())
    assert "The database is sound." in texts["about.txt"]


def test_what_cannot_be_read_is_said_in_its_place(report: ReportDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[str]:
        raise DatabaseError("The database server does not answer.")

    monkeypatch.setattr(report._database, "check", broken)
    about, *others = report.made()
    assert about.text == "The database server does not answer.\n"
    assert others


def test_a_report_that_cannot_be_written_leaves_nothing(report: ReportDesk, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        report.save(report.made(), tmp_path / "nowhere" / "report.zip")
    old = tmp_path / "report.zip"
    old.mkdir()
    with pytest.raises(BadInput, match="cannot be written"):
        report.save(report.made(), old)
    assert [each.name for each in tmp_path.glob("*.part")] == []
