"""Calendars and feeds for the audit's own test: clean ones, and copies with one planted fault each."""

from pathlib import Path

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//Test//EN
CALSCALE:GREGORIAN
NAME:Meetings
X-WR-CALNAME:Meetings
REFRESH-INTERVAL;VALUE=DURATION:P1D
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:one@example.org
DTSTAMP:20261101T000000Z
LAST-MODIFIED:20261101T000000Z
SEQUENCE:0
DTSTART;TZID=Europe/London:20261209T100000
DTEND;TZID=Europe/London:20261209T120000
SUMMARY:Children and Families at the Shirehall with a name so long that th
 e line is folded
STATUS:CONFIRMED
END:VEVENT
BEGIN:VEVENT
UID:two@example.org
DTSTAMP:20261101T000000Z
LAST-MODIFIED:20261101T000000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20261212
SUMMARY:Tŷ Gŵyr
STATUS:TENTATIVE
END:VEVENT
END:VCALENDAR
"""

# name of the file: (what is replaced, what with, the rule that must find it)
CALENDAR_FAULTS = {
    "long-line": ("SUMMARY:Tŷ Gŵyr", "SUMMARY:" + "x" * 80, "line-length"),
    "bare-break": ("STATUS:CONFIRMED", "STATUS:CONFIRMED\x01", "line-ends"),
    "torn": ("Tŷ Gŵyr", "Tŷ G\x02\x03yr", "torn-letter"),
    "unclosed": ("END:VTIMEZONE", "END:VTIMEZON", "unreadable"),
    "no-zone": ("TZID:Europe/London\n", "TZID:Europe/Dublin\n", "unknown-zone"),
    "backwards": ("DTEND;TZID=Europe/London:20261209T12", "DTEND;TZID=Europe/London:20261209T09", "end-before-start"),
    "same-name": ("UID:two", "UID:one", "repeated-uid"),
    "no-stamp": ("DTSTAMP:20261101T000000Z\n", "", "missing-property"),
    "no-name": ("X-WR-CALNAME:Meetings\n", "", "missing-property"),
    "odd-status": ("STATUS:TENTATIVE", "STATUS:PERHAPS", "status"),
    "local": ("LAST-MODIFIED:20261101T000000Z", "LAST-MODIFIED:20261101T000000", "local-stamp"),
    "no-day": ("DTSTART;VALUE=DATE:20261212", "DTSTART;VALUE=DATE:20261312", "unreadable"),
}

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>tag:example.org,2026:feed</id>
<title>Record</title>
<subtitle>What is new.</subtitle>
<updated>2026-11-20T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="https://example.org/NAME.atom"/>
<link rel="alternate" type="text/html" href="https://example.org/"/>
<author>
<name>Testshire</name>
</author>
<generator>Test</generator>
ENTRIES</feed>
"""
ATOM_ENTRY = """<entry>
<id>tag:example.org,2026:NUMBER</id>
<title>Entry NUMBER</title>
<updated>2026-11-1NUMBERT00:00:00Z</updated>
<published>2026-11-1NUMBERT00:00:00Z</published>
<link rel="alternate" type="text/html" href="https://example.org/NUMBER/"/>
<category term="report"/>
<content type="html">&lt;p&gt;Words.&lt;/p&gt;</content>
</entry>
"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Record", "description": "What is new.",
"home_page_url": "https://example.org/", "feed_url": "https://example.org/NAME.json", "language": "en-GB",
"authors": [{"name": "Testshire"}], "items": [
ENTRIES]}
"""
JSON_ENTRY = """{"id": "tag:example.org,2026:NUMBER", "url": "https://example.org/NUMBER/", "title": "Entry NUMBER",
"date_published": "2026-11-1NUMBERT00:00:00Z", "tags": ["report"], "content_html": "<p>Words.</p>"}"""

