"""What an admin does in the installed window, by keyboard."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path
from subprocess import Popen

from trial import LETTERS, Trial, demand, wait_until

TITLE = "Global Maintenance"
REPORT = "trace-mailer-report-*.zip"
TRAY = "System Tray"
"""Wine's window for the icons of the tray; ours is in it once the database is open. It takes the focus as it comes."""

UNTIL_FILLED = 3.0
"""Seconds after that until the first screen is filled."""


def opened(trial: Trial, *command: str | Path) -> Popen[bytes]:
    """Start the window, by its program unless a command is told, and wait until it can be used."""
    running = trial.wine.start(*(command or (trial.window,)))
    trial.desktop.wait_for(TITLE)
    trial.desktop.wait_for(TRAY)
    time.sleep(UNTIL_FILLED)
    return running


def leave(trial: Trial, running: Popen[bytes]) -> None:
    """Leave the window by its own command."""
    trial.desktop.press(TITLE, "ctrl+q")
    demand(running.wait(60) == 0, "the window did not close")


def show_the_demo(trial: Trial) -> str:
    """Run the demo without a window; then look at its window, by keyboard."""
    words = trial.command("demo", "--headless")
    demo = opened(trial, trial.console, "demo")
    trial.picture("email-setup")
    # Email Auth Meth is the eighth field; its list, and the password's dialog
    trial.desktop.press(TITLE, "Tab " * 7, "F8")
    trial.picture("look-up")
    trial.desktop.press("Email Auth Meth", "Escape")
    trial.desktop.press(TITLE, "ctrl+p")
    trial.picture("set-password")
    trial.desktop.press("Set Password", "Escape")
    trial.desktop.press(TITLE, "alt+h", "a")
    trial.desktop.press("About", "alt+l")
    trial.desktop.wait_for("Licences")
    trial.picture("licences")
    trial.desktop.press("Licences", "Escape")
    leave(trial, demo)
    return words.splitlines()[-1]


def start_it_again(trial: Trial) -> str:
    """Start the window twice: the second start ends by itself. After a kill the next one shows.

    Wine gives it the number of the killed one, as Windows may after a start of the computer.
    """
    first = opened(trial)
    trial.wine.run(trial.window, timeout=60)
    demand(first.poll() is None, "the first window is gone")
    trial.wine.kill(trial.window.name)
    first.wait(60)
    again = opened(trial)
    demand(again.poll() is None, "the killed one is taken for one that runs")
    trial.wine.run(trial.window, "--quit", timeout=60)
    demand(again.wait(60) == 0, "the window did not close when it was asked to")
    return "one window, also after a kill"


def open_the_log_folder(trial: Trial) -> str:
    """Help | Open Log Folder."""
    running = opened(trial)
    trial.desktop.press(TITLE, "alt+h", "l")
    trial.desktop.wait_for("Logs")
    trial.picture("log-folder")
    trial.wine.kill("explorer.exe")
    leave(trial, running)
    return "shown by the file manager"


def switch_on(trial: Trial) -> None:
    """Switch Email Traces to Y in Email Setup, whose twelfth field it is, and let the letters go out."""
    running = opened(trial)
    trial.desktop.press(TITLE, "Tab " * 11 + "y")
    trial.desktop.press(TITLE, "F2")
    trial.picture("switch-on")
    trial.desktop.press("Email Traces", "alt+y")
    demand(trial.server.wait_for(LETTERS, 60), "the letters did not go out")
    leave(trial, running)


def report_a_problem(trial: Trial, password: str) -> str:
    """Help | Report a Problem: the file is saved where it is proposed, and says nothing of the password."""
    running = opened(trial)
    trial.desktop.press(TITLE, "alt+h", "r")
    trial.picture("report-a-problem")
    trial.desktop.press("Report a Problem", "Return")
    trial.picture("report-where")
    trial.desktop.press("Report a Problem", "Return")
    found = trial.wine.prefix / "drive_c" / "users"
    wait_until(lambda: any(found.rglob(REPORT)), "the report was not saved")
    trial.desktop.press("Report a Problem", "Return")
    leave(trial, running)
    (report,) = found.rglob(REPORT)
    with zipfile.ZipFile(report) as files:
        for name in files.namelist():
            demand(password not in files.read(name).decode("utf-8"), f"the password stands in {name}")
        words = f"{len(files.namelist())} of a report"
    report.unlink()
    return words
