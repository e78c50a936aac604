"""Whether the browser's search and the program that wrote the index mean the same by a word, and the same answer by a query.

The other side is the reader in scripts/search, which was written from docs/search-index.md alone and stems by libstemmer."""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "search"))

from answers import Searcher
from checks import every_word
from files import Index
from stemmer import Stemmer
from words import terms, words

Fault = tuple[str, str]
# What a record may hold and the demonstration does not.
AWKWARD = [
    "£12,345.60", "1,2345", "12,345,678", "CH141", "13.1.2", "1..2", ".5", "O’Brien’s", "rock 'n' roll", "Ångström", "naïve", "Straße",
    "ŒUVRE", "Þór", "ΟΔΟΣ", "İstanbul", "ﬁne", "𝒜lpha", "½", "e\u0301te\u0301", "Λ’", "x" * 70, "é" * 40, "a–b", "p.18", "no.7", "²", "－", "日本語",
]
SAME_WORDS = "texts => texts.map(text => [scrutableSearch.words(text), scrutableSearch.terms(text)])"
ASK = """async query => { const found = await scrutableSearch.ask(query, {isFull: true});
  const first = await scrutableSearch.cards(found.units.slice(0, 10));
  return [found.units.length, found.isLoosened, first.map(card => card.address + ' ' + card.label + ' ' + card.title)]; }"""


def agrees_on_every_word(tab, folder: Path) -> Iterator[Fault]:
    """Every word that the index, its texts or its spelling files hold, every text of a card as it is shown, and awkward ones."""
    index, stem = Index(folder / "search" / "1"), Stemmer()
    vocabulary, shown = sorted(every_word(index)), sorted(set(texts(Searcher(index))))
    if len(vocabulary) < 1000 or len(shown) < 100:
        yield "agreement", f"the index holds only {len(vocabulary)} words in {len(shown)} texts"
    every = vocabulary + shown + AWKWARD
    for text, here in zip(every, tab.evaluate(SAME_WORDS, every), strict=True):
        there = [words(text), terms(text, stem)]
        if here != there:
            yield "agreement", f"“{text}” is {here} in the browser, {there} in the index"


def texts(searcher: Searcher) -> Iterator[str]:
    for tier in searcher.tiers:
        for number in range(tier.units):
            card = searcher.card((tier.number, number))
            yield from (card.label, card.title, card.whole, *(text for _, text in card.body))


def answers_as_the_reader_does(tab, folder: Path) -> Iterator[Fault]:
    searcher = Searcher(Index(folder / "search" / "1"))
    for query in queries(searcher):
        answer = searcher.answer(query)
        first = [f"{card.address} {card.label} {card.title}" for _, card in answer.first(10)]
        here = tab.evaluate(ASK, query + " ")
        if here[0] != answer.count or here[2] != first or here[1] == answer.has_all:
            yield "answers", f"“{query}” finds {here[0]}, first {here[2][:2]}; the reader {answer.count}, first {first[:2]}"


def queries(searcher: Searcher) -> list[str]:
    """Words and pairs of words from titles all over the record, phrases, and words taken away."""
    found = []
    for tier in searcher.tiers:
        for number in range(0, tier.units, max(1, tier.units // 20)):
            title = words(searcher.card((tier.number, number)).title)
            spoken = [word for word in title if len(word) > 3 and word not in ("accident", "emergency")]
            found += [" ".join(spoken[:1]), " ".join(spoken[:2]), f"council {spoken[-1]}" if spoken else ""]
            found += [f'"{" ".join(title[:3])}"', f"{spoken[0]} -council"] if len(spoken) > 2 else []
    known = {word for initials, meaning in searcher.root.initials for word in words(initials + " " + meaning)}
    return sorted({query for query in found if query and not known & set(words(query))})
