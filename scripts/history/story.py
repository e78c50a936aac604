"""A council that nobody has, over three years: what happened, in the order of days. The same number makes the same story.

Everything else is made from this list of events: the papers that a clerk would have written by a day, and the count of what the
site must say of them. Neither looks at the other."""

import calendar
import random
from dataclasses import dataclass, field
from datetime import date, timedelta

FIRST, LAST = date(2024, 1, 1), date(2026, 12, 31)
COMMITTEES = {"children": (1, 3, 5, 7, 9, 11), "health": (1, 3, 5, 7, 9, 11), "place": (2, 4, 6, 8, 10, 12)}
REVIEWS = [
    ("foster-care", "children", "2024-01"), ("buses", "place", "2024-02"), ("home-care", "health", "2024-03"),
    ("nurseries", "children", "2024-07"), ("floods", "place", "2024-10"), ("dentists", "health", "2025-01"),
    ("school-meals", "children", "2025-05"), ("libraries", "place", "2025-10"), ("carers", "health", "2026-03"),
]
# Recommendations that a committee made at a meeting, without a review.
AT_MEETINGS = [("children", "2025-03"), ("place", "2025-06"), ("health", "2025-11")]
LEADS = ["Head of Fieldwork", "Head of Roads", "Director of Public Health", "Head of Libraries"]
FINDINGS = ["confirmed", "confirmed-in-part", "done-otherwise", "not-accepted", "exceeds"]
VERBS = ["publishes", "pays for", "measures", "writes down", "opens", "mends", "reviews", "doubles", "maps", "names"]
THINGS = ["lamps", "ramps", "ferries", "gates", "evening classes", "ward rounds", "boat sheds", "bus shelters", "wells", "hedges",
          "night shifts", "footbridges", "meals", "waiting lists", "kerbs", "allotments", "sirens", "benches", "orchards", "weirs"]
PLACES = ["Pell", "Magna", "Saltmere", "Tarrowby", "Upper Hollin", "Wendle", "Corn Hill", "Ostrey", "Quarn", "Lyme Cross"]


@dataclass(frozen=True)
class Event:
    """What happened on a day to a recommendation, a review or a meeting."""

    day: date
    kind: str
    about: str
    facts: dict = field(default_factory=dict, hash=False)


@dataclass
class Story:
    events: list[Event] = field(default_factory=list)

    def add(self, day: date, kind: str, about: str, **facts) -> None:
        if day <= LAST:
            self.events.append(Event(day, kind, about, facts))

    def until(self, day: date) -> list[Event]:
        return [event for event in self.events if event.day <= day]


def tell(number: int) -> Story:
    """The story of a number."""
    chance, story = random.Random(number), Story()
    for committee, months in COMMITTEES.items():
        for year in range(FIRST.year, LAST.year + 1):
            for month in months:
                day = nth_weekday(year, month, 2, 2 + list(COMMITTEES).index(committee) % 2)
                story.add(day, "meeting", f"{day}-{committee}", committee=committee)
    for name, committee, month in REVIEWS:
        review(story, chance, name, committee, meeting_in(committee, month))
    for committee, month in AT_MEETINGS:
        at_meeting(story, chance, committee, meeting_in(committee, month))
    story.events.sort(key=lambda event: event.day)
    repeated(story, chance)
    replaced(story, chance)
    return story


def repeated(story: Story, chance: random.Random) -> None:
    """A few recommendations say again what an earlier one said, in nearly the same words."""
    before: list[Event] = []
    for place, event in enumerate(story.events):
        if event.kind != "made":
            continue
        known = [earlier for earlier in before if (event.day - earlier.day).days > 150]
        if known and chance.random() < 0.12:
            earlier = chance.choice(known)
            facts = event.facts | {"words": earlier.facts["words"][:-1] + ", as was asked before.", "repeats": earlier.about}
            story.events[place] = Event(event.day, event.kind, event.about, facts)
        before.append(event)


def replaced(story: Story, chance: random.Random) -> None:
    """What was replaced names the recommendation that took its place; where there is none, it was reconsidered."""
    homes = {event.about: event for event in story.events if event.kind == "made"}
    for place, event in enumerate(story.events):
        if event.kind == "closure" and event.facts["how"] == "replaced":
            own = homes[event.about]
            heirs = [name for name, made in homes.items() if own.day < made.day <= event.day
                     and made.facts["committee"] == own.facts["committee"]]
            change = {"by": chance.choice(heirs)} if heirs else {"how": "reconsidered"}
            story.events[place] = Event(event.day, event.kind, event.about, event.facts | change)


