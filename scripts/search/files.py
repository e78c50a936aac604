"""The files of a search index and their notation, by docs/search-index.md alone."""

import zlib
from pathlib import Path

ESCAPES = {0x5C: 0x5C, 0x22: 0x22, 0x6E: 0x0A, 0x72: 0x0D}


class Broken(Exception):
    """Something that the document does not allow."""


class Index:
    """The folder `search/2`, read file by file."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.read: set[str] = set()
        self.bytes = 0

    def __call__(self, name: str) -> "Reading":
        stored = (self.folder / f"{name}.js").read_bytes()
        self.read.add(name)
        self.bytes += len(stored)
        return Reading(unwrapped(stored, name), name)

    def has(self, name: str) -> bool:
        return (self.folder / f"{name}.js").is_file()

    def names(self) -> set[str]:
        return {str(file.relative_to(self.folder))[:-3] for file in self.folder.rglob("*.js")}


def unwrapped(stored: bytes, name: str) -> bytes:
    head = f'scrutable("{name}","'.encode()
    if not stored.startswith(head) or not stored.endswith(b'")\n'):
        raise Broken(f"{name}: not in its envelope")
    escaped, payload, at = stored[len(head):-3], bytearray(), 0
    while at < len(escaped):
        byte = escaped[at]
        if byte == 0x5C:
            at += 1
            if at == len(escaped) or escaped[at] not in ESCAPES:
                raise Broken(f"{name}: an unknown escape")
            payload.append(ESCAPES[escaped[at]])
        elif byte in (0x22, 0x0A, 0x0D):
            raise Broken(f"{name}: a byte that has to be escaped")
        else:
            payload.append(byte)
        at += 1
    if payload[0] == 0:
        return bytes(payload[1:])
    if payload[0] != 1:
        raise Broken(f"{name}: stored in an unknown way")
    return zlib.decompress(bytes(payload[1:]), -15)


class Reading:
    """Bytes that are read from the beginning to the end."""

    def __init__(self, data: bytes, name: str = ""):
        self.data, self.name, self.at = data, name, 0

    def u8(self) -> int:
        return self.take(1)[0]

    def take(self, count: int) -> bytes:
        if self.at + count > len(self.data):
            raise Broken(f"{self.name}: ends too early")
        self.at += count
        return self.data[self.at - count:self.at]

    def num(self) -> int:
        value = shift = 0
        while True:
            byte = self.u8()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def raw(self) -> bytes:
        return self.take(self.num())

    def str(self) -> str:
        return self.raw().decode("utf-8")

    def signed(self) -> int:
        return unsigned_to_signed(self.num())

    def front(self, before: bytes) -> bytes:
        shared = self.num()
        if shared > len(before):
            raise Broken(f"{self.name}: shares more than the word before has")
        return before[:shared] + self.raw()

    def list(self, count: int, top: int) -> list[int]:
        """So many unit numbers below `top`, descending."""
        if count == 0:
            return []
        head = self.num()
        bits, k, numbers, last = Bits(self.take(head >> 5)), head & 31, [], top
        for _ in range(count):
            last = last - 1 - bits.rice(k)
            if last < 0:
                raise Broken(f"{self.name}: a number below 0")
            numbers.append(last)
        if not bits.is_done:
            raise Broken(f"{self.name}: bits after the last number")
        return numbers

    def levels(self, total: int, top: int) -> dict[int, int]:
        """Unit → level."""
        mask = self.u8()
        if mask == 0 or mask > 15:
            raise Broken(f"{self.name}: no such levels")
        present = [level for level in (3, 2, 1, 0) if mask >> level & 1]
        counts = [self.num() for _ in present[:-1]]
        counts.append(total - sum(counts))
        if min(counts) < 1:
            raise Broken(f"{self.name}: a level without numbers")
        found: dict[int, int] = {}
        for level, count in zip(present, counts):
            for number in self.list(count, top):
                if number in found:
                    raise Broken(f"{self.name}: a unit in two levels")
                found[number] = level
        return found

    def end(self) -> None:
        if self.at != len(self.data):
            raise Broken(f"{self.name}: {len(self.data) - self.at} bytes too many")


def unsigned_to_signed(value: int) -> int:
    return value // 2 if value % 2 == 0 else -(value + 1) // 2


class Bits:
    def __init__(self, data: bytes):
        self.bits = "".join(f"{byte:08b}" for byte in data)
        self.at = 0

    def rice(self, k: int) -> int:
        zero = self.bits.index("0", self.at)
        quotient, self.at = zero - self.at, zero + 1 + k
        low = self.bits[zero + 1:self.at]
        if len(low) != k:
            raise Broken("bits end within a number")
        return quotient << k | (int(low, 2) if k else 0)

    @property
    def is_done(self) -> bool:
        rest = self.bits[self.at:]
        return len(rest) < 8 and "1" not in rest


def fnv(data: bytes) -> int:
    value = 2166136261
    for byte in data:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value