# name: (which format, what is replaced, what with, the file that is blamed, the rule)
FEED_FAULTS = {
    "atom-no-id": ("atom", "<id>tag:example.org,2026:feed</id>\n", "", "atom", "atom"),
    "atom-no-updated": ("atom", "<updated>2026-11-20T00:00:00Z</updated>\n", "", "atom", "atom"),
    "atom-odd-date": ("atom", "<updated>2026-11-20T", "<updated>20 November 2026T", "atom", "atom"),
    "atom-relative": ("atom", 'href="https://example.org/2/"', 'href="2/"', "atom", "atom"),
    "atom-no-words": ("atom", "&lt;p&gt;Words.&lt;/p&gt;", "", "atom", "atom"),
    "atom-broken": ("atom", "</title>\n<subtitle>", "<subtitle>", "atom", "atom"),
    "atom-other-words": ("atom", "Entry 2", "Something else", "atom", "no-twin"),
    "twice": ("both", "2026:1", "2026:2", "atom", "repeated-id"),
    "oldest-first": ("both", "2026-11-12T", "2026-11-10T", "atom", "order"),
    "json-no-version": ("json", '"version": "https://jsonfeed.org/version/1.1", ', "", "json", "json"),
    "json-no-id": ("json", '{"id": "tag:example.org,2026:2", ', "{", "json", "json"),
    "json-broken": ("json", "]}", "]", "json", "json"),
}


def write(folder: Path) -> set[tuple[str, str]]:
    """Writes clean and faulty files; gives what must be found as (check/rule, file)."""
    (folder / "clean.ics").write_bytes(octets(CALENDAR))
    for name, (old, new, _) in CALENDAR_FAULTS.items():
        (folder / f"{name}.ics").write_bytes(octets(planted(name, CALENDAR, old, new)))
    write_whole(folder)
    write_feed(folder, "clean-feed", feed(ATOM, ATOM_ENTRY, ""), feed(JSON, JSON_ENTRY, ",\n"))
    for name, (form, old, new, _, _) in FEED_FAULTS.items():
        atom, json = feed(ATOM, ATOM_ENTRY, ""), feed(JSON, JSON_ENTRY, ",\n")
        atom = planted(name, atom, old, new) if form in ("atom", "both") else atom
        json = planted(name, json, old, new) if form in ("json", "both") else json
        write_feed(folder, name, atom, json)
    (folder / "no-twin.atom").write_text(feed(ATOM, ATOM_ENTRY, "").replace("NAME", "no-twin"), encoding="utf-8")
    expected = {(f"calendars/{rule}", f"{name}.ics") for name, (_, _, rule) in CALENDAR_FAULTS.items()}
    expected |= {(f"feeds/{rule}", f"{name}.{suffix}") for name, (_, _, _, suffix, rule) in FEED_FAULTS.items()}
    return expected | {("feeds/no-twin", "no-twin.atom"), ("calendars/missing-entry", "alone/meeting.ics")}


def write_whole(folder: Path) -> None:
    """A calendar of all meetings, and one of a meeting that is not in it."""
    for name in ("calendar", "alone"):
        (folder / name).mkdir()
    (folder / "calendar" / "meetings.ics").write_bytes(octets(CALENDAR))
    (folder / "alone" / "meeting.ics").write_bytes(octets(CALENDAR.replace("UID:two", "UID:three")))


def write_feed(folder: Path, name: str, atom: str, json: str) -> None:
    (folder / f"{name}.atom").write_text(atom.replace("NAME", name), encoding="utf-8")
    (folder / f"{name}.json").write_text(json.replace("NAME", name), encoding="utf-8")


def feed(whole: str, entry: str, between: str) -> str:
    return whole.replace("ENTRIES", between.join(entry.replace("NUMBER", number) for number in "21"))


def planted(name: str, text: str, old: str, new: str) -> str:
    if old not in text:
        raise SystemExit(f"self-test: “{name}” plants nothing")
    return text.replace(old, new, 1)


def octets(text: str) -> bytes:
    """With the line ends of the standard; the marks 1 to 3 stand for faults that no text can hold."""
    data = text.encode("utf-8").replace(b"\n", b"\r\n")
    return data.replace(b"\x01\r\n", b"\n").replace(b"\x02", b"\xc5\r\n ").replace(b"\x03", b"\xb5")
