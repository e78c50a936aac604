"""Our own checks: what validators pass and readers trip over. One function a rule, listed at the foot."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from finding import Finding, Site
from page import Page

Fault = tuple[str, str]

VAGUE = frozenset({"here", "click here", "more", "read more", "link", "this", "this page", "details", "download"})
OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
FETCHES = {
    "script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src", "embed": "src",
    "track": "src", "object": "data", "input": "src", "image": "href", "use": "href", "form": "action",
}
FETCHING_RELS = frozenset("stylesheet icon preload prefetch preconnect dns-prefetch modulepreload manifest".split())


def duplicate_ids(page: Page) -> Iterator[Fault]:
    for name, count in Counter(e.get("id") for e in page.elements if "id" in e.attributes).items():
        if count > 1:
            yield "duplicate-id", f"id “{name}” is given to {count} elements"
        if not name or re.search(r"\s", name):
            yield "duplicate-id", f"id “{name}” is empty or has a space"


def dangling_references(page: Page) -> Iterator[Fault]:
    ids = {e.get("id") for e in page.elements}
    for element in page.elements:
        for attribute in ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "list"):
            for name in (element.get(attribute) or "").split():
                if name not in ids:
                    yield "dangling-reference", f"line {element.line}: {attribute}=“{name}” names no element of the page"


def tables(page: Page) -> Iterator[Fault]:
    for table in page.all("table"):
        where = f"line {table.line}"
        if not any(caption.words.strip() for caption in table.all("caption")):
            yield "table-caption", f"{where}: the table has no caption"
        headers = table.all("th")
        if not headers:
            yield "table-headers", f"{where}: the table has no header cells"
        bare = sum(1 for th in headers if th.get("scope") not in ("col", "row", "colgroup", "rowgroup"))
        if bare:
            yield "table-scope", f"{where}: {bare} header cells do not say whether they head a row or a column"


def links(page: Page) -> Iterator[Fault]:
    for link in page.all("a"):
        address = link.get("href")
        if address is None:
            continue
        if not link.label:
            yield "empty-link", f"line {link.line}: the link to “{address}” has no words"
        if link.label.lower().strip(" .→›») ") in VAGUE:
            yield "vague-link", f"line {link.line}: “{link.label}” does not say where it leads"
    for button in page.all("button"):
        if not button.label:
            yield "empty-link", f"line {button.line}: a button has no words"


def absolute_links(page: Page) -> Iterator[Fault]:
    for element in page.elements:
        for attribute in ("href", "src", "action", "srcset", "poster"):
            address = element.get(attribute)
            if address is not None and address.startswith("/") and not address.startswith("//"):
                yield "absolute-link", f"line {element.line}: “{address}” holds only at the root of an address"


def language(page: Page) -> Iterator[Fault]:
    html = page.first("html")
    if html is None or not html.get("lang"):
        yield "page-language", "the page does not say its language"


def policy(page: Page) -> Iterator[Fault]:
    content = page.meta("http-equiv", "content-security-policy") or ""
    if "default-src" not in content:
        yield "security-policy", "the page has no Content-Security-Policy with a default-src"
    if re.search(r"'unsafe-inline'|'unsafe-eval'|\bhttps?:|\*", content):
        yield "security-policy", f"the Content-Security-Policy lets in more than the site: {content}"


def outside_requests(page: Page) -> Iterator[Fault]:
    for element in page.elements:
        address = element.get(FETCHES.get(element.tag, ""))
        if element.tag == "link" and FETCHING_RELS & set((element.get("rel") or "").lower().split()):
            address = element.get("href")
        if address and OUTSIDE.match(address):
            yield "outside-request", f"line {element.line}: <{element.tag}> would fetch “{address}”"


def inline_code(page: Page) -> Iterator[Fault]:
    for element in page.elements:
        handlers = [name for name in element.attributes if name.startswith("on")]
        if handlers or element.get("style") is not None:
            yield "inline-code", f"line {element.line}: <{element.tag}> has {', '.join(handlers) or 'a style'} of its own"
        is_code = element.tag == "style" or (element.tag == "script" and "json" not in (element.get("type") or ""))
        if is_code and element.get("src") is None:
            yield "inline-code", f"line {element.line}: <{element.tag}> stands in the page; the policy refuses it"


def structure(page: Page) -> Iterator[Fault]:
    if page.is_redirect:
        return
    if page.kind is None:
        yield "page-kind", "<body> does not say what kind of page it is (data-page), so no browser check can choose it"
    headings = [int(e.tag[1]) for e in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    if headings.count(1) != 1:
        yield "headings", f"the page has {headings.count(1)} first-level headings"
    for before, after in zip(headings, headings[1:]):
        if after > before + 1:
            yield "headings", f"a heading of level {after} follows one of level {before}"
            break
    if len(page.all("main")) != 1:
        yield "landmarks", f"the page has {len(page.all('main'))} main landmarks"
    if not page.meta("name", "description"):
        yield "description", "the page has no description"


def titles(site: Site) -> Iterator[Finding]:
    named: dict[str, list[str]] = defaultdict(list)
    for page in site.pages:
        if not page.title:
            yield Finding("own", "page-title", page.name, "the page has no title")
        elif not page.is_redirect:
            named[page.title].append(page.name)
    for title, pages in sorted(named.items()):
        for name in pages[1:]:
            yield Finding("own", "page-title", name, f"“{title}” is also the title of {pages[0]}")


def style_sheets(site: Site) -> Iterator[Finding]:
    for file in site.files(".css") + site.files(".svg"):
        for address in re.findall(r"(?:url\(|@import)\s*['\"]?([^'\")\s;]+)", file.read_text(encoding="utf-8")):
            if OUTSIDE.match(address):
                yield Finding("own", "outside-request", site.name(file), f"would fetch “{address}”")


PAGE_RULES = [
    duplicate_ids, dangling_references, tables, links, absolute_links, language, policy, outside_requests, inline_code,
    structure,
]
SITE_RULES = [titles, style_sheets]


def check(site: Site) -> list[Finding]:
    found = [Finding("own", rule, page.name, message)
             for page in site.pages for look in PAGE_RULES for rule, message in look(page)]
    return found + [finding for look in SITE_RULES for finding in look(site)]
