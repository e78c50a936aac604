"""What the files of an index hold, by docs/search-index.md alone."""

import re
from dataclasses import dataclass, field

from files import Broken, Index, Reading, fnv, unsigned_to_signed

BLOCK = 32768
HEAD = 128
BUCKETS = 8192
GROUP = 8


@dataclass
class Tier:
    number: int
    units: int
    groups: int = 0
    pair_files: int = 0
    facet_bytes: int = 0
    starts: list[bytes] = field(default_factory=list)
    name_files: int = 0
    # The first unit of the root's day or later.
    to_come: int = 0


@dataclass
class Root:
    day: int
    kinds: list[str]
    committees: list[str]
    statuses: list[tuple[str, str]]
    positions: list[tuple[str, str]]
    initials: list[tuple[str, str]]
    tiers: list[Tier]
    overdue_bytes: int
    letters: str


@dataclass
class Term:
    """A term of one tier. `head` is unit → level; `blocks` is block → how many more postings it has."""
    text: str
    df: int
    head: dict[int, int]
    blocks: list[tuple[int, int]]
    # The name of its blocks' files, without the block.
    rest: str = ""


@dataclass
class Name:
    """A unit that is called something. `counts` are recommendations by state, `next` a day, a title and an address."""
    unit: int
    rank: int
    counts: list[int] = field(default_factory=list)
    next: tuple[int, str, str] | None = None


@dataclass
class Card:
    kind: int
    committee: int
    day: int | None
    status: int
    position: int
    label: str
    title: str
    whole: str
    address: str
    # Anchor, or none, and the words of each paragraph.
    body: list[tuple[str | None, str]]


def root(index: Index) -> Root:
    read = index("root")
    if read.num() != 2:
        raise Broken("root: another format")
    if read.str() != "english":
        raise Broken("root: another language")
    day = read.signed()
    kinds = [read.str() for _ in range(read.num())]
    committees = [read.str() for _ in range(read.num())]
    statuses, positions, initials = ([(read.str(), read.str()) for _ in range(read.num())] for _ in range(3))
    tiers = [tier(read, number) for number in range(read.num())]
    found = Root(day, kinds, committees, statuses, positions, initials, tiers, read.num(), read.str())
    for one in tiers:
        if one.units:
            one.name_files, one.to_come = read.num(), read.num()
    read.end()
    return found


