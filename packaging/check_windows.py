"""Tries the built installer as a property admin would, under Wine: `python packaging/check_windows.py`.

`python packaging/build.py --wine` comes first. Pictures are left in `dist/pictures`. Ends with what could not be
checked here; exit status 1 if anything that could does not hold.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as Xml

from build import HERE, PROGRAM, SETUP, WORK, __version__, installer
from by_keyboard import (
    open_the_log_folder,
    opened,
    report_a_problem,
    show_the_demo,
    start_it_again,
    switch_on,
)
from desktop import Desktop
from on_postgresql import send_from_postgresql
from tests.servers.counting import CountingServer
from trial import CLERKS, LETTERS, Trial, demand, wait_until
from wine import Wine

OLD = "0.0.1"
STALE = "_internal/of-an-older-version.txt"
PASSWORD = "Zimmer-204-Schlüssel"  # noqa: S105 - made up, to be searched for
STARTS = 7

NOT_HERE = """\
Not checked under Wine: SmartScreen, Windows' question for an administrator, Windows' own Task Scheduler, scaling per
monitor, the look of Windows 11, toasts, sleep and wake of a real computer, start times on real hardware."""

Step = Callable[[Trial], str]


def install_an_older_version(trial: Trial) -> str:
    """Install silently what counts as an older version, with a file that the new one has not."""
    older = trial.scratch / "older"
    shutil.copytree(PROGRAM, older)
    (older / STALE).write_text("stale")
    setup = trial.scratch / "older-setup.exe"
    installer(older, setup, OLD, packed=False)
    trial.wine.run(setup, "/S")
    demand((trial.folder / STALE).is_file(), "the file of the older version is not there")
    demand(trial.registry("DisplayVersion") == OLD, "the list of programs does not show it")
    return f"version {OLD} in {trial.folder.name}"


def upgrade_while_it_runs(trial: Trial) -> str:
    """Install the new version over the running older one, which closes when it is asked to."""
    running = opened(trial)
    trial.wine.run(SETUP, "/S")
    demand(running.wait(60) == 0, "the older version did not end by itself")
    demand(not (trial.folder / STALE).exists(), "a file of the older version is still there")
    demand(trial.registry("DisplayVersion") == __version__, "the list of programs shows the older version")
    demand((trial.data / "trace-mailer.db").is_file(), "the database of the older version is gone")
    return f"version {__version__}, the database kept"


def check_itself(trial: Trial) -> str:
    """Run the installed program's self-check."""
    words = trial.command("--self-check")
    return f"{words.count('ok ')} parts"


def send_real_letters(trial: Trial) -> str:
    """Set the program up by command, and send to a mail server of this computer from Email Traces' Y on."""
    trial.command("setup", "set", *trial.settings())
    trial.take_in("clerks", CLERKS)
    trial.take_in("traces", trial.traces(0))
    switch_on(trial)
    trial.command("run", "--once")
    return all_arrived(trial, LETTERS)


def all_arrived(trial: Trial, expected: int, doubles: int = 0) -> str:
    """Count what has arrived so far."""
    different, total = len(trial.server.arrived), trial.server.total
    demand(different == expected, f"{different} of {expected} letters arrived")
    demand(total - different <= doubles, f"{total - different} letters arrived twice")
    return f"{expected} letters, {total - different} of them twice"


