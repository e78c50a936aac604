"""What `check` says and what `build` says of the same content: the same faults, the same exit code, and no word of “done” of what is not."""

import json
from pathlib import Path

import councils
from program import AS_OF, Program


def trial(program: Program, contents: list[Path], number: int) -> tuple[int, list[str]]:
    """Checks and builds each of the folders as it is, and then `number` councils made out of them."""
    faults, good = [], 0
    for content in dict.fromkeys(contents):
        good += compare(program, program.copy(content, "agreeing"), content.name, faults)
    for seed in range(number):
        folder = program.copy(contents[seed % len(contents)], "agreeing")
        done = councils.make(seed, folder)
        good += compare(program, folder, f"council {seed} ({'; '.join(done)})", faults)
    if good * 5 < number:
        faults.append(f"only {good} of {number} councils could be built: their formats were hardly looked at")
    return number + len(set(contents)), faults


def compare(program: Program, content: Path, name: str, faults: list[str]) -> bool:
    """Adds where the two differ; returns whether the site was built."""
    site = program.fresh("agreed")
    checked = program.run(*program.checking(content, "--format", "json"))
    built = program.run("build", content, "--as-of", AS_OF, "--format", "json", "--output", site)
    wrong = checked.faults({0, 1}) + built.faults({0, 1})
    if not wrong and checked.code != built.code:
        wrong.append(f"check ends with {checked.code}, build with {built.code}: {differing(checked.out, built.out)}")
    if not wrong and told(checked.out) != told(built.out):
        wrong.append(f"check and build say different things: {differing(checked.out, built.out)}")
    if not wrong and (built.code == 0) != (site / "index.html").exists():
        wrong.append(f"exit {built.code}, but a site {'stands' if built.code else 'is not'} there")
    faults += [f"{name}: {fault}" for fault in wrong]
    return built.code == 0


def told(out: bytes) -> list[str]:
    return sorted(json.dumps(fault, sort_keys=True) for fault in json.loads(out))


def differing(one: bytes, other: bytes) -> str:
    return str(sorted(set(told(one)) ^ set(told(other)))[:2])[:600]
