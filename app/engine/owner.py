"""Who leases copies: a courier of this process, named so that another program can tell whether it still lives."""

from __future__ import annotations

import os
import platform
import sys
import uuid
from pathlib import Path

import psutil

BOOT = Path("/proc/sys/kernel/random/boot_id")
"""What Linux names each of its starts by."""


def new_owner() -> str:
    """Return host, process number, start of this process and a mark of its own: never the same for two couriers."""
    return f"{platform.node()}/{os.getpid()}/{start_of(psutil.Process())}/{uuid.uuid4().hex[:8]}"


def is_alive(owner: str) -> bool | None:
    """Say whether the process of `owner` lives; None if it runs on another computer, where its lease must decide."""
    if not owner.startswith(f"{platform.node()}/"):
        return None
    _, number, started, _ = owner.rsplit("/", 3)
    try:
        process = psutil.Process(int(number))
        return process.status() != psutil.STATUS_ZOMBIE and start_of(process) == started
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return None


def start_of(process: psutil.Process) -> str:
    """Return when a process began, in the same words for as long as it lives, whatever becomes of the clock.

    Windows keeps the moment. Linux counts from its own start, whose moment moves with the clock, also by a second when
    the clock is only slowed down.
    """
    if sys.platform != "linux":
        return f"{process.create_time():.2f}"
    return f"{BOOT.read_text(encoding='ascii')[:8]}+{process.create_time() - psutil.boot_time():.2f}"
