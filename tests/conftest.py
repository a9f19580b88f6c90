"""What every test stands on: no display, no home of a real user, no real vault, no unexpected log line."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("house", deadline=None)  # no test asserts a time
hypothesis.settings.load_profile("house")

pytest_plugins = ["tests.postgres", "tests.mariadb", "tests.databases"]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expects_log: the test provokes warnings or errors in the program's log")


@pytest.fixture(autouse=True, scope="session")
def heeded_signals() -> None:
    """Whoever starts the tests may ignore signals, as `nohup` does, and what is ignored stays so in every child."""
    usual = {"SIGINT": signal.default_int_handler, "SIGTERM": signal.SIG_DFL, "SIGHUP": signal.SIG_DFL}
    for number, handler in ((getattr(signal, name), usual[name]) for name in usual if hasattr(signal, name)):
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, handler)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("home")
    for name in (
        "HOME",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
    ):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("TRACE_MAILER_DATABASE", str(home / "test.db"))
    return home


class Collector(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test on a warning that it does not expect."""
    collector = Collector()
    logger = logging.getLogger("app")
    logger.addHandler(collector)
    yield
    logger.removeHandler(collector)
    expected = "caplog" in request.fixturenames or request.node.get_closest_marker("expects_log")
    if collector.lines and not expected:
        pytest.fail("unexpected log lines:\n" + "\n".join(collector.lines))


class MemoryVault:
    """A password vault that forgets at the end of the test."""

    name = "memory"

    def __init__(self) -> None:
        self.passwords: dict[tuple[str, str], str] = {}

    def password(self, server: str, account: str) -> str:
        return self.passwords.get((server, account), "")

    def set(self, server: str, account: str, password: str) -> None:
        if password:
            self.passwords[server, account] = password
        else:
            self.clear(server, account)

    def clear(self, server: str, account: str) -> None:
        self.passwords.pop((server, account), None)


@pytest.fixture
def memory_vault() -> MemoryVault:
    return MemoryVault()
