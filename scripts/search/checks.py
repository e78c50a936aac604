"""The promises of the format, tested on a whole index."""

import re
from pathlib import Path

import parts
from files import Broken, Index, fnv
from stemmer import Stemmer
from words import elided, joined, terms, words

# Kinds whose titles matter most, by number; and those that are found by their names.
WHOLE = {"report", "review", "indicator", "forward-plan-entry", "work-programme", "committee", "person", "post", "subject", "page", "indicator-set",
         "forward-plan", "list"}
NAMELESS = {"agenda-item", "minute", "response", "action", "section"}


def whole(index: Index, site: Path) -> str:
    """Reads every file, and holds the parts against each other: terms against texts, facets against cards, addresses
    against pages."""
    root, stem, codes = parts.root(index), Stemmer(), parts.text_codes(index)
    overdue, told, known = parts.overdue(index, root), [], set()
    for tier in root.tiers:
        if tier.units == 0:
            continue
        cards = [card for number in range(tier.groups) for card in parts.group(index, tier, number, codes)]
        lists = tier_terms(index, tier)
        known |= lists.keys()
        pairs = {bucket: groups for number in range(tier.pair_files)
                 for bucket, groups in parts.pair_file(index, tier, number).items()}
        same_facets(parts.facets(index, tier), cards, tier)
        names = {number: parts.name_file(index, tier, number) for number in range(tier.name_files)}
        for unit, card in enumerate(cards):
            holds(unit, card, lists, pairs, stem, 3 if root.kinds[card.kind] in WHOLE else 0 if root.kinds[card.kind] == "response" else 2)
            leads_somewhere(card, site)
            if root.kinds[card.kind] not in NAMELESS:
                is_named(unit, card, names, stem)
        coming = [unit for unit, card in enumerate(cards) if card.day is not None and card.day >= root.day]
        expect(tier.to_come == (coming[0] if coming else tier.units), f"tier {tier.number}: what is to come begins elsewhere")
        stored = (index.folder / f"f/{tier.number}.js").stat().st_size
        expect(stored == tier.facet_bytes, f"f/{tier.number} is not as long as the root says")
        told.append(f"tier {tier.number}: {tier.units} units, {len(lists)} terms")
    expect(all(unit < tier.units for tier in root.tiers for unit in overdue.get(tier.number, ())), "o: no such unit")
    for letter in root.letters:
        for word in parts.spelling(index, letter):
            expect(stem(word) in known, f"“{word}” is spelt, but leads to nothing")
    expect(index.read == index.names(), f"files that nothing leads to: {sorted(index.names() - index.read)[:5]}")
    return f"{len(index.read)} files, {index.bytes} bytes; {'; '.join(told)}: as the format says"


def tier_terms(index: Index, tier: parts.Tier) -> dict[str, dict[int, int]]:
    lists, last = {}, b""
    for place, start in enumerate(tier.starts):
        found = parts.shard(index, tier, start)
        expect(bool(found) and (place == 0 or found[0].text.encode() == start), f"shard {start!r} begins elsewhere")
        expect(found[0].text.encode() > last or place == 0, "shards overlap")
        last = found[-1].text.encode()
        for term in found:
            lists[term.text] = parts.postings(index, tier, term)
    return lists


def same_facets(facets: parts.Facets, cards: list[parts.Card], tier: parts.Tier) -> None:
    expect(len(cards) == tier.units, f"tier {tier.number} has {len(cards)} cards")
    for name in ("day", "kind", "committee", "status", "position"):
        column = getattr(facets, name)
        for unit, card in enumerate(cards):
            expect(column[unit] == getattr(card, name), f"unit {unit}: {name} of its card and of its facet differ")
    days = [-10**9 if day is None else day for day in facets.day]
    expect(days == sorted(days), f"tier {tier.number}: numbers do not ascend by day")


def is_named(unit: int, card: parts.Card, names: dict[int, dict[int, list[parts.Name]]], stem) -> None:
    """The unit is found by its title, unless a dozen before it are called the same."""
    found = terms(card.title, stem)
    if not found:
        return
    first, whole = (fnv(text.encode()) for text in (found[0], " ".join(found)))
    called = names[first % len(names)].get(whole, [])
    expect(len(called) == 12 or any(name.unit == unit and name.rank < parts.PARTLY for name in called), f"unit {unit} has no name “{card.title}”")


def holds(unit: int, card: parts.Card, lists: dict[str, dict[int, int]], pairs: dict[int, set[int]], stem, level: int) -> None:
    """Every term of the card's words has the unit, and every pair of neighbours too; words a hyphen parts are found as one."""
    for text, least in ((card.label, 3), (card.title, level)):
        for term in terms(text, stem):
            expect(lists.get(term, {}).get(unit, 0) >= least, f"“{term}” of a title is not at level {least} in unit {unit}")
    texts = [card.label, card.title, card.whole] + [text for _, text in card.body]
    for text in texts:
        found = terms(text, stem)
        also = joined(text) + [word for run in re.findall(r"[^\W\d_]+['’][^\W\d_]+", text) for word in elided(run)]
        for term in found + [stem(word) if re.fullmatch("[a-z]{3,}", word) else word for word in also]:
            expect(unit in lists.get(term, {}), f"“{term}” is in the text of unit {unit}, but does not lead to it")
        # The number of a note is several words, and no pair leads on from it.
        row = terms(re.sub(r"^\[[^\]]*\] ", "x ", text), stem)
        for first, second in list(zip(row, row[1:]))[1:]:
            expect(unit // parts.GROUP in pairs[parts.bucket(first, second)], f"“{first} {second}” of unit {unit} is in no bucket")


def leads_somewhere(card: parts.Card, site: Path) -> None:
    page, _, anchor = card.address.partition("#")
    if page.startswith(("https://", "http://")):
        return  # of a search over many councils: a page of another site
    path = site / page
    if not path.is_file():
        raise Broken(f"{card.address}: no such page")
    wanted = {anchor, *(place for place, _ in card.body if place)} - {""}
    if wanted:
        missing = wanted - ids(path)
        expect(not missing, f"{page}: no anchors {sorted(missing)[:3]}")


pages: dict[Path, set[str]] = {}


def ids(path: Path) -> set[str]:
    if path not in pages:
        pages[path] = set(re.findall(r'\bid="([^"]*)"', path.read_text(encoding="utf-8")))
    return pages[path]


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise Broken(what)


def every_word(index: Index) -> set[str]:
    """All that can be read out of the index, from every file of it."""
    root, codes = parts.root(index), parts.text_codes(index)
    found = set(codes.words.values()) | {word for letter in root.letters for word in parts.spelling(index, letter)}
    texts = [text for pair in root.statuses + root.positions + root.initials for text in pair] + root.committees
    for tier in root.tiers:
        if tier.units == 0:
            continue
        for start in tier.starts:
            found |= {term.text for term in parts.shard(index, tier, start)}
        texts += [name for names in parts.facets(index, tier).lead for name in names]
        for number in range(tier.groups):
            for card in parts.group(index, tier, number, codes):
                texts += [card.label, card.title, card.whole, card.address, *(text for _, text in card.body)]
    return found | {word for text in texts for word in words(text)}
