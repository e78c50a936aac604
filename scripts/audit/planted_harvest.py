"""Site maps, the manifest, linked data and OParl for the audit's own test: each kind of fault in a small site of its own, since these
files are looked at as a whole."""

import hashlib
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import linked
import manifest
import oparl
import sitemaps
from finding import Finding, Site

BASE = "https://example.org/"
SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>NAME</title><link rel="canonical" href="https://example.org/PATH"></head>
<body data-page="meeting"><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
{"@type": "ListItem", "position": "1", "name": "Home", "item": "https://example.org/"},
{"@type": "ListItem", "position": "2", "name": "NAME", "item": "https://example.org/PATH"}]}
</script><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Event", "name": "NAME", "startDate": "2026-06-10T10:00:00+01:00",
"endDate": "2026-06-10T12:00:00+01:00", "eventStatus": "https://schema.org/EventScheduled",
"organizer": {"@type": "GovernmentOrganization", "name": "Testshire"}}
</script></body></html>
"""
CATALOGUE = """{"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
"xsd": "http://www.w3.org/2001/XMLSchema#", "foaf": "http://xmlns.com/foaf/0.1/"},
"@id": "https://example.org/data/catalogue.jsonld#catalogue", "@type": "dcat:Catalog", "dct:title": "Data",
"dct:description": "All data.", "dct:publisher": {"@type": "foaf:Organization", "foaf:name": "Testshire"},
"dct:license": {"@id": "https://example.net/licence"}, "dct:modified": {"@value": "2026-06-10", "@type": "xsd:date"},
"dcat:dataset": [{"@id": "https://example.org/data/catalogue.jsonld#record", "@type": "dcat:Dataset", "dct:title": "Record",
"dct:description": "The record.", "dct:publisher": {"@type": "foaf:Organization", "foaf:name": "Testshire"},
"dct:license": {"@id": "https://example.net/licence"}, "dcat:distribution": [{"@type": "dcat:Distribution",
"dcat:downloadURL": {"@id": "https://example.org/record/index.json"}, "dct:license": {"@id": "https://example.net/licence"},
"dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/application/json"}}]}]}
"""
RECORD = '{"kind": "meeting", "id": "a", "page": "meetings/a/index.html", "committees": ["c"], "withheld": 1, "files": []}'
OTHER = '{"kind": "meeting", "id": "b", "page": "meetings/b/index.html", "committees": ["c"], "files": [{"path": "meetings/b/b.txt", "bytes": 5}]}'


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def record() -> dict[str, str]:
    month = '{"month": "2026-06", "records": [\n' + RECORD + ",\n" + OTHER + '\n], "files": []}\n'
    group = sha256("".join(line + "\n" for line in sorted(map(sha256, (RECORD, OTHER)))))
    index = {"version": 1, "records": 2, "withheld": 1, "to-follow": 0, "months": [
        {"month": "2026-06", "path": "record/2026-06.json", "bytes": len(month), "sha256": sha256(month), "records": 2}],
        "groups": [{"kind": "meeting", "committees": ["c"], "month": "2026-06", "records": 2, "withheld": 1, "to-follow": 0,
                    "sha256": group}]}
    return {"record/index.json": json.dumps(index), "record/2026-06.json": month}


def thing(path: str, kind: str, **more) -> dict:
    return {"id": BASE + "oparl/" + path, "type": "https://schema.oparl.org/1.1/" + kind, **more}


def interface() -> dict[str, str]:
    body, unit = BASE + "oparl/body.json", BASE + "oparl/committees/c.json"
    person, meeting, paper = (BASE + f"oparl/{path}.json" for path in ("people/p", "meetings/a", "reports/r"))
    consultation = thing("reports/r.json#a", "Consultation", paper=paper, agendaItem=meeting + "#1", meeting=meeting, organization=[unit])
    main = {name: BASE + f"oparl/{name}s.json" for name in ("organization", "person", "meeting", "paper")}
    objects = {
        "body.json": thing("body.json", "Body", name="Testshire", legislativeTerm=[], **main),
        "committees/c.json": thing("committees/c.json", "Organization", body=body, membership=[person + "#seat"]),
        "people/p.json": thing("people/p.json", "Person", body=body, membership=[
            thing("people/p.json#seat", "Membership", person=person, organization=unit, startDate="2026-05-01")]),
        "meetings/a.json": thing("meetings/a.json", "Meeting", start="2026-06-10T10:00:00+01:00", organization=[unit], agendaItem=[
            thing("meetings/a.json#1", "AgendaItem", meeting=meeting, public=True, consultation=consultation["id"])]),
        "reports/r.json": thing("reports/r.json", "Paper", body=body, web=BASE + "meetings/a/", consultation=[consultation]),
    }
    lists = {"bodies": ["body"], "organizations": ["committees/c"], "persons": ["people/p"], "meetings": ["meetings/a"],
             "papers": ["reports/r"]}
    files = {**objects, "system.json": thing("system.json", "System", oparlVersion="https://schema.oparl.org/1.1/",
                                             body=BASE + "oparl/bodies.json")}
    for name, held in lists.items():
        own = BASE + f"oparl/{name}.json"
        files[name + ".json"] = {"data": [objects[f"{path}.json"] for path in held], "pagination": {},
                                 "links": {"first": own, "self": own}}
    return {f"oparl/{name}": json.dumps(value) for name, value in files.items()}


def page(name: str, path: str) -> str:
    return PAGE.replace("NAME", name).replace("PATH", path)


def clean() -> dict[str, str]:
    parts = "".join(f"<url><loc>{BASE}meetings/{name}/</loc>{day}</url>" for name, day in
                    (("a", "<lastmod>2026-06-10</lastmod>"), ("b", "")))
    return {
        "robots.txt": f"User-agent: *\nAllow: /\n\nSitemap: {BASE}sitemap.xml\n",
        "sitemap.xml": f"<sitemapindex {SPACE}><sitemap><loc>{BASE}sitemaps/m.xml</loc><lastmod>2026-06-10</lastmod></sitemap></sitemapindex>",
        "sitemaps/m.xml": f"<urlset {SPACE}>{parts}</urlset>",
        "meetings/a/index.html": page("A", "meetings/a/"), "meetings/b/index.html": page("B", "meetings/b/"),
        "meetings/b/b.txt": "Words", "data/catalogue.jsonld": CATALOGUE, **record(), **interface()}


# name: (the file, what is replaced – nothing for a file that is removed –, what with, what must find it)
FAULTS = {
    "robots-shut": ("robots.txt", "Allow: /", "Disallow: /", "sitemaps/robots"),
    "robots-silent": ("robots.txt", "Sitemap:", "Site:", "sitemaps/robots"),
    "map-gone": ("sitemaps/m.xml", None, "", "sitemaps/unreadable"),
    "map-order": ("sitemaps/m.xml", "<loc>https://example.org/meetings/a/</loc><lastmod>2026-06-10</lastmod>",
                  "<lastmod>2026-06-10</lastmod><loc>https://example.org/meetings/a/</loc>", "sitemaps/unreadable"),
    "map-one-sided": ("sitemaps/m.xml", "<loc>https://example.org/meetings/b/</loc>",
                      '<loc>https://example.org/meetings/b/</loc><xhtml:link xmlns:xhtml="http://www.w3.org/1999/xhtml" rel="alternate" '
                      'hreflang="cy" href="https://example.org/meetings/a/"/>', "sitemaps/languages"),
    "map-short": ("sitemaps/m.xml", "<url><loc>https://example.org/meetings/b/</loc></url>", "", "sitemaps/not-listed"),
    "map-twice": ("sitemaps/m.xml", "meetings/b/", "meetings/a/", "sitemaps/twice"),
    "map-dead": ("sitemaps/m.xml", "meetings/b/", "meetings/c/", "sitemaps/dead-address"),
    "map-day": ("sitemaps/m.xml", "2026-06-10", "10 June 2026", "sitemaps/day"),
    "index-day": ("sitemap.xml", "2026-06-10", "2026-06-09", "sitemaps/day"),
    "page-gone": ("meetings/b/index.html", None, "", "manifest/incomplete"),
    "file-gone": ("meetings/b/b.txt", None, "", "manifest/incomplete"),
    "file-cut": ("meetings/b/b.txt", "Words", "Word", "manifest/incomplete"),
    "month-gone": ("record/2026-06.json", None, "", "manifest/incomplete"),
    "month-altered": ("record/2026-06.json", '"id": "a"', '"id": "c"', "manifest/incomplete"),
    "count-wrong": ("record/index.json", '"records": 2, "withheld": 1', '"records": 3, "withheld": 1', "manifest/groups"),
    "withheld-wrong": ("record/index.json", '"withheld": 1', '"withheld": 0', "manifest/groups"),
    "odd-property": ("meetings/a/index.html", '"startDate"', '"beginDate"', "linked/vocabulary"),
    "no-start": ("meetings/a/index.html", '"startDate": "2026-06-10T10:00:00+01:00",', "", "linked/needed"),
    "no-offset": ("meetings/a/index.html", "10:00:00+01:00", "10:00", "linked/moment"),
    "backwards": ("meetings/a/index.html", "T12:", "T09:", "linked/moment"),
    "odd-status": ("meetings/a/index.html", "EventScheduled", "EventOff", "linked/status"),
    "lost-trail": ("meetings/a/index.html", '"item": "https://example.org/meetings/a/"', '"item": "https://example.org/a/"', "linked/breadcrumbs"),
    "broken-script": ("meetings/a/index.html", '"itemListElement": [', '"itemListElement": ', "linked/unreadable"),
    "dcat-no-title": ("data/catalogue.jsonld", '"dct:title": "Record",', "", "linked/catalogue"),
    "dcat-no-licence": ("data/catalogue.jsonld", '"dct:license": {"@id": "https://example.net/licence"}, "dcat:distribution"', '"dcat:distribution"', "linked/catalogue"),
    "dcat-dead": ("data/catalogue.jsonld", "record/index.json", "record/gone.json", "linked/dead-address"),
    "dcat-type": ("data/catalogue.jsonld", "https://www.iana.org/assignments/media-types/application/json", "https://example.net/json", "linked/catalogue"),
    "dcat-day": ("data/catalogue.jsonld", "2026-06-10", "10 June", "linked/catalogue"),
    "dcat-odd": ("data/catalogue.jsonld", "dcat:downloadURL", "dcat:download", "linked/vocabulary"),
    "oparl-no-version": ("oparl/system.json", '"oparlVersion": "https://schema.oparl.org/1.1/", ', "", "oparl/required"),
    "oparl-other": ("oparl/system.json", '"oparlVersion": "https://schema.oparl.org/1.1/"', '"oparlVersion": "https://schema.oparl.org/1.0/"', "oparl/version"),
    "oparl-odd-name": ("oparl/*", '"startDate"', '"beginDate"', "oparl/unknown"),
    "oparl-day": ("oparl/*", "2026-05-01", "1 May 2026", "oparl/form"),
    "oparl-moment": ("oparl/*", "10:00:00+01:00", "10:00:00", "oparl/form"),
    "oparl-type": ("oparl/*", "1.1/Paper", "1.1/paper", "oparl/type"),
    "oparl-dangling": ("oparl/*", '"organization": ["https://example.org/oparl/committees/c.json"]', '"organization": ["https://example.org/oparl/committees/d.json"]', "oparl/dangling"),
    "oparl-one-way": ("oparl/*", ', "membership": ["https://example.org/oparl/people/p.json#seat"]', "", "oparl/one-way"),
    "oparl-two-faces": ("oparl/people/p.json", "2026-05-01", "2026-05-02", "oparl/two-faces"),
    "oparl-empty": ("oparl/*", '"membership": ["https://example.org/oparl/people/p.json#seat"]', '"membership": []', "oparl/form"),
    "oparl-unlisted": ("oparl/papers.json", '"data": [', '"data": [], "was": [', "oparl/unlisted"),
    "oparl-links": ("oparl/papers.json", '"self"', '"own"', "oparl/list"),
    "oparl-gone": ("oparl/meetings.json", None, "", "oparl/unreachable"),
    "oparl-dead": ("oparl/*", '"web": "https://example.org/meetings/a/"', '"web": "https://example.org/meetings/z/"', "oparl/dead-address"),
    "oparl-astray": ("oparl/*", "people/p.json#seat", "people/q.json#seat", "oparl/address"),
}
CHECKS: list[Callable[[Site], list[Finding]]] = [sitemaps.check, manifest.check, linked.check, oparl.check]


def found(files: dict[str, str]) -> list[Finding]:
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return [finding for check in CHECKS for finding in check(Site(Path(folder)))]


def plant(name: str, path: str, old: str | None, new: str) -> dict[str, str]:
    """A star stands for every file of a folder: an object stands in its own file and in a list."""
    files, whole = clean(), path.endswith("*")
    touched = [own for own in files if own.startswith(path[:-1])] if whole else [path]
    if not any(old is None or old in files[own] for own in touched):
        raise SystemExit(f"self-test: “{name}” plants nothing")
    for own in touched:
        if old is None:
            del files[own]
        else:
            files[own] = files[own].replace(old, new)
    return files


def main() -> int:
    wrong = [f"what is clean was blamed: {finding}" for finding in found(clean())]
    for name, (path, old, new, rule) in FAULTS.items():
        told = {f"{finding.check}/{finding.rule}" for finding in found(plant(name, path, old, new))}
        if rule not in told:
            wrong.append(f"{rule} was not found where {name} is planted; found: {sorted(told)}")
    for words in wrong:
        print(f"self-test: {words}", file=sys.stderr)
    if not wrong:
        print(f"The audit found all {len(FAULTS)} planted faults of what harvesters read.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