def review(story: Story, chance: random.Random, name: str, committee: str, met: date) -> None:
    """A review with its recommendations, the notice to the cabinet, and its answers, late or never."""
    meeting = f"{met}-{committee}"
    count = chance.randrange(5, 8)
    story.add(met, "review", name, committee=committee, meeting=meeting)
    for number in range(1, count + 1):
        made(story, chance, f"{name}/rec-{number}", number, committee, meeting, met)
    notice = None
    if chance.random() < 0.85:
        notice = met + timedelta(days=chance.randrange(2, 15))
        story.add(notice, "notice", name, received=notice)
    answered(story, chance, name, [f"{name}/rec-{number}" for number in range(1, count + 1)], met)


def at_meeting(story: Story, chance: random.Random, committee: str, met: date) -> None:
    """Recommendations that stand in the folder of the meeting that made them; half of the sets are answered."""
    meeting = f"{met}-{committee}"
    story.add(met, "set", meeting, committee=committee, meeting=meeting)
    for number in (1, 2, 3):
        made(story, chance, f"{meeting}/rec-{number}", number, committee, meeting, met)
    story.add(met + timedelta(days=3), "notice", meeting, received=met + timedelta(days=3))
    answered(story, chance, meeting, [f"{meeting}/rec-{number}" for number in (1, 2, 3)], met)


def made(story: Story, chance: random.Random, name: str, number: int, committee: str, meeting: str, met: date) -> None:
    story.add(met, "made", name, number=number, committee=committee, meeting=meeting, words=words(chance, name),
              lead=chance.choice(LEADS) if chance.random() < 0.6 else None)
    life(story, chance, name, committee, met)


def words(chance: random.Random, name: str) -> str:
    """No two are alike, and none names a day or a record."""
    thing, other = chance.sample(THINGS, 2)
    return (f"That the council {chance.choice(VERBS)} the {thing} of {chance.choice(PLACES)} and tells {chance.choice(PLACES)} "
            f"about its {other} under plan {name.split('/')[0].replace('-', ' ').lstrip('0123456789 ')} {name[-1]}.")


def answered(story: Story, chance: random.Random, owner: str, names: list[str], met: date) -> None:
    """One or two answers of the cabinet: in time, late, or none; some recommendations are left out of the first."""
    if chance.random() < 0.12:
        return
    first = cabinet_after(met + timedelta(days=chance.randrange(30, 130)))
    later = []
    story.add(first, "meeting", f"{first}-cabinet", committee="cabinet")
    for name in names:
        if chance.random() < 0.15:
            later.append(name)
            continue
        position = chance.choices(["accepted", "partly-accepted", "rejected", "deferred", "noted", "not-stated"],
                                  [55, 15, 10, 10, 5, 5])[0]
        story.add(first, "answer", name, position=position, owner=owner, file="response", meeting=f"{first}-cabinet")
        if position == "deferred":
            later.append(name)
    if later and chance.random() < 0.7:
        second = cabinet_after(first + timedelta(days=chance.randrange(60, 200)))
        story.add(second, "meeting", f"{second}-cabinet", committee="cabinet")
        for name in later:
            story.add(second, "answer", name, position=chance.choice(["accepted", "rejected", "partly-accepted"]), owner=owner,
                      file="response-2", meeting=f"{second}-cabinet")


def life(story: Story, chance: random.Random, name: str, committee: str, met: date) -> None:
    """What becomes of a recommendation after it was made."""
    promises(story, chance, name, met)
    if chance.random() < 0.2:
        # Councils that record no more than a short status.
        day = met
        short = [["not-started", "under-way", "done"], ["under-way", "paused"], ["under-way"], ["not-accepted"]]
        for status in chance.choice(short):
            day += timedelta(days=chance.randrange(60, 250))
            story.add(day, "status", name, status=status)
        return
    if chance.random() < 0.5:
        begun = met + timedelta(days=chance.randrange(120, 300))
        story.add(begun, "action", name, words=month_words(met, chance.randrange(8, 14)), lead=chance.choice(LEADS))
        if chance.random() < 0.4:
            moved = begun + timedelta(days=chance.randrange(30, 300))
            story.add(moved, "action-moved", name, words=month_words(met, chance.randrange(15, 24)))
    claims(story, chance, name, committee, met)


