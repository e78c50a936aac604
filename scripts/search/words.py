"""What a text is to the search: its words and terms, by docs/search-index.md alone. The stemmer is an argument."""

import re
import unicodedata
from collections.abc import Callable

Stem = Callable[[str], str]

STOP = set("a an and are as at be by for from has have in is it its of on or that the to was were which will with".split())
LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n",
           "ŧ": "t", "ĸ": "k", "ŀ": "l", "ŉ": "n", "ſ": "s", "ς": "σ",
           "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
APOSTROPHES = "'\u2018\u2019"
SEPARATOR = re.compile(
    "[\u0000-\u0026\u0028-\u002B\u002D\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007F\u0080-\u00BF\u00D7\u00F7"
    "\u2000-\u2017\u201A-\u2FFF\u3000-\u303F\uFE00-\uFE0F\uFF00-\uFF0F\U00010000-\U0010FFFF]")
WORD = re.compile(r"[0-9]+(?:\.[0-9]+)*|[^0-9.,]+")
LONE = re.compile(r"(?<![0-9])[.,]|[.,](?![0-9])")
THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")


def words(text: str) -> list[str]:
    """Rules 1 to 5."""
    found: list[str] = []
    for run in SEPARATOR.split(LONE.sub(" ", text)):
        found += WORD.findall(THOUSANDS.sub("", folded(run)))
    return [shortened(word) for word in found]


def folded(run: str) -> str:
    plain = "".join(letter for letter in unicodedata.normalize("NFD", run) if not is_left_out(letter))
    small = "".join(letter for letter in "".join(map(str.lower, plain)) if not is_left_out(letter))
    return "".join(LETTERS.get(letter, letter) for letter in small)


def elided(run: str) -> list[str]:
    """What an elision joins: “O’Brien” → o, brien."""
    found = re.fullmatch(f"([^{APOSTROPHES}]+)[{APOSTROPHES}]([^{APOSTROPHES}]+)", run)
    parts = found.groups() if found else ()
    return [folded(part) for part in parts] if parts and len(parts[0].encode()) < 3 <= len(parts[1].encode()) else []


def joined(text: str) -> list[str]:
    """Words that a hyphen alone parts, as one: “well-being” → wellbeing."""
    runs = re.findall(r"(?=(?<![^\W_'‘’])([A-Za-z]+)[-\u2010\u2011]([A-Za-z]{2,})(?![^\W_'‘’]))", text, re.ASCII)
    return [(first + second).lower() for first, second in runs if len(first + second) <= 64]


def is_left_out(letter: str) -> bool:
    return letter in APOSTROPHES or "\u0300" <= letter <= "\u036F"


def shortened(word: str) -> str:
    return word.encode()[:64].decode("utf-8", "ignore") if len(word.encode()) > 64 else word


def terms(text: str, stem: Stem) -> list[str]:
    """Rules 6 and 7 as well."""
    return [stem(word) if re.fullmatch("[a-z]{3,}", word) else word for word in words(text) if word not in STOP]
