"""Reads a whole search index, tests every promise of its format, and answers queries.

    reader.py SITE                  check everything; exit 1 when something is broken
    reader.py SITE QUERY…           answer
    reader.py SITE --words          every word of the record: terms, spelling, titles and texts, one a line
"""

import sys
from pathlib import Path

import checks
from answers import Searcher
from files import Broken, Index


def main(arguments: list[str]) -> int:
    index = Index(Path(arguments[0]) / "search" / "2")
    try:
        if len(arguments) == 1:
            print(checks.whole(index, Path(arguments[0])))
        elif arguments[1] == "--words":
            print("\n".join(sorted(checks.every_word(index))))
        else:
            answer(Searcher(index), " ".join(arguments[1:]))
    except Broken as broken:
        print(f"The search index is broken: {broken}", file=sys.stderr)
        return 1
    return 0


def answer(searcher: Searcher, query: str) -> None:
    found = searcher.answer(query)
    print(f"{found.count} found{'' if found.has_all else ', none with all the words'}")
    for place, card in found.first(10):
        print(f"  {place}  {card.label} {card.title} – {card.whole}\n         {card.address}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
