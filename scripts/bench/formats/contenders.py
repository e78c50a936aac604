"""The commands that are measured: a build with one format, pandoc on each document, liblouis's command on all words."""

import os
from pathlib import Path

from bench import ROOT
from contest import Contestant
from louis import liblouis

# Formats as the command line names them; braille is grade 2 and grade 1 as BRF, and grade 2 as PEF.
FORMATS = {"large-print": "large print", "text": "plain text", "epub": "EPUB", "odt": "ODT", "braille": "braille"}
# Documents for pandoc: each is a process of about a second.
SAMPLE = 50


def scrutable(program: Path, room: Path, formats: str) -> Contestant:
    output = room / f"out-{formats}"
    command = [str(program), "build", str(room / "content"), "--output", str(output), "--theme",
               str(ROOT / "themes" / "default"), "--as-of", "2026-11-20", "--no-search", "--formats", formats]
    return Contestant(FORMATS.get(formats, f"formats {formats}"), command, output)


def pandoc(room: Path, kind: str) -> Contestant:
    """A process a document, as it is used, and as many at once as there are cores."""
    output = room / f"pandoc-{kind}"
    one = f"pandoc --from markdown --to {kind} --output {output}/{{}}.{kind} {room}/markdown/{{}}.md"
    command = f"ls {room}/markdown | sed 's/.md$//' | xargs -P {os.cpu_count()} -I {{}} {one}"
    return Contestant(f"pandoc, {FORMATS[kind]}", ["sh", "-c", command], output)


def command_of_liblouis(texts: Path, room: Path, grade: int) -> Contestant:
    """On the plain texts that Scrutable makes of the same reports, a process a core."""
    folder = room / f"liblouis-{grade}"
    folder.mkdir()
    contestant = liblouis(sorted(texts.glob("reports/*/report.txt")), folder, grade)
    contestant.name = f"liblouis's command, grade {grade}"
    return contestant
