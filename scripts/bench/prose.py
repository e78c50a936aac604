"""The Markdown bodies both corpora share: the same words, so that both generators parse the same.

Every body refers to other records in passing, as papers do; `link` writes such a reference in the corpus's own way, so that
both generators follow and check the same ones.
"""

from collections.abc import Callable

from record import Meeting, Minute, Recommendation, Report, Review

# What a reference points to (a meeting's paper, a review or a recommendation of it) and the words it is made of.
Link = Callable[[Meeting | Review, str, str], str]


def long_day(day) -> str:
    return f"{day.day} {day:%B %Y}"


def agenda(meeting: Meeting) -> str:
    parts = [f"## {item.number}. {item.title}\n\n{item.purpose}\n" for item in meeting.items]
    return "\n".join(parts)


def minute(minute: Minute, meeting: Meeting, link: Link) -> str:
    paper = f"report-{4 + minute.item.number % 4}"
    resolved = "".join(f"({chr(97 + n)}) {text}\n\n" for n, text in enumerate(minute.resolved))
    considered = f"Members had before them {link(meeting, paper, 'the report of the lead officer')}."
    return "\n\n".join(minute.paragraphs) + f" {considered}\n\n**RESOLVED:**\n\n{resolved}"


def minutes(meeting: Meeting, link: Link) -> str:
    return "".join(f"## {m.number}. {m.item.title}\n\n{minute(m, meeting, link)}" for m in meeting.minutes)


def sections(report: Report, meeting: Meeting, link: Link) -> str:
    """The report under its headings, each paragraph with the number it is cited by."""
    parts, number = [], 1
    for title, paragraphs, below in report.sections:
        parts.append(f"## {title}\n")
        for text in paragraphs:
            cited = f" See {link(meeting, f'report-{4 + number % 4}', 'the report beside this one')}." if number % 5 == 0 else ""
            parts.append(f"{number}. {text}{cited}\n")
            number += 1
        parts.append(f"{below}\n" if below else "")
    return "\n".join(parts)


def report(report: Report, meeting: Meeting, link: Link) -> str:
    wanted = "\n".join(f"- {text}" for text in report.recommendations)
    return sections(report, meeting, link) + f"\n## Recommendations\n\n{wanted}\n"


def review(review: Review, link: Link) -> str:
    """Twelve paragraphs, each with the recommendation it led to."""
    led = [f"{text} This led to {link(review, f'rec-{n}', f'the recommendation on point {n}')}."
           for n, text in enumerate(review.body, start=1)]
    evidence = f"The evidence is in {link(review.agreed_at, 'report-4', 'the report to the committee')}."
    return "\n\n".join([*led, evidence]) + "\n"


def background(made: Recommendation, review: Review, link: Link) -> str:
    evidence = f"The evidence is in {link(review.agreed_at, 'report-4', 'the report to the committee')}."
    return "\n\n".join(made.background) + f" {evidence}\n"


def actions(made: Recommendation) -> str:
    return "".join(f"- {action.text} *{action.lead}*, {action.when}. {action.measure}\n" for action in made.actions)


def answers(review: Review) -> str:
    given = "".join(f"## Recommendation {r.number}: {r.position}\n\n{r.answer}\n\n" for r in review.recommendations)
    return "\n\n".join(review.response) + "\n\n" + given


def plan_table(review: Review) -> str:
    rows = ["| No | Action | Lead | By when | Measure |", "| --- | --- | --- | --- | --- |"]
    for made in review.recommendations:
        rows += [f"| {made.number} | {a.text} | {a.lead} | {a.when} | {a.measure} |" for a in made.actions]
    return "\n".join(rows) + "\n"
