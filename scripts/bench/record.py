"""A made-up council's record of any size, as values: what the two corpora are written from."""

from dataclasses import dataclass
from datetime import date, timedelta

from words import Words

COMMITTEES = 20
REPORTS_A_MEETING = 4
MEETINGS_A_CYCLE = 3
RECOMMENDATIONS = 12
DOCUMENTS_A_CYCLE = MEETINGS_A_CYCLE * (2 + REPORTS_A_MEETING) + 3 + RECOMMENDATIONS
STATUSES = ["not started", "under way", "done", "paused"]
POSITIONS = ["accepted", "partly accepted", "rejected", "noted"]
WHENS = ["March {y}", "31 December {y}", "October {y} and ongoing", "tbc", "Before end of June {y}", "{y}"]


@dataclass
class Report:
    slug: str
    title: str
    author: str
    # Heading, numbered paragraphs, and what stands unnumbered below them.
    sections: list[tuple[str, list[str], str]]
    recommendations: list[str]


@dataclass
class Item:
    number: int
    title: str
    purpose: str
    report: Report | None


@dataclass
class Minute:
    number: int
    item: Item
    paragraphs: list[str]
    resolved: list[str]


@dataclass
class Meeting:
    slug: str
    committee: str
    day: date
    place: str
    chair: str
    present: list[str]
    items: list[Item]
    minutes: list[Minute]


@dataclass
class Action:
    text: str
    lead: str
    when: str
    measure: str
    progress: list[tuple[date, str]]


@dataclass
class Recommendation:
    number: int
    text: str
    section: str
    citation: str
    status: str
    position: str
    answer: str
    background: list[str]
    actions: list[Action]


@dataclass
class Review:
    slug: str
    title: str
    chair: str
    committee: str
    agreed_at: Meeting
    answered_at: Meeting
    body: list[str]
    recommendations: list[Recommendation]
    response: list[str]


@dataclass
class Cycle:
    """Three meetings with their papers and one review with its chain: the mixture every size is made of."""

    meetings: list[Meeting]
    review: Review


def committee(number: int) -> tuple[str, str]:
    names = ["Children and Families", "Place and Environment", "Health and Care", "Resources", "Communities"]
    area = ["North", "South", "East", "West"][number // len(names) % 4]
    name = f"{names[number % len(names)]} Scrutiny Committee ({area})"
    slug = name.lower().replace("(", "").replace(")", "").replace(" ", "-")
    return slug, name


def cycle(words: Words, number: int) -> Cycle:
    slug, _ = committee(number % COMMITTEES)
    rank = number // COMMITTEES
    first = date(1996, 1, 8) + timedelta(days=63 * rank + number % COMMITTEES)
    meetings = [meeting(words, slug, first + timedelta(days=21 * turn), rank * 36 + turn * 12)
                for turn in range(MEETINGS_A_CYCLE)]
    return Cycle(meetings, review(words, number, slug, meetings))


def meeting(words: Words, slug: str, day: date, minute: int) -> Meeting:
    items = [Item(1, "Apologies for absence", words.paragraph(120), None),
             Item(2, "Declarations of interest", words.paragraph(120), None),
             Item(3, "Minutes of the last meeting", words.paragraph(120), None)]
    for number in range(4, 4 + REPORTS_A_MEETING):
        items.append(Item(number, words.topic(), words.paragraph(260), report(words, number)))
    for number in range(4 + REPORTS_A_MEETING, 11):
        items.append(Item(number, words.topic(), words.paragraph(200), None))
    minutes = [Minute(minute + item.number, item, [words.paragraph(520) for _ in range(2)],
                      [words.sentence() for _ in range(words.some(1, 3))]) for item in items]
    return Meeting(day.isoformat(), slug, day, f"Council Chamber, {words.random.choice(words.places)}", words.person(),
                   words.random.sample(words.people, 9), items, minutes)


def report(words: Words, number: int) -> Report:
    def section(title: str, count: int, below: str = "") -> tuple[str, list[str], str]:
        return title, [words.paragraph(520) for _ in range(count)], below

    sections = [section("Purpose", 1), section("Alternative options", 2, words.bullets(3)),
                section("Key considerations", 11, words.bullets(5)), section("Financial implications", 2, words.table(8)),
                section("Risk", 2, words.bullets(3)), section("Consultees", 1)]
    return Report(f"report-{number}", words.topic(), words.person(), sections, [words.sentence() for _ in range(3)])


def review(words: Words, number: int, slug: str, meetings: list[Meeting]) -> Review:
    title = words.topic()
    made = [recommendation(words, count, meetings[0].day) for count in range(1, RECOMMENDATIONS + 1)]
    return Review(f"review-{number:05d}", title, words.person(), slug, meetings[0], meetings[-1],
                  [words.paragraph(700) for _ in range(12)], made, [words.paragraph(500) for _ in range(4)])


def recommendation(words: Words, number: int, day: date) -> Recommendation:
    return Recommendation(
        number, words.paragraph(220), words.topic(), f"p{words.some(3, 9)} – para {words.some(1, 19)}",
        words.random.choice(STATUSES), words.random.choice(POSITIONS), words.paragraph(260),
        [words.paragraph(420) for _ in range(2)], [action(words, day) for _ in range(words.some(1, 3))])


def action(words: Words, day: date) -> Action:
    when = words.random.choice(WHENS).format(y=day.year + 1)
    progress = [(day + timedelta(days=60 * turn), words.sentence()) for turn in range(1, words.some(1, 3))]
    return Action(words.sentence(), f"Head of {words.random.choice(words.topics)}", when, words.sentence(), progress)


def cycles(documents: int, seed: int = 2026):
    """As many whole cycles as come nearest to so many documents."""
    words = Words(seed)
    for number in range(max(1, round(documents / DOCUMENTS_A_CYCLE))):
        yield cycle(words, number)
