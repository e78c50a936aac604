"""Limits of the machine: few open files, little memory, small files."""

import resource
from pathlib import Path

from program import Program, difference, tree

MEGABYTE = 1 << 20


def trial(program: Program, content: Path, only: set[str] | None = None) -> tuple[int, list[str]]:
    whole = program.fresh("limits-whole")
    program.build(content, whole)
    wanted, faults, runs = tree(whole), [], 0
    for name, kind, values, allowed in (limit for limit in LIMITS if only is None or limit[0] in only):
        for value in values:
            site = program.fresh("limits")
            ended = program.build(content, site, preexec_fn=lambda: resource.setrlimit(kind, (value, value)))
            runs += 1
            # Where memory ends, Swift ends the program: no message can be had, but nothing may be torn.
            wrong = [] if allowed is None else ended.faults(allowed)
            again = program.build(content, site)
            wrong += again.faults({0}) or [f"afterwards {path} differs" for path in difference(tree(site), wanted)]
            faults += [f"{name} {value}: {fault}" for fault in wrong]
    return runs, faults


# Below six open files Swift's own concurrency cannot begin.
LIMITS = [
    ("open files", resource.RLIMIT_NOFILE, [6, 7, 8, 10, 12, 16, 24, 32], {0, 1, 3}),
    ("size of a file", resource.RLIMIT_FSIZE, [0, 1, 1000, 20_000], {0, 3}),
    ("memory", resource.RLIMIT_AS, [64 * MEGABYTE, 128 * MEGABYTE, 192 * MEGABYTE, 256 * MEGABYTE, 384 * MEGABYTE], None),
]
