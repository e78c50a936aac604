"""Data: JSON of publications and the register by their published schemas, CSV by its own shape (RFC 4180)."""

import csv
import io
import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from platform import python_version

from finding import Finding, Site
from jsonschema import Draft202012Validator

PUBLICATIONS = "schemas/publication.json"
TRACKER = "data/schema/recommendations-1.json"
REGISTER = "accessibility/formats/register.json"
REGISTER_SCHEMA = "accessibility/formats/register.schema.json"


def loaded(file: Path) -> dict | None:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        return None


def publications(site: Site, suffix: str) -> list[Path]:
    """What stands beside a text or a book of the same name is a publication's; a file attached to a paper is not ours to judge."""
    return [file for file in site.files(suffix) if any(file.with_suffix(other).exists() for other in (".txt", ".epub"))]


def by_schema(site: Site, files: list[Path], schema: Path) -> Iterator[Finding]:
    description = loaded(schema)
    if description is None:
        yield Finding("json-schema", "no-schema", site.name(schema), "there is no description of the data")
        return
    validator = Draft202012Validator(description)
    for file in files:
        value = loaded(file)
        if value is None:
            yield Finding("json-schema", "no-json", site.name(file), "it is not JSON")
            continue
        for error in list(validator.iter_errors(value))[:5]:
            place = "/".join(str(part) for part in error.absolute_path)
            yield Finding("json-schema", "schema", site.name(file), f"{place}: {error.message[:160]}")


def undeclared(value: object, schema: dict, description: dict, place: str = "") -> Iterator[str]:
    """Members that the schema does not name: it lets new ones come, so that only we may not forget to describe one."""
    kind = description["$defs"][schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in kind.get("properties", {}):
                yield f"{place}{name} is not described"
            else:
                yield from undeclared(inner, kind["properties"][name], description, f"{place}{name}/")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from undeclared(inner, kind["items"], description, f"{place}{number}/")


def trackers(site: Site) -> Iterator[Finding]:
    """Recommendations with their fate, by their own schema."""
    files = [file for file in site.files("recommendations.json") if site.name(file).startswith("data/")]
    description = loaded(site.folder / TRACKER)
    if not files:
        return
    yield from by_schema(site, files, site.folder / TRACKER)
    for file in files:
        for words in list(undeclared(loaded(file) or {}, description or {"properties": {}}, description or {}))[:5]:
            yield Finding("json-schema", "undeclared", site.name(file), words)


def shape(file: Path) -> Iterator[tuple[str, str]]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as fault:
        yield "unreadable", f"it is no CSV in UTF-8: {fault}"
        return
    if len(rows) < 2:
        yield "no-rows", f"it has {len(rows)} rows, and no data"
        return
    if any(not cell.strip() for cell in rows[0]):
        yield "no-heading", "a column has no heading"
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(rows[0]):
            yield "ragged", f"row {number} has {len(row)} cells, the headings are {len(rows[0])}"
            return


def check(site: Site) -> list[Finding]:
    found, files, tables = [], publications(site, ".json"), publications(site, ".csv")
    if files:
        found += by_schema(site, files, site.folder / PUBLICATIONS)
        site.looked_at("json-schema", "jsonschema", version("jsonschema"), files)
    found += trackers(site)
    if (site.folder / REGISTER).exists():
        found += by_schema(site, [site.folder / REGISTER], site.folder / REGISTER_SCHEMA)
    for file in tables:
        found += [Finding("csv", rule, site.name(file), words) for rule, words in shape(file)]
    if tables:
        site.looked_at("csv", "Python’s csv module", python_version(), tables)
    return found
