"""Writes the record as a Hugo site: one page a document, front matter for what the theme shows."""

import json
import shutil
from pathlib import Path

import prose
from record import Cycle, Meeting, Review, committee

THEME = Path(__file__).parent / "hugo-theme"


class HugoCorpus:
    def __init__(self, folder: Path):
        self.folder = folder
        self.files = 0
        shutil.copytree(THEME, folder, dirs_exist_ok=True)

    def add(self, cycle: Cycle) -> None:
        for meeting in cycle.meetings:
            self._meeting(meeting)
        self._review(cycle.review)

    def finish(self) -> None:
        pass

    def _page(self, path: str, title: str, kind: str, day, slug: str, body: str, related=(), **more) -> None:
        head = {"title": title, "date": day.isoformat(), "committees": [NAMES[slug]], "years": [str(day.year)],
                "kinds": [kind], **more}
        if related:
            head["related"] = list(related)
        file = self.folder / "content" / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        yaml = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in head.items())
        file.write_text(f"---\n{yaml}---\n{body}", encoding="utf-8")
        self.files += 1

    def _meeting(self, meeting: Meeting) -> None:
        base, day, slug = f"meetings/{meeting.committee}-{meeting.slug}", meeting.day, meeting.committee
        when = f"{NAMES[slug]}, {prose.long_day(day)}"
        self._page(f"{base}-agenda", when, "Agenda", day, slug, prose.agenda(meeting), [f"/{base}-minutes"])
        self._page(f"{base}-minutes", f"Minutes: {when}", "Minutes", day, slug, prose.minutes(meeting, self.link), [f"/{base}-agenda"])
        for item in meeting.items:
            if item.report:
                self._page(f"{base}-{item.report.slug}", item.report.title, "Report", day, slug, prose.report(item.report, meeting, self.link),
                           [f"/{base}-agenda"], author=item.report.author)

    def _review(self, review: Review) -> None:
        base, slug = f"reviews/{review.slug}", review.committee
        day, answered = review.agreed_at.day, review.answered_at.day
        self._page(base, review.title, "Review", day, slug, prose.review(review, self.link),
                   [f"/{base}-rec-{made.number}" for made in review.recommendations])
        self._page(f"{base}-response", f"Response: {review.title}", "Response", answered, slug, prose.answers(review), [f"/{base}"])
        self._page(f"{base}-plan", f"Action plan: {review.title}", "Action plan", answered, slug, prose.plan_table(review),
                   [f"/{base}"])
        for made in review.recommendations:
            body = f"{made.text}\n\n{prose.background(made, review, self.link)}\n## Actions\n\n" + prose.actions(made)
            self._page(f"{base}-rec-{made.number}", f"Recommendation {made.number}: {review.title}", "Recommendation", day,
                       slug, body, [f"/{base}", f"/{base}-response"], statuses=[made.status])

    @staticmethod
    def link(owner: Meeting | Review, part: str, words: str) -> str:
        """A reference that Hugo follows and checks."""
        base = f"meetings/{owner.committee}-{owner.slug}" if isinstance(owner, Meeting) else f"reviews/{owner.slug}"
        return f'[{words}]({{{{< relref "/{base}-{part}" >}}}})'


NAMES = dict(committee(number) for number in range(20))
