"""Builds that meet each other, and builds that are killed: no file is ever half written, and the next build heals the rest."""

import random
import signal
import time
from pathlib import Path

from program import Outcome, Program, difference, tree

DAYS = ("2026-11-10", "2026-11-20")


def trial(program: Program, content: Path, kills: int) -> tuple[int, list[str]]:
    faults = together(program, content) + killed(program, content, kills)
    return 12 + kills, faults


def together(program: Program, content: Path) -> list[str]:
    """Builds into one folder at the same time: one writes, the others say so or find it done."""
    whole, site = program.fresh("crowd-whole"), program.fresh("crowd")
    program.build(content, whole)
    faults = []
    for _ in range(3):
        builds = [program.begin(content, site) for _ in range(4)]
        for build in builds:
            out, err = build.communicate(timeout=120)
            faults += [f"two at once: {fault}" for fault in Outcome(build.returncode, out, err).faults({0, 3})]
    faults += [f"two at once: {fault}" for fault in program.build(content, site).faults({0})]
    return faults + [f"two at once: {path} differs" for path in difference(tree(site), tree(whole))]


def killed(program: Program, content: Path, kills: int) -> list[str]:
    """Builds of two days in turn, each killed at a chance moment: every file is the one day's or the other's."""
    first = program.fresh("killed-first")
    program.build(content, first)
    before, after = (finished(program, content, first, day) for day in DAYS)
    site, chance, faults = program.copy(first, "killed"), random.Random(7), []
    seconds = timed(program, content, site)
    for number in range(kills):
        build = program.begin(content, site, *speaking(DAYS[number % 2], first))
        time.sleep(chance.uniform(0, seconds))
        build.send_signal(signal.SIGKILL)
        build.communicate()
        torn = [path for path, data in pages(site).items() if data not in (before.get(path), after.get(path))]
        faults += [f"kill {number}: {path} is torn" for path in torn[:5]]
    faults += [f"after {kills} kills: {fault}" for fault in program.build(content, site, *speaking(DAYS[1], first)).faults({0})]
    return faults + [f"after {kills} kills {path} differs" for path in difference(pages(site), after)]


def speaking(day: str, first: Path) -> list[object]:
    """The day a build speaks of, and one history for all of them."""
    return ["--as-of", day, "--previous", first]


def finished(program: Program, content: Path, first: Path, day: str) -> dict[str, bytes]:
    site = program.fresh("killed-" + day)
    program.build(content, site, *speaking(day, first))
    return pages(site)


def timed(program: Program, content: Path, site: Path) -> float:
    start = time.monotonic()
    program.build(content, site, "--as-of", DAYS[0])
    return time.monotonic() - start


def pages(site: Path) -> dict[str, bytes]:
    """What the public gets: not what a build keeps for the next one, nor what it had not yet put in its place."""
    return {path: data for path, data in tree(site).items() if not path.startswith(".scrutable/") and "/.scrutable-new" not in "/" + path}
