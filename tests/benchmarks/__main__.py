"""`python -m tests.benchmarks [--scale] [--quick] [--long] [--json FILE]`: everything in one run, as tables."""

from __future__ import annotations

import argparse
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks import drains, program, scale
from tests.benchmarks.drains import CONTESTANTS, Drain
from tests.benchmarks.servers import SINK, sink


@dataclass(frozen=True)
class Size:
    """How much: letters near by, letters 20 ms away, rounds, old traces, copies sent while the window is watched."""

    near: int
    far: int
    rounds: int
    old: int
    held: int
    growth: tuple[int, ...]


QUICK = Size(near=60, far=10, rounds=1, old=1000, held=60, growth=(50, 100))
USUAL = Size(near=5000, far=200, rounds=3, old=1_000_000, held=10_000, growth=(1000, 10_000))
LONG = Size(near=5000, far=400, rounds=5, old=1_000_000, held=10_000, growth=(1000, 10_000, 100_000))
PAINTS = 5
"""Starts of a window that are measured."""


def race(count: int, round_trip: float, rounds: int) -> dict[str, list[Drain]]:
    """Let the contestants drain in turn, `rounds` times; one that cannot is told and left out."""
    found: dict[str, list[Drain]] = {name: [] for name in CONTESTANTS}
    for _ in range(rounds):
        for name in list(found):
            with sink(round_trip) as port:
                came = drains.run(name, count, port)
            if isinstance(came, str) or came.left:
                print(f"LEFT OUT: {name}: {came if isinstance(came, str) else f'{came.left} letters were not sent'}")
                del found[name]
            else:
                found[name].append(came)
    return found


def rows_of(count: int, found: dict[str, list[Drain]]) -> list[dict[str, Any]]:
    """Return a row a contestant: medians over the rounds, and how much faster we are."""
    ours = median(each.seconds for each in found["ours"])
    return [
        {
            "contestant": name,
            "letters a second": round(count / median(each.seconds for each in came)),
            "CPU us a letter": round(median(each.cpu for each in came) / count * 1e6),
            "peak MB": round(median(each.peak for each in came)),
            "ours is faster by": round(median(each.seconds for each in came) / ours, 2),
        }
        for name, came in found.items()
        if came
    ]


def measure(size: Size) -> dict[str, Any]:
    """Return everything measured."""
    near = race(size.near, 0, size.rounds)
    result: dict[str, Any] = {
        f"{size.near} letters, server near by": rows_of(size.near, near),
        f"{size.far} letters, 20 ms round trip": rows_of(size.far, race(size.far, 20, size.rounds)),
    }
    growth = []
    for count in size.growth:
        with sink(0) as port:
            came = drains.run("ours", count, port)
        assert isinstance(came, Drain), came
        row = {"letters": count, "us a letter": round(came.seconds / count * 1e6)}
        growth.append({**row, "to collect": round(came.collect / count * 1e6), "peak MB": round(came.peak)})
    result["how cost grows"] = growth
    program.run("our_paint")  # compiles what has not run yet
    paints = [(program.run("bare_paint"), program.run("our_paint")) for _ in range(PAINTS)]
    bare, our = (median(each) for each in zip(*paints, strict=True))
    figures = {
        f"a pass with nothing due among {size.old:,} old traces, ms": round(program.run("nothing_due", size.old), 2),
        "the same on PostgreSQL": round(program.run("nothing_due_on_postgresql", size.old), 2),
        "first paint, ms": round(our),
        "first paint of a bare Qt window, ms": round(bare),
        "ratio of the two": round(our / bare, 2),
        f"longest hold of the window while {size.held:,} are sent, ms": round(program.run("longest_hold", size.held)),
        "memory with the window open and idle, MB": round(program.run("idle_memory")),
    }
    result["the program"] = [{"what": what, "figure": figure} for what, figure in figures.items()]
    return result


def as_table(rows: list[dict[str, Any]]) -> str:
    """Return rows as a table in Markdown."""
    heads = list(rows[0])
    lines = [heads, ["---"] * len(heads), *([str(row[head]) for head in heads] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    options.add_argument("--quick", action="store_true", help="small counts: does everything work?")
    options.add_argument("--scale", action="store_true", help="several workstations on PostgreSQL, instead of the rest")
    options.add_argument("--long", action="store_true", help="more rounds, and growth to 100,000 letters")
    options.add_argument("--json", type=Path, help="write the figures here as well")
    chosen = options.parse_args()
    if chosen.scale:
        size: Size | scale.Scale = scale.QUICK if chosen.quick else scale.USUAL
    else:
        size = QUICK if chosen.quick else LONG if chosen.long else USUAL
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {SINK or 'own sink'}"
    when = f"{datetime.now(UTC):%Y-%m-%d}"
    result = measure(size) if isinstance(size, Size) else scale.measure(size)
    rounds = f"; {size.rounds} rounds, medians" if isinstance(size, Size) else ""
    print(f"{when}, {machine}{rounds}")
    for title, rows in result.items():
        print(f"\n**{title}**\n\n{as_table(rows)}")
    if chosen.json:
        chosen.json.write_text(json.dumps({"date": when, "machine": machine, "size": asdict(size), **result}, indent=1))


if __name__ == "__main__":
    main()
