"""What run does: see there."""

import argparse
import re
import sys
from pathlib import Path

import slips
from trial import Trial

REACH = "ReachTests"


def main() -> int:
    options = arguments()
    tree = Path(options.tree).resolve()
    mutations = slips.read(Path(options.list))
    faults = slips.check(tree / "Sources", mutations)
    if faults:
        print(*faults, f"{len(faults)} of {len(mutations)} no longer fit the code; mend {options.list}", sep="\n", file=sys.stderr)
        return 2
    chosen = [mutation for mutation in mutations if re.search(options.only, f"{mutation.file} {mutation.name}")]
    if options.check or not chosen:
        print(f"{len(mutations)} mutations fit the code; {len(chosen)} are chosen.")
        return 0 if chosen else 2
    trial = Trial(tree, tree / ".build" / "mutations")
    trial.make(mutations)
    print(f"Building a copy with {len(mutations)} mutations …", flush=True)
    if not trial.build():
        return 2
    try:
        return tell(chosen, Suites(trial, options.limit, options.own_only), options.least)
    except Unproved as fault:
        print(fault, file=sys.stderr)
        return 2


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Says which small slips in the code no test notices.")
    parser.add_argument("--only", default="", metavar="REGEX", help="those whose file or name it matches")
    parser.add_argument("--check", action="store_true", help="only whether every mutation still fits the code")
    parser.add_argument("--least", type=float, default=85, metavar="PERCENT", help="how many must be noticed (85)")
    parser.add_argument("--own-only", action="store_true", help="only the tests of its own room, and not ReachTests")
    parser.add_argument("--limit", type=float, default=60, metavar="SECONDS",
                        help="a run of tests is stopped after this, or after five times what it takes unmutated (60)")
    parser.add_argument("--list", default=str(Path(__file__).with_name("list.toml")), help=argparse.SUPPRESS)
    parser.add_argument("--tree", default=".", help=argparse.SUPPRESS)
    return parser.parse_args()


class Unproved(Exception):
    """Tests that fail without a mutation tell nothing of one."""


class Suites:
    """The tests of a room, and ReachTests where the tree has them; each has run once without a mutation before it is believed."""

    def __init__(self, trial: Trial, least: float, own_only: bool):
        self.trial, self.least = trial, least
        self.limits: dict[str, float] = {}
        self.reach = [REACH] if not own_only and any((trial.copy / "Tests").rglob(REACH + "*.swift")) else []

    def notice(self, mutation: slips.Mutation) -> str:
        """By what it is noticed; empty where nothing notices it."""
        room = rf"^{mutation.noticing}Tests\."
        for suite in ([room + mutation.first] if mutation.first else []) + [room] + self.reach:
            outcome = self.trial.test(suite, mutation.number, self.limit(suite))
            if not outcome.passed:
                return outcome.by
        return ""

    def limit(self, suite: str) -> float:
        """In seconds."""
        if suite not in self.limits:
            outcome = self.trial.test(suite, 0, 1800)
            if not outcome.passed or outcome.tests == 0:
                raise Unproved(f"{suite} fails without a mutation: {outcome.by or 'there are no such tests'}")
            self.limits[suite] = max(self.least, outcome.seconds * 5)
        return self.limits[suite]


def tell(chosen: list[slips.Mutation], suites: Suites, least: float) -> int:
    survivors = []
    for mutation in chosen:
        by = suites.notice(mutation)
        if not by:
            survivors.append(mutation)
        print(f"{mutation.room + ':':14}{mutation.name}: " + (f"noticed by {by}" if by else "SURVIVED"), flush=True)
    share = 100 * (len(chosen) - len(survivors)) / len(chosen)
    print(f"{len(chosen) - len(survivors)} of {len(chosen)} mutations were noticed: {share:.0f} %")
    for mutation in survivors:
        print(f"  survived: {mutation.name} (Sources/{mutation.file})")
    return 0 if share >= least else 1


if __name__ == "__main__":
    sys.exit(main())
