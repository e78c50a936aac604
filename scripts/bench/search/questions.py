"""What is asked of both searches: 200 queries of five kinds, and 300 known items with the page each stands on.

Both are drawn from the words of the corpus with a seed: the same record, the same questions.
"""

import random
import re
from collections import Counter
from dataclasses import dataclass

from record import Cycle, Meeting, committee

KINDS = ["rare word", "common word", "two words", "phrase", "prefix"]
FIRST = 1996
WORD = re.compile(r"[a-z]{4,}")


@dataclass
class Known:
    kind: str
    query: str
    # The page's folder from the root of the site, with a stroke at its end.
    page: str


def queries(cycles: list[Cycle], each: int = 40, seed: int = 5) -> dict[str, list[str]]:
    draw = random.Random(seed)
    counts: Counter[str] = Counter()
    paragraphs = []
    for cycle in cycles:
        for _, text in bodies(cycle):
            paragraphs.append(text)
            counts.update(set(WORD.findall(text.lower())))
    ranked = [word for word, _ in counts.most_common()]
    common, rare = ranked[:120], [word for word in ranked if counts[word] <= max(3, len(paragraphs) // 2000)]
    medium = ranked[120:len(ranked) // 4 or 200]
    return {
        "rare word": draw.sample(rare, min(each, len(rare))),
        "common word": draw.sample(common, each),
        "two words": [f"{draw.choice(common)} {draw.choice(medium)}" for _ in range(each)],
        "phrase": [f'"{phrase(draw, draw.choice(paragraphs))}"' for _ in range(each)],
        "prefix": [word[:max(3, len(word) - draw.randint(2, 4))] for word in draw.sample([w for w in medium if len(w) > 6], each)],
    }


def known(cycles: list[Cycle], each: int = 100, seed: int = 6) -> list[Known]:
    draw = random.Random(seed)
    titles = [(item.report.title, folder(meeting) + f"{item.report.slug}/") for cycle in cycles for meeting in cycle.meetings
              for item in meeting.items if item.report]
    titles += [(cycle.review.title, f"reviews/{cycle.review.slug}/") for cycle in cycles]
    # What several documents are called is no known item.
    often = Counter(title for title, _ in titles)
    once = [(title, page) for title, page in titles if often[title] == 1]
    found = [Known("title", title, page) for title, page in draw.sample(once, min(each, len(once)))]
    texts = [(page, text) for cycle in cycles for page, text in bodies(cycle)]
    everything = "\n".join(plainer(text) for _, text in texts)
    while sum(item.kind == "phrase" for item in found) < each:
        page, text = draw.choice(texts)
        words = across(draw, text)
        # What stands in several places is no known item.
        if words and everything.count(plainer(words)) == 1:
            found.append(Known("phrase", f'"{words}"', page))
    return found + numbers(draw, cycles, each)


def numbers(draw: random.Random, cycles: list[Cycle], count: int) -> list[Known]:
    """A minute by its number and committee, a recommendation by its number and review."""
    names = dict(committee(number) for number in range(20))
    found = []
    for turn in range(count):
        cycle = draw.choice(cycles)
        if turn % 2:
            made = draw.choice(cycle.review.recommendations)
            found.append(Known("number", f"recommendation {made.number} {cycle.review.title}",
                               f"reviews/{cycle.review.slug}/rec-{made.number}/"))
        else:
            meeting = draw.choice(cycle.meetings)
            minute = draw.choice(meeting.minutes)
            found.append(Known("number", f"minute {minute.number} {names[meeting.committee]}", folder(meeting) + "minutes/"))
    return found


def folder(meeting: Meeting) -> str:
    return f"meetings/{meeting.slug}-{meeting.committee}/"


def bodies(cycle: Cycle):
    """Each paragraph of reports, minutes and recommendations with its page."""
    for meeting in cycle.meetings:
        for minute in meeting.minutes:
            for text in minute.paragraphs:
                yield folder(meeting) + "minutes/", text
        for item in meeting.items:
            if item.report:
                for _, paragraphs, _ in item.report.sections:
                    for text in paragraphs:
                        yield folder(meeting) + f"{item.report.slug}/", text
    for made in cycle.review.recommendations:
        for text in made.background:
            yield f"reviews/{cycle.review.slug}/rec-{made.number}/", text


def plainer(text: str) -> str:
    """Small letters with single spaces between."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


def plain(text: str) -> list[str]:
    return [sentence for sentence in re.sub(r"[*]", "", text).split(". ") if sentence]


def phrase(draw: random.Random, text: str) -> str:
    """Three or four words in a row."""
    runs = [run.split() for sentence in plain(text) for run in re.findall(r"[A-Za-z ]{24,}", sentence)]
    words = draw.choice([run for run in runs if len(run) > 5] or [["the", "committee", "noted"]])
    at = draw.randrange(max(1, len(words) - 4))
    return " ".join(words[at:at + draw.randint(3, 4)]).lower()


def across(draw: random.Random, text: str) -> str | None:
    """Words from the end of one sentence to the beginning of the next: sentences recur in the corpus, their order does not."""
    sentences = plain(text)
    if len(sentences) < 3:
        return None
    at = draw.randrange(1, len(sentences) - 1)
    before, after = sentences[at].split()[-4:], sentences[at + 1].rstrip(".").split()[:4]
    if not all(re.fullmatch(r"[A-Za-z]+", word) for word in before + after):
        return None
    return " ".join(before + after)
