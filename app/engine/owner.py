"""Who leases copies: this process, named so that another program can tell whether it still lives."""

from __future__ import annotations

import os
import platform

import psutil


def this_process() -> str:
    """Return host, process number and start of this process: never the same for two processes."""
    return f"{platform.node()}/{os.getpid()}/{psutil.Process().create_time():.2f}"


def is_alive(owner: str) -> bool | None:
    """Say whether the process `owner` lives; None if it runs on another computer, where its lease must decide."""
    host, number, started = owner.rsplit("/", 2)
    if host != platform.node():
        return None
    try:
        return f"{psutil.Process(int(number)).create_time():.2f}" == started
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return None
