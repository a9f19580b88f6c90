"""The contestants. Each fills its queue, then drains it in a process of its own, which prints one line of JSON."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from smtplib import SMTP
from typing import Any

TEXT = "This trace is due and needs your attention.\n" + "A line of the trace, as long as most of them are.\n" * 18
SENDER = "traces@hotel.example"


@dataclass
class Drain:
    """What draining cost: seconds, seconds of CPU (children too), megabytes at the peak, letters not sent."""

    seconds: float = 0.0
    cpu: float = 0.0
    peak: float = 0.0
    left: int = 0
    collect: float = 0.0


def recipient(number: int) -> str:
    return f"clerk{number % 1000}@hotel.example"


def subject(number: int) -> str:
    return f"Trace {number:06} is due"


def used() -> float:
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


@contextmanager
def measured(drain: Drain) -> Iterator[None]:
    cpu, start = used(), time.perf_counter()
    yield
    drain.seconds, drain.cpu = time.perf_counter() - start, used() - cpu
    drain.peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def ours(count: int, port: int, folder: Path, connections: int = 1) -> Drain:
    """Imported and collected by another process, so that like the others it has a queue to drain."""
    from app.bootstrap import open_desk
    from tests.conftest import MemoryVault

    filler = [sys.executable, "-m", "tests.benchmarks.drains", "queue", str(count), str(connections), str(folder)]
    drain = Drain(collect=float(subprocess.run(filler, check=True, capture_output=True, text=True).stdout))
    with open_desk(f"sqlite:///{folder / 'hotel.db'}", vault=MemoryVault()) as desk:
        desk.setup.save(replace(desk.setup.load(), email_server_port=port))
        with measured(drain):
            report = desk.courier.run_once()
    drain.left = count - report.sent
    return drain


def queue(count: int, connections: int, folder: Path) -> float:
    """Import and collect, with no server there; return the seconds that collecting took."""
    from app.bootstrap import open_desk
    from tests.conftest import MemoryVault
    from tests.hotel import fill
    from tests.servers.serving import free_port

    with open_desk(f"sqlite:///{folder / 'hotel.db'}", vault=MemoryVault()) as desk:
        fill(desk, folder, free_port(), count, date.today(), text=TEXT, email_connections=connections)
        start = time.perf_counter()
        desk.courier.run_once()
        return time.perf_counter() - start


def django(app: str, folder: Path, port: int, **settings: Any) -> None:
    import django
    from django.conf import settings as chosen

    chosen.configure(
        SECRET_KEY="benchmark",
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", app],
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": folder / "queue.db",
                "OPTIONS": {"timeout": 30, "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"},
            }
        },
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=port,
        EMAIL_TIMEOUT=30,
        **settings,
    )
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)


def post_office(count: int, port: int, folder: Path, processes: int = 1, batch: int = 100) -> Drain:
    options = {"BACKENDS": {"default": "django.core.mail.backends.smtp.EmailBackend"}, "BATCH_SIZE": batch}
    django("post_office", folder, port, EMAIL_BACKEND="post_office.EmailBackend", POST_OFFICE=options)
    from django.core.management import call_command
    from post_office import mail
    from post_office.models import STATUS, Email

    letters = [
        {"sender": SENDER, "recipients": [recipient(n)], "subject": subject(n), "message": TEXT} for n in range(count)
    ]
    for start in range(0, count, 500):
        mail.send_many(letters[start : start + 500])
    drain = Drain()
    with measured(drain):
        call_command("send_queued_mail", processes=processes, lockfile=str(folder / "lock"), log_level=0)
    drain.left = Email.objects.exclude(status=STATUS.sent).count()
    return drain


def django_mailer(count: int, port: int, folder: Path) -> Drain:
    django("mailer", folder, port, EMAIL_BACKEND="mailer.backend.DbBackend", MAILER_LOCK_PATH=str(folder / "lock"))
    from django.core.mail import EmailMessage as Letter
    from django.core.mail import get_connection
    from django.core.management import call_command
    from mailer.models import Message

    get_connection().send_messages([Letter(subject(n), TEXT, SENDER, [recipient(n)]) for n in range(count)])
    drain = Drain()
    with measured(drain):
        call_command("send_mail")
    drain.left = Message.objects.count()
    return drain


def smtplib_loop(count: int, port: int, _folder: Path) -> Drain:
    drain = Drain()
    with measured(drain), SMTP("127.0.0.1", port) as server:
        for number in range(count):
            message = EmailMessage()
            message["From"], message["To"], message["Subject"] = SENDER, recipient(number), subject(number)
            message.set_content(TEXT)
            server.send_message(message)
    return drain


CONTESTANTS: dict[str, Callable[[int, int, Path], Drain]] = {
    "ours": ours,
    "ours, 4 connections": lambda count, port, folder: ours(count, port, folder, 4),
    "django-post_office": post_office,
    "django-post_office, 2 processes, batch 1000": lambda *given: post_office(*given, processes=2, batch=1000),
    "django-mailer": django_mailer,
    "smtplib loop, no queue": smtplib_loop,
}


def run(name: str, count: int, port: int, timeout: float = 600.0) -> Drain | str:
    """Let a contestant drain `count` letters; return what it cost, or why it could not."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.drains", name, str(count), str(port)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["failed"])[-1]
    return Drain(**json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    if sys.argv[1] == "queue":
        print(queue(int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])))
        sys.exit()
    with tempfile.TemporaryDirectory(prefix="trace-mailer-benchmark-") as place:
        print(json.dumps(asdict(CONTESTANTS[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3]), Path(place)))))
