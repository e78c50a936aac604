"""Answers queries from an index, as docs/search-index.md says under “Answering”. Slow and plain, to hold the client against."""

import bisect
import math
import re
from dataclasses import dataclass

import parts
from files import Index, fnv
from stemmer import Stemmer
from words import STOP, folded, terms, words

WEIGHTS = (2, 4, 8, 12)
TO_COME = 1.25
# How many a page shows at first, and of those to come before the others.
SHOWN, MOST_TO_COME = 8, 3
# Words that a question is asked with, and those that only say what kind of thing is meant.
ASIDE = set("""what when where who whom whose why how do does did can could should would i my me we you your our about any anything there
became become happened happen happening get find see tell show please next latest last say said tell decide decided""".split())
KINDS = set("review report minut meet agenda topic subject committe councillor cllr recommend indic figur page decis".split())
# A unit: tier and number.
Place = tuple[int, int]


@dataclass
class Answer:
    searcher: "Searcher"
    ranked: list[Place]
    has_all: bool
    query: str = ""
    # The first of the ranked that the query names.
    named: int = 0

    @property
    def count(self) -> int:
        return len(self.ranked)

    def first(self, count: int) -> list[tuple[Place, parts.Card]]:
        """As a page shows them: what is named, some of what is to come, the rest."""
        cards = [(place, self.searcher.card(place)) for place in self.ranked[:max(count, SHOWN)]]
        row = sorted(cards, key=lambda found: not self.is_named(found[1].label))
        head = row[:1] if self.named and row[:1] == cards[:1] else []
        day = self.searcher.root.day
        ahead = [found for found in row[len(head):SHOWN] if found[1].day is not None and found[1].day >= day][:MOST_TO_COME]
        return (head + ahead + [found for found in row[len(head):] if found not in ahead])[:count]

    def is_named(self, label: str) -> bool:
        """Whether the query names it by its label and number."""
        wanted, asked = words(label), words(self.query)
        named = any(wanted == asked[at:at + len(wanted)] for at in range(len(asked)))
        return named and any(word[0].isdigit() for word in wanted)


