"""`python -m bench [NAME …]`: runs the measurements and prints a table of ratios."""

import argparse
import asyncio
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from statistics import median
from types import ModuleType

import bench
from bench import Pair


def names() -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(bench.__path__) if module.name[0] != "_")


async def rounds(module: ModuleType, count: int) -> list[Pair]:
    """`count` rounds after one that only warms up."""
    await module.measure()
    return [await module.measure() for _ in range(count)]


def line(name: str, module: ModuleType, pairs: Sequence[Pair]) -> list[str]:
    ratios = sorted(pair.ratio for pair in pairs)
    ratio, goal = median(ratios), getattr(module, "GOAL", None)
    return [
        name,
        f"{median(pair.ours for pair in pairs):.4g}",
        f"{median(pair.peer for pair in pairs):.4g}",
        module.UNIT,
        f"{ratio:.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f})",
        "" if goal is None else f"≤ {goal:g} {'met' if ratio <= goal else 'MISSED'}",
        module.PEER,
    ]


def table(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in lines)


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure beside a peer.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="measurements to run; all if none is named")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each; medians are shown (5)")
    parser.add_argument("--list", action="store_true", help="only name the measurements")
    options = parser.parse_args(words)
    known = names()
    if strangers := sorted(set(options.names) - set(known)):
        print(
            f"no measurement {', '.join(strangers)}; there are: {', '.join(known) or 'none'}", file=sys.stderr
        )
        return 2
    modules = {name: import_module(f"bench.{name}") for name in options.names or known}
    if options.list or not modules:
        print(
            "\n".join(f"{name}: {module.ABOUT}" for name, module in modules.items()) or "no measurements yet"
        )
        return 0
    head = ["measurement", "ours", "peer", "unit", "ours / peer (least–most)", "goal", "peer is"]
    body = [
        line(name, module, asyncio.run(rounds(module, options.rounds))) for name, module in modules.items()
    ]
    print(table([head, *body]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
