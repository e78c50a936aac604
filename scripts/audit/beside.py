"""Runs checks beside one another, a process each: as many at once as there are cores, what takes long first."""

import io
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from dataclasses import dataclass
from multiprocessing import get_context

from finding import Finding, Looked, Site

CORES = os.cpu_count() or 1
Check = Callable[[Site], list[Finding]]


@dataclass
class Done:
    """What came of a check, or of a part of it."""

    name: str
    findings: list[Finding]
    looked: list[Looked]
    said: str
    seconds: float


# What a forked process finds there: the site with its pages parsed, and the checks.
_shared: tuple[Site, dict[str, Check]]


def run(site: Site, names: list[str], checks: dict[str, Check], parts: dict[str, int]) -> Iterator[Done]:
    """Everything that was done, in the order of the names."""
    global _shared
    _shared = site, checks
    site.samples  # parsed and sorted once, before the processes part
    with ProcessPoolExecutor(CORES, mp_context=get_context("fork")) as pool:
        # What cannot be parted goes first, so that no core waits for it in the end.
        order = sorted(names, key=lambda name: name in parts)
        begun = {name: [pool.submit(_part, name, part, parts.get(name, 1)) for part in range(parts.get(name, 1))] for name in order}
        for name in names:
            yield from (done.result() for done in begun[name])


def _part(name: str, part: int, of: int) -> Done:
    site, checks = _shared
    site.part, site.looked = (part, of), []
    said, began = io.StringIO(), time.monotonic()
    with redirect_stdout(said):
        findings = checks[name](site)
    return Done(name, findings, site.looked, said.getvalue(), time.monotonic() - began)
