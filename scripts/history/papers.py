"""The papers of the council as a clerk would have them by a day: the content folder from which the site is built."""

from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from story import Event, Story

SETTINGS = """name: Madeshire County Council
site-title: Scrutiny of Madeshire
address: https://scrutiny.madeshire.example/
time-zone: Europe/London
profile: principal-england
contact: Scrutiny team
email: scrutiny@madeshire.example
telephone: 01632 960100
page-size: 100
"""
TITLES = {"children": "Children Scrutiny Committee", "health": "Health Scrutiny Committee", "place": "Place Scrutiny Committee",
          "cabinet": "Cabinet"}
# So long before it a meeting is announced.
AHEAD = timedelta(days=40)


def write(story: Story, day: date, folder: Path) -> None:
    """Brings the folder to where it stands on a day; what is in it already stays, or is written anew."""
    papers = Papers(story, day)
    for path, text in papers.all().items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


class Papers:
    def __init__(self, story: Story, day: date):
        self.day = day
        self.meetings = {event.about: event for event in story.until(day + AHEAD) if event.kind == "meeting"}
        self.sets = [event for event in story.until(day) if event.kind in ("review", "set")]
        self.of: dict[str, list[Event]] = defaultdict(list)
        for event in story.until(day):
            self.of[event.about].append(event)
        self.made = [event for event in story.until(day) if event.kind == "made"]

    def all(self) -> dict[str, str]:
        files = {"council.yml": f"{SETTINGS}as-at: {self.day}\n"}
        for name, title in TITLES.items():
            kind = "executive" if name == "cabinet" else "scrutiny"
            files[f"committees/{name}.md"] = f"---\ntitle: {title}\nkind: {kind}\nremit: What is made up.\n---\n"
        for name, meeting in self.meetings.items():
            files |= self.meeting(name, meeting)
        for owner in self.sets:
            files |= self.folder(owner)
        return files

    def meeting(self, name: str, meeting: Event) -> dict[str, str]:
        is_held = meeting.day <= self.day
        published = meeting.day - timedelta(days=12)
        fields = (f"committee: {meeting.facts['committee']}\ndate: {meeting.day}\nstart: \"10:00\"\n"
                  f"status: {'held' if is_held else 'confirmed'}\nnotice-published: {published}\nagenda-published: {published}\n"
                  'items:\n  - number: "1"\n    title: Apologies\n    kind: standing\n'
                  '  - number: "2"\n    title: What became of our recommendations\n    kind: verbal\n')
        files = {f"meetings/{name}/meeting.md": f"---\n{fields}---\n"}
        if is_held:
            files[f"meetings/{name}/minutes.md"] = (
                "---\n---\n## 1. Apologies {item 1}\n\nThere were none.\n\n## 2. What became of our recommendations {item 2}\n\n"
                "**RESOLVED:** that what was said be noted.\n")
        return files

    def folder(self, owner: Event) -> dict[str, str]:
        """All that lies in the folder of a review, or what a meeting has beside its agenda."""
        top = f"{'reviews' if owner.kind == 'review' else 'meetings'}/{owner.about}"
        made = [event for event in self.made if event.about.split("/")[0] == owner.about]
        files = {f"{top}/recommendations.md": self.recommendations(owner, made)}
        if owner.kind == "review":
            files[f"{top}/review.md"] = (f"---\ntitle: The {owner.about.replace('-', ' ')} review\n"
                                         f"committee: {owner.facts['committee']}\n---\nIt looked at much.\n")
        for name in ("response", "response-2"):
            answers = [event for row in made for event in self.of[row.about]
                       if event.kind == "answer" and event.facts["file"] == name]
            if answers:
                files[f"{top}/{name}.md"] = response(answers)
        actions = [event for row in made for event in self.of[row.about] if event.kind in ("action", "action-moved")]
        if actions:
            files[f"{top}/action-plan.md"] = plan(sorted(actions, key=lambda event: event.day))
        return files

    def recommendations(self, owner: Event, made: list[Event]) -> str:
        lines = [f"title: Recommendations of {owner.about}", f"made-by: {owner.facts['committee']}",
                 f"made-at: {owner.facts['meeting']}", "addressed-to: [cabinet]"]
        for event in self.of[owner.about]:
            if event.kind == "notice":
                lines += [f"report-received: {event.facts['received']}", f"notice-received: {event.facts['received']}"]
        lines.append("recommendations:")
        for row in made:
            lines += ["  " + ("- " if place == 0 else "  ") + line for place, line in enumerate(self.row(row))]
        return "---\n" + "\n".join(lines) + "\n---\n"

    def row(self, made: Event) -> list[str]:
        """The fields of one recommendation, as they stand on the day."""
        events = self.of[made.about]
        lines = [f"number: \"{made.facts['number']}\"", f"text: {made.facts['words']}"]
        if made.facts["lead"]:
            lines.append(f"lead: [{made.facts['lead']}]")
        if "repeats" in made.facts:
            lines.append(f"repeats: [{made.facts['repeats']}]")
        lines += dates([event for event in events if event.kind == "promise"])
        for event in [event for event in events if event.kind == "status"][-1:]:
            lines.append(f"status: {event.facts['status']}")
            if event.facts["status"] in ("paused", "not-accepted"):
                lines.append("status-reason: Nobody had the money.")
        lines += rows("claims", [event for event in events if event.kind == "claim"], claim)
        lines += rows("assessments", [event for event in events if event.kind == "assessment"], assessment)
        for event in events:
            if event.kind == "closure":
                lines += closure(event)
        return lines


