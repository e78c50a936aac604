"""Standard streams that are closed or full: no command dies of them, and an answer that nobody got is no success."""

import os
from pathlib import Path

from program import Program, difference, tree

ANSWERS = [["schema", "--reference"], ["schema", "--rules"], ["explain"], ["check", "content", "--output", "no-site", "--format", "json", "--formats", "none"]]
WORKS = [["check", "content", "--output", "no-site", "--formats", "none"], ["explain", "no-such-rule"], ["nonsense"]]


def trial(program: Program, content: Path) -> tuple[int, list[str]]:
    faults, runs = [], 0
    site = program.fresh("streams")
    answers, works = ([[content if word == "content" else word for word in line] for line in lines] for lines in (ANSWERS, WORKS))
    for arguments in [*answers, *works, program.building(content, site)]:
        usual = program.run(*arguments).code
        for name, options in broken():
            lost = arguments in answers and name in ("stdout full", "stdout closed", "all closed")
            ended = program.run(*arguments, **options)
            runs += 1
            wrong = ended.faults({3 if lost else usual}, is_heard=name.startswith("stdout"))
            faults += [f"{' '.join(map(str, arguments[:3]))} with {name}: {fault}" for fault in wrong]
    whole = program.fresh("heard")
    program.build(content, whole)
    faults += [f"{path} is not what a build writes whose streams are whole" for path in difference(tree(site), tree(whole))]
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