def tier(read: Reading, number: int) -> Tier:
    found = Tier(number, read.num())
    if found.units == 0:
        return found
    found.groups, found.pair_files, found.facet_bytes = read.num(), read.num(), read.num()
    before = b""
    for place in range(read.num()):
        start = read.front(before)
        if (place == 0) != (start == b"") or (place > 0 and start <= before):
            raise Broken("root: shards out of order")
        found.starts.append(start)
        before = start
    if found.groups != -(-found.units // GROUP):
        raise Broken("root: not as many card groups as units ask for")
    return found


def shard_name(start: bytes) -> str:
    return f"{fnv(start):08x}"


def shard(index: Index, tier: Tier, start: bytes) -> list[Term]:
    name = shard_name(start)
    read = index(f"t/{tier.number}/{name}")
    found, before, common = [], b"", 0
    for place in range(read.num()):
        term = read.front(before)
        if place and term <= before:
            raise Broken(f"{read.name}: terms out of order")
        before = term
        head = read.num()
        df, more = head >> 1, head & 1
        if df == 0 or df > tier.units:
            raise Broken(f"{read.name}: no such df")
        entry = Term(term.decode(), df, read.levels(HEAD if more else df, tier.units), [])
        if more:
            entry.blocks = [(read.num(), read.num()) for _ in range(read.num())]
            entry.rest = f"r/{tier.number}/{name}-{common}"
            common += 1
            if sum(count for _, count in entry.blocks) + HEAD != df:
                raise Broken(f"{read.name}: head and blocks of “{entry.text}” are not its df")
            if [block for block, _ in entry.blocks] != sorted({block for block, _ in entry.blocks}, reverse=True):
                raise Broken(f"{read.name}: blocks out of order")
        found.append(entry)
    read.end()
    return found


def block(index: Index, tier: Tier, term: Term, number: int, count: int) -> dict[int, int]:
    read = index(f"{term.rest}-{number}")
    found = read.levels(count, min(tier.units, BLOCK * (number + 1)))
    read.end()
    if min(found) < BLOCK * number:
        raise Broken(f"{read.name}: a unit of another block")
    return found


def postings(index: Index, tier: Tier, term: Term) -> dict[int, int]:
    """All of them, and the head proved to be the best."""
    found = dict(term.head)
    worst = min((level, unit) for unit, level in term.head.items())
    for number, count in term.blocks:
        for unit, level in block(index, tier, term, number, count).items():
            if unit in found:
                raise Broken(f"{term.rest}: a unit twice")
            if (level, unit) > worst:
                raise Broken(f"{term.rest}: a posting better than the head's")
            found[unit] = level
    return found


def pair_file(index: Index, tier: Tier, number: int) -> dict[int, set[int]]:
    """Bucket → card groups."""
    read = index(f"p/{tier.number}/{number}")
    found = {bucket: set(read.list(read.num(), tier.groups)) for bucket in range(number, BUCKETS, tier.pair_files)}
    read.end()
    return found


def bucket(first: str, second: str) -> int:
    return (31 * fnv(first.encode()) + fnv(second.encode())) % BUCKETS


PARTLY = 32


def name_file(index: Index, tier: Tier, number: int) -> dict[int, list[Name]]:
    """Hash of a name → what is called so."""
    read, found, before = index(f"n/{tier.number}/{number}"), {}, 0
    while read.at < len(read.data):
        key = before + read.num()
        if found and key == before:
            raise Broken(f"{read.name}: a name twice")
        found[key] = [name(read, tier) for _ in range(read.num())]
        if [(one.rank, -one.unit) for one in found[key]] != sorted((one.rank, -one.unit) for one in found[key]):
            raise Broken(f"{read.name}: units of a name out of order")
        before = key
    return found


def name(read: Reading, tier: Tier) -> Name:
    unit, stands = divmod(read.num(), 2)
    if unit >= tier.units:
        raise Broken(f"{read.name}: no such unit")
    found = Name(unit, read.u8())
    if stands:
        found.counts = [read.num() for _ in range(5)]
        found.next = (read.signed(), read.str(), read.str()) if read.num() else None
    return found


MARKS = {0xE9: " | ", 0xEA: ":", 0xEB: "/", 0xEC: "(", 0xED: "£", 0xEE: "%", 0xEF: "; ", 0xF0: "#", 0xF1: " (", 0xF2: ")", 0xF3: "-", 0xF4: ": ", 0xF5: " £", 0xF6: " – ",
         0xF7: " ", 0xFA: ", ", 0xFB: ". ", 0xFC: "."}
CAPITAL, CAPITALS = 0xF8, 0xF9


@dataclass
class Codes:
    """What texts are written in: a word, or the codes of a phrase, by number."""
    words: dict[int, str] = field(default_factory=dict)
    phrases: dict[int, bytes] = field(default_factory=dict)


def text_codes(index: Index) -> Codes:
    read, codes = index("words"), Codes()
    counts = [(read.num(), read.num()), (read.num(), read.num())]
    if sum(counts[0]) > 192 or sum(counts[1]) > 4096:
        raise Broken("words: too many")
    for (words, _), start in zip(counts, (0, 192)):
        before = b""
        for number in range(start, start + words):
            before = next_word(read, before)
            codes.words[number] = before.decode()
    for (words, phrases), start in zip(counts, (0, 192)):
        for number in range(start + words, start + words + phrases):
            codes.phrases[number] = code(read) + code(read)
    read.end()
    for number, phrase in codes.phrases.items():
        spelt(phrase, codes, [number])
    return codes


def next_word(read: Reading, before: bytes) -> bytes:
    word = read.front(before)
    if word <= before or not re.fullmatch("[a-z0-9'‘’]+", word.decode()):
        raise Broken("words: out of order, or no word")
    return word


def code(read: Reading) -> bytes:
    first = read.take(1)
    if 0xD0 <= first[0] <= 0xE8 or first[0] >= 0xFD:
        raise Broken("words: a phrase of what is neither a word nor a mark")
    return first + read.take(1) if 0xC0 <= first[0] < 0xD0 else first


def spelt(phrase: bytes, codes: Codes, within: list[int]) -> list[int]:
    """Word numbers and marks, these as they stand in a text; a phrase within itself would never end."""
    read, found = Reading(phrase, "words"), []
    while read.at < len(phrase):
        byte = read.u8()
        number = byte if byte < 0xC0 else 192 + (byte - 0xC0) * 256 + read.u8() if byte < 0xD0 else None
        if number is None:
            found.append(-byte)
        elif number in codes.words:
            found.append(number)
        elif number in codes.phrases and number not in within:
            found += spelt(codes.phrases[number], codes, [*within, number])
        else:
            raise Broken(f"words: no such code as {number}, or a phrase within itself")
    return found


def group(index: Index, tier: Tier, number: int, codes: Codes) -> list[Card]:
    read, found = index(f"c/{tier.number}/{number // 256}/{number % 256}"), []
    for _ in range(min(GROUP, tier.units - number * GROUP)):
        found.append(card(read, codes, found[-1] if found else None))
    read.end()
    return found


def card(read: Reading, codes: Codes, before: Card | None) -> Card:
    kind, is_alike, is_plain = (first := read.u8()) & 63, first & 128, first & 64
    if is_alike and before is None:
        raise Broken(f"{read.name}: the first card has no card before it")
    committee = before.committee if is_alike and before else read.num()
    day = before.day if is_alike and before else read.signed() if read.num() else None
    status, position = (0, 0) if is_plain else (read.u8(), read.u8())
    label, title = line(read.raw(), codes), line(read.raw(), codes)
    stored = read.raw()
    if stored == b"\xFD" and before is None:
        raise Broken(f"{read.name}: the first card has no card before it")
    whole = before.whole if stored == b"\xFD" and before else line(stored, codes)
    address = next_address(read, before.address if before else "", title, codes)
    return Card(kind, committee, day, status, position, label, title, whole, address, paragraphs(read.raw(), codes))


def line(stored: bytes, codes: Codes) -> str:
    return "".join(text for _, text in paragraphs(stored, codes))


def next_address(read: Reading, before: str, title: str, codes: Codes) -> str:
    shared, is_made = divmod(read.num(), 2)
    if shared > len(before):
        raise Broken(f"{read.name}: shares more than the address before has")
    address = before[:shared] + line(read.raw(), codes)
    if not is_made:
        return address
    plain = re.sub("['’]", "", title)
    return address + "#" + "-".join(re.findall("[a-z0-9]+", "".join(c.lower() if c.isascii() else " " for c in plain)))


def paragraphs(stored: bytes, codes: Codes) -> list[tuple[str | None, str]]:
    found, text, began = [], Text(codes), False
    read = Reading(stored, "text")
    while read.at < len(stored):
        byte = read.u8()
        if byte >= 0xFD:
            if began:
                found.append(text.closed())
            text = Text(codes, read.str() if byte == 0xFE else None, byte == 0xFF)
        elif 0xD0 <= byte <= 0xE8:
            text.literal(read.take(byte - 0xCF if byte < 0xE8 else 25 + read.u8()).decode("utf-8"))
        else:
            text.codes(bytes([byte]) + (read.take(1) if 0xC0 <= byte < 0xD0 else b""))
        began = True
    return found + [text.closed()] if began else []


class Text:
    """A paragraph that is being read."""

    def __init__(self, codes: Codes, anchor: str | None = None, is_numbered: bool = False):
        self.known, self.anchor, self.is_numbered = codes, anchor, is_numbered
        self.text, self.after_word, self.shape = "", False, 0

    def codes(self, stored: bytes) -> None:
        for atom in spelt(stored, self.known, []):
            if -atom in (CAPITAL, CAPITALS):
                self.shape = -atom
            elif atom < 0:
                self.literal(MARKS[-atom])
            else:
                word = self.known.words[atom]
                word = word.capitalize() if self.shape == CAPITAL else word.upper() if self.shape else word
                self.text += (" " if self.after_word else "") + word
                self.after_word, self.shape = True, 0

    def literal(self, text: str) -> None:
        if self.shape:
            raise Broken("text: a capital without a word")
        self.text += text
        self.after_word = False

    def closed(self) -> tuple[str | None, str]:
        return ("para-" + self.text.split(" ")[0] if self.is_numbered else self.anchor), self.text


@dataclass
class Facets:
    day: list[int | None]
    kind: list[int]
    committee: list[int]
    status: list[int]
    position: list[int]
    lead: list[list[str]]


def facets(index: Index, tier: Tier) -> Facets:
    read = index(f"f/{tier.number}")
    columns = [column(read, tier.units) for _ in range(6)]
    names = [read.str() for _ in range(read.num())]
    sets = [[names[read.num() - 1] for _ in range(read.num())] for _ in range(read.num())]
    read.end()
    days = [unsigned_to_signed(value - 1) if value else None for value in columns[0]]
    return Facets(days, *columns[1:5], [sets[value - 1] if value else [] for value in columns[5]])


def column(read: Reading, units: int) -> list[int]:
    values: list[int] = []
    while len(values) < units:
        value, count = read.num(), read.num()
        if count == 0 or values and values[-1] == value:
            raise Broken(f"{read.name}: a run that is no run")
        values += [value] * count
    if len(values) != units:
        raise Broken(f"{read.name}: a column of another length")
    return values


def overdue(index: Index, root: Root) -> dict[int, set[int]]:
    read = index("o")
    found = {tier.number: set(read.list(read.num(), tier.units)) for tier in root.tiers if tier.units}
    read.end()
    return found


def spelling(index: Index, letter: str) -> dict[str, int]:
    read = index(f"d/{letter}")
    found, before = {}, b""
    for _ in range(read.num()):
        word = read.front(before)
        if word <= before or not word.decode().startswith(letter) or len(word) < 4:
            raise Broken(f"{read.name}: words out of order")
        found[word.decode()] = read.u8()
        before = word
    read.end()
    return found
