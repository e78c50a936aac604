"""What a site must say of the council, counted from the list of events alone, as simply as it can be.

Nothing here looks at what was written for the site or at what it says. Each rule is the rule of docs/states.md or of the field
itself, once more, in other words."""

import calendar
from dataclasses import dataclass
from datetime import date

from story import Event, Story

STATES = {"not-happening": "Not happening", "done": "Done", "late": "Late", "waiting": "Waiting", "on-track": "On track"}
FIGURES = ["Made", "Accepted, in full or in part", "Became done", "Confirmed by scrutiny", "Became not happening",
           "Late on the last day", "Date moved"]
MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}


def last_day(written: str) -> date:
    """The last day that a promise allows: “2025-03-31”, or “June 2025”."""
    if written[0].isdigit():
        return date.fromisoformat(written)
    month, year = written.split()
    return date(int(year), MONTHS[month], calendar.monthrange(int(year), MONTHS[month])[1])


@dataclass(frozen=True)
class Promise:
    """A day by which something should be done; `seen` is the day on which it was set, or since when it stands in the files."""

    written: str
    seen: date
    reason: str | None = None
    is_listed: bool = False

    @property
    def last(self) -> date:
        return last_day(self.written)


@dataclass
class Life:
    """One recommendation with what happened to it, in the order of days."""

    made: Event
    events: list[Event]

    def all(self, kind: str, day: date) -> list[Event]:
        return [event for event in self.events if event.kind == kind and event.day <= day]

    def last(self, kind: str, day: date) -> Event | None:
        return (self.all(kind, day) or [None])[-1]


