"""Compares what a site says with what was counted: every difference is a line, and so is a number of things that were not there."""

from datetime import date, timedelta
from pathlib import Path

from count import STATES, Count
from pages import Site
from program import Program
from story import COMMITTEES


class Comparison:
    """Of a site that speaks of `today`."""

    def __init__(self, count: Count, site: Site, today: date):
        self.count, self.site, self.today = count, site, today
        self.names = [name for name, life in count.lives.items() if life.made.day <= today]
        self.looked: dict[str, int] = {}

    def differences(self) -> list[str]:
        return [*self.ledgers(), *self.spans(), *self.meetings(), *self.owed(), *self.repeats()]

    def same(self, what: str, name: str, told, counted) -> list[str]:
        self.looked[what] = self.looked.get(what, 0) + 1
        return [] if told == counted else [f"{what} of {name}: the site says {told}, but it is {counted}"]

    def ledgers(self) -> list[str]:
        """What pages say of dates that were moved, and what the tables of all recommendations and actions have of them."""
        faults = [line for name in self.names
                  for line in self.same("dates", name, self.site.moved(name), self.count.moved(name, self.today))]
        for kind, promises in [("recommendations", self.count.promises), ("actions", self.count.action_promises)]:
            told = self.site.moves(kind)
            for name in self.names:
                counted = promises(name, self.today)
                if kind == "recommendations" or counted:
                    faults += self.same(f"dates of {kind}", name, told.get(name), self.count.moves(counted))
        return faults

    def repeats(self) -> list[str]:
        """What pages say of recommendations in the same words, before and after, and what the table has of it."""
        told = self.site.repeats()
        faults = [line for name in self.names for line in self.same("repeats", name, self.site.said(name), self.count.said(name, self.today))]
        return faults + [line for name in self.names
                         for line in self.same("repeats in the table", name, told.get(name), self.count.repeats(name, self.today))]

    def spans(self) -> list[str]:
        """The state of each on each day since it was made."""
        faults = []
        for committee in COMMITTEES:
            told = self.site.spans(committee)
            for name in self.of(committee):
                faults += self.same("states", name, told.get(name, []), self.count.spans(name, self.today))
        return faults

    def meetings(self) -> list[str]:
        """The states on the day of each meeting that is past, with those of the meeting before."""
        faults = []
        for committee in COMMITTEES:
            before = None
            for meeting in self.count.meetings(committee, self.today - timedelta(days=1)):
                counted = {name: (*state, (before and self.count.state(name, before, self.today) or [""])[0])
                           for name in self.of(committee) if (state := self.count.state(name, meeting.day, self.today))}
                faults += self.same("states at", meeting.about, self.site.at_meeting(meeting.about), counted)
                before = meeting.day
        return faults

    def owed(self) -> list[str]:
        return self.same("answers owed", str(self.today), self.site.owed(), self.count.owed(self.today))

    def reports(self, program: Program, content: Path) -> list[str]:
        """The reports of each committee on each half of each year, and on the last two years."""
        halves = [(date(year, month, 1), date(year, month + 5, 30)) for year in (2024, 2025, 2026) for month in (1, 7)]
        times = [time for time in [*halves, (self.today - timedelta(days=730), self.today)] if time[1] <= self.today]
        faults = []
        for committee in COMMITTEES:
            for since, until in times:
                outcome = program.run("report", "tracking", "--committee", committee, "--since", since, "--until", until,
                                      "--content", content, "--output", self.site.folder)
                told = Site.report(outcome.out.decode()) if outcome.code == 0 else outcome.words[:300]
                faults += self.same("report", f"{committee}, {since} to {until}", told, self.report(committee, since, until))
        return faults

    def report(self, committee: str, since: date, until: date) -> dict[str, list[str]]:
        """The rows as the report has them: how many, in a hundred of all where it is a state, and which."""
        rows = self.count.tracking(committee, since, until, self.today)
        total = sum(len(rows[label]) for label in STATES.values())
        share = {label: [str(int(100 * len(rows[label]) / total + 0.5) if total else 0)] for label in STATES.values()}
        return {label: [str(len(names)), *share.get(label, []), *sorted(names)] for label, names in rows.items()}

    def of(self, committee: str) -> list[str]:
        return [name for name in self.names if self.count.lives[name].made.facts["committee"] == committee]
