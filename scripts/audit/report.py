"""The audit's report: JSON for machines, one screen for people."""

import json
from collections import Counter, defaultdict
from pathlib import Path

import beside
import xxhash
from finding import Finding, Looked, Site

SHOWN = 60


def write(folder: Path, site: Site, findings: list[Finding], seconds: dict[str, float]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    report = {
        "pages": len(site.pages),
        "kinds": {kind: [page.name for page in pages] for kind, pages in site.samples.items()},
        "seconds": {check: round(spent, 1) for check, spent in seconds.items()},
        "findings": [vars(finding) for finding in findings],
        "validators": [validator(site, looked, findings) for looked in site.looked],
    }
    (folder / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    (folder / "summary.txt").write_text(summary(site, findings, seconds) + "\n", encoding="utf-8")


def validator(site: Site, looked: Looked, findings: list[Finding]) -> dict:
    """What a validator looked at, each file by the hash of its bytes, for the register of checks."""
    found = defaultdict(list)
    for finding in findings:
        if finding.check == looked.validator:
            found[finding.page].append({"rule": finding.rule, "message": finding.message})
    return {"name": looked.validator, "software": looked.software, "version": looked.version, "files": [
        {"path": site.name(file), "hash": xxhash.xxh3_128_hexdigest(file.read_bytes()), "findings": found[site.name(file)]}
        for file in looked.files]}


def summary(site: Site, findings: list[Finding], seconds: dict[str, float], whole: float | None = None) -> str:
    lines = [f"{finding.page}: {finding.message} [{finding.check}/{finding.rule}]" for finding in findings[:SHOWN]]
    if len(findings) > SHOWN:
        lines.append(f"… and {len(findings) - SHOWN} more in audit/report.json")
    if findings:
        lines.append("")
    for check, spent in seconds.items():
        count = sum(1 for finding in findings if finding.check in NAMES[check])
        lines.append(f"  {DONE[check]:<66} {count or 'no'} finding{'' if count == 1 else 's':<2} {spent:6.1f} s")
    rules = Counter(f"{finding.check}/{finding.rule}" for finding in findings)
    if rules:
        lines.append("  by rule: " + ", ".join(f"{rule} {count}" for rule, count in rules.most_common()))
    lines.append(
        f"{len(site.pages)} pages, {len(site.kinds)} kinds: " + (f"{len(findings)} findings" if findings else "clean")
        + (f" ({whole:.0f} s, {beside.CORES} checks at a time)" if whole else ""))
    return "\n".join(lines)


NAMES = {"own": {"own"}, "nu": {"nu"}, "links": {"links"}, "calendars": {"calendars"}, "feeds": {"feeds"},
         "braille": {"braille"}, "browser": {"browser", "axe"}, "forced": {"forced"}, "keyboard": {"keyboard"}, "stretching": {"stretching"}, "layout": {"layout"}, "search": {"search"}, "findable": {"findable"}, "tasks": {"tasks"}, "epub": {"epubcheck"},
         "reading": {"axe-formats"}, "odt": {"libreoffice"}, "sound": {"sound"}, "data": {"json-schema", "csv"}, "tables": {"csvw"},
         "wellformed": {"wellformed"}, "sitemaps": {"sitemaps"}, "manifest": {"manifest"}, "linked": {"linked"}, "oparl": {"oparl"},
         "shares": {"shares"}}
DONE = {
    "own": "our own rules (ids, tables, links, titles, policy)",
    "layout": "where text stands on the screen, first screens, weights",
    "nu": "HTML, CSS and SVG by the Nu checker",
    "links": "links and fragments by lychee",
    "calendars": "calendar files by icalendar, vobject and our own rules",
    "feeds": "Atom by RELAX NG, JSON Feed by JSON Schema, one beside the other",
    "braille": "braille by our own rules and jing, page by page",
    "epub": "EPUB by EPUBCheck",
    "reading": "large print and chapters of EPUBs by axe",
    "odt": "ODT by LibreOffice: headings, tables and words for pictures",
    "sound": "books that are read aloud by opus-tools, clip by clip",
    "data": "JSON by its schema, CSV by its shape",
    "tables": "tables by CSV on the Web, each by the description beside it",
    "sitemaps": "site maps by their protocol, and every page in one of them",
    "manifest": "the manifest of the record by the script of docs/harvesting.md",
    "linked": "linked data as RDF: schema.org in pages, the catalogue by DCAT",
    "oparl": "OParl 1.1 by its schema and its text",
    "shares": "share pictures: there, readable, of their size, told in words",
    "wellformed": "XML by libxml2, and characters no file may hold",
    "browser": "WCAG 2.2 AA by axe, reflow (all pages); no script, from disk",
    "forced": "forced colours: text by axe, states and drawings told apart",
    "keyboard": "by the Tab key alone: reach, order, focus (one page a kind)",
    "stretching": "text spaced, 400 % zoom: nothing cut, covered or two-way",
    "search": "the search: what it finds, and who can use it",
    "findable": "titles found first, questions among the first three",
    "tasks": "what readers come for, in two clicks or one search",
}
