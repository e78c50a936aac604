"""Runs every check over a built site, writes audit/report.json and exits with 1 when anything was found.

With --again it looks at a site that was built with that report: at the register, and at the pages that tell of it. With
--into=FOLDER the report goes there. With --pages=all a browser looks at every page in all ways. As many checks run at once as there
are cores (beside.py).
"""

import sys
import time
from pathlib import Path

import barriers
import beside
import braille
import calendars
import data
import epubs
import feeds
import findable
import forced
import keyboard
import layout
import linked
import links
import manifest
import markup
import oparl
import opendocuments
import own
import reading
import register
import report
import search
import shares
import sitemaps
import sounds
import stretching
import tables
import tasks
import wellformed
from finding import Finding, Site

CHECKS = {"own": own.check, "nu": markup.check, "links": links.check, "calendars": calendars.check,
          "feeds": feeds.check, "braille": braille.check, "browser": barriers.check, "forced": forced.check, "keyboard": keyboard.check, "stretching": stretching.check, "layout": layout.check,
          "search": search.check, "findable": findable.check, "tasks": tasks.check, "epub": epubs.check, "reading": reading.check, "odt": opendocuments.check,
          "sound": sounds.check, "data": data.check, "tables": tables.check, "wellformed": wellformed.check,
          "sitemaps": sitemaps.check, "manifest": manifest.check, "linked": linked.check, "oparl": oparl.check, "shares": shares.check}


# The checks that look at many pages in a browser, and in how many parts.
PARTS = {"browser": 12, "reading": 8, "keyboard": 3, "stretching": 3, "forced": 3}


def audit(site: Site, names: list[str]) -> tuple[list[Finding], dict[str, float]]:
    """What was found, and how long each check took; a check in parts is told as one."""
    findings: list[Finding] = []
    seconds = dict.fromkeys(names, 0.0)
    for done in beside.run(site, names, CHECKS, PARTS):
        findings += done.findings
        seconds[done.name] += done.seconds
        for looked in done.looked:
            site.looked_at(looked.validator, looked.software, looked.version, looked.files)
        if done.said:
            print(done.said, end="")
    return sorted(findings), seconds


# What a build with a report can have changed.
AGAIN = ["own", "nu", "links", "data", "wellformed", "browser"]


def again(folder: Path) -> int:
    began = time.monotonic()
    site = Site(folder, below="accessibility/")
    findings, seconds = audit(site, AGAIN)
    findings = sorted(findings + register.check(site, Path("audit/report.json")))
    report.write(Path("audit/again"), site, findings, seconds)
    print(report.summary(site, findings, seconds, time.monotonic() - began))
    return 1 if findings else 0


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "site")
    if "--again" in arguments:
        return again(folder)
    began = time.monotonic()
    site = Site(folder, all_ways="--pages=all" in arguments)
    names = [name for name in arguments[1:] if name in CHECKS] or list(CHECKS)
    if not site.pages:
        print(f"audit: {site.folder} holds no page; run make site first", file=sys.stderr)
        return 3
    findings, seconds = audit(site, names)
    if not site.kinds:
        findings.append(Finding("browser", "page-kind", "", "no page says its kind, so none was looked at in a browser"))
    into = next((argument.removeprefix("--into=") for argument in arguments if argument.startswith("--into=")), "audit")
    report.write(Path(into), site, findings, seconds)
    print(report.summary(site, findings, seconds, time.monotonic() - began))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
