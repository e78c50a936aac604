"""Share pictures: every picture that a page tells others of is there, is a PNG of the size it tells, and is told in words."""

import struct
import zlib
from collections.abc import Iterator

from finding import Finding, Site

SIZE = (1200, 630)
LARGEST = 25 * 1024
Fault = tuple[str, str]


def size_of(png: bytes) -> tuple[int, int]:
    """By the standard, with zlib from elsewhere: every chunk against its checksum, and as many pixels as the header says."""
    if not png.startswith(b"\x89PNG\r\n\x1a\n"):
        raise ValueError("it is no PNG")
    place, packed, header, ended = 8, b"", b"", False
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place:place + 8])
        body, check = png[place + 8:place + 8 + length], png[place + 8 + length:place + 12 + length]
        if struct.unpack(">I", check)[0] != zlib.crc32(kind + body):
            raise ValueError(f"its part {kind.decode('ascii', 'replace')} differs from its checksum")
        header = body if kind == b"IHDR" else header
        packed += body if kind == b"IDAT" else b""
        ended = kind == b"IEND"
        place += length + 12
    if not ended:
        raise ValueError("it is cut off")
    width, height, depth, colours = struct.unpack(">IIBB", header[:10])
    if (depth, colours) != (8, 3) or len(zlib.decompress(packed)) != (width + 1) * height:
        raise ValueError("its pixels are not what its header says")
    return width, height


def faults(site: Site, page) -> Iterator[Fault]:
    address = page.meta("property", "og:image")
    if not address:
        return
    own = page.meta("property", "og:url") or ""
    base = own.removesuffix(page.name.removesuffix("index.html"))
    if not address.startswith(base) or "://" not in address:
        yield "address", f"“{address}” is not an address of this site in full"
        return
    file = site.folder / address.removeprefix(base)
    if not file.is_file():
        yield "missing", f"nothing stands at {address}"
        return
    try:
        size = size_of(file.read_bytes())
    except (ValueError, struct.error, zlib.error) as fault:
        yield "unreadable", f"{address}: {fault}"
        return
    told = tuple(page.meta("property", f"og:image:{side}") or "" for side in ("width", "height"))
    if size != SIZE or told != tuple(map(str, SIZE)):
        yield "size", f"{address} is {size[0]} × {size[1]} pixels, the page says {' × '.join(told)}"
    if file.stat().st_size > LARGEST:
        yield "weight", f"{address} has {file.stat().st_size} bytes"
    words = page.meta("property", "og:image:alt") or ""
    if len(words.split()) < 3 or page.meta("name", "twitter:card") != "summary_large_image":
        yield "words", f"{address} is not told in words, or not as a large picture"


def check(site: Site) -> list[Finding]:
    found = [Finding("shares", rule, page.name, message) for page in site.pages for rule, message in faults(site, page)]
    told = {page.meta("property", "og:image") for page in site.pages} - {None, ""}
    for file in site.files("share.png"):
        if not any(address.endswith("/" + site.name(file)) for address in told):
            found.append(Finding("shares", "untold", site.name(file), "no page tells of the picture"))
    return found
