"""What may stand in a content folder that is no file of words, and files that change while they are read.

Nothing is waited for, nothing outside is read, and nothing giant is taken into memory."""

import os
import random
import resource
import socket
import threading
import time
from pathlib import Path

from program import Program, tree

GIANT = 64 << 30


def trial(program: Program, content: Path) -> tuple[int, list[str]]:
    one, first = things(program, content)
    other, second = moving(program, content)
    return one + other, first + second


def things(program: Program, content: Path) -> tuple[int, list[str]]:
    """Each strange thing in each place: a run ends in time, with a code, in little memory."""
    faults, runs = [], 0
    for place in ("council.yml", "committees/made-up.md", "reviews/made-up/review.md", "people/picture.jpg", "made-up"):
        for name, make in THINGS:
            copy = program.copy(content, "strange")
            path = copy / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            make(path)
            for command in (program.checking(copy, "--formats", "none"), program.building(copy, program.fresh("strange-site"))):
                ended = program.run(*command, limit=20, preexec_fn=little_memory)
                runs += 1
                faults += [f"{name} as {place}, {command[0]}: {fault}" for fault in ended.faults({0, 1, 2, 3})]
                if b"root:x:" in ended.out + ended.err:
                    faults.append(f"{name} as {place}: a file outside was shown")
            if len(faults) > 3:
                return runs, faults
    return runs, faults


def little_memory():
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def giant(path: Path):
    with path.open("wb") as file:
        file.truncate(GIANT)


def endpoint(path: Path):
    here = os.getcwd()
    os.chdir(path.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


THINGS = [
    ("a pipe", lambda path: os.mkfifo(path)), ("a sparse giant", giant), ("a socket", endpoint), ("a folder", lambda path: path.mkdir()),
    ("a link to a file outside", lambda path: path.symlink_to("/etc/passwd")), ("a link to itself", lambda path: path.symlink_to(path.name)),
    ("a link to nothing", lambda path: path.symlink_to("nothing")), ("a link to an endless file", lambda path: path.symlink_to("/dev/zero")),
    ("a link to the folder above", lambda path: path.symlink_to("..")), ("a file of nothing", lambda path: path.touch()),
]


def moving(program: Program, content: Path, times: int = 20) -> tuple[int, list[str]]:
    """Somebody edits while a build reads: files vanish, come back, are cut short and are replaced."""
    whole = program.fresh("moving-whole")
    program.build(content, whole)
    wanted, faults = tree(whole), []
    copy, site = program.copy(content, "moving"), program.fresh("moving-site")
    program.build(copy, site)
    for seed in range(times):
        stop = threading.Event()
        editor = threading.Thread(target=edit, args=(copy, content, random.Random(seed), stop))
        editor.start()
        ended = program.build(copy, site, limit=60)
        stop.set()
        editor.join()
        faults += [f"edited while it was read ({seed}): {fault}" for fault in ended.faults({0, 1, 3})]
        restore(copy, content)
    ended = program.build(copy, site)
    faults += [f"after the editing: {fault}" for fault in ended.faults({0})]
    return times, faults + [f"after the editing {path} is missing" for path in sorted(wanted.keys() - tree(site).keys())[:5]]


def edit(copy: Path, content: Path, chance: random.Random, stop: threading.Event):
    files = [path.relative_to(content) for path in content.rglob("*.md")]
    while not stop.is_set():
        name = chance.choice(files)
        match chance.randrange(4):
            case 0: (copy / name).unlink(missing_ok=True)
            case 1: os.truncate(copy / name, chance.randrange(200)) if (copy / name).exists() else None
            case 2: (copy / name).write_bytes((content / chance.choice(files)).read_bytes())
            case _: (copy / name).write_bytes((content / name).read_bytes())
        time.sleep(0.001)


def restore(copy: Path, content: Path):
    for path in content.rglob("*"):
        if path.is_file():
            (copy / path.relative_to(content)).write_bytes(path.read_bytes())
