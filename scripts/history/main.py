"""What run does: see there."""

import argparse
import sys
import tempfile
from datetime import date
from pathlib import Path

sys.path.insert(1, str(Path(__file__).resolve().parent.parent / "faults"))

import papers
import story
from compare import Comparison
from count import Count
from pages import Site
from program import Program


def main() -> int:
    options = arguments()
    project = Path(".").resolve()
    program = Path(options.program).resolve()
    if not program.is_file():
        print(f"There is no {program}: build it first, or name it with --program.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="scrutable-history-") as room:
        room = Path(options.keep or room).resolve()
        room.mkdir(exist_ok=True)
        differences, looked = [], {}
        for seed in range(options.first, options.first + options.councils):
            found, own = council(Program(program, project, room), seed, builds(options.months))
            differences += [f"council {seed}: {line}" for line in found]
            looked = {what: looked.get(what, 0) + number for what, number in own.items()}
    print(*differences[:options.most], sep="\n" if differences else "", end="\n" if differences else "")
    print(f"{sum(looked.values())} comparisons ({', '.join(f'{number} {what}' for what, number in looked.items())}), "
          f"{len(differences)} differences.")
    return 1 if differences else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compares three made-up years of builds with an independent count.")
    parser.add_argument("--program", default=".build/release/scrutable", metavar="FILE")
    parser.add_argument("--first", type=int, default=1, metavar="N", help="the first council (1)")
    parser.add_argument("--councils", type=int, default=1, metavar="N", help="how many (1)")
    parser.add_argument("--months", type=int, default=1, metavar="N", help="months from build to build (1)")
    parser.add_argument("--most", type=int, default=40, metavar="N", help="how many differences are told in full (40)")
    parser.add_argument("--keep", metavar="FOLDER", help="leave content and site there")
    return parser.parse_args()


def builds(months: int) -> list[date]:
    """The first day of a month, every so many, and the last day of all."""
    first = [date(year, month, 1) for year in range(2024, 2027) for month in range(1, 13)]
    return first[1::months] + [story.LAST]


def council(program: Program, seed: int, days: list[date]) -> tuple[list[str], dict[str, int]]:
    """Lives three years with a council; looks at its site in the middle and at the end."""
    told, content, site = story.tell(seed), program.fresh(f"content-{seed}"), program.fresh(f"site-{seed}")
    differences, looked = [], {}
    for day in days:
        papers.write(told, day, content)
        outcome = program.build(content, site, "--as-of", day)
        if outcome.code != 0:
            return [f"the build of {day} ended with {outcome.code}: {outcome.words[:600]}"], looked
        if day in (days[len(days) // 2], days[-1]):
            comparison = Comparison(Count(told, [build for build in days if build <= day]), Site(site), day)
            found = comparison.differences() + (comparison.reports(program, content) if day == days[-1] else [])
            differences += [f"on {day}, {line}" for line in found]
            looked = {what: looked.get(what, 0) + number for what, number in comparison.looked.items()}
    return differences, looked


if __name__ == "__main__":
    sys.exit(main())
