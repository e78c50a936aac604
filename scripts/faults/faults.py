"""What run does: see there."""

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path

import agreement
import crowds
import fuzz
import injection
import limits
import strange
import streams
from program import Program


def main() -> int:
    options = arguments()
    project = Path(__file__).resolve().parents[2]
    content = Path(__file__).with_name("council")
    with tempfile.TemporaryDirectory(prefix="scrutable-faults-") as room:
        program = Program(options.program.resolve(), project, Path(room))
        if program.build(content, program.fresh("first")).faults({0}):
            print(f"{options.program} does not build {content}; mend that first.", file=sys.stderr)
            return 2
        trials = {
            "streams": ("closed and full standard streams", lambda: streams.trial(program, content)),
            "injection": ("calls of the system that fail", lambda: injection.trial(program, content)),
            "limits": ("limits of the machine", lambda: limits.trial(program, content)),
            "strange": ("strange things in the content, and edits while it is read", lambda: strange.trial(program, content)),
            "crowds": ("builds at once, and builds killed", lambda: crowds.trial(program, content, options.kills)),
            "agreement": ("check beside build", lambda: agreement.trial(program, [content] * 4 + [project / "content"], options.councils)),
            "fuzz": ("bytes that nobody meant", lambda: fuzz.trial(program, content, options.seconds, options.first)),
        }
        chosen = {name: trial for name, trial in trials.items() if re.search(options.only, name)}
        if not chosen:
            print(f"No trial matches; there are {', '.join(trials)}.", file=sys.stderr)
            return 2
        return sum(tell(name, words, run) for name, (words, run) in chosen.items()) and 1


def tell(name: str, words: str, run) -> bool:
    """Runs a trial and prints what it found; whether that was a fault."""
    start = time.monotonic()
    runs, faults = run()
    print(f"{name}: {words}: {runs} runs, {len(faults)} faults, {time.monotonic() - start:.0f} s", flush=True)
    for fault in faults[:20]:
        print(f"  {fault}", flush=True)
    return bool(faults)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Tries the program under faults of the machine and of its input.")
    parser.add_argument("--program", type=Path, default=Path(".build/release/scrutable"), help="the built program")
    parser.add_argument("--only", default="", metavar="REGEX", help="trials whose name it matches")
    parser.add_argument("--kills", type=int, default=300, metavar="N", help="how many builds are killed (300)")
    parser.add_argument("--councils", type=int, default=200, metavar="N", help="how many councils are checked and built (200)")
    parser.add_argument("--seconds", type=float, default=60, metavar="N", help="how long bytes are changed (60)")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="the number of the first input, to see one again (0)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
