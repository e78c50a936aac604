"""Writes the record as a Scrutable content folder, by the clerks' reference."""

from pathlib import Path

import prose
import yaml_text
from record import COMMITTEES, Action, Cycle, Item, Meeting, Recommendation, Review, committee

CABINET = "cabinet"
COUNCIL = {
    "name": "Bench County Council", "address": "https://scrutiny.example/", "as-at": "2026-11-20",
    "time-zone": "Europe/London", "profile": "principal-england", "contact": "Democratic Services",
    "email": "scrutiny@council.example",
}
STATUS = {"not started": "not-started", "under way": "under-way", "done": "done", "paused": "paused"}


def slug(name: str) -> str:
    return name.lower().replace("'", "").replace(" ", "-")


class ScrutableCorpus:
    def __init__(self, folder: Path):
        self.folder = folder / "content"
        self.files = 0
        self.people: set[str] = set()
        self._write("council.yml", yaml_text.block(COUNCIL), counted=False)
        self._file(f"committees/{CABINET}", {"title": "Cabinet", "kind": "executive", "remit": "Decides and answers."})
        for number in range(COMMITTEES):
            name, title = committee(number)
            self._file(f"committees/{name}", {"title": title, "kind": "scrutiny", "remit": f"What {title} looks into."})

    def add(self, cycle: Cycle) -> None:
        for before, meeting in zip([None, *cycle.meetings], cycle.meetings):
            self._meeting(meeting, before, cycle.review)
        self._review(cycle.review)

    def finish(self) -> None:
        for name in sorted(self.people):
            self._file(f"people/{slug(name)}", {"name": name, "title": "Councillor"})

    def _write(self, path: str, text: str, counted: bool = True) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.files += counted

    def _file(self, path: str, fields: dict, body: str = "") -> None:
        self._write(f"{path}.md", yaml_text.document(fields, body))

    def _person(self, name: str) -> str:
        self.people.add(name)
        return slug(name)

    # Meetings

    @staticmethod
    def _id(meeting: Meeting) -> str:
        return f"{meeting.slug}-{meeting.committee}"

    def link(self, owner: Meeting | Review, part: str, words: str) -> str:
        base = self._id(owner) if isinstance(owner, Meeting) else owner.slug
        return f"[[{base}/{part}|{words}]]"

    def _meeting(self, meeting: Meeting, before: Meeting | None, review: Review) -> None:
        base = f"meetings/{self._id(meeting)}"
        published = meeting.day.fromordinal(meeting.day.toordinal() - 16).isoformat()
        self._file(f"{base}/meeting", {
            "committee": meeting.committee, "date": meeting.slug, "start": "10:00", "place": meeting.place, "status": "held",
            "agenda-published": published, "chair": self._person(meeting.chair),
            "items": [self._item(meeting, item, before, review) for item in meeting.items],
        }, "The public may attend.\n")
        self._file(f"{base}/minutes", {
            "present": [self._person(name) for name in meeting.present],
            "items": {str(minute.number): str(minute.item.number) for minute in meeting.minutes},
        }, "".join(f"## {m.number}. {m.item.title}\n\n{prose.minute(m, meeting, self.link)}" for m in meeting.minutes))
        for item in meeting.items:
            if item.report:
                self._report(meeting, base, published, item)

    def _item(self, meeting: Meeting, item: Item, before: Meeting | None, review: Review) -> dict:
        fields = {"number": str(item.number), "title": item.title, "purpose": item.purpose}
        if item.report:
            fields |= {"kind": "report", "papers": [{"report": f"{self._id(meeting)}/{item.report.slug}"}]}
            if before and item.number == 4:
                fields |= {"continues": f"{self._id(before)}/item-4", "about": [review.slug]}
        return fields

    def _report(self, meeting: Meeting, base: str, published: str, item: Item) -> None:
        report = item.report
        self._file(f"{base}/{report.slug}", {
            "title": report.title, "author": report.author, "published": published, "purpose": item.purpose,
            "recommendations": [{"number": f"({chr(97 + at)})", "text": text} for at, text in enumerate(report.recommendations)],
            "background-papers": ["none identified"],
        }, prose.sections(report, meeting, self.link))

    # Reviews

    def _review(self, review: Review) -> None:
        base, made_at = f"reviews/{review.slug}", self._id(review.agreed_at)
        received = review.agreed_at.day.fromordinal(review.agreed_at.day.toordinal() + 5).isoformat()
        report = f"{made_at}/report-4"
        self._file(f"{base}/review", {
            "title": review.title, "committee": review.committee, "chair": self._person(review.chair), "agreed-at": made_at,
            "report": report, "report-received": received,
        }, prose.review(review, self.link))
        for made in review.recommendations:
            self._recommendation(base, review, made, made_at)
        self._file(f"{base}/response", {
            "decision-maker": CABINET, "date": review.answered_at.slug, "notice-received": received,
            "positions": [{"recommendation": str(made.number), "position": made.position.replace(" ", "-"), "text": made.answer}
                          for made in review.recommendations],
        }, "\n\n".join(review.response) + "\n")
        self._file(f"{base}/action-plan", {
            "monitored-by": [review.committee], "as-at": review.answered_at.slug,
            "actions": [self._action(made, action) for made in review.recommendations for action in made.actions],
        })

    def _recommendation(self, base: str, review: Review, made: Recommendation, made_at: str) -> None:
        self._file(f"{base}/recommendations/rec-{made.number}", {
            "number": str(made.number), "text": made.text, "section": made.section, "source": made.citation,
            "addressed-to": [CABINET], "made-at": made_at, "status": STATUS[made.status],
            "status-reason": "Waits for the new contract." if made.status == "paused" else "",
            "looked-at": [f"{self._id(review.answered_at)}/item-4"],
        }, prose.background(made, review, self.link))

    @staticmethod
    def _action(made: Recommendation, action: Action) -> dict:
        progress = [{"date": prose.long_day(day), "text": text} for day, text in action.progress]
        return {"recommendations": [str(made.number)], "text": action.text, "lead": action.lead, "by-when": action.when,
                "measures": [action.measure], "progress": progress}
