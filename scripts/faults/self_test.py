"""Whether the trials find what they look for: an honest stand-in passes each, and each of its slips is found by the trial named."""

import sys
import tempfile
from pathlib import Path

import agreement
import crowds
import fuzz
import injection
import limits
import strange
import streams
from program import Program

CONTENT = Path(__file__).with_name("council")
TRIALS = {
    "streams": lambda program: streams.trial(program, CONTENT),
    "injection": lambda program: injection.trial(program, CONTENT, {"write", "rename"}),
    "limits": lambda program: limits.trial(program, CONTENT, {"size of a file"}),
    "strange": lambda program: strange.things(program, CONTENT),
    "crowds": lambda program: crowds.trial(program, CONTENT, 20),
    "agreement": lambda program: agreement.trial(program, [CONTENT], 40),
    "fuzz": lambda program: fuzz.trial(program, CONTENT, 30),
}
SLIPS = [
    ("loses its answer", "streams"), ("dies unheard", "streams"), ("tells twice", "injection"), ("leaves halves", "injection"),
    ("calls it done", "injection"), ("tells twice", "limits"), ("waits for pipes", "strange"), ("reads giants", "strange"),
    ("shows what links lead to", "strange"), ("writes in place", "crowds"), ("check knows less", "agreement"), ("dies of a byte", "fuzz"),
]


def main() -> int:
    wrong, only, tried = [], sys.argv[1:], 0
    with tempfile.TemporaryDirectory(prefix="scrutable-faults-") as room:
        for slip, trial in [*(("", name) for name in TRIALS), *SLIPS]:
            if only and slip not in only:
                continue
            tried += bool(slip)
            stand_in = Program(CONTENT.with_name("honest.py"), CONTENT.parents[2], Path(room), {"HONEST_SLIP": slip})
            _, faults = TRIALS[trial](stand_in)
            if bool(faults) != bool(slip):
                wrong.append(f"{trial} finds {faults[:3] or 'nothing'} in a program that {slip or 'is honest'}")
    print(*wrong, sep="\n", file=sys.stderr) if wrong else print(f"All {tried} slips were found, and none in an honest program.")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