class Searcher:
    def __init__(self, index: Index):
        self.index, self.root, self.stem = index, parts.root(index), Stemmer()
        self.codes = parts.text_codes(index)
        self.tiers = [tier for tier in self.root.tiers if tier.units]
        self.total = sum(tier.units for tier in self.tiers)
        self.facets = {tier.number: parts.facets(index, tier) for tier in self.tiers}
        self.shards: dict[tuple[int, bytes], list[parts.Term]] = {}
        self.groups: dict[tuple[int, int], list[parts.Card]] = {}
        self.names: dict[tuple[int, int], dict[int, list[parts.Name]]] = {}

    def answer(self, query: str, prefix: bool = False) -> Answer:
        """`prefix`: the last word is still being typed."""
        phrases = re.findall(r'"([^"]*)"', query)
        rest = re.sub(r'"[^"]*"', " ", query).split()
        wanted = [word for text in rest if not text.startswith("-") for word in words(text)]
        banned = [word for text in rest if text.startswith("-") for word in words(text)]
        loose = [(place, word) for place, word in enumerate(wanted) if word not in STOP]
        kept = loose if phrases else [(place, word) for place, word in loose if word not in ASIDE] or loose
        names = [] if phrases or banned else self.named_by([self.stemmed(word) for _, word in kept], [self.stemmed(word) for _, word in loose])
        groups = [self.one(word, prefix and place == len(wanted) - 1 and not phrases) for place, word in kept]
        groups += [self.term(term) for phrase in phrases for term in terms(phrase, self.stem)]
        if not groups:
            return Answer(self, [], True)
        units = set.intersection(*(set(group) for group in groups))
        for phrase in phrases:
            units = {unit for unit in units if self.has_phrase(unit, phrase)}
        has_all = bool(units) or bool(phrases)
        if not has_all:
            most = max(sum(unit in group for group in groups) for unit in set().union(*groups)) if any(groups) else 0
            units = {unit for unit in set().union(*groups) if sum(unit in group for group in groups) == most}
        for word in banned:
            units -= set(self.one(word, False))
        scores = {unit: sum(group.get(unit, 0) for group in groups) * (TO_COME if self.is_to_come(unit) else 1) for unit in units}
        ranked = sorted(units, key=lambda unit: (-scores[unit], *self.age(unit)))
        return Answer(self, names + [unit for unit in ranked if unit not in names], has_all or bool(names), query, len(names))

    # Names

    def named(self, wanted: list[str]) -> list[Place]:
        """What is called so; one word of a name is enough where it is in no other."""
        first, whole = (fnv(text.encode()) for text in (wanted[0], " ".join(wanted)))
        found = []
        for tier in self.tiers:
            if tier.name_files:
                key = (tier.number, first % tier.name_files)
                if key not in self.names:
                    self.names[key] = parts.name_file(self.index, tier, key[1])
                found += [(name.rank, -tier.number, -name.unit) for name in self.names[key].get(whole, [])]
        full = [name for name in sorted(found) if name[0] < parts.PARTLY]
        chosen = full or (sorted(found) if len(found) < 3 else [])
        return [(-tier, -unit) for _, tier, unit in chosen]

    def named_by(self, own: list[str], every: list[str]) -> list[Place]:
        """What the terms name, wholly or, where they are more, for the most part."""
        if not every:
            return []
        whole = self.named(every)
        if whole or (len(every) < 3 and not KINDS & set(every)):
            return whole
        plain = [term for term in own if term not in KINDS]
        runs = [row[at:at + length] for row in (own, every, plain) for at in range(len(row)) for length in range(1, len(row) - at + 1)]
        for run in sorted(runs, key=lambda run: -len(run)):
            worth = sum(term in plain for term in run)
            if (worth * 2 < len(plain) + (len(plain) > 2) and len(run) < 3) or all(term in KINDS or term not in own for term in run):
                continue
            if found := self.named(run):
                return found[:3]
        return []

    def is_to_come(self, place: Place) -> bool:
        return place[1] >= next(tier.to_come for tier in self.tiers if tier.number == place[0])

    def stemmed(self, word: str) -> str:
        return self.stem(word) if re.fullmatch("[a-z]{3,}", word) else word

    def age(self, place: Place) -> tuple:
        tier, number = place
        day = self.facets[tier].day[number]
        return (-(day if day is not None else -10**9), -tier, -number)

    # Words

    def one(self, word: str, is_prefix: bool) -> dict[Place, float]:
        stem = self.stem(word) if re.fullmatch("[a-z]{3,}", word) else word
        scores, own = self.term(stem), self.df(stem)
        for term in self.beginning_with(word, but=stem) if is_prefix else ():
            for unit, score in self.term(term, 0.8 * self.weight(max(own, self.df(term)))).items():
                scores[unit] = max(scores.get(unit, 0), score)
        for initials, meaning in self.root.initials:
            if folded(initials) == word:
                lists = [self.term(term) for term in terms(meaning, self.stem)]
                for unit in set.intersection(*(set(found) for found in lists)) if lists else ():
                    scores[unit] = max(scores.get(unit, 0), sum(found[unit] for found in lists))
        return scores

    def df(self, term: str) -> int:
        return sum(entry.df for tier in self.tiers if (entry := self.entry(tier, term)))

    def weight(self, df: int) -> float:
        return math.log(1 + (self.total - df + 0.5) / (df + 0.5))

    def term(self, term: str, weight: float | None = None) -> dict[Place, float]:
        entries = [(tier, self.entry(tier, term)) for tier in self.tiers]
        weight = self.weight(self.df(term)) if weight is None else weight
        return {(tier.number, unit): weight * WEIGHTS[level] for tier, entry in entries if entry
                for unit, level in parts.postings(self.index, tier, entry).items()}

    def entry(self, tier: parts.Tier, term: str) -> parts.Term | None:
        start = tier.starts[bisect.bisect_right(tier.starts, term.encode()) - 1]
        return next((entry for entry in self.shard(tier, start) if entry.text == term), None)

    def shard(self, tier: parts.Tier, start: bytes) -> list[parts.Term]:
        key = (tier.number, start)
        if key not in self.shards:
            self.shards[key] = parts.shard(self.index, tier, start)
        return self.shards[key]

    def beginning_with(self, word: str, but: str) -> list[str]:
        found = {}
        for tier in self.tiers:
            first = bisect.bisect_right(tier.starts, word.encode()) - 1
            for start in tier.starts[first:first + 4]:
                found |= {entry.text: self.df(entry.text) for entry in self.shard(tier, start) if entry.text.startswith(word)}
        return [term for term in sorted(found, key=lambda term: (-found[term], term))[:48] if term != but]

    # Texts

    def card(self, place: Place) -> parts.Card:
        tier = next(tier for tier in self.tiers if tier.number == place[0])
        key = (place[0], place[1] // parts.GROUP)
        if key not in self.groups:
            self.groups[key] = parts.group(self.index, tier, key[1], self.codes)
        return self.groups[key][place[1] % parts.GROUP]

    def has_phrase(self, place: Place, phrase: str) -> bool:
        card, wanted = self.card(place), words(phrase)
        texts = [card.label, card.title] + [text for _, text in card.body]
        return any(wanted == found[at:at + len(wanted)] for found in map(words, texts) for at in range(len(found)))
