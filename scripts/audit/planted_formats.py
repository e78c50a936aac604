"""Books, text documents and data for the audit's own test: clean ones, and copies with one planted fault each."""

import base64
import json
import math
import struct
import subprocess
import tempfile
import wave
import zipfile
from pathlib import Path

from planted import planted

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:x:book</dc:identifier>
<dc:title>Roads</dc:title><dc:language>en</dc:language>
<meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="text"/></spine></package>
"""
XHTML = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en">
<head><title>Roads</title></head><body>BODY</body></html>
"""
NAV = XHTML.replace("BODY", '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="text.xhtml">Roads</a></li></ol></nav>')
TEXT = XHTML.replace("BODY", '<main><h1>Roads</h1><p>Every road is gritted.</p></main>')

# name: (part, what is replaced, what with, what must find it)
EPUB_FAULTS = {
    "epub-no-title": (PACKAGE, "<dc:title>Roads</dc:title>", "", "epubcheck/RSC-005"),
    "epub-odd-element": (TEXT, "<p>Every", "<p><blink>odd</blink>Every", "epubcheck/RSC-005"),
    "epub-dead-link": (NAV, 'href="text.xhtml"', 'href="gone.xhtml"', "epubcheck/RSC-007"),
    "epub-no-language": (TEXT, ' xml:lang="en" lang="en"', "", "axe-formats/html-has-lang"),
    "epub-pale": (TEXT, "<p>", '<p style="color: #ddd; background: #fff">', "axe-formats/color-contrast"),
}

PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="p.png" manifest:media-type="image/png"/></manifest:manifest>
"""
SPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "xlink": "http://www.w3.org/1999/xlink",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"}.items())
STYLES = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles {SPACES} office:version="1.3"><office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
</office:styles></office:document-styles>
"""
CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {SPACES} office:version="1.3"><office:body><office:text>
<text:h text:style-name="Heading_20_1" text:outline-level="1">Roads</text:h><text:p>Every road is gritted.</text:p>
<table:table table:name="t"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row>
<table:table-cell><text:p>Road</text:p></table:table-cell><table:table-cell><text:p>Miles</text:p></table:table-cell>
</table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Mill Lane</text:p></table:table-cell>
<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame draw:name="p" text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image xlink:href="p.png"
xlink:type="simple"/><svg:desc>A gritter at work.</svg:desc></draw:frame></text:p>
</office:text></office:body></office:document-content>
"""
HEADER_ROWS = CONTENT[CONTENT.index("<table:table-header-rows>"):CONTENT.index("<table:table-row><table:table-cell><text:p>Mill")]
ODT_FAULTS = {
    "odt-no-words": ("<svg:desc>A gritter at work.</svg:desc>", "", "libreoffice/alternative-text"),
    "odt-broken": ("</office:text>", "", "libreoffice/unopened"),
    "odt-lost-heading": ("<text:p>Every road is gritted.</text:p>", '<text:section text:name="s" text:display="none"><text:h text:outline-level="1">Deep</text:h></text:section>',
                         "libreoffice/headings"),
    "odt-no-header-cells": (HEADER_ROWS, HEADER_ROWS.replace("table:table-header-rows", "table:table-rows"),
                            "libreoffice/header-cells"),
}

SCHEMA = {"type": "object", "required": ["title"], "additionalProperties": False, "properties": {"title": {"type": "string"}}}
JSON_FAULTS = {"json-no-title": ("{}", "json-schema/schema"), "json-broken": ("{", "json-schema/no-json")}
CSV_FAULTS = {
    "csv-ragged": ("Road,Miles\r\nMill Lane\r\n", "csv/ragged"),
    "csv-no-heading": ("Road,\r\nMill Lane,2\r\n", "csv/no-heading"),
    "csv-empty": ("Road,Miles\r\n", "csv/no-rows"),
    "csv-quote": ('Road,Miles\r\n"Mill" Lane,2\r\n', "csv/unreadable"),
}
# name: (the table, its description, what must find it and in which file); a description of None is none.
DESCRIBED = """{"@context": "http://www.w3.org/ns/csvw", "url": "NAME.csv", "tableSchema": {"columns": [
{"name": "road", "titles": "Road", "datatype": "string"}, {"name": "miles", "titles": "Miles", "datatype": "integer"}]}}"""
TABLE = "Road,Miles\r\nMill Lane,2\r\n"
CSVW_FAULTS = {
    "csvw-type": (TABLE.replace("2", "two"), DESCRIBED, "csvw/invalid"),
    "csvw-heading": (TABLE, DESCRIBED.replace('"Miles"', '"Length"'), "csvw/headings"),
    "csvw-column": (TABLE, DESCRIBED.replace('{"name": "road", "titles": "Road", "datatype": "string"}, ', ""), "csvw/headings"),
    "csvw-none": (TABLE, None, "csvw/undescribed"),
}
TRACKER = {"properties": {"recommendations": {"type": "array", "items": {"$ref": "#/$defs/recommendations"}}}, "$defs": {
    "recommendations": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}}
# folder below data/: (the tracker, what must find it)
TRACKER_FAULTS = {
    "no-id": ('{"recommendations": [{}]}', "json-schema/schema"),
    "more": ('{"recommendations": [{"id": "a", "fate": "b"}]}', "json-schema/undeclared"),
}
HEARD_PACKAGE = PACKAGE.replace("</metadata>", """<meta property="media:duration" refines="#overlay">0:00:02.000</meta>
<meta property="media:duration">0:00:02.000</meta></metadata>""").replace(
    'id="text" href="text.xhtml"', 'id="text" media-overlay="overlay" href="text.xhtml"').replace("</manifest>", """
