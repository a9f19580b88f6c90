"""Reports in files: one file that is taken in whenever it has changed, or a folder whose files are moved away."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path

from app.core.errors import FeedError, FileAway, FileError
from app.core.feeds import FeedSetup, Portion, Sample
from app.core.said import said
from app.feeds.csv_file import CsvFiles
from app.feeds.put_away import free_name, move

if sys.platform != "win32":
    import fcntl

QUIET = 10
"""Seconds that a file must have rested before it counts as complete; what is written piecemeal rests in between."""

QUIET_UNENDED = 60
"""The same for a file whose last line has no end: it was probably cut off."""

STUCK = timedelta(minutes=15)
"""How long newer files wait for one that is not complete: what is older must not come in over them."""

SECOND_LOOK = 1.0
"""Seconds between two looks at a file, which must be the same: clocks of file servers may be wrong."""

UNFINISHED_NAMES = (".part", ".partial", ".tmp", ".crdownload", ".filepart", ".error.txt")

DONE, FAILED = "done", "failed"

Pause = Callable[[float], object]
Signature = tuple[int, int]


class FileFeed:
    """One CSV file."""

    def __init__(self, setup: FeedSetup, files: CsvFiles, pause: Pause) -> None:
        self._setup = setup
        self._files = files
        self._pause = pause

    def portions(self, mark: str, *, dry_run: bool) -> Generator[Portion, str]:
        """Yield the file's records if it has changed since `mark` was given."""
        path = Path(self._setup.place)
        before = signature(path)
        if before is None:
            raise FeedError(said("There is no file {path}. It is taken in when it is there again.", path=path))
        now = f"{before[0]}:{before[1]}"
        if now == mark:
            return
        if complete([path], self._pause):
            yield portion(self._files, path, self._setup, now)
        else:
            yield Portion(path.name, waits=True)

    def sample(self) -> Sample:
        """Return the file's first lines."""
        return self._files.sample(Path(self._setup.place), self._setup.record_type, self._setup.encoding)


class FolderFeed:
    """The files of a folder. Whoever takes the portions has saved one when asking for the next."""

    def __init__(self, setup: FeedSetup, files: CsvFiles, pause: Pause) -> None:
        self._setup = setup
        self._files = files
        self._pause = pause
        self._folder = Path(setup.place)

    def portions(self, mark: str, *, dry_run: bool) -> Generator[Portion, str]:
        """Yield the records of each complete file, the oldest first; then the file is moved to done or failed."""
        found, left = self._found(), self._left()
        ready = complete(found, self._pause)
        if ready and not dry_run:
            self._prepare()
        for path in found:
            before = signature(path)
            if before is None:
                continue  # whoever took it away knows why
            away = (yield from self._taken(path, before, dry_run=dry_run)) if path in ready else ""
            if path in ready and not away and (dry_run or signature(path) in (None, before)):
                continue
            stuck = is_stuck(path)
            yield Portion(path.name, problem=away) if away else unfinished(path, stuck=stuck)
            if not stuck:
                break
        if left:
            yield left

    def _taken(self, path: Path, before: Signature, *, dry_run: bool) -> Generator[Portion, str, str]:
        """Yield a file's records and put it away; return why it cannot be had."""
        try:
            read = portion(self._files, path, self._setup)
        except FileAway as error:
            return str(error) if signature(path) else ""
        refusal = yield read
        if not dry_run and signature(path) == before:
            yield from self._put_away(path, read.problem or refusal)
        return ""

    def sample(self) -> Sample:
        """Return the first lines of the newest file, of those taken in before if there is no other."""
        for files in (self._found(), matching(self._folder / DONE, self._setup.pattern)):
            if files:
                return self._files.sample(files[-1], self._setup.record_type, self._setup.encoding)
        raise FeedError(
            said("There is no file {pattern} in {folder} yet.", pattern=self._setup.pattern, folder=self._folder)
        )

    def _found(self) -> list[Path]:
        try:
            if not self._folder.is_dir():
                raise FeedError(
                    said(
                        "The folder {folder} is not there. Its files are taken in when it is again.",
                        folder=self._folder,
                    )
                )
            return matching(self._folder, self._setup.pattern)
        except OSError as error:
            raise FeedError(
                said("The folder {folder} cannot be read: {cause}.", folder=self._folder, cause=error.strerror)
            ) from None

    def _prepare(self) -> None:
        """Make the folders that files are moved to, and see whether they can be: else one would come in for ever."""
        for name in (DONE, FAILED):
            try:
                (self._folder / name).mkdir(exist_ok=True)
                tempfile.TemporaryFile(dir=self._folder / name).close()
            except OSError as error:
                raise FeedError(
                    said(
                        "{folder} cannot be made or written: {cause}. Nothing was taken in.",
                        folder=self._folder / name,
                        cause=error.strerror,
                    )
                ) from None

    def _left(self) -> Portion | None:
        with suppress(OSError):
            if failed := matching(self._folder / FAILED, self._setup.pattern):
                words = said(
                    "Reports that were not taken in are in {folder}: {count}. The .error.txt beside each says why. "
                    "Mend them and put them back, or remove them.",
                    folder=self._folder / FAILED,
                    count=len(failed),
                )
                return Portion(FAILED, problem=words)
        return None

    def _put_away(self, path: Path, problem: str) -> Iterator[Portion]:
        """Move a file to done, or to failed, where the reason must lie before it does."""
        reason = None
        try:
            target = free_name(self._folder / (FAILED if problem else DONE) / path.name)
            if problem:
                reason = target.with_name(f"{target.name}.error.txt")
                reason.write_text(f"{problem}\n", encoding="utf-8")
            move(path, target)
        except OSError as error:
            with suppress(OSError):
                if reason:
                    reason.unlink()
            if signature(path) is None:
                return  # somebody else has moved it away
            words = said(
                "{name} was read but cannot be moved away: {cause}. Check your rights there.",
                name=path.name,
                cause=error.strerror,
            )
            yield Portion(path.name, problem=words)


