"""Share pictures for the audit's own test: each kind of fault in a small site of its own."""

import struct
import sys
import tempfile
import zlib
from pathlib import Path

import shares
from finding import Site

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Home care</title>
<meta property="og:url" content="https://example.org/reviews/a/">
<meta property="og:image" content="https://example.org/reviews/a/share.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Testshire. Review. Home care. 2 done.">
<meta name="twitter:card" content="summary_large_image">
</head><body data-page="review"><h1>Home care</h1></body></html>
"""


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int = 1200, height: int = 630, lines: int = 630, level: int = 9) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    packed = zlib.compress((b"\0" + b"\0" * width) * lines, level)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"PLTE", b"\xff\xff\xff") + chunk(b"IDAT", packed)
            + chunk(b"IEND", b""))


CLEAN = png()
# name: (what is replaced in the page, what with, the picture, the rule that has to be found)
FAULTS = {
    "relative": ('content="https://example.org/reviews/a/share.png"', 'content="share.png"', CLEAN, "address"),
    "elsewhere": ("https://example.org/reviews/a/share.png", "https://example.net/share.png", CLEAN, "address"),
    "gone": ("", "", None, "missing"),
    "no-picture": ("", "", b"<svg/>", "unreadable"),
    "damaged": ("", "", CLEAN[:60] + b"!" + CLEAN[61:], "unreadable"),
    "cut-off": ("", "", CLEAN[:-12], "unreadable"),
    "short": ("", "", png(lines=600), "unreadable"),
    "small": ("", "", png(600, 315, 315), "size"),
    "other-size": ('content="630"', 'content="600"', CLEAN, "size"),
    "heavy": ("", "", png(level=0), "weight"),
    "wordless": ("Testshire. Review. Home care. 2 done.", "", CLEAN, "words"),
    "small-card": ("summary_large_image", "summary", CLEAN, "words"),
    "untold": ("og:image", "og:picture", CLEAN, "untold"),
}


def rules(page: str, picture: bytes | None) -> set[str]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "reviews/a"
        place.mkdir(parents=True)
        (place / "index.html").write_text(page, encoding="utf-8")
        if picture is not None:
            (place / "share.png").write_bytes(picture)
        return {finding.rule for finding in shares.check(Site(Path(folder)))}


def main() -> int:
    wrong = [f"what is clean was blamed for {rule}" for rule in sorted(rules(PAGE, CLEAN))]
    for name, (old, new, picture, rule) in FAULTS.items():
        told = rules(PAGE.replace(old, new) if old else PAGE, picture)
        if rule not in told:
            wrong.append(f"{rule} was not found where {name} is planted; found: {sorted(told)}")
    for words in wrong:
        print(f"self-test: {words}", file=sys.stderr)
    if not wrong:
        print(f"The audit found all {len(FAULTS)} planted faults of share pictures.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