def promises(story: Story, chance: random.Random, name: str, met: date) -> None:
    """The days by which it should be done: as a list with days and reasons, as one field that is overwritten, as a field in whose
    place a list is begun, or none."""
    manner = chance.choices(["list", "due", "by-when", "both", "none"], [35, 20, 20, 12, 13])[0]
    if manner == "none":
        return
    given, months = met + timedelta(days=chance.randrange(0, 60)), chance.randrange(6, 14)
    for move in range(chance.choices([1, 2, 3, 4], [35, 35, 20, 10])[0]):
        own = manner if manner != "both" else "list" if move else "by-when"
        is_day = own == "due" or own == "list" and chance.random() < 0.3
        reason = chance.choice(["The contract was late.", "Waits for the new grant."]) if move and chance.random() < 0.5 else None
        story.add(given, "promise", name, manner=own, written=str(month_end(met, months)) if is_day else month_words(met, months),
                  reason=reason if own == "list" else None)
        given += timedelta(days=chance.randrange(40, 250))
        months += chance.choice([3, 4, 6, 8, 12, -2]) if move == 0 else chance.choice([2, 5, 9])


def claims(story: Story, chance: random.Random, name: str, committee: str, met: date) -> None:
    """What officers say, what scrutiny finds, and how it ends."""
    day = met + timedelta(days=chance.randrange(100, 260))
    if chance.random() < 0.6:
        story.add(day, "claim", name, status="under-way", by=chance.choice(LEADS))
        day += timedelta(days=chance.randrange(60, 240))
    if chance.random() < 0.2:
        return closed(story, chance, name, committee, day)
    for _ in range(2):
        story.add(day, "claim", name, status="done", by=chance.choice(LEADS))
        if chance.random() < 0.25:
            return
        looked = scrutiny_after(committee, day + timedelta(days=chance.randrange(5, 100)))
        finding = chance.choices(FINDINGS, [40, 15, 10, 30, 5])[0]
        story.add(looked, "assessment", name, finding=finding, meeting=f"{looked}-{committee}")
        if finding in ("confirmed", "exceeds", "done-otherwise") and chance.random() < 0.5:
            return closed(story, chance, name, committee, looked, "done" if finding != "done-otherwise" else finding)
        if finding != "not-accepted":
            return
        day = looked + timedelta(days=chance.randrange(60, 200))
        if chance.random() < 0.3:
            story.add(looked + timedelta(days=30), "claim", name, status="under-way", by=chance.choice(LEADS))


def closed(story: Story, chance: random.Random, name: str, committee: str, day: date, how: str | None = None) -> None:
    """Closed by the committee, with the minute that did it or without one."""
    how = how or chance.choice(["no-longer-applicable", "reconsidered", "closed-unmet", "replaced"])
    met = scrutiny_after(committee, day)
    has_minute = chance.random() < 0.7
    story.add(met if has_minute else met + timedelta(days=3), "closure", name, how=how,
              meeting=f"{met}-{committee}" if has_minute else None)


# Days


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date:
    """`weekday` as Python counts, Monday as 0; `count` from 1, or from 0 for the first but one."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * max(1, count) - 7)


def meeting_in(committee: str, month: str) -> date:
    year, number = map(int, month.split("-"))
    return nth_weekday(year, number, 2, 2 + list(COMMITTEES).index(committee) % 2)


def scrutiny_after(committee: str, day: date) -> date:
    """The first meeting of a committee on a day or after it."""
    year, month = day.year, day.month
    while True:
        if month in COMMITTEES[committee] and (met := meeting_in(committee, f"{year}-{month}")) >= day:
            return met
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def cabinet_after(day: date) -> date:
    """The first Tuesday of a month, on a day or after it."""
    met = nth_weekday(day.year, day.month, 1, 1)
    return met if met >= day else nth_weekday(day.year + day.month // 12, day.month % 12 + 1, 1, 1)


def month_end(day: date, months: int) -> date:
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def month_words(day: date, months: int) -> str:
    return month_end(day, months).strftime("%B %Y")