class Count:
    """What is so on a day, for a site that was built on the days of `builds`."""

    def __init__(self, story: Story, builds: list[date]):
        self.story, self.builds = story, sorted(builds)
        self.lives = {event.about: Life(event, [other for other in story.events if other.about == event.about])
                      for event in story.events if event.kind == "made"}
        self.notices = {event.about: event.facts["received"] for event in story.events if event.kind == "notice"}

    def promises(self, name: str, day: date) -> list[Promise]:
        """Every promise that was made or seen by a day, the first of all first: what stood in a field as the builds met it, then
        what is listed."""
        given = self.lives[name].all("promise", day)
        seen: list[Promise] = []
        for build in [build for build in self.builds if build <= day]:
            now = ([event for event in given if event.day <= build] or [None])[-1]
            if now and now.facts["manner"] != "list" and (not seen or seen[-1].written != now.facts["written"]):
                seen.append(Promise(now.facts["written"], build))
        listed = [event for event in given if event.facts["manner"] == "list"]
        return seen + [Promise(event.facts["written"], event.day, event.facts["reason"], True) for event in listed]

    def action_promises(self, name: str, day: date) -> list[Promise]:
        """The same of the action that serves a recommendation: its one field, as the builds met it."""
        seen: list[Promise] = []
        for build in [build for build in self.builds if build <= day]:
            words = [event.facts["words"] for event in self.lives[name].events
                     if event.kind in ("action", "action-moved") and event.day <= build]
            if words and (not seen or seen[-1].written != words[-1]):
                seen.append(Promise(words[-1], build))
        return seen

    def pairs(self, day: date) -> list[tuple[str, str]]:
        """Which recommendation says which earlier one again, of all that were made by a day."""
        return [(name, life.made.facts["repeats"]) for name, life in self.lives.items()
                if "repeats" in life.made.facts and life.made.day <= day]

    def repeats(self, name: str, day: date) -> tuple[int, int]:
        """How many it says again itself, and how many say it again."""
        pairs = self.pairs(day)
        return sum(own == name for own, _ in pairs), sum(earlier == name for _, earlier in pairs)

    def said(self, name: str, day: date) -> dict[str, tuple[str, list[tuple[str, str]]]]:
        """What is told of others in the same words: those that it says again, with what they say again, and the same the other way."""
        pairs = self.pairs(day)
        lines = {"Said before": pairs, "Said again": [(earlier, own) for own, earlier in pairs]}
        told = {}
        for heading, steps in lines.items():
            reached, new = set(), {name}
            while new:
                new = {to for start, to in steps if start in new} - reached - {name}
                reached |= new
            made = sorted((self.lives[other].made.day.isoformat(), other) for other in reached)
            years = sorted({made_on[:4] for made_on, _ in made})
            if made:
                words = " and ".join([", ".join(years[:-1]), years[-1]] if len(years) > 1 else years)
                told[heading] = (f"{heading} in {words}", made)
        return told

    def moves(self, promises: list[Promise]) -> tuple[str, str, str]:
        """As tables have it: the last day of the first promise, how often it was moved, and by how many days; blank where never."""
        if len(promises) < 2:
            return "", "", ""
        return str(promises[0].last), str(len(promises) - 1), str((promises[-1].last - promises[0].last).days)

    def moved(self, name: str, day: date) -> str | None:
        """What is said of a date that was moved: “First promised June 2026, moved twice, 214 days, no reason given.”"""
        dates = self.promises(name, day)
        if len(dates) < 2:
            return None
        days = (dates[-1].last - dates[0].last).days
        moves, without = len(dates) - 1, sum(promise.reason is None for promise in dates[1:])
        how_far = ("to the same day in the end" if days == 0 else f"{abs(days)} day{'' if abs(days) == 1 else 's'}")
        how_far += " earlier" if days < 0 else ""
        reasons = (("with a reason" if moves == 1 else "each time with a reason") if without == 0
                   else "no reason given" if without == moves else f"without a reason {times(without)}")
        return f"First promised {told(dates[0].written)}, moved {times(moves)}, {how_far}, {reasons}."

    # The state on a day: docs/states.md.

    def state(self, name: str, day: date, today: date) -> tuple[str, str] | None:
        """The state and its reason, as a record of `today` tells them of `day`; None before there was anything."""
        life = self.lives[name]
        if day < life.made.day or day > today:
            return None
        is_today = day == today
        closure = life.last("closure", day)
        if closure:
            how = closure.facts["how"]
            return ("done", "closed-as-done") if how in ("done", "done-otherwise") else ("not-happening", how)
        word, status = self.word(life, day), life.last("status", today)
        short = status.facts["status"] if status and is_today else None
        answer = life.last("answer", day)
        position = answer.facts["position"] if answer else None
        is_said = bool(word and says_done(word) or not word and short == "done")
        found = life.last("assessment", day)
        is_overtaken = bool(found and says_done(found) and is_said)
        if position == "rejected" and not (is_overtaken and found.day > answer.day):
            return "not-happening", "refused"
        if short == "not-accepted" and not is_overtaken:
            return "not-happening", "not-accepted"
        if is_said:
            return "done", "found-done" if word and word.kind == "assessment" else "said-done"
        late = self.late(life, name, day, today, answer)
        if late:
            return ("waiting", "end-undated") if not is_today and self.ended_undated(life, today) else late
        if not word and short == "paused":
            return "waiting", "paused"
        if not answer:
            return "waiting", "no-answer"
        if position in ("deferred", "noted", "not-stated"):
            return "waiting", "position-not-stated" if position == "not-stated" else position
        return "on-track", position

    def word(self, life: Life, day: date) -> Event | None:
        """The latest claim or assessment; of one day the assessment."""
        words = [event for event in life.events if event.kind in ("claim", "assessment") and event.day <= day]
        return max(words, key=lambda event: (event.day, event.kind == "assessment"), default=None)

    def late(self, life: Life, name: str, day: date, today: date, answer: Event | None) -> tuple[str, str] | None:
        promise = self.deadline(name, day)
        if promise and promise.last < day:
            return "late", "date-passed"
        owed = self.answer_due(life)
        return ("late", "answer-overdue") if owed and owed < day and not answer else None

    def deadline(self, name: str, day: date) -> Promise | None:
        """The promise that held on a day: the last that was set or seen by then; a first one in a field, from the beginning."""
        promises = self.promises(name, self.builds[-1])
        first = [promise for promise in promises[:1] if not promise.is_listed]
        return ([None, *first] + [promise for promise in promises if promise.seen <= day])[-1]

    def answer_due(self, life: Life) -> date | None:
        """Two months from the notice, less a day."""
        received = self.notices.get(life.made.about.split("/")[0])
        if not received:
            return None
        year, month = (received.year, received.month + 2) if received.month < 11 else (received.year + 1, received.month - 10)
        length = calendar.monthrange(year, month)[1]
        if received.day > length:
            return date(year, month, length)
        return date.fromordinal(date(year, month, received.day).toordinal() - 1)

    def spans(self, name: str, today: date) -> list[tuple[str, str, str, str]]:
        """Each state with its reason, its first day and its last, asked of every day."""
        first, last = self.lives[name].made.day.toordinal(), today.toordinal()
        days = [date.fromordinal(number) for number in range(first, last + 1)]
        return joined([(day, self.state(name, day, today)) for day in days])

    def meetings(self, committee: str, day: date) -> list[Event]:
        """The meetings of a committee by a day before which there was a recommendation of it, that day among them."""
        first = min((life.made.day for life in self.lives.values() if life.made.facts["committee"] == committee), default=date.max)
        return [event for event in self.story.events if event.kind == "meeting" and event.facts["committee"] == committee
                and first <= event.day <= day]

    def owed(self, today: date) -> dict[str, tuple[str, str]]:
        """The answers owed: nobody answered, and it is neither done nor off; with the last day and how late it is."""
        owed = {}
        for name, life in self.lives.items():
            state = self.state(name, today, today)
            if state and state[0] not in ("done", "not-happening") and not life.last("answer", today):
                due = self.answer_due(life)
                days = (today - due).days if due else 0
                owed[name] = (str(due) if due else "", str(days) if days > 0 else "")
        return owed

    # The half-yearly report.

    def tracking(self, committee: str, since: date, until: date, today: date) -> dict[str, list[str]]:
        """By figure and by state, as the report heads its rows, the recommendations that it counts."""
        rows: dict[str, list[str]] = {label: [] for label in [*FIGURES, *STATES.values()]}
        for name, life in self.lives.items():
            now = self.state(name, until, today)
            if life.made.facts["committee"] != committee or not now:
                continue
            before = (self.state(name, date.fromordinal(since.toordinal() - 1), today) or [""])[0]
            rows[STATES[now[0]]].append(name)
            for label, is_so in zip(FIGURES, self.figures(life, name, now[0], before, since, until)):
                if is_so:
                    rows[label].append(name)
        return rows

    def figures(self, life: Life, name: str, now: str, before: str, since: date, until: date) -> list[bool]:
        """In the order of `FIGURES`."""
        within = [event for event in life.events if since <= event.day <= until]
        return [
            since <= life.made.day,
            any(event.kind == "answer" and event.facts["position"] in ("accepted", "partly-accepted") for event in within),
            now == "done" != before,
            any(event.kind == "assessment" and says_done(event) for event in within),
            now == "not-happening" != before,
            now == "late",
            any(since <= promise.seen <= until for promise in self.promises(name, self.builds[-1])[1:]),
        ]

    def ended_undated(self, life: Life, today: date) -> bool:
        """Whether the short status says an end of which nothing says the day."""
        status = life.last("status", today)
        if not status or life.last("closure", today):
            return False
        if status.facts["status"] == "done":
            return not any(says_done(event) for event in life.events if event.day <= today)
        rejected = any(event.facts["position"] == "rejected" for event in life.all("answer", today))
        return status.facts["status"] == "not-accepted" and not rejected


def joined(days: list[tuple[date, tuple[str, str]]]) -> list[tuple[str, str, str, str]]:
    """Days of one state and one reason as one stretch; the last has no end."""
    spans: list[tuple[str, str, str, str]] = []
    for day, standing in days:
        if spans and spans[-1][:2] == standing:
            continue
        if spans:
            spans[-1] = (*spans[-1][:3], str(date.fromordinal(day.toordinal() - 1)))
        spans.append((*standing, str(day), ""))
    return spans


def times(count: int) -> str:
    return {1: "once", 2: "twice", 3: "three times"}.get(count, f"{count} times")


def told(written: str) -> str:
    """As a reader meets it: “30 June 2026” for a day, a month as it was written."""
    return f"{last_day(written).day} {last_day(written):%B %Y}" if written[0].isdigit() else written


def says_done(event: Event) -> bool:
    return (event.kind == "claim" and event.facts["status"] == "done"
            or event.kind == "assessment" and event.facts["finding"] in ("confirmed", "done-otherwise", "exceeds"))
