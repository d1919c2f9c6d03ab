"""`python -m bench [NAME …]`: runs the measurements and prints a table of ratios."""

import argparse
import pkgutil
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from statistics import median
from types import ModuleType

import uvloop

import bench
from bench import Line, Pair, _machine

HEAD = ["measurement", "ours", "peer", "unit", "ours / peer (least–most)", "goal", "peer is"]


def names() -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(bench.__path__) if module.name[0] != "_")


async def rounds(module: ModuleType, count: int | None) -> list[Mapping[str, Pair]]:
    """What each of the rounds has shown, by line; the module says how many rounds, unless told."""
    if bench.smoke():
        return [_by_line(await module.measure())]
    if getattr(module, "WARM", True):
        await module.measure()
    wanted = count or int(getattr(module, "ROUNDS", 5))
    return [_by_line(await module.measure()) for _ in range(wanted)]


def _by_line(found: Pair | Mapping[str, Pair]) -> Mapping[str, Pair]:
    return {"": found} if isinstance(found, Pair) else found


def lines(name: str, module: ModuleType, shown: Sequence[Mapping[str, Pair]]) -> list[list[str]]:
    """The lines of a module, in the order of its LINES."""
    known: Mapping[str, Line] = getattr(module, "LINES", None) or {
        "": Line(module.UNIT, module.PEER, most=getattr(module, "GOAL", None))
    }
    pairs = {part: [one[part] for one in shown if part in one] for part in known}
    return [line(f"{name}: {part}" if part else name, known[part], of) for part, of in pairs.items() if of]


def line(name: str, known: Line, pairs: Sequence[Pair]) -> list[str]:
    ours = median(pair.ours for pair in pairs)
    peers = [pair.peer for pair in pairs if pair.peer is not None]
    ratios = sorted(pair.ratio for pair in pairs if pair.ratio is not None)
    ratio = median(ratios) if ratios else None
    return [
        name,
        figure(ours),
        figure(median(peers)) if peers else "",
        known.unit,
        f"{ratio:.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f})" if ratio is not None else "",
        "" if bench.smoke() else known.verdict(ours, ratio),
        known.peer,
    ]


def figure(number: float) -> str:
    """Four figures that count: 1234 and 12.34, without powers of ten."""
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.4g}"


def table(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in lines)


def markdown(lines: Sequence[Sequence[str]]) -> str:
    rows = ["| " + " | ".join(row) + " |" for row in lines]
    return "\n".join([rows[0], "|---" * len(lines[0]) + "|", *rows[1:]])


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure beside a peer.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="measurements to run; all if none is named")
    parser.add_argument("--rounds", type=int, help="rounds of each; medians are shown")
    parser.add_argument("--list", action="store_true", help="only name the measurements")
    parser.add_argument("--markdown", action="store_true", help="the table as docs/performance.md has it")
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
    body = []
    for name, module in modules.items():
        began = time.monotonic()
        shown = uvloop.run(rounds(module, options.rounds))
        body += lines(name, module, shown)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(f"{_machine.described()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n")
    print((markdown if options.markdown else table)([HEAD, *body]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