def portion(files: CsvFiles, path: Path, setup: FeedSetup, mark: str = "") -> Portion:
    """Return a file's records, or what is wrong with it; FileAway if it cannot be had."""
    try:
        read = files.read(path, setup.record_type, setup.shape)
    except FileAway:
        raise
    except FileError as error:
        return Portion(path.name, problem=str(error))
    return Portion(path.name, read.records, read.lacking, read.notices, mark=mark)


def matching(folder: Path, pattern: str) -> list[Path]:
    """Return the files of a folder that match, the oldest first, without those whose name says they are unfinished."""
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        stamp = signature(path)
        if stamp and fnmatch(path.name.lower(), pattern.lower()) and path.is_file() and not is_unfinished(path.name):
            found.append((stamp[1], path.name, path))
    return [path for _, _, path in sorted(found)]


def is_unfinished(name: str) -> bool:
    """Say whether a file's name says that it is still being written, or no report."""
    return name.startswith((".", "~")) or name.lower().endswith(UNFINISHED_NAMES)


def complete(files: list[Path], pause: Pause) -> list[Path]:
    """Return those of the files that nobody is writing any more."""
    resting = {path: signature(path) for path in files if rests(path)}
    if resting:
        pause(SECOND_LOOK)
    return [path for path, before in resting.items() if before == signature(path) and not is_locked(path)]


def rests(path: Path) -> bool:
    """Say whether a file has not been changed for a while; one from the future, by a wrong clock, counts as resting."""
    try:
        age = datetime.now().timestamp() - path.stat().st_mtime  # noqa: DTZ005 - the file system's clock, not the hotel's
        if not 0 <= age < QUIET_UNENDED:
            return True
        with path.open("rb") as stream:
            stream.seek(0, 2)
            stream.seek(max(stream.tell() - 1, 0))
            return age >= (QUIET if stream.read() in (b"\n", b"\r", b"\0") else QUIET_UNENDED)
    except OSError:
        return False


def is_stuck(path: Path) -> bool:
    """Say whether nothing has come to a file for so long that others need not wait for it any more."""
    with suppress(OSError):
        found = path.stat()  # a copy keeps the time of what it was made of: when it came here counts too
        age = datetime.now().timestamp() - max(found.st_mtime, found.st_ctime)  # noqa: DTZ005 - the file system's clock
        return age > STUCK.total_seconds()
    return False


def unfinished(path: Path, *, stuck: bool) -> Portion:
    """Return what is said of a file that cannot be taken in yet."""
    if not stuck:
        return Portion(path.name, waits=True)
    words = said(
        "{name} has been held by another program for long and cannot be taken in: newer files come in before it. End "
        "that program, or remove the file.",
        name=path.name,
    )
    return Portion(path.name, problem=words)


def is_locked(path: Path) -> bool:
    """Say whether another program has a file for itself."""
    try:
        path.rename(path)  # Windows refuses this while another program has the file open
        if sys.platform != "win32":
            with path.open("rb") as stream:
                for lock in (fcntl.flock, fcntl.lockf):
                    lock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError as error:
        # elsewhere: a file system without locks, or no rights, or no file any more, which reading it will tell
        return sys.platform == "win32" and isinstance(error, PermissionError)
    return False


def signature(path: Path) -> Signature | None:
    """Return size and time of a file, which change when it is written; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
