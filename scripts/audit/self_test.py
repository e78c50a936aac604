"""Builds a clean page and copies of it with one planted fault each; every fault must be found, and the clean page pass."""

import sys
import tempfile
from pathlib import Path

import planted
import planted_braille
import planted_formats
import planted_hands
import planted_layout
from audit import CHECKS, audit
from finding import Site

CLEAN = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="A page of the audit's own test.">
<title>NAME</title>
<link rel="stylesheet" href="style.css">
</head>
<body data-page="KIND">
<main>
<h1 id="top">Minutes of the meeting: NAME</h1>
<p><a href="clean.html#top">The minutes of 1 August 2014</a></p>
<table><caption>Attendance</caption>
<thead><tr><th scope="col">Member</th><th scope="col">Present</th></tr></thead>
<tbody><tr><th scope="row">Councillor Ash</th><td>yes</td></tr></tbody></table>
</main>
</body>
</html>
"""
# What a checker might not know and must not blame stands in the clean sheet.
STYLE = """
:root { color-scheme: light dark; --unit: 5px; }
body { background: #fff; color: #111; margin-inline: auto; padding-block: calc(var(--unit) * 3); }
a { color: #003a8c; text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid #003a8c; }
:is(h1, h2) { text-wrap: balance; font-weight: 650; }
dl { display: grid; grid-template-columns: minmax(8em, var(--unit)) minmax(0, 1fr); }
li + li::before { content: "›" / ""; }
@media (forced-colors: active) { a { color: LinkText; forced-color-adjust: none; } }
"""

# name of the page: (what is replaced, what with, the finding expected as check/rule)
FAULTS = {
    "same-id": ("<p>", '<p id="top">', "own/duplicate-id"),
    "lost-label": ("<p>", '<p aria-describedby="nowhere">', "own/dangling-reference"),
    "no-caption": ("<caption>Attendance</caption>", "", "own/table-caption"),
    "no-scope": ('<th scope="row">', "<th>", "own/table-scope"),
    "no-headers": (CLEAN[CLEAN.index("<thead>"):CLEAN.index("</table>")], "<tbody><tr><td>yes</td></tr></tbody>",
                   "own/table-headers"),
    "empty-link": ("The minutes of 1 August 2014", "", "own/empty-link"),
    "vague-link": ("The minutes of 1 August 2014", "Click here", "own/vague-link"),
    "absolute": ('href="clean.html#top"', 'href="/clean.html"', "own/absolute-link"),
    "no-language": (' lang="en-GB"', "", "own/page-language"),
    "no-policy": ("default-src 'self'; ", "", "own/security-policy"),
    "loose-policy": ("default-src 'self'", "default-src 'self' 'unsafe-inline'", "own/security-policy"),
    "outside": ('href="style.css"', 'href="https://fonts.example/a.css"', "own/outside-request"),
    "inline": ("<p>", '<p style="color: red">', "own/inline-code"),
    "inline-sheet": ("<link", "<style>p { color: red; }</style><link", "own/inline-code"),
    "two-headings": ("<table>", "<h1>Again</h1><table>", "own/headings"),
    "skipped-heading": ("<table>", "<h3>Deep</h3><table>", "own/headings"),
    "no-main": ("<main>", "<div>", "own/landmarks"),
    "no-description": ('name="description"', 'name="summary"', "own/description"),
    "no-kind": (' data-page="plain"', "", "own/page-kind"),
    "same-title": ("<title>same-title", "<title>clean", "own/page-title"),
    "same-heading": ("meeting: same-heading", "meeting: clean", "layout/same-heading"),
    "heavy": ('href="style.css"', 'href="heavy.css"', "layout/weight"),
    "unclosed": ("</table>", "</tabel>", "nu/error"),
    "bad-attribute": ("<p>", '<p align="left">', "nu/error"),
    "dead-link": ("clean.html#top", "gone.html", "links/dead-link"),
    "dead-fragment": ("clean.html#top", "clean.html#bottom", "links/dead-link"),
    "pale": ("<p>", '<p class="pale">', "axe/color-contrast"),
    "pale-in-the-dark": ("<p>", '<p class="dark-only">', "axe/color-contrast"),
    "pale-elsewhere": ("<p>", '<p class="pale elsewhere">', "axe/color-contrast"),
    "unforced": ("<p>", '<p class="unforced">', "axe/color-contrast"),
    "small-target": ("<p>", '<p class="small"><button>i</button><button>o</button></p><p>', "axe/target-size"),
    "wide": ("<p>", '<p class="wide">', "browser/sideways-scroll"),
    "wide-between": ("<p>", '<p class="between">', "browser/sideways-scroll"),
    "wide-word": ("The minutes of 1 August 2014", "Minutes" * 30, "browser/sideways-scroll"),
    "scripted": ("<p>", '<p id="filled">', "browser/needs-script"),
    "strays": ("<p>", '<p><img src="http://127.0.0.1:9/a.png" alt="">', "browser/outside-request"),
    "policy-broken": ("<p>", "<p><script>document.title += '!'</script>", "browser/console-error"),
    "missing-style": ('href="style.css"', 'href="gone.css"', "browser/from-disk"),
}
# Faults of pages that are not the first of their kind: a sort of element that only one page has, and a word in any page.
NOT_FIRST = {"pale-elsewhere", "wide-word"}
FAULTY_STYLE = """
.pale { color: #ccc; } .pale a { color: #ccc; }
@media (prefers-color-scheme: dark) { .dark-only, .dark-only a { color: #ddd; } }
@media (forced-colors: active) { .unforced, .unforced a { forced-color-adjust: none; background: #fff; color: #ddd; } }
.wide { width: 700px; }
@media (min-width: 600px) { .between { width: 900px; } }
.small button { width: 12px; height: 12px; padding: 0; }
"""
SCRIPT = "document.getElementById('filled').append(' Only script says this.');\n"


CLEAN_FILES = ("clean.html", "style.css", "clean.ics", "calendar/meetings.ics", "clean-feed.atom", "clean-feed.json", "clean.brf", "clean.pef", *planted_formats.CLEAN)


def build(folder: Path) -> None:
    # site/ is ignored by git; a checker that obeys that would look at nothing.
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("*\n")
    (folder / "style.css").write_text(STYLE + FAULTY_STYLE)
    (folder / "filled.js").write_text(SCRIPT)
    (folder / "faulty.css").write_text("p { colour: red; }\n")
    (folder / "unclosed.css").write_text("p { color: red;\na ) b { color: blue; }\n")
    (folder / "faulty.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><rect colour="red"/></svg>\n')
    (folder / "fetching.css").write_text("p { background: url(https://images.example/a.png); }\n")
    (folder / "clean.html").write_text(CLEAN.replace("NAME", "clean").replace("KIND", "clean"))
    for name, (old, new, rule) in FAULTS.items():
        # Only a fault that a browser must see makes its page a kind of its own: of the others it opens but a few.
        kind = name if rule.startswith(("axe", "browser")) and name not in NOT_FIRST else "plain"
        page = CLEAN.replace("NAME", name).replace("KIND", kind)
        if old not in page:
            raise SystemExit(f"self-test: “{name}” plants nothing")
        page = page.replace(old, new, 1)
        if name == "scripted":
            page = page.replace("</body>", '<script src="filled.js"></script></body>')
        (folder / f"{name}.html").write_text(page)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        also = planted.write(Path(folder)) | planted_braille.write(Path(folder))
        also |= planted_layout.write(Path(folder), CLEAN) | planted_hands.write(Path(folder), CLEAN)
        also |= planted_formats.write(Path(folder), CLEAN.replace("NAME", "large print").replace("KIND", "plain"))
        findings, seconds = audit(Site(Path(folder)), list(CHECKS))
    found = {(f"{finding.check}/{finding.rule}", finding.page) for finding in findings}
    expected = {(rule, f"{name}.html") for name, (_, _, rule) in FAULTS.items()}
    expected |= {("nu/error", "faulty.css"), ("nu/error", "unclosed.css"), ("nu/error", "faulty.svg"), ("own/outside-request", "fetching.css")}
    expected |= also
    missed = sorted(expected - found)
    wrong = [finding for finding in findings if finding.page in CLEAN_FILES]
    for rule, page in missed:
        print(f"self-test: {rule} was not found in {page}", file=sys.stderr)
    for finding in wrong:
        print(f"self-test: what is clean was blamed: {finding}", file=sys.stderr)
    if not missed and not wrong:
        print(f"The audit found all {len(expected)} planted faults ({sum(seconds.values()):.0f} s).")
    return 1 if missed or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
