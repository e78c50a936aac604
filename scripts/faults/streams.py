"""Standard streams that are closed or full: no command dies of them, and an answer that nobody got is no success."""

import os
from pathlib import Path

from program import Program

ANSWERS = [["schema", "--reference"], ["schema", "--rules"], ["explain"], ["check", "content", "--format", "json"]]
WORKS = [["check", "content"], ["explain", "no-such-rule"], ["nonsense"]]


def trial(program: Program, content: Path) -> tuple[int, list[str]]:
    faults, runs = [], 0
    site = program.fresh("streams")
    works = [*WORKS, program.building(content, site)]
    for arguments in [*ANSWERS, *works]:
        arguments = [content if word == "content" else word for word in arguments]
        usual = program.run(*arguments).code
        for name, options in broken():
            wanted = {3} if name.startswith("stdout") and arguments[0] in ("schema", "explain") and usual == 0 else {usual}
            if name.startswith("stdout") and "json" in arguments:
                wanted = {3}
            ended = program.run(*arguments, **options)
            runs += 1
            faults += [f"{' '.join(map(str, arguments[:3]))} with {name}: {fault}" for fault in ended.faults(wanted)]
    if site.exists() and any(b"scrutable:" in path.read_bytes() for path in site.rglob("*") if path.is_file()):
        faults.append("a message was written into a file of the site")
    return runs, faults


def broken():
    """Each way in which the streams can be broken, with what makes it so."""
    full = open("/dev/full", "wb")
    yield "stdout full", {"stdout": full}
    yield "stderr full", {"stderr": full}
    yield "stdout closed", {"stdout": None, "preexec_fn": lambda: os.close(1)}
    yield "stderr closed", {"stderr": None, "preexec_fn": lambda: os.close(2)}
    yield "all closed", {"stdin": None, "stdout": None, "stderr": None, "preexec_fn": lambda: os.closerange(0, 3)}
    full.close()
