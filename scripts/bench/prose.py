"""The Markdown bodies both corpora share: the same words, so that both generators parse the same."""

from record import Meeting, Minute, Recommendation, Report, Review


def long_day(day) -> str:
    return f"{day.day} {day:%B %Y}"


def agenda(meeting: Meeting) -> str:
    parts = [f"## {item.number}. {item.title}\n\n{item.purpose}\n" for item in meeting.items]
    return "\n".join(parts)


def minute(minute: Minute) -> str:
    resolved = "".join(f"({chr(97 + n)}) {text}\n\n" for n, text in enumerate(minute.resolved))
    return "\n\n".join(minute.paragraphs) + f"\n\n**RESOLVED:**\n\n{resolved}"


def minutes(meeting: Meeting) -> str:
    present = "Present: " + ", ".join(f"Councillor {name}" for name in meeting.present) + ".\n\n"
    return present + "".join(f"## {m.number}. {m.item.title}\n\n{minute(m)}" for m in meeting.minutes)


def sections(report: Report) -> str:
    """The report under its headings, each paragraph with the number it is cited by."""
    parts, number = [], 1
    for title, paragraphs in report.sections:
        parts.append(f"## {title}\n")
        for text in paragraphs:
            parts.append(f"{number}. {text}\n")
            number += 1
    return "\n".join(parts)


def report(report: Report) -> str:
    wanted = "\n".join(f"- {text}" for text in report.recommendations)
    return sections(report) + f"\n## Recommendations\n\n{wanted}\n"


def recommendation(made: Recommendation) -> str:
    return f"{made.text}\n\n" + "\n\n".join(made.background) + "\n"


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
