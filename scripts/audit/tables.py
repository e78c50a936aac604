"""Tables by the description beside each (CSV on the Web, W3C 2015): columns as described, cells of their types, keys that lead on."""

import csv
import json
import warnings
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from csvw import CSVW
from data import publications, shape
from finding import Finding, Site

DESCRIPTION = "-metadata.json"


def tables(site: Site) -> list[Path]:
    """Those of publications and of the whole record; a file attached to a paper is not ours to describe."""
    given = [file for file in site.files(".csv") if site.name(file).startswith("data/")]
    return sorted({*publications(site, ".csv"), *given})


def faults(description: Path) -> Iterator[str]:
    """What a reader finds that knows only the description and the tables it names."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            read = CSVW(str(description), validate=True)
            if not read.is_valid and not told:
                yield "it is not valid"
        except (ValueError, KeyError, TypeError, AttributeError, OSError) as fault:
            yield f"{type(fault).__name__}: {fault}"
    yield from (str(warning.message) for warning in told)


def headings(table: Path, description: Path) -> bool:
    """Whether each heading is among the titles of its column, in their order (Model for Tabular Data, 5.4.3)."""
    with table.open(encoding="utf-8-sig", newline="") as lines:
        first = next(csv.reader(lines))
    titles = [column["titles"] for column in json.loads(description.read_text())["tableSchema"]["columns"]]
    return len(titles) == len(first) and all(
        heading in ([own] if isinstance(own, str) else own) for heading, own in zip(first, titles))


def check(site: Site) -> list[Finding]:
    # What is no table is told by the check of data.
    ours = [file for file in tables(site) if not list(shape(file))]
    found = [Finding("csvw", "undescribed", site.name(file), "no description stands beside it")
             for file in ours if not file.with_name(file.name + DESCRIPTION).exists()]
    found += [Finding("csvw", "headings", site.name(file), "its headings are not those of its description")
              for file in ours if (beside := file.with_name(file.name + DESCRIPTION)).exists() and not headings(file, beside)]
    for file in ours:
        found += invalid(site, file.with_name(file.name + DESCRIPTION), file)
    found += invalid(site, whole := site.folder / "data/csv-metadata.json", whole)
    # The register tells of publications; the tables of the whole record are none.
    if register := sorted(set(ours) & set(publications(site, ".csv"))):
        site.looked_at("csvw", "csvw", version("csvw"), register)
    return found


def invalid(site: Site, description: Path, told_of: Path) -> list[Finding]:
    if not description.exists():
        return []
    return [Finding("csvw", "invalid", site.name(told_of), words[:200]) for words in list(faults(description))[:5]]
