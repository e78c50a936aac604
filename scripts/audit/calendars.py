"""Calendar files, by two parsers that share no code and by our own rules for what both let pass (RFC 5545, RFC 7986)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import icalendar
import vobject

from finding import Finding, Site

Fault = tuple[str, str]

STATUSES = {"TENTATIVE", "CONFIRMED", "CANCELLED"}
CALENDAR_NEEDS = ("PRODID", "VERSION", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL")
EVENT_NEEDS = ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "SUMMARY", "STATUS")


def lines(data: bytes) -> Iterator[Fault]:
    """Section 3.1: CR LF ends every line, none is longer than 75 octets, and a fold tears no letter."""
    if not data.endswith(b"\r\n"):
        yield "line-ends", "the last line does not end with CR LF"
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if b"\n" in line or b"\r" in line:
            yield "line-ends", f"line {number} holds a bare line break"
        if len(line) > 75:
            yield "line-length", f"line {number} has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield "torn-letter", f"line {number} begins or ends inside a letter"


def parsers(data: bytes) -> Iterator[Fault]:
    text = data.decode("utf-8", errors="replace")
    seen = []
    for name, count in (("icalendar", events_by_icalendar), ("vobject", events_by_vobject)):
        try:
            seen.append(count(text))
        except Exception as fault:  # each parser has its own family of errors
            yield "unreadable", f"{name}: {type(fault).__name__}: {fault}"
    if len(seen) == 2 and seen[0] != seen[1]:
        yield "unreadable", "the two parsers do not read the same entries"


def events_by_icalendar(text: str) -> list[tuple[str, str, date]]:
    calendar = icalendar.Calendar.from_ical(text)
    faults = [fault for component in calendar.walk() for fault in component.errors]
    if faults:
        raise ValueError(str(faults[0]))
    return sorted((str(e["UID"]), str(e["SUMMARY"]), plain(e.decoded("DTSTART"))) for e in calendar.walk("VEVENT"))


def events_by_vobject(text: str) -> list[tuple[str, str, date]]:
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    return sorted((e.uid.value, e.summary.value, plain(e.dtstart.value)) for e in calendar.contents.get("vevent", []))


def plain(moment: date) -> datetime:
    """A day or a time, without its zone, so that both parsers' answers can be compared."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime(moment.year, moment.month, moment.day)


def contents(data: bytes) -> Iterator[Fault]:
    """What parsers do not ask for."""
    try:
        calendar = icalendar.Calendar.from_ical(data)
    except Exception:  # already told
        return
    for name in CALENDAR_NEEDS:
        if name not in calendar:
            yield "missing-property", f"the calendar has no {name}"
    events = list(calendar.walk("VEVENT"))
    if not events:
        yield "empty-calendar", "there is no entry in it"
    zones = {str(zone.get("TZID")) for zone in calendar.walk("VTIMEZONE")}
    for uid, count in Counter(str(event.get("UID")) for event in events).items():
        if count > 1:
            yield "repeated-uid", f"{count} entries are called {uid}"
    for event in events:
        yield from entry(event, zones)


def entry(event: icalendar.Event, zones: set[str]) -> Iterator[Fault]:
    name = str(event.get("UID"))
    for needed in EVENT_NEEDS:
        if needed not in event:
            yield "missing-property", f"{name} has no {needed}"
            return
    if str(event["STATUS"]) not in STATUSES:
        yield "status", f"{name}: {event['STATUS']} is no status of an entry"
    start = event.decoded("DTSTART")
    zone = event["DTSTART"].params.get("TZID")
    if zone is not None and zone not in zones:
        yield "unknown-zone", f"{name}: the file does not describe {zone}"
    if "DTEND" in event:
        end = event.decoded("DTEND")
        if isinstance(start, datetime) != isinstance(end, datetime):
            yield "end-before-start", f"{name}: one end is a day and the other a time"
        elif end <= start:
            yield "end-before-start", f"{name}: it ends at {end} and starts at {start}"
    for moment in ("DTSTAMP", "LAST-MODIFIED"):
        if event.decoded(moment).utcoffset() is None:
            yield "local-stamp", f"{name}: {moment} is not in UTC"


RULES = (lines, parsers, contents)


def same_entries(site: Site, files: list[Path]) -> Iterator[Finding]:
    """The calendar of all meetings is the sum of the others, under the same names."""
    whole = site.folder / "calendar" / "meetings.ics"
    if not whole.exists():
        return
    known = names(whole)
    for file in files:
        if file.name in ("meeting.ics", "meetings.ics"):
            for uid in names(file) - known:
                yield Finding("calendars", "missing-entry", site.name(file), f"{uid} is not in the calendar of all meetings")


def names(file: Path) -> set[str]:
    text = file.read_bytes().replace(b"\r\n ", b"").decode("utf-8", errors="replace")
    return {line[4:] for line in text.split("\r\n") if line.startswith("UID:")}


def check(site: Site) -> list[Finding]:
    files = site.files(".ics")
    if site.pages and not files:
        return [Finding("calendars", "no-calendar", "", "the site has no calendar file")]
    found = [Finding("calendars", rule, site.name(file), message)
             for file in files for look in RULES for rule, message in look(file.read_bytes())]
    return found + list(same_entries(site, files))
