"""Site maps by the protocol of sitemaps.org, and that robots.txt leads to them and they to every page for readers."""

import re
import xml.etree.ElementTree as xml
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from finding import Finding, Site

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# How a site map names the same page in other languages, by Google's rule: https://developers.google.com/search/docs/specialty/international.
OTHER = "{http://www.w3.org/1999/xhtml}link"
MOST, LARGEST = 50_000, 50 * 1024 * 1024
DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")
Fault = tuple[str, str, str]


def entries(file: Path, whole: str, part: str) -> list[tuple[str, str | None]]:
    """The addresses in a site map with their days, by the order that the schema of the protocol asks for."""
    root = xml.parse(file).getroot()
    if root.tag != SPACE + whole or any(child.tag != SPACE + part for child in root):
        raise ValueError(f"it is no {whole} of {part} elements")
    for child in root:
        if [below.tag for below in child if below.tag != OTHER] not in ([SPACE + "loc"], [SPACE + "loc", SPACE + "lastmod"]):
            raise ValueError(f"a {part} is more than an address, a day and its other languages")
    return [(child.findtext(SPACE + "loc", "").strip(), child.findtext(SPACE + "lastmod")) for child in root]


def languages(file: Path) -> dict[str, dict[str, str]]:
    """By address, where the same stands in each language."""
    return {child.findtext(SPACE + "loc", "").strip(): {link.get("hreflang", ""): link.get("href", "") for link in child.iter(OTHER)}
            for child in xml.parse(file).getroot() if child.find(OTHER) is not None}


def file_at(site: Site, base: str, address: str) -> Path:
    path = address.removeprefix(base)
    return site.folder / (path + "index.html" if path == "" or path.endswith("/") else path)


def of_part(site: Site, base: str, file: Path, day: str | None) -> tuple[list[str], Iterator[Fault]]:
    name = site.name(file)
    try:
        found = entries(file, "urlset", "url")
    except (OSError, ValueError, xml.ParseError) as fault:
        return [], iter([("unreadable", name, str(fault))])

    def faults() -> Iterator[Fault]:
        if not 0 < len(found) <= MOST or file.stat().st_size > LARGEST:
            yield "size", name, f"it has {len(found)} addresses in {file.stat().st_size} bytes"
        for address, own in found:
            if not address.startswith(base) or not file_at(site, base, address).is_file():
                yield "dead-address", name, f"nothing stands at {address}"
            if own is not None and not DAY.match(own):
                yield "day", name, f"“{own}” is no day"
        days = [own for _, own in found if own]
        if day != (max(days) if days else None):
            yield "day", name, f"the index says {day}, its last day is {max(days) if days else None}"
    return [address for address, _ in found], faults()


def one_sided(files: list[Path]) -> Iterator[Fault]:
    """Whoever names a page in another language is named by it alike, in whichever part that stands."""
    others = {address: named for file in files for address, named in languages(file).items()}
    for address, named in others.items():
        if address not in named.values():
            yield "languages", "sitemap.xml", f"{address} does not name itself among its languages"
        if any(others.get(other) != named for other in named.values()):
            yield "languages", "sitemap.xml", f"the other languages of {address} do not name it alike"


def missing(site: Site, base: str, listed: list[str]) -> Iterator[Fault]:
    for address, count in Counter(listed).items():
        if count > 1:
            yield "twice", "sitemap.xml", f"{address} is listed {count} times"
    known = set(listed)
    for page in site.pages:
        own = base + page.name.removesuffix("index.html")
        is_own = any(link.get("rel") == "canonical" and link.get("href") == own for link in page.all("link"))
        if is_own and not page.is_redirect and page.kind not in ("not-found", "withdrawn") and own not in known:
            yield "not-listed", page.name, "no site map lists it"


def faults(site: Site) -> Iterator[Fault]:
    robots = (site.folder / "robots.txt").read_text(encoding="utf-8") if (site.folder / "robots.txt").exists() else ""
    named = re.findall(r"(?m)^Sitemap: (https?://\S+/)sitemap\.xml$", robots)
    if len(named) != 1 or re.search(r"(?mi)^disallow: */", robots):
        yield "robots", "robots.txt", "it does not name one site map, or keeps programs out"
        return
    base, index = named[0], site.folder / "sitemap.xml"
    try:
        parts = entries(index, "sitemapindex", "sitemap")
    except (OSError, ValueError, xml.ParseError) as fault:
        yield "unreadable", "sitemap.xml", str(fault)
        return
    listed: list[str] = []
    files: list[Path] = []
    for address, day in parts:
        file = file_at(site, base, address)
        own, found = of_part(site, base, file, day)
        listed += own
        files += [file] if own else []
        yield from found
    yield from one_sided(files)
    yield from missing(site, base, listed)


def check(site: Site) -> list[Finding]:
    if not (site.folder / "sitemap.xml").exists():
        return []
    return [Finding("sitemaps", rule, name, words) for rule, name, words in faults(site)]