def dates(promises: list[Event]) -> list[str]:
    """A list with the day on which each date was set, or the last date in its field, over the one before."""
    if not promises:
        return []
    last = promises[-1]
    if last.facts["manner"] == "list":
        return rows("due", [event for event in promises if event.facts["manner"] == "list"], promise)
    return [f"{last.facts['manner']}: {last.facts['written']}"]


def promise(event: Event) -> list[str]:
    reason = event.facts["reason"]
    return [f"date: {event.facts['written']}", f"set: {event.day}"] + ([f"reason: {reason}"] if reason else [])


def claim(event: Event) -> list[str]:
    return [f"status: {event.facts['status']}", f"date: {event.day}", f"by: [{event.facts['by']}]"]


def assessment(event: Event) -> list[str]:
    return [f"finding: {event.facts['finding']}", f"at: {event.facts['meeting']}/item-2"]


def closure(event: Event) -> list[str]:
    lines = [f"closed-as: {event.facts['how']}"]
    lines += [f"closed-at: {event.facts['meeting']}/item-2"] if event.facts["meeting"] else [f"closed-on: {event.day}"]
    if event.facts["how"] == "closed-unmet":
        lines += ["risk: That somebody falls.", "risk-owner: The cabinet"]
    return lines + ([f"superseded-by: {event.facts['by']}"] if "by" in event.facts else [])


def rows(key: str, events: list[Event], fields) -> list[str]:
    lines = [f"{key}:"] if events else []
    for event in events:
        lines += ["  " + ("- " if place == 0 else "  ") + line for place, line in enumerate(fields(event))]
    return lines


def response(answers: list[Event]) -> str:
    first = answers[0].facts
    lines = [f"title: \"Answer of the cabinet, {answers[0].day}\"", "decision-maker: cabinet", f"meeting: {first['meeting']}",
             "positions:"]
    for event in answers:
        lines += [f"  - recommendation: {event.about}", f"    position: {event.facts['position']}"]
    return "---\n" + "\n".join(lines) + "\n---\nThe cabinet thanks the committee.\n"


def plan(events: list[Event]) -> str:
    """The actions in the order in which they were begun, so that each keeps its number; a date that was moved is written over."""
    lines = ["title: What will be done", "actions:"]
    for number, event in enumerate([event for event in events if event.kind == "action"], 1):
        last = [other.facts["words"] for other in events if other.about == event.about][-1]
        lines += [f'  - number: "{number}"', f"    recommendations: [{event.about}]",
                  f"    text: Do what was asked under {number}.", f"    lead: [{event.facts['lead']}]",
                  f"    by-when: {last}", "    status: not-started"]
    return "---\n" + "\n".join(lines) + "\n---\n"
