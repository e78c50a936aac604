"""Every link and every fragment of the site, by lychee without the network."""

import json
import subprocess
import sysconfig
from pathlib import Path

from finding import Finding, Site


def check(site: Site) -> list[Finding]:
    lychee = Path(sysconfig.get_path("scripts")) / "lychee"
    command = [
        str(lychee), "--offline", "--include-fragments", "--no-ignore", "--no-progress", "--format", "json",
        "--root-dir", str(site.folder), "--index-files", "index.html", str(site.folder),
    ]
    result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=1800)
    try:
        report = json.loads(result.stdout)
    except json.JSONDecodeError:
        return [Finding("links", "checker-failed", "", (result.stderr or result.stdout)[-400:])]
    found = [read(site, source, link) for source, links in report["error_map"].items() for link in links]
    if not found and result.returncode != 0:
        return [Finding("links", "checker-failed", "", result.stderr[-400:])]
    if site.pages and report["total"] == 0:
        return [Finding("links", "checker-failed", "", "no link was looked at")]
    return found


def read(site: Site, source: str, link: dict) -> Finding:
    address = link.get("url", "").removeprefix("file://").removeprefix(str(site.folder)).lstrip("/")
    status = link.get("status", {})
    why = status.get("text") or status.get("details") or "it leads nowhere"
    return Finding("links", "dead-link", site.name(Path(source)), f"“{address}”: {why}")
