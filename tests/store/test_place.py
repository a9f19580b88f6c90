from __future__ import annotations

from pathlib import Path, PurePath, PureWindowsPath
from typing import NamedTuple

import psutil
import pytest

from app.core.errors import BadInput
from app.store.database import Database
from app.store.place import is_on_share, refuse_share, uri_of


class Mounted(NamedTuple):
    mountpoint: str
    fstype: str
    opts: str


SHARE = [Mounted("/", "ext4", "rw"), Mounted("/mnt/hotel", "cifs", "rw,vers=3.1.1")]
DRIVES = [Mounted("C:\\", "NTFS", "rw,fixed"), Mounted("H:\\", "NTFS", "rw,remote")]


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        (
            PureWindowsPath(r"\\nas\backup\x.db"),
            "file:////nas/backup/x.db",
        ),  # //nas/ would be a host, which SQLite refuses
        (PureWindowsPath(r"C:\50 %\x.db"), "file:///C:/50%20%25/x.db"),
        (PurePath("/home/x.db"), "file:///home/x.db"),
    ],
)
def test_sqlite_is_told_of_a_file_on_a_share_too(file: PurePath, uri: str) -> None:
    assert uri_of(file) == uri


def test_a_place_that_cannot_be_looked_at_is_left_to_who_opens_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_: object) -> str:
        raise OSError(59, "An unexpected network error occurred")  # as Windows says of a share

    monkeypatch.setattr(psutil, "disk_partitions", lambda all: DRIVES)  # noqa: A006 - psutil's own name
    monkeypatch.setattr("os.path.realpath", broken)
    refuse_share(tmp_path / "hotel.db")


@pytest.mark.parametrize(
    ("file", "mounted", "remote"),
    [
        (PurePath("/mnt/hotel/data/traces.db"), SHARE, True),
        (PurePath("/mnt/hotelier/traces.db"), SHARE, False),
        (PurePath("/home/admin/traces.db"), SHARE, False),
        (PureWindowsPath(r"\\server\hotel\traces.db"), [], True),
        (PureWindowsPath(r"h:\traces.db"), DRIVES, True),
        (PureWindowsPath(r"C:\Users\José\traces.db"), DRIVES, False),
    ],
)
def test_a_share_is_told_from_a_disk(
    monkeypatch: pytest.MonkeyPatch, file: PurePath, mounted: list[Mounted], remote: bool
) -> None:
    kind = type(file)
    monkeypatch.setattr("app.store.place.PurePath", kind)
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: mounted)  # noqa: A006 - psutil's own name
    assert is_on_share(file) is remote


def test_a_database_on_a_share_is_refused_and_nothing_is_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [Mounted(str(tmp_path), "nfs4", "rw")])  # noqa: A006
    with pytest.raises(BadInput, match="network share"):
        Database(f"sqlite:///{tmp_path / 'new' / 'traces.db'}")
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_a_share_is_no_way_round(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    share, link = tmp_path / "share", tmp_path / "link"
    share.mkdir()
    link.symlink_to(share)
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [Mounted(str(share), "cifs", "rw")])  # noqa: A006
    with pytest.raises(BadInput, match="network share"):
        Database(f"sqlite:///{link / 'traces.db'}")
