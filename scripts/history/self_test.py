"""Whether a wrong number in a site is found: one site is built, and each slip is put into a copy of it and must be told."""

import argparse
import re
import sys
import tempfile
from pathlib import Path
from typing import Callable

import main
import story
from compare import Comparison
from count import Count
from pages import Site

END = re.compile(r"(,\d{4}-\d\d-)0(\d)\r")
SLIPS: dict[str, tuple[str, Callable[[str], str]]] = {
    "a date moved by a day more": ("reviews/*/rec-*/index.html", lambda text: re.sub(r"(moved [a-z ]+, )(\d+)( days)", more, text)),
    "a reason that nobody gave": ("reviews/*/rec-*/index.html", lambda text: reasoned(text)),
    "a table with a move more": ("data/recommendations.csv", lambda text: re.sub(r"(,\d{4}-\d\d-\d\d,)(\d)(,-?\d+,)", more, text)),
    "late called on track": ("committees/*/states.csv", lambda text: text.replace("late,date-passed", "on-track,accepted")),
    "a state that ends a day later": ("committees/*/states.csv", lambda text: END.sub(r"\g<1>1\2\r", text)),
    "a meeting without one recommendation": ("meetings/*/recommendations/states.csv", lambda text: shorter(text)),
    "an answer owed that is not told": ("answers-owed/*.csv", lambda text: shorter(text)),
    "an answer late by a day more": ("answers-owed/*.csv", lambda text: re.sub(r"(,law,.*?,)(\d+)(,)", more, text)),
    "a repeat of another year": ("reviews/*/rec-*/index.html", lambda text: re.sub(r"(Said (?:before|again) in )(\d+)()", more, text)),
    "a repeat that nothing names": ("reviews/*/rec-*/index.html", lambda text: re.sub(r'<h2 id="said_before">.*?</ul>', "", text, flags=re.S)),
}


def reasoned(text: str) -> str:
    """Above the actions, which have dates of their own."""
    own, sign, rest = text.partition('id="actions"')
    return own.replace("no reason given", "with a reason") + sign + rest


def shorter(text: str) -> str:
    """Without the last row."""
    return text[:text.rfind("\n", 0, -1) + 1]


def more(match: re.Match) -> str:
    return f"{match[1]}{int(match[2]) + 1}{match[3]}"


def test() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=".build/release/scrutable", metavar="FILE")
    project = Path(".").resolve()
    wrong = []
    with tempfile.TemporaryDirectory(prefix="scrutable-history-") as room:
        program = main.Program(Path(parser.parse_args().program).resolve(), project, Path(room))
        days = main.builds(12)
        differences, looked = main.council(program, 1, days)
        wrong += [f"without a slip: {line}" for line in differences[:5]] + ([] if looked else ["nothing was compared"])
        for name, (pattern, slip) in SLIPS.items():
            copy = program.copy(Path(room) / "site-1", "slipped")
            changed = put(slip, copy, pattern)
            found = Comparison(Count(story.tell(1), days), Site(copy), days[-1]).differences()
            if not changed or not found:
                wrong.append(f"{name}: {'not found' if changed else 'there is nothing to put it into'}")
    print(*wrong, f"{len(SLIPS)} slips, {len(wrong)} not as they should be.", sep="\n")
    return 1 if wrong else 0


def put(slip: Callable[[str], str], site: Path, pattern: str) -> bool:
    """Into the first file that it changes."""
    for path in sorted(site.glob(pattern)):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        if slip(text) != text:
            with path.open("w", encoding="utf-8", newline="") as file:
                file.write(slip(text))
            return True
    return False


if __name__ == "__main__":
    sys.exit(test())
