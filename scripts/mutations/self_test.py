"""What self-test does: see there."""

import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tiny",
  targets: [.target(name: "Tiny"), .testTarget(name: "TinyTests", dependencies: ["Tiny"])])
"""
SOURCE = """package func isLate(_ day: Int, by due: Int) -> Bool { day > due }

package func fee(_ days: Int) -> Int {
  var fee = 0
  for _ in 0..<days { fee += 2 }
  return min(fee, 99)
}
"""
TESTS = """import Testing

@testable import Tiny

@Suite struct FeeTests {
  @Test func nothingIsLateOnItsLastDay() { #expect(!isLate(3, by: 3)) }
  @Test func aDayCostsTwo() { #expect(fee(2) == 4) }
}
"""
LIST = """
[[mutation]]
name = "noticed"
file = "Tiny/Tiny.swift"
old = "day > due"
new = "day >= due"

[[mutation]]
name = "survives"
file = "Tiny/Tiny.swift"
old = "99"
new = "98"

[[mutation]]
name = "hangs"
file = "Tiny/Tiny.swift"
old = "fee += 2"
new = "while true {}"
statement = true

[[mutation]]
name = "crashes"
file = "Tiny/Tiny.swift"
old = "0..<days"
new = "0..<(-days)"
"""
MISFIT = LIST.replace('"99"', '"77"')


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        for name, text in {"Package.swift": PACKAGE, "Sources/Tiny/Tiny.swift": SOURCE, "Tests/TinyTests/FeeTests.swift": TESTS,
                           "list.toml": LIST, "misfit.toml": MISFIT}.items():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_text(text, encoding="utf-8")
        subprocess.run(["git", "init", "--quiet", folder], check=True)
        faults = [*whole(tree), *misfit(tree), *failing(tree)]
    print(*(faults or ["The mutation run tells what is noticed, what survives, and when it cannot tell."]), sep="\n")
    return 1 if faults else 0


def whole(tree: Path) -> list[str]:
    code, text = run(tree, "list.toml", "--least", "80", "--limit", "20")
    wanted = {"noticed: noticed by nothingIsLateOnItsLastDay", "survives: SURVIVED", "hangs: noticed by it took more than 20 s",
              "crashes: noticed by a crash", "3 of 4 mutations were noticed: 75 %", "survived: survives (Sources/Tiny/Tiny.swift)"}
    return [f"not told: “{words}” in\n{text}" for words in sorted(wanted) if words not in text] + expect(1, code, text)


def misfit(tree: Path) -> list[str]:
    code, text = run(tree, "misfit.toml", "--check")
    named = "“survives”: Sources/Tiny/Tiny.swift no longer has “77”" in text
    return expect(2, code, text) + ([] if named else [f"the misfit is not named in\n{text}"])


def failing(tree: Path) -> list[str]:
    """Tests that fail without a mutation prove nothing."""
    tests = tree / "Tests/TinyTests/FeeTests.swift"
    tests.write_text(TESTS.replace("== 4", "== 5"), encoding="utf-8")
    return expect(2, *run(tree, "list.toml"))


def expect(wanted: int, code: int, text: str) -> list[str]:
    return [] if code == wanted else [f"exit code {code} and not {wanted}:\n{text}"]


def run(tree: Path, mutations: str, *options: str) -> tuple[int, str]:
    program = Path(__file__).with_name("main.py")
    done = subprocess.run([sys.executable, program, "--tree", tree, "--list", tree / mutations, *options], capture_output=True,
                          text=True)
    return done.returncode, done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main())
