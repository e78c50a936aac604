"""Councils that nobody has: the demonstration, or a smaller one, with what clerks paste, leave out and get wrong, by a number.

The same number makes the same council. About half of them are meant to be without an error, so that formats are made and proved."""

import random
from pathlib import Path
from typing import Callable

BLOCKS = [
    "- one point of a list\n- another, with **strong** words\n  - a point within it",
    "1. first\n2. second\n\n   with a paragraph of its own\n3. third",
    "| Ward | Boats | Share |\n|---|---:|---|\n| Pell | 12 | 4 % |\n| Magna | – | n/a |",
    "| Ward | Boats |\n|---|---|\n| Pell | 12 | more than there are headings |",
    "> Words that somebody said,\n> over two lines.",
    "See www.made-up.example and <https://made-up.example/a?b=c&d=e>, or write to someone@made-up.example.",
    "A line with a hard end,  \nand its second half; `a code | with a bar`; ~~struck out~~.",
    "### A heading of the third level\n\nWords below it.",
    "**A bold line alone**\n\nWords below it.",
    "ALL THE WORDS IN CAPITALS\n\nWords below them.",
    "• a sign for a point\n• and another",
    "Name\tShare\nPell\t12\nMagna\t3",
    "(a) the first of two;\n\n(b) the second, by 2027-03-31.",
    "Words with a note[^1].\n\n[^1]: The words of the note.",
    "Mae'r cyngor yn cwrdd ddydd Mawrth; dŵr, tŷ, “ŵyl”.",
    "שלום לכולם; سلام; 你好; ½ m², 5 °C, £1,000 – 20%; SCHEDULE 12A, ABC1D.",
    "- [ ] not done\n- [x] done",
    "---",
    "    four blanks before a line",
    "[A link without an address][nowhere] and [one](missing.pdf) and [[no-such-record]].",
    "![a picture](nothing.png)",
    "<b>markup</b> and &amp; and &#65; and \\[escaped\\].",
    "**RESOLVED** that the boats be mended.",
    "It was agreed that: \n\n1. boats be mended;\n2. a report come back in March.",
    "A\u00a0hard blank, a soft\u00adhyphen, a zero\u200bwidth blank and a turn\u202e of writing.",
]

LINES: list[Callable[[str, random.Random], str]] = [
    lambda line, chance: line + " www.made-up.example",
    lambda line, chance: line + " and more by 2027-03-31",
    lambda line, chance: line + " # words after a sign",
    lambda line, chance: line.split(":")[0] + ":",
    lambda line, chance: line.split(":")[0] + ": ~",
    lambda line, chance: line.split(":")[0] + ": “curly words”",
    lambda line, chance: line.split(":")[0] + ": 31 February 2027",
    lambda line, chance: line.split(":")[0] + ": [a, b]",
    lambda line, chance: line.split(":")[0] + "x: words",
    lambda line, chance: "\u00a0" + line,
    lambda line, chance: line + "\n" + line,
    lambda line, chance: "",
]


def make(number: int, folder: Path) -> list[str]:
    """Makes council `number` out of the content in a folder; returns what was done to it."""
    chance = random.Random(number)
    files = sorted(path for path in folder.rglob("*.md"))
    done = [paste(chance.choice(files), chance) for _ in range(chance.randrange(1, 6))]
    if number % 2:
        done += [slip(chance.choice(files), chance) for _ in range(chance.randrange(1, 4))]
    if number % 5 == 4:
        done.append(misplace(chance.choice(files), chance))
    return done


def paste(path: Path, chance: random.Random) -> str:
    """Puts a block somewhere between the paragraphs below the fields."""
    fields, body = halves(path.read_text())
    paragraphs = body.split("\n\n")
    place, block = chance.randrange(len(paragraphs) + 1), chance.randrange(len(BLOCKS))
    paragraphs.insert(place, BLOCKS[block])
    path.write_text(fields + "\n\n".join(paragraphs) + "\n")
    return f"block {block} at {place} in {path.name}"


def slip(path: Path, chance: random.Random) -> str:
    """Changes a line of the fields as a tired clerk would."""
    fields, body = halves(path.read_text())
    lines = fields.split("\n")
    places = [number for number, line in enumerate(lines) if ":" in line]
    if not places:
        return "nothing"
    place, edit = chance.choice(places), chance.randrange(len(LINES))
    lines[place] = LINES[edit](lines[place], chance)
    path.write_text("\n".join(lines) + body)
    return f"slip {edit} at line {place + 1} of {path.name}"


def misplace(path: Path, chance: random.Random) -> str:
    """Gives a file another name, another ending or another place, or takes it away."""
    match chance.randrange(5):
        case 0: path.unlink()
        case 1: path.rename(path.with_suffix(".markdown"))
        case 2: path.rename(path.with_name(path.name.title()))
        case 3: path.with_name("copy of " + path.name).write_bytes(path.read_bytes())
        case _: path.rename(path.parent.parent / path.name)
    return f"misplaced {path.name}"


def halves(text: str) -> tuple[str, str]:
    """The fields with both their lines of three signs, and what is below."""
    end = text.find("\n---", 3)
    if end < 0:
        return text, ""
    end = text.find("\n", end + 1) + 1
    return (text[:end], text[end:]) if end else (text, "")
