"""Feeds: Atom by a RELAX NG schema with xmllint, JSON Feed by a JSON Schema, and that both say the same."""

import json
import subprocess
import xml.etree.ElementTree as xml
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator

from finding import Finding, Site

SCHEMAS = Path(__file__).parent / "schemas"
ATOM = "{http://www.w3.org/2005/Atom}"


def atom_by_schema(site: Site, files: list[Path]) -> Iterator[Finding]:
    if not files:
        return
    command = ["xmllint", "--noout", "--nonet", "--relaxng", str(SCHEMAS / "atom.rng"), *map(str, files)]
    result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=600)
    if "Relax-NG parser error" in result.stderr or result.returncode in (5, 6, 7, 8, 9):
        yield Finding("feeds", "checker-failed", "", result.stderr[-400:])
        return
    faulty = {line.split(" fails to validate")[0] for line in result.stderr.splitlines() if line.endswith("fails to validate")}
    for file in files:
        told = [line for line in result.stderr.splitlines() if line.startswith(f"{file}:")]
        if str(file) in faulty or told:
            yield Finding("feeds", "atom", site.name(file), told[0].removeprefix(f"{file}:") if told else "is not valid")


def json_by_schema(site: Site, files: list[Path]) -> Iterator[Finding]:
    schema = json.loads((SCHEMAS / "json-feed.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for file in files:
        try:
            feed = json.loads(file.read_text(encoding="utf-8"))
        except ValueError as fault:
            yield Finding("feeds", "json", site.name(file), str(fault))
            continue
        for error in validator.iter_errors(feed):
            place = "/".join(map(str, error.absolute_path)) or "the feed"
            yield Finding("feeds", "json", site.name(file), f"{place}: {error.message[:200]}")


def entries_of_atom(file: Path) -> list[tuple[str, str, str]]:
    feed = xml.parse(file).getroot()
    return [
        (entry.findtext(f"{ATOM}id", ""), entry.findtext(f"{ATOM}title", ""), entry.findtext(f"{ATOM}updated", ""))
        for entry in feed.iter(f"{ATOM}entry")
    ]


def entries_of_json(file: Path) -> list[tuple[str, str, str]]:
    items = json.loads(file.read_text(encoding="utf-8")).get("items", [])
    return [(item.get("id", ""), item.get("title", ""), item.get("date_published", "")) for item in items]


def contents(site: Site, files: list[Path]) -> Iterator[Finding]:
    """What schemas cannot ask: names that are not repeated, the newest first, and the same words in both formats."""
    for file in files:
        try:
            atom = entries_of_atom(file)
            other = entries_of_json(file.with_suffix(".json"))
        except (xml.ParseError, ValueError):
            continue  # already told
        except OSError:
            yield Finding("feeds", "no-twin", site.name(file), "the same feed is not there as JSON Feed")
            continue
        if atom != other:
            yield Finding("feeds", "no-twin", site.name(file), "the feed and its twin in JSON do not say the same")
        for name, count in Counter(entry[0] for entry in atom).items():
            if count > 1:
                yield Finding("feeds", "repeated-id", site.name(file), f"{count} entries are called {name}")
        days = [entry[2] for entry in atom]
        if days != sorted(days, reverse=True):
            yield Finding("feeds", "order", site.name(file), "the newest entry does not come first")


def check(site: Site) -> list[Finding]:
    atom = site.files(".atom")
    twins = [file.with_suffix(".json") for file in atom if file.with_suffix(".json").exists()]
    if site.pages and not atom:
        return [Finding("feeds", "no-feed", "", "the site has no feed")]
    return [*atom_by_schema(site, atom), *json_by_schema(site, twins), *contents(site, atom)]
