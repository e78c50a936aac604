"""The manifest of the record: by the script in docs/harvesting.md, word for word as it stands there, and by what else is said there."""

import hashlib
import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import xxhash

from finding import Finding, Site

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "harvesting.md"
INDEX = "record/index.json"
Fault = tuple[str, str, str]


def script() -> str:
    """The script as readers of the document have it."""
    (found,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    return found


def by_document(folder: Path) -> tuple[int, str]:
    ran = subprocess.run([sys.executable, "-c", script(), str(folder)], capture_output=True, text=True,
                         stdin=subprocess.DEVNULL, timeout=600)
    return ran.returncode, ran.stderr.strip()


def lines(data: bytes) -> list[bytes]:
    """The records of a month, each on a line of its own, without the comma after it."""
    own = data.split(b"\n")[1:-2]
    return [line.removesuffix(b",") for line in own]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def groups(site: Site, index: dict) -> Iterator[Fault]:
    """That the counts and hashes of the groups follow from the records, as the document says."""
    found = defaultdict(list)
    for month in index["months"]:
        data = (site.folder / month["path"]).read_bytes()
        part, own = json.loads(data), lines(data)
        if not len(own) == len(part["records"]) == month["records"]:
            yield "lines", month["path"], f"{month['records']} records are promised, {len(own)} lines stand there"
            continue
        for line, record in zip(own, part["records"]):
            if not is_record(line, record):
                yield "lines", month["path"], f"{record.get('id')} does not stand on a line of its own"
            found[record["kind"], tuple(record["committees"]), part["month"]].append((sha256(line), record))
    for group in index["groups"]:
        held = found.pop((group["kind"], tuple(group["committees"]), group["month"]), [])
        hashed = sha256("".join(hash + "\n" for hash in sorted(hash for hash, _ in held)).encode())
        counted = [len(held)] + [sum(record.get(name, 0) for _, record in held) for name in ("withheld", "to-follow")]
        if [group["records"], group["withheld"], group["to-follow"]] != counted or group["sha256"] != hashed:
            yield "groups", INDEX, f"the group {group['kind']}, {group['month']} is not what its records say"
    for key in found:
        yield "groups", INDEX, f"no group counts {key}"
    for name in ("records", "withheld", "to-follow"):
        if index[name] != sum(group[name] for group in index["groups"]):
            yield "groups", INDEX, f"{name} is not the sum of the groups"


def is_record(line: bytes, record: dict) -> bool:
    try:
        return json.loads(line) == record
    except ValueError:
        return False


def hashes(site: Site, index: dict) -> Iterator[Fault]:
    for month in index["months"]:
        for record in json.loads((site.folder / month["path"]).read_bytes())["records"]:
            for file in record["files"]:
                here = site.folder / file["path"]
                if "xxh3-128" in file and here.is_file() and xxhash.xxh3_128_hexdigest(here.read_bytes()) != file["xxh3-128"]:
                    yield "hash", file["path"], "its hash is not the one in the manifest"


def check(site: Site) -> list[Finding]:
    if not (site.folder / INDEX).exists():
        return []
    code, words = by_document(site.folder)
    if code:
        return [Finding("manifest", "incomplete", INDEX, words[:300])]
    index = json.loads((site.folder / INDEX).read_bytes())
    return [Finding("manifest", rule, name, told) for look in (groups, hashes) for rule, name, told in look(site, index)]
