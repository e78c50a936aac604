#!/usr/bin/env python3
"""A stand-in for the program, for self-test: it builds a page a file, and HONEST_SLIP makes it do one thing wrong."""

import json
import os
import stat
import sys
import time
from pathlib import Path

SLIP = os.environ.get("HONEST_SLIP", "")


def main(words: list[str]) -> int:
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open("/dev/null", os.O_RDONLY)
    try:
        return run(words)
    except MemoryError:
        os.abort()
    except OSError as error:
        if SLIP == "calls it done":
            return 0
        complain(f"scrutable: {error}")
        if SLIP == "tells twice":
            complain(f"scrutable: {error}")
        return 3


def run(words: list[str]) -> int:
    options = {name: words[at + 1] for at, name in enumerate(words[:-1]) if name.startswith("--")}
    match words[0]:
        case "schema" | "explain" if len(words) == 1 or words[1].startswith("--"): return answer("words\n" * 5)
        case "check" | "build": return compiled(words, options)
        case "new": return new(Path(options["--content"]))
        case "import": return 0
        case _:
            complain("Error: not understood")
            return 2


def compiled(words: list[str], options: dict[str, str]) -> int:
    pages, faults = read(Path(words[1]))
    if SLIP == "check knows less" and words[0] == "check":
        faults = []
    if "--format" in options:
        ended = answer(json.dumps([{"message": fault} for fault in faults]) + "\n")
        if ended:
            return ended
    if faults:
        complain("\n".join(faults))
        return 1
    if words[0] == "build":
        day = options.get("--as-of", "")
        write(Path(options["--output"]), {name: text + day.encode() for name, text in pages.items()})
        if "--search-export" in options:
            put(Path(options["--search-export"]), b"found\n")
    return 0


def read(content: Path) -> tuple[dict[str, bytes], list[str]]:
    pages, faults = {"index.html": b"home "}, []
    if not (content / "council.yml").is_file():
        faults.append("council.yml:1:1: error: it is not there")
    for path in sorted(content.rglob("*")):
        try:
            mode = (path.stat() if SLIP == "shows what links lead to" else path.lstat()).st_mode
            if SLIP != "waits for pipes" and not stat.S_ISREG(mode) or stat.S_ISDIR(mode):
                continue
            if SLIP != "reads giants" and path.lstat().st_size > 1 << 20:
                faults.append(f"{path.name}:1:1: error: it is too large")
                continue
            data = path.read_bytes()
        except FileNotFoundError:
            continue
        if SLIP == "shows what links lead to":
            complain(data.decode("utf-8", "replace"))
        if b"\x00" in data and SLIP == "dies of a byte":
            os.abort()
        if b"[[no-such-record]]" in data:
            faults.append(f"{path.name}:1:1: error: there is no such record")
        pages["/".join(path.relative_to(content).parts) + ".html"] = data * 50
    return pages, faults


def write(site: Path, pages: dict[str, bytes]):
    site.mkdir(parents=True, exist_ok=True)
    for name, data in pages.items():
        path = site / name
        if path.exists() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if SLIP == "writes in place":
            with path.open("wb") as file:
                for at in range(0, len(data), 2000):
                    file.write(data[at:at + 2000])
                    file.flush()
                    time.sleep(0.001)
        else:
            put(path, data)


def put(path: Path, data: bytes):
    """Writes beside the file and renames, so that it is old or new and never half."""
    new = path.with_name(".scrutable-new-" + path.name)
    try:
        new.write_bytes(data)
        os.rename(new, path)
    except OSError:
        if SLIP != "leaves halves":
            new.unlink(missing_ok=True)
        raise


def new(content: Path) -> int:
    put(content / "committees" / "made-up.md", b"---\ntitle: A committee\n---\n")
    return 0


def answer(text: str) -> int:
    try:
        os.write(1, text.encode())
    except OSError as error:
        if SLIP == "loses its answer":
            return 0
        complain(f"scrutable: {error}")
        return 3
    return 0


def complain(text: str):
    try:
        os.write(2, text.encode() + b"\n")
    except OSError:
        if SLIP == "dies unheard":
            os.abort()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
