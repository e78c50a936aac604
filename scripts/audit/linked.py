"""Linked data: what pages say to search engines (schema.org) and the catalogue of data (DCAT), read as RDF by a program that others wrote."""

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SDO, XSD

from finding import Finding, Site

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
CATALOGUE = "data/catalogue.jsonld"
VCARD = "http://www.w3.org/2006/vcard/ns#"
# Of each class what it must have; Google and the description of the class ask for no less.
NEEDS = {"Event": {"name", "startDate", "eventStatus", "organizer"}, "Report": {"name", "publisher", "inLanguage"},
         "Dataset": {"name", "description", "license", "creator", "distribution"}, "DataDownload": {"contentUrl", "encodingFormat"},
         "BreadcrumbList": {"itemListElement"}, "ListItem": {"position", "name", "item"}, "Place": {"name", "address"}}
STATUSES = {SDO + f"Event{word}" for word in ("Scheduled", "Rescheduled", "Postponed", "Cancelled", "MovedOnline")}
# A licence that only has a name is told in words.
TERMS = (DCTERMS.license, DCTERMS.rights)
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?$")
Fault = tuple[str, str]
# It tells of an ill-formed day by a trace; the rules below tell of it in words.
logging.getLogger("rdflib").setLevel(logging.CRITICAL)


def graph(text: str) -> Graph:
    """The statements in it. The context of schema.org is its vocabulary, so that nothing is fetched."""
    value = json.loads(text)
    if value.get("@context") == "https://schema.org":
        value["@context"] = {"@vocab": str(SDO)}
    if not isinstance(value.get("@context"), dict):
        raise ValueError("its context is not in the file")
    return Graph().parse(data=json.dumps(value), format="json-ld", publicID="https://nowhere.invalid/")


def vocabulary(statements: Graph) -> Iterator[Fault]:
    """Every property and class is one that its vocabulary has."""
    for subject, name, value in statements:
        for term in [name] + ([value] if name == RDF.type else []):
            if term == RDF.type or str(term).startswith(VCARD):
                continue
            if not any(str(term).startswith(str(space)) and str(term)[len(str(space)):] in space
                       for space in (SDO, DCAT, DCTERMS, FOAF)):
                yield "vocabulary", f"no vocabulary has {term}"


def needs(statements: Graph) -> Iterator[Fault]:
    for subject, kind in statements.subject_objects(RDF.type):
        name = str(kind).removeprefix(str(SDO))
        for needed in NEEDS.get(name, ()):
            if (subject, SDO[needed], None) not in statements:
                yield "needed", f"{name} has no {needed}"


def events(statements: Graph) -> Iterator[Fault]:
    for event in statements.subjects(RDF.type, SDO.Event):
        for name in (SDO.startDate, SDO.endDate, SDO.previousStartDate):
            for moment in statements.objects(event, name):
                if not MOMENT.match(str(moment)):
                    yield "moment", f"“{moment}” is no day and no moment with its offset"
        ends = [str(value) for name in (SDO.startDate, SDO.endDate) for value in statements.objects(event, name)]
        if len(ends) == 2 and ends[1] <= ends[0]:
            yield "moment", f"it ends at {ends[1]} and begins at {ends[0]}"
        if not {str(value) for value in statements.objects(event, SDO.eventStatus)} <= {str(status) for status in STATUSES}:
            yield "status", "its eventStatus is none of schema.org"


def breadcrumbs(statements: Graph, canonical: str | None) -> Iterator[Fault]:
    for trail in statements.subjects(RDF.type, SDO.BreadcrumbList):
        steps = {int(str(statements.value(step, SDO.position))): statements.value(step, SDO.item)
                 for step in statements.objects(trail, SDO.itemListElement)}
        if sorted(steps) != list(range(1, len(steps) + 1)):
            yield "breadcrumbs", f"its steps are numbered {sorted(steps)}"
        elif str(steps[len(steps)]) != canonical:
            yield "breadcrumbs", f"it ends at {steps[len(steps)]}, the page is {canonical}"


def of_page(text: str, canonical: str | None) -> Iterator[Fault]:
    try:
        statements = graph(text)
    except Exception as fault:  # the parser has a family of errors of its own
        yield "unreadable", f"it cannot be read as JSON-LD: {fault}"
        return
    for look in (vocabulary, needs, events):
        yield from look(statements)
    yield from breadcrumbs(statements, canonical)


def file_at(folder: Path, address: URIRef, base: str) -> bool:
    path = str(address).removeprefix(base)
    return str(address).startswith(base) and (folder / (path + "index.html" if not path or path.endswith("/") else path)).is_file()


def catalogue(folder: Path) -> Iterator[Fault]:
    """DCAT 3: a catalogue has data sets, each with files that can be had, under a licence, by a publisher."""
    try:
        text = (folder / CATALOGUE).read_text(encoding="utf-8")
        name = json.loads(text).get("@id", "")
        statements = graph(text)
    except Exception as fault:
        yield "unreadable", f"it cannot be read as JSON-LD: {fault}"
        return
    base = name.removesuffix(CATALOGUE + "#catalogue")
    if base == "../":
        base = "https://nowhere.invalid/../"
    yield from vocabulary(statements)
    catalogues = list(statements.subjects(RDF.type, DCAT.Catalog))
    listed = set(statements.objects(catalogues[0], DCAT.dataset)) if len(catalogues) == 1 else set()
    if not listed or listed != set(statements.subjects(RDF.type, DCAT.Dataset)):
        yield "catalogue", "there is not one catalogue that lists every data set"
    for subject in {*catalogues, *listed}:
        for needed in ((DCTERMS.title,), (DCTERMS.description,), (DCTERMS.publisher,), TERMS):
            if not any((subject, name, None) in statements for name in needed):
                yield "catalogue", f"{subject} has no {needed[0]}"
        for day in statements.objects(subject, DCTERMS.modified):
            if not isinstance(day, Literal) or day.datatype != XSD.date or day.ill_typed:
                yield "catalogue", f"{day} is no day"
    for data in listed:
        files = list(statements.objects(data, DCAT.distribution))
        if not files:
            yield "catalogue", f"{data} cannot be had"
        for file in files:
            place, kind = statements.value(file, DCAT.downloadURL), statements.value(file, DCAT.mediaType)
            if place is None or not file_at(folder, place, base):
                yield "dead-address", f"nothing stands at {place}"
            if not str(kind).startswith("https://www.iana.org/assignments/media-types/"):
                yield "catalogue", f"{place}: {kind} is no media type"
            if not any((file, name, None) in statements for name in TERMS):
                yield "catalogue", f"{place} has no licence"


def check(site: Site) -> list[Finding]:
    found = []
    for page in site.pages:
        texts = SCRIPT.findall((site.folder / page.name).read_text(encoding="utf-8"))
        links = [link.get("href") for link in page.all("link") if link.get("rel") == "canonical"]
        for text in texts:
            found += [Finding("linked", rule, page.name, words) for rule, words in of_page(text, links[0] if links else None)]
    if (site.folder / CATALOGUE).exists():
        found += [Finding("linked", rule, CATALOGUE, words) for rule, words in catalogue(site.folder)]
    return sorted(set(found))
