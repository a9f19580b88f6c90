"""Who leases copies: a courier of this process, named so that another program can tell whether it still lives."""

from __future__ import annotations

import os
import platform
import uuid

import psutil


def new_owner() -> str:
    """Return host, process number, start of this process and a mark of its own: never the same for two couriers."""
    return f"{platform.node()}/{os.getpid()}/{psutil.Process().create_time():.2f}/{uuid.uuid4().hex[:8]}"


def is_alive(owner: str) -> bool | None:
    """Say whether the process of `owner` lives; None if it runs on another computer, where its lease must decide."""
    host, number, started, _ = owner.rsplit("/", 3)
    if host != platform.node():
        return None
    try:
        return f"{psutil.Process(int(number)).create_time():.2f}" == started
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return None
