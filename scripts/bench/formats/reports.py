"""Reports of twenty printed pages, as values, and as the two folders they are made into formats from."""

from dataclasses import dataclass
from pathlib import Path

import yaml_text
from words import Words

# Words of running text on an A4 page in 12 point, with its headings and a table now and then.
WORDS_A_PAGE = 425
PAGES = 20
ADDRESS = "https://scrutiny.example/"
PARTS = ["Summary", "Alternative options", "Reasons for recommendations", "Key considerations", "Community impact",
         "Equality duty", "Financial implications", "Legal implications", "Risk management", "Next steps"]
BELOW = ["What we found", "What was said", "What it costs", "What is being done", "What we expect"]
SHORT = {"NHS": "National Health Service", "SEND": "special educational needs and disability",
         "EHC": "education, health and care", "CQC": "Care Quality Commission"}
WELSH = """Mae’r pwyllgor yn croesawu’r adroddiad ac yn gofyn am ragor o wybodaeth.
Bydd y cyngor yn ateb pob cwestiwn cyn diwedd y mis nesaf.
Pwy fydd yn gofalu am y ffyrdd yn y mynyddoedd yn ystod y gaeaf?
Nid yw’r arian yn ddigon i gadw’r llyfrgell ar agor bob dydd.
Diolch i bawb a ddaeth i’r cyfarfod cyhoeddus yn neuadd y dref.
Mae’r plant yn teithio awr a hanner i’r ysgol bob bore.""".split("\n")


@dataclass
class Report:
    slug: str
    title: str
    recommendations: list[str]
    # Markdown that both readers take alike, but for links to other reports and for Welsh.
    body: str


class Author:
    """Writes one report after another: the same words for the same number of reports."""

    def __init__(self, count: int):
        self.words, self.count, self.paragraphs = Words(2026), count, 0

    def reports(self):
        for number in range(1, self.count + 1):
            yield self._report(number)

    def _report(self, number: int) -> Report:
        self.paragraphs = length = 0
        parts = []
        for at, title in enumerate(PARTS, start=1):
            parts.append(f"## {title}")
            while length < WORDS_A_PAGE * PAGES * at // len(PARTS):
                passage = self._passage(parts[-1].startswith("## "))
                length += sum(len(text.split()) for text in passage)
                parts += passage
        return Report(f"report-{number:05d}", self.words.topic(), [self.words.sentence() for _ in range(4)],
                      "\n\n".join(parts) + "\n")

    def _passage(self, is_first: bool) -> list[str]:
        """Some paragraphs, most often with a list or a table after them, under a heading unless they begin a part."""
        some = self.words.some
        heading = [] if is_first else [f"### {BELOW[some(0, 4)]}"]
        below = [[], [self.words.bullets(some(3, 6))], [self.words.table(some(5, 9))]][some(0, 2)]
        return [*heading, *(self._paragraph() for _ in range(some(2, 4))), *below]

    def _paragraph(self) -> str:
        self.paragraphs += 1
        text = f"{self.paragraphs}. {self.words.paragraph(self.words.some(300, 620))}"
        match self.paragraphs % 20:
            case 3 | 13: return f"{text} See [[report-{self.words.some(1, self.count):05d}|the report beside this one]]."
            case 5 | 15: return f"{text} The {self.words.random.choice(list(SHORT))} was asked, and answered."
            case 7: return f"{text} Figures are [on the web](https://figures.example/{self.words.some(1, 99)}/)."
            case 17: return f"{text} One resident wrote: {{lang cy: {self.words.random.choice(WELSH)}}}"
            case _: return text


def write_content(reports: list[Report], folder: Path) -> None:
    """As a content folder of Scrutable."""
    (folder / "reports").mkdir(parents=True)
    council = {"name": "Bench County Council", "address": ADDRESS, "as-at": "2026-11-20", "time-zone": "Europe/London",
               "profile": "principal-england", "contact": "Democratic Services", "email": "scrutiny@council.example"}
    (folder / "council.yml").write_text(yaml_text.block(council), encoding="utf-8")
    entries = [{"term": term, "stands-for": words, "meaning": words} for term, words in SHORT.items()]
    (folder / "glossary.md").write_text(yaml_text.document({"entries": entries}), encoding="utf-8")
    for report in reports:
        made = [{"number": f"({chr(97 + at)})", "text": text} for at, text in enumerate(report.recommendations)]
        fields = {"title": report.title, "published": "2026-11-02", "recommendations": made,
                  "background-papers": ["none identified"]}
        (folder / "reports" / f"{report.slug}.md").write_text(yaml_text.document(fields, report.body), encoding="utf-8")


def write_markdown(reports: list[Report], folder: Path) -> None:
    """As Markdown that pandoc reads: links in full, Welsh as a span."""
    folder.mkdir(parents=True)
    for report in reports:
        made = "".join(f"- {text}\n" for text in report.recommendations)
        body = f"## What the report recommends\n\n{made}\n{report.body}"
        text = yaml_text.document({"title": report.title, "lang": "en-GB"}, plain(body))
        (folder / f"{report.slug}.md").write_text(text, encoding="utf-8")


def plain(body: str) -> str:
    parts = body.split("[[")
    for at, part in enumerate(parts[1:], start=1):
        target, rest = part.split("|", 1)
        words, rest = rest.split("]]", 1)
        parts[at] = f"[{words}]({ADDRESS}reports/{target}/){rest}"
    parts = "".join(parts).split("{lang cy: ")
    return parts[0] + "".join("[" + part.replace("}", "]{lang=cy}", 1) for part in parts[1:])
