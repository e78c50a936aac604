"""What the files of an index hold, by docs/search-index.md alone."""

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
    if read.num() != 1:
        raise Broken("root: another format")
    if read.str() != "english":
        raise Broken("root: another language")
    day = read.signed()
    kinds = [read.str() for _ in range(read.num())]
    committees = [read.str() for _ in range(read.num())]
    statuses, positions, initials = ([(read.str(), read.str()) for _ in range(read.num())] for _ in range(3))
    tiers = [tier(read, number) for number in range(read.num())]
    found = Root(day, kinds, committees, statuses, positions, initials, tiers, read.num(), read.str())
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
    """Bucket → units."""
    read = index(f"p/{tier.number}/{number}")
    found = {bucket: set(read.list(read.num(), tier.units)) for bucket in range(number, BUCKETS, tier.pair_files)}
    read.end()
    return found


def bucket(first: str, second: str) -> int:
    return (31 * fnv(first.encode()) + fnv(second.encode())) % BUCKETS


def common_words(index: Index) -> list[str]:
    read = index("words")
    counts, found = (read.num(), read.num()), []
    for place, count in enumerate(counts):
        if place == 0 and count > 192 or place == 1 and count > 4096:
            raise Broken("words: too many")
        found += [""] * (192 - len(found)) if place else []
        before = b""
        for _ in range(count):
            word = read.front(before)
            if word <= before or not word.isalpha() or not word.islower():
                raise Broken("words: out of order, or no word")
            found.append(word.decode())
            before = word
    read.end()
    return found


def group(index: Index, tier: Tier, number: int, words: list[str]) -> list[Card]:
    read = index(f"c/{tier.number}/{number // 256}/{number % 256}")
    found = [card(read, words) for _ in range(min(GROUP, tier.units - number * GROUP))]
    read.end()
    return found


def card(read: Reading, words: list[str]) -> Card:
    kind, committee = read.u8(), read.num()
    day = read.signed() if read.num() else None
    status, position = read.u8(), read.u8()
    label, title, whole = ("".join(text for _, text in paragraphs(read.raw(), words)) for _ in range(3))
    return Card(kind, committee, day, status, position, label, title, whole, read.str(), paragraphs(read.raw(), words))


def paragraphs(codes: bytes, words: list[str]) -> list[tuple[str | None, str]]:
    read, found, anchor, text, after_word, shape = Reading(codes, "text"), [], None, "", False, str
    began = False
    while read.at < len(codes):
        byte = read.u8()
        began = True
        if byte < 0xD0:
            number = byte if byte < 0xC0 else 192 + (byte - 0xC0) * 256 + read.u8()
            if number >= len(words) or not words[number]:
                raise Broken("text: no such word")
            text += (" " if after_word else "") + shape(words[number])
            after_word, shape = True, str
            continue
        if shape is not str:
            raise Broken("text: a capital without a word")
        if byte in (0xF8, 0xF9):
            shape = str.capitalize if byte == 0xF8 else str.upper
            continue
        after_word = False
        if byte < 0xF0:
            text += read.take(byte - 0xCF).decode("utf-8")
        elif byte == 0xF0:
            text += read.take(33 + read.u8()).decode("utf-8")
        elif byte in (0xFA, 0xFB, 0xFC):
            text += {0xFA: ", ", 0xFB: ". ", 0xFC: "."}[byte]
        elif byte in (0xFD, 0xFE):
            if text or anchor is not None:
                found.append((anchor, text))
            anchor, text = read.str() if byte == 0xFE else None, ""
        else:
            raise Broken(f"text: no such code {byte:02X}")
    return found + [(anchor, text)] if began else []


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
