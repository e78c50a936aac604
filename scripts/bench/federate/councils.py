"""Made-up councils, each with a record of its own and some recommendations that others made in nearly the same words."""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import yaml_text  # noqa: E402
from record import DOCUMENTS_A_CYCLE, Cycle, Review, cycle  # noqa: E402
from scrutable_corpus import COUNCIL, ScrutableCorpus  # noqa: E402
from words import Words  # noqa: E402

# Topics as councils write them; every third writes the second form.
TOPICS = [("Flooding", "Flooding"), ("Foster care", "Foster Care"), ("Health & care", "Health and care"), ("Road repairs", "Road-repairs"),
          ("Home care", "Home care"), ("Recycling", "Recycling"), ("Rural buses", "Rural Buses"), ("Budget", "Budget")]
# What several councils recommend: many of one text, few of each.
SHARED = 400


def address(number: int) -> str:
    return f"https://scrutiny-{number:03d}.example/"


class Council(ScrutableCorpus):
    """A council's content folder; `planted` says which of the shared texts it made, by number."""

    def __init__(self, folder: Path, number: int, texts: list[str]):
        self.number, self.texts, self.draw = number, texts, random.Random(7_000 + number)
        self.planted: list[int] = []
        super().__init__(folder)
        self._write("council.yml", yaml_text.block(COUNCIL | {"name": f"Council {number:03d}", "address": address(number)}), counted=False)
        for place, forms in enumerate(TOPICS):
            self._file(f"subjects/topic-{place}", {"title": forms[number % 3 == 0]})

    def add(self, cycle: Cycle) -> None:
        made = cycle.review.recommendations[0]
        shared = self.draw.randrange(SHARED)
        self.planted.append(shared)
        made.text = f"{self.texts[shared]} This is reported within {self.draw.randint(2, 12)} months."
        super().add(cycle)

    def _file(self, path: str, fields: dict, body: str = "") -> None:
        if path.endswith("/review"):
            fields = fields | {"subjects": [f"topic-{self.draw.randrange(len(TOPICS))}"]}
        super()._file(path, fields, body)


def shared_texts() -> list[str]:
    words = Words(99)
    return [words.paragraph(220) for _ in range(SHARED)]


def generate(folder: Path, number: int, documents: int, texts: list[str]) -> tuple[Council, list[Cycle]]:
    words, council = Words(2026 + number), Council(folder, number, texts)
    made = [cycle(words, place) for place in range(max(1, round(documents / DOCUMENTS_A_CYCLE)))]
    for one in made:
        council.add(one)
    council.finish()
    return council, made