<item id="overlay" href="text.smil" media-type="application/smil+xml"/>
<item id="sound" href="text.opus" media-type="audio/ogg; codecs=opus"/></manifest>""")
HEARD_TEXT = TEXT.replace("<h1>", '<h1 id="a">').replace("<p>", '<p id="b">')
SMIL = """<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0"><body>
<par><text src="text.xhtml#a"/><audio src="text.opus" clipBegin="0.000s" clipEnd="1.000s"/></par>
<par><text src="text.xhtml#b"/><audio src="text.opus" clipBegin="1.000s" clipEnd="2.000s"/></par></body></smil>
"""
# name: (part, what is replaced, what with, what must find it); the sound lasts three seconds, and the third is silent.
SOUND_FAULTS = {
    "heard-silent": (SMIL, 'clipBegin="1.000s" clipEnd="2.000s"', 'clipBegin="2.100s" clipEnd="2.900s"', "sound/silent"),
    "heard-past-the-end": (SMIL, 'clipEnd="2.000s"', 'clipEnd="3.500s"', "sound/past-the-end"),
    "heard-lost": (SMIL, "text.xhtml#b", "text.xhtml#c", "sound/lost-element"),
    "heard-no-overlay": (HEARD_PACKAGE, "</manifest>", '<item id="more" href="more.xhtml" media-type="application/xhtml+xml"/></manifest>', "sound/no-overlay"),
}
# name: (what is replaced, what with); the part of a book, or the file, is then no XML, or holds what no page may have.
XML_FAULTS = {
    "xml-part.epub": ("</spine>", "</spine>\uffff"), "xml-part.odt": ("<text:p>Every", "<text:p>&nbsp;Every"),
    "xml-prefix.epub": ("<spine>", "<x:y/><spine>"),
}
CHARACTER_FAULTS = {"control.txt": "Roads\x07\n".encode(), "no-character.txt": "Roads\uffff\n".encode(), "latin.txt": b"Tea \xa3 2\n"}
CLEAN = ("clean-heard.epub", "clean.epub", "clean.odt", "clean.json", "clean.csv", "clean.csv-metadata.json", "data/clean/recommendations.json", "clean-large-print.html")


def book(file: Path, package: str = PACKAGE, nav: str = NAV, text: str = TEXT, more: dict | None = None) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, part in {"META-INF/container.xml": CONTAINER, "book.opf": package, "nav.xhtml": nav, "text.xhtml": text, **(more or {})}.items():
            archive.writestr(name, part)


def sound() -> bytes:
    """Two seconds of a tone and one of silence, as Opus."""
    with tempfile.TemporaryDirectory() as folder:
        with wave.open(f"{folder}/tone.wav", "wb") as tone:
            tone.setparams((1, 2, 16_000, 0, "NONE", ""))
            tone.writeframes(b"".join(
                struct.pack("<h", int(9000 * math.sin(n / 6)) if n < 32_000 else 0) for n in range(48_000)))
        subprocess.run(["opusenc", "--quiet", f"{folder}/tone.wav", f"{folder}/tone.opus"], check=True)
        return Path(folder, "tone.opus").read_bytes()


def heard(folder: Path) -> set[tuple[str, str]]:
    tone = sound()
    parts = {"package": HEARD_PACKAGE, "text": HEARD_TEXT}
    more = {"text.smil": SMIL, "text.opus": tone, "more.xhtml": HEARD_TEXT}
    book(folder / "clean-heard.epub", **parts, more={name: more[name] for name in ("text.smil", "text.opus")})
    book(folder / "heard-unreadable.epub", **parts, more={**more, "text.opus": tone[:-9]})
    for name, (part, old, new, _) in SOUND_FAULTS.items():
        faulty = planted(name, part, old, new)
        changed = {"package": faulty} if part is HEARD_PACKAGE else {}
        book(folder / f"{name}.epub", **{**parts, **changed}, more=more if changed else {**more, "text.smil": faulty})
    return {("sound/unreadable", "heard-unreadable.epub"), *((rule, f"{name}.epub") for name, (*_, rule) in SOUND_FAULTS.items())}


def document(file: Path, content: str = CONTENT) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        for name, part in {"META-INF/manifest.xml": MANIFEST, "content.xml": content, "styles.xml": STYLES, "p.png": PICTURE}.items():
            archive.writestr(name, part)


def write(folder: Path, page: str) -> set[tuple[str, str]]:
    """Writes clean and faulty files; gives what must be found as (check/rule, file). `page` is a clean page."""
    book(folder / "clean.epub")
    document(folder / "clean.odt")
    expected = {("axe-formats/color-contrast", "pale-large-print.html"), ("axe-formats/no-zip", "epub-broken.epub")}
    (folder / "clean-large-print.html").write_text(page)
    (folder / "pale-large-print.html").write_text(planted("pale-large-print", page, "<p>", '<p class="pale">'))
    (folder / "epub-broken.epub").write_bytes(b"no zip")
    for name, (part, old, new, rule) in EPUB_FAULTS.items():
        faulty = planted(name, part, old, new)
        parts = {("package" if part is PACKAGE else "nav" if part is NAV else "text"): faulty}
        book(folder / f"{name}.epub", **parts)
        expected.add((rule, f"{name}.epub"))
    for name, (old, new, rule) in ODT_FAULTS.items():
        document(folder / f"{name}.odt", planted(name, CONTENT, old, new))
        expected.add((rule, f"{name}.odt"))
    return expected | heard(folder) | data(folder) | no_xml(folder)


def no_xml(folder: Path) -> set[tuple[str, str]]:
    for name, (old, new) in XML_FAULTS.items():
        if name.endswith(".epub"):
            book(folder / name, package=planted(name, PACKAGE, old, new))
        else:
            document(folder / name, planted(name, CONTENT, old, new))
    for name, octets in CHARACTER_FAULTS.items():
        (folder / name).write_bytes(octets)
    return {("wellformed/xml", name) for name in XML_FAULTS} | {("wellformed/characters", name) for name in CHARACTER_FAULTS}


def data(folder: Path) -> set[tuple[str, str]]:
    (folder / "schemas").mkdir(exist_ok=True)
    (folder / "schemas/publication.json").write_text(json.dumps(SCHEMA))
    for name, text in {"clean": '{"title": "Roads"}', **{name: text for name, (text, _) in JSON_FAULTS.items()}}.items():
        (folder / f"{name}.json").write_text(text)
        (folder / f"{name}.txt").write_text("Roads\n")
    for name, text in {"clean": "Road,Miles\r\nMill Lane,2\r\n", **{name: text for name, (text, _) in CSV_FAULTS.items()}}.items():
        (folder / f"{name}.csv").write_bytes(text.encode())
        (folder / f"{name}.txt").write_text("Roads\n")
    return described(folder) | tracked(folder) | {(rule, f"{name}.json") for name, (_, rule) in JSON_FAULTS.items()} | {
        (rule, f"{name}.csv") for name, (_, rule) in CSV_FAULTS.items()}


def described(folder: Path) -> set[tuple[str, str]]:
    expected = set()
    for name, (text, description, rule) in {"clean": (TABLE, DESCRIBED, ""), **CSVW_FAULTS}.items():
        (folder / f"{name}.csv").write_bytes(text.encode())
        (folder / f"{name}.txt").write_text("Roads\n")
        if description:
            (folder / f"{name}.csv-metadata.json").write_text(description.replace("NAME", name))
        expected |= {(rule, f"{name}.csv")} if rule else set()
    return expected


def tracked(folder: Path) -> set[tuple[str, str]]:
    (folder / "data/schema").mkdir(parents=True, exist_ok=True)
    (folder / "data/schema/recommendations-1.json").write_text(json.dumps(TRACKER))
    for name, text in {"clean": '{"recommendations": [{"id": "a"}]}', **{name: text for name, (text, _) in TRACKER_FAULTS.items()}}.items():
        (folder / f"data/{name}").mkdir(exist_ok=True)
        (folder / f"data/{name}/recommendations.json").write_text(text)
    return {(rule, f"data/{name}/recommendations.json") for name, (_, rule) in TRACKER_FAULTS.items()}