def kill_it_while_it_sends(trial: Trial) -> str:
    """Kill the program in mid-send; the next pass sends what is left."""
    trial.take_in("traces", trial.traces(LETTERS))
    sending = trial.wine.start(trial.console, "run")
    demand(trial.server.wait_for(LETTERS + LETTERS // 3, 60), "it did not begin to send")
    trial.wine.kill(trial.console.name)
    sending.wait(60)
    trial.command("run", "--once")
    return all_arrived(trial, 2 * LETTERS, doubles=2)


def log_off_while_it_sends(trial: Trial) -> str:
    """End the Windows session in mid-send: the letter in hand is finished or freed."""
    before = trial.server.total
    trial.take_in("traces", trial.traces(2 * LETTERS))
    trial.wine.start(trial.window)
    demand(trial.server.wait_for(before + LETTERS // 10, 60), "it did not begin to send")
    trial.wine.run("wineboot", "--end-session", check=False, timeout=60)
    trial.command("run", "--once")
    return all_arrived(trial, 3 * LETTERS, doubles=before - 2 * LETTERS + 1)


def look_for_the_password(trial: Trial) -> str:
    """Keep a password in the vault, and search every file and the registry for it."""
    trial.command("setup", "set", "email_auth_meth=PLAIN", "email_auth_name=traces")
    trial.command("password", "set", typed=PASSWORD + "\n")
    status = trial.command("password", "status")
    told = report_a_problem(trial, PASSWORD)
    trial.wine.end()  # which writes the registry
    wanted = [PASSWORD.encode(each) for each in ("utf-8", "utf-16-le", "cp1252")]
    wanted.append("".join(f"{byte:02x}," for byte in wanted[1]).encode())  # as the registry's files spell it
    searched = 0
    for place in (trial.wine.prefix, trial.data):
        for file in place.rglob("*"):
            if file.is_file() and not file.is_symlink():
                searched += 1
                content = file.read_bytes()
                demand(not any(each in content for each in wanted), f"the password stands in {file}")
    trial.command("password", "clear")
    return f"{status.strip()} Nothing in {searched} files, nor in {told}."


def refuse_a_share(trial: Trial) -> str:
    """Name a database on a network share: it is refused in words."""
    words = trial.command("--database", r"\\server\hotel\traces.db", "status", check=False)
    demand("network share" in words, words)
    return "in words"


def install_as_a_service(trial: Trial) -> str:
    """Install with /SERVICE: what the Task Scheduler is told, and the task that it is given."""
    drive = trial.wine.prefix / "drive_c"
    told, task = drive / "schtasks.txt", drive / "task.xml"
    for file in (told, task):
        file.unlink(missing_ok=True)
    trial.wine.run(SETUP, "/S", f"/SERVICE={PASSWORD}")
    words = told.read_text(encoding="utf-8")
    demand(f'/RP "{PASSWORD}"' in words and words.rstrip().endswith('/Run /TN "Trace Mailer"'), words)
    text = task.read_text(encoding="utf-16")
    found = {each.tag.partition("}")[2]: each.text for each in Xml.fromstring(text).iter()}  # noqa: S314 - ours
    demand(found["Command"] == trial.wine.own_path(trial.console), f"the task runs {found['Command']}")
    demand((found["Arguments"], found["ExecutionTimeLimit"]) == ("run", "PT0S"), text)
    for file in (told, task):
        file.unlink()
    return f"a task of {found['UserId']}"


def install_for_all(trial: Trial) -> str:
    """Install for all users, use the database of all, and uninstall with the data."""
    drive = trial.wine.prefix / "drive_c"
    folder, data = drive / "Program Files" / "Trace Mailer", drive / "ProgramData" / "Trace Mailer"
    trial.wine.run(SETUP, "/S", "/ALLUSERS", "/STARTUP")
    demand(trial.registry("DisplayVersion", "HKLM") == __version__, "the list of programs of all does not show it")
    run = trial.wine.run("reg", "query", r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run").stdout
    demand("--tray" in run, "it does not start with Windows")
    trial.wine.run(folder / "trace-mailer.exe", "--machine", "setup", "list")
    demand((data / "trace-mailer.db").is_file(), "there is no database of all users")
    trial.wine.run(folder / "uninstall.exe", "/S", "/REMOVEDATA")
    wait_until(lambda: not trial.registry("DisplayVersion", "HKLM"), "the list of programs still shows it")
    demand(not data.exists() and not folder.exists(), "something is left of it")
    return f"{folder.relative_to(drive)}, {data.relative_to(drive)}"


def time_the_start(trial: Trial) -> str:
    """Compare the time until the window shows with that of a frozen window without anything in it."""
    bare = trial.wine.folder / "bare" / "bare.exe"
    if not bare.is_file():
        target = ["--distpath", trial.wine.path(trial.wine.folder), "--workpath", trial.wine.path(WORK / "bare")]
        options = ["--noconfirm", "--log-level", "ERROR", "--windowed", "--specpath", trial.wine.path(WORK), *target]
        source = trial.wine.path(HERE / "bare.py")
        trial.wine.run(trial.wine.python / "python.exe", "-m", "PyInstaller", *options, source)
    times: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
    for _ in range(STARTS):
        for name, program in (("ours", trial.window), ("bare", bare)):
            with trial.desktop.next_window() as wait:
                began = time.monotonic()
                running = trial.wine.start(program)
                wait()
                times[name].append((time.monotonic() - began, processor_seconds(running.pid)))
            trial.wine.kill(program.name)
            running.wait(60)
    ours, others = ([min(each) for each in zip(*found, strict=True)] for found in times.values())
    words = (
        f"{mine:.2f} s of {what}, a bare window {its:.2f} s: {mine / its:.2f} times"
        for what, mine, its in zip(("time", "processor"), ours, others, strict=True)
    )
    return "; ".join(words)


def processor_seconds(process: int) -> float:
    """Return how long a process of this computer has been computing."""
    spent = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[11:13]
    return sum(map(int, spent)) / os.sysconf("SC_CLK_TCK")


def uninstall(trial: Trial) -> str:
    """Uninstall silently: the data stays, unless its removal is asked for."""
    remove(trial, "/S")
    demand((trial.data / "trace-mailer.db").is_file(), "the database is gone without a question")
    trial.wine.run(SETUP, "/S")
    remove(trial, "/S", "/REMOVEDATA")
    demand(not trial.data.exists(), "data is left though it was to be removed")
    return "without and with the data"


def remove(trial: Trial, *choices: str) -> None:
    """Run the uninstaller, and wait for it: it goes on in a copy of itself."""
    trial.wine.run(trial.folder / "uninstall.exe", *choices)
    wait_until(lambda: not trial.registry("DisplayVersion"), "the list of programs still shows it")
    demand(not trial.folder.exists(), "something of the program is still there")


STEPS: tuple[Step, ...] = (
    install_an_older_version,
    upgrade_while_it_runs,
    check_itself,
    show_the_demo,
    start_it_again,
    open_the_log_folder,
    send_real_letters,
    kill_it_while_it_sends,
    log_off_while_it_sends,
    send_from_postgresql,
    look_for_the_password,
    refuse_a_share,
    time_the_start,
    install_as_a_service,
    uninstall,
    install_for_all,
)


def main() -> None:
    """Do every step, in order; say what came of each."""
    if not SETUP.is_file():
        raise SystemExit(f"{SETUP} is missing: python packaging/build.py --wine")
    failed = 0
    with Desktop() as desktop, CountingServer() as server:
        wine = Wine(WORK / "wine")
        trial = Trial(wine, desktop, server)
        try:
            for step in STEPS:
                try:
                    print(f"ok     {step.__name__.replace('_', ' ')}: {step(trial)}", flush=True)
                except (AssertionError, OSError, SystemExit, subprocess.SubprocessError) as error:
                    failed += 1
                    print(f"FAILED {step.__name__.replace('_', ' ')}: {error}", flush=True)
                    trial.picture(f"failed-{step.__name__}")
        finally:
            wine.end()
    print(NOT_HERE)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
