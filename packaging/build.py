"""Builds the Windows program and its installer: `python packaging/build.py`, on Debian with `--wine`.

Leaves `dist/TraceMailer/` and `dist/TraceMailer-VERSION-setup.exe`, and prints how large they are. `--sign COMMAND`
runs the command with each program, the uninstaller and the installer as its last argument, to sign it in place.
"""

from __future__ import annotations

import argparse
import filecmp
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent
sys.path[:0] = [str(HOUSE), str(HERE)]

from app import __version__  # noqa: E402 - once the house is on the path
from app.core.licences import FOLDER, REQUIREMENT, SUFFIX, plain  # noqa: E402
from wine import PACKAGES, Wine, missing  # noqa: E402

DIST = HOUSE / "dist"
PROGRAM = DIST / "TraceMailer"
SETUP = DIST / f"TraceMailer-{__version__}-setup.exe"
WORK = HOUSE / "build"
FREEZE = ("--noconfirm", "--clean", "--log-level", "WARN")


PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def requirements() -> list[str]:
    """Return what the program needs, and what freezes it."""
    return [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["packaging"]]


def demand_licences() -> None:
    """End the build if one of the packages that the program needs has no licence in it."""
    needed = (REQUIREMENT.match(each) for each in PROJECT["dependencies"])
    names = [plain(each[1]) for each in needed if each]
    if lacking := [name for name in names if not (PROGRAM / FOLDER / f"{name}{SUFFIX}").is_file()]:
        raise SystemExit(f"The licences of {', '.join(lacking)} are not in the program.")


def keep_code_once() -> None:
    """Let both programs share the one archive of their code: each looks for one of its own name."""
    window, console = PROGRAM / "TraceMailer.pkg", PROGRAM / "trace-mailer.pkg"
    if not filecmp.cmp(window, console, shallow=False):
        raise SystemExit("The two programs were not built from the same code.")
    console.unlink()
    console.hardlink_to(window)


def freeze_natively() -> None:
    """Run PyInstaller in this Python, which has the `packaging` extra installed."""
    spec = HERE / "trace-mailer.spec"
    command = [sys.executable, "-m", "PyInstaller", *FREEZE, "--distpath", DIST, "--workpath", WORK / "freeze", spec]
    subprocess.run(command, check=True)
    keep_code_once()
    subprocess.run([PROGRAM / "trace-mailer.exe", "--self-check"], check=True)


def freeze_with(wine: Wine) -> None:
    """Run PyInstaller in a Windows Python under Wine, and the program's self-check."""
    wine.make_prefix()
    wine.make_python()
    wine.install(*requirements(), constraints=HOUSE / "constraints.txt")
    folders = ("--distpath", wine.path(DIST), "--workpath", wine.path(WORK / "freeze"))
    spec = wine.path(HERE / "trace-mailer.spec")
    print(wine.run(wine.python / "python.exe", "-m", "PyInstaller", *FREEZE, *folders, spec).stdout)
    keep_code_once()
    print(wine.run(PROGRAM / "trace-mailer.exe", "--self-check", timeout=120).stdout)


def sign_programs(command: str) -> None:
    """Run `command` with each of the two programs."""
    for file in (PROGRAM / "TraceMailer.exe", PROGRAM / "trace-mailer.exe"):
        subprocess.run(f'{command} "{file}"', shell=True, check=True)  # noqa: S602 - as NSIS runs it for its own two


def installer(
    folder: Path = PROGRAM, setup: Path = SETUP, version: str = __version__, *, sign: str = "", packed: bool = True
) -> None:
    """Make the installer `setup` of the program in `folder`, with NSIS. Packing takes a minute or two."""
    defines = [f"-DVERSION={version}", f"-DFOLDER={folder}", f"-DOUT={setup}"]
    if not packed:
        defines.append("-DUNPACKED")
    if sign:
        defines.append(f"-DSIGN={sign}")
    subprocess.run(["makensis", "-V2", "-WX", *defines, "installer.nsi"], check=True, cwd=HERE)


def sizes() -> None:
    """Print what takes the room."""
    parts: dict[str, int] = {}
    files = {file.stat().st_ino: file for file in sorted(PROGRAM.rglob("*")) if file.is_file()}
    for file in files.values():
        name = "/".join(file.relative_to(PROGRAM).parts[:2])
        parts[name] = parts.get(name, 0) + file.stat().st_size
    for name, size in sorted(parts.items(), key=lambda part: -part[1])[:15]:
        print(f"{size / 1e6:8.1f} MB  {name}")
    print(f"{sum(parts.values()) / 1e6:8.1f} MB  in all; {SETUP.name}: {SETUP.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    """Build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wine", action="store_true", help="build with a Windows Python under Wine")
    parser.add_argument("--sign", metavar="COMMAND", default="", help="what signs the file that is added to it")
    chosen = parser.parse_args()
    if chosen.wine:
        if lacking := missing():
            raise SystemExit(
                f"{', '.join(lacking)} missing: apt-get install --no-install-recommends {' '.join(PACKAGES)}"
            )
        shutil.rmtree(PROGRAM, ignore_errors=True)
        wine = Wine(WORK / "wine")
        try:
            freeze_with(wine)
        finally:
            wine.end()
    else:
        freeze_natively()
    demand_licences()
    if chosen.sign:
        sign_programs(chosen.sign)
    installer(sign=chosen.sign)
    sizes()


if __name__ == "__main__":
    main()
